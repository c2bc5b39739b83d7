"""What is counted of the passages in view, once for the same texts and the same selection."""

from __future__ import annotations

from collections.abc import Callable

import pandas as pd

from dashboard import corpus, course
from dashboard import outstanding as outstanding_of
from dashboard import selection as selecting
from dashboard.corpus import once
from dashboard.loading import Loaded
from dashboard.outstanding import Sentence
from dashboard.selection import Selection
from metrics import comentions, grouping, inbox, measurements, measures, naming, theming
from metrics import parallels as sourced
from metrics.grouping import Numbered
from metrics.model import Voice
from metrics.naming import Counting


def read_ahead() -> None:
    """Read the corpus and compute what the first page shows, before anyone asks for it."""
    here, everything = corpus.of_server(), Selection()
    measure = next(iter(measures.offered("textstat", frozenset(here.tables.documents["language"]))))
    scores.kept(here, ("document", "voice"), measure, everything)
    scores_of_turns.kept(here, measure, everything)
    words.kept(here, ("document", "voice"), everything)
    words.kept(here, ("document", "theme"), everything)
    paragraphs_by_theme.kept(here, everything)
    outstanding.kept(here, everything)
    turns.kept(here, everything)


@once
def passages(here: Loaded, selection: Selection) -> pd.DataFrame:
    """The passages that the selection leaves."""
    return selecting.passages(here.tables, selection)


chosen: Callable[[Loaded, Selection], pd.DataFrame] = passages.kept


@once
def paragraphs_by_theme(here: Loaded, selection: Selection) -> dict[str, int]:
    """How many paragraphs of what the selection leaves take up each theme."""
    return selecting.paragraphs_by_theme(here.tables, chosen(here, selection))


@once
def quotations(here: Loaded, selection: Selection) -> pd.DataFrame:
    """The marked stretches in what the selection leaves."""
    spoken = chosen(here, selection)
    spoken = spoken[spoken["voice"] != Voice.APPARATUS]
    return here.tables.quotations[here.tables.quotations["passage"].isin(spoken["passage"])]


def _grouped(here: Loaded, by: tuple[str, ...], selection: Selection) -> Numbered:
    return grouping.grouped(here.tables, by, chosen(here, selection))


groups = once(_grouped).kept


@once
def words(here: Loaded, by: tuple[str, ...], selection: Selection) -> pd.DataFrame:
    """The words of every group of what the selection leaves: columns `by`, words."""
    return grouping.sizes_of(groups(here, by, selection))


@once
def parallels(here: Loaded, source: str, documents: tuple[str, ...]) -> pd.DataFrame:
    """The marked stretches of some documents against another one."""
    by_id = {one.document.id: one for one in here.annotated}
    return sourced.table((by_id[one] for one in documents), by_id[source])


@once
def measured(here: Loaded, by: tuple[str, ...], selection: Selection) -> pd.DataFrame:
    """metrics.measurements.measure of what the selection leaves: all measures."""
    return measurements.measured(here.tables, groups(here, by, selection))


@once
def scores(here: Loaded, by: tuple[str, ...], measure: str, selection: Selection) -> pd.DataFrame:
    """The same of one measure, in a fraction of the time; where the selection leaves groups whole, it is looked up."""
    own = groups(here, by, selection)
    places = None if selection.is_empty else grouping.left_whole(here.tables, by, own)
    if places is None:
        return measurements.measured(here.tables, own, only=(measure,))
    return scores.kept(here, by, measure, Selection()).take(places).reset_index(drop=True)


@once
def turns(here: Loaded, selection: Selection) -> pd.DataFrame:
    """The turns of the first texts."""
    return course.summed(_in_turns.kept(here, selection))


@once
def scores_of_turns(here: Loaded, measure: str, selection: Selection) -> pd.DataFrame:
    """One measure of each of them."""
    return measurements.measure(here.tables, ("turn",), _in_turns.kept(here, selection), only=(measure,))


@once
def every_turn(here: Loaded, measure: str, selection: Selection) -> pd.DataFrame:
    """Every turn of all texts with one measure of it."""
    spoken = course.turns(chosen(here, selection))
    return course.listed_with(measurements.measure(here.tables, ("turn",), spoken, only=(measure,)), spoken)


@once
def _in_turns(here: Loaded, selection: Selection) -> pd.DataFrame:
    return course.turns(course.first(here.tables, chosen(here, selection)))


@once
def rates(here: Loaded, by: tuple[str, ...], selection: Selection) -> pd.DataFrame:
    """metrics.naming.rates of what the selection leaves."""
    return naming.rates_of(here.tables, groups(here, by, selection))


@once
def names(here: Loaded, by: tuple[str, ...], selection: Selection) -> pd.DataFrame:
    """metrics.naming.names of what the selection leaves."""
    return naming.names_of(here.tables, groups(here, by, selection))


@once
def outstanding(here: Loaded, selection: Selection) -> list[Sentence]:
    """What stands out between the voices."""
    by = ("voice",)
    holders = outstanding_of.holders(here.tables, chosen(here, selection))
    return outstanding_of.found(rates.kept(here, by, selection), names.kept(here, by, selection), holders)


@once
def differing(here: Loaded, measures: tuple[str, ...], selection: Selection) -> list[Sentence]:
    """Which of these measures, and which themes, tell two voices apart."""
    own = groups(here, ("voice",), selection)
    measured = measurements.measured(here.tables, own, only=measures)
    return outstanding_of.differing(measured, theming.shares_of(here.tables, own), here.tables.theme_labels)


@once
def together(here: Loaded, unit: str, selection: Selection, counting: Counting) -> pd.DataFrame:
    """The pairs of actors that sentences or paragraphs mention both."""
    return comentions.together(here.tables, unit, chosen(here, selection), counting)


@once
def found_names(here: Loaded, selection: Selection) -> pd.DataFrame:
    """The actors that no list has, and who each may be."""
    return inbox.inbox(here.tables, here.pack, chosen(here, selection))
