"""What is reached on texts of our own, family by family; nobody lowers a floor without a reason in the commit."""

import tomllib
from pathlib import Path

import pytest

from tests.layouts import gold

FLOORS = tomllib.loads((Path(__file__).parent / "floors.toml").read_text(encoding="utf-8"))


def test_every_family_has_two_texts_and_a_floor():
    assert FLOORS.keys() == gold.families().keys()
    assert min(map(len, gold.families().values())) >= 2


@pytest.mark.parametrize("family", FLOORS)
def test_nothing_falls_below_its_floor(family):
    scored = [gold.scores(file) for file in gold.families()[family]]
    for figure, floor in FLOORS[family].items():
        hits, possible = (sum(score[figure][k] for score in scored) for k in (0, 1))
        assert hits / possible >= floor, f"{figure} {hits / possible:.3f}"


def test_the_gold_of_a_marked_text_is_read_right(tmp_path):
    file = tmp_path / "one-1.txt"
    file.write_text("Ann: ⟪s Ann⟫Yes. ⟪n⟫(Laughs.)⟪/n⟫⟪-⟫\n", encoding="utf-8")
    one = gold.gold(file)
    assert one.text == "Ann: Yes. (Laughs.)\n"
    assert (one.starts, one.notes) == ({5}, {(10, 19)})
    assert one.owners[5] == ("speaker", "Ann")
    assert one.owners[0] == ("apparatus", None)
