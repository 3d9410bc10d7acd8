"""Prints the booklet's HTML as an accessible PDF (PDF/UA-1).

Usage: print.py FILE.html FILE.pdf

Nothing but that file, the looks beside this one and the fonts of the environment is read, and no network is reached.
"""

import resource
import shutil
import sys
import tempfile
from pathlib import Path

from typesetting import Typesetting

try:
    import typst
except ImportError:
    sys.exit(f"Typst is missing from {sys.prefix}. Remove that folder: the next booklet installs it again.")

HERE = Path(__file__).resolve().parent
FONTS = Path(sys.prefix) / "fonts"
MEMORY = 4 << 30


def main(source, target):
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    page = Path(source).read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(HERE / "booklet.typ", folder)
        book = Path(folder) / "book.typ"
        try:
            book.write_text(Typesetting(page).source, encoding="utf-8")
            typst.compile(
                str(book), output=target, root=folder, font_paths=[str(FONTS)], ignore_system_fonts=True,
                package_path=folder, package_cache_path=folder, pdf_standards=["ua-1"])
        except (ValueError, KeyError, typst.TypstError) as error:
            sys.exit(f"The page cannot be printed: {error}")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
