"""The names that no list has."""

from __future__ import annotations

from metrics import analysis
from metrics.inbox import INBOX, inbox
from metrics.model import Document
from metrics.written import Written

TEXT = "Ana Hale spoke. The room trusted Hale in the end, not Peru. The Lake Club sang."


def test_every_found_name_has_its_reason_and_who_it_may_be() -> None:
    pack = "id,label,type,names\nclub,Lake Club,organisation,Lake Club\n"
    done = analysis.with_packs(analysis.without_lists([Document("one", TEXT)]), [Written("p.csv", pack)])
    found = inbox(done.tables, done.pack).set_index("label")
    assert "Peru" not in found.index  # listed
    assert "Lake Club" not in found.index
    assert found.loc["Ana Hale", "reason"] == "capitals in a row"


def test_no_text_no_names() -> None:
    done = analysis.without_lists([])
    assert {name: str(kind) for name, kind in inbox(done.tables, done.pack).dtypes.items()} == INBOX
