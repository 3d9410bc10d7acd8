"""The API against its own description, by a program that looks for what it does not say."""

import subprocess
import sys
from pathlib import Path


def test_the_api_is_as_it_is_described(server, tmp_path):
    command = [
        Path(sys.executable).parent / "st", "run", server + "/openapi.json", "--checks", "all", "--max-examples", "40",
        "--phases", "examples,fuzzing,stateful", "--seed", "20261122", "--max-failures", "5",
    ]
    run = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path, timeout=240)

    assert run.returncode == 0, run.stdout[-6000:]
