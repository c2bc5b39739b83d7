"""Whose words a letter, an answer or a post holds: who is named beside it or sent it."""

from __future__ import annotations

import pytest

from tests.quotations.reading import told


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        (
            "de",
            "Im Mai kam ein Brief der Stadtwerke Osk. „Wir prüfen den Steg“, stand darin.",
            "document Stadtwerke Osk",
        ),
        ("de", "Im Mai kam ein Brief der Gemeinde Osk. „Wir prüfen“, hieß es im Schreiben.", "document Gemeinde Osk"),
        ("de", "Das Bistum gab eine Erklärung heraus. „Wir hoffen sehr“, heißt es darin.", "document Bistum"),
        ("de", "„Es bleibt dabei“, steht in dem Bescheid, den das Ordnungsamt verschickte.", "document Ordnungsamt"),
        ("de", "„Kein Anlass“, heißt es in der Antwort, die das Bauamt verschickt hat.", "speech Bauamt"),
        ("nl", "Gisteren kwam de brief van waterschap Drie Beken. ‘Wij meten’, stond daarin.", "document Drie Beken"),
        ("nl", "In een verklaring die de bond verspreidde, staat dat de sluis ‘een risico’ is.", "document bond"),
        ("nl", "‘Wij zien geen reden’, staat in het antwoord dat de bouwdienst verstuurde.", "speech bouwdienst"),
        ("sv", "I ett mejl från rektorn Anna Lind står det att skolan ”saknar pengar”.", "document Anna Lind"),
        ("sv", "Kommunen skickade ett brev. I brevet står det att bron är ”säker”.", "document Kommunen"),
        ("ru", "Мэрия Осковска выпустила заявление. «Мы ждём», — говорится в нём.", "document Мэрия Осковска"),
        ("ru", "«Вреда нет», — говорится в ответе, который подписал совет мельников.", "speech совет мельников"),
        ("ru", "В справке, которую подготовила прокуратура, сказано, что мост «ненадёжен».", "document прокуратура"),
        ("uk", "Мерія Осковська оприлюднила заяву. «Чекаємо», — ідеться в ній.", "document Мерія Осковська"),
        ("uk", "У довідці, яку склала прокуратура, сказано, що міст «ненадійний».", "document прокуратура"),
        ("pl", "Kuria wydała krótkie oświadczenie. „Ufamy obu stronom” – czytamy w nim.", "document Kuria"),
        ("pl", "Starostwo rozesłało pismo. „Most jest bezpieczny” – napisano w nim.", "document Starostwo"),
        ("pl", "W piśmie, które rozesłało starostwo, czytamy, że most jest „pewny”.", "document starostwo"),
        (
            "en",
            "Also read out was a letter from the schoolgirl Ada Fenn. “Cocks know no time,” it said.",
            "document Ada Fenn",
        ),
        ("en", "The letter from Bo Lind was read. It said the wheel was “too old to mend.”", "document Bo Lind"),
        ("en", "A postcard from Ada Fenn said: “Bring rope.”", "document Ada Fenn"),
        ("en", "The mayor, Ada Fenn, wrote a text message that says: “We are coming.”", "document Ada Fenn"),
        ("en", "A handwritten note on the door said: “Closed today.”", "document handwritten note"),
        ("en", "The loan is “lawful,” as a memo of the bank put it.", "document bank"),
        ("de", "Ein Gutachten der Brücke kam an. „Das Seil ist alt“, steht darin.", "document Gutachten"),
    ],
)
def test_whoever_sends_a_letter_says_what_stands_in_it(language: str, text: str, right: str) -> None:
    assert told(text, language)[-1] == right


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("ru", "Пётр Громов был краток. Порог низок, а победу он объяснил «удачей».", "speech Пётр Громов"),
        ("ru", "Пётр Громов сказал, что сыграли «ровно», а победу объяснил «удачей».", "speech Пётр Громов"),
        ("ru", "Пётр Громов дорогу похвалил, но стройку назвал «долгой».", "speech Пётр Громов"),
        ("uk", "Іван Лінь похвалив дорогу, але забудову назвав «затягнутою».", "speech Іван Лінь"),
        ("ru", "Ада Линд вздыхает. «Вода ушла», — сказал мельник. Обиды, уверяет он, нет: «Бывает».", "speech мельник"),
    ],
)
def test_an_object_behind_but_and_a_noun_that_ends_a_sentence(language: str, text: str, right: str) -> None:
    assert told(text, language)[-1] == right


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("de", "Anna Kern zog weg. Nach eigenen Angaben bekam sie „eine faire Summe“ dafür.", "speech Anna Kern"),
        ("nl", "Piet Vonk verhuurt land en krijgt naar eigen zeggen ‘een mooi bedrag’.", "speech Piet Vonk"),
        ("sv", "Karin Holm fick enligt egen uppgift ”en rejäl summa” för marken.", "speech Karin Holm"),
        ("ru", "Иван Линёв получает, по собственным словам, «приличную сумму».", "speech Иван Линёв"),
        ("uk", "Іван Лінь отримує, за власними словами, «пристойну суму».", "speech Іван Лінь"),
        ("pl", "Jan Wolny dostaje za ziemię, jak sam mówi, „przyzwoitą kwotę”.", "speech Jan Wolny"),
        ("de", "Es soll kein Ende sein, sondern, O-Ton Lindner, „eine schöpferische Pause“.", "speech Lindner"),
        ("de", "Die Juristen prüften es. Der Steg sei „leicht zu erhalten“, steht auf Seite 12.", "speech Juristen"),
        (
            "sv",
            "Länsstyrelsen varnar. I rapporten slår myndigheten fast att ån ”måste prövas”.",
            "document Länsstyrelsen",
        ),
        ("uk", "Ада Лінд мовчить. До людей вийшов отець Степан Грім. «Моліться», — сказав він.", "speech Степан Грім"),
        ("pl", "Zagrano marsza ze słowami refrenu „Wisło, moja Wisło”.", "slogan"),
        ("de", "Sie üben einen Walzer mit der Zeile „Tief im Moor, da singt die Unke“.", "slogan"),
        ("ru", "По версии следствия, мост, прозванный мельниками «золотым», подорожал.", "term"),
        ("nl", "In het dorpscafé heet de kaartavond tegenwoordig ‘de vredestop’.", "term"),
    ],
)
def test_own_accounts_pages_songs_and_what_is_called_so(language: str, text: str, right: str) -> None:
    assert told(text, language)[-1] == right


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("de", "Die Kritik gilt Pfarrer Otto Vahl. Im Dorf fragte der Geistliche: „Wer läutet?“", "speech Otto Vahl"),
        ("de", "Es liegt an Trainer Otto Vahl. „Wir üben“, sagte der Coach im Mai.", "speech Otto Vahl"),
    ],
)
def test_an_office_by_another_word(language: str, text: str, right: str) -> None:
    assert told(text, language)[-1] == right
