"""Somebody taken up again: by "so" behind his words, by a noun of kin, by a verb behind a comma, in an apposition."""

from __future__ import annotations

import pytest

from tests.quotations.reading import told

HOLLBECK, VALLE, MAREL = "speech Anna Hollbeck", "speech Inés Valle", "speech Bo Marel"
BEFORE = "Marta Rueda habló de «agua». "


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("de", "Anna Hollbeck bedauerte die Entscheidung, nannte sie aber „richtig“.", HOLLBECK),
        ("de", "Anna Hollbeck kam. Auf die Frage, ob ein Haushalt geplant sei, antwortete sie: „Nie.“", HOLLBECK),
        ("de", "Anna Hollbeck kam. Ihr Vater, ein Dreher, habe gesagt: „Mach, was du willst.“", "speech Vater"),
        ("de", "Bo Lind sprach von „Sand“. Die Müller fordern „neue Seile“.", "speech Müller"),
        (
            "de",
            "Der Brief kam spät. „Mit sofortiger Wirkung“, hieß es darin, werde das Wehr geöffnet.",
            "document Brief",
        ),
        ("de", "Bo Lind kam. Der Vorwurf der Union, man plane ein „Seil aus Sand“, trifft.", "speech Union"),
        ("de", "Er habe „keine Zeit für Seile“ gehabt, gab der Müller laut Polizei zu Protokoll.", "speech Müller"),
        ("de", "Anna Hollbeck sprach. Das Dorf sterbe „scheibchenweise“.", HOLLBECK),
        ("de", "„Das Seil hält nie“, sagt Anna Hollbeck. „Das Wehr hält“, lautet ihr Schlüsselsatz.", HOLLBECK),
        ("fr", "Bo Marel dort. L’épouse du meunier répète qu’il est « innocent ».", "speech épouse du meunier"),
        ("fr", "« La digue fuit », dit Bo Marel. Le conseil a un plan, « une passoire » selon lui.", MAREL),
        ("fr", "Bo Marel hésite. Puis, se ravisant : « La digue fuit. »", MAREL),
        ("es", BEFORE + "\n\n«Yo solo abría la presa». Así se defendió ayer Inés Valle. «Nadie vino», dijo.", VALLE),
        ("es", "A preguntas de su abogada, Ana Luz, Inés Valle lloró. «No fui», dijo.", VALLE),
        ("es", BEFORE + "La mujer del detenido calla. «No fue él», declara luego.", "speech mujer del detenido"),
    ],
)
def test_who_is_taken_up_again(language: str, text: str, right: str) -> None:
    assert right in told(text, language)[-2:]


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        (
            "en",
            "Otto Lindau runs the mill. “It turns,” he says.\n\nAda Fenn, who rows, sees it differently. "
            "“It is old,” Fenn says.\n\n“We have said so for years, and nobody has come to look at the wheel.”",
            "speech Ada Fenn",
        ),
        (
            "de",
            "Otto Lindau mahlt. „Es dreht sich“, sagt er.\n\nAda Fenn, die rudert, sieht das anders. "
            "„Es ist alt“, sagt Fenn.\n\n„Wir sagen das seit Jahren, und niemand hat sich das Rad angesehen.“",
            "speech Ada Fenn",
        ),
        (
            "en",
            "“It turns,” said Otto Lindau.\n\n“It is old,” said Ada Fenn.\n\n“It turns all the same.”",
            "speech Otto Lindau",
        ),
    ],
)
def test_whoever_is_brought_in_at_length_goes_on_and_lines_of_a_dialogue_take_turns(
    language: str, text: str, right: str
) -> None:
    assert told(text, language)[-1] == right
