"""The commands that keep data, as a technician meets them."""

import os
import signal
import socket
import subprocess

from trial import ROOT, SPORTELLO, House


def start_serving(house):
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port = listener.getsockname()[1]
    server = subprocess.Popen(
        [SPORTELLO, "serve", "--port", str(port), "--data", house.data, "--root-key", house.key],
        cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    said = ""
    while "is served at" not in said:
        line = server.stdout.readline()
        assert line, server.stderr.read()
        said += line
    return server, said


def stop(server):
    server.send_signal(signal.SIGTERM)
    server.wait(timeout=30)


def test_the_first_start_tells_of_the_root_key_and_the_next_needs_it(tmp_path):
    house = House(tmp_path)
    server, said = start_serving(house)
    try:
        assert str(house.key) in said and "copia" in said
        assert oct(house.key.stat().st_mode & 0o777) == "0o600"
        for command in (["verify"], ["backup", house.backups], ["keys", "rotate"], ["verify", "--backup", house.backups]):
            done = house.sportello(*command)
            assert done.returncode == 0, done.stderr
        refused = house.sportello("restore", house.backups)
        assert refused.returncode == 1 and "in use" in refused.stderr
    finally:
        stop(server)

    os.rename(house.key, tmp_path / "elsewhere")
    refused = house.sportello("verify")
    assert refused.returncode == 1 and "root key" in refused.stderr and str(house.key) in refused.stderr
    assert not house.key.exists()


def test_two_of_three_custodians_recover_the_root_key(tmp_path):
    house = House(tmp_path)
    house.run("write", 3)
    names = ["associazione", "comune", "notaio"]
    for name in names:
        assert house.sportello("keys", "custodian", tmp_path / f"{name}.key").returncode == 0
    custodians = [word for name in names for word in ("--custodian", f"{name}={tmp_path}/{name}.key.public")]
    done = house.sportello("keys", "entrust", *custodians, tmp_path / "custody.txt")
    assert done.returncode == 0, done.stderr
    lost = house.key.read_text()
    house.key.unlink()

    alone = house.sportello("keys", "recover", "--custodian", tmp_path / "notaio.key", tmp_path / "custody.txt")
    assert alone.returncode == 1 and not house.key.exists()
    together = house.sportello(
        "keys", "recover", "--custodian", tmp_path / "notaio.key", "--custodian", tmp_path / "associazione.key",
        tmp_path / "custody.txt")

    assert together.returncode == 0, together.stderr
    assert house.key.read_text() == lost
    assert house.run("readable") == ["readable 3"]


def test_a_folder_without_data_is_told_in_plain_words(tmp_path):
    done = House(tmp_path).sportello("verify")

    assert done.returncode == 1
    assert done.stdout == "" and done.stderr.startswith("Error: There are no data in ")
