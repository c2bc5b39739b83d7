"""The reader in a browser: what is switched asks no server, keys lead through the text, a quotation leads back."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, expect

from tests.browser.screens import Screen, opened
from tests.browser.serving import Server, served
from tests.dashboard import texts

pytestmark = pytest.mark.browser
TALK, REPORT = {"doc": "The ferry talks"}, "Quay Gazette, 2031-02-03"
REMARK = "[Note that she never said who pays for the boats.]"
HIGHLIGHT = "name => [...CSS.highlights.get(name) ?? []].map(range => range.toString())"


@pytest.fixture(scope="module")
def server(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The app on the tiny corpus, with a remark in an answer and a text of many pages, long enough to scroll.

    The same stands there without that text as a published corpus.
    """
    folder, published = texts.write(tmp_path_factory.mktemp("tiny")), tmp_path_factory.mktemp("published")
    harbour = published / "harbour"
    harbour.mkdir()
    texts.write(harbour)
    answer = "We heard the promise, and we counted the coins."
    talk = texts.TALK.replace(answer, f"{answer} {REMARK}\n\n" + f"{answer}\n\n\f" * 20)
    (folder / "talk.txt").write_text(talk, encoding="utf-8")
    corpora = {"DISCOURSE_CORPUS": str(folder), "DISCOURSE_PUBLISHED": str(published)}
    with served(tmp_path_factory.mktemp("server"), **corpora) as running:
        yield running


@pytest.fixture
def talk(server: Server, screen: Screen) -> Screen:
    screen.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    screen.go(server, "read", TALK)
    expect(screen.page.get_by_text("Key phrases")).to_be_visible()
    return screen


def told(screen: Screen) -> Locator:
    return screen.page.locator("#reader #told")


def highlighted(screen: Screen, name: str) -> list[str]:
    return screen.page.evaluate(HIGHLIGHT, name)


def test_what_is_switched_is_marked_and_stands_in_the_address_and_asks_no_server(server: Server, talk: Screen):
    sent: list[str] = []
    talk.page.on("websocket", lambda socket: socket.on("framesent", lambda _: sent.append(socket.url)))
    talk.go(server, "read", TALK)
    expect(talk.page.get_by_text("Key phrases")).to_be_visible()
    assert sent
    sent.clear()
    talk.page.get_by_text("Words of themes").click()
    talk.page.get_by_role("button", name="Boats and crews 7").click()
    marked = ["ferry", "boats", "ferry", "boats", "crews", "ferry", "boats", "boats"]  # in the remark, and in its twin
    assert highlighted(talk, "reader-theme-0") == marked
    expect(told(talk)).to_have_text("Boats and crews: 7 marked")
    assert "theme:boats" in talk.address()["hl"]
    talk.page.get_by_role("button", name="Boats and crews 7").click()
    assert highlighted(talk, "reader-theme-0") == []
    assert sent == []


def test_a_page_break_is_a_blank(talk: Screen):
    shown = talk.page.locator("#reader").text_content()
    assert "counted the coins.\n\n " in shown
    assert "\f" not in shown


def test_a_search_says_its_hits_and_goes_through_them(talk: Screen):
    talk.page.keyboard.press("/")
    talk.page.keyboard.type("norland")
    expect(told(talk)).to_have_text("4 hits")
    assert highlighted(talk, "reader-hit") == ["Norland", "Norland", "Norland", "Norland"]
    talk.page.keyboard.press("Shift+Enter")
    expect(told(talk)).to_have_text("4 of 4 · Norland")
    talk.page.keyboard.press("Enter")
    expect(told(talk)).to_have_text("1 of 4 · Norland")
    assert talk.address()["find"] == ["norland"]


def test_letters_of_a_search_are_no_keys_of_the_page(talk: Screen):
    talk.page.keyboard.press("/")
    talk.page.keyboard.type("rcjk")
    assert talk.page.get_by_label("Search in the text").input_value() == "rcjk"
    expect(talk.page.get_by_role("dialog")).to_have_count(0)


def test_keys_and_the_strip_lead_from_turn_to_turn(talk: Screen):
    strip = talk.page.get_by_role("slider")
    talk.page.keyboard.press("j")
    expect(strip).to_have_attribute("aria-valuetext", "Question 1 · 8 words")
    talk.page.keyboard.press("k")
    expect(strip).to_have_attribute("aria-valuetext", "Commentator · 27 words")
    strip.press("End")
    expect(strip).to_have_attribute("aria-valuenow", strip.get_attribute("aria-valuemax") or "")
    assert talk.page.get_by_test_id("stMain").evaluate("main => main.scrollTop") > 0


def test_keys_are_the_readers_alone_and_can_be_switched_off(talk: Screen):
    strip = talk.page.get_by_role("slider")
    expect(strip).to_have_attribute("aria-orientation", "vertical")
    before = strip.get_attribute("aria-valuenow") or ""
    talk.page.get_by_role("button", name="Copy link").focus()
    talk.page.keyboard.press("j")
    switch = talk.page.get_by_label("Keys J, K, N, /")
    switch.uncheck()
    talk.page.keyboard.press("j")
    expect(strip).to_have_attribute("aria-valuenow", before)
    switch.check()
    talk.page.keyboard.press("j")
    expect(strip).to_have_attribute("aria-valuenow", str(int(before) + 1))


@pytest.mark.parametrize("corpus", [{}, {"c": "harbour"}])
def test_a_turn_is_copied_with_its_source_and_a_link_that_opens_it_marked(
    server: Server, talk: Screen, corpus: dict[str, str]
):
    talk.go(server, "read", TALK | corpus)
    talk.page.get_by_role("button", name="Copy quotation with source and link: Interviewer").first.click()
    expect(told(talk)).to_have_text("Copied")
    words, source, label, link = talk.page.evaluate("navigator.clipboard.readText()").splitlines()
    assert (words, source, label) == (
        "“What does Norland want from the ferry talks?”",
        "Interviewer",
        "The ferry talks",
    )
    talk.page.goto(link)
    assert talk.address().get("c", []) == [*corpus.values()]
    talk.stands("Read")
    expect(talk.page.locator("section p").first).to_be_visible()
    assert highlighted(talk, "reader-linked") == ["What does Norland want from the ferry talks?"]


def test_a_selection_offers_to_be_copied(talk: Screen):
    talk.page.get_by_text("Norland sent two boats").dblclick(position={"x": 5, "y": 8})
    talk.page.get_by_role("button", name="Copy quotation with source and link", exact=True).click()
    expect(told(talk)).to_have_text("Copied")
    words, source, *_ = talk.page.evaluate("navigator.clipboard.readText()").splitlines()
    assert (words, source) == ("“The”", "Commentator")


def test_a_remark_stands_in_the_margin_or_below_its_turn(server: Server, browser: Browser, talk: Screen):
    talk.page.set_viewport_size({"width": 1700, "height": 1000})
    aside, words = talk.page.locator(".aside"), talk.page.locator("p", has=talk.page.locator(".aside"))
    assert aside.inner_text().strip() == REMARK
    beside, column = aside.bounding_box(), words.bounding_box()
    assert beside
    assert column
    assert beside["x"] >= column["x"] + column["width"]
    with opened(browser, phone=True) as phone:
        phone.go(server, "read", TALK)
        twin, text = phone.page.locator(".twin"), phone.page.get_by_text("Tavia must speak as well.")
        expect(twin).to_contain_text(REMARK)
        low, high = twin.bounding_box(), text.bounding_box()
        assert low
        assert high
        assert low["y"] >= high["y"] + high["height"]
        assert phone.too_wide() == [0, 0]


def test_two_texts_scroll_together(server: Server, screen: Screen):
    screen.page.set_viewport_size({"width": 1400, "height": 400})
    screen.go(server, "read", {**TALK, "beside": REPORT})
    expect(screen.page.get_by_role("article")).to_have_count(2)
    long, short = screen.page.get_by_role("article").all()
    long.hover()
    long.evaluate("text => { text.scrollTop = text.scrollHeight; }")
    expect(screen.page.get_by_text("remains closed for the winter")).to_be_in_viewport()
    assert short.evaluate("text => text.scrollTop") > 0


def test_on_a_phone_each_of_two_texts_is_named_and_a_button_leads_to_the_other(server: Server, browser: Browser):
    with opened(browser, phone=True) as phone:
        phone.go(server, "read", {**TALK, "beside": REPORT})
        names = phone.page.locator(".head h2")
        expect(names).to_have_count(2)
        there, back = phone.page.get_by_role("button", name="Other text").all()
        there.click()
        expect(names.last).to_be_in_viewport()
        expect(phone.page.get_by_text("remains closed for the winter")).to_be_in_viewport()
        back.click()
        expect(names.first).to_be_in_viewport()
        assert phone.too_wide() == [0, 0]


def test_the_link_of_a_view_is_copied_or_shown_to_be_copied(talk: Screen):
    talk.page.get_by_role("button", name="Copy link").click()
    expect(talk.page.get_by_text("Copied")).to_be_visible()
    assert talk.page.evaluate("navigator.clipboard.readText()") == talk.page.url
    talk.page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(); }")
    talk.page.get_by_role("button", name="Copy link").click()
    expect(talk.page.get_by_label("Address of this view")).to_have_value(talk.page.url)
    assert talk.complaints == []
