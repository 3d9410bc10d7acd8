"""What was planted is readable in no file and no backup, and the erased stay erased after an older backup is restored."""

import base64
import shutil

from trial import House, count


def shapes(secret):
    """The secret as it stands, in UTF-16, in hexadecimal and in base64 at any offset."""
    plain = secret.encode()
    yield plain
    yield secret.encode("utf-16-le")
    yield plain.hex().encode()
    for offset in range(3):
        coded = base64.b64encode(b"\0" * offset + plain)
        # The first and last letters also carry neighbouring bytes.
        yield coded[4:-4]


def assert_nowhere(folder, secrets):
    for path in folder.rglob("*"):
        if not path.is_file():
            continue
        content = path.read_bytes()
        for shape in secrets:
            assert shape not in content, path


def test_nothing_planted_is_readable_in_any_file_or_backup(tmp_path):
    house = House(tmp_path)
    people = count("SECRETS", 200)
    writer = house.run("write", people)
    assert writer[-1] == str(people)
    backup = house.sportello("backup", house.backups)
    assert backup.returncode == 0, backup.stderr

    secrets = [shape for text in ("CANARY-", "Amina Diallo") for shape in shapes(text)]
    assert_nowhere(tmp_path, secrets)
    assert house.run("readable") == [f"readable {people}"]


def test_the_erased_are_unreadable_after_an_older_backup_is_restored(tmp_path):
    house = House(tmp_path)
    people, gone = count("PEOPLE", 120), count("ERASURES", 40)
    house.run("write", people)
    assert house.sportello("backup", house.backups).returncode == 0
    older = sorted(house.backups.glob("20*"))[0]
    ids = [line.split()[1] for line in house.run("erase", gone)]
    assert len(ids) == gone

    restored = house.sportello("restore", older)

    assert restored.returncode == 0, restored.stderr
    assert house.run("readable") == [f"readable {people - gone}"]
    # The same without the folder's own keys and ledger: a newer backup knows of the erasures.
    assert house.sportello("backup", house.backups).returncode == 0
    for path in tmp_path.glob("data*"):
        shutil.rmtree(path)
    assert house.sportello("restore", older).returncode == 0
    assert house.run("readable") == [f"readable {people - gone}"]
    assert house.sportello("verify").returncode == 0
