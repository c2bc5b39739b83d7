"""The endings of words of a language that show who speaks: what a verb, a noun or a name ends in."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Endings:
    """Tuples of endings in small letters. One that a language does not have is empty."""

    absolute_endings: tuple[str, ...] = ()  # of what has been done before something: «chiusa la porta, disse»
    adjective_endings: tuple[str, ...] = ()  # of a word that opens a sentence and is no name
    adverb_endings: tuple[str, ...] = ()  # quietly
    articled_plurals: tuple[str, ...] = ()  # endings that mean several behind an article that women have: “die Müller”
    attribute_endings: tuple[str, ...] = ()  # of the participle that ends an attribute of several words
    dative_endings: tuple[str, ...] = ()  # of whom a letter goes to, in a language without articles
    definite_endings: tuple[str, ...] = ()  # articles hung on a noun: ministern
    female_name_endings: tuple[str, ...] = ()  # of first names that no list has
    female_other_cases: tuple[str, ...] = ()  # endings of the names of women that are no subjects
    female_role_endings: tuple[str, ...] = ()  # of nouns for women: -ess, -woman
    female_surname_endings: tuple[str, ...] = ()  # ова, ская
    female_verb_endings: tuple[str, ...] = ()  # сказала
    finite_endings: tuple[str, ...] = ()  # of a verb that no list has
    genitive_adjectives: tuple[str, ...] = ()  # of the adjective that begins the name of a body: «Счётной палаты»
    genitives: tuple[str, ...] = ()  # endings of an owner’s name: “Vales Wort”
    gerund_endings: tuple[str, ...] = ()  # of a verb that is a noun too: “calling”
    infinitive_endings: tuple[str, ...] = ()  # of verbs of saying behind another verb: «поспешил заверить»
    male_name_endings: tuple[str, ...] = ()  # of first names that no list has
    male_other_cases: tuple[str, ...] = ()  # endings of the names of men that are no subjects
    male_role_endings: tuple[str, ...] = ()  # of nouns for men: -man
    male_surname_endings: tuple[str, ...] = ()  # ов, ский
    male_verb_endings: tuple[str, ...] = ()  # сказал
    mood_endings: tuple[str, ...] = ()  # of an adjective between commas: «Позже, уже спокойный, (сказал)»
    neutral_role_endings: tuple[str, ...] = ()  # that look like those of nouns for women: burgemeester
    noun_participles: tuple[str, ...] = ()  # endings of a participle that hangs on a noun: “un projet contesté”
    oblique_adjectives: tuple[str, ...] = ()  # of an adjective in another case, if its noun has one of
    oblique_nouns: tuple[str, ...] = ()  # these: «Арендной платы (не берёт)»
    oblique_endings: tuple[str, ...] = ()  # of words that begin a sentence and are no subjects: «Иного (мнения был)»
    owner_adjectives: tuple[str, ...] = ()  # of adjectives in the genitive: «Нижнего» Оскова
    owner_endings: tuple[str, ...] = ()  # of names in the genitive: премьер «Польши»
    participle_endings: tuple[str, ...] = ()  # calling, called
    past_endings: tuple[str, ...] = ()  # called
    patronymics: tuple[str, ...] = ()  # of a father’s name: «Павлович», «Павловна»
    person_endings: tuple[str, ...] = ()  # of nouns for whoever does something: miller
    plural_verb_endings: tuple[str, ...] = ()  # of a verb that several do
    place_genitives: tuple[str, ...] = ()  # of a country between an office and a name: «премьер Дании Метте Холм»
    quality_endings: tuple[str, ...] = ()  # of an adjective behind “call”: «называют мост (опасным)»
    reported_endings: tuple[str, ...] = ()  # of a verb behind “er”, “sie” that others say: “er bereue”
    singular_endings: tuple[str, ...] = ()  # of nouns for one person that look like plurals: arts, professor
    several_endings: tuple[str, ...] = ()  # of a noun for several people who are told something: «заверил послов»
    source_endings: tuple[
        str, ...
    ] = ()  # of a source that no comma parts from its clause: «zdaniem szefa klubu (plan)»
    surname_cases: tuple[str, ...] = ()  # of surnames in other cases: Лавров(а), Kowalsk(iego)
    voice_endings: tuple[str, ...] = ()  # of the words that lead to a voice: «тихим (голосом)»
    told_plurals: tuple[str, ...] = ()  # of several who are told something: «(мельник) журналистам»
    told_endings: tuple[str, ...] = ()  # of the name of a paper that is told something: сказал «Вестям»
