"""Whose words they are in Russian, Ukrainian and Polish, by one way of writing after the other."""

from __future__ import annotations

import pytest

from tests.quotations.reading import told

OLEH, ADA = "speech Олег Лінд", "speech Анна Линд"


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("ru", "Роман «Тихая река» вышел летом.", "term"),
        ("uk", "«Ні кроку назад!» — скандували вболівальники.", "slogan"),
        ("pl", "Prezes spółki „Granit” Adam Lind odmówił komentarza.", "term"),
    ],
)
def test_a_sentence_without_a_small_word_is_of_the_language_that_is_stated(
    language: str, text: str, right: str
) -> None:
    assert told(text, language) == [right]


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("uk", "Рада мовчить. «Вода йде», — знизав плечима мірошник Олег Лінд.", OLEH),
        ("uk", "Рада мовчить. «Вода йде», — не витримав біля греблі мірошник Олег Лінд.", OLEH),
        ("ru", "Совет молчит. «Вода ушла», — махнула рукой мельничиха Анна Линд.", ADA),
        ("ru", "Совет молчит. «Вода ушла», — не скрывает обиды мельничиха Анна Линд.", ADA),
        ("pl", "Rada milczy. – Woda odeszła – wzrusza ramionami młynarz Adam Lind.", "speech Adam Lind"),
        ("pl", "Rada milczy. – Proszę do łodzi – zachęca młynarz Adam Lind.", "speech Adam Lind"),
    ],
)
def test_a_gesture_or_a_feeling_says_what_stands_before_it(language: str, text: str, right: str) -> None:
    assert told(text, language) == [right]


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("ru", "Рыбак Омар Вялый сообщил суду, что вода «ушла».", "speech Омар Вялый"),
        ("ru", "Свидетель Омар Вялый сообщил суду, что вода «ушла».", "speech Омар Вялый"),
        ("uk", "Провідниця Умма Вяла повідомила суду, що вода «пішла».", "speech Умма Вяла"),
        ("uk", "Учасник походу Омар Вялий згадує, що вода «пішла».", "speech Омар Вялий"),
    ],
)
def test_a_noun_for_a_person_that_opens_a_sentence_is_no_part_of_the_name(language: str, text: str, right: str) -> None:
    assert told(text, language) == [right]


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("uk", "«Вода йде. Греблю зачинено», — ідеться в ранковому зведенні громади.", "document зведенні громади"),
        ("pl", "W biurze prasowym młyna usłyszeliśmy, że woda „odeszła na dobre”.", "speech biurze prasowym młyna"),
        ("pl", "W ratuszu przekonują, że woda „odeszła na dobre”.", "speech ratuszu"),
        ("pl", "Na transparencie przed młynem widniał napis: „Oddajcie nam wodę”.", "slogan"),
        ("uk", "На розтяжці біля млина було написано: «Поверніть нам воду».", "slogan"),
        ("uk", "Хор виконав пісню «Над млином туман» і гімн громади.", "term"),
    ],
)
def test_where_words_stand_in_ukrainian_and_polish(language: str, text: str, right: str) -> None:
    assert told(text, language) == [right]


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("ru", "Слова Линда о том, что «вода ушла навсегда», вызвали смех.", "speech Линда"),
        ("ru", "Обещание мэра «вернуть воду к маю» вызвало смех.", "speech мэра"),
        ("pl", "Słowa Linda, że „woda odeszła na dobre”, wywołały śmiech.", "speech Linda"),
        ("uk", "Відповідь Лінда була проста: «Чекайте».", "speech Лінда"),
        ("ru", "Линд, по его собственному выражению, «пошёл ко дну».", "speech Линд"),
        ("ru", "Губернатор Олег Линд подписал указ. В документе отмечается, что вода «общая».", "document указ"),
    ],
)
def test_whose_the_words_are_that_a_noun_names(language: str, text: str, right: str) -> None:
    assert told(text, language) == [right]


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("ru", "Совет ждёт. «Это река», — сказала, вытирая слёзы, мельничиха Анна Линд.", ADA),
        ("uk", "Рада чекає. «Це ріка», — засміявся, почувши це, мірошник Олег Лінд.", OLEH),
        ("uk", "Рада чекає. «Не ріка», — так відповів на це мірошник Олег Лінд.", OLEH),
        ("uk", "Лінд із гіркотою визнає, що вода «пішла назавжди».", "speech Лінд"),
        ("pl", "Lind z goryczą przyznaje, że woda „odeszła na dobre”.", "speech Lind"),
        ("pl", "Związek młynarzy z kolei uważa tamę za „akt zemsty”.", "speech Związek młynarzy"),
        ("ru", "Соседи в магазине говорят, что лёд «тонкий, как бумага».", "speech Соседи"),
        ("pl", "Radny Adam Lind wskazuje na rów: – Tędy szła woda.", "speech Adam Lind"),
        ("pl", "Radny Adam Lind (Nasza Rzeka) nie przebierał w słowach: – To kpina.", "speech Adam Lind"),
    ],
)
def test_what_stands_between_a_speaker_and_the_verb(language: str, text: str, right: str) -> None:
    assert told(text, language) == [right]


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("ru", "Комиссия пришла к выводу, что плотина «исчерпала себя».", "speech Комиссия"),
        ("ru", "«Плотина исчерпала себя», — к такому выводу пришла комиссия.", "speech комиссия"),
        ("uk", "Комісія дійшла висновку, що гребля «вичерпала себе».", "speech Комісія"),
        ("pl", "Komisja doszła do wniosku, że tama „wyczerpała się”.", "speech Komisja"),
        ("ru", "Совет молчал. «Хватит» — с этими словами мельник Олег Линд ушёл.", "speech Олег Линд"),
        ("uk", "Рада мовчала. «Годі» — із цими словами мірошник Олег Лінд пішов.", OLEH),
        ("pl", "Rada milczała. „Dość” – z tymi słowami młynarz Adam Lind wyszedł.", "speech Adam Lind"),
    ],
)
def test_who_comes_to_a_conclusion_or_leaves_with_words(language: str, text: str, right: str) -> None:
    assert told(text, language) == [right]


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("ru", "«Вода общая», — заверил соседей, собравшихся у плотины, мельник Олег Линд.", "speech Олег Линд"),
        ("pl", "– Woda jest wspólna – zapewnił sąsiadów zebranych nad rzeką młynarz Adam Lind.", "speech Adam Lind"),
        ("ru", "«Вода общая», — сообщил ТАСС её сосед Омар Вялый.", "speech Омар Вялый"),
        ("ru", "В мэрии слова Линда сочли «неуместными».", "speech мэрии"),
        ("uk", "У мерії слова Лінда вважають «недоречними».", "speech мерії"),
        ("pl", "W ratuszu słowa Linda uznano za „niestosowne”.", "speech ratuszu"),
        ("ru", "Согласно отчёту Счётной палаты, воду продали «с нарушениями».", "document отчёту Счётной палаты"),
        ("uk", "У своїй доповіді комісія вказала, що гребля «вичерпала себе».", "document комісія"),
        ("ru", "Судья Олег Линд ждал. «Я не брал», — сказал подсудимый.", "speech подсудимый"),
        ("ru", "Анна Линд написала в своём блоге: «Это позор для реки».", ADA),
    ],
)
def test_who_is_told_and_where_words_are_judged(language: str, text: str, right: str) -> None:
    assert told(text, language) == [right]


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Zdaniem ministra zdrowia plan jest „do kosza”.", "speech ministra zdrowia"),
        ("Według policji kierowca był „kompletnie pijany”.", "speech policji"),
    ],
)
def test_a_polish_source_ends_where_its_case_does(text: str, right: str) -> None:
    assert told(text, "pl") == [right]


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("pl", "Tak zwani „eksperci” znowu się mylili.", "scare"),
        ("pl", "Lind, którego przeciwnicy nazywają „marionetką”, nie przyszedł.", "term"),
        ("pl", "Dewizą młyna jest „Woda i honor”.", "slogan"),
    ],
)
def test_what_is_so_called_or_is_a_motto_in_polish(language: str, text: str, right: str) -> None:
    assert told(text, language) == [right]


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("ru", "Вчера премьер Ливонии Омар Вялый сказал: «Воды не будет».", "speech Омар Вялый"),
        ("uk", "Учора прем’єр Лівонії Омар Вялий сказав: «Води не буде».", "speech Омар Вялий"),
        ("ru", "Посол Мари Вялая заявила, что вода «ушла».", "speech Мари Вялая"),
        ("pl", "Rada milczy. Zupełnie inaczej widzi to młynarka Anna Lind: – Woda wróci.", "speech Anna Lind"),
        ("uk", "Рада мовчить. Зовсім інакше дивиться на це Анна Лінд: «Вода вернеться».", "speech Анна Лінд"),
        ("uk", "На дверях млина висіло оголошення: «Зачинено до весни».", "document оголошення"),
        ("uk", "Видання «Ріка» з посиланням на джерело пише, що вода «пішла».", "speech Видання"),
        ("pl", "W Pałacu Prezydenckim oświadczenie Linda uznano za „niestosowne”.", "speech Pałacu Prezydenckim"),
    ],
)
def test_what_stands_around_a_speaker_is_no_part_of_him(language: str, text: str, right: str) -> None:
    assert told(text, language)[-1] == right


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("pl", "Najbardziej oburzała się młynarka Anna Lind: „Woda stoi od marca”.", "speech Anna Lind"),
        ("ru", "Представитель МВД заявил, что вода «ушла сама».", "speech Представитель МВД"),
        ("pl", "Sekretarz generalny ONZ mówi, że tamę „trzeba zamknąć”.", "speech Sekretarz generalny ONZ"),
        ("ru", "Ток-шоу «Кто прав?» закрыли после второго сезона.", "term"),
        ("ru", "Бутылки с этикеткой «Живая вода» мельник раздавал даром.", "term"),
    ],
)
def test_who_speaks_for_a_body_and_who_is_nobody(language: str, text: str, right: str) -> None:
    assert told(text, language) == [right]


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("ru", "Ладе Вялой возразил мельник Олег Линд. «Воды хватит», — подсчитал он.", "speech Олег Линд"),
        ("ru", "На слова Гая откликнулась мельничиха Анна Линд: «Вода уже ушла».", ADA),
        ("ru", "«Остыньте», — с такой просьбой обратилась к совету мельничиха Анна Линд.", ADA),
        ("ru", "«Пусть сами пробуют» — таков был ответ Анны Линд.", "speech Анны Линд"),
        ("ru", "«Сухарь», — описывает Гая его бывший напарник Олег Линд.", "speech Олег Линд"),
        ("uk", "Мірошник Олег Лінд підозру не визнає й називає її «помстою».", OLEH),
        ("uk", "У раді інформацію про воду назвали «черговою вигадкою».", "speech раді"),
        ("pl", "Zdaniem kapitana „Strzały” drużyna jest „wypalona do cna”.", "speech kapitana"),
        ("pl", "Terminem „szara woda” młynarze określają ścieki.", "term"),
        ("ru", "На камне у моста выбито: «Вода и воля».", "slogan"),
        ("ru", "По словам капитана «Реки», команда «устала и сдалась».", "speech капитана"),
        ("ru", "В смете чёрным по белому значится: «Два колеса и лодка».", "document смете"),
    ],
)
def test_who_answers_whom_and_what_stands_where(language: str, text: str, right: str) -> None:
    assert told(text, language)[-1] == right


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("ru", "Областное управление заявило, что вода «ушла сама».", "speech Областное управление"),
        ("ru", "Гаю вторит мельник Олег Линд: «Воды хватит всем».", "speech Олег Линд"),
        ("pl", "Analityk Instytutu Wojny Omar Vial sądzi, że rzeka „utknęła w miejscu”.", "speech Omar Vial"),
        ("ru", "Критики упрекают Линда, что он «продал реку».", "speech Критики"),
    ],
)
def test_whole_bodies_and_what_stands_first(language: str, text: str, right: str) -> None:
    assert told(text, language)[-1] == right


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("pl", "„Bułka jest dobra” – zapewnia młody lekarz w czapce.", "speech lekarz"),
        ("uk", "Після цього в залі хтось вигукнув: «Ганьба!»", "speech хтось"),
        ("ru", "В зале кто-то крикнул: «Позор!»", "speech кто-то"),
        ("ru", "«Пора», — сказала Анфиса Рогова. И, помолчав, добавила: «Пойдём домой».", "speech Анфиса Рогова"),
    ],
)
def test_somebody_and_a_pause_before_a_verb(language: str, text: str, right: str) -> None:
    assert told(text, language)[-1] == right
