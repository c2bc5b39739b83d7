"""Whose words they are in German, where the verb stands second or last and every noun has a capital."""

from __future__ import annotations

import pytest

from tests.quotations.reading import told

LEAD = (
    "Im Ort leben auch Bo Lindert und Anna Hollbeck.\n\n"
    "Otto Marken sagte, er sei nicht am Fluss gewesen und habe nichts gesehen.\n\n"
)
HOLLBECK = "speech Anna Hollbeck"


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("Das Wehr nannte Anna Hollbeck „kaum zu halten“.", HOLLBECK),
        ("Als „kaum zu halten“ bezeichnete Anna Hollbeck das Wehr.", HOLLBECK),
        ("Als „Zumutung“ bezeichnete dies die Vorsitzende des Vereins, Anna Hollbeck.", HOLLBECK),
        ("Den Beschluss lobte Anna Hollbeck als „kleines Wunder am Fluss“.", HOLLBECK),
        ("Das Wehr, findet Anna Hollbeck, sei „ein Denkmal der Faulheit“.", HOLLBECK),
        ("Man weiß, dass Hollbeck einst das Wehr als „Denkmal der Faulheit“ bezeichnete.", HOLLBECK),
        ("Man weiß, dass Hollbeck das Wehr im Mai begrüßte und heute von einer „Last“ spricht.", HOLLBECK),
        ("Hollbeck ließ ausrichten, sie habe „keine Zeit für Seile“.", HOLLBECK),
        ("Im Streit um das Wehr in Osk hat Anna Hollbeck den Nachbarn „Neid“ vorgeworfen.", HOLLBECK),
        ("Das Wehr ist ein „Stoßseufzer“, wie es Hollbeck formuliert.", HOLLBECK),
        ("Hollbeck machte deutlich, man werde „keinen Meter weichen“.", HOLLBECK),
        ("Im Rat kritisierte Anna Hollbeck das Wehr als „nicht mehr tragbar“.", HOLLBECK),
        ("Am Abend mahnte Hollbeck, das Wehr sei „kein Spielplatz“.", HOLLBECK),
        ("Hollbeck führte am Montag im Rat aus, das Wehr sei „kein Spielplatz“.", HOLLBECK),
        ("Im Rat legte Hollbeck dar, man habe „an alles gedacht“.", HOLLBECK),
        ("Hollbeck wies den Vorwurf als „frei erfunden“ zurück.", HOLLBECK),
        ("Hollbeck erzählt von einem Seil der Ahnen. „Es hielt hundert Jahre und einen Tag.“", HOLLBECK),
    ],
)
def test_the_subject_is_found_before_and_behind_its_verb(sentence: str, right: str) -> None:
    assert told(LEAD + sentence, "de")[-1] == right


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("„Das ist ein Seil aus Sand“, wird Hollbeck in der Mitteilung zitiert.", [HOLLBECK]),
        ("„Das ist ein Seil aus Sand“, zitiert der Verein Anna Hollbeck.", [HOLLBECK]),
        ("Die „Osker Post“ zitierte Hollbeck mit den Worten, das sei „ein Seil aus Sand“.", ["term", HOLLBECK]),
        ("Der „Osker Post“ sagte Hollbeck: „Das ist ein Seil aus Sand.“", ["term", HOLLBECK]),
        ("Hollbeck sagte der Osker Post: „Das ist ein Seil aus Sand.“", [HOLLBECK]),
        ("Hollbeck erklärte in einer Mitteilung: „Das ist ein Seil aus Sand.“", [HOLLBECK]),
    ],
)
def test_who_is_quoted_and_where_it_is_printed(sentence: str, right: list[str]) -> None:
    assert told(LEAD + sentence, "de") == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "Otto Marken war hier. Als Zeugin sagte am Montag die Müllerin aus. „Es war laut“, schilderte sie.",
            "Müllerin",
        ),
        ("Otto Marken sah das Wehr. Das sei „ein Loch“, betonte die Müllerin gegenüber dem Blatt.", "Müllerin"),
        ("Otto Marken sprach. Sein Trainer warnte vor dem Eis. „Es wird glatt“, sagte er.", "Trainer"),
        ("Gemeint ist Otto Marken. Der hatte das Wehr im Mai „ein Loch mit Brettern“ genannt.", "Otto Marken"),
        ("Landrat Otto Kehler war „sehr müde“. „Es ist spät“, so der Rathauschef.", "Otto Kehler"),
    ],
)
def test_who_is_no_subject_or_somebody_new(text: str, right: str) -> None:
    assert told(text, "de")[-1] == f"speech {right}"


@pytest.mark.parametrize("line", ["Mühlenstreit in Osk: „Nicht mit uns“", "Hochwasser in Osk: „Das Wehr ist zu alt“"])
def test_an_affair_that_opens_a_headline_says_nothing(line: str) -> None:
    assert told(line + "\n\nOtto Marken lehnt ab. „Das Wehr bleibt zu“, sagt Marken.", "de")[0] == "speech Otto Marken"


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Otto Marken las die Petition. Darin wird das Wehr als „Loch mit Brettern“ bezeichnet.", "document Petition"),
        ("Ein Gutachten der Mühle kam an. Darin ist von „einem Loch mit Brettern“ die Rede.", "document Gutachten"),
        ("In der Satzung wird das Wehr als „Loch mit Brettern“ bezeichnet.", "document Satzung"),
        ("Das Wehr steht am Bach. Sein Umbau wurde als „Zeichen“ gewertet.", "scare"),
        ("Otto Marken gestand. Er bereue den Bau „zutiefst und ehrlich“.", "speech Otto Marken"),
        ("Das waren die Seile, die Otto Marken einst „meine besten Helfer“ genannt hatte.", "speech Otto Marken"),
        ("Der Müller selbst hatte zu den Seilen geschwiegen und nur erklärt: „Es ist spät.“", "speech Müller"),
    ],
)
def test_passives_moods_and_helpers_behind_the_verb(text: str, right: str) -> None:
    assert told(text, "de")[-1] == right


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("Im Rathaus ist von „ein paar alten Seilen“ die Rede.", "speech Rathaus"),
        ("„Das ist ein Seil aus Sand“, heißt es bei der Stadt.", "speech Stadt"),
        ("Aus dem Rathaus war am Montag zu hören, man habe „alle Seile geprüft“.", "speech Rathaus"),
        ("Zustimmung kam vom Mühlenverein: „Das Wehr muss weg.“", "speech Mühlenverein"),
        ("Nach der Verordnung muss das Wehr „in angemessener Frist“ geprüft werden.", "document Verordnung"),
        ("Die Studie kommt zu einem anderen Schluss: Das Wehr sei „kaum zu halten“.", "document Studie"),
        ("Aus Sicht von Anna Hollbeck ist das Wehr „kaum zu halten“.", HOLLBECK),
        ("Geht es nach Anna Hollbeck, soll das Wehr „endlich verschwinden“.", HOLLBECK),
    ],
)
def test_places_documents_and_views_speak(sentence: str, right: str) -> None:
    assert told(LEAD + sentence, "de")[-1] == right


def test_somebody_brought_in_by_the_whole_name_is_the_new_topic() -> None:
    text = "Und die Leute? Anna Hollbeck windet sich. Man stehe „selbstverständlich“ zum Wehr."
    assert told(LEAD + text, "de")[-1] == HOLLBECK


def test_what_is_told_in_the_mood_of_reports_before_a_colon_speaks_not_itself() -> None:
    text = "Hollbeck seufzte: „Ach.“ Seile seien immer beides gewesen: „Zierde und Zumutung“."
    assert told(LEAD + text, "de") == [HOLLBECK, HOLLBECK]
    text = "Hollbeck seufzte: „Ach.“ Ihr Großvater habe ihr eingeschärft: „Ein Seil gibt man nicht her.“"
    assert told(LEAD + text, "de")[1] == "speech Großvater"


def test_a_name_in_marks_behind_a_body_is_no_speech() -> None:
    text = "Die Chefin der Fraktion „Neues Osk“, Anna Hollbeck, sagte: „Das Wehr muss weg.“"
    assert told(LEAD + text, "de") == ["term", HOLLBECK]


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Der Seiler Bo Fischer nennt das Seil „ein Wunder“.", "Bo Fischer"),
        ("Bo Lindert von der Osker Mühlenzunft nannte das Seil „ein Wunder“.", "Bo Lindert"),
        ("„Das Seil ist ein Wunder“, sagte Bo Lindert vom Bund der Seiler.", "Bo Lindert"),
        ("Ministerin Ada von der Furt nannte das Seil „ein Wunder“.", "Ada von der Furt"),
        ("„Das Seil ist ein Wunder“, sagte ein Sprecher des Mühlenamtes.", "Sprecher des Mühlenamtes"),
        ("Eine Sprecherin der Stadt Osk sprach von „alten Seilen“.", "Sprecherin der Stadt Osk"),
        ("Ein Biologe der Stadt Osk, der ungenannt bleiben will, sprach von „alten Seilen“.", "Biologe der Stadt Osk"),
    ],
)
def test_surnames_that_are_nouns_and_bodies_behind_a_name(text: str, right: str) -> None:
    assert told(text, "de")[-1] == f"speech {right}"


@pytest.mark.parametrize(
    "sentence",
    [
        "Nach Hollbecks Worten ist das Seil „aus Sand“.",
        "Aus Hollbecks Sicht ist das Seil „aus Sand“.",
        "Hollbecks Vorwurf, das Seil sei „aus Sand“, wiegt schwer.",
        "Mit den Worten „Das Seil ist aus Sand“ verließ Hollbeck den Saal.",
        "Von Hollbeck wurde das Seil als „Sand“ bezeichnet.",
        "Das Seil wurde im Mai von Hollbeck als „Sand“ bezeichnet.",
        "Den Bericht bezeichnete Hollbeck als „Seil aus Sand“.",
        "Hollbeck sagte der Osker Post, das sei „ein Seil aus Sand“.",
        "„Das ist ein Seil aus Sand“, zitiert sie die Osker Post. „Sand hält nicht“, sagte Hollbeck.",
        "Schon im Mai hatte am Wehr die Müllerin Anna Hollbeck „Sand!“ gerufen.",
        "„Macht keinen Lärm“, soll Anna Hollbeck zu ihrer Tochter gesagt haben.",
        "Dem Verein fehle „der Mut am Seil“, moniert Müllerin Anna Hollbeck.",
        "Anna Hollbeck warf dem Verein „Seile aus Sand“ vor.",
    ],
)
def test_genitives_passives_and_brackets(sentence: str) -> None:
    assert told(LEAD + sentence, "de")[-1] == HOLLBECK


@pytest.mark.parametrize(
    "sentence",
    [
        "Die seit 2019 am Wehr arbeitende Müllerin Anna Hollbeck sprach von „Sand“.",
        "Die als Nörglerin bekannte Müllerin Anna Hollbeck sagte, das Seil sei „aus Sand“.",
        "Die in den vergangenen Jahren in den Rat gewählte Müllerin Anna Hollbeck warnte vor „altem Sand“.",
        "Anna Hollbeck kam herein. Ihr zufolge ist das Seil „aus Sand“.",
        "Anna Hollbeck kam herein. Wie alt das Seil ist, weiß sie nicht genau: „Es hält keinen Stein.“",
        "Von Müllerin Anna Hollbeck gab es dafür Lob: „Das Seil hält.“",
        "Klare Worte fand Müllerin Anna Hollbeck: „Das Seil hält.“",
        "Von Anna Hollbeck (CDU) kam Kritik: „Das Seil hält.“",
        "„Das Seil hält“, sagte die Müllerin und Dichterin Anna Hollbeck.",
        "Ganz anders sieht das Müllerin Anna Hollbeck: „Das Seil hält.“",
        "In einem ihrer letzten Briefe hat Anna Hollbeck geschrieben, das Seil sei „aus Sand“.",
        "„Das Seil hält“, lobte ihn die Müllerin Anna Hollbeck.",
        "Das Seil sei „ein Stück Sand“ gewesen, würdigte ihn Müllerin Anna Hollbeck.",
        "Im Projekt „Altes Seil“ spricht Anna Hollbeck von einem „Haus aus Sand“.",
        "Die Feier des Vereins nannte Anna Hollbeck „Sand“.",
        "Anna Hollbeck kam herein. Genaueres zum Seil wollte sie nicht sagen: „Das weiß ich erst im Mai.“",
        "Anna Hollbeck sieht die Klage bestätigt. Das Seil sei „aus Sand“.",
        "Anna Hollbeck kam herein. „Das Seil hält“, meinte die Osterin aus der Ukraine. „Es hält“, so die Schwedin.",
    ],
)
def test_attributes_objects_and_openings(sentence: str) -> None:
    assert told(LEAD + sentence, "de")[-1] == HOLLBECK


def test_an_office_is_no_epithet_of_another_one_and_a_noun_is_no_name() -> None:
    other = "„Das Seil hält“, sagte der Kanzler. Der Wirtschaftsminister gab zu, das Seil sei „alt“."
    assert told(other, "de")[-1] == "speech Wirtschaftsminister"
    noun = "Anna Hollbeck kam an das Wehr.\n\nTrost gibt ihr das Seil. „Das ist mein Halt in der Not.“"
    assert told(noun, "de")[-1] == HOLLBECK


def test_what_is_chanted_is_heard_behind_another_quotation_too() -> None:
    text = "Anna Hollbeck rief am Wehr zu „Ruhe“ auf. Vor dem Wehr skandierten Hunderte „Sand, Sand“."
    assert told(text, "de") == [HOLLBECK, "slogan"]


def test_there_means_the_last_document_though_it_is_one_word_with_another() -> None:
    text = "Das steht im Jahresbericht. Dort heißt es, das Seil sei „aus Sand“. Das Seil ist an dem Wehr."
    assert told(text, "de") == ["document Jahresbericht"]


def test_a_paper_that_is_told_something_is_a_name() -> None:
    assert told(LEAD + "„Das Seil hält“, sagte sie der „Fluss und Zeit“.", "de")[-1] == "term"


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("Der im Gespräch erwähnte „Flussfrieden“ war nur ein Brief.", "term"),
        ("Die viel zitierte „Flusswende“ ist da.", "scare"),
        ("Die sogenannten „Retter“ jubeln.", "scare"),
        ("Der Müller, Emil Brand, hatte den Bericht „schief“ genannt.", "speech Emil Brand"),
        ("Wie der Müller, Emil Brand, hatte auch Ida Kroll den Bericht „schief“ genannt.", "speech Ida Kroll"),
    ],
)
def test_a_quoted_noun_has_no_verb_before_it_and_a_name_between_commas_keeps_its_subject(
    sentence: str, right: str
) -> None:
    assert told(LEAD + sentence, "de")[-1] == right


@pytest.mark.parametrize(
    "sentence",
    [
        "Dass die Fähre zu spät kam, bestritt sie. „Sie war pünktlich.“",
        "Dass der Müller schwieg, räumte Hollbeck ein. Das sei „feige“ gewesen.",
        "Dass der Müller schwieg, nannte Anna Hollbeck „feige“.",
        "Ob der Müller noch kommt, ließ sie offen. „Das weiß ich nicht.“",
        "„Das Seil hält“, sagte sie. Bleibt der Satz, der hängen blieb: „Ich zahle nicht.“",
    ],
)
def test_a_clause_that_opens_a_sentence_names_nobody_who_speaks(sentence: str) -> None:
    assert told(LEAD + "Anna Hollbeck kam an das Wehr. " + sentence, "de")[-1] == HOLLBECK
