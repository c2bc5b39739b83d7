"""Which marks open a quotation, which close one and which are apostrophes: the cheapest reading of a stretch.

Spacing weighs more than the glyph: with every mark typed as ” a text is read as well as with the right ones. A reading
is a path over the marks whose state is the stack of open ones; every step has a cost, and the cheapest path wins.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from metrics.model import Span

_LETTER = r"0-9A-Za-z\u00aa-\u02ff\u0370-\u1fff"  # of the scripts that write apostrophes inside words
APOSTROPHES = "'’‘`ʼ"
DASHES = frozenset(("—", "–", "―", "-", "--"))
_MARKS = "`'“”„‟\"″′＂«»「」『』《》‹›‘’‚‛ʼ"
_INNER = re.compile(rf"(?<=[{_LETTER}])[{APOSTROPHES}](?=[{_LETTER}])")  # no mark at all
_ANY = re.compile(f"[{_MARKS}]")
_ANY_BUT_IN_TAGS = re.compile(f"<[A-Za-z/!][^<>]*>|[{_MARKS}]")
MARK = re.compile(
    rf"""
      (?<=[{_LETTER}])[{APOSTROPHES}](?=[{_LETTER}])  # don’t: no mark at all
    | (?<![{_LETTER}])['’‘]n['’](?![{_LETTER}])  # rock ’n’ roll
    | (?<=\d)['’′]\s?\d+(?:[.,]\d+)?["”″]        # 5' 11"
    | (?P<mark>``|''|[“”„‟"″＂«»「」『』《》‹›‘’‚‛'`])
    """,
    re.VERBOSE,
)
_FAMILY = dict.fromkeys(("“", "”", "„", "‟", '"', "″", "＂", "``", "''"), "D") | dict.fromkeys("‘’‚‛'`", "S")
_FAMILY |= {"«": "G", "»": "G", "‹": "g", "›": "g", "「": "J", "」": "J", "『": "K", "』": "K", "《": "T", "》": "T"}
_SHAPE = dict.fromkeys(("“", "„", "«", "‘", "‚", "``", "‹"), 1.5) | dict.fromkeys("”»›", -1.5) | {"’": -1.0}
_SHAPE |= dict.fromkeys("「『《", 9.0) | dict.fromkeys("」』》", -9.0)

_BEFORE, _OPENERS, _BEHIND = frozenset(" ([{—–-/…>\u200b"), frozenset('“‘„«"'), frozenset(" )]}.,;:?!—–-/…<”’»\"'")

_NEST_ALIKE, _REOPEN, _SKIP_INNER, _LONE_CLOSER = 2.9, 2.5, 3.0, 2.2  # costs of the unusual steps
_LEFT_OPEN = {"D": 2.2, "G": 2.2, "J": 3.0, "K": 3.0}  # at the end of a stretch; 5.0 for the rest
_DEPTH = 3
_BETWEEN = 3  # characters for each mark that words and marks together have at the least
_BLOCK = 4000  # marks read at once, so that a hostile line cannot fill the memory


@dataclass(slots=True)
class Piece:
    """A marked stretch of one paragraph. Without a mark on a side, `outer` and `inner` meet there."""

    outer: Span  # marks included
    inner: Span  # without marks and the blanks beside them
    depth: int  # 0: not inside another piece
    opened: bool = True  # has its opening mark
    closed: bool = True  # has its closing mark
    by_form: bool = False  # behind a dash or set off: somebody's words without a mark
    is_name: bool = False  # a word of its sentence that has marks because it is a name
    whole: Piece | None = None  # what a reporting clause between its marks parts it from


@dataclass(slots=True)
class _Candidate:
    start: int
    end: int
    family: str
    opens: float  # cost of reading it as an opener
    closes: float
    neither: float  # cost of reading it as no mark


class _Step(NamedTuple):
    before: _Step | None
    mark: int  # its number in the stretch
    action: str  # open, close, reopen, lone


def pair(
    text: str,
    start: int,
    end: int,
    *,
    elisions: frozenset[str] = frozenset(),
    ran_on: bool = False,
    goes_on: bool = False,
) -> list[Piece]:
    """The marked stretches of `text[start:end]`, outer before inner, in order.

    A mark whose partner is missing still makes a piece: up to the end of the stretch, up to the next opener, or from
    the piece before. Apostrophes, elisions (`elisions`: words that lose their beginning), plural possessives and inch
    marks never pair. `ran_on`: the paragraph before was left open, so that this one may begin inside the quotation.
    `goes_on`: the following paragraph begins with a mark, so that an open quotation may run on.
    """
    matches = list(marks(text, start, end))
    if not matches or (len(matches) > _BLOCK and _BETWEEN * len(matches) > end - start):
        return []  # no signs, or signs without words
    found = [_weigh(text, match, start, end, elisions) for match in matches]
    pieces: list[Piece] = []
    if _is_plain(found):
        for opener, closer in zip(found[::2], found[1::2], strict=True):
            pieces += _piece(text, (opener.start, opener.end), (closer.start, closer.end), 0)
        return pieces
    for at in range(0, len(found), _BLOCK):
        block = found[at : at + _BLOCK]
        stop = found[at + _BLOCK].start if at + _BLOCK < len(found) else end
        begin = start if at == 0 else block[0].start
        pieces += _pieces(text, begin, stop, block, _cheapest(text, begin, block, ran_on, goes_on))
    return sorted(pieces, key=lambda piece: (piece.outer.start, -piece.outer.end))


def marks(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """The quotation marks of a stretch. One set of characters is searched many times faster than the whole pattern."""
    at = start
    search = _ANY if text.find("<", start, end) < 0 else _ANY_BUT_IN_TAGS
    for place in search.finditer(text, start, end):
        if place.start() < at:
            continue
        if _FAMILY.get(place[0], "S") != "S":  # never an apostrophe
            yield place
        elif match := MARK.match(text, place.start(), end):
            at = match.end()
            if match["mark"]:
                yield match


@lru_cache(maxsize=4)  # who looks for faulty marks asks first whether there are any
def places(text: str) -> Sequence[int]:
    """Where the characters stand that may be marks: most paragraphs have none and are passed over."""
    found: list[int] = []
    for mark in _MARKS:  # one after the other, for a single character is found many times sooner than one of several
        inner = mark in APOSTROPHES
        at = text.find(mark)
        while at >= 0:
            if not (inner and _INNER.match(text, at)):
                found.append(at)
            at = text.find(mark, at + 1)
    return sorted(found)


def _weigh(text: str, match: re.Match[str], start: int, end: int, elisions: frozenset[str]) -> _Candidate:
    glyph, i, j = match[0], match.start(), match.end()
    before = text[i - 1] if i > start else " "
    after = text[j] if j < end else " "
    leans = _spacing(before, after, glyph) + _SHAPE.get(glyph, 0.0)
    opens, closes = (-leans, 0.0) if leans < 0 else (0.0, leans)
    family = _FAMILY[glyph]
    if family != "S":
        neither = 1.2 if glyph in '"″' and before.isdigit() else 3.0  # 12" wide
        return _Candidate(i, j, family, opens, closes, neither)
    neither = _apostrophe(text, i, j, before, after, elisions)
    return _Candidate(i, j, family, opens + 0.3 + (0.5 if neither == 0.0 else 0.0), closes + 0.3, neither)


def _spacing(before: str, after: str, glyph: str) -> float:
    """Above 0 where the blanks speak for an opener, below 0 for a closer."""
    gap_before = before in _BEFORE or before.isspace() or (before in _OPENERS and before != glyph)
    gap_after = after in _BEHIND or after.isspace()
    return 2.0 * (gap_before - gap_after)


def _apostrophe(text: str, i: int, j: int, before: str, after: str, elisions: frozenset[str]) -> float:
    """Cost of reading a single mark as an apostrophe or a foot mark."""
    if text[i] in "‘‚`":
        return 2.5
    if before.isdigit():
        return 0.4
    if before.isalpha():
        if before in "sSzZxX" and (after.isspace() or after in ",.;"):
            return 0.2  # the players’ lounge
        if after in "«“„" and not text[max(0, i - 2)].isalpha():
            return 0.1  # l’« école »
        return 0.4 if text[i - 2 : i].lower() in ("in", "an") else 1.6  # goin’
    word = re.compile(r"[^\W\d_]+|\d\d(?=s?\b)").match(text, j, j + 12)
    return 0.0 if word and (word[0].isdigit() or word[0].lower() in elisions) else 1.0  # ’90s, ’em


def _is_plain(found: list[_Candidate]) -> bool:
    """Whether openers and closers of one kind alternate: a reading that costs nothing, which none can beat."""
    if len(found) % 2:
        return False
    for a, b in zip(found[::2], found[1::2], strict=True):
        if a.opens or b.closes or a.family != b.family or not (a.closes and b.opens):
            return False
    return True


def _cheapest(text: str, start: int, found: list[_Candidate], ran_on: bool, goes_on: bool) -> list[_Step]:
    states: dict[str, tuple[float, _Step | None]] = {"": (0.0, None)}
    for k, mark in enumerate(found):
        following: dict[str, tuple[float, _Step | None]] = {}
        lone = _LONE_CLOSER - 2.0 * (ran_on and k == 0)
        for state, (cost, path) in states.items():
            for target, price, action in _steps(state, mark, lone):
                price += cost
                if target not in following or price < following[target][0]:
                    following[target] = (price, _Step(path, k, action) if action else path)
        states = following
    begins = bool(found) and not text[start : found[0].start].strip()
    best = min(states.items(), key=lambda item: item[1][0] + _open_cost(item[0], begins, goes_on))
    return list(_unwound(best[1][1]))[::-1]


def _unwound(step: _Step | None) -> Iterator[_Step]:
    while step is not None:
        yield step
        step = step.before


def _open_cost(state: str, begins: bool, goes_on: bool) -> float:
    cost = sum(_LEFT_OPEN.get(family, 5.0) for family in state)
    if len(state) == 1 and begins:  # a paragraph that begins with its opener may stay open
        cost = 0.5 if goes_on else cost - 1.0
    return cost


def _steps(state: str, mark: _Candidate, lone: float) -> Iterable[tuple[str, float, str]]:
    """(state after, cost, action) of every reading of a mark."""
    family = mark.family
    yield state, mark.neither, ""
    if len(state) < _DEPTH:
        alike = family in state
        yield state + family, mark.opens + _NEST_ALIKE * alike + 0.4 * (state == "S"), "open"
    if state == family and family != "S":
        yield state, mark.opens + _REOPEN, "reopen"
    if family in state:
        depth = state.rindex(family)
        yield state[:depth], mark.closes + _SKIP_INNER * (len(state) - depth - 1), "close"
    elif family != "S":
        yield state, mark.closes + lone, "lone"


def _pieces(text: str, start: int, end: int, found: list[_Candidate], steps: list[_Step]) -> Iterator[Piece]:
    """The stretches of the chosen reading."""
    stack: list[_Candidate] = []
    free = start  # end of the last piece: a lone closer reaches back to here
    for step in steps:
        mark = found[step.mark]
        if step.action == "lone":
            yield from _piece(text, (free, free), (mark.start, mark.end), len(stack))
        if step.action == "reopen":
            lost = stack.pop()
            yield from _piece(text, (lost.start, lost.end), (mark.start, mark.start), len(stack))
        if step.action in ("open", "reopen"):
            stack.append(mark)
        if step.action == "close":
            while stack[-1].family != mark.family:
                stack.pop()
            opener = stack.pop()
            yield from _piece(text, (opener.start, opener.end), (mark.start, mark.end), len(stack))
        if step.action != "open":
            free = mark.end if step.action != "reopen" else free
    for depth, opener in enumerate(stack[:1]):
        yield from _piece(text, (opener.start, opener.end), (end, end), depth)


def _piece(text: str, opener: tuple[int, int], closer: tuple[int, int], depth: int) -> list[Piece]:
    """One piece, or none where nothing stands between the marks."""
    start, end = opener[1], closer[0]
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    if start >= end:
        return []
    opened, closed = opener[0] < opener[1], closer[0] < closer[1]
    outer = Span(opener[0] if opened else start, closer[1] if closed else end)
    return [Piece(outer, Span(start, end), depth, opened, closed)]
