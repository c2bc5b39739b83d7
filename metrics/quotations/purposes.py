"""Who says something by an infinitive: "Vale took the stage (to accuse)", "which led Vale (to say)"."""

from __future__ import annotations

from metrics.quotations.leading import main_subject
from metrics.quotations.lexicon import Lexicon
from metrics.quotations.skeleton import Phrase, Sentence, named, phrase_left

_CHANNEL = 14  # tokens of "his notes in the paper for the match"


def named_agent(before: Sentence, lexicon: Lexicon) -> Phrase | None:
    """Vale in "Vale went on the air (to accuse)", "with Vale taking the stage (to accuse)"; None if nobody is named.

    Of "Lund said Vale had good cause (to warn)" it is Vale.
    """
    for k in range(len(before) - 1, 1, -1):
        if before[k].low.endswith(lexicon.gerund_endings) and named(before, k - 1, lexicon):
            name = phrase_left(before, k - 1, lexicon)
            return name if name and name[0] and before[name[0] - 1].low in lexicon.wordings_with else None
    said = next((k + 1 for k in range(len(before) - 1, 0, -1) if lexicon.strength(before[k].low) == 2), 0)
    for first in (said, 0):
        if (agent := main_subject(before[first:], lexicon)) is not None:
            agent = first + agent[0], first + agent[1]
            if before[agent[1]].low in lexicon.neuter:  # "It fell to Vale (to call it …)"
                agent = phrase_left(before, len(before) - 1, lexicon) or agent
            return agent if named(before, agent[1], lexicon) else None
    return None


def caused_by(sentence: Sentence, i: int, lexicon: Lexicon) -> Phrase | None:
    """Vale in "which led Vale (to say)", "leading millers like Vale (to say)", where token i is "to"."""
    phrase = phrase_left(sentence, i - 1, lexicon)
    whole = phrase
    if phrase and sentence[phrase[0] - 1].low in lexicon.conjunctions:
        whole = phrase_left(sentence, phrase[0] - 2, lexicon)
    if phrase is None or whole is None:
        return None
    if whole[0] < whole[1] and sentence[whole[0]].low in lexicon.causing:
        return max(phrase[0], whole[0] + 1), phrase[1]
    return phrase if whole[0] > 0 and sentence[whole[0] - 1].low in lexicon.causing else None


def user_of(sentence: Sentence, i: int, lexicon: Lexicon) -> int:
    """The verb of "Vale used her column (to call)", "took to the stage (to say)", where token i is "to"; 0 if none."""
    for k in range(i - 2, max(0, i - _CHANNEL), -1):
        if sentence[k].low in lexicon.connectives or sentence[k].text == ";":
            return 0
        if sentence[k].low in lexicon.using:
            return k if sentence[k - 1].low not in lexicon.neuter else 0  # "it took Vale a year (to say)"
    return 0
