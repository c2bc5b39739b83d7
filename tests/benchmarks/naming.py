"""How fast actors are found, and how soon counts follow an edit, on copies of the texts of the project.

Times are of the processor, on one core.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from metrics import actors, analysis, reading, tokens
from metrics.actors import coreference, editing, evidence, kinds, matching, packs
from metrics.actors.packs import Actor
from metrics.model import Form
from metrics.written import Written

ROOT = Path(__file__).parents[2]
COPIES = 11  # about 50,000 words
EDITS = 10


def figures() -> dict[str, float]:
    """Words per second of finding all actors and of counting the names of the lists again; seconds after an edit."""
    found = reading.read([ROOT / "seeds"])
    documents = [replace(one, id=f"{one.id}_{copy}") for copy in range(COPIES) for one in found.documents]
    words = sum(len(tokens.words(one.text)) for one in documents)
    done = analysis.with_packs(analysis.without_lists(documents), found.packs)
    return {
        "actors_words_per_second": words / min(_spent(lambda: _anew(done)) for _ in range(3)),
        "recount_words_per_second": words / max(_recounted(done, found, number) for number in range(EDITS)),
        "edit_seconds": max(_edited(done, found, number) for number in range(EDITS)),
    }


def _anew(done: analysis.Analysis) -> None:
    """Everything that is kept is forgotten, but the expressions of the lists."""
    for kept in (
        actors._names,
        matching._kept,
        matching._kept_neighbours,
        evidence.gather,
        coreference._spelt,
        coreference._owned,
        coreference._keys,
        kinds._owner,
        kinds._word_before,
    ):
        kept.cache_clear()
    actors.find(done.annotated, done.pack)


def _recounted(done: analysis.Analysis, found: reading.Reading, number: int) -> float:
    """Seconds of finding the names of all lists again, one of them edited."""
    texts = [one.document.text for one in done.annotated]
    pack = matching.met(packs.load([*found.packs, _edit(number)]), texts)
    gc.collect()  # what the loading left behind is not the recount's
    return _spent(lambda: [matching.find(text, pack) for text in texts])


def _edited(done: analysis.Analysis, found: reading.Reading, number: int) -> float:
    """Seconds from an edit that touches every text to the new tables."""
    edit = _edit(number)
    return _spent(lambda: analysis.with_packs(done, [*found.packs, edit]))


def _edit(number: int) -> Written:
    """A list with another name for one actor and a name given to another one."""
    text = editing.add_name("", Actor("c_cn", "China", "state"), (f"the world {number}", Form.EPITHET))
    text = editing.split(text, Actor("c_ru", "Russia", "state"), ("Russian" if number % 2 else "Russia", Form.NAME))
    return Written("mine.csv", text)


def _spent(function: Callable[[], object]) -> float:
    begin = time.process_time()
    function()
    return time.process_time() - begin
