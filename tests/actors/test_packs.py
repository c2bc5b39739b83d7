"""What a pack may say, and how packs stack."""

from __future__ import annotations

from pathlib import Path

import pytest

from metrics.actors import packs
from metrics.model import Form
from tests.actors.texts import HEADER, written


def faults(*paths: Path) -> list[str]:
    with pytest.raises(packs.PackError) as raised:
        packs.load(paths)
    return list(raised.value.faults)


def row(**cells: str) -> str:
    columns = HEADER.strip().split(",")
    assert set(cells) <= set(columns)
    return ",".join(cells.get(column, "") for column in columns)


def test_the_base_list_loads() -> None:
    pack = packs.load()
    assert pack.actors["c_no"].label == "Norway"  # "no" is a code, not a Boolean
    assert pack.actors["c_na"].label == "Namibia"  # nor is "na" a missing value
    assert pack.claims["Norwegians"].actor == "c_no"
    assert pack.claims["Norwegian"].forms == {Form.ADJECTIVE, Form.DEMONYM}
    assert "NO" not in pack.claims


def test_a_row_with_a_known_id_adds_to_that_actor(tmp_path: Path) -> None:
    pack = packs.load([written(tmp_path, row(id="c_no", epithets="Fjord Realm"))])
    assert pack.actors["c_no"].label == "Norway"
    assert pack.claims["Fjord Realm"].forms == {Form.EPITHET}
    assert pack.claims["Norway"].actor == "c_no"


def test_a_later_claim_wins(tmp_path: Path) -> None:
    mine = written(tmp_path, row(id="oslo", label="Oslo", type="place", names="Oslo"), name="mine.csv")
    assert packs.load().claims["Oslo"].actor == "c_no"
    assert packs.load([mine]).claims["Oslo"].actor == "oslo"
    theirs = written(tmp_path, row(id="c_no", metonyms="Oslo"), name="theirs.csv")
    assert packs.load([mine, theirs]).claims["Oslo"].actor == "c_no"


def test_a_name_beats_another_row_that_only_says_not_mine(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        row(id="vale", label="Vale", type="state", names="Vale", exclude="Vale Post"),
        row(id="post", label="Vale Post", type="company", names="Vale Post"),
    )
    assert packs.load([path]).claims["Vale Post"].actor == "post"


def test_two_actors_cannot_claim_one_name_in_one_pack(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        row(id="north", label="North", type="state", names="Vale"),
        row(id="south", label="South", type="state", names="Vale"),
    )
    assert faults(path) == ["theme.csv row 3: 'Vale' also belongs to north; take it out of one of the two rows"]


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        ({"names": "V"}, "too short"),
        ({"abbreviations": "IT"}, "too short"),
        ({"names": "FALSE"}, "spreadsheet"),
        ({"names": "Vale;Hale"}, "more than one name"),
        ({"names": "!Vale"}, "move it to exclude"),
        ({"names": "Vale", "exclude": "Vale"}, "both a name and excluded"),
        ({"type": "planet"}, "type 'planet' is unknown"),
        ({"type": ""}, "type '' is unknown"),
        ({"label": ""}, "no label"),
        ({"notes": "=SUM(A1)"}, "begins like a formula"),
        ({"nest": "ajar"}, "nest is 'ajar'"),
        ({"parent": "NA"}, "parent 'NA' is in no pack"),
        ({"parent": "vale"}, "leads back"),
        ({"id": "The Vale"}, "lower-case letters"),
    ],
)
def test_a_fault_names_its_row(tmp_path: Path, cells: dict[str, str], said: str) -> None:
    path = written(tmp_path, row(**({"id": "vale", "label": "Vale", "type": "state"} | cells)))
    [fault] = faults(path)
    assert fault.startswith("theme.csv row 2: ")
    assert said in fault


def test_every_fault_is_told_at_once(tmp_path: Path) -> None:
    path = written(tmp_path, row(id="a", type="state"), row(id="b", label="B", type="", names="B"))
    assert len(faults(path)) == 3  # no label; no type, and a name of one letter


def test_comments_byte_order_mark_and_semicolons_are_read(tmp_path: Path) -> None:
    path = tmp_path / "sheet.csv"
    path.write_text("\ufeff# mine\nid;label;type;names\nvale;Vale;state;Vale|Valley Realm\n", encoding="utf-8")
    assert packs.load([path]).claims["Valley Realm"].actor == "vale"


def test_a_table_that_is_no_pack_is_told_so(tmp_path: Path) -> None:
    assert "the header is" in faults(written(tmp_path, header="name,age\n"))[0]
    assert "2 cells, not 14" in faults(written(tmp_path, "vale,Vale"))[0]
    latin = tmp_path / "latin.csv"
    latin.write_bytes("id,label\nz,Zürich\n".encode("latin-1"))
    assert "not UTF-8" in faults(latin)[0]
