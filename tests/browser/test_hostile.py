"""Texts, titles, labels and lists that would be markup, formulas or code: nothing of them runs, nothing is altered."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect

from dashboard.wording import shortened
from tests.browser.screens import PAGES, Screen
from tests.browser.serving import Server, served

pytestmark = pytest.mark.browser
HOSTILE = (
    "<script>window.ran=1</script> <img src=x onerror=window.ran=2> "
    "<iframe srcdoc='<script>parent.ran=3</script>'></iframe> "
    "$x$ :tada: [a](javascript:window.ran=4) **b** A -> B"
)
ACTOR = "<img src=x onerror=window.ran=5> **Norland** $y$ :tada:"
TITLE = f"Talk {HOSTILE}"
MORE = (
    "<svg><animate onbegin=window.ran=6 attributeName=x dur=1s>",
    "<details open ontoggle=window.ran=7>open</details>",
    "<input autofocus onfocus=window.ran=8>",
    "</p></script><script>window.ran=9</script>",
    "<math><mtext><style><img src=x onerror=window.ran=10></style></mtext></math>",
    "<template shadowrootmode=open><script>window.ran=11</script></template>",
    "<meta http-equiv=refresh content='0;url=javascript:window.ran=12'>",
    "<object data='javascript:window.ran=13'></object><embed src='javascript:window.ran=14'>",
    "<form action='https://elsewhere.invalid/'><button autofocus>Go on</button></form>",
    "<a href='data:text/html,<script>opener.ran=15</script>' target=_top>press</a> \u202etxet %{x} {{7*7}} \x1b[2J",
)
WORDS = "we pay $5 and $10 for **b** and :tada: [a](javascript:window.ran=4) today"
TEXT = f"""\
The clerk of Norland writes that {WORDS}.

Interviewer: What does Norland say of {HOSTILE} now?

Ana <b>Belmor</b>: In Norland {WORDS}. {HOSTILE} is what Norland says.

Interviewer: And what else?

Ana <b>Belmor</b>: Nothing else.
"""


@pytest.fixture(scope="module")
def server(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The app on a folder that means harm."""
    folder = tmp_path_factory.mktemp("hostile")
    (folder / "talk.txt").write_text(TEXT, encoding="utf-8")
    document = f'file = "talk.txt"\ntitle = """{TITLE}"""\nspeakers = ["Ana <b>Belmor</b>"]'
    about = f'packs = ["actors.csv"]\n[[document]]\n{document}\n'
    (folder / "corpus.toml").write_text(about, encoding="utf-8")
    (folder / "actors.csv").write_text(f"id,label,type,names\nnor,{ACTOR},state,Norland\n", encoding="utf-8")
    turns = "".join(f"Interviewer: What of {one} then?\n\n{one[:60]}: Norland has {one}.\n\n" for one in MORE)
    (folder / "yard.txt").write_text(turns, encoding="utf-8")
    with served(tmp_path_factory.mktemp("server"), DISCOURSE_CORPUS=str(folder)) as running:
        yield running


def unharmed(screen: Screen) -> None:
    """Nothing of the corpus ran, and nothing of it became an element."""
    assert screen.page.evaluate("() => window.ran") is None
    made = "img[src=x], iframe[srcdoc], a[href^='javascript:'], a[href^='data:'], form[action], object, embed"
    assert screen.page.locator(made).count() == 0
    assert screen.complaints == []
    assert screen.failures() == 0


@pytest.mark.parametrize("path", PAGES)
def test_nothing_of_a_text_runs(server: Server, screen: Screen, path: str):
    screen.go(server, path, {"who": ACTOR} if path == "actors" else None)
    unharmed(screen)


def test_the_reader_shows_the_text_unchanged(server: Server, screen: Screen):
    screen.go(server, "read")
    shown = "".join(screen.page.get_by_role("article", name="Text").locator("section p").all_inner_texts())
    assert "".join(shown.split()) == "".join(TEXT.split())


def test_a_list_shows_the_words_unchanged(server: Server, screen: Screen):
    screen.go(server, address={"open": "passages~voice:commentator"})
    expect(screen.entries().first).to_contain_text(f"The clerk of Norland writes that {WORDS}.")
    unharmed(screen)


def test_titles_and_actors_stand_as_written(server: Server, screen: Screen):
    screen.go(server, address={"docs": TITLE})
    expect(screen.scope()).to_contain_text(f"documents: {shortened(TITLE)}")
    expect(screen.page.get_by_role("rowheader", name=TITLE).first).to_be_visible()
    unharmed(screen)


@pytest.mark.parametrize(("label", "option"), [("Documents", TITLE), ("Paragraphs that mention", ACTOR)])
def test_options_stand_as_written(server: Server, screen: Screen, label: str, option: str):
    screen.go(server)
    screen.page.get_by_text("More filters").click()
    expect(screen.page.get_by_role("combobox", name="Paragraphs that mention")).to_be_visible()
    screen.stands("Overview")
    screen.page.get_by_role("combobox", name=label).click()
    expect(screen.page.get_by_role("option").filter(has_text=option[:12]).first).to_be_visible()
    assert option in screen.page.get_by_role("option").all_inner_texts()
    unharmed(screen)
