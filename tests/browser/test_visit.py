"""A visit: first load, a filter, a change of page, a number and its list, a link sent to a colleague."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, expect

from dashboard import corpus
from dashboard.components.ledger import SHOWN
from metrics import reading
from tests.browser.screens import PAGES, SETTLED, Screen, opened
from tests.browser.serving import Server, witnessed

pytestmark = pytest.mark.browser
LABELS = [one.title or f"{one.author}, {one.date}" for one in reading.read([corpus.FOLDER]).documents]


def test_the_first_page_shows_every_document_and_complains_of_nothing(server: Server, screen: Screen):
    screen.go(server)
    for label in LABELS:
        expect(screen.page.get_by_role("rowheader", name=label).first).to_be_visible()
    assert screen.failures() == 0
    assert screen.complaints == []


def test_a_figure_is_drawn_when_it_comes_near_and_one_that_is_far_is_not(server: Server, screen: Screen):
    screen.go(server, "compare")
    figures = screen.page.locator(".figure")
    expect(figures).to_have_count(1)
    screen.page.get_by_text("The grades as a picture to take away").click()
    expect(figures).to_have_count(2)
    figures.first.scroll_into_view_if_needed()
    expect(figures.first.locator(".main-svg").first).to_be_visible()
    expect(figures.last.locator(".main-svg")).to_have_count(0)
    figures.last.scroll_into_view_if_needed()
    expect(figures.last.locator(".main-svg").first).to_be_visible()
    assert screen.complaints == []


def test_a_figure_that_changes_out_of_sight_is_drawn_anew_when_it_is_seen(server: Server, screen: Screen):
    screen.page.set_viewport_size({"width": 1280, "height": 560})
    screen.go(server, "concordance")
    voices = screen.page.locator(".figure .legendtext")
    expect(voices.filter(has_text="Speaker")).to_have_count(1)  # it is near
    screen.page.get_by_role("button", name="Commentator", exact=True).click()
    expect(screen.scope()).to_contain_text("voices: Commentator")
    expect(screen.page.locator(SETTLED)).to_be_attached()
    expect(voices.filter(has_text="Speaker")).to_have_count(1)
    screen.page.locator(".figure").scroll_into_view_if_needed()
    expect(voices.filter(has_text="Speaker")).to_have_count(0)


def test_what_stands_below_comes_when_it_is_near_and_its_figures_open_lists(server: Server, screen: Screen):
    screen.page.set_viewport_size({"width": 1280, "height": 600})
    screen.go(server)
    below, waits = screen.page.get_by_text("Who is mentioned"), screen.page.get_by_text("Comes in a moment")
    expect(below).to_have_count(1)  # the first view is made whole
    screen.page.get_by_role("button", name="Commentator", exact=True).click()
    expect(waits).to_have_count(2)
    expect(below).to_have_count(0)
    waits.first.scroll_into_view_if_needed()
    expect(below).to_be_visible()
    screen.page.get_by_role("button", name="Speaker", exact=True).click()
    expect(screen.scope()).to_contain_text("voices: Commentator, Speaker")
    expect(below).to_be_visible()
    figure = screen.page.get_by_role("row", name="Russia").get_by_role("link").first
    figure.click()
    expect(screen.page.get_by_role("dialog")).to_contain_text(re.compile(r"\d+ mentions"))
    screen.page.keyboard.press("Escape")
    expect(figure).to_be_focused()
    assert screen.complaints == []


def test_a_part_enlarged_stays_until_the_values_change_or_the_whole_is_asked_for(server: Server, screen: Screen):
    both = ["Commentator", "Speaker"]
    screen.page.set_viewport_size({"width": 1280, "height": 6000})  # a part that is not near goes, and its figure
    screen.go(server, "compare", {"side": both, "voice": both})
    figure = screen.page.locator(".figure").last
    whole, back = across(figure), screen.page.get_by_role("button", name="Whole picture")
    expect(back).to_be_hidden()
    box_drawn(screen, figure)
    expect(back).to_be_visible()
    part = across(figure)
    assert whole[0] < part[0] < part[1] < whole[1]
    screen.page.get_by_role("button", name="Quoted", exact=True).click()  # no word of either side
    expect(figure.locator(".annotation").last).to_contain_text("Quoted")
    assert across(figure) == part
    for title in ("Texts", "Compare"):
        screen.page.get_by_role("link", name=title, exact=True).first.click()
        screen.stands(title)  # the figure is made anew
    assert across(figure) == part
    back.click()
    assert across(figure) == whole
    box_drawn(screen, figure)
    screen.page.get_by_text("Leave out function words", exact=True).first.click()
    expect(back).to_be_hidden()
    assert across(figure)[1] < whole[1]  # the commonest words are gone


def across(figure: Locator) -> list[float]:
    """From where to where a figure that is drawn goes."""
    figure.scroll_into_view_if_needed()
    expect(figure.locator(".points").first).to_be_attached()
    found: list[float] = figure.locator(".js-plotly-plot").evaluate("plot => plot.layout.xaxis.range")
    return found


def box_drawn(screen: Screen, figure: Locator) -> None:
    """Draw a box over the middle of a figure that is seen."""
    room = figure.locator(".nsewdrag").bounding_box()
    assert room
    left, top, wide, high = (room[name] for name in ("x", "y", "width", "height"))
    screen.page.mouse.move(left + 0.3 * wide, top + 0.3 * high)
    screen.page.mouse.down()
    screen.page.mouse.move(left + 0.7 * wide, top + 0.6 * high, steps=4)
    screen.page.mouse.up()


def test_a_stretch_drawn_over_the_places_leaves_the_lines_of_that_part(server: Server, screen: Screen):
    screen.go(server, "concordance")
    room = screen.page.locator(".js-plotly-plot .nsewdrag").bounding_box()
    assert room
    middle = room["y"] + room["height"] / 2
    screen.page.mouse.move(room["x"] + 0.3 * room["width"], middle)
    screen.page.mouse.down()
    screen.page.mouse.move(room["x"] + 0.7 * room["width"], middle + 5, steps=4)
    screen.page.mouse.up()
    screen.page.wait_for_function("() => location.search.includes('part=')")
    low, high = map(int, screen.address()["part"])
    assert 25 < low < 35
    assert 65 < high < 75
    band = f"""() => {{
      const {{ shapes: [band] }} = document.querySelector('.js-plotly-plot')._fullLayout;
      return band && band.x0 === {low} && band.x1 === {high};
    }}"""
    screen.page.wait_for_function(band)


def test_a_mark_of_the_places_leads_into_the_text_by_a_click_and_by_the_keyboard(server: Server, screen: Screen):
    screen.go(server, "concordance", {"q": "russia"})
    screen.page.locator(".figure .points path").last.click(force=True)
    screen.stands("Read")
    address = screen.address()
    assert int(address["end"][0]) - int(address["pos"][0]) == len("Russia")
    screen.page.go_back()
    screen.stands("Concordance")
    field = screen.page.get_by_label("A place of the picture")
    field.focus()
    expect(screen.page.locator("datalist option").first).to_be_attached()
    field.fill(str(screen.page.locator("datalist option").first.get_attribute("value")))
    screen.page.keyboard.press("Enter")
    screen.stands("Read")
    assert int(screen.address()["pos"][0]) < int(address["pos"][0])


def test_tables_shown_together_keep_their_order_through_a_change_of_filter(server: Server, screen: Screen):
    screen.go(server, "compare")
    heads = screen.page.locator("caption")
    screen.page.get_by_role("heading", name="Key phrases", exact=True).scroll_into_view_if_needed()
    expect(heads.filter(has_text="Key phrases by YAKE")).to_have_count(1)  # the last to come
    first = heads.all_text_contents()
    assert first[:2] == [
        "Grades of every side, the surest difference first",
        "Every measure of every side with its 95\N{NO-BREAK SPACE}% interval, the surest difference first",
    ]
    for voices in ("voices: Commentator", "voices: all"):
        screen.page.get_by_role("button", name="Commentator", exact=True).click()
        expect(screen.scope()).to_contain_text(voices)
        expect(screen.page.locator(SETTLED)).to_be_attached()
    expect(heads).to_have_text(first)


def test_a_point_of_a_figure_opens_its_list(server: Server, screen: Screen):
    screen.go(server, "compare", {"side": ["Commentator", "Speaker"]})
    figure = screen.page.locator(".figure").last
    figure.scroll_into_view_if_needed()
    figure.locator(".points path").last.click(force=True)
    expect(screen.entries().first).to_be_visible()
    assert screen.address()["open"][0].startswith("phrases~")


def test_a_word_of_the_picture_opens_its_places_without_a_pointer(server: Server, screen: Screen):
    screen.go(server, "compare", {"side": ["Commentator", "Speaker"]})
    field = screen.page.get_by_label("A word of the picture")
    field.focus()
    expect(screen.page.get_by_text("Comes in a moment …")).to_have_count(0)  # its run may open a list once more
    expect(screen.page.locator("datalist option[value=russia]")).to_have_count(1)
    screen.page.keyboard.type("Russia")
    screen.page.keyboard.press("Enter")
    expect(screen.entries().first).to_be_visible()
    assert "russia" in screen.address()["open"][0]
    screen.page.keyboard.press("Escape")
    expect(field).to_be_focused()


def test_a_filter_changes_the_scope_and_the_address(server: Server, screen: Screen):
    screen.go(server)
    expect(screen.scope()).to_contain_text("voices: all")
    screen.page.get_by_role("button", name="Commentator", exact=True).click()
    expect(screen.scope()).to_contain_text("voices: Commentator")
    assert screen.address() == {"voice": ["Commentator"]}


def test_a_change_of_page_keeps_the_filters(server: Server, screen: Screen):
    screen.go(server, address={"voice": "Commentator"})
    for title in list(PAGES.values())[1:4]:
        screen.page.get_by_role("link", name=title, exact=True).first.click()
        screen.stands(title)
        expect(screen.scope()).to_contain_text("voices: Commentator")
        assert screen.address() == {"voice": ["Commentator"]}


def test_a_page_that_is_left_while_a_part_of_it_comes_near_does_not_come_back(server: Server, screen: Screen):
    screen.page.set_viewport_size({"width": 1280, "height": 600})
    screen.go(server)
    leave = """(main, title) => {
        const links = [...document.querySelectorAll('[data-testid=stTopNavLink]')];
        main.scrollTo(0, main.scrollHeight); // to what was far
        setTimeout(() => links.find(link => link.textContent === title).click(), 45); // before it tells
    }"""
    for voice, title in (("Commentator", "Compare"), ("Speaker", "Overview"), ("Quoted", "Compare")):
        screen.page.get_by_role("button", name=voice, exact=True).click()
        expect(screen.scope()).to_contain_text(voice)
        screen.page.get_by_test_id("stMain").evaluate(leave, title)
        screen.stands(title)


def test_a_number_opens_its_list_and_escape_leads_back_to_it(server: Server, screen: Screen):
    screen.go(server, "actors")
    number = screen.page.get_by_role("link", name=re.compile(r"^\d+ \(")).first
    count = int(number.inner_text().split()[0])
    number.press("Enter")
    expect(screen.entries()).to_have_count(count)
    assert screen.address()["open"] == [f"mentions~actor:{screen.address()['open'][0].partition(':')[2]}"]
    screen.page.keyboard.press("Escape")
    expect(screen.page.get_by_role("dialog")).to_have_count(0)
    screen.page.wait_for_function("() => !location.search.includes('open=')")
    expect(number).to_be_focused()


def test_a_strip_of_turns_is_told_and_walked_by_key_and_opens_the_text_at_its_turn(server: Server, screen: Screen):
    screen.go(server)
    strip = screen.page.get_by_role(
        "listbox", name=re.compile(r"^\d+ stretches of one voice; Flesch reading ease from")
    ).first
    strip.scroll_into_view_if_needed()
    turns = strip.get_by_role("option")
    grounds = turns.evaluate_all("all => all.map(one => [one.dataset.voice, getComputedStyle(one).backgroundImage])")
    assert {voice: "gradient" in ground for voice, ground in grounds} == {
        "commentator": True,
        "interviewer": True,
        "speaker": False,
    }
    hollow, full = strip.locator(".hollow").first, turns.first
    assert "no score" in (hollow.get_attribute("aria-label") or "")
    ground = "one => getComputedStyle(one).backgroundColor"
    assert hollow.evaluate(ground) != full.evaluate(ground)
    strip.focus()
    strip.press("ArrowRight")
    expect(turns.nth(1)).to_have_attribute("aria-selected", "true")
    place = turns.nth(1).get_attribute("href")
    strip.press("Enter")
    screen.stands("Read")
    assert f"pos={screen.address()['pos'][0]}" in (place or "")
    screen.page.go_back()
    screen.stands("Overview")
    turns.nth(2).click()
    screen.stands("Read")


def test_what_words_of_a_table_rest_on_is_shown_by_key_and_hidden_again(server: Server, screen: Screen):
    screen.go(server, "compare", {"side": ["Commentator", "Speaker"]})
    table = screen.page.get_by_role("table", name=re.compile("^Every measure of every side"))
    asks = table.get_by_role("button").first
    asks.scroll_into_view_if_needed()
    asks.press("Enter")
    expect(asks).to_have_attribute("aria-expanded", "true")
    said = table.locator("small:visible")
    expect(said).to_have_text(re.compile("above|interval|sentences"))
    asks.press("Enter")
    expect(said).to_have_count(0)


def test_a_long_table_shows_its_first_rows_until_all_are_asked_for(server: Server, screen: Screen):
    screen.go(server, "words")
    table = screen.page.get_by_role("table", name="The commonest")
    expect(table.locator("tbody tr:visible")).to_have_count(SHOWN)
    more = screen.page.get_by_role("button", name="Show all 40 rows").last
    more.press("Enter")
    expect(table.locator("tbody tr:visible")).to_have_count(40)
    expect(table.locator("tbody tr").nth(SHOWN).get_by_role("link").first).to_be_focused()


def test_a_place_in_the_text_opens_in_the_same_session_with_the_same_filters(server: Server, screen: Screen):
    screen.go(server, address={"voice": "Speaker", "open": "passages~voice:speaker"})
    screen.page.evaluate("window.here = true")
    screen.entries().first.get_by_role("link", name="in the text").click()
    screen.stands("Read")
    expect(screen.scope()).to_contain_text("voices: Speaker")
    assert {"doc", "pos", "voice"} <= screen.address().keys()
    screen.page.go_back()
    expect(screen.entries().first).to_be_visible()
    assert screen.page.evaluate("window.here")  # nothing was loaded anew
    assert screen.complaints == []


def test_a_link_opens_the_same_view_on_a_cold_server(cold: Server, alone: Screen):
    asked = {"voice": "Speaker", "who": "United States", "open": "mentions~actor:c_us~voice:speaker"}
    alone.go(cold, "actors", asked)
    expect(alone.scope()).to_contain_text("voices: Speaker")
    expect(alone.page.get_by_role("table", name="Who uses which name")).to_be_attached()
    expect(alone.entries().first).to_be_visible()
    said = alone.page.get_by_role("dialog").locator("p.scope").inner_text()
    assert alone.entries().count() == int(said.split()[0])
    assert alone.address() == {key: [value] for key, value in asked.items()}
    assert alone.failures() == 0
    assert alone.complaints == []


def test_the_witness_sees_a_call_to_another_machine(tmp_path: Path):
    (tmp_path / "caller.py").write_text("import socket\nsocket.getaddrinfo('0.0.0.1', 9)\n")
    notes = witnessed(tmp_path)
    subprocess.run([sys.executable, tmp_path / "caller.py"], env=os.environ | notes, check=True)
    assert (tmp_path / "connections").read_text() == "socket.getaddrinfo 0.0.0.1\n"


def test_a_phone_in_the_dark_shows_every_page_without_scrolling_sideways_or_asking_another_machine(
    server: Server, browser: Browser
):
    with opened(browser, phone=True, dark=True) as screen:
        for path in PAGES:
            screen.go(server, path)
            assert (path, *screen.too_wide(), screen.cut_choices()) == (path, 0, 0, 0)
            if path != "method":  # it is of no text
                expect(screen.scope()).to_contain_text("voices: all")
                expect(screen.scope()).to_be_in_viewport()
            ground = screen.page.get_by_test_id("stApp").evaluate("app => getComputedStyle(app).backgroundColor")
            assert ground == "rgb(23, 22, 20)"  # backgroundColor of the dark theme, #171614
            assert screen.failures() == 0
    assert screen.complaints == []
    assert screen.hosts == {"127.0.0.1"}
    assert server.outside() == []


def test_on_a_phone_the_menu_closes_over_the_page_that_was_chosen_in_it(server: Server, browser: Browser):
    with opened(browser, phone=True) as phone:
        phone.go(server)
        phone.page.get_by_test_id("stExpandSidebarButton").click()
        menu = phone.page.get_by_test_id("stSidebar")
        menu.get_by_role("link", name="Words", exact=True).click()
        phone.stands("Words")
        expect(menu).not_to_be_in_viewport()
