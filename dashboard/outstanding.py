"""What stands out between the voices of the texts in view: sentences whose figures open what they were counted from."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice, permutations
from typing import Any

import pandas as pd

from dashboard.components.ledger import Cell
from dashboard.evidence import opens
from dashboard.wording import VOICES, number, percent, plural
from metrics import coded
from metrics.differences import Difference, surest
from metrics.measures import measures as known_measures
from metrics.schemas import as_rows
from metrics.tables import Tables

OFTEN = 3  # mentions from which a name, or the lack of it, is worth a sentence
_MOST = 3  # sentences of a kind
Sentence = tuple[Cell | str, ...]  # its pieces, some of which are links


def found(rates: pd.DataFrame, names: pd.DataFrame, holders: Mapping[str, str]) -> list[Sentence]:
    """Names that one voice alone uses, then actors that voices mention at rates whose intervals lie apart.

    `rates` and `names` are grouped by voice (columns of metrics.naming RATES and NAMES). `holders` says who speaks
    most of the words of a voice: nobody is compared who would have to name himself.
    """
    return [*_own_names(names), *_apart(rates, holders)]


def differing(measured: pd.DataFrame, shares: pd.DataFrame, themes: Mapping[str, str]) -> list[Sentence]:
    """Measures and shares of themes of two voices that can be told apart with 95 % confidence, the surest first.

    `measured` and `shares` are grouped by voice; `themes` gives the label of each theme.
    """
    measures = known_measures()
    by_measure = _surest((row.measure, row, row.value) for row in as_rows(measured) if row.measure in measures)
    by_theme = _surest((row.theme, row, row.share) for row in as_rows(shares) if pd.notna(row.theme))
    return [
        *(_of_two(measures[name].label, [_score(one) for one in pair]) for name, pair in by_measure),
        *(_of_two(f"Words about “{themes[name]}”", [_share(one) for one in pair]) for name, pair in by_theme),
    ]


def holders(tables: Tables, chosen: pd.DataFrame) -> dict[str, str]:
    """By voice, who speaks more than half of its words among these passages; a voice of several people has none."""
    known = coded.of(tables)
    rows = known.rows(chosen["passage"].to_numpy())
    voices, found = known.columns["voice"], dict[str, str]()
    for place, voice in enumerate(voices.values.tolist()):
        own = rows[voices.codes[rows] == place]
        sums = known.sums("speaker", own, known.words[own])
        most = max(sums, key=sums.__getitem__, default="")
        if most and 2 * sums[most] > known.words[own].sum():
            found[voice] = most
    return found


def between(pieces: Iterable[Cell], mark: str) -> Iterator[Cell | str]:
    """Pieces of a sentence with a mark between each and the next."""
    for place, piece in enumerate(pieces):
        if place:
            yield mark
        yield piece


def _surest(rows: Iterable[tuple[str, Any, float]]) -> list[tuple[str, tuple[Any, Any]]]:
    """By name the higher and the lower row of its surest difference, where they can be told apart; the first few."""
    by_name: defaultdict[str, list[tuple[Any, float]]] = defaultdict(list)
    for name, row, value in rows:
        by_name[name].append((row, value))
    told: list[tuple[Difference, str]] = []
    for name, own in by_name.items():
        one = surest([value for _, value in own], [row.low for row, _ in own], [row.high for row, _ in own])
        if one and one.is_told:
            told.append((one, name))
    told.sort(key=lambda pair: -pair[0].sureness)
    return [(name, (by_name[name][one.higher][0], by_name[name][one.lower][0])) for one, name in told[:_MOST]]


def _of_two(what: str, ends: Sequence[Cell]) -> Sentence:
    return (f"{what}: ", *between(ends, ", "), ".")


def _score(row: Any) -> Cell:
    said = f"{_who(row.voice)} {number(row.value)} ({number(row.low)} to {number(row.high)})"
    return Cell(said, opens("sentences", voice=row.voice), hint=f"from {plural(row.sentences, 'sentence')}")


def _share(row: Any) -> Cell:
    said = f"{_who(row.voice)} {percent(row.share, 1)} ({percent(row.low, 1)} to {percent(row.high, 1)})"
    return Cell(said, opens("passages", voice=row.voice, theme=row.theme), hint=f"opens {plural(row.words, 'word')}")


def _own_names(names: pd.DataFrame) -> list[Sentence]:
    """Where two voices speak of the same actor, names that only one of them has, most used first."""
    rows = list(as_rows(names))
    mentions: Counter[str] = Counter()
    users: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    own: Counter[tuple[str, str]] = Counter()
    for row in rows:
        mentions[row.actor] += row.mentions
        own[row.actor, row.voice] += row.mentions
        users[row.actor, row.surface].add(row.voice)
    alone = (
        (row, others)
        for row in rows
        if row.mentions >= OFTEN and row.form != "coreference" and row.surface != row.label
        if len(users[row.actor, row.surface]) == 1
        if (others := mentions[row.actor] - own[row.actor, row.voice]) >= OFTEN
    )
    return [_own_name(row, others) for row, others in islice(alone, _MOST)]


def _own_name(row: Any, others: int) -> Sentence:
    where = {"actor": row.actor, "form": row.form, "surface": row.surface, "voice": row.voice}
    calls = "call" if row.voice == "quoted" else "calls"
    said = f"Only {_who(row.voice)} {calls} {row.label} “{row.surface}”"
    return (_mentions(said, row, **where), f": {row.mentions} to 0 in {plural(others, 'mention')} by the other voices.")


def _apart(rates: pd.DataFrame, holders: Mapping[str, str]) -> list[Sentence]:
    """Actors mentioned more often by one voice than by another, the surest difference first."""
    pairs = sorted(_pairs(rates, holders), key=lambda pair: pair[0].low / pair[1].high, reverse=True)
    first = {more.actor: (more, less) for more, less in reversed(pairs)}  # of each actor its surest pair
    ordered = sorted(first.values(), key=lambda pair: pair[0].low / pair[1].high, reverse=True)
    return [_difference(more, less) for more, less in ordered[:_MOST]]


def _pairs(rates: pd.DataFrame, holders: Mapping[str, str]) -> Iterator[tuple[Any, Any]]:
    by_actor: defaultdict[str, list[Any]] = defaultdict(list)
    for row in as_rows(rates):
        if not _is_one(row.label, holders.get(row.voice, "")):
            by_actor[row.actor].append(row)
    for own in by_actor.values():
        for more, less in permutations(own, 2):
            if more.mentions >= OFTEN and more.low > less.high:
                yield more, less


def _is_one(actor: str, speaker: str) -> bool:
    """Whether a label of a transcript names the actor: the same words, or one of both has some more before the last."""
    one, other = actor.casefold().split(), speaker.casefold().split()
    return bool(one and other) and one[-1] == other[-1] and ({*one} <= {*other} or {*other} <= {*one})


def _difference(more: Any, less: Any) -> Sentence:
    ends = [
        _mentions(f"{_who(row.voice)} {number(row.rate)}", row, actor=row.actor, voice=row.voice)
        for row in (more, less)
    ]
    intervals = [f" ({number(row.low)} to {number(row.high)})" for row in (more, less)]
    return (
        *(f"{more.label} per 1,000 words: ", ends[0], intervals[0]),
        *(", ", ends[1], intervals[1], "; the 95 % intervals lie apart."),
    )


def _mentions(said: str, row: Any, **where: object) -> Cell | str:
    """Words that open these mentions, if there are any."""
    opened = opens("mentions", **where)
    return Cell(said, opened, hint=f"opens {plural(row.mentions, 'mention')}") if row.mentions else said


def _who(voice: str) -> str:
    return "quoted words" if voice == "quoted" else f"the {VOICES[voice].lower()}"
