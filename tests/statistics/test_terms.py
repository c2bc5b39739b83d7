"""What is counted in the units of a side: by hand on the invented interview and the article about it."""

from __future__ import annotations

from collections import Counter
from math import isnan

import pytest

from metrics import grouping, phrases, spoken, terms
from metrics.keyness import Side
from metrics.spoken import Spoken
from metrics.tables import Tables

MINISTER = [("document", ["a_interview"]), ("voice", ["speaker"])]
QUOTED = [("voice", ["quoted"])]


def of(tables: Tables, *conditions: tuple[str, list[str]]) -> Spoken:
    return spoken.of(tables, grouping.where(tables, conditions)["passage"].to_numpy())


def counted(tables: Tables, said: Spoken, kind: str, unit: str = "answer") -> Side:
    return terms.side(tables, said, terms.occurrences(tables, said, kind), unit=unit)


def units(side: Side) -> list[Counter[str]]:
    """The terms of each unit."""
    return [Counter(dict(zip(side.terms, row, strict=True))) for row in side.counts.toarray().astype(int).tolist()]


def test_words_are_counted_by_answer(tables: Tables) -> None:
    side = counted(tables, of(tables, *MINISTER), "words")
    assert [unit["ferry"] for unit in units(side)] == [0, 1]  # "The ferry goes on." in the second answer
    assert [unit["the"] for unit in units(side)] == [4, 1]
    assert sum(side.words) == 35


def test_without_an_answer_the_document_is_the_unit(tables: Tables) -> None:
    # the League's words in the first answer, and two stretches of the article
    assert len(counted(tables, of(tables, *QUOTED), "words").words) == 2
    assert len(counted(tables, of(tables, *MINISTER), "words", "document").words) == 1


def test_runs_and_actors_are_counted_among_all_words(tables: Tables) -> None:
    said = of(tables, *MINISTER)
    pairs, actors = counted(tables, said, "pairs"), counted(tables, said, "actors")
    assert units(pairs)[0]["want the"] == 1
    assert units(actors)[0]["Arvania"] == 2  # by name and by adjective
    assert pairs.words == actors.words == counted(tables, said, "words").words


@pytest.mark.parametrize("kind", ["words", "pairs", "triples"])
def test_a_term_is_counted_as_often_as_its_list_is_long(tables: Tables, kind: str) -> None:
    said = of(tables, ("voice", ["speaker", "quoted", "commentator"]))
    side = counted(tables, said, kind)
    group = grouping.where(tables, [("voice", ["speaker", "quoted", "commentator"])])
    for term, count in sum(units(side), start=Counter()).items():
        assert len(phrases.find(tables, group, term)) == count, term


def test_comparison_by_hand(tables: Tables) -> None:
    table = terms.compare(tables, of(tables, *MINISTER), of(tables, ("voice", ["interviewer"])))
    goes = table.set_index("term").loc["goes"]
    assert (goes["target_count"], goes["reference_count"]) == (1, 0)
    assert goes["target_rate"] == pytest.approx(1000 / 35)
    assert not isnan(goes["p"])  # two answers, two questions
    one_unit = terms.compare(tables, of(tables, *MINISTER), of(tables, ("voice", ["interviewer"])), unit="document")
    assert one_unit["p"].isna().all()


def test_key_phrases_of_either_side_are_compared(tables: Tables) -> None:
    sides = of(tables, *MINISTER), of(tables, ("document", ["b_article"]))
    table = terms.compare(tables, *sides, kind="phrases").set_index("term")
    assert table.loc["bridge", ["target_count", "reference_count"]].tolist() == [1, 2]


def test_words_to_leave_out_leave_runs_of_nothing_else(tables: Tables) -> None:
    grammar = terms.grammar(tables, tables.passages)
    sides = of(tables, *MINISTER), of(tables, *QUOTED)
    left = set(terms.compare(tables, *sides, kind="pairs", leave_out=grammar)["term"])
    assert "but they" not in left
    assert "the ferry" in left


def test_what_is_unknown_is_refused(tables: Tables) -> None:
    said = of(tables, *MINISTER)
    with pytest.raises(ValueError, match="no terms of kind 'verbs'"):
        terms.occurrences(tables, said, "verbs")
    with pytest.raises(ValueError, match="no unit 'line'"):
        counted(tables, said, "words", "line")
    with pytest.raises(ValueError, match="no column mood"):
        grouping.where(tables, [("mood", ["glad"])])
    with pytest.raises(ValueError, match="without words"):
        terms.compare(tables, said, of(tables, ("voice", ["nobody"])))


def test_places_of_the_joined_words_are_places_of_the_documents(tables: Tables) -> None:
    said = of(tables, *MINISTER)
    found = spoken.located(tables, said, [(said.index.starts[0], said.index.ends[1])])
    document, start, end = found.loc[0, ["document", "start", "end"]]
    assert tables.texts[document][start:end] == "Arvania pays"
    assert found.loc[0, "words"] == 2
    assert spoken.located(tables, said, []).empty
