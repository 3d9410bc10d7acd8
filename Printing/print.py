"""Prints an HTML file as an accessible PDF (PDF/UA-1).

Usage: print.py FILE.html FILE.pdf

The file must stand on its own: whatever it refers to is refused, so that printing reads no other file and no network.
"""

import gc
import logging
import resource
import sys

import pydyf
from weasyprint import HTML
from weasyprint.urls import FatalURLFetchingError, URLFetcher

MEMORY = 2 << 30


class NothingElse(URLFetcher):
    """Refuses every address, and with it the whole document."""

    def fetch(self, url, headers=None):
        raise FatalURLFetchingError(f"The document refers to {url[:200]}, and printing fetches nothing.")


def remember_pages():
    """Has the list of pages made once for each number of pages.

    pydyf makes it anew for each tag, which for a booklet of hundreds of pages and ten thousands of tags takes longer
    than all the rest.
    """
    listed = pydyf.PDF.page_references.fget

    def references(pdf):
        count = len(pdf.pages["Kids"])
        if getattr(pdf, "kept_references", (None,))[0] != count:
            pdf.kept_references = (count, listed(pdf))
        return pdf.kept_references[1]

    pydyf.PDF.page_references = property(references)


def main(source, target):
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    logging.getLogger("weasyprint").setLevel(logging.ERROR)
    remember_pages()
    # One document and the process ends: looking for garbage took a fifth of the time.
    gc.disable()
    with open(source, encoding="utf-8") as file:
        html = file.read()
    try:
        HTML(string=html, url_fetcher=NothingElse()).write_pdf(target, pdf_variant="pdf/ua-1", pdf_tags=True)
    except FatalURLFetchingError as error:
        sys.exit(str(error))


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
