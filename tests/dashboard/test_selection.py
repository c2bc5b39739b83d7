"""What the filters leave."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from dashboard.selection import Selection, passages
from metrics.tables import Tables

WITH_FIXTURE = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30, deadline=None)
filters = some.fixed_dictionaries(
    {
        "documents": some.lists(some.sampled_from(["talk", "report", "nowhere"]), max_size=2).map(tuple),
        "voices": some.lists(some.sampled_from(["commentator", "speaker", "quoted"]), max_size=2).map(tuple),
        "themes": some.lists(some.sampled_from(["boats", "money", "weather"]), max_size=2).map(tuple),
        "actors": some.lists(some.sampled_from(["nor", "tav", "nobody"]), max_size=2).map(tuple),
        "answers": some.lists(some.integers(0, 3), max_size=2).map(tuple),
    }
)


def numbers(tables: Tables, **chosen: tuple) -> set[int]:
    return set(passages(tables, Selection(**chosen))["passage"])


def text(tables: Tables, **chosen: tuple) -> str:
    rows = passages(tables, Selection(**chosen))
    return "".join(tables.texts[row.document][row.start : row.end] for row in rows.itertuples())


def test_no_filter_leaves_the_whole_text(tiny: Tables):
    assert text(tiny) == "".join(tiny.texts.values())
    assert Selection().is_empty


def test_a_voice_leaves_its_own_words(tiny: Tables):
    assert "[she raises her hand]" in text(tiny, voices=("commentator",))
    assert "winter" not in text(tiny, voices=("commentator",), documents=("talk",))


def test_an_answer_keeps_its_question(tiny: Tables):
    left = text(tiny, answers=(2,))
    assert "will the Sound Union pay" in left
    assert "Norlandic" not in left


def test_an_actor_leaves_the_paragraphs_that_mention_it(tiny: Tables):
    # Tavia stands in the last answer and in the first paragraph of the article.
    left = text(tiny, actors=("tav",))
    assert "promised it twice" in left
    assert "floating bridge" in left
    assert "Nobody paid" not in left


@WITH_FIXTURE
@given(filters)
def test_several_filters_leave_what_each_of_them_leaves(tiny: Tables, chosen: dict):
    each = [numbers(tiny, **{name: values}) for name, values in chosen.items()]
    assert numbers(tiny, **chosen) == set.intersection(*each)


@WITH_FIXTURE
@given(filters)
def test_more_values_of_one_filter_leave_more(tiny: Tables, chosen: dict):
    for name, values in chosen.items():
        if values:
            assert numbers(tiny, **{name: values}) == set.union(*(numbers(tiny, **{name: (one,)}) for one in values))
