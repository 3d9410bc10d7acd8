"""How a person walks through an interview: what she answers, and what the pages must be like on the way."""

import re
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from playwright.sync_api import expect

LANGUAGES = ["it", "en", "fr", "ar"]
MOST_QUESTIONS = 40


@dataclass
class Person:
    """Somebody who wants one procedure, with what she can answer; the rest she does not know."""

    procedure: str
    answers: dict
    needs: list = field(default_factory=list)


WORKER = Person(
    "employment.renewal",
    {
        "permit_expiry": "2027-01-10", "passport_status": "valid", "tax_code_held": "true",
        "housing": "guest", "employment_status": "employed", "domestic_work": "false", "agency_work": "false",
        "cooperative_member": "false", "hired_before_2011": "false", "contract_type": "open_ended",
        "income_documented": "true", "household_members": "2", "children_under_14": "1", "annual_income": "18500,50",
    },
    needs=["hiring_notice", "hospitality_notice"],
)
STUDENT = Person("study.renewal", {"permit_expiry": "2027-02-28", "passport_status": "valid", "tax_code_held": "true"})
CITIZEN = Person("citizenship.residence", {"birth_date": "1990-05-17", "annual_income": "21000"})
PEOPLE = [WORKER, STUDENT, CITIZEN]


def fact_of(page):
    return urlsplit(page.url).path.rsplit("/", 1)[-1]


def heading(page):
    return page.locator("h1").first


def is_question(page):
    return page.locator("form [name^=answer]").count() > 0


def submit(page):
    """Presses the page's first button, as Enter would."""
    page.locator("main form button.button").first.click()


def answer(page, value):
    """Answers the question that is shown; None means that she does not know."""
    radios = page.locator("input[type=radio][name=answer]")
    if radios.count():
        radios.and_(page.locator(f"[value='{value or '?'}']")).check()
    elif value is None:
        page.locator("button[name=unknown]").click()
        return
    elif page.locator("[name=answer-day]").count():
        year, month, day = value.split("-")
        page.locator("[name=answer-day]").fill(str(int(day)))
        page.locator("[name=answer-month]").fill(str(int(month)))
        page.locator("[name=answer-year]").fill(year)
    else:
        page.locator("[name=answer]").fill(value)
    submit(page)


def walk(page, server, language, person, on_page=lambda page: None):
    """From the first question to the page with all answers; gives the facts that were asked."""
    page.goto(f"{server}/{language}/ask/{person.procedure}")
    asked = []
    for _ in range(MOST_QUESTIONS):
        if not is_question(page):
            break
        fact = fact_of(page)
        assert fact not in asked, f"{fact} is asked twice"
        asked.append(fact)
        on_page(page)
        answer(page, person.answers.get(fact))
    assert fact_of(page) == "answers", f"the interview does not end: {page.url}"
    on_page(page)
    return asked


def to_checklist(page, language, person):
    page.locator(f"main a[href='/{language}/checklist/{person.procedure}']").first.click()
    expect(heading(page)).to_be_visible()


def check_frame(page, language, width):
    """What holds for every page: its language and direction, one heading, nothing wider than the screen."""
    html = page.locator("html")
    expect(html).to_have_attribute("lang", language)
    assert (html.get_attribute("dir") == "rtl") == (language == "ar")
    assert page.locator("h1").count() == 1
    widest = page.locator("body").evaluate("body => document.documentElement.scrollWidth") if width else 0
    assert widest <= width, f"{page.url} is {widest} px wide on a screen of {width}"


def check_address(page, person):
    """No answer of hers stands in the address."""
    address = page.url.split("://", 1)[1].split("/", 1)[1]
    for value in person.answers.values():
        if re.fullmatch(r"true|false|\d{1,2}", value):
            continue
        assert value not in address, f"{value} stands in {page.url}"
    assert "?" not in address or address.split("?", 1)[1].startswith("with="), page.url
