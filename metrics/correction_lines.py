"""Corrections ↔ a small text file: JSON Lines, one correction a line, in the order in which they were made.

{"change": "turn", "document": "talk", "sha256": "…", "start": 210, "end": 290, "quote": "Ana Belmor: We want …",
 "before": "…", "after": "…", "voice": "speaker", "speaker": "Ana Belmor"}
{"change": "speaker", "of": "Belmor", "speaker": "Ana Belmor"}
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from metrics.anchors import Anchor
from metrics.corrections import EVERYWHERE, Change, Correction
from metrics.model import NoteKind, QuotationKind, Span, Voice
from metrics.written import ListSource

_REMEDY = "mend or remove the line"
_WORDS = ("document", "sha256", "of", "label")


class CorrectionsError(ValueError):
    """A file of corrections that cannot be read at all."""


@dataclass(frozen=True, slots=True)
class Read:
    """The corrections of a file, where each stands, and the lines that are none."""

    corrections: tuple[Correction, ...]
    places: tuple[str, ...]  # of each correction, for messages: "corrections.jsonl line 3"
    faults: tuple[str, ...] = ()


def read(sources: Iterable[ListSource]) -> Read:
    """The corrections of several files, in order. A line that is no correction is a fault; the others hold.

    Raises:
        CorrectionsError: if a file cannot be read.
    """
    corrections, places, faults = [], [], []
    for source in sources:
        name = source.name
        for number, line in enumerate(_text(source).split("\n"), start=1):
            if line.strip():
                try:
                    corrections.append(parsed(line))
                except ValueError as fault:
                    faults.append(f"{name} line {number}: {fault}; {_REMEDY}")
                else:
                    places.append(f"{name} line {number}")
    return Read(tuple(corrections), tuple(places), tuple(faults))


def written(corrections: Iterable[Correction]) -> str:
    """The text of the file."""
    return "".join(f"{line(one)}\n" for one in corrections)


def line(one: Correction) -> str:
    """One correction, without line end; what it leaves alone is left out."""
    about: dict[str, Any] = {"change": one.change, "document": one.document, "sha256": one.sha256, "of": one.of}
    at = _anchor(one.at) if one.at else {}
    new = {"label": one.label, "voice": one.voice, "kind": one.kind, "borders": one.borders and _anchor(one.borders)}
    kept = {key: value for key, value in (about | at | new).items() if value or key in ("start",)}
    return json.dumps(kept if one.speaker is None else kept | {"speaker": one.speaker}, ensure_ascii=False)


def parsed(line: str) -> Correction:
    """The correction of a line.

    Raises:
        ValueError: if it is none, saying why.
    """
    found = _object(line)
    change = _one_of(Change, found, "change")
    if change is None:
        raise ValueError("has no change")
    words = {key: _words(found, key) for key in _WORDS}
    speaker = _words(found, "speaker") if "speaker" in found else None
    voice = _one_of(Voice, found, "voice")
    kinds = NoteKind if change is Change.NOTE else QuotationKind
    kind: NoteKind | QuotationKind | None = _one_of(kinds, found, "kind")
    borders = _placed(_inner(found, "borders")) if "borders" in found else None
    at = None if change in EVERYWHERE else _placed(found)
    one = Correction(change, at, voice=voice, speaker=speaker, kind=kind, borders=borders, **words)
    lacks = _lacks(one)
    if lacks:
        raise ValueError(f"{change} needs {lacks}")
    return one


def _lacks(one: Correction) -> str:
    """What a correction of this kind cannot do without."""
    if one.change in EVERYWHERE and not one.of:
        return "of, the speaker as found"
    if one.change is Change.SPEAKER and one.speaker is None:
        return "speaker"
    if one.change is Change.VOICE and one.voice is None:
        return "voice"
    return ""


def _text(source: ListSource) -> str:
    if not isinstance(source, Path):
        return source.text
    try:
        return source.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError):
        raise CorrectionsError(f"{source}: cannot be read as UTF-8; check the name") from None


def _object(line: str) -> Mapping[str, Any]:
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        raise ValueError("is no JSON") from None
    if not isinstance(found, dict):
        raise ValueError("is no JSON object")
    return found


def _inner(found: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    if not isinstance(found[key], dict):
        raise ValueError(f"{key} is no JSON object")
    return dict(found[key])


def _words(found: Mapping[str, Any], key: str) -> str:
    value = found.get(key, "")
    if not isinstance(value, str):
        raise ValueError(f"{key} is no text")
    return value


def _one_of(kinds: Any, found: Mapping[str, Any], key: str) -> Any:
    """The member of an enumeration that is written under a key, None if there is none."""
    if key not in found:
        return None
    if found[key] not in list(kinds):
        raise ValueError(f"{key} is none of {', '.join(kinds)}")
    return kinds(found[key])


def _placed(found: Mapping[str, Any]) -> Anchor:
    start, end = found.get("start"), found.get("end")
    if type(start) is not int or type(end) is not int or not 0 <= start < end:
        raise ValueError("start and end are no place of a text")
    quote = _words(found, "quote")
    if not quote:
        raise ValueError("has no quote, the words that it is about")
    return Anchor(Span(start, end), quote, _words(found, "before"), _words(found, "after"))


def _anchor(one: Anchor) -> dict[str, Any]:
    place = {"start": one.span.start, "end": one.span.end, "quote": one.quote}
    return place | {"before": one.before, "after": one.after}
