#!/usr/bin/env python3
"""The memory of the server (PSS), when it starts and after load. Build it first: swift build -c release --product sportello"""

import http.client
import re
import socket
import subprocess
import threading
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PATHS = ["/it/", "/ar/vademecum", "/en/vademecum/procedures/employment.renewal", "/it/ask/employment.renewal/permit_expiry",
         "/it/vademecum/booklet", "/api/v1/procedures/employment.renewal", "/openapi.json"]
CLIENTS = 32
SECONDS = 15


def pss(process):
    rollup = Path(f"/proc/{process.pid}/smaps_rollup").read_text()
    return int(re.search(r"^Pss:\s+(\d+)", rollup, re.MULTILINE)[1]) / 1024


def visit(port, until, counts):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    count = 0
    while time.monotonic() < until:
        connection.request("GET", PATHS[count % len(PATHS)])
        connection.getresponse().read()
        count += 1
    counts.append(count)


def main():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port = listener.getsockname()[1]
    server = subprocess.Popen(
        [ROOT / ".build/release/sportello", "serve", "--port", str(port)], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    try:
        assert "is served at" in server.stdout.readline()
        print(f"at the start: {pss(server):.1f} MB")
        counts, until = [], time.monotonic() + SECONDS
        threads = [threading.Thread(target=visit, args=(port, until, counts)) for _ in range(CLIENTS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        print(f"after {sum(counts)} pages to {CLIENTS} clients in {SECONDS} s: {pss(server):.1f} MB; goal 80 MB")
    finally:
        server.terminate()
        server.wait(timeout=15)


if __name__ == "__main__":
    main()
