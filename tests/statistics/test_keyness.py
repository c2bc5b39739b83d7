"""The table of keyness, its test by permutation, and what it may not claim."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Sequence

import numpy as np
import pytest
from scipy import sparse

from metrics.keyness import KEYNESS, Side, keyness, shared
from metrics.permutation import permute

TARGET = [Counter(salt=5, sea=5), Counter(salt=5, sea=4, fog=1)]
REFERENCE = [Counter(salt=2, sea=8), Counter(salt=3, sea=7)]


def side_of(counts: Sequence[Counter[str]]) -> Side:
    return Side.of(counts, [unit.total() for unit in counts])


def test_by_hand() -> None:
    table = keyness(side_of(TARGET), side_of(REFERENCE)).set_index("term")
    salt = table.loc["salt"]
    assert (salt["target_count"], salt["reference_count"]) == (10, 5)
    assert (salt["target_rate"], salt["reference_rate"]) == (500, 250)
    assert salt["log_ratio"] == pytest.approx(1)
    assert salt["percent_difference"] == pytest.approx(100)
    assert (salt["target_answers"], salt["reference_answers"]) == (2, 2)
    assert salt["target_dp_norm"] == pytest.approx(0)
    assert salt["reference_dp_norm"] == pytest.approx(0.2)  # 2 and 3 of 5 in equal halves: DP .1 of at most .5
    assert (table.loc["fog", "reference_count"], table.loc["fog", "reference_answers"]) == (0, 0)


def test_the_columns_are_the_schema_also_without_terms() -> None:
    for table in (keyness(side_of(TARGET), side_of(REFERENCE)), keyness(Side.of([{}], [9]), Side.of([{}], [9]))):
        assert {name: str(kind) for name, kind in table.dtypes.items()} == KEYNESS


def test_words_left_out_still_count_as_words() -> None:
    table = keyness(side_of(TARGET), side_of(REFERENCE), leave_out={"sea"})
    assert list(table["term"]) == ["fog", "salt"] or list(table["term"]) == ["salt", "fog"]
    assert table.set_index("term").loc["salt", "target_rate"] == 500


def test_terms_that_are_not_words_need_the_words_of_their_units() -> None:
    actors = keyness(Side.of([{"council": 2}], [100]), Side.of([{"council": 1}], [200]))
    assert (actors.loc[0, "target_rate"], actors.loc[0, "reference_rate"]) == (20, 5)


def test_one_unit_a_side_only_describes() -> None:
    assert keyness(side_of(TARGET[:1]), side_of(REFERENCE))[["p", "p_adjusted"]].isna().all(axis=None)


def test_nothing_cannot_be_compared() -> None:
    with pytest.raises(ValueError, match="without words"):
        keyness(side_of([]), side_of(REFERENCE))
    with pytest.raises(ValueError, match="without words"):
        keyness(side_of(TARGET), side_of([Counter()]))


def test_shared_words_are_surely_alike() -> None:
    table = keyness(side_of([Counter(salt=400, sea=500, fog=9)]), side_of([Counter(salt=410, sea=495, fog=11)]))
    assert list(shared(table)["term"]) == ["sea", "salt"]  # of "fog" too little is known


def bursts(seed: int, units: int) -> list[Counter[str]]:
    """Answers of 100 words in which a word comes five times or not at all."""
    draw = random.Random(seed)
    found = []
    for _ in range(units):
        unit = Counter({f"word{draw.randrange(40)}": 5 for _ in range(10)})
        found.append(unit + Counter(rest=100 - sum(unit.values())))
    return found


def test_permutation_finds_nothing_where_there_is_nothing() -> None:
    """Random halves of the same answers: about one word in twenty below .05, and hardly ever one in the family."""
    units, small, families = bursts(1, 120), [], 0
    for split in range(12):
        random.Random(split).shuffle(units)
        table = keyness(side_of(units[:60]), side_of(units[60:]), draws=199, seed=split)
        small.append((table["p"] < 0.05).mean())
        families += (table["p_adjusted"] < 0.05).any()
    assert 0.02 <= np.mean(small) <= 0.08
    assert families <= 2


def test_permutation_finds_a_planted_word() -> None:
    target, reference = bursts(2, 100), bursts(3, 100)
    for side, share in ((target, 60), (reference, 10)):
        for unit in side[:share]:
            unit["planted"] = 2
    table = keyness(side_of(target), side_of(reference), draws=199).set_index("term")
    assert table.loc["planted", "p_adjusted"] < 0.05


def test_p_is_never_0_and_the_same_for_the_same_seed() -> None:
    target, reference = [Counter(salt=50)] * 9, [Counter(sea=50)] * 9
    one, other = (keyness(side_of(target), side_of(reference), draws=19, seed=4) for _ in range(2))
    assert one.equals(other)
    assert (one["p"] >= 1 / 20).all()


def test_p_by_hand() -> None:
    # two units against two: of the six targets that can be drawn, this one and its mirror have the largest G2
    counts = sparse.csr_array(np.array([[5.0], [5.0], [0.0], [0.0]]))
    found = permute(counts, np.full(4, 10.0), np.array([True, True, False, False]), draws=3000, seed=1)
    assert found.p[0] == pytest.approx(1 / 3, abs=0.03)
    assert found.p_adjusted[0] == pytest.approx(found.p[0])
