"""Ways of writing that German, Dutch and Swedish newspapers share, each with whom it quotes."""

from __future__ import annotations

import pytest

from tests.quotations.reading import told


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("de", "„Wohin?“, fragt Ada Sonnholz. „Ans Meer?“ Ihre Nichte Gerda nickt: „Da ist es kalt.“", "Ada Gerda"),
        (
            "nl",
            "‘Waarheen?’, vraagt Lotte Bos. ‘Naar zee?’ Haar nicht Corrie knikt: ‘Daar is het koud.’",
            "Lotte Corrie",
        ),
        ("sv", "”Vart?” frågar Ada Lind. ”Till sjön?” Hennes väninna Gerda nickar: ”Där är det kallt.”", "Ada Gerda"),
        ("en", "“Where to?” asks Ada Vale. “The lake?” Her niece Gerda nods: “It is cold there.”", "Ada Gerda"),
        ("fr", "« Où ? » demande Ada Vale. « Au lac ? » Sa nièce Gerda acquiesce : « Il y fait froid. »", "Ada Gerda"),
        ("es", "“No me voy”, dice Ada Vega. “¿Al lago helado?” Su sobrina Gerda asiente: “Hace frío.”", "Ada Gerda"),
    ],
)
def test_who_nods_behind_a_question_did_not_ask_it(language: str, text: str, right: str) -> None:
    first, last = right.split()
    assert [one.split()[1] for one in told(text, language)] == [first, first, last]


def test_in_english_a_name_behind_a_question_asks_it() -> None:
    assert told("“Where should the rope go?” Vale asked: “Into the boat again?”") == ["speech Vale", "speech Vale"]


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("de", "Die Bauern in Osken, sagt Ada Sonnholz dort, „haben das nie gewollt“.", "speech Ada Sonnholz"),
        ("de", "Die Müllerin, sagte Otto Brenner der Zeitung, „hat das nie gewollt“.", "speech Otto Brenner"),
        ("de", "Die Bauern, sagte Otto Brenner am Freitag in Kron, „hatten recht“.", "speech Otto Brenner"),
        ("nl", "De boeren in Osk, zegt Lotte Haverman daar, ‘wilden dat nooit’.", "speech Lotte Haverman"),
        ("nl", "De raad, zei Lotte Haverman vrijdag in de zaal, ‘slaapt al jaren’.", "speech Lotte Haverman"),
        ("sv", "Bönderna i Osk, sade Ada Sundholm på fredagen, ”ville aldrig det”.", "speech Ada Sundholm"),
        ("fr", "Les meuniers, a dit Ada Vale vendredi devant la presse, « ont tort ».", "speech Ada Vale"),
    ],
)
def test_where_and_when_somebody_says_it_between_commas(language: str, text: str, right: str) -> None:
    assert told(text, language) == [right]


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("de", "Der Verband begrüßt die Entscheidung, fordert aber „klare Regeln“.", "speech Verband"),
        ("de", "Ada Sonnholz lobte das Gutachten, sprach jedoch von „Rechenfehlern“.", "speech Ada Sonnholz"),
        ("de", "Otto Brenner kam zu spät, sagte aber: „Das Wehr hält.“", "speech Otto Brenner"),
        ("nl", "De bond verwelkomt het besluit maar eist ‘duidelijke regels’.", "speech bond"),
        ("nl", "Lotte Haverman prijst het rapport, maar noemt de cijfers ‘gokwerk’.", "speech Lotte Haverman"),
        ("sv", "Ada Sundholm välkomnar beslutet men kräver ”tydliga regler”.", "speech Ada Sundholm"),
        ("sv", "Otto Lind berömmer rapporten men kallar siffrorna ”gissningar”.", "speech Otto Lind"),
    ],
)
def test_who_praises_something_demands_what_a_second_verb_says(language: str, text: str, right: str) -> None:
    assert told(text, language) == [right]
