"""Power fails at any moment: nothing acknowledged is lost with FULL; with NORMAL, the control, something is."""

import os
import random
import shutil
import subprocess

import pytest

from power import TRACED, Recording
from trial import House, count

pytestmark = pytest.mark.skipif(not shutil.which("strace"), reason="strace is not there")


def record(house, people, synchronous):
    log = house.folder / "log"
    subprocess.run(
        ["strace", "-f", "-qq", "-xx", "-s", "200000", "-e", f"trace={TRACED}", "-o", log,
         *house.command("write", people)],
        check=True, capture_output=True, env={**os.environ, "SPORTELLO_SYNCHRONOUS": synchronous})
    return Recording(log, house.data)


def outcomes(tmp_path, synchronous, images):
    """How many of the images lost an acknowledged person, and how many were not whole."""
    house = House(tmp_path)
    recording = record(house, 20, synchronous)
    first = next(index for index, step in enumerate(recording.steps) if step[0] == "acknowledge")
    chance = random.Random(7)
    lost, broken = 0, []
    for _ in range(images):
        after = House(tmp_path / "after")
        shutil.rmtree(after.folder, ignore_errors=True)
        after.data.mkdir(parents=True)
        shutil.copy(house.key, after.key)
        cut = chance.randrange(first + 1, len(recording.steps) + 1)
        acknowledged = recording.image(cut, chance, str(after.data))
        said = after.run("check")
        if not said or not said[0].startswith("ok "):
            broken.append((cut, said))
        elif int(said[0].split()[1]) < acknowledged:
            lost += 1
    return lost, broken


def test_a_power_cut_takes_nothing_that_was_acknowledged(tmp_path):
    assert outcomes(tmp_path, "FULL", count("IMAGES", 40)) == (0, [])


def test_the_control_without_full_syncing_loses_something(tmp_path):
    lost, broken = outcomes(tmp_path, "NORMAL", count("CONTROL_IMAGES", 15))

    assert lost + len(broken) > 0
