"""kill -9 in the middle of writing: nothing acknowledged is lost, nothing is half done."""

import random
import time

from trial import House, count


def test_killed_writers_lose_nothing_they_acknowledged(tmp_path):
    house = House(tmp_path)
    chance = random.Random(1)
    acknowledged = 0
    kills = count("KILLS", 60)
    for turn in range(kills):
        writer = house.start("write")
        for _ in range(chance.randrange(1, 5)):
            acknowledged = int(writer.stdout.readline())
        time.sleep(chance.random() * 0.004)
        writer.kill()
        rest = writer.stdout.read().split()
        acknowledged = max([acknowledged] + [int(word) for word in rest])
        writer.wait()
        if turn % 20 == 19 or turn == kills - 1:
            assert house.check() >= acknowledged


def test_rotations_killed_under_load_leave_everything_readable(tmp_path):
    house = House(tmp_path)
    chance = random.Random(2)
    house.run("write", 200)
    writer = house.start("write")
    for _ in range(count("ROTATIONS", 10)):
        rotation = house.start("rotate", 1_000)
        for _ in range(chance.randrange(1, 4)):
            rotation.stdout.readline()
        time.sleep(chance.random() * 0.01)
        rotation.kill()
        rotation.wait()
    writer.kill()
    said = [line for line in writer.stdout.read().split("\n") if line]
    writer.wait()
    assert not [line for line in said if not line.isdigit()]
    last = house.check()
    assert last >= max([200] + [int(line) for line in said])
    assert len(house.run("readable")) == 1 and house.run("readable")[0] == f"readable {last}"
