"""Three interviews from the first question to paper, on a phone and on a desk, without scripts."""

import pytest
from playwright.sync_api import expect

from interview import (
    PEOPLE, WORKER, answer, check_address, check_frame, fact_of, heading, is_question, to_checklist, walk)


@pytest.mark.parametrize("width", [360, 1440])
@pytest.mark.parametrize("language", ["it", "ar", "en"])
@pytest.mark.parametrize("person", PEOPLE, ids=lambda person: person.procedure)
def test_an_interview_leads_to_a_checklist_and_to_paper(
        open_page, server, document_name, person, language, width):
    page = open_page(width)

    def look(page):
        check_frame(page, language, width)
        check_address(page, person)

    walk(page, server, language, person, look)
    to_checklist(page, language, person)
    look(page)
    for document in person.needs:
        expect(page.locator("main").get_by_text(document_name(document, language)).first).to_be_attached()

    page.locator(f"main a[href*='/{language}/checklist/{person.procedure}/print']").first.click()
    check_address(page, person)
    expect(heading(page)).to_be_visible()
    expect(page.locator("[lang=it]").first).to_be_attached()
    assert page.locator("table").count() > 0


def test_a_changed_answer_keeps_the_others(open_page, server):
    page = open_page()
    walk(page, server, "en", WORKER)
    before = page.locator("main").inner_text()

    page.goto(f"{server}/en/ask/{WORKER.procedure}/housing")
    expect(page.locator("input[value=guest]")).to_be_checked()
    answer(page, "own_or_rent")
    while is_question(page):
        answer(page, WORKER.answers.get(fact_of(page)))

    assert page.locator("main").inner_text() != before
    page.goto(f"{server}/en/ask/{WORKER.procedure}/employment_status")
    expect(page.locator("input[value=employed]")).to_be_checked()


def test_an_answer_that_no_longer_counts_is_told(open_page, server):
    page = open_page()
    walk(page, server, "en", WORKER)
    page.goto(f"{server}/en/ask/{WORKER.procedure}/employment_status")
    answer(page, "not_working")

    expect(page.locator("[role=status], .notice").first).to_be_visible()


def test_the_back_button_and_the_back_link_lead_to_the_question_before(open_page, server):
    page = open_page()
    page.goto(f"{server}/it/ask/{WORKER.procedure}")
    first = page.url
    answer(page, "2027-01-10")
    second = page.url
    assert second != first

    page.go_back()
    assert page.url == first
    expect(page.locator("[name=answer-year]")).to_have_value("2027")
    page.go_forward()
    page.locator("a.back").click()
    assert page.url == first


def test_an_impossible_date_is_shown_again_with_what_is_wrong(open_page, server):
    page = open_page()
    page.goto(f"{server}/it/ask/{WORKER.procedure}")
    question = heading(page).inner_text()
    answer(page, "2027-02-31")

    assert heading(page).inner_text() == question
    expect(page.locator("[name=answer-day]")).to_have_value("31")
    expect(page.locator("[aria-invalid=true]").first).to_be_attached()
    assert page.locator("a[href^='#']").count() > 0


def test_a_cookie_that_was_tampered_with_is_an_expired_interview(open_page, server):
    page = open_page()
    page.goto(f"{server}/en/ask/{WORKER.procedure}")
    answer(page, "2027-01-10")
    cookie = next(cookie for cookie in page.context.cookies() if "visit" in cookie["name"])
    assert cookie["httpOnly"] and cookie["sameSite"] == "Lax" and cookie["expires"] == -1
    assert "2027" not in cookie["value"] and "employ" not in cookie["value"]

    value = cookie["value"]
    cookie["value"] = value[:-6] + ("A" if value[-6] != "A" else "B") + value[-5:]
    page.context.clear_cookies()
    page.context.add_cookies([{"name": cookie["name"], "value": cookie["value"], "url": server}])
    response = page.goto(f"{server}/en/ask/{WORKER.procedure}/answers")

    assert response.status == 410
    expect(page.locator("html")).to_have_attribute("lang", "en")
    assert page.locator("main a").count() > 0


def test_triage_leads_to_the_procedure(open_page, server):
    page = open_page()
    page.goto(f"{server}/it/start")
    for value in ["renew", "employment", "employed"]:
        check_frame(page, "it", 360)
        answer(page, value)

    expect(page.locator("main a[href*='employment.renewal']").first).to_be_visible()


def test_the_language_can_be_changed_in_the_middle(open_page, server):
    page = open_page()
    page.goto(f"{server}/it/ask/{WORKER.procedure}")
    answer(page, "2027-01-10")
    fact = fact_of(page)

    page.locator("a[hreflang=ar]").first.click()
    assert fact_of(page) == fact
    check_frame(page, "ar", 360)
