"""The language of a text by its words, and what is off in it."""

from __future__ import annotations

import pytest

from metrics import language

TEXTS = {
    "en": "The ferry left at nine, and nobody on the quay knew where it was going.",
    "de": "Die Fähre fuhr um neun ab, und niemand am Kai wusste, wohin sie fuhr.",
    "fr": "Le bac est parti à neuf heures et personne sur le quai ne savait où il allait.",
    "es": "El barco salió a las nueve y nadie en el muelle sabía adónde iba.",
    "it": "Il traghetto è partito alle nove e nessuno sul molo sapeva dove andasse.",
    "pt": "A balsa partiu às nove e ninguém no cais sabia para onde ela ia.",
    "nl": "De veerboot vertrok om negen uur en niemand op de kade wist waar hij heen ging.",
    "sv": "Färjan gick klockan nio och ingen på kajen visste vart den skulle.",
    "fi": "Lautta lähti yhdeksältä, eikä kukaan laiturilla tiennyt, minne se oli menossa.",
    "pl": "Prom odpłynął o dziewiątej i nikt na nabrzeżu nie wiedział, dokąd płynie.",
    "cs": "Přívoz odjel v devět, ale nikdo na nábřeží nevěděl, kam jede, protože už byla tma.",
    "ru": "Паром ушёл в девять, и никто на причале не знал, куда он идёт.",
    "uk": "Пором відійшов о дев’ятій, і ніхто на причалі не знав, куди він іде.",
    "el": "Το πλοίο έφυγε στις εννέα και κανείς δεν ήξερε πού πήγαινε.",
    "ja": "フェリーは九時に出て、どこへ行くのか誰も知らなかった。",
    "zh": "渡轮九点离开，码头上没有人知道它要去哪里。",
    "ko": "배는 아홉 시에 떠났고 아무도 어디로 가는지 몰랐다.",
}


@pytest.mark.parametrize("code", TEXTS)
def test_a_sentence_tells_its_language(code: str):
    assert language.of(TEXTS[code]) == code


SHORT = {  # of which common words alone tell little
    "pl": "Minister spotkał kapitana. Związek Rybaków żąda rekompensat, komisja milczy.",
    "cs": "Starosta oznámil stavbu mostu. Svaz rybářů žádá náhrady za uzavřené přístavy.",
    "sk": "Primátor oznámil stavbu mosta. Zväz rybárov žiada náhrady za zatvorené prístavy.",
    "hu": "A halászok szövetsége kártérítést követel a bezárt kikötőkért.",
    "hr": "Gradonačelnik je najavio gradnju mosta, a predsjednik kritizirao odluku savjeta.",
    "sl": "Župan je napovedal gradnjo mostu. Zveza ribičev zahteva odškodnino za zaprta pristanišča.",
    "lt": "Meras paskelbė apie tilto statybą. Žvejų sąjunga reikalauja kompensacijų už uždarytus uostus.",
    "lv": "Mērs paziņoja par tilta būvniecību. Zvejnieku savienība pieprasa kompensāciju par slēgtajām ostām.",
    "vi": "Chuyến phà rời bến lúc chín giờ, và không ai trên bến biết nó đi đâu.",
    "et": "Linnapea teatas silla ehitamisest. Kalurite liit nõuab suletud sadamate eest hüvitist.",
    "da": "Borgmesteren meddelte, at broen skal bygges, efter at fiskerne havde fået erstatning.",
    "uk": "Мер оголосив про будівництво мосту. Спілка рибалок вимагає компенсацій.",
    "bg": "Кметът обяви строежа на мост. Съюзът на рибарите иска обезщетения.",
}


@pytest.mark.parametrize("code", SHORT)
def test_letters_and_endings_tell_a_short_text(code: str):
    assert language.of(SHORT[code]) == code


def test_tags_do_not_count_and_a_few_words_are_taken_as_english():
    assert language.of(f'<div class="the and of in"><p>{TEXTS["de"]}</p></div>') == "de"
    assert [language.of(text) for text in ("", "7", "Ja.")] == ["en"] * 3


def test_words_of_no_listed_language_are_undetermined():
    words = "Zorp blint kwaz vundi trell omna pirsk dlon grev sulp"
    assert language.of(f"{words} {words.upper()}e {words}") == language.UNKNOWN
    assert language.of("жрун блист кваз вунди трелл омнук") == language.UNKNOWN
    assert language.of("Orrin TV hired Orrin leaders.") == language.OTHERWISE  # five words may be without a common one


@pytest.mark.parametrize(
    ("written", "code"), [("en-GB", "en"), ("DE_de", "de"), ("zh-Hant", "zh"), ("", ""), ("english", "")]
)
def test_a_stated_language_in_any_spelling(written: str, code: str):
    assert language.stated(written) == code


def test_what_is_off_is_said():
    assert language.off("en") == ()
    assert language.off("de") == ()
    assert language.off("it") == ()
    assert "readability (no formula is made for it)" in language.off("fi")
    assert "names and speakers of quotations" not in language.off("de")
    assert {"names and speakers of quotations", "names of actors in all their forms"} <= set(language.off("fi"))
    assert "key phrases" not in language.off("fi")
    assert {"key phrases", "words (what stands between blanks counts as one)"} <= set(language.off("ja"))
    assert "names and speakers of quotations" not in language.off("ja")
    assert language.name("fi") == "Finnish"
