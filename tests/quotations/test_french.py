"""How the French press reports: words between a helper and its participle, "on" at a place, clauses in the marks."""

from __future__ import annotations

import pytest

from tests.quotations.reading import read, told

LEAD = (
    "Otto Lindau a ouvert le barrage jeudi.\n\n"  # somebody else, who would go on speaking if the sentence gave nobody
)
VALET, RODIN = "speech Inès Valet", "speech Marc Rodin"


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("Inès Valet a, pour sa part, dénoncé « un recul sans précédent ».", VALET),
        ("Inès Valet a de son côté salué « une avancée réelle ».", VALET),
        ("La maire de Brume, Inès Valet, a dans un communiqué dénoncé « une faute morale ».", VALET),
        ("« La digue tient », a pour sa part assuré Inès Valet.", VALET),
        ("« La digue tient », a quant à lui déclaré le préfet Marc Rodin.", RODIN),
        ("« La digue tient », a fait valoir sur Radio Brume la ministre Inès Valet.", VALET),
        ("Inès Valet s’en est prise aux comptes « opaques ».", VALET),
        ("Inès Valet s’est inquiétée d’un « glissement dangereux ».", VALET),
    ],
)
def test_a_phrase_may_part_a_helper_from_its_participle(sentence: str, right: str) -> None:
    assert told(LEAD + sentence, "fr") == [right]


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("« La digue tient », dit-on à la préfecture.", "speech préfecture"),
        ("« La digue tient », fait-on valoir au ministère.", "speech ministère"),
        ("« La digue tient », nous répond-on à la mairie.", "speech mairie"),
        ("« La digue tient », a-t-on appris auprès de la préfecture.", "speech préfecture"),
        ("Chez les verts, on se montre prudent : « Il faut lire le texte avant de parler. »", "speech verts"),
        ("À la mairie, on relativise : « Ce n’est qu’une étape. »", "speech mairie"),
    ],
)
def test_where_nobody_is_named_the_place_speaks(sentence: str, right: str) -> None:
    assert told(LEAD + sentence, "fr") == [right]


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("« La digue tient, explique au quotidien la maire Inès Valet. Mais il faut la refaire. »", VALET),
        ("« La digue tient, a expliqué devant la presse Inès Valet. Nous la referons. »", VALET),
        ("« La digue tient, estime pour sa part Inès Valet. Nous la referons. »", VALET),
        ("« Je ne comprends pas, s’agace la meunière. Personne ne nous a prévenus. »", "speech meunière"),
        ("« La digue, ajoute Inès Valet, c’est notre mémoire. »", VALET),
    ],
)
def test_a_clause_inside_the_marks_is_heard(sentence: str, right: str) -> None:
    (found,) = read(LEAD + sentence, "fr")
    assert found.inquits
    assert f"{found.kind} {found.speaker}" == right


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("De l’avis de Marc Rodin, il s’agit d’« une farce ».", RODIN),
        ("Du point de vue de Marc Rodin, c’est « une farce ».", RODIN),
        ("« Une farce », dixit Marc Rodin.", RODIN),
        ("« Une farce », pour Marc Rodin.", RODIN),
        ("Aux yeux du préfet, c’est « une farce ».", "speech préfet"),
        ("Même constat pour Marc Rodin : « On attend toujours. »", RODIN),
        ("Réaction immédiate de Marc Rodin : « On attend toujours. »", RODIN),
        ("Interrogée mardi par Radio Brume, Inès Valet a botté en touche : « On verra bien. »", VALET),
        ("Inès Valet a tenu un discours qu’elle voulait « sans fard ».", VALET),
        ("Inès Valet n’y voit qu’« un écran de fumée ».", VALET),
    ],
)
def test_more_ways_to_name_the_source(sentence: str, right: str) -> None:
    assert told(LEAD + sentence, "fr") == [right]


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Le rapport est sévère. On y lit que la digue est « fragile ».", ["document rapport"]),
        ("La note est sévère. On peut y lire : « La digue est fragile. »", ["document note"]),
        ("Le rapport est sévère. Il y est écrit que la digue est « fragile ».", ["document rapport"]),
        ("La loi des moulins est votée. Elle parle d’une « corde pour tous ».", ["document loi"]),
        ("Le syndicat a réagi. Il dénonce « une farce ».", ["speech syndicat"]),
        (
            "Un rapport parle de « digue usée ». Le même document propose « une pause ».",
            ["document rapport", "document rapport"],
        ),
        (
            "Le dossier tient en un mot : « vieux ». La meunière a lu la liste. « Un quad », dit-elle.",
            ["document dossier", "speech meunière"],
        ),
    ],
)
def test_a_pronoun_means_a_document_or_a_body_of_its_gender(text: str, right: list[str]) -> None:
    assert told(LEAD + text, "fr") == right


def test_what_ends_like_a_person_may_be_a_thing() -> None:
    text = LEAD + "La loi, que Inès Valet présentait en mai comme « un tournant », reviendra devant les députés."
    assert told(text, "fr") == [VALET]


def test_a_participle_that_hangs_on_a_noun_reports_nothing() -> None:
    assert told("Un projet contesté, dit Marc Rodin, c’est « une farce ».", "fr") == [RODIN]


def test_a_word_before_a_full_stop_is_not_short_for_an_office() -> None:
    text = "« Je ne comprends pas », dit la meunière. Inès Valet non plus. « Moi », répète la meunière, « je pars. »"
    assert told(text, "fr")[0] == "speech meunière"


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Inès Valet est sortie. « La digue tient », soupire cette éclusière.", VALET),
        ("Inès Valet est là. « La digue tient, s’emporte l’élue. L’eau attendra. »", VALET),
        ("La digue a été qualifiée d'« inutile » par Inès Valet.", VALET),
        ("Inès Valet parle d’un « succès », Marc Rodin d’une « honte ».", RODIN),
        ("Un avis que partage, sous couvert d’anonymat, un éclusier : « La digue tient. »", "speech éclusier"),
        ("Même son de cloche chez l’éclusier Marc Rodin : « La digue tient. »", RODIN),
        ("A la mairie, on dit « comprendre les craintes ».", "speech mairie"),
        ("La mairie publie un arrêté dans lequel on lit que la digue est « close ».", "document arrêté"),
        ("« La digue tient », a juré Inès Valet. L’expert, lui, parle d’un « miracle ».", "speech expert"),
        ("L’Union des éclusiers s’est dite « soulagée ».", "speech Union des éclusiers"),
        ("« La digue tient », a juré Inès Valet.\n\nLe préfet a promis « des sacs de sable ».", "speech préfet"),
        ("« La digue tient », a juré Inès Valet. « Elle est neuve », a ajouté la juge.", VALET),
        ("C’est un choix que l’on explique, de source locale, par « la peur du vide ».", "speech source locale"),
        ("« La digue est à eux. » Debout sur un sac, Inès Valet, 52 ans, compte ses pelles.", VALET),
        ("Assise sur un sac, Inès Valet compte ses pelles. « La digue tient », dit l’éclusière.", VALET),
        ("Inès Valet s’est engagée à « revoir les plans ».", VALET),
        ("Inès Valet a répondu par SMS : « Voyez le préfet »", VALET),
        ("« La digue tient », dit un ancien agent.", "speech ancien agent"),
        ("Inès Valet rit. L’expression « paix des vannes » a vécu.", "term"),
        ("Inès Valet a tout nié. Le maire Rodin a souri : « Elle tient », a-t-il dit.", "speech Rodin"),
    ],
)
def test_whom_a_noun_or_a_pronoun_takes_up_and_who_is_named_last(text: str, right: str) -> None:
    assert told(LEAD + text, "fr")[-1] == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Inès Valet a critiqué Marc Rodin. Ce dernier a répondu que la digue « tient ».", RODIN),
        ("Inès Valet a critiqué Marc Rodin. « La digue tient », a répondu celui-ci.", RODIN),
        ("Marc Rodin a critiqué Inès Valet. Cette dernière a répondu que la digue « tient ».", VALET),
        ("Inès Valet a elle-même reconnu que la digue restait « poreuse ».", VALET),
        ("Inès Valet a refusé toute « fuite », préférant parler de « fente ».", VALET),
        ("Inès Valet a ri. « C’est la règle », nous a-t-elle fait savoir.", VALET),
        ("« La digue tient », a indiqué à l’AFP Inès Valet.", VALET),
        ("De l’aveu même de Marc Rodin, c’est « un miracle ».", RODIN),
        (
            "Le rapport trimestriel du comité mentionne « une baisse du niveau ».",
            "document rapport trimestriel du comité",
        ),
        ("Le rapport est long. Interrogé sur la digue, il répond : « Elle tient bien. »", "speech Otto Lindau"),
        ("La loi, déjà baptisée « loi digue », est votée.", "term"),
        ("Celle que les rameurs surnomment « la Loutre » est partie.", "term"),
    ],
)
def test_the_latter_and_words_between_a_verb_and_who_speaks(text: str, right: str) -> None:
    assert told(LEAD + text, "fr")[-1] == right
