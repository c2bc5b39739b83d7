"""What is loaded; the only module that caches. Nothing is computed twice for the same texts and the same selection."""

from __future__ import annotations

import os
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache, wraps
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias, TypeVar

import pandas as pd

from dashboard import course, sides, workspace
from dashboard import outstanding as outstanding_of
from dashboard import selection as selecting
from dashboard.outstanding import Finding
from dashboard.selection import Selection
from dashboard.sides import Side
from dashboard.workspace import Workspace
from metrics import (
    analysis,
    annotation,
    collocations,
    comentions,
    concordance,
    inbox,
    measurements,
    measures,
    naming,
    ngrams,
    phrases,
    reading,
    spread,
    surroundings,
    terms,
    theming,
)
from metrics import keyness as comparing
from metrics.actors import packs
from metrics.actors.packs import Pack
from metrics.analysis import Analysis
from metrics.measures import Measure
from metrics.model import Document, Voice
from metrics.naming import Counting
from metrics.places import Place
from metrics.tables import Tables
from metrics.terms import Spoken
from metrics.themes import ThemesError, editing
from metrics.written import Written

if TYPE_CHECKING:
    from metrics.themes.discovery import Discovered

FOLDER = Path(__file__).parent.parent / "seeds"
FOLDER_VARIABLE = "DISCOURSE_CORPUS"  # a folder to show instead of the two texts that the project brings
PACK, THEMES = "your actors.csv", "your themes.toml"  # what a visitor changed; so called in faults and reasons
_ENTRIES = 256
_CORPORA = 32  # kept: as read, and as visitors changed them
_TEXTS = 32  # words of sides kept; each is larger than its text
_COMMONEST = 400  # runs of words kept of a side
T = TypeVar("T")
_State: TypeAlias = tuple[tuple[str, int, int], ...]


@dataclass(frozen=True, slots=True)
class Loaded:
    """A corpus and what could not be read of it, one line each."""

    tables: Tables
    faults: tuple[str, ...]
    pack: Pack  # the actors of all lists


@dataclass(frozen=True, slots=True)
class Settings:
    """How sides are compared; see metrics.terms."""

    kind: str = "words"
    unit: str = "answer"
    leave_out: bool = False  # function words
    draws: int = 0  # permutations; without any, p is missing


def folder() -> Path:
    return Path(os.environ.get(FOLDER_VARIABLE) or FOLDER)


def loaded() -> Loaded:
    """The corpus of the folder with what the visitor changed. Only what a change touches is computed anew."""
    return under(workspace.current())


def tables() -> Tables:
    return loaded().tables


def offered(way: str) -> dict[str, Measure]:
    """The measures counted in this way, or in one way only, that fit the languages of the texts."""
    return measures.offered(way, set(tables().documents["language"]))


def read_ahead() -> None:
    """Read the corpus and compute what the first page shows, before anyone asks for it."""
    base, everything = under(Workspace()).tables, Selection()
    _measured(base, ("document", "voice"), everything)
    _measured(base, ("document", "theme"), everything)
    _rates(base, ("voice",), everything)
    _outstanding(base, everything)
    _turns(base, everything)


def passages(selection: Selection) -> pd.DataFrame:
    return _passages(tables(), selection)


def kept(compute: Callable[..., T], selection: Selection, *arguments: Hashable) -> T:
    """What a function makes of the tables, these arguments, and the passages that the selection leaves."""
    return _computed(tables(), compute, selection, *arguments)


def word_lists() -> str:
    """The word lists as the visitor has them, as one text; empty where there are none or a file is faulty."""
    if (changed := workspace.current().themes) is not None:
        return changed
    try:
        return editing.whole(_read(folder(), _state(folder())).themes)
    except ThemesError:
        return ""


def discovered(number: int | None) -> Discovered:
    """Proposed themes of the whole corpus.

    Raises:
        TooLittle: if it is too small for them.
    """
    return _discovered(_documents(), number)


def measured(by: Sequence[str], selection: Selection) -> pd.DataFrame:
    """metrics.measurements.measure of what the selection leaves."""
    return _measured(tables(), tuple(by), selection)


def turns(selection: Selection) -> tuple[pd.DataFrame, pd.DataFrame]:
    """The turns of the first texts, and what is measured of them."""
    return _turns(tables(), selection)


def holding_words(chosen: Iterable[Side], selection: Selection) -> list[Side]:
    """The sides that have words in what the selection leaves."""
    return [side for side in chosen if _said(tables(), (side,), selection).index.keys]


def keyness(target: Side, reference: Sequence[Side], selection: Selection, settings: Settings) -> pd.DataFrame:
    """metrics.terms.compare of a side and of others together."""
    return _keyness(tables(), target, tuple(reference), selection, settings)


def used_alike(target: Side, reference: Sequence[Side], selection: Selection, settings: Settings) -> pd.DataFrame:
    """The terms of this comparison whose rates are surely alike."""
    return comparing.shared(keyness(target, reference, selection, settings))


def frequent(side: Side, selection: Selection, n: int, *, leave_out: bool) -> dict[str, int]:
    """The commonest runs of n words of a side, with their counts."""
    return _frequent(tables(), side, selection, n, leave_out)


def grammar(selection: Selection) -> frozenset[str]:
    """The function words of the languages of what the selection leaves."""
    return terms.grammar(tables(), passages(selection))


def said(selection: Selection) -> Spoken:
    """The words that the selection leaves."""
    return _said(tables(), (), selection)


def found_places(query: str, how: str, selection: Selection) -> tuple[Place, ...]:
    """Every place of a query in them.

    Raises:
        ValueError: if the query is no expression.
    """
    return _found_places(tables(), query, how, selection)


def hits(query: str, how: str, selection: Selection) -> pd.DataFrame:
    """The same as places of the documents: columns of `phrases.PLACES`, and voice."""
    placed = terms.located(said(selection), found_places(query, how, selection))
    return placed.merge(tables().passages[["passage", "voice"]], on="passage", how="left")


def concordance_of(query: str, how: str, selection: Selection, *, order: str) -> pd.DataFrame:
    """metrics.terms.in_context of a query, in one of concordance.ORDERS."""
    words = said(selection)
    ordered = concordance.ORDERS[order](found_places(query, how, selection), words.index)
    return terms.in_context(tables(), words, concordance.lines(ordered, words.index))


def words_on_both(target: Side, reference: Sequence[Side], selection: Selection) -> int:
    """How many words stand on a side and on another of these, too."""
    one, others = (_said(tables(), chosen, selection).group for chosen in ((target,), tuple(reference)))
    return int(one.loc[one["passage"].isin(others["passage"]), "words"].sum())


def spread_of(query: str, how: str, selection: Selection) -> pd.DataFrame:
    """metrics.spread of a query over the documents."""
    return spread.spread(tables(), said(selection), hits(query, how, selection))


def commonest_word(selection: Selection) -> str:
    """The word that says most of what this is about: the commonest that is no function word, or of all."""
    index = said(selection).index
    found = ngrams.commonest(index, 1, most=1, leave_out=grammar(selection)) or ngrams.commonest(index, 1, most=1)
    return found[0][0]


def beside(query: str, how: str, selection: Selection, *, window: int, leave_out: bool) -> dict[str, pd.DataFrame]:
    """metrics.collocations of every voice, and of all as ""."""
    words = grammar(selection) if leave_out else frozenset()
    return {
        voice: table[~table["term"].isin(words)]
        for voice, table in _beside(tables(), query, how, selection, window).items()
    }


def rates(by: Sequence[str], selection: Selection) -> pd.DataFrame:
    return _rates(tables(), tuple(by), selection)


def outstanding(selection: Selection) -> list[Finding]:
    """What stands out between the voices."""
    return _outstanding(tables(), selection)


def quotations(selection: Selection) -> pd.DataFrame:
    """The marked stretches in what the selection leaves."""
    spoken = passages(selection)
    spoken = spoken[spoken["voice"] != Voice.APPARATUS]
    return tables().quotations[tables().quotations["passage"].isin(spoken["passage"])]


def under(changed: Workspace) -> Loaded:
    """The same with other changes."""
    return _load(folder(), _state(folder()), changed)


def document(id: str) -> Document:
    """A text as it was read, with what is known of it."""
    return next(one for one in _documents() if one.id == id)


def _documents() -> tuple[Document, ...]:
    """The texts of the folder as the visitor changed them, and those that the visitor added."""
    changed = workspace.current()
    return _texts(folder(), _state(folder()), changed.documents, changed.removed)


def _state(place: Path) -> _State:
    """Name, size and time of every file: what tells that the folder has changed."""
    files = sorted(file for file in place.rglob("*") if file.is_file()) if place.is_dir() else []
    return tuple((str(file), stat.st_size, stat.st_mtime_ns) for file in files for stat in [file.stat()])


@lru_cache(maxsize=_CORPORA)
def _load(place: Path, state: _State, changed: Workspace) -> Loaded:
    found = _read(place, state)
    themed, faults = _themed(place, state, changed.themes, changed.documents, changed.removed)
    lists = [*found.packs, *([Written(PACK, changed.pack)] if changed.pack.strip() else [])]
    try:
        done = analysis.with_packs(themed, lists)
    except packs.PackError as fault:
        done, faults = analysis.with_packs(themed, ()), (*faults, *fault.faults)
    return Loaded(done.tables, faults, done.pack)


@lru_cache(maxsize=_CORPORA)
def _themed(
    place: Path, state: _State, changed: str | None, documents: tuple[Document, ...], removed: tuple[str, ...]
) -> tuple[Analysis, tuple[str, ...]]:
    """The texts with their themes, and what could not be read."""
    found, bare = _read(place, state), _bare(_texts(place, state, documents, removed))
    faults = tuple(str(fault) for fault in found.faults)
    lists = found.themes if changed is None else [Written(THEMES, changed)]
    try:
        return analysis.with_themes(bare, lists), faults
    except ThemesError as fault:
        return bare, (*faults, str(fault))


@lru_cache(maxsize=_CORPORA)
def _read(place: Path, state: _State) -> reading.Reading:
    return reading.read([place])


def _texts(
    place: Path, state: _State, documents: tuple[Document, ...], removed: tuple[str, ...]
) -> tuple[Document, ...]:
    """The texts of the folder that are not removed, each as a visitor changed it, then those that the visitor added."""
    own = {one.id: one for one in documents}
    kept = [own.pop(one.id, one) for one in _read(place, state).documents if one.id not in removed]
    return (*kept, *own.values())


@lru_cache(maxsize=_CORPORA)
def _bare(documents: tuple[Document, ...]) -> Analysis:
    """What the texts settle by themselves."""
    return analysis.tabled(tuple(map(_layered, documents)))


_layered = lru_cache(maxsize=_ENTRIES)(annotation.layered)


# Frames are handed out as they are kept: whoever gets one changes nothing in it.
_passages = lru_cache(maxsize=_ENTRIES)(selecting.passages)


@lru_cache(maxsize=_ENTRIES)
def _computed(base: Tables, compute: Callable[..., T], selection: Selection, *arguments: Hashable) -> T:
    return compute(base, *arguments, _passages(base, selection))


@lru_cache(maxsize=_CORPORA)
def _discovered(documents: tuple[Document, ...], number: int | None) -> Discovered:
    from metrics.themes import discovery  # its library takes two seconds, which no other page waits for

    base = _bare(documents).tables
    return discovery.discover(*theming.paragraphs(base), number=number)


@lru_cache(maxsize=_ENTRIES)
def _measured(base: Tables, by: tuple[str, ...], selection: Selection) -> pd.DataFrame:
    return measurements.measure(base, by, _passages(base, selection))


@lru_cache(maxsize=_ENTRIES)
def _turns(base: Tables, selection: Selection) -> tuple[pd.DataFrame, pd.DataFrame]:
    found = course.turns(_passages(base, selection))
    return course.summed(found), measurements.measure(base, ("turn",), found)


@lru_cache(maxsize=_ENTRIES)
def _rates(base: Tables, by: tuple[str, ...], selection: Selection) -> pd.DataFrame:
    return naming.rates(base, by, _passages(base, selection))


@lru_cache(maxsize=_ENTRIES)
def _names(base: Tables, by: tuple[str, ...], selection: Selection) -> pd.DataFrame:
    return naming.names(base, by, _passages(base, selection))


@lru_cache(maxsize=_ENTRIES)
def _outstanding(base: Tables, selection: Selection) -> list[Finding]:
    return outstanding_of.found(_rates(base, ("voice",), selection), _names(base, ("voice",), selection))


def _kept(compute: Callable[..., pd.DataFrame]) -> Callable[..., pd.DataFrame]:
    """`compute` for what is loaded now, its first argument, and once for the same others."""
    once = lru_cache(maxsize=_ENTRIES)(compute)

    @wraps(compute)
    def now(*arguments: object) -> pd.DataFrame:
        return once(loaded(), *(tuple(one) if isinstance(one, dict | list) else one for one in arguments))

    return now


@_kept
def measured_sides(here: Loaded, chosen: tuple[Side, ...], selection: Selection) -> pd.DataFrame:
    """metrics.measurements.measure for each side of a comparison: column side."""
    return measurements.measure(here.tables, ("side",), _sides(here.tables, chosen, selection))


@_kept
def phrases_of(here: Loaded, side: Side, selection: Selection) -> pd.DataFrame:
    """The key phrases of a side."""
    return phrases.extract(here.tables, (), _sides(here.tables, (side,), selection), top=10)


@_kept
def rates_of_sides(
    here: Loaded, chosen: tuple[Side, ...], selection: Selection, counting: Counting = naming.PLAIN
) -> pd.DataFrame:
    return naming.rates(here.tables, ("side",), _sides(here.tables, chosen, selection), counting)


@_kept
def names_of_sides(here: Loaded, chosen: tuple[Side, ...], selection: Selection, counting: Counting) -> pd.DataFrame:
    """The names that each side uses for each actor."""
    return naming.names(here.tables, ("side",), _sides(here.tables, chosen, selection), counting)


@_kept
def together(here: Loaded, unit: str, selection: Selection, counting: Counting) -> pd.DataFrame:
    """The pairs of actors that sentences or paragraphs mention both."""
    return comentions.together(here.tables, unit, _passages(here.tables, selection), counting)


@_kept
def around(here: Loaded, chosen: tuple[Side, ...], who: str, selection: Selection, counting: Counting) -> pd.DataFrame:
    """The words near an actor, for each side."""
    return surroundings.around(here.tables, who, ("side",), _sides(here.tables, chosen, selection), counting)


@_kept
def found_names(here: Loaded, selection: Selection) -> pd.DataFrame:
    """The actors that no list has, and who each may be."""
    return inbox.inbox(here.tables, here.pack, _passages(here.tables, selection))


@lru_cache(maxsize=_ENTRIES)
def _keyness(
    base: Tables, target: Side, reference: tuple[Side, ...], selection: Selection, settings: Settings
) -> pd.DataFrame:
    sides = _said(base, (target,), selection), _said(base, reference, selection)
    leave_out = terms.grammar(base, _passages(base, selection)) if settings.leave_out else frozenset()
    kind, unit, draws = settings.kind, settings.unit, settings.draws
    return terms.compare(base, *sides, kind=kind, unit=unit, leave_out=leave_out, draws=draws)


@lru_cache(maxsize=_TEXTS)
def _said(base: Tables, chosen: tuple[Side, ...], selection: Selection) -> Spoken:
    """The words of several sides together; without a side, all that the selection leaves."""
    found = _sides(base, chosen, selection) if chosen else _passages(base, selection)
    return terms.spoken(base, found)


@lru_cache(maxsize=_ENTRIES)
def _frequent(base: Tables, side: Side, selection: Selection, n: int, leave_out: bool) -> dict[str, int]:
    words = terms.grammar(base, _passages(base, selection)) if leave_out else frozenset()
    return dict(ngrams.commonest(_said(base, (side,), selection).index, n, most=_COMMONEST, leave_out=words))


@lru_cache(maxsize=_ENTRIES)
def _found_places(base: Tables, query: str, how: str, selection: Selection) -> tuple[Place, ...]:
    return tuple(concordance.search(query, how, _said(base, (), selection).index))


@lru_cache(maxsize=_ENTRIES)
def _beside(base: Tables, query: str, how: str, selection: Selection, window: int) -> dict[str, pd.DataFrame]:
    voices = sorted(set(_passages(base, selection)["voice"]) - {Voice.APPARATUS})
    said = {"": _said(base, (), selection)} | {v: _said(base, (Side.of(voice=v),), selection) for v in voices}
    return {
        voice: collocations.collocations(concordance.search(query, how, own.index), own.index, window=window)
        for voice, own in said.items()
    }


def _sides(base: Tables, chosen: tuple[Side, ...], selection: Selection) -> pd.DataFrame:
    return sides.passages(base, _passages(base, selection), chosen)
