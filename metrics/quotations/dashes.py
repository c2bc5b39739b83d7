"""Words of a narrator that dashes set apart: in dialogue marked by a dash before it, and inside marks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from metrics.model import Span
from metrics.quotations.lexicon import Lexicon
from metrics.quotations.marks import DASHES, Piece

_OPENER = re.compile(r"(?:—|–|―|--)\s?(?=\S)")
_DASH = re.compile(r"\s(?:—|–|―|--)\s?|(?:—|–|―|--)\s|(?:—|–|―|--)(?=[.,;:!?])")
_INLINE = re.compile(r"(?<=[.!?…:”])\s[—–]\s(?=[^\W\d_])")  # before what is said behind a sentence
_WORD = r"[^\W\d_]+(?:[’'][^\W\d_]+)?"
_AFTER = re.compile(rf"(?:(?<=[,.!?…])\s+(?:[—–-]\s)?|\s(?:[—–]\s?|-\s))({_WORD})((?:[\s-]+{_WORD}){{0,3}})")
_SPOKEN_END = re.compile(r"[.!?…,:]")
_SENTENCE_END = re.compile(r"[.!?…]\s+(?=[^\W\d_])")
_LAST_WORDS = 60  # characters
_ENOUGH = 3  # paragraphs, in a language that seldom marks speech by dashes


def is_dialogue(text: str, paragraphs: Sequence[Span], words: Lexicon) -> bool:
    """Whether dashes at the start of a paragraph mark speech here, and not the lines of a list.

    In a language that writes dialogue so, one paragraph is enough; in another it takes several, most of them whole
    sentences, and a reporting verb in one of them or at the end of the paragraph before one.
    """
    dashed = [span for span in paragraphs if text[span.start] in DASHES and _OPENER.match(text, span.start)]
    sentences = sum(text[span.end - 1] in ".!?…»”" for span in dashed)
    if 2 * sentences < len(dashed) or not dashed:
        return False
    if words.dash_dialogue:
        return True
    if len(dashed) < _ENOUGH:
        return False
    return any(narrated_from(text, span.start, span.end, words) for span in dashed) or any(
        _leads_in(text, before, words) for before, span in pairwise(paragraphs) if _OPENER.match(text, span.start)
    )


def _leads_in(text: str, span: Span, words: Lexicon) -> bool:
    """Whether a paragraph ends like "Vale had asked:"."""
    last = text[max(span.start, span.end - _LAST_WORDS) : span.end]
    return last.endswith(":") and any(word in words.stance for word in re.findall(r"[^\W\d_]+", last.lower()))


def spoken(text: str, span: Span, words: Lexicon) -> list[Piece]:
    """The spoken stretches of a paragraph that begins with a dash; none if it does not.

    The narrator's words stand between inner dashes or after the end of what is said: "— Yes, said Vale."
    """
    opener = _OPENER.match(text, span.start, span.end)
    if opener is None:
        return list(_behind_sentences(text, openers(text, span, words), span.end, words))
    return list(_pieces(text, opener.start(), opener.end(), span.end, words))


def openers(text: str, span: Span, words: Lexicon) -> list[re.Match[str]]:
    """The dashes behind sentences of a paragraph, in a language that opens speech with them: "Wstał. – Idę – rzekł"."""
    found = _INLINE.finditer(text, span.start, span.end) if words.dash_inline else ()
    return [dash for dash in found if text[dash.end()].isupper()]


def _behind_sentences(text: str, opened: Sequence[re.Match[str]], end: int, words: Lexicon) -> Iterator[Piece]:
    """What is said behind such dashes up to the narrator's words, and behind these."""
    told = end  # where the narrator's words began
    for dash, following in zip(opened, [*opened[1:], None], strict=False):
        stop = following.start() if following else end
        inner = _DASH.finditer(text, dash.end(), stop)
        narrated = next((one for one in inner if _is_narration(text, one.end(), stop, words)), None)
        goes_on = told < dash.start() and not _SENTENCE_END.search(text, told, dash.start())
        led = text[dash.start() - 1] == ":" and text[stop - 1] in ".!?…"  # "Lind wskazuje na rów: – Tu była woda."
        if narrated is not None or goes_on or led:
            yield from _piece(text, dash.start() + 1, dash.end(), narrated.start() if narrated else stop)
        told = narrated.end() if narrated else end


def _pieces(text: str, outer: int, start: int, end: int, words: Lexicon) -> Iterator[Piece]:
    dashes = [*_DASH.finditer(text, start, end)]
    narrated = False
    for dash in dashes:
        narrates = not narrated and _is_narration(text, dash.end(), end, words)
        if narrated:
            narrated, outer, start = False, dash.end(), dash.end()
        elif narrates:
            yield from _piece(text, outer, start, dash.start())
            narrated = True
    if narrated:
        return
    cut = None if dashes else narrated_from(text, start, end, words)
    yield from _piece(text, outer, start, cut or end)
    goes_on = words.dash_runs_on or not words.dash_dialogue
    if cut is not None and goes_on:  # —Yes, said Vale. The rest is hers too.
        again = _SENTENCE_END.search(text, cut, end)
        if again is not None:
            yield from _piece(text, again.end(), again.end(), end)


def _is_narration(text: str, start: int, end: int, words: Lexicon) -> bool:
    """Whether a reporting verb is among the first words after a dash."""
    first = re.findall(r"[^\W\d_]+", text[start : min(end, start + 60)])[:4]
    return bool(first) and first[0].islower() and any(words.strength(word) for word in first)


def narrated_from(text: str, start: int, end: int, words: Lexicon) -> int | None:
    """Where "said Vale" or "he said" begins after spoken words, if it does."""
    return next(narrations(text, start, end, words), None)


def narrations(text: str, start: int, end: int, words: Lexicon, *, least: int = 2) -> Iterator[int]:
    """Every place where a reporting clause may begin; `least`: how surely its verb must report."""
    for match in _AFTER.finditer(text, start, end):
        first, *rest = re.findall(_WORD, match[0])
        near = [word for word in rest if not word[0].isupper()][:1]  # "Ada Vale said"
        if first.lower() in words.auxiliaries:  # "a-t-il dit", "has she said"
            near = rest
        elif first.lower() not in words.pronouns and not first[0].isupper():
            near = []
        set_apart = match[0].lstrip()[0] in "—–-" and words.strength(first.lower())  # "—denunció Vale—"
        if set_apart or any(words.strength(word.lower()) >= least for word in (first, *near)):
            yield match.start(1)


def _piece(text: str, outer: int, start: int, end: int) -> Iterator[Piece]:
    inside = text[start:end]
    first = start + len(inside) - len(inside.lstrip())
    last = end - len(inside) + len(inside.rstrip(" ,\t\u00a0"))
    if first < last and _SPOKEN_END.sub("", text[first:last]).strip():
        yield Piece(Span(outer if outer < first else first, last), Span(first, last), 0, by_form=True)
