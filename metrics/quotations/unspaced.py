"""Who is quoted in a script without blanks: patterns around the marks, from one file of words a language."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from metrics.model import Span
from metrics.quotations.blocks import Reading, Source
from metrics.quotations.marks import Piece

_FOLDER = Path(__file__).parents[1] / "resources" / "quotations" / "unspaced"
_LANGUAGES = ("ja", "zh")  # by how plainly their letters tell them
_SAMPLE = 400  # characters that tell a language
_FREQUENT = 0.2  # share of them
_STOPS = r"。！？!?，、,；;：:「」『』“”\n"
_REACH = 60  # characters around a quoted stretch


@dataclass(frozen=True, slots=True)
class Script:
    """What shows who is quoted in one language."""

    letters: re.Pattern[str]
    stance: Mapping[str, str]  # stem of a reporting verb -> neutral, endorsing, distancing
    before: re.Pattern[str]  # ends where a quoted stretch begins; groups who, cue
    after: re.Pattern[str]  # begins where one ends; groups who, cue
    verb_behind: re.Pattern[str] | None  # what must follow where only the speaker stands before; group cue
    links: str
    cuts: Sequence[str]
    roles: Sequence[str]
    documents: Sequence[str]
    pronouns: Sequence[str]


def fitting(text: str) -> Script | None:
    """The script that a text is written in, or None where it has blanks."""
    sample = text[:_SAMPLE]
    for language in _LANGUAGES:
        found = script(language)
        if found is not None and len(found.letters.findall(sample)) > _FREQUENT * len(sample):
            return found
    return None


@cache
def script(language: str) -> Script | None:
    """The script of a language code, or None where there is none."""
    path = _FOLDER / f"{language.lower().partition('-')[0]}.toml"
    if not path.is_file():
        return None
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    stance = {stem: stance for stance, stems in table["verbs"].items() for stem in stems.split()}
    cue = f"(?P<cue>{_either(stance)})"
    who, topic, quoting = rf"(?P<who>[^{_STOPS}]{{1,30}}?)", table["topic"], table["quoting"]
    near = rf"[^{_STOPS}]{{0,20}}?"
    if table["verb_first"]:
        before, after = rf"{who}{cue}(?:道|了)?(?:[：:，,]?|[，,]{near})\Z", rf"{quoting}{who}{cue}(?!道?了?[：:])"
    else:
        before, after = rf"{who}{topic}{near}、?\Z", rf"{quoting}{who}{topic}{near}{cue}"
    return Script(
        re.compile(f"[{table['letters']}]"),
        stance,
        re.compile(before),
        re.compile(after),
        None if table["verb_first"] else re.compile(quoting + near + cue),
        table["links"],
        table["cuts"].split(),
        sorted(table["nouns"]["roles"].split(), key=len, reverse=True),
        table["nouns"]["documents"].split(),
        table["nouns"]["pronouns"].split(),
    )


def attributed(text: str, readings: Sequence[Reading], words: Script) -> Iterator[Reading]:
    """The readings with the sources that stand right before or behind their quoted stretches.

    A pronoun means whoever was named last.
    """
    last: str | None = None
    for reading in readings:
        sources: list[Source | None] = []
        for piece in reading.pieces:
            source = _source(text, reading, piece, words) if piece.depth == 0 else None
            if source is not None and source.name in words.pronouns:
                source = source.but(name=last)
            last = source.name if source else last
            sources.append(source)
        given = [source for source in sources if source]
        yield replace(reading, sources=tuple(sources), floor=given[-1] if given else None)


def _source(text: str, reading: Reading, piece: Piece, words: Script) -> Source | None:
    block = reading.block.span
    begin, end = piece.outer.start, piece.outer.end
    limit = min(block.end, end + _REACH)
    behind = words.after.match(text, end, limit)
    if behind is not None:
        return _told(text, behind, behind, "inverted", words)
    cue = words.verb_behind.match(text, end, limit) if words.verb_behind else None
    before = words.before.search(text, max(block.start, begin - _REACH), begin)
    if before is None or (words.verb_behind is not None and cue is None):
        return None
    return _told(text, before, cue or before, "subject", words)


def _told(text: str, who: re.Match[str], cue: re.Match[str], rule: str, words: Script) -> Source | None:
    mention = _name(who["who"], words)
    if not mention:
        return None
    start = who.start("who") + who["who"].rindex(mention)
    written = any(mention.endswith(noun) for noun in words.documents)
    said = Span(cue.start("cue"), cue.end("cue"))
    return Source(Span(start, start + len(mention)), "written" if written else rule, said, mention, 2, 0, name=mention)


def _name(who: str, words: Script) -> str:
    """A name without what it belongs to, without the office before or behind it."""
    for cut in words.cuts:
        who = who.partition(cut)[0] or who
    who = who.rpartition(words.links)[2] or who
    for role in words.roles:
        if who.endswith(role) and len(who) - len(role) > 1:
            who = who.removesuffix(role)
            break
    for role in words.roles:
        name = who.rpartition(role)[2]
        if 1 < len(name) < len(who):
            return name
    return who


def _either(words: Mapping[str, str]) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))
