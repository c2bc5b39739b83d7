"""Interviews whose answers are set apart: in bold, in italics, in quotation marks. Who asks is set as the page is."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from metrics.layouts import quoted, resumed, talk, turns
from metrics.layouts.exchanges import Exchange, starts_of, text_of
from metrics.layouts.lexicon import tells
from metrics.layouts.page import Page, blocks, title
from metrics.layouts.questions import look_of
from metrics.model import Structure

NAME = "replies"
_LOOKS = ("bold", "italic", "quotation marks")
_LEAST = 3  # answers
_ASKING = 0.5  # share of the questions that end with a mark
_PUT = 0.6  # share of them that do or say "you" and not "I"
_FEW = 3  # of those for each of the answers that does so
_OWN = 0.3  # how much who answers says "I"


def find(page: Page, known: frozenset[str] = frozenset()) -> Structure | None:
    """Turns where every paragraph of one look answers the one before it, None where no look does.

    Half of what stands before them ends with a question mark; what stands before the first question is the author's.
    """
    parts = blocks(page)
    looks = [_look(page, part) for part in parts]
    for look in _LOOKS:
        found = _exchanges(parts, [k for k, one in enumerate(looks) if one == look])
        sure = _confidence(page, found) if len(found) >= _LEAST else 0.0
        if sure:
            last = found[-1].answer[-1] + 1
            thanked = last < len(page.lines) and resumed.thanks(text_of(page, parts[_after(parts, last)]))
            found += [Exchange(parts[_after(parts, last)], range(0))] if thanked else []
            end = min((found[-1].answer or found[-1].question)[-1] + 1, len(page.lines))
            held, furniture = turns.built(page, starts_of(page, found, end))
            return Structure(
                NAME, held, furniture, sure, f"{len(found)} paragraphs set in {look} answer what asks before them"
            )
    return None


def _after(parts: Sequence[range], line: int) -> int:
    return next(k for k, part in enumerate(parts) if part[0] >= line)


def _look(page: Page, part: range) -> str:
    """How a paragraph is set; "" for plain ones and for those that a quotation mark only opens or closes."""
    look = look_of(page, part)
    said = text_of(page, part)
    return "quotation marks" if not look and quoted.opens(said) and quoted.opens(said[-1]) else look


def _exchanges(parts: Sequence[range], members: Sequence[int]) -> list[Exchange]:
    """What stands before each run of members with the run; before the first one only the last paragraph."""
    firsts = [k for k in members if k and k - 1 not in members]
    found, done = [], None
    for k, following in pairwise([*firsts, len(parts)]):
        last = max(n for n in members if n < following)
        begin = k - 1 if done is None else done + 1
        found.append(Exchange(range(parts[begin][0], parts[k - 1][-1] + 1), range(parts[k][0], parts[last][-1] + 1)))
        done = last
    return found


def _confidence(page: Page, found: Sequence[Exchange]) -> float:
    """The surer, the more who answers says "I"; 0 where too few ask or a title says that it is no talk."""
    asked, answered = [text_of(page, one.question) for one in found], [text_of(page, one.answer) for one in found]
    ends = sum(bool(talk.ASKING.search(one)) for one in asked)
    puts, back = (sum(talk.puts(quoted.bare(one), page.language) for one in side) for side in (asked, answered))
    own = talk.own(map(quoted.bare, answered), page.language)
    few = ends < _ASKING * len(found) or puts < _PUT * len(found) or _FEW * back > puts or own < _OWN
    return 0.0 if few or tells("no_talk", title(page)) else min(1.0, 0.4 + own / 2)
