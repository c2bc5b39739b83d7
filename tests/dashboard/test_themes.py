"""The page Themes, the filter by theme, and what an edit of the word lists changes."""

from __future__ import annotations

from streamlit.testing.v1 import AppTest

from dashboard import corpus, evidence, theme_use
from metrics.tables import Tables
from tests.dashboard import pages


def boxes(app: AppTest) -> dict[str, tuple[bool, bool]]:
    """Label → ticked, disabled."""
    return {box.label: (box.value, box.disabled) for box in app.checkbox if box.key.startswith("theme.")}


def table(app: AppTest, caption: str) -> list[list[str]]:
    found = [one for one in pages.tables(app) if one["caption"].startswith(caption)]
    return [[cell["text"] for cell in row] for row in found[0]["rows"]] if found else []


def test_a_box_says_how_many_paragraphs_the_other_filters_leave_and_without_any_cannot_be_ticked(tiny: Tables):
    assert boxes(looked_for(pages.opened("overview"))) == {
        "Boats and crews (4)": (False, False),
        "Who pays (5)": (False, False),
    }
    narrowed = boxes(looked_for(pages.opened("overview", voice=["Interviewer"], ans=["2"])))
    assert [disabled for _, disabled in narrowed.values()] == [True, False]


def looked_for(app: AppTest) -> AppTest:
    """The boxes are drawn once somebody opens them."""
    app.session_state["boxes"] = True
    return app.run()


def test_any_or_all_of_several_themes(tiny: Tables):
    some = pages.opened("overview", theme=["Boats and crews", "Who pays"])
    assert "themes: Boats and crews, Who pays" in pages.html(some)
    some.segmented_control(key="themes").set_value("all").run()
    assert "all of the themes: Boats and crews, Who pays" in pages.html(some)


def test_a_link_by_id_ticks_the_box(tiny: Tables):
    app = pages.opened("overview", **{"theme.money": "true"})
    assert "themes: Who pays" in pages.html(app)


def test_a_link_by_label_puts_the_id_into_the_address_and_says_what_is_not_there(tiny: Tables):
    app = pages.opened("overview", theme=["Who pays", "Lost"])
    assert "themes: Who pays" in pages.html(app)
    assert app.query_params["theme.money"] == "true"
    assert [text.value for text in app.text if "The link mentions" in text.value] == [
        "The link mentions Lost, which is not in this corpus."
    ]


def test_every_figure_of_the_page_opens_a_list(tiny: Tables):
    app = pages.opened("themes")
    assert not app.exception
    everything = tiny.passages
    opened = pages.figures(app)
    assert opened
    for figure in opened:
        rows = evidence.rows(tiny, everything, evidence.parse(figure.opens))
        assert len(rows), figure
        if figure.opens.startswith("passages") and "(" in figure.text:
            assert rows["words"].sum() == int(figure.text.split(" (")[0].replace(",", "")), figure
        if figure.opens.startswith(("hits", "mentions", "matches")):
            assert len(rows) == int(figure.text.split()[-1]), figure


def test_the_page_filtered_and_filtered_to_nothing(tiny: Tables):
    assert not pages.opened("themes", voice=["Commentator"], columns="documents").exception
    assert "Take one away" in pages.opened("themes", docs=["Quay Gazette, 2031-02-03"], ans=["1"]).info[0].value


def changing(**address: str) -> AppTest:
    """The page with what changes the words of a theme opened."""
    app = pages.opened("themes", **address)
    assert "theme-add" not in app.session_state
    app.session_state["theme-change"] = True
    return app.run()


def test_a_term_added_moves_paragraphs_and_undo_brings_them_back(tiny: Tables):
    app = changing(topic="Boats and crews")
    before = table(app, "Words in paragraphs")
    app.text_input(key="theme-add").set_value("winter, quay").run()
    app.button(key="theme-do-add").click().run()
    assert not app.exception
    assert ["quay", "1", "2"] in table(app, "Terms of Boats and crews")
    assert table(app, "Words in paragraphs") != before
    assert {row[1] for row in table(app, "What the last change moved")} <= {"enters", "leaves"}
    app.button(key="theme-undo").click().run()
    assert table(app, "Words in paragraphs") == before
    assert table(app, "What the last change moved") == []


def test_a_term_that_cannot_be_used_is_one_line(tiny: Tables):
    app = changing()
    app.text_input(key="theme-add").set_value("x.*").run()
    app.button(key="theme-do-add").click().run()
    assert not app.exception
    assert [error.value for error in app.error] == [
        "'x.*' looks like a regular expression; write words, and * for any letters"
    ]


def test_a_theme_is_renamed_and_merged(tiny: Tables):
    app = changing(topic="Boats and crews")
    app.text_input(key="theme-name").set_value("Ships").run()
    app.button(key="theme-do-name").click().run()
    assert [row[0] for row in table(app, "Words in paragraphs")][:1] == ["Ships"]
    app.selectbox(key="theme-into").select("money").run()
    app.button(key="theme-do-merge").click().run()
    assert not app.exception
    assert "Ships" not in [row[0] for row in table(app, "Words in paragraphs")]


def test_a_list_is_uploaded_in_place_of_the_others_and_a_faulty_one_is_refused(tiny: Tables):
    app = pages.opened("themes")
    list_ = b"[[theme]]\nid = 'ice'\nlabel = 'Ice and winter'\nterms = ['ice', 'winter']\n"
    app.file_uploader(key="theme-file").upload("ice.toml", list_).run()
    assert [row[0] for row in table(app, "Words in paragraphs")][:1] == ["Ice and winter"]
    app.file_uploader(key="theme-file").upload("bad.toml", b"[[theme]]\nid = 'x'\nterms = ['*']\n").run()
    assert not app.exception
    assert app.error[0].value.startswith("bad.toml row 3: '*' has no letter")


def test_too_little_text_for_proposals_is_said(tiny: Tables):
    app = pages.opened("themes", propose="9")
    assert not app.exception
    assert app.info[0].value.startswith("Too little text")


def test_proposals_are_kept_under_a_name(seeds: Tables):
    app = pages.opened("themes", propose="4")
    assert len(table(app, "Proposals")) == 4
    app.multiselect(key="kept").set_value([0, 1]).run()
    app.text_input(key="kept-name").set_value("Two in one").run()
    app.button(key="theme-do-keep").click().run()
    assert not app.exception
    assert "Two in one" in [row[0] for row in table(app, "Words in paragraphs")]


def test_the_lists_of_a_folder_are_one_text(tiny: Tables):
    assert corpus.word_lists().count("[[theme]]") == 2


def test_the_number_of_a_proposal_is_that_of_its_paragraphs(seeds: Tables):
    found = corpus.discovered(4)
    counts = [row[2] for row in table(pages.opened("themes", propose="4"), "Proposals")]
    lists = [theme_use.proposed(found, number, seeds) for number in range(4)]
    assert counts == [f"{len(own)} paragraphs" for own in lists]
    assert all((own["start"] < own["end"]).all() for own in lists)
    one = lists[0].iloc[0]
    inside = seeds.passages[(seeds.passages["document"] == one["document"]) & (seeds.passages["start"] == one["start"])]
    assert len(inside) == 1  # a paragraph begins where its first passage begins
