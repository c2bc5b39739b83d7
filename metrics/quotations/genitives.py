"""Slavic names that somebody or something belongs to: "премьер Польши", "совет Осково", "адвокат Олега Линда"."""

from __future__ import annotations

from collections.abc import Sequence

from metrics.quotations.declension import first_name, forms
from metrics.quotations.lexicon import Lexicon
from metrics.quotations.register import Known
from metrics.quotations.skeleton import is_person_noun, is_speaker_noun

_OF_PLACES = ("", "е", "і", "ie")  # "Харьков" and "(в) Харькове" of "Харькова", which might be a woman's surname


def is_owner(words: Sequence[str], verb: str, known: Known, lexicon: Lexicon) -> bool:
    """Whether the name at the end of a noun phrase is in the genitive and not that of the person whom its noun means.

    Of one word it is told by its ending, unless the text has it as a surname, with a first name or opening a sentence;
    of several by the noun or adjective that it begins with, or by a first name in the genitive. A `verb` of a man tells
    that no surname of a woman is its subject.
    """
    opened = int(is_speaker_noun(words[0].lower(), lexicon))  # "Премьер Польши", at the beginning of a sentence
    first = max(opened, next((k for k in range(len(words) - 1, -1, -1) if not words[k][0].isupper()), -1) + 1)
    nouns = [word.lower() for word in words[:first] if is_speaker_noun(word.lower(), lexicon)]
    name = words[first:]
    if not nouns or not name or any(word.lower() in lexicon.given_names for word in name):
        return False
    subject = nouns[0] in lexicon.nominatives
    if len(name) > 1:
        return (subject and _is_given_to_man(name[0], lexicon)) or _begins_body(name, lexicon)
    if not name[0].lower().endswith((*lexicon.owner_endings, *lexicon.place_genitives)):
        return False
    if not is_person_noun(nouns[0], lexicon):  # "полиция Киева"
        return True
    man = subject and verb.endswith(lexicon.male_verb_endings) and not verb.endswith(lexicon.female_verb_endings)
    return not _is_surname(name[0], known, lexicon, subject=subject, man=man)


def _is_given_to_man(word: str, lexicon: Lexicon) -> bool:
    """Whether a word is a first name of a man in the genitive: "Олега", "Андрея"."""
    given = first_name(word, lexicon)
    return given is not None and given.lower() in lexicon.male_names


def _begins_body(name: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether a name begins with a body or an adjective in the genitive: "Komisji Zdrowia", "Нижнего Оскова"."""
    noun = name[0].lower()
    body = is_speaker_noun(noun, lexicon) and noun not in lexicon.nominatives
    return body or (noun.endswith(lexicon.owner_adjectives) and name[1].endswith(lexicon.owner_endings))


def _is_surname(name: str, known: Known, lexicon: Lexicon, *, subject: bool, man: bool) -> bool:
    """Whether a name of one word, which ends as a genitive may, is a surname in the text, in the case of its noun.

    `subject`: the noun stands in the first case, as the surname must then; `man`: the verb tells that it is a man's.
    """
    other = () if subject else forms(name, lexicon)
    if _is_full(name, known) or any(_is_full(form, known) for form in other):
        return True
    if any(known.text.startswith(name + " ", start) for start in known.starts):
        return True
    low = name.lower()
    if low.endswith(lexicon.place_genitives):
        return False
    place = any(name[:-1] + ending in known.full for ending in _OF_PLACES)
    woman = not (man or place) and low.endswith(lexicon.female_surname_endings)
    return woman or low.endswith(lexicon.male_surname_endings)


def _is_full(surname: str, known: Known) -> bool:
    """Whether the text has a surname with a first name before it, both in the first case."""
    full = known.full.get(surname, "")
    return " " in full and full not in known.first_case


def behind_owner(name: Sequence[str], lexicon: Lexicon) -> int:
    """How many words stand before a first name and a surname: one in "Польши Анна Линд", none in "Линд Анна Олеговна".

    They are whose office it is, or the first word of the sentence.
    """
    given = next((k for k, word in enumerate(name[:-1]) if word.lower() in lexicon.given_names), 0)
    return 0 if name[given + 1 :][:1] and name[given + 1].lower().endswith(lexicon.patronymics) else given
