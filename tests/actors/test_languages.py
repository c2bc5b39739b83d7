"""Names of states in other languages."""

from __future__ import annotations

from dataclasses import replace

import pytest

from metrics import actors
from metrics.actors import packs
from metrics.model import Form
from tests.actors.texts import annotated


def found(text: str, language: str) -> list[tuple[str, str, str]]:
    one = annotated(text)
    one = replace(one, document=replace(one.document, language=language))
    [mentions] = actors.find([one], packs.load([], language))
    return [(mention.span.of(text), mention.actor, str(mention.form)) for mention in mentions]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "fr",
            "L’Autriche aide les Brésiliens ; la flotte norvégienne reste à Oslo.",
            [
                ("Autriche", "c_at", "name"),
                ("Brésiliens", "c_br", "demonym"),
                ("norvégienne", "c_no", "adjective"),
                ("Oslo", "oslo", "name"),
            ],
        ),
        (
            "de",
            "Norwegens Flotte hilft den Brasilianern; die österreichische Post schweigt. Wien lehnt ab.",
            [
                ("Norwegens", "c_no", "name"),
                ("Brasilianern", "c_br", "demonym"),
                ("österreichische", "c_at", "adjective"),
                ("Wien", "c_at", "metonym"),
            ],
        ),
        (
            "es",
            "Noruega ayuda a los brasileños; la flota austriaca espera. La ONU calla.",
            [
                ("Noruega", "c_no", "name"),
                ("brasileños", "c_br", "demonym"),
                ("austriaca", "c_at", "adjective"),
                ("ONU", "un", "abbreviation"),
            ],
        ),
        (
            "ru",
            "Норвегия помогает бразильцам, а австрийского флота в Норвегии нет.",
            [
                ("Норвегия", "c_no", "name"),
                ("бразильцам", "c_br", "demonym"),
                ("австрийского", "c_at", "adjective"),
                ("Норвегии", "c_no", "name"),
            ],
        ),
    ],
)
def test_a_language_has_its_own_names(language: str, text: str, expected: list[tuple[str, str, str]]) -> None:
    assert found(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "fr",
            "Le président Otto Valmer est parti. Hier, Valmer accusait l’Alliance du Port (ADP). L’ADP refuse. "
            "Aucune ligne n’ouvre.",
            ["Otto Valmer", "Valmer", "Alliance du Port", "ADP", "ADP"],
        ),
        (
            "de",
            "Gestern traf Ministerin Anna Welker den Vorstand. Die Verhandlungen im Hafen dauern an, sagte Welker. "
            "Die Schiffe der BRK warten.",
            ["Ministerin Anna Welker", "Welker", "BRK"],
        ),
        (
            "es",
            "La ministra Ana Beltrano habló con el Partido del Muelle. Ayer Beltrano rechazó el acuerdo. Nadie espera.",
            ["Ana Beltrano", "Partido del Muelle", "Beltrano"],
        ),
        (
            "ru",
            "Вчера министр Анна Велгина приехала в порт. Велгина отвергла договор, и Партия Причала молчит. "
            "Никто не ждал.",
            ["Анна Велгина", "Велгина", "Партия Причала"],
        ),
    ],
)
def test_names_that_no_list_has_are_found(language: str, text: str, expected: list[str]) -> None:
    assert [surface for surface, _, _ in found(text, language)] == expected


def test_a_surname_goes_to_the_full_name_in_any_language() -> None:
    for text in ("Anna Welker kam. Dann schwieg Welker.", "Frau Anna Welker kam. Welker schwieg."):
        assert {actor for _, actor, _ in found(text, "de")} == {"anna_welker"}


def test_a_german_noun_is_no_name() -> None:
    assert found("Der Hafen und die Regierung. Flotte Norwegens, Kapitän an Bord.", "de") == [
        ("Norwegens", "c_no", "name")
    ]


def test_a_variant_of_a_language_is_that_language() -> None:
    assert found("Noruega espera.", "es-AR") == [("Noruega", "c_no", "name")]


def test_a_language_without_lists_has_the_names_of_the_base_list_only() -> None:
    assert found("Norge og NATO forhandlet i Bergen.", "nb") == [("NATO", "nato", "abbreviation")]


def test_a_russian_surname_is_one_actor_in_every_case() -> None:
    text = (
        "Министр Сергей Вельгин прибыл в порт. Вельгина встретил мэр, Вельгину показали зал, разговор с Вельгиным "
        "длился час. О Вельгине писали все. Анна Горская молчит; у Горской нет билета, Горскую никто не спросил."
    )
    actors_of = {surface: actor for surface, actor, _ in found(text, "ru")}
    assert {actors_of[one] for one in ("Вельгина", "Вельгину", "Вельгиным", "Вельгине")} == {"сергеи_вельгин"}
    assert {actors_of[one] for one in ("Анна Горская", "Горской", "Горскую")} == {"анна_горская"}


def test_a_full_name_in_another_case_is_the_same_person() -> None:
    text = "Письмо Сергею Вельгину ушло. Сергей Вельгин не ответил. Вчера депутат Райсага Давид Коэн молчал."
    assert [actor for _, actor, _ in found(text, "ru")] == ["сергеи_вельгин", "сергеи_вельгин", "раисага", "давид_коэн"]


@pytest.mark.parametrize(
    ("language", "place", "state"),
    [
        ("fr", "Le ministre est arrivé de Vienne.", "La note demandait à Vienne de céder."),
        ("de", "Der Zug von Wien hält.", "Die Note von Wien ist da."),
        ("es", "La ministra viajó a Viena.", "La nota pide a Viena que ceda."),
        ("ru", "Министр покинул Вену.", "Вчера посол обвинил Вену."),
    ],
)
def test_a_seat_of_power_is_a_town_where_somebody_goes_in_any_language(language: str, place: str, state: str) -> None:
    assert [form for _, _, form in found(place, language)] == ["name"]
    assert [(actor, form) for _, actor, form in found(state, language)] == [("c_at", "metonym")]


@pytest.mark.parametrize(
    ("language", "text", "surname"),
    [
        ("fr", "Otto Valmer est là. Valmer racontait la nuit.", "Valmer"),
        ("de", "Anna Rose ist da. Rose behauptete nichts.", "Rose"),
        ("es", "Ana Rosa está aquí. Rosa insistió.", "Rosa"),
        ("ru", "Анна Роза здесь. Роза напомнила о письме.", "Роза"),
    ],
)
def test_a_verb_of_saying_proves_a_surname_in_any_language(language: str, text: str, surname: str) -> None:
    assert [surface for surface, _, _ in found(text, language)][1:] == [surname]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Sie leitet die Aufsicht des Netzbetreibers Nordlicht Süd.", ["Nordlicht Süd"]),  # after its kind
        ("de", "Gestern stritten die Partei Ende Juni.", []),  # a noun that stands alone
        ("de", "Das Amt zahlt nicht, sagt Aïda Valeku.", ["Aïda Valeku"]),
        ("de", "Das Amt zahlt nicht, sagte Valeku. Niemand zahlt, sagte Verwaltung.", ["Valeku"]),
        ("de", "Das mag Otto Wende nicht. Wendes Fraktion schweigt.", ["Otto Wende", "Wendes"]),
        ("de", "Sie sprach im Hager Landtag.", ["Hager Landtag"]),
        ("de", "Der Strom kommt von OstNetz.", ["OstNetz"]),  # a capital inside a word
        ("es", "Nadie cree a Belkan y Oduya hoy.", ["Belkan", "Oduya"]),
        ("es", "Nadie cree a José Belkan y Oduya hoy.", ["José Belkan y Oduya"]),
        ("es", "Se fueron mil, según Migración Perú.", ["Migración Perú"]),
        ("es", "La FDSA de Colomba calla.", ["FDSA", "Colomba"]),
        ("de", "Sie baut nicht. Valeku Süd hat gebaut.", ["Valeku Süd"]),  # no article
        ("ru", "Замминистра внутренних дел Перу Агнешка Велгина молчит.", ["Перу", "Агнешка Велгина"]),
        ("es", "Sube el gas: Norgas le compró la mitad.", ["Norgas"]),  # what it does follows a pronoun
        ("fr", "Hier, la Confédération paysanne parlait.", ["Confédération paysanne"]),
        ("fr", "Le vote à l’Assemblée nationale divise.", ["Assemblée nationale"]),
        ("ru", "Верховный суд молчит.", ["Верховный суд"]),
        ("ru", "Он ушёл из «Рассвета» домой.", ["Рассвета"]),
        ("ru", "Он говорил о романе «Рассвет» долго.", []),
    ],
)
def test_what_stands_around_makes_a_name_in_any_language(language: str, text: str, expected: list[str]) -> None:
    assert [surface for surface, _, _ in found(text, language)] == expected


@pytest.mark.parametrize(
    ("language", "text", "form"),
    [
        ("es", "Los peruanos respetan la ley.", "demonym"),  # adjectives follow their nouns
        ("es", "Los barcos peruanos respetan la ley.", "adjective"),
        ("de", "Die Schweizer lehnen ab.", "demonym"),  # nouns have capitals
        ("de", "Die Schweizer Diplomatin lehnt ab.", "adjective"),
    ],
)
def test_where_a_word_stands_tells_a_people_from_its_adjective(language: str, text: str, form: str) -> None:
    assert [form for _, _, form in found(text, language)] == [form]


@pytest.mark.parametrize(("text", "place"), [("Lima. Los ministros hablan.", True), ("Lima paga. Nadie más.", False)])
def test_a_town_alone_at_the_head_of_a_text_is_where_it_was_written(text: str, place: bool) -> None:
    assert [actor == "lima" for _, actor, _ in found(text, "es")] == [place]


def test_a_name_that_has_something_is_the_full_name() -> None:
    seen = found("Das mag Otto Wende nicht. Wendes Fraktion schweigt.", "de")
    assert [actor for _, actor, _ in seen] == ["otto_wende", "otto_wende"]


def test_german_offices_are_compounds() -> None:
    text = "Die Fischereiministerin Marta Ostrow sprach mit Hafenmeister Ole Brandvik. Ostrow blieb."
    named = [surface for surface, _, _ in found(text, "de")]
    assert named == ["Fischereiministerin Marta Ostrow", "Hafenmeister Ole Brandvik", "Ostrow"]


def test_a_word_behind_an_opening_question_mark_has_its_capital_from_the_sentence() -> None:
    assert not found("El puerto cerró. ¿Tendremos barcos? Tendremos barcos en mayo.", "es")


@pytest.mark.parametrize(
    ("language", "text", "actor"),
    [
        ("en", "The Northern Sea Rescue Service came. Later the Rescue Service left.", "northern_sea_rescue_service"),
        ("fr", "Le Parti de la Mer Bleue a voté. Le Parti attend.", "parti_de_la_mer_bleue"),
        ("es", "El Partido del Muelle Viejo votó. Nadie cree que el Partido espere.", "partido_del_muelle_viejo"),
    ],
)
def test_the_end_of_a_longer_name_behind_the_is_that_name(language: str, text: str, actor: str) -> None:
    assert {actor for _, actor, _ in found(text, language)} == {actor}


def test_a_body_of_many_is_named_with_them() -> None:
    assert [one for one, _, _ in found("Later the Fishermen’s General Union voted.", "en")] == [
        "Fishermen’s General Union"
    ]
    assert "Hale" in [one for one, _, _ in found("Later Hale’s Rescue Council voted.", "en")]


def test_everyday_words_in_capitals_are_a_name_where_only_names_have_capitals() -> None:
    assert [one for one, _, _ in found("El frente que dirige Marcos Sosa espera.", "es")] == ["Marcos Sosa"]


def test_a_party_ends_where_its_leader_is_named() -> None:
    named = found("Hier, le Parti de la Mer de Moussa Vale a voté.", "fr")
    assert [one for one, _, _ in named] == ["Parti de la Mer", "Moussa Vale"]


@pytest.mark.parametrize(
    ("language", "ecuador", "panama", "commission"),
    [
        ("fr", "Équateur", "Panama", "Commission européenne"),
        ("de", "Ecuador", "Panama", "EU-Kommission"),
        ("es", "Ecuador", "Panamá", "Comisión Europea"),
        ("ru", "Эквадором", "Панаме", "Еврокомиссии"),
    ],
)
def test_a_state_is_no_body_of_the_same_letters(language: str, ecuador: str, panama: str, commission: str) -> None:
    actors_of = [actor for _, actor, _ in found(f"— {ecuador}, {panama}, {commission}.", language)]
    assert actors_of == ["c_ec", "c_pa", "ec"]


@pytest.mark.parametrize("language", ["fr", "de", "es", "ru"])
def test_adjectives_and_peoples_of_a_language_are_of_no_organisation(language: str) -> None:
    pack, english = packs.load([], language), packs.load([], "en")
    claims = [claim for surface, claim in pack.claims.items() if surface not in english.claims]
    formed = {claim.actor for claim in claims if claim.forms & {Form.ADJECTIVE, Form.DEMONYM}}
    assert [one for one in formed if one and pack.actors[one].type == "organisation"] == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Намибия и филиппинцы, гаитянский посол в Занзибаре, Кигали молчит."),
        ("es", "Panamá y los tonganos, un embajador seychellense; Ulán Bator calla."),
        ("de", "Ecuador und die Samoaner, ein fidschianischer Botschafter, Jaunde schweigt."),
        ("fr", "Le Panama et les Tongiens, un ambassadeur vanuatais, Vaduz se tait."),
    ],
)
def test_small_states_have_names_in_every_language(language: str, text: str) -> None:
    assert len([actor for _, actor, _ in found(text, language) if actor.startswith("c_")]) == 4


def test_texts_of_several_languages_have_their_own_names_of_states() -> None:
    texts = (
        ("en", "Maurice spoke of Peru."),
        ("fr", "Maurice et le Pérou se taisent."),
        ("de", "Peru und Norwegen reden."),
    )
    annotated_in = [
        replace(one := annotated(text), document=replace(one.document, language=code)) for code, text in texts
    ]
    several = actors.find(annotated_in, packs.load([], "en", "fr", "de"))
    named = [{one.span.of(text): one.actor for one in own} for (_, text), own in zip(texts, several, strict=True)]
    assert named[0] == {"Maurice": "maurice", "Peru": "c_pe"}
    assert named[1] == {"Maurice": "c_mu", "Pérou": "c_pe"}
    assert named[2] == {"Peru": "c_pe", "Norwegen": "c_no"}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "Gestern sprach Anna Welker vom Institut für Hafenkunde.", ["Anna Welker", "Institut für Hafenkunde"]),
        ("de", "Dann kam Frau von der Weide.", ["Frau von der Weide"]),
        ("de", "Der Brief lag bei Bismarck.", ["Bismarck"]),  # a surname that all know
        ("es", "Ayer la Central Naviera Peruana calló.", ["Central Naviera Peruana"]),
        ("fr", "Hier, l’Agence française de navigation a voté.", ["Agence française de navigation"]),
        ("fr", "Le collectif « Eau pour Chacun » a voté.", ["Eau pour Chacun"]),
        ("ru", "Вчера Полярный институт молчал.", ["Полярный институт"]),
        ("ru", "Норвежский союз рыбаков молчал.", ["Норвежский союз рыбаков"]),
        ("ru", "Пришли грузовики «Рассвета» и рабочие «Рассвета».", ["Рассвета", "Рассвета"]),
        ("ru", "Под лозунгом «Хлеба для Всех» спели.", []),
        ("ru", "Это лёд. Наполеон получил письмо.", ["Наполеон"]),
    ],
)
def test_a_name_has_the_borders_of_its_language(language: str, text: str, expected: list[str]) -> None:
    assert [surface for surface, _, _ in found(text, language)] == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "it",
            "La Norvegia aiuta i brasiliani. A Vienna la ministra Elena Valdrani tace. Valdrani nega.",
            [
                ("Norvegia", "c_no"),
                ("brasiliani", "c_br"),
                ("Vienna", "vienna"),
                ("Elena Valdrani", "elena_valdrani"),
                ("Valdrani", "elena_valdrani"),
            ],
        ),
        (
            "pt",
            "A Noruega ajuda os brasileiros. O ministro João Valdrão falou com a ONU. Valdrão nega.",
            [
                ("Noruega", "c_no"),
                ("brasileiros", "c_br"),
                ("João Valdrão", "joao_valdrao"),
                ("ONU", "un"),
                ("Valdrão", "joao_valdrao"),
            ],
        ),
        (
            "nl",
            "Noorwegen helpt de Brazilianen. Gisteren sprak Joost van Waarderen. Wenen zwijgt.",
            [
                ("Noorwegen", "c_no"),
                ("Brazilianen", "c_br"),
                ("Joost van Waarderen", "joost_van_waarderen"),
                ("Wenen", "c_at"),
            ],
        ),
        (
            "sv",
            "Norges flotta hjälper brasilianarna. Fartyget väntar, sade Karin Valdal. Wien tiger.",
            [("Norges", "c_no"), ("Karin Valdal", "karin_valdal"), ("Wien", "c_at")],
        ),
        (
            "tr",
            "Norveç'in filosu bekliyor. Dün Bakan Emre Valdan konuştu. Viyana'ya göre BM susuyor.",
            [("Norveç", "c_no"), ("Bakan Emre Valdan", "emre_valdan"), ("Viyana", "c_at"), ("BM", "un")],
        ),
        (
            "pl",
            "Norwegia pomaga Litwinom. Jan Waldak nie pojechał do Wiednia. Z Waldakiem rozmawiał norweski poseł.",
            [
                ("Norwegia", "c_no"),
                ("Litwinom", "c_lt"),
                ("Jan Waldak", "jan_waldak"),
                ("Wiednia", "wiednia"),
                ("Waldakiem", "jan_waldak"),
                ("norweski", "c_no"),
            ],
        ),
        (
            "cs",
            "Norsku pomáhají Američané. Petr Valdák mlčí. S Valdákem mluvil norský poslanec.",
            [
                ("Norsku", "c_no"),
                ("Američané", "c_us"),
                ("Petr Valdák", "petr_valdak"),
                ("Valdákem", "petr_valdak"),
                ("norský", "c_no"),
            ],
        ),
        (
            "uk",
            "Норвегії допомагають литовці. Речник Іван Вальдак мовчить. З Вальдаком говорив норвезький посол.",
            [
                ("Норвегії", "c_no"),
                ("литовці", "c_lt"),
                ("Речник Іван Вальдак", "іван_вальдак"),
                ("Вальдаком", "іван_вальдак"),
                ("норвезький", "c_no"),
            ],
        ),
    ],
)
def test_eight_more_languages_have_states_and_names(language: str, text: str, expected: list[tuple[str, str]]) -> None:
    assert [(surface, actor) for surface, actor, _ in found(text, language)] == expected


@pytest.mark.parametrize("language", ["it", "pt", "nl", "sv", "tr", "pl", "cs", "uk"])
def test_a_list_of_a_language_is_read_for_its_texts_alone(language: str) -> None:
    assert language not in packs.load([], "en", "fr").abroad
    assert packs.load([], "en", language).abroad[language].claims != packs.load([], "en").claims
