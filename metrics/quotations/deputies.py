"""Who does something for another, who is the one that speaks: "Vale, represented by his deputy, Bo Lund, said …"."""

from __future__ import annotations

from metrics.quotations.lexicon import Lexicon
from metrics.quotations.skeleton import Sentence


def does_for(sentence: Sentence, by: int, lexicon: Lexicon) -> bool:
    """Whether token `by` and a participle behind a comma lead to who did something for another: ", seconded by"."""
    passive = by > 2 and sentence[by].low in lexicon.passive_by and sentence[by - 2].text == ","
    return passive and bool(lexicon.past_endings) and sentence[by - 1].low.endswith(lexicon.past_endings)
