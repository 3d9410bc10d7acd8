"""The printed Vademecum: a PDF that a screen reader can read, and whose page numbers are right."""

import re
import shutil
import subprocess

import pypdf
import pytest
from conftest import ROOT
from test_command_line import sportello

TITLES = {"it": "Vademecum dei permessi di soggiorno", "en": "Vademecum of residence permits"}
CHAPTERS = {"it": "Indice per documento", "en": "Index by paper"}


def told(program, *arguments):
    return subprocess.run([program, *arguments], capture_output=True, text=True, check=True, timeout=60).stdout


def flat(text):
    """The words alone: on paper lines break anywhere."""
    return re.sub(r"\s+", "", text)


@pytest.fixture(scope="module", params=["it", "en"])
def booklet(request, tmp_path_factory):
    """The language, and the file."""
    file = tmp_path_factory.mktemp("booklet") / "vademecum.pdf"
    run = sportello("vademecum", "booklet", "--language", request.param, "--output", file, "--since", "Content")
    assert run.returncode == 0, run.stderr
    return request.param, file


@pytest.fixture(scope="module")
def pages(booklet):
    return told("pdftotext", "-layout", booklet[1], "-").split("\f")[:-1]


def test_it_is_tagged_and_says_its_title_and_language(booklet):
    language, file = booklet
    information = told("pdfinfo", file)

    assert re.search(r"Tagged: +yes", information)
    assert f"Title:           {TITLES[language]} – Brescia" in information
    assert pypdf.PdfReader(file).trailer["/Root"]["/Lang"] == language
    assert re.search(r"pdfuaid:part\W+1\b", told("pdfinfo", "-meta", file))


def marks(node):
    """The names of all elements of the structure below a node."""
    waiting, found = [node], set()
    while waiting:
        node = waiting.pop().get_object()
        if isinstance(node, list):
            waiting += node
        elif isinstance(node, dict):
            found.add(node.get("/S"))
            waiting += [node.raw_get("/K")] if "/K" in node else []
    return found


def test_its_headings_lists_and_links_are_marked_as_such(booklet):
    structure = pypdf.PdfReader(booklet[1]).trailer["/Root"]["/StructTreeRoot"]

    assert {"/H1", "/H2", "/H3", "/H4", "/P", "/L", "/LI", "/Link"} <= marks(structure)


def test_every_procedure_and_every_paper_stands_in_it(booklet, pages):
    language, _ = booklet
    text = flat(" ".join(pages))
    listed = sportello("vademecum", "list", "--language", language).stdout.splitlines()
    missing = [line for line in listed if flat(line.split("  ", 1)[1]) not in text]
    assert listed and missing == []


def test_the_pages_of_the_contents_are_right(pages):
    entries = []
    for page in pages[1:]:
        found = re.findall(r"^ *(\S.*?) ?(?:\. ?){4,}(\d+)$", page, re.MULTILINE)
        if not found:
            break
        entries += found
    wrong = [
        (title, number) for title, number in entries
        if flat(title) not in flat(pages[int(number) - 1])
    ]

    assert len(entries) > 12
    assert wrong == []


def test_the_pages_of_the_index_are_right(booklet, pages):
    index = [number for number, page in enumerate(pages) if page.lstrip().startswith(CHAPTERS[booklet[0]])]
    entries = [
        entry for number in index
        for entry in re.findall(r"^ *([^\W\d][^\n]*?)  ?(\d+(?:, \d+)*)$", pages[number], re.MULTILINE)
    ]
    # A line of papers may begin on one page and name its last paper on the next.
    wrong = [
        (name, number) for name, numbers in entries for number in numbers.split(", ")
        if "brescia-" not in name and flat(name) not in flat(pages[int(number) - 1] + pages[int(number)])
    ]

    assert len(entries) > 10
    assert wrong == []


def test_every_page_but_the_cover_says_its_edition_and_number(pages):
    edition = re.search(r"brescia-2\d{3}-\d\d-\d\d-[0-9a-f]{8}", pages[0])[0]

    for number, page in enumerate(pages[1:], start=2):
        assert edition in page and re.search(rf"\b{number}\s*$", page), number


def test_it_says_that_nothing_has_changed(booklet, pages):
    assert {"it": "Non è cambiato niente.", "en": "Nothing has changed."}[booklet[0]] in pages[-1]


def test_it_ends_with_what_has_changed(tmp_path):
    older = tmp_path / "Content"
    shutil.copytree(ROOT / "Content", older)
    documents = older / "vademecum/italy/documents/common.yaml"
    documents.write_text(documents.read_text().replace("name: Marca da bollo", "name: Francobollo"))
    file = tmp_path / "vademecum.html"

    assert sportello("vademecum", "booklet", "--output", file, "--since", older).returncode == 0

    changes = file.read_text().split('id="changes"')[1]
    # Once for all, though dozens of procedures ask for that paper.
    assert changes.count("«Francobollo»") == 1 and "Non è cambiato niente" not in changes


def test_without_an_earlier_edition_it_says_that_nothing_was_compared(tmp_path):
    file = tmp_path / "vademecum.html"

    assert sportello("vademecum", "booklet", "--output", file).returncode == 0

    changes = file.read_text().split('id="changes"')[1]
    assert "non è stata confrontata" in changes and "Non è cambiato niente" not in changes


@pytest.mark.parametrize("language, word", [("fr", "Vademecum"), ("ar", "دليل")])
def test_it_is_made_in_the_other_languages_too(language, word, tmp_path):
    file = tmp_path / "vademecum.pdf"
    run = sportello("vademecum", "booklet", "--language", language, "--output", file)

    assert run.returncode == 0, run.stderr
    assert pypdf.PdfReader(file).trailer["/Root"]["/Lang"] == language
    assert word in pypdf.PdfReader(file).metadata.title


@pytest.mark.parametrize("language", ["it", "ar"])
def test_the_html_printed_by_a_browser_says_its_edition_on_each_page(language, open_page, tmp_path):
    file = tmp_path / "vademecum.html"
    assert sportello("vademecum", "booklet", "--language", language, "--output", file).returncode == 0

    page = open_page()
    page.goto(file.as_uri())
    page.pdf(path=tmp_path / "printed.pdf", format="A4", prefer_css_page_size=True)
    sheets = told("pdftotext", "-layout", tmp_path / "printed.pdf", "-").split("\f")[:-1]

    edition = re.search(r"brescia-2\d{3}-\d\d-\d\d-[0-9a-f]{8}", sheets[0])[0]
    assert len(sheets) > 50
    assert [number for number, sheet in enumerate(sheets, start=1) if edition not in sheet] == []
    assert all(re.search(rf"\b{number}\b", sheet.rstrip()[-200:]) for number, sheet in enumerate(sheets[1:], start=2))


def test_without_its_programs_it_says_what_to_do(tmp_path):
    run = sportello("vademecum", "booklet", "--output", tmp_path / "a.pdf", "--press", tmp_path)

    assert run.returncode == 1
    assert "--press" in run.stderr and not (tmp_path / "a.pdf").exists()


PAGE = """<!DOCTYPE html>
<html lang="it" dir="ltr"><head><title>Prova</title><meta name="dcterms.created" content="2026-11-22">
<meta name="description" content="Edizione"></head><body><main><h1>Prova</h1><p>{}</p></main></body></html>"""


def printed(words, folder):
    (folder / "page.html").write_text(PAGE.format(words))
    return subprocess.run(
        [".venv-pdf/bin/python", "-B", "Printing/print.py", folder / "page.html", folder / "a.pdf"],
        capture_output=True, text=True, cwd=ROOT, timeout=60)


@pytest.mark.parametrize("words", [
    '#read("/etc/passwd")', '"]; #import "@preview/cetz:0.3.0": *', "\\ $ * _ ` @a &lt;b> = / - + // /*", "#" * 9 + "["])
def test_what_the_content_says_is_printed_and_never_obeyed(words, tmp_path):
    run = printed(words, tmp_path)

    assert run.returncode == 0, run.stderr
    assert flat(words.replace("&lt;", "<")) in flat(told("pdftotext", tmp_path / "a.pdf", "-"))


@pytest.mark.parametrize("words", [
    '<a href="http://127.0.0.1:9/">x</a>', '<a href="file:///etc/passwd">x</a>', '<a href="#nowhere">x</a>', "<b>",
    "<b>" * 2000])
def test_a_page_that_is_not_ours_is_refused(words, tmp_path):
    run = printed(words, tmp_path)

    assert run.returncode == 1
    assert run.stderr.startswith("The page cannot be printed: ") and not (tmp_path / "a.pdf").exists()
