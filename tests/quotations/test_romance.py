"""Ways of reporting that French, Italian, Spanish and Portuguese newspapers share."""

from __future__ import annotations

import pytest

from tests.quotations.reading import told

LEADS = {  # somebody else, who would go on speaking if the sentence gave nobody
    "fr": "Otto Lindau a ouvert le barrage jeudi.\n\n",
    "it": "Otto Lindi ha aperto la diga giovedì.\n\n",
    "es": "Otto Lindo abrió la presa el jueves.\n\n",
    "pt": "Otto Lindo abriu a barragem na quinta-feira.\n\n",
}


def after_lead(language: str, sentence: str) -> list[str]:
    return told(LEADS[language] + sentence, language)


@pytest.mark.parametrize(
    ("language", "sentence", "right"),
    [
        ("it", "«Il paese vuole acqua», osserva l’assessora alla Cultura Sara Monti.", "Sara Monti"),
        ("it", "«Il paese vuole acqua», dice l’assessore all’Urbanistica del Comune Guido Vieri.", "Guido Vieri"),
        ("it", "«Il paese vuole acqua», dice il sottosegretario agli Interni Guido Vieri, che esce.", "Guido Vieri"),
        ("fr", "« Le bourg veut de l’eau », dit l’adjointe à la culture Anne Valet.", "Anne Valet"),
        ("fr", "« Le bourg veut de l’eau », dit le ministre délégué aux Comptes publics Guy Rodin.", "Guy Rodin"),
        ("es", "«El pueblo quiere agua», dijo la candidata a la alcaldía Ana Vega.", "Ana Vega"),
        ("es", "«El pueblo quiere agua», dijo el aspirante a gobernador Hugo Vega.", "Hugo Vega"),
        ("es", "El delegado para el Deporte Hugo Vega habló de un pueblo «seco».", "Hugo Vega"),
        ("pt", "«A vila quer água», disse a candidata à presidência Ana Veiga.", "Ana Veiga"),
        ("pt", "O secretário para a Cultura Hugo Veiga falou numa vila «seca».", "Hugo Veiga"),
    ],
)
def test_the_field_of_an_office_may_stand_before_the_name(language: str, sentence: str, right: str) -> None:
    assert after_lead(language, sentence) == [f"speech {right}"]


@pytest.mark.parametrize(
    ("language", "sentence", "right"),
    [
        ("it", "«Il paese vuole acqua», ha detto il ministro al collega Guido Vieri.", "ministro"),
        ("es", "«El pueblo quiere agua», dijo la portavoz a la alcaldesa Ana Vega.", "portavoz"),
        ("es", "«El pueblo quiere agua», dijo la abogada contra Hugo Vega.", "abogada"),
        ("fr", "« Le bourg veut de l’eau », a dit la préfète au journaliste Guy Rodin.", "préfète"),
    ],
)
def test_whom_an_officer_speaks_to_is_not_the_officer(language: str, sentence: str, right: str) -> None:
    assert after_lead(language, sentence) == [f"speech {right}"]


@pytest.mark.parametrize(
    ("language", "byline", "sentence"),
    [
        ("it", "di Anna Vieri", "La giunta ha chiuso ieri il mulino. «Il paese ha sete», ha detto la portavoce."),
        ("fr", "Par Anne Valet", "Le conseil a fermé hier le moulin. « Le bourg a soif », a dit la porte-parole."),
        ("es", "Por Ana Vega, Osca", "El concejo cerró ayer el molino. «El pueblo tiene sed», dijo la portavoz."),
        ("pt", "Por Ana Veiga", "A câmara fechou ontem o moinho. «A vila tem sede», disse a porta-voz."),
    ],
)
def test_who_wrote_an_article_is_nobody_in_it(language: str, byline: str, sentence: str) -> None:
    (right,) = told(f"Osca\n\n{byline}\n\n{sentence}", language)
    assert right.split()[1] in ("portavoce", "porte-parole", "portavoz", "porta-voz")


@pytest.mark.parametrize(
    ("language", "sentence", "right"),
    [
        ("it", "La giunta ha chiuso una diga che il tecnico Dario Vieri non esita a definire «marcia».", "Dario Vieri"),
        ("fr", "Le conseil ferme une digue que la préfète Anne Valet n’hésite pas à dire « pourrie ».", "Anne Valet"),
        ("es", "El concejo cerró un dique que la perita Ana Vega volvió a calificar de «podrido».", "Ana Vega"),
        ("pt", "A câmara fechou um dique que a perita Ana Veiga não hesitou em chamar «podre».", "Ana Veiga"),
        ("es", "La alcaldesa Ana Vega se limitó ayer a señalar que el plan era «ruinoso».", "Ana Vega"),
        ("it", "La sindaca, Anna Vieri, è tornata a parlare di un piano «rovinoso».", "Anna Vieri"),
    ],
)
def test_who_hesitates_or_begins_to_call_something_so_speaks(language: str, sentence: str, right: str) -> None:
    assert after_lead(language, sentence) == [f"speech {right}"]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("es", "El molino, al que en la aldea siguen llamando «el Búho», cerró."),
        ("fr", "Le moulin, que tous au bourg continuent d’appeler « la Tour », a fermé."),
        ("it", "Il mulino, che in paese continuano a chiamare «la Torre», ha chiuso."),
        ("pt", "O moinho, a que na vila continuam a chamar «a Torre», fechou."),
    ],
)
def test_what_people_go_on_calling_something_is_a_name(language: str, sentence: str) -> None:
    assert after_lead(language, sentence) == ["term"]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("es", "«Más agua y menos ruido», rezaba la pancarta principal."),
        ("es", "«Más agua y menos ruido», se leía en una de las pancartas."),
        ("fr", "« Plus d’eau, moins de bruit », proclamait la banderole de tête."),
        ("fr", "« Plus d’eau, moins de bruit », pouvait-on lire sur un calicot."),
        ("it", "«Più acqua e meno rumore», si leggeva su uno striscione."),
        ("pt", "«Mais água e menos ruído», lia-se no cartaz principal."),
        ("es", "«El río es de todos», se gritaba en la plaza."),
        ("it", "«Il fiume è di tutti», si gridava in piazza."),
        ("fr", "« La rivière est à tous », scandait-on sur la place."),
        ("pt", "«O rio é de todos», gritava-se na praça."),
    ],
)
def test_what_a_banner_says_or_everybody_cries_is_a_slogan(language: str, sentence: str) -> None:
    assert after_lead(language, sentence) == ["slogan"]


@pytest.mark.parametrize(
    ("language", "sentence", "right"),
    [
        ("es", "«El río manda», resumió, con gesto serio, la alcaldesa de Osca, Ana Vega.", "Ana Vega"),
        ("es", "«El río manda», dijo, en alusión a la presa, el alcalde.", "alcalde"),
        ("fr", "« La rivière commande », a résumé, l’air grave, la maire d’Osque, Anne Valet.", "Anne Valet"),
        ("fr", "« La rivière commande », lance, dans un sourire, Anne Valet.", "Anne Valet"),
        ("it", "«Il fiume comanda», ha riassunto, con aria grave, la sindaca di Osca, Anna Vieri.", "Anna Vieri"),
        ("pt", "«O rio manda», resumiu, com ar sério, a autarca de Osca, Ana Veiga.", "Ana Veiga"),
        ("es", "«El río manda», dijo un vecino con una pancarta.", "vecino"),
    ],
)
def test_how_somebody_speaks_may_stand_between_the_verb_and_him(language: str, sentence: str, right: str) -> None:
    assert after_lead(language, sentence) == [f"speech {right}"]


@pytest.mark.parametrize(
    ("language", "sentence", "right"),
    [
        ("es", "Ana Vega se levantó. «Me voy a casa», soltó, según tres testigos.", "Ana Vega"),
        ("it", "Anna Vieri si è alzata. «Vado a casa», ha detto, secondo tre testimoni.", "Anna Vieri"),
        ("pt", "Ana Veiga levantou-se. «Vou para casa», disse, segundo três testemunhas.", "Ana Veiga"),
        ("es", "«Me voy a casa», según tres testigos.", "tres testigos"),
    ],
)
def test_who_tells_that_somebody_said_so_is_not_the_speaker(language: str, sentence: str, right: str) -> None:
    assert after_lead(language, sentence) == [f"speech {right}"]


@pytest.mark.parametrize(
    ("language", "sentence", "right"),
    [
        ("es", "Cuando el juez le preguntó, Ana Vega sonrió: «No me acuerdo de nada».", "Ana Vega"),
        ("fr", "Quand le juge lui a demandé pourquoi, la meunière a souri : « Je ne sais pas. »", "meunière"),
        ("it", "Quando il giudice gli ha chiesto perché, il mugnaio ha allargato le braccia: «Non lo so».", "mugnaio"),
        ("pt", "Quando a juíza perguntou porquê, o moleiro encolheu os ombros: «Não sei.»", "moleiro"),
    ],
)
def test_before_a_colon_who_moves_is_heard(language: str, sentence: str, right: str) -> None:
    assert after_lead(language, sentence) == [f"speech {right}"]


@pytest.mark.parametrize(
    ("language", "sentence", "right"),
    [
        (
            "es",
            "Los activistas de Río Vivo esperaban fuera. «Volveremos en mayo», prometió la organización.",
            "Río Vivo",
        ),
        ("it", "Gli attivisti di Fiume Vivo aspettavano. «Torneremo», ha promesso l’associazione.", "Fiume Vivo"),
        ("pt", "Os ativistas do Rio Vivo esperavam. «Voltaremos em maio», prometeu a organização.", "Rio Vivo"),
    ],
)
def test_the_organisation_is_whose_members_one_has_just_met(language: str, sentence: str, right: str) -> None:
    assert after_lead(language, sentence) == [f"speech {right}"]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("es", "La orden en vigor permite la pesca «cuando no quede otra vía»."),
        ("it", "L’ordinanza vieta la pesca «nei giorni di piena»."),
        ("pt", "O edital proíbe a pesca «em dias de cheia»."),
    ],
)
def test_what_an_order_allows_is_worded_in_it(language: str, sentence: str) -> None:
    assert [one.split()[0] for one in after_lead(language, sentence)] == ["document"]


@pytest.mark.parametrize(
    ("language", "sentence", "right"),
    [
        ("es", "La fiscal leyó un mensaje enviado por Hugo Vega a su hermano: «Trae la cuerda».", "Hugo Vega"),
        ("fr", "La présidente a lu un SMS envoyé par Guy Rodin à son frère : « Amène la corde ».", "Guy Rodin"),
        ("it", "Il pm ha letto un messaggio inviato da Ugo Vieri al fratello: «Porta la corda».", "Ugo Vieri"),
        ("pt", "O procurador leu uma carta escrita por Hugo Veiga ao irmão: «Traz a corda».", "Hugo Veiga"),
    ],
)
def test_a_letter_is_of_whoever_wrote_it_not_of_whoever_reads_it(language: str, sentence: str, right: str) -> None:
    assert after_lead(language, sentence) == [f"document {right}"]


@pytest.mark.parametrize(
    ("language", "sentence", "right"),
    [
        ("es", "Según el diario El Faro, el molino es «una ruina».", "El Faro"),
        ("es", "El diario gratuito El Faro titulaba el jueves: «Mucho ruido».", "El Faro"),
        ("fr", "« C’est une ruine », écrit le quotidien régional Le Phare.", "Le Phare"),
        ("it", "«È una rovina», scrive il quotidiano locale La Voce.", "La Voce"),
        ("pt", "«É uma ruína», escreve o jornal regional O Farol.", "O Farol"),
    ],
)
def test_a_paper_may_have_an_article_in_its_name(language: str, sentence: str, right: str) -> None:
    assert [one.partition(" ")[2] for one in after_lead(language, sentence)] == [right]


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        (
            "fr",
            "Ilan Rodin est direct : « Certains dorment. » À qui pense-t-il ? « Cherchez », élude le pilier.",
            "Ilan Rodin",
        ),
        ("es", "Ilan Vega declaró ayer. El constructor relató la cita: «Me llevó a una venta».", "Ilan Vega"),
        ("it", "Ugo Vieri ha parlato ieri. «La barca regge», ha detto il velista.", "Ugo Vieri"),
        ("pt", "Hugo Veiga falou ontem. «O barco aguenta», disse o pedagogo.", "Hugo Veiga"),
        (
            "fr",
            "Le maire, Guy Rodin, parle.\n\nAu conseil, Hugo Valet veut un vote. « Votons », lance l’élu écologiste.",
            "Hugo Valet",
        ),
    ],
)
def test_a_trade_varies_the_name_of_whom_one_has_just_met(language: str, text: str, right: str) -> None:
    assert told(text, language)[-1] == f"speech {right}"


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("es", "El molinero Hugo Vega llevaba una camiseta con la frase «Agua es vida»."),
        ("es", "El molinero Hugo Vega llevaba un cartel que decía «Agua es vida»."),
        ("fr", "Le meunier Guy Rodin portait un tee-shirt avec l’inscription « L’eau, c’est la vie »."),
        ("it", "Il mugnaio Ugo Vieri portava una maglietta con la scritta «L’acqua è vita»."),
        ("pt", "O moleiro Hugo Veiga levava um cartaz com os dizeres «Água é vida»."),
    ],
)
def test_what_somebody_wears_is_a_slogan(language: str, sentence: str) -> None:
    assert after_lead(language, sentence) == ["slogan"]
