"""What is loaded here and now, and what is computed of it: nothing twice for the same texts and the same selection."""

from __future__ import annotations

import math
import os
import time
from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cache, lru_cache, partial, wraps
from pathlib import Path
from threading import Timer
from typing import TYPE_CHECKING, Any, Protocol, cast

import pandas as pd
import streamlit as st

from dashboard import coming, keeping, loading, shelf, stages, workspace
from dashboard.coming import Coming
from dashboard.loading import Loaded, State
from dashboard.waiting import Told
from dashboard.workspace import Workspace
from metrics import measures, theming
from metrics.analysis import Analysis
from metrics.measures import Measure
from metrics.model import AnnotatedDocument, Document
from metrics.tables import Tables
from metrics.themes import ThemesError

if TYPE_CHECKING:
    from metrics.themes.discovery import Discovered

FOLDER = Path(__file__).parent.parent / "seeds"
FOLDER_VARIABLE = "DISCOURSE_CORPUS"  # a folder to show instead of the two texts that the project brings
_FEW = 64  # parts of a mapping or list that are looked at one by one
_SEEN = "files-seen"
_PARTLY = (None,)  # in place of what was asked for, as long as only its first texts are there
_SELDOM = 100  # times as long as a look at the files takes, until the next

_QUICK = 0.01  # seconds of a look that a page may wait for
_AFTER = 0.5  # seconds after which a page stands, mostly


@dataclass(frozen=True, slots=True)
class _Seen:
    """What the files were, how long the look took, and until when it is believed."""

    state: State
    took: float
    until: float


_looked: dict[Path, _Seen] = {}


class Once(Protocol):
    """A function of what is loaded that need not be given it."""

    kept: Callable[..., Any]  # the same, given it

    def __call__(self, *arguments: Any, **named: Any) -> Any: ...


def once(compute: Callable[..., Any]) -> Once:
    """A function of what is loaded, its first argument, as one of the others: computed once for the same.

    Results are handed out as they are kept: whoever gets a frame changes nothing in it. `kept` of the function takes
    what is loaded, too, for other functions that have it.
    """
    kept = keeping.bounded(compute)

    @wraps(compute)
    def now(*arguments: Any, **named: Any) -> Any:
        return kept(loaded(), *_hashable(arguments), **named)

    now.kept = kept  # type: ignore[attr-defined]
    return cast(Once, now)


def later(compute: Once, *arguments: Any, **named: Any) -> Callable[[], Any]:
    """What a function of `once` computes of what is loaded now, when a click asks for it and no page is drawn."""
    return partial(compute.kept, loaded(), *_hashable(arguments), **named)


def _hashable(arguments: Iterable[Any]) -> Iterator[Any]:
    return (tuple(one) if isinstance(one, dict | list) else one for one in arguments)


@dataclass(frozen=True, slots=True)
class _Key:
    """An argument by what it is told from others by; it is held, so that none takes its place in memory."""

    sign: Hashable
    one: Any = field(compare=False)


@cache
def kept(make: Callable[..., Any]) -> Callable[..., Any]:
    """A function that makes the same of the same once: what a page says and shows of figures that are kept.

    A frame, or a long mapping or list, is the same when it is the very same object. Links differ by the corpus that
    the address names. Whoever gets what is kept changes nothing in it.
    """

    @keeping.bounded
    def known(shown: str, *keys: _Key, **named: _Key) -> Any:
        return make(*(key.one for key in keys), **{name: key.one for name, key in named.items()})

    @wraps(make)
    def now(*arguments: Any, **named: Any) -> Any:
        keys = [_Key(_sign(one), one) for one in arguments]
        return known(shelf.chosen(), *keys, **{name: _Key(_sign(one), one) for name, one in named.items()})

    return now


def _sign(one: Any) -> Hashable:
    if isinstance(one, dict | list | tuple) and len(one) <= _FEW:
        parts = one.items() if isinstance(one, dict) else one
        return tuple(map(_sign, parts))
    return ("the very", id(one)) if isinstance(one, pd.DataFrame | dict | list) else one


def folder() -> Path:
    """The folder or project that is shown: what the visitor chose, else that of the server."""
    return shelf.place() or _own()


def _own() -> Path:
    return Path(os.environ.get(FOLDER_VARIABLE) or FOLDER)


def look() -> Coming | None:
    """Look at the files and settle what is loaded, once for a run of the app: many ask for it, and each look costs.

    What takes long is given back as long as it is not there; its first texts stand for it then, once these are.
    """
    place = folder()
    state = seen(place)
    st.session_state[_SEEN] = place, state
    asked = (workspace.current(), place, state)
    held = st.session_state.get(workspace.LOADED)
    if held is not None and held[0][0] is asked[0] and held[0] == asked:
        return None
    if not _slow(place, state, asked[0]):
        st.session_state[workspace.LOADED] = asked, under(asked[0])
        return None
    one = _coming(place, state, asked[0])
    found = one.soon()
    if found is not None:
        st.session_state[workspace.LOADED] = asked, found
        return None
    if one.first.done():
        st.session_state[workspace.LOADED] = _PARTLY, one.first.result()
    return one


def _slow(place: Path, state: State, changed: Workspace) -> bool:
    """Whether so much is to be read that a page would not stand for seconds."""
    own = sum(len(one.text) for one in changed.documents)
    return _bytes(place, state) + len(changed.project) + own > stages.LARGE


@lru_cache(maxsize=stages.KEPT)
def _bytes(place: Path, state: State) -> int:
    return loading.size(place)


def _coming(place: Path, state: State, changed: Workspace) -> Coming:
    """What is loaded beside the runs, its first texts first."""
    key = (place, state, changed)
    return coming.begun(key, partial(stages.first, *key), lambda told: stages.whole(*key, Told(told)))


def seen(place: Path) -> State:
    """The state of the files, as anybody saw it last for as long as keeps looking below a hundredth of the time.

    Where a look takes long, the page does not wait for it: it is done once the page stands, for the next one.
    """
    known = _looked.get(place)
    if known is None or (time.monotonic() >= known.until and known.took <= _QUICK):
        return _see(place).state
    if time.monotonic() >= known.until:
        _looked[place] = replace(known, until=math.inf)  # nobody else looks meanwhile
        Timer(_AFTER, _see, (place,)).start()
    return known.state


def _see(place: Path) -> _Seen:
    begin = time.thread_time()
    state, took = loading.state(place), time.thread_time() - begin
    _looked[place] = _Seen(state, took, time.monotonic() + _SELDOM * took)
    return _looked[place]


def _state() -> State:
    place, state = st.session_state.get(_SEEN, (None, ""))
    return state if place == folder() else loading.state(folder())


def loaded() -> Loaded:
    """The corpus of the folder with what the visitor changed. Only what a change touches is computed anew.

    A view asks for it many times: it is what was settled when the run began, as long as nobody changed anything since.
    """
    held = st.session_state.get(workspace.LOADED)
    found: Loaded = held[1] if held else under(workspace.current())
    return found


def under(changed: Workspace) -> Loaded:
    """The same with other changes."""
    return later_under(changed)()


def later_under(changed: Workspace) -> Callable[[], Loaded]:
    """The same once it is asked for, also when no page is drawn."""
    return partial(stages.whole, folder(), _state(), changed, stages.SILENT)


def of_server() -> Loaded:
    """The corpus that a visitor finds first."""
    place, state = _own(), loading.state(_own())
    if is_slow():
        return _coming(place, state, Workspace()).whole.result()
    return stages.whole(place, state, Workspace(), stages.SILENT)


def is_slow() -> bool:
    """Whether the corpus that a visitor finds first takes seconds to load."""
    return _slow(_own(), loading.state(_own()), Workspace())


def tables() -> Tables:
    return loaded().tables


def document(id: str) -> Document:
    """A text as it was read, with what is known of it."""
    return next(one for one in loaded().found.documents if one.id == id)


def offered(way: str) -> dict[str, Measure]:
    """The measures counted in this way, or in one way only, that fit the languages of the texts."""
    return measures.offered(way, _languages())


def word_lists() -> str:
    """The word lists as the visitor has them, as one text; empty where there are none or a file is faulty."""
    changed = workspace.current()
    if changed.themes is not None:
        return changed.themes
    try:
        return stages.word_lists(folder(), _state(), changed)
    except ThemesError:
        return ""


def discovered(number: int | None, told: Callable[[float], None] = lambda share: None) -> Discovered:
    """Proposed themes of the whole corpus; `told` is told the share done.

    Raises:
        TooLittle: if it is too small for them.
    """
    return _discovered(loaded().found.documents, number, Told(told))


def settle(document: Document) -> AnnotatedDocument:
    """The turns, voices and quotations of a text, found before its page is drawn, which then has them."""
    return stages.layered(document)


def corrected(corrections: str) -> Analysis:
    """The texts with other corrections than the visitor's."""
    changed = replace(workspace.current(), pack="", themes=None, corrections=corrections)
    return stages.corrected(folder(), _state(), changed)


@lru_cache(maxsize=stages.KEPT)
def _discovered(documents: tuple[Document, ...], number: int | None, waiting: Told) -> Discovered:
    from metrics.themes import discovery  # its library takes two seconds, which no other page waits for

    paragraphs = theming.paragraphs(stages.bare(documents).tables)
    return discovery.discover(*paragraphs, number=number, progress=waiting.told)


@once
def _languages(here: Loaded) -> frozenset[str]:
    return frozenset(here.tables.documents["language"])
