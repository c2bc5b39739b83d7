"""Interviews whose answers are set apart: in bold, in italics, in quotation marks, behind a dash, by a label.

Who asks is set as the page is.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from metrics.layouts import quoted, resumed, talk, turns
from metrics.layouts.exchanges import Exchange, asks, printed_labels, starts_of, text_of
from metrics.layouts.lexicon import tells
from metrics.layouts.page import Page, blocks, title
from metrics.layouts.questions import look_of
from metrics.model import Structure

NAME = "replies"
_LABELLED = "labels"
_LOOKS = ("bold", "italic", "quotation marks", "dash", "hyphen", _LABELLED)
_LEAST = 3  # answers
_ASKED = 2  # paragraphs that end with a question, at least
_LABEL = 60  # characters in which a label ends
_ASKING = 0.5  # share of the questions that end with a mark
_PUT = 0.6  # share of them that do or say "you" and not "I"
_FEW = 3  # of those for each of the answers that does so
_OWN = 0.3  # how much who answers says "I"


def find(page: Page, known: frozenset[str] = frozenset()) -> Structure | None:
    """Turns where every paragraph of one look answers the one before it, None where no look does.

    Half of what stands before them ends with a question mark; what stands before the first question is the author's.
    """
    if sum(map(page.text.count, talk.question_marks(page.text))) < _ASKED:
        return None
    parts = blocks(page)
    behind = [k for k in range(1, len(parts)) if asks(page, parts[k - 1])]
    if len(behind) < _ASKED:
        return None
    colons = sum(_has_colon(page, parts[k]) and not _has_colon(page, parts[k - 1]) for k in behind)
    labelled = _labelled(page) if colons >= _ASKED else set()
    looks = [_LABELLED if part[0] in labelled else _look(page, part) for part in parts]
    for look in _LOOKS:
        members = [k for k, one in enumerate(looks) if one == look]
        found = _exchanges(parts, members, look == _LABELLED)
        sure = _confidence(page, found) if len(found) >= _LEAST else 0.0
        if sure:
            thanked = _thanked(page, parts, found[-1].answer[-1] + 1, 1 if look != _LABELLED else _FEW)
            found += [Exchange(thanked, range(0))] if thanked else []
            end = None if look == _LABELLED else (thanked or found[-1].answer)[-1] + 1
            held, furniture = turns.built(page, starts_of(page, found, end))
            reason = f"{len(found)} paragraphs set apart by {look} answer what asks before them"
            return Structure(NAME, held, furniture, sure, reason)
    return None


def _has_colon(page: Page, part: range) -> bool:
    """Whether a paragraph may open with a label."""
    first = page.lines[part[0]]
    beginning = page.text[first.start : min(first.end, first.start + _LABEL)]
    return ":" in beginning or "：" in beginning


def _thanked(page: Page, parts: Sequence[range], line: int, within: int) -> range:
    """The paragraph in which who asks thanks, one of the first few from a line on; none if nobody does."""
    rest = [part for part in parts if part[0] >= line][:within]
    return next((part for part in rest if resumed.thanks(text_of(page, part))), range(0))


def _look(page: Page, part: range) -> str:
    """How a paragraph is set; "" for plain ones and for those that a quotation mark only opens or closes."""
    look = look_of(page, part)
    return "quotation marks" if not look and quoted.whole(text_of(page, part)) else look


def _labelled(page: Page) -> set[int]:
    """The lines that open with a name and a colon, if the names come back."""
    printed = printed_labels(page)
    counts = Counter(label.key for label in printed.values())
    return {line for line, label in printed.items() if counts[label.key] > 1}


def _exchanges(parts: Sequence[range], members: Sequence[int], labelled: bool) -> list[Exchange]:
    """What stands before each run of members with the run; before the first one only the last paragraph.

    So it is before every one that is `labelled`: a label holds for the paragraphs behind it.
    """
    firsts = [k for k in members if k and k - 1 not in members]
    found, done = [], None
    for k, following in pairwise([*firsts, len(parts)]):
        last = max(n for n in members if n < following)
        begin = k - 1 if done is None or labelled else done + 1
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
