"""Readability: the values of textstat, from counts that add up, and nothing where there is too little."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from metrics.measures import definition_counts, formulas, measures, textstat_counts
from metrics.measures.formulas_english import TEXTSTAT
from metrics.measures.readability import lacks, scores
from metrics.measures.sentences import groups_of
from metrics.measures.textstat_counts import Counts, counts

SEEDS = Path(__file__).parents[2] / "seeds"
TEXTS = [
    "The ferry left. Nobody waved. It rained all day on the grey river, and the harbour was shut.",
    "The fares rose by 3.5 percent, said Dr. Adeyemi of the U.N. office; 12,048 people left—the rest stayed.",
    "“Don't you see?” she asked… It’s the council’s fault and/or the mayor's. ‘Never!’ 'tis said",
    "Shh, mmmm, she hummed. Zhkvrn! e-mail _under_ #1 'quoted' o'clock rock'n'roll it's we've they'll",
    "Administration of the interregional infrastructure\nThree words here\n\n- one\n- two three four five.",
    "Ünlü gören Straße, naïve Çay. Ελλάδα και ΣΟΦΟΣ λόγος. İzmir’in evi.",
    "\u200b \u00a0 \u2028 x\u0085y a\u0301 … !? … ??? one two. three four! five",
]


@pytest.mark.parametrize("name", TEXTSTAT)
@pytest.mark.parametrize("text", TEXTS)
def test_formulas_give_textstats_values(
    name: str, text: str, textstat: ModuleType, network_attempts: list[str]
) -> None:
    assert float(TEXTSTAT[name].value(counts(text))) == pytest.approx(getattr(textstat, name)(text), rel=1e-9, abs=1e-9)
    assert not network_attempts


@given(st.text(alphabet=st.sampled_from("aeZñ'’.!?-—_ \n\t1ßİΣ"), min_size=1, max_size=60))
def test_any_text_has_textstats_counts(textstat: ModuleType, text: str) -> None:
    found = counts(text)
    assert found.words == textstat.lexicon_count(text)
    assert found.sentences == textstat.sentence_count(text)
    assert found.letters == textstat.letter_count(text)
    assert found.characters == textstat.char_count(text)
    assert found.syllables == textstat.syllable_count(text)
    assert found.polysyllables == textstat.polysyllabcount(text)
    assert found.monosyllables == textstat.monosyllabcount(text)
    assert found.long_words == textstat.long_word_count(text)
    assert found.short_words == textstat.miniword_count(text)


@pytest.mark.parametrize(
    ("name", "first", "second"),
    [
        ("flesch_reading_ease", 40.162387115752324, 38.47962135319679),
        ("flesch_kincaid_grade", 13.368591914777387, 12.833147113594045),
        ("gunning_fog", 16.509179921417015, 15.553320918684049),
        ("smog_index", 15.43852017318444, 14.554592549557764),
        ("coleman_liau_index", 11.694789674952194, 13.364245810055863),
        ("automated_readability_index", 14.087302347152132, 14.439124110182611),
        ("dale_chall_readability_score", 10.365901694576934, 11.371229112352577),
    ],
)
def test_the_two_seeds_have_the_values_of_the_library(name: str, first: float, second: float) -> None:
    texts = [path.read_bytes().decode() for path in sorted(SEEDS.glob("*.txt"))]
    assert [float(TEXTSTAT[name].value(counts(text))) for text in texts] == pytest.approx([first, second], rel=1e-9)


def test_counts_by_hand() -> None:
    # Of these only "harbour" is not in the list of easy words. Syllables: 1 1 2 1 | 1 2
    found = counts("The old city ran. The harbour?")
    assert (found.words, found.syllables, found.unfamiliar) == (6, 8, 1)
    assert (found.stretches, found.characters, found.letters) == (1, 25, 23)
    assert (found.monosyllables, found.pronounceable, found.polysyllables) == (4, 6, 0)
    assert (found.long_words, found.short_words) == (1, 4)
    assert float(TEXTSTAT["flesch_kincaid_grade"].value(found)) == pytest.approx(0.39 * 6 + 11.8 * 8 / 6 - 15.59)


blocks = st.lists(
    st.lists(st.sampled_from(["ferry", "council's", "3.5", "—", "administration", "No."]), min_size=1).map(
        lambda words: " ".join(words) + "."
    )
)


@given(blocks)
def test_blocks_that_end_in_a_mark_add_up_to_the_joined_text(found: list[str]) -> None:
    assert sum(map(counts, found), Counts()) == counts(" ".join(found))


def test_a_block_without_an_end_mark_is_counted_apart_only_when_added() -> None:
    heading, sentence = "Reform of the north", "The council met."
    assert (counts(heading) + counts(sentence)).sentences == 2
    assert counts(f"{heading}\n{sentence}").sentences == 1


@pytest.mark.parametrize(
    "text", ["", " \n", "—", "Absolutely.", "Yes. No. Well.", "The ferry left. It rained all day.", "🙂" * 99]
)
def test_too_little_has_no_value(text: str) -> None:
    assert all(math.isnan(measures()[name].function(text)) for name in TEXTSTAT)


def test_smog_needs_thirty_sentences() -> None:
    sentence = "Nobody waved at all. "  # one word of three syllables
    smog = measures()["smog_index"].function
    assert math.isnan(smog(sentence * 29))
    assert smog(sentence * 30) == pytest.approx(1.043 * (30 * 30 / 30) ** 0.5 + 3.1291)


def test_another_language_has_no_value_and_says_why() -> None:
    found = counts("The ferry left. Nobody waved back. It rained all day.")
    fog = measures()["gunning_fog"]
    assert fog.lacks(13, 3, "de") == "no formula for language de"
    assert fog.lacks(13, 2, "en") == "fewer than 3 sentences"
    assert fog.lacks(0, 0, "en") == "no sentence of its own"
    assert not math.isnan(scores(found)["rix"])
    german = scores(found, language="de")
    assert {name for name, value in german.items() if not math.isnan(value)} == {"lix", "rix"}
    assert all(map(math.isnan, scores(found, language="zh").values()))


@pytest.mark.parametrize("count", [textstat_counts.counts, definition_counts.counts])
def test_what_is_no_english_has_no_value_whatever_it_is_called(count: Callable[[str], formulas.Counts]) -> None:
    found = count("Паром ушёл в море. Никто не махал ему рукой. Весь день шёл дождь.")
    assert all(map(math.isnan, scores(found).values()))
    assert lacks(measures()["rix"], found) == "no formula for language other than English"


@pytest.mark.parametrize("prefix", ["", "definition_"])
def test_flesch_scores_have_an_interval_from_eight_sentences_on(prefix: str) -> None:
    grade = measures()[f"{prefix}flesch_kincaid_grade"]
    text = "The ferry left. Nobody waved at the grey harbour. It rained all day. " * 2 + "The mayor slept. "
    assert grade.limits
    groups = groups_of([text, text + "She left."])
    lows, highs = grade.limits(groups, grade.values(groups))
    assert np.isnan(lows[0])
    assert lows[1] < grade.function(text + "She left.") < highs[1]
    assert (lows[1] + highs[1]) / 2 == pytest.approx(grade.function(text + "She left."))


@given(st.lists(st.lists(blocks, max_size=3).map(lambda found: "\n".join(map(" ".join, found))), max_size=4).map(tuple))
@settings(max_examples=25)
def test_many_groups_at_once_have_the_values_of_each(texts: tuple[str, ...]) -> None:
    for name, one in measures().items():
        groups = groups_of(texts, next(iter(one.languages), "en"))
        expected = [one.function(text) for text in groups.texts()]
        assert one.values(groups).tolist() == pytest.approx(expected, nan_ok=True), name


def test_a_measure_says_what_a_screen_must_say() -> None:
    for each in measures().values():
        assert each.label
        assert each.unit
        assert each.source
        assert each.direction in ("higher is harder", "higher is easier", "")


def test_ten_megabytes_without_a_blank_are_one_word() -> None:
    found = counts("x" * 10_000_000)
    assert (found.words, found.syllables) == (1, 1)
