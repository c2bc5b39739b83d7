"""Key phrases by YAKE, used unmodified: its input is prepared and its output looked up in the text.

YAKE given a text as it is loses names of two letters or with figures, joins headings to the next line and returns
phrases that stand nowhere ("Ostria salt" for "Ostria's salt"). Here every phrase is the text's own wording.
"""

from __future__ import annotations

import csv
import re
import tomllib
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from metrics import places
from metrics.name_runs import name_pieces
from metrics.places import APOSTROPHES, Index, Place

_RESOURCES = Path(__file__).parent / "resources" / "keywords"
_CANDIDATES = 60  # at least, and three times as many as are wanted: many of them are folded
_MOST = 0.7  # of the places: enough to be told by another phrase

_BREAK = "¶"  # YAKE builds no phrase across it
_MARK = "ʹ"  # a letter without case: a name of two letters with it is long enough, and still in capitals
_HIDDEN = str.maketrans("0123456789.&", "ˆˇˈˉˊˋˌˍˎˏʺʻ")  # likewise: in names YAKE keeps letters only
_SHOWN: dict[int, int | None] = {hidden: shown for shown, hidden in _HIDDEN.items()} | {ord(_MARK): None}

_INITIALS = re.compile(r"(?<![\w.&])(?:(?:[A-Z]\.){2,}|[A-Z]+&[A-Z]+|[A-Z]{1,3}\d{1,2}|[A-Z]{2})(?![\w&])")
_ENDLESS = re.compile(r"(?<!\S)\S{500,}")  # no word any more; YAKE fails on one of ten million letters
_LINE_END = re.compile(r"(?<=\S)[^\S\n]*\n\s*(?=\S)")
_CLOSING = ".!?…:;,\"”')»"
_SLASH = re.compile(r"(?<=\w)/(?=\w)")


@dataclass(frozen=True, slots=True)
class Keyphrase:
    """A phrase of one text, in the text's own wording."""

    text: str
    score: float  # YAKE's: smaller is better; a rank inside one text, never to be compared between texts
    spans: tuple[Place, ...]  # every place of it, whatever its capitals
    merged: tuple[str, ...] = ()  # phrases that are told by this one


def extract(text: str, language: str, top: int = 20) -> list[Keyphrase]:
    """The `top` phrases of a text, best first; none where YAKE finds nothing to say.

    Parts of a name are folded into it, and a phrase that shares most of its places with a better one into that.

    The language is a code or an English name of `languages()`.

    Raises:
        ValueError: if YAKE has no stop words of the language; it would go on without any.
    """
    code, most = _code(language), max(_CANDIDATES, 3 * top)
    within = places.index(text)
    names = name_pieces(within, _extractor(code, most).stopword_set)
    found = candidates(prepare(text, code), code, most)
    located = [_completed(phrase, score, within, names) for phrase, score in found]
    return _fold([phrase for phrase in located if phrase])[:top]


def languages() -> dict[str, str]:
    """Code → English name of every language that key phrases can be found in."""
    return {row["code"]: row["name"] for row in _languages()}


def stop_words(language: str) -> frozenset[str]:
    """The words of a language that YAKE takes for empty, in small letters; none in a language that it does not know."""
    known = language in languages()
    return frozenset(_extractor(language, _CANDIDATES).stopword_set) if known else frozenset()


@cache
def _languages() -> list[dict[str, str]]:
    with open(_RESOURCES / "languages.csv", encoding="utf-8") as lines:
        return list(csv.DictReader(line for line in lines if not line.startswith("#")))


def _code(language: str) -> str:
    for row in _languages():
        if language.lower() in (row["code"], row["name"].lower()):
            return row["code"]
    known = ", ".join(languages().values())
    raise ValueError(f"no key phrases in language {language!r}: YAKE has no stop words of it; choose one of {known}")


def prepare(text: str, language: str = "en") -> str:
    """The text to give to YAKE: straight apostrophes, breaks at open line ends, names that it would lose disguised."""
    text = _ENDLESS.sub(lambda match: " " * len(match.group()), text.translate(APOSTROPHES))
    text = _LINE_END.sub(_line_end, text)
    text = _SLASH.sub(_BREAK, text)
    kept = _kept(language)
    text = kept.sub(lambda match: match.group() + _MARK, text) if kept else text
    return _INITIALS.sub(lambda match: _disguised(match.group(), language), text)


def _line_end(match: re.Match[str]) -> str:
    """A break, unless the line is closed by a mark or goes on in small letters."""
    text, gap = match.string, match.group()
    closed = text[match.start() - 1] in _CLOSING
    goes_on = gap.count("\n") == 1 and text[match.end()].islower()
    return gap if closed or goes_on else gap.replace("\n", _BREAK, 1)


def _disguised(name: str, language: str) -> str:
    return name if name in _language_rules(language)["words"] else name.translate(_HIDDEN) + _MARK


@cache
def _kept(language: str) -> re.Pattern[str] | None:
    """Words of the language that YAKE would take for stop words."""
    rules = _language_rules(language)
    either_case = [f"[{noun[0].upper()}{noun[0]}]{noun[1:]}" for noun in rules["nouns"]]
    words = "|".join([*rules["names"], *either_case])
    return re.compile(rf"\b(?:{words})\b") if words else None


@cache
def _language_rules(language: str) -> dict[str, list[str]]:
    path = _RESOURCES / f"{language}.toml"
    found = tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    return {"nouns": [], "names": [], "words": []} | found


def candidates(prepared: str, language: str = "en", top: int = 20) -> list[tuple[str, float]]:
    """What YAKE returns for a prepared text: (phrase, score), best first."""
    return [(phrase, float(score)) for phrase, score in _extractor(_code(language), top).extract_keywords(prepared)]


@cache
def _extractor(code: str, top: int) -> Any:
    from yake import KeywordExtractor  # a second to import

    yake_code = next(row["yake"] for row in _languages() if row["code"] == code)
    return KeywordExtractor(lan=yake_code, n=3, top=top)


def _completed(phrase: str, score: float, within: Index, names: Sequence[Place]) -> Keyphrase | None:
    """The phrase as it stands in the text; the whole name where it is most often a part of one."""
    spans = places.find(phrase.translate(_SHOWN), within)
    if not spans:
        return None
    shown = places.wording(spans, within.text)
    wholes = [_name_around(span, names) for span in spans]
    votes = Counter(within.text[start:end] for start, end in filter(None, wholes))
    name, most = votes.most_common(1)[0] if votes else (shown, 0)
    if most < _MOST * len(spans) or name == shown:
        return Keyphrase(shown, score, tuple(spans))
    return Keyphrase(" ".join(name.split()), score, tuple(places.find(name, within)), (shown,))


def _name_around(span: Place, names: Sequence[Place]) -> Place | None:
    """The name that holds most of a span made of names."""
    start, end = span
    first = bisect_right(names, start, key=lambda name: name[1])
    met = []
    for name in names[first : first + 4]:
        shared = min(end, name[1]) - max(start, name[0])
        if shared > 0:
            met.append((shared, name))
    if sum(shared for shared, _ in met) < 0.8 * (end - start):
        return None
    return max(met)[1]


def _fold(phrases: Sequence[Keyphrase]) -> list[Keyphrase]:
    """One entry for phrases that share most of their places, worded as the longer, placed as the better."""
    kept: list[Keyphrase] = []
    for phrase in phrases:
        words = _words(phrase.text)
        for number, other in enumerate(kept):
            if words.isdisjoint(_words(other.text)):
                continue  # they share no place either
            if _told_by(phrase, other):
                kept[number] = replace(other, merged=_union(other, phrase))
                break
            if _told_by(other, phrase):
                kept[number] = replace(phrase, score=other.score, merged=_union(phrase, other))
                break
        else:
            kept.append(phrase)
    return kept if len(kept) == len(phrases) else _fold(kept)


@lru_cache(maxsize=4096)
def _words(phrase: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", phrase.lower()))


def _union(entry: Keyphrase, folded: Keyphrase) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for text in (*entry.merged, folded.text, *folded.merged) if text != entry.text))


def _told_by(part: Keyphrase, whole: Keyphrase) -> bool:
    if part.text.lower() == whole.text.lower() or _ends_name(part.text, whole.text):
        return True
    meetings = [_meeting(span, whole.spans) for span in part.spans]
    inside = sum(other is not None and other[0] <= span[0] and span[1] <= other[1] for span, other in meetings)
    if inside >= _MOST * len(meetings):
        return True
    touching = sum(other is not None for _, other in meetings)
    fewer = " " in whole.text and len(part.spans) <= len(whole.spans)
    return fewer and touching >= _MOST * len(meetings)


def _ends_name(part: str, whole: str) -> bool:
    """Whether a name is the last part of a longer one, as a surname is."""
    return whole.endswith(f" {part}") and all(word[0].isupper() for word in whole.split())


def _meeting(span: Place, others: Sequence[Place]) -> tuple[Place, Place | None]:
    """A span, and the first of the others that shares a character with it."""
    first = bisect_right(others, span[0], key=lambda other: other[1])
    met = first < len(others) and others[first][0] < span[1]
    return span, others[first] if met else None
