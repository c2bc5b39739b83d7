"""Who comes to what a noun names, where nouns have cases: "Комиссия пришла к выводу, что «…»", or leaves with words."""

from __future__ import annotations

from metrics.quotations.clause import Clause
from metrics.quotations.inversion import subject_behind
from metrics.quotations.lexicon import Lexicon
from metrics.quotations.marks import DASHES
from metrics.quotations.skeleton import Phrase, Sentence, phrase_right
from metrics.quotations.subjects import subject_of
from metrics.quotations.verbs import behind_auxiliaries

_BETWEEN = 4  # tokens of "к (такому же) выводу"


def concluded(sentence: Sentence, i: int, lexicon: Lexicon) -> Clause | None:
    """The clause of a noun at token i that somebody comes to: "дійшла висновку", "kommt zum Ergebnis"."""
    if not (lexicon.nominatives or lexicon.capital_nouns) or sentence[i].low not in lexicon.made_so:
        return None
    if i + 1 < len(sentence) and sentence[i + 1].low in lexicon.making:
        behind = subject_behind(sentence, i + 1, lexicon)
        return Clause(i + 1, behind, "inverted", 2, _outset(sentence, i)) if behind else None
    verb = next((k for k in range(i - 1, max(0, i - _BETWEEN), -1) if sentence[k].low in lexicon.making), 0)
    subject = subject_of(sentence, behind_auxiliaries(sentence, verb, lexicon), lexicon) if verb else None
    return Clause(i, subject, "subject", 2) if subject else None


def with_these_words(sentence: Sentence, i: int, lexicon: Lexicon) -> Clause | None:
    """The trainer in "«…» — с этими словами тренер ушёл", where the noun is token i."""
    if i < 3 or not lexicon.nominatives or sentence[i].low not in lexicon.reporting_nouns:
        return None
    these = sentence[i - 1].low in lexicon.oblique or sentence[i - 1].low in lexicon.demonstratives
    led = these and sentence[i - 2].low in lexicon.wordings_with
    before = sentence[i - 3]
    if not led or not (before.text == "," or before.text in DASHES or before.piece >= 0):
        return None
    verb = i + 1 < len(sentence) and lexicon.strength(sentence[i + 1].low) > 0  # "с такой просьбой обратилась"
    subject: Phrase | None = (subject_behind if verb else phrase_right)(sentence, i + 1, lexicon)
    return Clause(i, subject, "inverted", 2, i - 2) if subject else None


def _outset(sentence: Sentence, i: int) -> int:
    """The first token of the phrase that ends at token i, behind a mark or quoted words."""
    while i > 0 and sentence[i - 1].piece < 0 and sentence[i - 1].text[0].isalpha():
        i -= 1
    return i
