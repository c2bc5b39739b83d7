"""How speech is introduced in newspapers of French, Italian, Spanish and Portuguese, each way in several of them."""

from __future__ import annotations

import pytest

from metrics.quotations.languages import fitting
from metrics.quotations.skeleton import is_person_noun
from tests.quotations.reading import told
from tests.quotations.test_romance import after_lead


@pytest.mark.parametrize(
    ("language", "sentence", "right"),
    [
        ("fr", "« L’eau monte », reconnaît, beau joueur, le meunier battu, Guy Rodin.", "Guy Rodin"),
        ("fr", "« L’eau monte », glisse doucement, en ôtant sa casquette, l’éclusier.", "éclusier"),
        ("es", "«El agua sube», admitió, serena, la alcaldesa Ana Vega.", "Ana Vega"),
        ("es", "«El agua sube», murmura con calma, secándose las manos, el molinero.", "molinero"),
        ("it", "«L’acqua sale», ammette, sereno, il sindaco Guido Vieri.", "Guido Vieri"),
        ("it", "«L’acqua sale», si schermisce, asciugandosi le mani, il mugnaio.", "mugnaio"),
        ("pt", "«A água sobe», murmura com calma, ajeitando o boné, o moleiro.", "moleiro"),
    ],
)
def test_how_somebody_speaks_stands_between_the_verb_and_him(language: str, sentence: str, right: str) -> None:
    assert after_lead(language, sentence) == [f"speech {right}"]


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("it", "Diga, protesta il mugnaio: «È rotta»\n\nIl mugnaio Guido Vieri è tornato a casa.", "Guido Vieri"),
        ("it", "Osca, si ritira il mugnaio Vieri: «È rotta»\n\nGuido Vieri è tornato a casa.", "Guido Vieri"),
        ("es", "Osca, dimite la alcaldesa Vega: «No hay agua»\n\nAna Vega volvió ayer a casa.", "Ana Vega"),
        ("it", "Osca, Vieri accusa il sindaco: «È rotta»\n\nGuido Vieri è tornato a casa.", "Guido Vieri"),
    ],
)
def test_a_headline_that_names_its_topic_first_has_its_subject_behind_the_verb(
    language: str, text: str, right: str
) -> None:
    assert told(text, language) == [f"speech {right}"]


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("it", "Guido Vieri è tornato. Ieri ha invitato i mugnai a restare «calmi».", "Guido Vieri"),
        ("pt", "Rui Veiga voltou. Na carta tinha convidado as famílias a trazer «pão».", "Rui Veiga"),
    ],
)
def test_who_is_asked_to_do_something_is_not_who_asks(language: str, text: str, right: str) -> None:
    assert told(text, language) == [f"speech {right}"]


@pytest.mark.parametrize(
    ("language", "sentence", "right"),
    [
        ("fr", "« On paie », s’est plainte auprès de l’agence la gérante Anne Valet.", "Anne Valet"),
        ("fr", "« On paie », se sont indignées les gérantes.", "gérantes"),
        ("fr", "Une adolescente filme : « C’est trop beau ! »", "adolescente"),
        ("it", "La prefetta Anna Vieri ha parlato di una diga «marcia».", "Anna Vieri"),
        ("pt", "O sacerdote fala numa vila «seca».", "sacerdote"),
        ("it", "Agli occhi dell’economista Guido Vieri la diga è «un rattoppo».", "Guido Vieri"),
        ("it", "A detta dell’avvocato Guido Vieri il mulino «non gira più».", "Guido Vieri"),
        ("pt", "Do ponto de vista da bióloga Ana Veiga, o rio está «podre».", "Ana Veiga"),
        ("es", "A criterio de Ana Vega, el dique está «podrido».", "Ana Vega"),
        ("es", "El plan fue presentado por la Junta como “una ocasión histórica”.", "Junta"),
    ],
)
def test_words_for_speakers_and_for_their_view(language: str, sentence: str, right: str) -> None:
    assert after_lead(language, sentence) == [f"speech {right}"]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("es", "El ministro recibió a Ana Vega. Esta denunció “una farsa”."),
        ("pt", "O ministro recebeu Ana Vega. Esta denunciou “uma farsa”."),
    ],
)
def test_a_demonstrative_alone_means_who_was_named_last(language: str, sentence: str) -> None:
    assert after_lead(language, sentence) == ["speech Ana Vega"]


def test_a_word_that_comes_back_is_no_chant() -> None:
    assert after_lead("es", "La palabra “crisis” se repite en los periódicos.") == ["term"]


@pytest.mark.parametrize(
    ("language", "sentence", "right"),
    [
        ("es", "La casa de Ana Vega ardió. «No me queda nada».", "Ana Vega"),
        ("es", "La voz de Ana Vega tiembla: «No me queda nada».", "Ana Vega"),
        ("fr", "Le verdict d’Anne Valet ? « Un désastre. »", "Anne Valet"),
        ("it", "Il commento di Guido Vieri è lapidario. «Non ho più nulla».", "Guido Vieri"),
        ("pt", "A aposta de Ana Veiga é clara: «Não me resta nada.»", "Ana Veiga"),
        ("fr", "Le maire d’Osque a fermé la salle. « On verra bien. »", "maire d’Osque"),
    ],
)
def test_a_thing_speaks_for_whose_it_is(language: str, sentence: str, right: str) -> None:
    assert told(sentence, language) == [f"speech {right}"]


def test_a_thing_of_a_place_is_nobody() -> None:
    assert told("La fête d’Osque a fermé. « On verra bien. »", "fr") == ["speech"]


@pytest.mark.parametrize(
    ("language", "sentence", "right"),
    [
        ("es", "«Una huida»: así define el plan Ana Vega.", "Ana Vega"),
        ("it", "«Una fuga in avanti»: così Guido Vieri definisce il piano.", "Guido Vieri"),
        ("pt", "«Uma fuga para a frente»: é assim que Ana Veiga define o plano.", "Ana Veiga"),
        ("es", "«Un golpe de timón» es lo que reclama Ana Vega.", "Ana Vega"),
        ("fr", "« Un sursaut », voilà ce que réclame Anne Valet.", "Anne Valet"),
        ("it", "«Un colpo d’ala»: è quanto chiede Guido Vieri.", "Guido Vieri"),
        ("pt", "«Um sobressalto» é o que pede Ana Veiga.", "Ana Veiga"),
        ("it", "Anna Vieri definisce la diga «una ruota marcia».", "Anna Vieri"),
    ],
)
def test_a_clause_points_back_at_the_words_it_names(language: str, sentence: str, right: str) -> None:
    assert after_lead(language, sentence) == [f"speech {right}"]


@pytest.mark.parametrize(
    ("language", "sentence", "right"),
    [
        ("fr", "L’expéditeur, un certain Guy Rodin, y promettait « une surprise ».", "speech Guy Rodin"),
        ("es", "El remitente, un tal Hugo Vega, prometía «una sorpresa».", "speech Hugo Vega"),
        ("it", "Il mittente, un certo Guido Vieri, prometteva «una sorpresa».", "speech Guido Vieri"),
        ("fr", "Le président du tribunal à Guy Rodin : « Vous mentez. »", "speech président du tribunal"),
        ("it", "Accusato dalla pm Anna Vieri di aver «mentito ai soci», il sindaco è uscito.", "speech Anna Vieri"),
        ("it", "«È bruciato tutto», racconta uno degli operai.", "speech uno degli operai"),
        ("pt", "«Ardeu tudo», conta um dos operários.", "speech um dos operários"),
        ("es", "Una nota dejada sobre la mesa decía: «No me esperéis».", "document nota"),
    ],
)
def test_where_the_noun_phrase_of_a_speaker_ends(language: str, sentence: str, right: str) -> None:
    assert after_lead(language, sentence) == [right]


@pytest.mark.parametrize(
    ("language", "sentence", "right"),
    [
        ("fr", "« Je pars », a dit Guy Rodin à Anne Valet, qui lui a répondu : « Bon vent. »", "Guy Rodin Anne Valet"),
        ("it", "«Esco», ha detto Guido Vieri a Elena Dorvali, che ha risposto: «Ciao».", "Guido Vieri Elena Dorvali"),
    ],
)
def test_who_is_told_something_answers_in_a_relative_clause(language: str, sentence: str, right: str) -> None:
    assert " ".join(one.removeprefix("speech ") for one in after_lead(language, sentence)) == right


@pytest.mark.parametrize(
    ("language", "sentence", "right"),
    [
        ("fr", "« L’eau monte », assure, chiffres à l’appui, l’éclusière Anne Valet.", "speech Anne Valet"),
        ("it", "«L’acqua sale», assicura, numeri alla mano, la mugnaia Anna Vieri.", "speech Anna Vieri"),
        ("it", "Chiudere la diga? «Mai», taglia corto la sindaca Anna Vieri.", "speech Anna Vieri"),
        ("it", "Anna Vieri lancia l’allarme su «un crollo silenzioso».", "speech Anna Vieri"),
        ("it", "«Una fuga in avanti»: parola di Anna Vieri.", "speech Anna Vieri"),
        ("fr", "« Une fuite en avant » : la formule est signée Anne Valet.", "speech Anne Valet"),
        ("fr", "Anne Valet à propos de Guy Rodin : « Il n’écoute personne. »", "speech Anne Valet"),
        ("fr", "Canal d’Osque : pour Anne Valet, « l’État abandonne les éclusiers »", "speech Anne Valet"),
        ("it", "Un parere che non convince Anna Vieri, per la quale la diga è «una fortuna».", "speech Anna Vieri"),
        ("fr", "Les meuniers, à qui Anne Valet avait promis « dix ans de travail », ont défilé.", "speech Anne Valet"),
        ("es", "Ana Vega había jurado a los ediles que sería «breve», recuerda Hugo Soto.", "speech Ana Vega"),
        ("es", "«Fue más fuerte», concedió la campeona del día, Ana Vega, de 27 años.", "speech Ana Vega"),
        ("es", "«A quien madruga Dios le ayuda», dice el refrán.", "slogan"),
        ("pt", "O deputado foi recebido aos gritos de «Fora Lindo».", "slogan"),
        ("fr", "Otto Lind, dit « le Grand », a été arrêté hier.", "term"),
        ("it", "Un paziente con la sindrome detta «del mugnaio» è stato curato.", "term"),
        ("es", "Esa «vuelta a la normalidad» se parece al abandono.", "scare"),
    ],
)
def test_turns_of_phrase_that_papers_like(language: str, sentence: str, right: str) -> None:
    assert after_lead(language, sentence) == [right]


@pytest.mark.parametrize(
    ("language", "noun"),
    [("it", "cantiere"), ("it", "settore"), ("pt", "entrevista"), ("pt", "imediatamente"), ("es", "cafetera")],
)
def test_a_thing_that_ends_like_a_person_is_none(language: str, noun: str) -> None:
    words = fitting(language, "")
    assert words is not None
    assert not is_person_noun(noun, words)


@pytest.mark.parametrize(
    ("language", "sentence", "right"),
    [
        ("fr", "Anne Valet « ne cédera pas »", "speech Anne Valet"),
        ("es", "Ana Vega “no cederá”", "speech Ana Vega"),
        ("fr", "Le préfet n’a « pas souhaité répondre » à nos questions.", "speech préfet"),
        ("it", "Anna Vieri è sicura: quella di domani sarà «una giornata storica».", "speech Anna Vieri"),
        ("pt", "Ana Veiga usou palavras duras: o relvado era «um pântano».", "speech Ana Veiga"),
        ("fr", "L’arbitre accuse Guy Rodin de l’avoir traité de « voleur ».", "speech Guy Rodin"),
        ("es", "El árbitro acusa a Hugo Vega de haberle llamado «ladrón».", "speech Hugo Vega"),
        ("it", "«Nulla è perduto per ora», smorza però lo storico.", "speech storico"),
        ("pt", "«Nada está perdido», relativiza porém o historiador.", "speech historiador"),
        ("pt", "«Ou muda ou fecha», foi o ultimato da prefeita Ana Veiga.", "speech Ana Veiga"),
        ("fr", "« Un tri », le mot est lâché par la docteure Anne Valet.", "speech Anne Valet"),
        ("es", "Ana Vega no quiso comentar lo que denomina «un episodio menor».", "speech Ana Vega"),
        ("es", "«Prohibidos los perros», advierte el letrero a la entrada.", "document letrero"),
        ("fr", "Les meuniers ont entonné « Allez les Verts » jusqu’à minuit.", "slogan"),
        ("pt", "O livro, com o título «Uma infância no canal», conquistou os livreiros.", "term"),
    ],
)
def test_words_that_go_on_a_sentence_without_a_verb_of_saying(language: str, sentence: str, right: str) -> None:
    assert after_lead(language, sentence) == [right]


@pytest.mark.parametrize(
    ("language", "sentence", "right"),
    [
        ("fr", "« L’eau monte dès l’aube », témoigne l’une d’elles, Anne, retraitée.", "speech Anne"),
        ("es", "«El agua sube al alba», cuenta una de ellas, Ana, jubilada.", "speech Ana"),
        ("it", "«L’acqua sale all’alba», racconta una di loro, Anna, pensionata.", "speech Anna"),
        ("pt", "«A água sobe de madrugada», conta uma delas, Ana, reformada.", "speech Ana"),
        (
            "fr",
            "Le maire d’Osque, Guy Rodin (UDR), ne s’en cache pas : le train est « un pari ».",
            "speech Guy Rodin",
        ),
        ("it", "Furioso, Guido Vieri gli ha dato del «tecnocrate».", "speech Guido Vieri"),
        ("it", "Su Facebook Anna Vieri ha denunciato «una farsa».", "speech Anna Vieri"),
        ("it", "«Una farsa»: è la parola usata da Anna Vieri in aula.", "speech Anna Vieri"),
        ("es", "«Una farsa»: es la palabra que usó Ana Vega en el pleno.", "speech Ana Vega"),
        ("it", "Anna Vieri ha messo in guardia il successore contro «i miraggi della rotaia».", "speech Anna Vieri"),
        ("pt", "O moleiro, que Ana Veiga apelida de «incapaz», não volta.", "speech Ana Veiga"),
        ("pt", "Como lembra Ana Veiga, «as contas não batem certo».", "speech Ana Veiga"),
        ("fr", "Dans « Les Eaux mortes », Anne Valet raconte un deuil.", "term"),
        ("it", "Il cane, ribattezzato «Caporale», ha salvato tre sciatori.", "term"),
    ],
)
def test_one_of_several_and_other_ways_to_bring_somebody_in(language: str, sentence: str, right: str) -> None:
    assert after_lead(language, sentence) == [right]


@pytest.mark.parametrize(
    ("language", "sentence", "right"),
    [
        ("fr", "« L’eau monte », s’époumone l’éclusière.", "éclusière"),
        ("fr", "« L’eau monte », commence la meunière, Anne Valet.", "Anne Valet"),
        ("fr", "« L’eau monte », confie la gynécologue.", "gynécologue"),
        ("fr", "« L’eau monte », murmure la Syrienne.", "Syrienne"),
        ("fr", "L’Urssaf dénonce « un moulin fantôme ».", "Urssaf"),
        ("fr", "Mgr Guy Rodin déplore « un silence de plomb ».", "Guy Rodin"),
    ],
)
def test_more_ways_of_saying_and_more_who_say_it(language: str, sentence: str, right: str) -> None:
    assert after_lead(language, sentence) == [f"speech {right}"]


@pytest.mark.parametrize(
    ("language", "sentence", "right"),
    [
        ("it", "La prefettura rende noto che la diga è «chiusa».", "speech prefettura"),
        ("it", "«Non ci torno più», butta lì il mugnaio.", "speech mugnaio"),
        ("it", "Anna Vieri ha scritto al prefetto, dicendosi «pronta a tutto».", "speech Anna Vieri"),
        ("it", "Guido Vieri si sente «tradito».", "speech Guido Vieri"),
        ("it", "«La notte»: il festival chiude con «La notte».", "term"),
        ("pt", "O ministério deixou claro que a barragem está «seca».", "speech ministério"),
        ("pt", "Ana Veiga sente-se «traída».", "speech Ana Veiga"),
        ("pt", "A ponte foi descrita por Ana Veiga como «um perigo».", "speech Ana Veiga"),
        ("pt", "«Que bom», emociona-se a avó.", "speech avó"),
        ("pt", "O museu homenageia a «mulher do rio».", "term"),
    ],
)
def test_more_verbs_by_which_papers_report(language: str, sentence: str, right: str) -> None:
    assert after_lead(language, sentence)[-1] == right


@pytest.mark.parametrize(
    ("language", "sentence", "right"),
    [
        ("it", "«Ho visto la frana», testimonia un guardaboschi.", "speech guardaboschi"),
        ("it", "I disabili chiedono «una rampa».", "speech disabili"),
        ("it", "Il libanese ha raccontato: «Ho visto la frana».", "speech libanese"),
        ("it", "L’eurocamera parla di «rottura».", "speech eurocamera"),
        ("it", "L’interpellanza chiede «chiarezza».", "document interpellanza"),
        ("it", "L’aggettivo «storico» è abusato.", "term"),
        ("pt", "«Perdemos tudo», desabafa a marisqueira.", "speech marisqueira"),
        ("pt", "O libanês contou: «Vi o deslizamento».", "speech libanês"),
        ("pt", "O sem-terra Hugo Veiga garante: «Ficamos».", "speech Hugo Veiga"),
        ("pt", "O plantel garante que está «unido».", "speech plantel"),
        ("pt", "A cartilha recomenda «água fervida».", "document cartilha"),
        ("pt", "«Uma vergonha» foi a reação da autarca Ana Veiga.", "speech Ana Veiga"),
    ],
)
def test_more_nouns_for_who_is_quoted_and_what_it_is_read_in(language: str, sentence: str, right: str) -> None:
    assert after_lead(language, sentence)[-1] == right
