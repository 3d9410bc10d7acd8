"""Runs the program that the tests of durability kill, starve and cut off.

Counts are small here; the bigger ones of Docs/operations.md are set by environment variables, such as
SPORTELLO_KILLS=2000.
"""

import os
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BUILD = ROOT / ".build" / os.environ.get("SPORTELLO_BUILD", "release")
TRIAL = BUILD / "durability-trial"
SPORTELLO = BUILD / "sportello"


def count(name, usual):
    return int(os.environ.get(f"SPORTELLO_{name}", usual))


class House:
    """A data folder with its root key beside it."""

    def __init__(self, folder):
        self.folder = Path(folder)
        self.data = self.folder / "data"
        self.key = self.folder / "root.key"
        self.backups = self.folder / "backups"

    def command(self, name, *words):
        return [str(TRIAL), name, str(self.data), str(self.key), *map(str, words)]

    def run(self, name, *words, environment=None):
        """What the program said, line by line."""
        done = subprocess.run(
            self.command(name, *words), capture_output=True, text=True, timeout=600,
            env={**os.environ, **(environment or {})})
        return done.stdout.split("\n")[:-1]

    def start(self, name, *words):
        return subprocess.Popen(self.command(name, *words), stdout=subprocess.PIPE, text=True)

    def check(self):
        """The number of the last person; fails when anything is not whole."""
        said = self.run("check")
        assert len(said) == 1 and said[0].startswith("ok "), said
        return int(said[0].split()[1])

    def sportello(self, *words):
        return subprocess.run(
            [str(SPORTELLO), *map(str, words), "--data", str(self.data), "--root-key", str(self.key),
             "--language", "en"],
            capture_output=True, text=True, timeout=600, cwd=ROOT)
