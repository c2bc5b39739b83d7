"""Who speaks without a name, or without a subject, mostly in French, Italian, Spanish and Portuguese newspapers."""

from __future__ import annotations

import pytest

from tests.quotations.reading import told
from tests.quotations.test_romance import after_lead


@pytest.mark.parametrize(
    ("language", "sentence", "right"),
    [
        ("es", "«Aquí nieva», resume uno de ellos.", "uno de ellos"),
        ("es", "«Aquí nieva», apunta otro.", "otro"),
        ("es", "Una de ellas, de 19 años, fue multada y alegó que iba “con prisa”.", "Una de ellas"),
        ("it", "«Qui nevica», riassume uno di loro.", "uno di loro"),
        ("it", "«Qui nevica», aggiunge un altro.", "altro"),
        ("it", "Uno di loro, di 19 anni, ha detto che era «stanco di remare».", "Uno di loro"),
        ("fr", "« Ici il neige », explique l’une d’entre elles.", "une d’entre elles"),
        ("fr", "« Ici il neige », souffle un autre.", "autre"),
        ("pt", "«Aqui neva», resume um deles.", "um deles"),
        ("pt", "«Aqui neva», conta outra.", "outra"),
        (
            "pt",
            "À porta, um dos mais novos vai coçando a barba e suspira: «Aqui neva todos os anos.»",
            "um dos mais novos",
        ),
    ],
)
def test_one_of_several_has_no_name(language: str, sentence: str, right: str) -> None:
    assert after_lead(language, sentence) == [f"speech {right}"]


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("es", "Los vecinos no se rinden. «Aquí nieva», insistieron.", "vecinos"),
        ("it", "I mugnai non si arrendono. «Qui nevica», protestano.", "mugnai"),
        ("pt", "Os moleiros não desistem. «Aqui neva», responderam, sem sorrir, ao presidente.", "moleiros"),
    ],
)
def test_a_plural_without_a_subject_is_of_several(language: str, text: str, right: str) -> None:
    assert after_lead(language, text) == [f"speech {right}"]


@pytest.mark.parametrize(
    ("language", "sentence", "right"),
    [
        ("it", "E a chi gli rinfacciava di aver venduto il verbale ha ribattuto: «Quel verbale è mio».", "Otto Lindi"),
        ("es", "A quienes le reprochaban haber vendido el molino respondió: «El molino gira solo».", "Otto Lindo"),
        ("pt", "A quem lhe censurava ter vendido o moinho respondeu: «O moinho gira sozinho».", "Otto Lindo"),
        ("it", "A chi le chiedeva del mulino, Anna Vieri ha risposto: «Il mulino gira da solo».", "Anna Vieri"),
    ],
)
def test_whoever_is_answered_says_nothing(language: str, sentence: str, right: str) -> None:
    assert after_lead(language, sentence) == [f"speech {right}"]


@pytest.mark.parametrize(
    ("language", "sentence", "right"),
    [
        ("fr", "Beau joueur, l’éclusier Guy Rodin a salué : « Je rends tout, même la clé. »", "Guy Rodin"),
        ("es", "Muy enfadada, la edil dio la cara: «Retiro todo, menos el sombrero».", "edil"),
        ("pt", "Visivelmente cansada, Ana Veiga acenou ao público: «Retiro tudo, menos o chapéu».", "Ana Veiga"),
        ("it", "E quando, a notte fonda, una cronista è entrata, il prefetto ha sorriso: «Ritiro tutto».", "prefetto"),
    ],
)
def test_how_somebody_is_and_when_it_was_stand_before_him(language: str, sentence: str, right: str) -> None:
    assert after_lead(language, sentence) == [f"speech {right}"]


@pytest.mark.parametrize(
    ("language", "sentence", "right"),
    [
        ("es", "Más duro se mostró el edil Hugo Vega: «Retiro todo, menos el sombrero», dijo.", "Hugo Vega"),
        ("pt", "Mais duro foi o seu colega Hugo Veiga: «Retiro tudo, menos o chapéu», atirou.", "Hugo Veiga"),
        ("it", "Anna Vieri è più netta: «Ritiro tutto, tranne il cappello», taglia corto.", "Anna Vieri"),
    ],
)
def test_a_verb_behind_the_words_is_of_who_stands_before_the_colon(language: str, sentence: str, right: str) -> None:
    assert after_lead(language, sentence) == [f"speech {right}"]


@pytest.mark.parametrize(
    ("language", "sentence", "right"),
    [
        ("es", "La alcaldesa envió una carta a la Junta, en la que califica la obra de «ruina».", "speech alcaldesa"),
        ("it", "La prefetta ha inviato una lettera in cui definisce la diga «marcia».", "speech prefetta"),
        ("pt", "A reitora enviou uma carta, na qual classifica a obra como «ruína».", "speech reitora"),
        ("es", "En el molino apareció un cuaderno con anotaciones como «rueda azul».", "document cuaderno"),
        ("pt", "No moinho foi achado um caderno com notas como «roda azul».", "document caderno"),
        ("it", "Nel mulino è stato trovato un taccuino con appunti come «ruota blu».", "document taccuino"),
    ],
)
def test_what_stands_in_a_letter_or_a_notebook(language: str, sentence: str, right: str) -> None:
    assert after_lead(language, sentence) == [right]


@pytest.mark.parametrize(
    ("language", "sentence", "right"),
    [
        ("pt", "Segundo a polícia, os ladrões saíram pela horta e gritaram: «Ninguém se mexe!»", "speech ladrões"),
        ("it", "Al suo posto Guido Vieri ha preferito parlare di una «strada comune».", "speech Guido Vieri"),
        ("fr", "« L’eau monte », confiait, émue, la meunière Anne Valet.", "speech Anne Valet"),
        ("es", "Una vecina que pidió el anonimato resumía así el ánimo de todos: «Se acabó».", "speech vecina"),
        ("es", "El exalcalde admitió una «torpeza».", "speech exalcalde"),
        ("es", "El molinero dijo que Hugo «Trigo» Vega vendrá.", "term"),
        ("pt", "A vereadora garante que Hugo “Trigo” Veiga virá.", "term"),
    ],
)
def test_whose_verb_it_is(language: str, sentence: str, right: str) -> None:
    assert after_lead(language, sentence) == [right]


@pytest.mark.parametrize(
    ("language", "sentence", "right"),
    [
        ("es", "Luego subió a la barca y, cerrada la compuerta, añadió: «Mañana habrá agua».", "Otto Lindo"),
        ("it", "Poi è sceso dalla barca e, chiusa la diga, ha aggiunto: «Domani ci sarà acqua».", "Otto Lindi"),
        ("pt", "Depois entrou no barco e, fechada a comporta, acrescentou: «Amanhã há água».", "Otto Lindo"),
        ("es", "Dice que la familia nunca fue oída y considera la obra «un desprecio».", "Otto Lindo"),
        ("pt", "Diz que o irmão foi esquecido e considera a obra «um desprezo».", "Otto Lindo"),
        ("it", "Più di un mugnaio ammette che la diga è «marcia».", "Più di un mugnaio"),
        ("it", "Gliel'ha chiesto, racconta, sua madre: «Scrivi sempre tutto, non si sa mai».", "sua madre"),
    ],
)
def test_no_thing_done_and_no_inner_clause_speaks(language: str, sentence: str, right: str) -> None:
    assert after_lead(language, sentence) == [f"speech {right}"]


@pytest.mark.parametrize(
    ("language", "sentence", "right"),
    [
        ("es", "El plan, explicó la jefa, partió de una acción bautizada como «Trigo».", "term"),
        ("es", "Ana Vega lamentó el retraso. Su gran “plan de riego” ha costado doscientos millones.", "term"),
        ("es", "Los socios van a una cita que en la plaza llaman “la cena del perdón”.", "term"),
        ("pt", "O processo ficou conhecido na vila como «o caso da roda de pau».", "term"),
        ("es", "Fuera, decenas de personas gritaban «¡Agua para el molino!».", "slogan"),
        ("it", "Fuori, decine di persone gridavano «Acqua al mulino!».", "slogan"),
        ("fr", "Le rapport, que « Le Phare des dunes » a pu lire, est long.", "term"),
    ],
)
def test_names_and_cries_are_nobodys(language: str, sentence: str, right: str) -> None:
    assert after_lead(language, sentence) == [right]


@pytest.mark.parametrize(
    ("language", "sentence", "right"),
    [
        ("es", "La alcaldesa visitó a los vecinos, a quienes calificó de «héroes».", "speech alcaldesa"),
        ("pt", "A presidente visitou os moradores, a quem chamou «heróis».", "speech presidente"),
        ("es", "La edil, la joven Ana Vega, elogió el valor de sus vecinas, a las que definió como «rocas».", None),
        (
            "it",
            "Il più piccolo, sei anni, ha toccato la ruota bagnata e ha chiesto: «Perché gira?»",
            "speech più piccolo",
        ),
        ("pt", "O mais velho, de barba branca, tirou o boné e disse: «Já chega.»", "speech mais velho"),
        ("pt", "«Hoje a roda gira sozinha», começou o vereador.", "speech vereador"),
        (
            "fr",
            "De quoi faire sortir de ses gonds Guy Rodin : « Qu’il vienne donc moudre la nuit ! »",
            "speech Guy Rodin",
        ),
        ("es", "En una agenda perdida por Otto Vale figuran apuntes como «rueda, 600».", "document agenda"),
        ("fr", "Au village, on appelle cet orage « la nuit des meuniers ».", "term"),
    ],
)
def test_more_ways_to_bring_somebody_in(language: str, sentence: str, right: str | None) -> None:
    assert after_lead(language, sentence) == [right or "speech Ana Vega"]


def test_a_verb_with_its_pronoun_is_nobodys_name() -> None:
    text = "À saída encontrei um velho sócio. Perguntei-lhe pela roda. «Já não gira», suspirou."
    assert after_lead("pt", text) == ["speech velho sócio"]


def test_another_one_goes_on_without_a_subject() -> None:
    text = "Una pareja busca la casa. Otro, más alegre, ha montado un puesto. «Aquí se bebe», bromea."
    assert after_lead("es", text) == ["speech Otro"]


@pytest.mark.parametrize(
    ("language", "sentence", "right"),
    [
        ("es", "«¡Más agua y menos ruedas!», le gritó alguien desde la orilla.", "speech alguien"),
        ("it", "«Basta!», ha urlato qualcuno dal fondo.", "speech qualcuno"),
        (
            "fr",
            "Le plan agace Guy Rodin, géologue à l’école de Valmont, pour qui il tient du « bricolage ».",
            "speech Guy Rodin",
        ),
        (
            "it",
            "Non piace a Guido Vieri, docente all’istituto di Osk, secondo cui è «un rattoppo».",
            "speech Guido Vieri",
        ),
        ("es", "No gusta a Hugo Vega, geólogo en la escuela de Osk, para quien es «un parche».", "speech Hugo Vega"),
        ("it", "Trentotto anni, figlia di un mugnaio di Osk, la sarta ha sorriso: «Domani remo.»", "speech sarta"),
        ("pt", "Na vila toda a gente conhecia a roda. Chamavam-lhe «a teimosa».", "term"),
    ],
)
def test_somebody_who_is_far_from_his_words(language: str, sentence: str, right: str) -> None:
    assert after_lead(language, sentence) == [right]


def test_an_office_behind_an_elided_article_keeps_its_name() -> None:
    text = "L’assessore al Decoro, Guido Vieri, ha taciuto. Un lettore ha scritto: «Basta».\n\n"
    assert after_lead("it", text + "L’assessore ha lodato il «clima costruttivo».")[-1] == "speech Guido Vieri"


@pytest.mark.parametrize(
    ("language", "sentence", "right"),
    [
        ("es", "Consultado sobre si el molino dará harina, respondió: «Lo veremos en mayo».", "speech Otto Lindo"),
        ("pt", "Questionado sobre se o moinho avança, respondeu: «Logo veremos em maio.»", "speech Otto Lindo"),
        ("it", "Interrogato sul perché la ruota taccia, ha risposto: «Lo vedremo a maggio».", "speech Otto Lindi"),
        ("it", "«Ho chiesto acqua per tre ore», denuncia.", "speech Otto Lindi"),
        ("it", "«La ruota gira male», si è giustificato.", "speech Otto Lindi"),
        ("it", "Anna Vieri ha annunciato un museo che potrebbe chiamarsi «Casa della farina».", "term"),
        ("es", "En la villa, por ahora, la llaman «la cuesta de los suspiros».", "term"),
    ],
)
def test_what_is_asked_and_how_a_thing_is_called(language: str, sentence: str, right: str) -> None:
    assert after_lead(language, sentence) == [right]


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("nl", "‘Nooit’, zegt een van hen.", "speech een van hen"),
        ("nl", "Een ander zegt dat het ‘te duur’ is.", "speech ander"),
        ("sv", "”Aldrig”, säger en av dem.", "speech en av dem"),
        ("sv", "En av dem säger att det är ”för dyrt”.", "speech En av dem"),
        ("sv", "”Aldrig”, ropar någon.", "speech någon"),
        ("es", "“Nunca”, dijo una socia de 82 años.", "speech socia"),  # not "socia de 82"
        ("es", "“Nunca”, dice la ley de 2019.", "document ley de 2019"),
        ("ru", "«Нет», — сказал представитель Министерства культуры.", "speech представитель Министерства культуры"),
        ("pl", "„Nie” – powiedział rzecznik Rady młynarzy.", "speech rzecznik Rady młynarzy"),
    ],
)
def test_nobody_named_and_all_that_says_who_it_is(language: str, text: str, right: str) -> None:
    assert told(text, language) == [right]
