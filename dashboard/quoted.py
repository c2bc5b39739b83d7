"""Marked stretches as the pages choose them: by kind, speaker, voice, stance, and how sure the speaker is."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from dashboard.corpus import kept
from metrics.model import REPORTED

SURE, LIKELY = 0.85, 0.6  # measured shares of right speakers from which a rule is trusted, and looked at
GRADES = {
    "sure": "Right in 85 % or more",
    "likely": "Right in 60 to 85 %",
    "doubtful": "Right in less than 60 %",
    "none": "No speaker found",
}
RULES = {  # rule → why this speaker, in plain words
    "subject": "subject of the reporting verb",
    "inverted": "subject after the reporting verb",
    "passive": "named after “by”",
    "according": "named as the source (“according to”)",
    "participle": "subject of the clause that goes on with a participle",
    "possessive": "whose statement it is called",
    "written": "document in which it is written",
    "located": "document or place in which it says so",
    "bracket": "subject of a verb at the end of the clause",
    "inside": "named inside the marks",
    "indirect": "the mood of the verb reports who spoke before",
    "unlisted": "subject of a verb beside the marks that no list has",
    "dropped": "holds the floor; the reporting verb has no subject",
    "elliptic": "named beside a second piece without a verb",
    "headline": "says the same words below",
    "echo": "said the same words above",
    "sign-off": "named after a dash",
    "colon": "named before a colon",
    "shared": "speaker of the next piece of the sentence",
    "paragraph": "spoke before in the paragraph",
    "ahead": "speaks next in the paragraph",
    "topic": "whom the paragraph is about",
    "continued": "an open quotation goes on",
    "lead-in": "the paragraph before ends in a colon",
    "alternating": "two speakers in turn",
    "nearby": "subject of the sentence",
    "running": "spoke last",
    "principal": "speaks most in the document",
}


@kept
def grades(marked: pd.DataFrame) -> pd.Series:
    """How sure the speaker of each stretch is: a key of GRADES; missing where the words are nobody else's."""
    ends = [float("-inf"), LIKELY, SURE, float("inf")]
    known = pd.cut(marked["confidence"], ends, right=False, labels=["doubtful", "likely", "sure"]).astype("string")
    without = marked["kind"].isin(REPORTED) & marked["speaker"].isna()
    return known.mask(without, "none")


@kept
def chosen(marked: pd.DataFrame, **allowed: Sequence[str]) -> pd.DataFrame:
    """The stretches that meet every filter: column (or grade) → the values allowed, none for all."""
    with_grade = marked.assign(grade=grades(marked))
    for column, values in allowed.items():
        if values:
            with_grade = with_grade[with_grade[column].isin(values)]
    return with_grade


def to_review(marked: pd.DataFrame) -> pd.DataFrame:
    """Reported stretches whose speaker is doubtful or missing, the least sure first."""
    return chosen(marked, grade=("doubtful", "none")).sort_values(
        ["confidence", "document", "start"], na_position="first"
    )
