"""Who is heard, made or known to say something, and laws and labels around the words."""

from __future__ import annotations

import pytest

from tests.quotations.reading import told

LEAD = "Otto Lund opened the weir.\n\n"  # somebody else, who would go on speaking if the sentence gave nobody


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("Ines Vale, the keeper who knows, is made to say that “the oven knows us”.", "speech Ines Vale"),
        ("Ines Vale was heard to say that the weir was “a wreck”.", "speech Ines Vale"),
        ("Ines Vale, the clerk, is known to have called him “a rope”.", "speech Ines Vale"),
        ("Ines Vale was caught on tape describing the weir as “a long ditch”.", "speech Ines Vale"),
        ("Ines Vale was overheard telling a friend that it was “a long ditch”.", "speech Ines Vale"),
        ("She knew that two millers are on the record calling our weir “a gift.”", "speech two millers"),
        ("“It begins here,” read Ines Vale, “and it ends here.”", "speech Ines Vale"),
        ("WORD OF THE DAY — “Nobody told me about the cake.” — Rep. Ines Vale, at the gate.", "speech Ines Vale"),
    ],
)
def test_a_verb_in_the_passive_or_a_label_hides_no_speaker(sentence: str, right: str) -> None:
    assert told(LEAD + sentence)[0] == right


@pytest.mark.parametrize(
    ("language", "sentence", "right"),
    [
        ("en", "Under Norland Act 20, a mill without a wheel “is to be taxed as a barn”.", "document Norland Act 20"),
        ("en", "Under the treaty, boats “shall keep to the left bank”.", "document treaty"),
        ("pt", "A moleira viu nisso, nos termos do acórdão, “uma corda de areia”.", "document acórdão"),
        ("es", "En virtud del decreto, las barcas “pagarán en la orilla”.", "document decreto"),
        ("fr", "Aux termes du contrat, la digue « reste à la commune ».", "document contrat"),
    ],
)
def test_under_a_law_stand_its_own_words(language: str, sentence: str, right: str) -> None:
    assert told(sentence, language)[-1] == right
