"""The command line, run as a person would."""

import json
import signal
import subprocess

from conftest import PROGRAM, ROOT, free_port


def sportello(*arguments, typed=""):
    return subprocess.run([PROGRAM, *arguments], input=typed, capture_output=True, text=True, cwd=ROOT, timeout=60)


def test_check_prints_the_object_of_the_api(server, fetch):
    facts = json.dumps({"employment_status": "employed", "permit_expiry": "2027-01-10"})
    run = sportello("check", "employment.renewal", "--facts", "-", "--on", "2026-11-22", "--json", typed=facts)

    checklist = json.loads(run.stdout)
    assert run.returncode == 0
    assert checklist["procedure"] == "employment.renewal"
    assert checklist["edition"] == json.loads(fetch("/api/v1/editions"))["editions"][0]["id"]


def test_a_wrong_fact_is_told_in_plain_words():
    run = sportello("check", "employment.renewal", "--facts", "-", typed='{"employment_staus": "employed"}')

    assert run.returncode == 1
    assert run.stdout == ""
    assert run.stderr == 'Error: "employment_staus" is not a fact; did you mean "employment_status"?\n'


def test_an_unknown_procedure_is_told_in_plain_words():
    run = sportello("vademecum", "show", "employment.renewa")

    assert run.returncode == 1
    assert run.stderr == (
        'Error: "employment.renewa" is not a procedure of this edition. Did you mean employment.renewal?\n')


def test_a_date_without_rules_is_told_in_plain_words():
    run = sportello("check", "employment.renewal", "--facts", "-", "--on", "2001-01-01", typed="{}")

    assert run.returncode == 1
    assert "No rule of employment.renewal covers 2001-01-01" in run.stderr


def test_wrong_usage_ends_with_64():
    assert sportello("check").returncode == 64
    assert sportello("serve", "--port", "80801").returncode == 64


def test_the_interview_on_a_terminal_ends_with_a_checklist():
    run = sportello("ask", "employment.renewal", "--language", "en", typed="?\n31/2/2027\n10/1/2027\n" + "\n" * 60)

    assert run.returncode == 0
    assert "Type a date that exists" in run.stdout
    assert "It is not a decision." in run.stdout


def test_the_booklet_is_one_document_with_every_procedure(tmp_path):
    file = tmp_path / "booklet.html"
    run = sportello("vademecum", "booklet", "--language", "it", "--output", file)
    listed = sportello("vademecum", "list").stdout.split("\n")

    text = file.read_text()
    assert run.returncode == 0, run.stderr
    assert all(line.split("  ", 1)[1].strip() in text for line in listed if line)


def test_the_same_content_has_no_differences():
    run = sportello("vademecum", "diff", "Content", "Content")

    assert (run.returncode, run.stdout) == (0, "")


def test_messages_is_a_template_that_gettext_reads(tmp_path):
    file = tmp_path / "content.pot"
    assert sportello("vademecum", "messages", "--output", file).returncode == 0
    subprocess.run(["msgfmt", "--check-format", "-o", "/dev/null", file], check=True)


def test_a_port_that_is_taken_is_told_plainly(server):
    run = sportello("serve", "--port", server.rsplit(":", 1)[1])

    assert run.returncode == 1
    assert "is taken" in run.stderr


def test_the_server_reads_the_content_again_and_stops_cleanly():
    server = subprocess.Popen(
        [PROGRAM, "serve", "--port", str(free_port())], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    try:
        assert "is served at" in server.stdout.readline()
        server.send_signal(signal.SIGHUP)
        assert "is served now" in server.stdout.readline()
        server.send_signal(signal.SIGTERM)
        assert server.stdout.readline() == "Stopped.\n"
        assert server.wait(timeout=15) == 0
    finally:
        server.kill()
