"""Whose words they are in Russian, Ukrainian and Polish news: offices, voices, places and papers."""

from __future__ import annotations

import pytest

from tests.quotations.reading import told

OLEH, OLEG, ADA, ADAM = "speech Олег Лінд", "speech Олег Линд", "speech Анна Линд", "speech Adam Lind"


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("pl", "„Mamy wodę” – wyliczała prok. Ewa Lind.", "speech Ewa Lind"),
        ("pl", "„Mamy wodę” – mówi st. asp. Adam Lind.", ADAM),
        ("pl", "„Mamy wodę” – mówi dr hab. Adam Lind.", ADAM),
        ("pl", "Tak samo myśli proboszcz ze Strużki ks. Adam Lind. Mówił o „suchej wodzie”.", ADAM),
        ("ru", "«Вода есть», — говорит акад. Олег Линд.", OLEG),
        ("ru", "«Воды нет», — объясняет автор работы, сотрудница Речной обсерватории Анна Линд.", ADA),
        ("uk", "«Води немає», — пояснює автор роботи, співробітник Річкової обсерваторії Олег Лінд.", OLEH),
    ],
)
def test_a_rank_in_short_or_a_second_office_stands_before_the_name(language: str, text: str, right: str) -> None:
    assert told(text, language) == [right]


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("pl", "Ewa Lind straciła młyn. „Woda przyszła nocą” – mówi cichym głosem.", "speech Ewa Lind"),
        ("pl", "Ewa Lind straciła młyn. „Woda przyszła nocą” – mówi łamiącym się głosem.", "speech Ewa Lind"),
        ("ru", "Анна Линд потеряла мельницу. «Вода пришла ночью», — говорит дрожащим голосом.", ADA),
        ("uk", "Олег Лінд утратив млин. «Вода прийшла вночі», — каже тремтячим голосом.", OLEH),
        ("ru", "«Вода пришла ночью», — говорит тихим голосом мельничиха Анна Линд.", ADA),
        ("ru", "Мельник Олег Линд стоит у плотины. Вздыхает: «Вода ушла».", OLEG),
        ("uk", "Мірошник Олег Лінд стоїть біля греблі. Усміхається: «Вода пішла».", OLEH),
    ],
)
def test_a_voice_or_a_verb_alone_is_nobody(language: str, text: str, right: str) -> None:
    assert told(text, language) == [right]


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("ru", "При этом собеседник в мэрии сообщил агентству, что вода «на исходе».", "speech собеседник"),
        ("uk", "При цьому мірошник повідомив агентству, що вода «закінчується».", "speech мірошник"),
        ("pl", "Przy tym młynarz powiedział gazecie, że woda „się kończy”.", "speech młynarz"),
        ("uk", "Мірошник Олег Лінд мовчить. Річної платні він не просить, бо вважає її «зайвою».", OLEH),
        ("pl", "Młynarz Adam Lind milczy. Wysokiej zapłaty nie bierze, bo uważa to za „zbędne”.", ADAM),
    ],
)
def test_what_stands_in_another_case_is_no_subject(language: str, text: str, right: str) -> None:
    assert told(text, language) == [right]


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("ru", "В письме к совету соседи требуют наказать виновных в «тихом потопе».", "speech соседи"),
        ("uk", "У заяві до суду мешканці називають рішення «злочинним».", "speech мешканці"),
        ("pl", "W piśmie do sądu mieszkańcy nazywają decyzję „zbrodniczą”.", "speech mieszkańcy"),
        ("uk", "Сусіди чекають. У листі до ради вони просять знайти винних у «тихій повені».", "speech Сусіди"),
        ("ru", "В мэрии плотину назвали «безопасной».", "speech мэрии"),
        ("uk", "У відділі освіти ситуацію називають «контрольованою».", "speech відділі освіти"),
        ("pl", "W starostwie sytuację nazywają „kontrolowaną”.", "speech starostwie"),
        ("ru", "Местные жители мост называют «Хромым».", "term"),
        ("uk", "У народі греблю називають «старою».", "term"),
    ],
)
def test_who_calls_something_so_in_a_letter_or_an_office(language: str, text: str, right: str) -> None:
    assert told(text, language) == [right]


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("ru", "«Воды нет», — цитирует мельника пресс-служба района.", "speech мельника"),
        ("ru", "Мэр Олег Линд осмотрел плотину. «Воды нет», — цитирует мэра пресс-служба района.", OLEG),
        ("uk", "Мер Олег Лінд оглянув греблю. «Води немає», — цитує мера пресслужба району.", OLEH),
        ("ru", "Мэр Олег Линд осмотрел плотину. «Воды нет», — передаёт его слова ТАСС.", OLEG),
        ("ru", "«Воды нет», — передаёт ТАСС.", "speech ТАСС"),
    ],
)
def test_who_is_cited_stands_before_who_cites_him(language: str, text: str, right: str) -> None:
    assert told(text, language) == [right]


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("uk", "Наприкінці наради мірошник сказав, що вода «пішла».", "speech мірошник"),
        ("ru", "Вопреки советам друзей мельник сказал, что вода «ушла».", "speech мельник"),
        ("pl", "Wbrew radom kolegów młynarz powiedział, że woda „odeszła”.", "speech młynarz"),
    ],
)
def test_a_rarer_preposition_governs_a_noun_too(language: str, text: str, right: str) -> None:
    assert told(text, language) == [right]


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("ru", "«Вода ушла», — сказал мэр Олег Линд.¶Чиновник также отметил, что река «молчит».", OLEG),
        ("ru", "«Вода ушла», — сказала эколог Анна Линд.¶Исследовательница не спорит. Пишет: «Река молчит».", ADA),
        ("uk", "«Вода пішла», — сказав мер Олег Лінд.¶Очільник міста обіцяє, що річка «повернеться».", OLEH),
        ("pl", "„Woda odeszła” – powiedział burmistrz Adam Lind.¶Polityk dodał, że rzeka „milczy”.", ADAM),
        ("ru", "«Вода ушла», — сказал мэр Олег Линд.¶Рыбак возразил, что река «на месте».", "speech Рыбак"),
        (
            "ru",
            "«Вода ушла», — сказал мэр Олег Линд.¶Эксперт центра отметил: река «молчит».",
            "speech Эксперт центра",
        ),
        ("uk", "Прем’єр Олег Лінд мовчав. На нараді очільник уряду запитав: «Навіщо?»", OLEH),
        ("ru", "Тренер «Весла» Пётр Вялый ушёл. Рулевой «Невода» Олег Линд рад. «Бывает», — сказал наставник.", OLEG),
    ],
)
def test_a_noun_that_varies_a_name_may_open_a_paragraph(language: str, text: str, right: str) -> None:
    assert told(text.replace("¶", "\n\n"), language)[-1] == right


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("pl", "Adam Lind ostrzega. „Woda wróci” – stwierdził w Radiu Góra.", ADAM),
        ("ru", "Мэр Олег Линд вернулся. «Воды нет», — сказал в эфире Радио Волна.", OLEG),
        ("ru", "Эколог Олег Линд спокоен. «Вода вернётся», — пояснил эксперт ТАСС.", OLEG),
        ("pl", "Ekolog Adam Lind jest spokojny. „Woda wróci” – wyjaśnił ekspert PAP.", ADAM),
        ("ru", "В епархии рады. «Вода вернётся», — рассудили в канцелярии.", "speech канцелярии"),
    ],
)
def test_a_station_or_an_agency_that_is_told_something_says_nothing(language: str, text: str, right: str) -> None:
    assert told(text, language) == [right]


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("ru", "Врач Анна Линд собрала мельников. Рядом сидел Лев Вялый. «Воды нет», — начала Анна Петровна.", ADA),
        ("ru", "Учитель Олег Линд пришёл вовремя. «Воды нет», — говорит Олег Павлович.", OLEG),
        ("uk", "Учитель Олег Лінд прийшов вчасно. «Води немає», — каже Олег Петрович.", OLEH),
    ],
)
def test_a_first_name_and_a_patronymic_mean_the_one_of_that_first_name(language: str, text: str, right: str) -> None:
    assert told(text, language) == [right]


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("pl", "Paweł Lind zszedł na brzeg. Później, już spokojniejszy, opowiadał, że „nie czuł nóg”.", "Paweł Lind"),
        ("ru", "Олег Линд вышел на берег. Позже, уже спокойный, рассказал, что «не чуял ног».", "Олег Линд"),
        ("pl", "Adam Lind wypasa owce. Góral uważa, że wilki „przestały się bać”.", "Adam Lind"),
        ("pl", "Widziałem wywiad ministra oświaty Tomasza Linda. „Idziemy dalej” – ogłosił minister.", "Tomasza Linda"),
        (
            "ru",
            "«Вода ушла», — подчеркнула дипломат Ольга Вялая. Она ушла.¶Посол Луис Тормес сообщил, что река далеко. "
            "«Вода вернётся», — сказал он.",
            "Луис Тормес",
        ),
    ],
)
def test_a_mood_is_nobody_and_a_man_is_no_woman(language: str, text: str, right: str) -> None:
    assert told(text.replace("¶", "\n\n"), language)[-1] == f"speech {right}"


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("pl", "Przy drodze stoi tabliczka z napisem „Zakaz wstępu”.", "document tabliczka"),
        ("ru", "На воротах висит табличка с надписью «Осторожно, злая собака».", "document табличка"),
        ("uk", "На воротах висить табличка з написом «Обережно, злий пес».", "document табличка"),
        ("ru", "Он вышел в футболке с надписью «Мельница».", "term"),
        ("pl", "Na kartce wydrukowano jedno zdanie: „Nieczynne”.", "document kartce"),
    ],
)
def test_a_sign_with_an_inscription_is_a_document(language: str, text: str, right: str) -> None:
    assert told(text, language) == [right]


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("pl", "Z sali padło pytanie: „A co z wodą?”", "speech sali"),
        ("ru", "Из зала крикнули: «А вода?»", "speech зала"),
        ("uk", "З натовпу вигукнули: «А вода?»", "speech натовпу"),
        ("ru", "Мэр Олег Линд молчит.¶Скандал длится третий год. «Я никого не гнал», — говорит.", "speech"),
    ],
)
def test_a_cry_comes_from_a_place_and_an_affair_says_nothing(language: str, text: str, right: str) -> None:
    assert told(text.replace("¶", "\n\n"), language) == [right]


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("uk", "Мер Олег Лінд приїхав. «Води немає», — сказав посадовець журналістам.", OLEH),
        ("ru", "Мэр Олег Линд приехал. «Воды нет», — сказал чиновник журналистам.", OLEG),
        (
            "pl",
            "„Nikt nie odszedł” – mówi Adam Lind. Restaurator zastrzega, że zostaje. „Do rana” – dodaje.",
            ADAM,
        ),
    ],
)
def test_those_who_are_told_are_no_part_of_who_tells_them(language: str, text: str, right: str) -> None:
    assert told(text, language)[-1] == right


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("ru", "Мельник Олег Линд возопил: «Куда ушла вода?»", OLEG),
        ("ru", "Олег Линд расценил это как «шантаж».", OLEG),
        ("ru", "Олег Линд упорствует: «Я не уйду».", OLEG),
        ("uk", "Мірошник Олег Лінд прохрипів: «Прийом».", OLEH),
        ("uk", "Олег Лінд трактує рішення як «шантаж».", OLEH),
        ("uk", "В анонімці йшлося, що мер «бере мішками».", "document анонімці"),
        ("pl", "Młynarz Adam Lind wychrypiał: „Mam dość”.", ADAM),
        ("pl", "Adam Lind traktuje decyzję jako „szantaż”.", ADAM),
        ("pl", "Sąd orzekł, że umowa jest „nieważna”.", "speech Sąd"),
    ],
)
def test_a_voice_a_reproach_or_a_judgment_is_a_verb_of_saying(language: str, text: str, right: str) -> None:
    assert told(text, language) == [right]


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("ru", "Экологи бьют тревогу: «Река гибнет».", "speech Экологи"),
        ("ru", "«Не уйду», — стоит на своём мельник Олег Линд.", OLEG),
        ("ru", "На площади стоит памятник «Волна».", "term"),
        ("uk", "«Діти», — вів далі мірошник Олег Лінд, — «чекають».", OLEH),
        ("uk", "Олег Лінд зробив висновок, що річка «гине».", OLEH),
        ("uk", "Мірошник веде магазин «Хвиля».", "term"),
        ("pl", "Adam Lind dał do zrozumienia, że sprawa jest „zamknięta”.", ADAM),
        ("pl", "Ekolodzy biją na alarm: „Rzeka ginie”.", "speech Ekolodzy"),
        ("pl", "Przy placu stoi pomnik „Fala”.", "term"),
    ],
)
def test_what_says_something_only_with_another_word(language: str, text: str, right: str) -> None:
    assert told(text, language)[:1] == [right]


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("ru", "«Я ехала три дня», — рассказала россиянка.", "speech россиянка"),
        ("ru", "Олег Линд сидит на берегу. Рыбовод клянётся: «Карпа не травил».", OLEG),
        ("ru", "Росатом назвал запуск «успешным».", "speech Росатом"),
        ("ru", "В циркуляре сказано: «Плотину закрыть».", "document циркуляре"),
        ("ru", "Айгуль Вялая вышла на сцену. Она сказала: «Спасибо».", "speech Айгуль Вялая"),
        ("uk", "«Полонина наша», — твердять гуцули.", "speech гуцули"),
        ("uk", "Мінцифра назвала запуск «успішним».", "speech Мінцифра"),
        ("uk", "Рефат Сірко вийшов на сцену. Він сказав: «Дякую».", "speech Рефат Сірко"),
        ("pl", "„Hala jest nasza” – upiera się poznanianka.", "speech poznanianka"),
        ("pl", "Nuncjatura oświadczyła, że sprawa „jest zamknięta”.", "speech Nuncjatura"),
        ("pl", "W okólniku napisano: „Tamę zamknąć”.", "document okólniku"),
    ],
)
def test_who_is_of_a_country_or_a_trade_and_what_bodies_and_papers_there_are(
    language: str, text: str, right: str
) -> None:
    assert told(text, language) == [right]


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("pl", "Młynarz Adam Lind jest przekonany, że most „wytrzyma”.", ADAM),
        ("pl", "Mieszkańcy są pewni, że most „wytrzyma”.", "speech Mieszkańcy"),
        ("pl", "Według wstępnych ustaleń eksperta Adama Linda lina „pękła sama”.", "speech Adama Linda"),
        ("ru", "Олег Линд вышел. Мельник вполголоса заметил, что вода «ушла».", "speech Мельник"),
        ("ru", "По гипотезе геолога Олега Линда, разлом «ожил».", "speech Олега Линда"),
        ("uk", "Мірошник Олег Лінд востаннє сказав: «Води немає».", OLEH),
        ("uk", "З розповіді мірошника Олега Лінда, міст «не витримав».", "speech Олега Лінда"),
    ],
)
def test_a_conviction_a_surmise_and_a_small_word_between(language: str, text: str, right: str) -> None:
    assert told(text, language) == [right]
