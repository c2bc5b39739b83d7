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


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("de", "Der Richter befragte Otto Brenner. „Ich war nicht dort“, sagte dieser.", "Otto Brenner"),
        ("de", "Der Bürgermeister dankte der Lehrerin. „Das war nicht leicht“, erwiderte diese.", "Lehrerin"),
        ("de", "Der Rat dankte dem Müller für das Seil. Dieser winkte ab: „Das war doch nichts.“", "Müller"),
        ("nl", "De wethouder prees de directeur. ‘Dat was niet makkelijk’, aldus deze.", "directeur"),
        ("nl", "Lotte Haverman vroeg het aan de molenaar. Die zei: ‘Dat weet ik niet.’", "molenaar"),
        ("nl", "Lotte Haverman belde met de politieleiding. Die laat weten alles te zullen ‘wegen’.", "politieleiding"),
        ("sv", "Ordföranden frågade läraren Otto Lind om bron. ”Den håller”, svarade denne.", "Otto Lind"),
        ("sv", "Ordföranden tackade läraren Ada Lind. ”Det var inte lätt”, svarade denna.", "Ada Lind"),
        ("nl", "Deze week zei Lotte Haverman: ‘Dat weet ik niet.’", "Lotte Haverman"),
    ],
)
def test_the_latter_is_whom_the_sentence_before_names_last(language: str, text: str, right: str) -> None:
    assert told(text, language) == [f"speech {right}"]


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("nl", "‘Ik keek zelf’, grapt Sjoerd Bos. Dan, ernstiger: ‘Er gaan elk jaar leden weg.’", "speech Sjoerd Bos"),
        ("sv", "”Jag såg det”, skojar Otto Lind. Sedan, allvarligare: ”Folk lämnar oss.”", "speech Otto Lind"),
        ("nl", "Lotte Haverman is boos. Volgens haar is het plan ‘absurd’.", "speech Lotte Haverman"),
        ("nl", "Lotte Haverman is boos. De plannen zijn volgens haar ‘absurd’.", "speech Lotte Haverman"),
        ("en", "Ada Vale is cross. According to her the plan is “absurd”.", "speech Ada Vale"),
        ("nl", "Volgens haar ‘vriend’ Otto Bos was de deur open.", "scare"),
    ],
)
def test_an_adverb_is_nobody_and_a_pronoun_before_quoted_words_is(language: str, text: str, right: str) -> None:
    assert told(text, language)[-1] == right


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("de", "Ada Sonnholz sah zu. Zu hören ist ein Polizist, der „Zurück mit euch!“ schreit.", "Polizist"),
        ("de", "Im Saal war eine Frau zu sehen, die immer wieder „Schande über euch“ rief.", "Frau"),
        ("nl", "In de zaal was een vrouw te zien die steeds ‘schande over jullie’ riep.", "vrouw"),
        ("nl", "Op de band is een schipper te horen die ‘terug met jullie’ schreeuwt.", "schipper"),
    ],
)
def test_somebody_who_is_seen_or_heard_in_a_relative_clause(language: str, text: str, right: str) -> None:
    assert told(text, language) == [f"speech {right}"]


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("de", "In einer Mitteilung nennt die Stadt den Beschluss „bedauerlich“.", "document Stadt"),
        ("de", "In einem offenen Brief kritisiert der Elternrat das „Durcheinander“.", "document Elternrat"),
        ("de", "In einem Brief an Ada Sonnholz schreibt der Fonds, die Miete sei „üblich“.", "document Fonds"),
        ("nl", "In een verklaring noemt de gemeente het besluit ‘betreurenswaardig’.", "document gemeente"),
        ("nl", "In een brief aan de raad noemt het bestuur de huur ‘niet redelijk’.", "document bestuur"),
        ("sv", "I ett pressmeddelande kallar kommunen beslutet ”olyckligt”.", "document kommunen"),
        ("sv", "I går kallade ministern beslutet ”olyckligt”.", "speech ministern"),
    ],
)
def test_what_a_body_calls_something_in_its_letter(language: str, text: str, right: str) -> None:
    assert told(text, language) == [right]


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("de", "„Osken mahlt weiter“ stand auf den Transparenten.", "slogan"),
        ("nl", "‘Osk blijft luid’ stond op een spandoek.", "slogan"),
        ("sv", "”Osk förblir högljutt” stod det på plakaten.", "slogan"),
        ("nl", "‘De molen is dicht’ stond in een brief van de gemeente.", "document gemeente"),
    ],
)
def test_what_stands_on_a_banner_is_nobodys(language: str, text: str, right: str) -> None:
    assert told(text, language) == [right]


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("de", "Ada Sonnholz lacht. Die CDU nennt das „unseriös“.", "speech CDU"),
        ("de", "Ada Sonnholz lacht. Der ADAC kritisiert den „Alleingang“ der Stadt.", "speech ADAC"),
        ("de", "Ada Sonnholz lacht. Die Grünen sehen darin einen „Dammbruch“.", "speech Grünen"),
        ("de", "Ada Sonnholz lacht. Die AfD spricht von „Willkür“.", "speech AfD"),
        ("sv", "Ada Lind skrattar. Försvaret menar att mannen är ”oskyldig”.", "speech Försvaret"),
        ("sv", "Ada Lind skrattar. Sametinget kallar planen ”ett hån”.", "speech Sametinget"),
    ],
)
def test_a_party_or_body_judges_too(language: str, text: str, right: str) -> None:
    assert told(text, language) == [right]


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("de", "Beim Verein in Osken spricht man von einem „Glücksfall“.", "speech Verein"),
        ("de", "Bei der Polizei nennt man den Vorfall „ärgerlich“.", "speech Polizei"),
        ("nl", "Bij de vakbond spreekt men van een ‘zware klap’.", "speech vakbond"),
    ],
)
def test_the_place_where_anybody_says_it(language: str, text: str, right: str) -> None:
    assert told(text, language) == [right]


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("„Ohne Wehr ist Osken nur Wiese“, so formulierte es Otto Brenner.", "Otto Brenner"),
        ("„Ohne Wehr ist Osken nur Wiese“, so nannte es die Müllerin.", "Müllerin"),
        ("Auf die Frage einer Lehrerin, ob es halte, wich Otto Brenner aus: „Wir prüfen das.“", "Otto Brenner"),
        ("Als die Lehrerin nachhakte, winkte Otto Brenner ab: „Wir prüfen das noch.“", "Otto Brenner"),
    ],
)
def test_who_answers_is_not_who_asks(text: str, right: str) -> None:
    assert told(text, "de") == [f"speech {right}"]


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("de", "Steine flogen. Der Rat verschickte eine Mitteilung, in der von „Lärm“ die Rede ist.", "document Rat"),
        ("de", "Ada Sonnholz kennt einen Bericht, in dem von „Mängeln“ die Rede ist.", "document Bericht"),
        ("nl", "Otto Bos schreef over Osk, waarin hij de raad ‘een kippenhok’ noemde.", "speech Otto Bos"),
        ("nl", "Lotte Haverman hekelt de raad, die volgens haar nu ‘ziek’ is.", "speech Lotte Haverman"),
        ("nl", "‘Wij hebben respect voor de kever’, klonk het bij de schepen.", "speech schepen"),
        ("nl", "‘Weg met de hele raad’, klonk het op het plein.", "slogan"),
        ("nl", "Een molenaar met een fiets haalt zijn schouders op: ‘Van mij mag het.’", "speech molenaar"),
        ("nl", "Toen de lerares doorvroeg, wuifde Otto Bos het weg: ‘Wij bekijken dat nog.’", "speech Otto Bos"),
        ("sv", "Vid grinden har någon satt upp en duk med orden ”Slussen vann”.", "slogan"),
    ],
)
def test_what_is_told_in_a_relative_clause_at_a_place_or_with_a_gesture(language: str, text: str, right: str) -> None:
    assert told(text, language) == [right]


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("de", "Neues steht in der Zeitschrift „Mehl“. Das Seil sei „zu kurz“, heißt es dort.", "document Zeitschrift"),
        ("de", "Ada Sonnholz fragte im Rathaus nach. „Es gibt noch keinen Plan“, hieß es dort.", "speech Rathaus"),
        ("de", "Lob kam vom Verein. Dort hofft man, dass das Wehr „noch lange hält“.", "speech Verein"),
        ("nl", "Bij het ministerie wacht men af. ‘Er is nog geen plan’, klinkt het daar.", "speech ministerie"),
        ("sv", "På departementet avvaktar man. ”Det finns ingen plan”, heter det där.", "speech departementet"),
        ("de", "Der Rat zeigt einen Bericht. Der Verein habe „nie gezahlt“, heißt es dort.", "document Bericht"),
        ("sv", "I rådets rapport från i somras står det att slussen är ”en ruin”.", "document rådets rapport"),
        ("de", "Otto Brenner wohnt in Osken. Dort nennt man ihn „den Läufer“.", "term"),
    ],
)
def test_there_is_at_the_body_or_in_the_paper_named_before(language: str, text: str, right: str) -> None:
    assert told(text, language)[-1] == right


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("de", "Ada Sonnholz singt. Am Montag forderte der Verband „klare Regeln“.", "speech Verband"),
        ("de", "Ada Sonnholz singt. Inzwischen kritisiert auch die Gewerkschaft das „Chaos“.", "speech Gewerkschaft"),
        ("nl", "Lotte Haverman zingt. Maandag eiste de vakbond ‘duidelijke regels’.", "speech vakbond"),
        ("sv", "Ada Lind sjunger. I dag kräver facket ”raka besked”.", "speech facket"),
        ("de", "Ada Sonnholz singt. Ihr Sprecher möchte das „nicht kommentieren“.", "speech Sprecher"),
        ("de", "Ada Sonnholz singt. Das Büro wollte das „weder bestätigen noch leugnen“.", "speech Büro"),
        ("de", "Im Dorf nennt man ihn den „Frühaufsteher“.", "term"),
    ],
)
def test_what_a_body_demands_behind_its_verb(language: str, text: str, right: str) -> None:
    assert told(text, language) == [right]


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("de", "Neben ihr schüttelte Küster Otto Brenner den Kopf. „Wir haben erst neu gebaut.“", "Otto Brenner"),
        ("nl", "Naast haar schudt koster Otto Bos het hoofd. ‘De sluis is pas vernieuwd.’", "Otto Bos"),
        ("nl", "Eerder had Otto Bos verklaard dat hij ‘de grip kwijt was’.", "Otto Bos"),
        ("nl", "‘Laat hem malen’, oppert een buurman. Een ander: ‘Maar dan zonder wind.’", "ander"),
        ("de", "„Lasst ihn mahlen“, meint eine Nachbarin. Eine andere sagt: „Aber bald.“", "andere"),
        ("sv", "Då ropade mjölnaren från sista raden: ”Skäms på er allihop!”", "mjölnaren"),
        ("de", "Von einem „Unglück mit Ansage“ spricht Ada Kollwitz.", "Ada Kollwitz"),
        ("de", "Tags darauf legte Ada Sonnholz nach. Das Seil sei „nur ein Bild“ gewesen.", "Ada Sonnholz"),
    ],
)
def test_who_nods_or_another_one_or_somebody_in_a_row(language: str, text: str, right: str) -> None:
    assert told(text, language)[-1] == f"speech {right}"


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("de", "Otto Brenner kam. Enttäuscht reagierte der Verband. Man habe „mehr erwartet“.", "speech Verband"),
        ("de", "„Das Wehr hält nicht mehr lange“, wisperte die Müllerin.", "speech Müllerin"),
        ("nl", "‘De sluis houdt het niet lang meer’, snikte de molenaar.", "speech molenaar"),
        ("sv", "”Slussen håller inte mycket längre”, grymtade mjölnaren.", "speech mjölnaren"),
    ],
)
def test_more_ways_of_saying(language: str, text: str, right: str) -> None:
    assert told(text, language) == [right]


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("de", "„Das Wehr hält“, flötete Ada Sonnholz.", "speech Ada Sonnholz"),
        ("de", "„Das war zu spät“, keuchte Otto Brenner im Ziel.", "speech Otto Brenner"),
        ("de", "„Ein Skandal im Tal“, titelte die Zeitung.", "speech Zeitung"),
        ("de", "„Wir bleiben hier“, schob Ada Sonnholz nach.", "speech Ada Sonnholz"),
        ("de", "Der Kämmerer bekundete, man habe „alles versucht“.", "speech Kämmerer"),
        ("nl", "‘Wij gaan door’, verkondigde de reder.", "speech reder"),
        ("nl", "‘De dijk houdt’, bulderde Lotte Haverman.", "speech Lotte Haverman"),
        ("nl", "‘We missen hem’, snikten de dorpsgenoten.", "speech dorpsgenoten"),
        ("nl", "‘Schande’, kopte de krant.", "speech krant"),
        ("sv", "– Det är slut, hulkade Ada Sundholm.", "speech Ada Sundholm"),
        ("sv", "”Kvarnen ska stå kvar”, förordade Otto Lind.", "speech Otto Lind"),
        ("sv", "”Dammen läcker”, förkunnade Ada Sundholm.", "speech Ada Sundholm"),
    ],
)
def test_every_shade_of_saying(language: str, text: str, right: str) -> None:
    assert told(text, language) == [right]


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("de", "„Mich fragt ja keiner“, sagte der Abwart.", "speech Abwart"),
        ("de", "Die Fluglotsin sagte: „Die Bahn war frei.“", "speech Fluglotsin"),
        ("de", "Der Milliardär sagte, der Rat sei „ein Hühnerhaufen“.", "speech Milliardär"),
        ("de", "Das Ehepaar sagte: „Wir ziehen nicht weg.“", "speech Ehepaar"),
        ("nl", "De republikeinen noemden het plan ‘dwaas’.", "speech republikeinen"),
        ("nl", "Ploeggenoot Joris Haverman zei dat het ‘een gekkenhuis’ was.", "speech Joris Haverman"),
        ("nl", "‘Het is mooi geweest’, zei de tachtigjarige predikante.", "speech tachtigjarige predikante"),
        ("sv", "Socionomen Ada Sundholm menar att det är ”för sent”.", "speech Ada Sundholm"),
        ("sv", "– Aldrig mer, sade hjältinnan.", "speech hjältinnan"),
        ("sv", "”Kvarnen ska stå kvar”, sade riksantikvarien.", "speech riksantikvarien"),
    ],
)
def test_who_is_heard_in_the_papers_of_three_countries(language: str, text: str, right: str) -> None:
    assert told(text, language) == [right]


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Svea Hartung kam spät. „Ich war im Wald“, sagte sie.", "speech Svea Hartung"),
        ("Levent Kornblum kam spät. „Ich war im Wald“, sagte er.", "speech Levent Kornblum"),
        ("Die Reederei teilte mit, man werde „niemanden entlassen“.", "speech Reederei"),
        ("In der Presseaussendung heißt es: „Die Brücke bleibt zu.“", "document Presseaussendung"),
        ("Seine Kampfansage lautet: „Wir holen den Pokal.“", "speech"),
    ],
)
def test_more_names_bodies_and_papers(text: str, right: str) -> None:
    assert told(text, "de") == [right]
