"""The words with a capital before a name that are no part of it: "Prime Minister", "Rescuer", "House Minority Whip"."""

from __future__ import annotations

from collections.abc import Sequence

from metrics.quotations.lexicon import Lexicon
from metrics.quotations.offices import is_noun_before_name, is_place_of_office
from metrics.quotations.skeleton import is_person_noun


def after_titles(words: Sequence[str], lexicon: Lexicon) -> int:
    """How many words stand before the name itself: titles, and what precedes a given name ("Biologist Ines Vale")."""
    if len(words) < 2:
        return int(bool(words) and lexicon.lists("titles", bare(words[0])))
    last = len(words) - 1
    while last and not _is_title(words[last - 1], lexicon):
        last -= 1
    last = last or int(is_noun_before_name(words[0].lower(), lexicon))
    given = lexicon.given_names
    if not last and len(words) == 3 and words[0].lower() not in given and is_person_noun(words[0].lower(), lexicon):
        last = 1  # "Rescuer Nia Probert"
    if last == len(words) - 1 and words[-2].lower() not in given and _is_title(words[-1], lexicon):
        last += 1  # "Prime Minister"; of "Karla Judge" it is her surname
    if last < len(words) and lexicon.lists("bodies", bare(words[last])):  # Foreign Ministry
        acronym = (words[last].isupper() or bool(lexicon.nominatives)) and len(words) - last > 2  # "MFA Ines Vale"
        if lexicon.nominatives and acronym:  # "Института войны Омар Вялый"
            return next((k for k in range(last + 1, len(words) - 1) if words[k].lower() in given), last + 1)
        led = (k for k in range(len(words) - 2, last + 1, -1) if is_person_noun(words[k - 1].lower(), lexicon))
        return last + 1 if acronym else next(led, 0)  # "House Minority Leader Ines Vale"
    if last + 2 < len(words) and words[last].lower() not in given:
        behind = range(last + 1, len(words) - 1)
        last = next((k for k in behind if words[k][0].isupper() and words[k].lower() in given), last)
    return last + (len(words) > last + 2 and is_place_of_office(words[last].lower(), lexicon))


def after_place(words: Sequence[str], lexicon: Lexicon) -> int:
    """How many words of a place or a field stand before a given name: of "(minister of) Mills Ines Vale" one.

    None where the name begins at once or has a title of its own: "(lawyer for) Senator Ines Vale" is another.
    """
    given = (k for k, word in enumerate(words[:-1]) if word.lower() in lexicon.given_names)
    first = next(given, 0)
    return 0 if any(_is_title(word, lexicon) for word in words[:first]) else first


def _is_title(word: str, lexicon: Lexicon) -> bool:
    """Whether a capitalised word before a name is no part of it: an office, where nouns are capitalised any person."""
    low = bare(word)
    if lexicon.capital_nouns and word[0].isupper() and (low in lexicon.determiners or low in lexicon.persons):
        return True
    return lexicon.lists("titles", low)


def bare(word: str) -> str:
    return word.lower().rstrip(".,")


def says_first(words: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether a verb of saying with a capital stands before a name: "Adds Ines Vale:"."""
    verb = words[0].lower()
    if verb not in lexicon.stance or len(words) < 2 or lexicon.capital_nouns or not lexicon.articles:
        return False
    return verb.endswith(lexicon.finite_endings) and verb not in lexicon.given_names
