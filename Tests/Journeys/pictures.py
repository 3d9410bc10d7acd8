"""Takes the README's pictures from a running server: pictures.py ADDRESS FOLDER."""

import shutil
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

ANSWERS = {
    "passport_status": "valid", "tax_code_held": "true", "housing": "own_or_rent", "employment_status": "employed",
    "domestic_work": "false", "agency_work": "false", "cooperative_member": "false", "hired_before_2011": "false",
    "contract_type": "open_ended", "income_documented": "true", "pay_matches_contract": "true",
    "uses_family_income": "false",
}


def answer(page, fact):
    """Answers the question at hand as a worker whose contract has no end."""
    texts = page.locator("main input[type=text]")
    if page.locator("main input[type=radio]").count():
        page.locator(f"main input[type=radio][value={ANSWERS[fact]}]").check()
    elif texts.count() == 3:
        for place, part in enumerate(["20", "1", "2027"]):
            texts.nth(place).fill(part)
    else:
        texts.first.fill("14500" if "income" in fact else "0")
    page.locator("main form button").first.click()


def walk(page, address, language):
    page.goto(f"{address}/{language}/ask/employment.renewal")
    while not page.url.endswith("/answers"):
        answer(page, page.url.rsplit("/", 1)[1])
    page.goto(f"{address}/{language}/checklist/employment.renewal")


def main(address, folder):
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        phone = browser.new_context(viewport={"width": 360, "height": 640}).new_page()
        phone.goto(f"{address}/en/ask/employment.renewal/housing")
        phone.screenshot(path=folder / "question.png")
        walk(phone, address, "ar")
        phone.screenshot(path=folder / "list-ar.png")
        phone.goto(f"{address}/ar/checklist/employment.renewal/print?with=ar")
        phone.set_viewport_size({"width": 620, "height": 877})
        phone.emulate_media(media="print")
        phone.screenshot(path=folder / "print.png")
        browser.close()


if __name__ == "__main__":
    target = Path(sys.argv[2])
    target.mkdir(parents=True, exist_ok=True)
    main(sys.argv[1].rstrip("/"), target)
