"""The server and the browser that every journey uses."""

import json
import os
import shutil
import socket
import subprocess
import urllib.request
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = ROOT / ".build/release/sportello"


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


@pytest.fixture(scope="session")
def server():
    """The address of a server that runs as long as the tests."""
    port = free_port()
    process = subprocess.Popen(
        [PROGRAM, "serve", "--port", str(port)], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    try:
        line = process.stdout.readline()
        assert "is served at" in line, f"the server did not start: {line}"
        yield f"http://127.0.0.1:{port}"
        assert process.poll() is None, "the server died under the tests"
    finally:
        process.terminate()
        try:
            process.wait(timeout=15)
        except subprocess.TimeoutExpired:
            process.kill()
            raise


@pytest.fixture(scope="session")
def browser():
    arguments = ["--disable-gpu", "--disable-dev-shm-usage"]
    if os.geteuid() == 0:
        arguments.append("--no-sandbox")  # Chromium refuses its sandbox to root.
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=arguments)
        yield chromium
        chromium.close()


@pytest.fixture
def open_page(browser):
    """Opens pages of a given width, with scripts off unless a test needs them to look at the page."""
    contexts = []

    def open_page(width=360, scripts=False, **options):
        context = browser.new_context(
            viewport={"width": width, "height": 740 if width < 800 else 900}, java_script_enabled=scripts, **options)
        context.set_default_timeout(15_000)
        contexts.append(context)
        return context.new_page()

    yield open_page
    for context in contexts:
        context.close()


@pytest.fixture(scope="session")
def fetch(server):
    """The bytes of a page, without a browser."""

    def fetch(path):
        with urllib.request.urlopen(server + path, timeout=15) as answer:
            return answer.read()

    return fetch


@pytest.fixture(scope="session")
def document_name(fetch):
    """How a paper is called in a language."""
    names = {}

    def name(document, language):
        if language not in names:
            documents = json.loads(fetch(f"/api/v1/documents?lang={language}"))["documents"]
            names[language] = {each["id"]: each["name"] for each in documents}
        return names[language][document]

    return name
