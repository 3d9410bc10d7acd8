"""The n-th write, sync or open fails, and the disk is full: a clear refusal, nothing lost, and the service resumes."""

import os
import re
import shutil
import subprocess
from collections import Counter

import pytest

from trial import House, count

CALLS = {"pwrite64": "EIO", "write": "ENOSPC", "fdatasync": "EIO", "fsync": "EIO", "openat": "EMFILE"}


def only_ours(house, call):
    """Only files of ours fail to open: the dynamic linker's and the runtime's own are none of our business."""
    if call != "openat":
        return []
    stores = [house.data / f"{name}.sqlite{part}" for name in ("data", "keys", "ledger") for part in ("", "-wal", "-shm")]
    people = list((house.data / "files").iterdir())
    paths = [house.data, house.data / "lock", house.data / "files", house.key, *stores, *people]
    return [word for path in paths for word in ("-P", path)]


def calls_of_one_intake(house, call):
    """How often a single thread makes the call while one person is taken in."""
    log = house.folder / "calls"
    subprocess.run(
        ["strace", "-f", "-qq", "-e", f"trace={call}", *only_ours(house, call), "-o", log, *house.command("write", 1)],
        check=True, capture_output=True)
    counts = Counter(re.findall(r"^(\d+) +(\w+)\(", log.read_text(errors="replace"), re.MULTILINE))
    return max(counts.values(), default=0)


@pytest.mark.skipif(not shutil.which("strace"), reason="strace is not there")
@pytest.mark.parametrize("call", CALLS)
def test_any_failing_call_is_refused_and_loses_nothing(tmp_path, call):
    house = House(tmp_path)
    house.run("write", 3)
    last = calls_of_one_intake(house, call)
    assert last > 0
    # Every n by hand; here at most so many, evenly spread.
    step = max(1, -(-last // count("FAULTS", 25)))
    acknowledged = house.check()
    for n in range(1, last + 1, step):
        done = subprocess.run(
            ["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call}", *only_ours(house, call), "-e",
             f"inject={call}:error={CALLS[call]}:when={n}", *house.command("write", 1)],
            capture_output=True, text=True, timeout=60)
        numbers = [int(word) for word in done.stdout.split("\n") if word.isdigit()]
        assert done.returncode >= 0, f"{call} {n}: killed by a signal; {done.stderr[-500:]}"
        acknowledged = max([acknowledged] + numbers)
        found = house.check()
        assert found >= acknowledged, f"{call} {n}"
        acknowledged = found


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can mount a small disk")
def test_a_full_disk_is_refused_and_the_same_process_goes_on_when_there_is_room(tmp_path):
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", disk]).returncode:
        pytest.skip("mounting is not allowed here")
    try:
        house = House(disk)
        house.key = tmp_path / "root.key"
        writer = house.start("write")
        line = writer.stdout.readline()
        acknowledged = 0
        while line.strip().isdigit():
            acknowledged = int(line)
            line = writer.stdout.readline()
        assert "disk is full" in line.lower() or "diskFull" in line, line
        subprocess.run(["mount", "-o", "remount,size=64m", disk], check=True)
        while not line.strip().isdigit() or int(line) < acknowledged + 5:
            line = writer.stdout.readline()
        writer.kill()
        writer.wait()
        assert house.check() >= acknowledged + 5

        subprocess.run(["mount", "-o", "remount,ro", disk], check=True)
        told = house.sportello("backup", tmp_path / "backups")
        assert told.returncode == 1 and "written" in told.stderr, told.stderr
    finally:
        subprocess.run(["umount", "-l", disk])
