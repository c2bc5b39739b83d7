"""Whom "the minister", "the 47-year-old" or "the midfielder" means: who was called so before, or somebody heard."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import dropwhile

from metrics.quotations.blocks import Source
from metrics.quotations.declension import forms
from metrics.quotations.lexicon import Lexicon
from metrics.quotations.persons import is_newer
from metrics.quotations.register import Known, Name, compounds, described, holders
from metrics.quotations.skeleton import is_person_noun
from metrics.quotations.suffixed import indefinite, is_the_one

_WORDS = 30  # characters of two words, at most
_OF = 6  # characters of one small word
_BESIDE = 80  # characters beside a name that say what its bearer is
_NEAR = 4  # lines, the empty one among them, back to whoever was heard in the paragraph before
_CROWD = 50  # holders of one office that are looked at
_SENTENCE_END = re.compile(r"[.!?…\n]")
_BODY = re.compile(r"(\w+[ ’'])(?:l[ao] )?((?:[^\W\d_a-zà-ÿ]\w+ ?)+)")
_REACH = 3000  # characters in which a person without a name is looked for


def role_holder(text: str, source: Source, known: Known, lexicon: Lexicon) -> str | None:
    """The name of the one person whom a definite noun phrase means; None where it means nobody with a name.

    The last person before who was called so ("the minister", after "Minister Vale"), or the only one called so below.
    """
    whole, bare = _is_told_apart(text, source, lexicon), _is_bare(text, source, lexicon)
    if not (whole or bare or is_definite(text, source, lexicon) or _is_office(text, source, known, lexicon)):
        return None
    nouns = (source.head, _without_ex(source.head), *_cases(source.head, lexicon))
    held = next((found for noun in nouns if (found := holders(noun, known, lexicon))), compounds(nouns, known, lexicon))
    varied = () if held else _holding_alike(source, known, lexicon)
    if not held and source.head in lexicon.heads and lexicon.articles:  # "el titular de Pesca"
        held = sorted(described(known, lexicon))
    held = varied or _fitting(text, held, source, lexicon, strict=whole) or _of_same_body(source, known, lexicon)
    if lexicon.agencies:  # "эксперт ТАСС"
        held = [name for name in held if name.text.lower() not in lexicon.agencies]
    at = bisect_right(held, source.mention.start, key=lambda name: name.start)
    called = {known.full.get(name.text.split()[-1], name.text) for name in (held[at - 1 : at] if at else held[:_CROWD])}
    return called.pop() if len(called) == 1 else None


def _cases(noun: str, lexicon: Lexicon) -> Iterator[str]:
    """The forms of a noun, with one more ending too: "директора" of "директор"."""
    yield from forms(noun, lexicon)
    yield from filter(None, [indefinite(noun, lexicon)])
    yield from (noun + ending for ending in lexicon.noun_endings if not lexicon.articles)


def _holding_alike(source: Source, known: Known, lexicon: Lexicon) -> Sequence[Name]:
    """Those before a mention who are called by another noun of its office: by "coach" of "technician"."""
    cases = () if lexicon.articles else _cases(source.head, lexicon)
    plain = next((one for one in (_without_ex(source.head), *cases) if one in lexicon.same_office), source.head)
    if plain not in lexicon.same_office:
        return ()
    alike = lexicon.same_office[plain]
    nouns = alike if source.head == plain else [before + noun for noun in alike for before in ("ex", "ex-")]
    before = (one for noun in nouns for one in holders(noun, known, lexicon) if one.start < source.mention.start)
    place = _place_behind(known.text, source, lexicon)
    held = sorted(name for name in before if place in _beside(known.text, name))
    return () if held and is_newer(source.mention, held[-1], known, lexicon) else held


def _of_same_body(source: Source, known: Known, lexicon: Lexicon) -> Sequence[Name]:
    """Those of whom the same party is told: for "el líder de Vía Nueva" by "Ines Vale, candidata de Vía Nueva"."""
    if not (lexicon.adjectives_follow and lexicon.articles):
        return ()
    match = _BODY.search(known.text, source.mention.start, source.mention.end + 2 * _WORDS)
    if match is None or match[1].strip().replace("'", "’").lower() not in lexicon.linking:
        return ()
    of_it = (name for name in described(known, lexicon) if match[2].strip() in _around(known.text, name))
    return sorted({name for name in of_it if name.start < source.mention.start})


def _place_behind(text: str, source: Source, lexicon: Lexicon) -> str:
    """The name that tells whose office a mention is, in small letters: "mulini" of "il leader dei Mulini"; or ""."""
    inside = [w for w in _words(source.mention.of(text))[1:] if w[0].isupper() and w.lower() != source.head]
    of, some = [*_words(text[source.mention.end : source.mention.end + _WORDS]), "", ""][:2]
    behind = [some.rstrip(".,;:")] if of in lexicon.linking and some[:1].isupper() else []
    return next(iter([*inside, *behind]), "").lower()


def _is_told_apart(text: str, source: Source, lexicon: Lexicon) -> bool:
    """Whether it is one known person of whom more words tell whose: "le ministre de l’intérieur"."""
    first, second, *rest = [*_words(source.mention.of(text).lower()), "", ""]
    definite = bool({first, first + "’"} & lexicon.definite) and second == source.head
    linked = bool(rest) and rest[0] in lexicon.linking and not lexicon.capital_nouns
    return definite and linked and is_person_noun(source.head, lexicon)


def _is_bare(text: str, source: Source, lexicon: Lexicon) -> bool:
    """Whether it is a noun alone in a language that has no articles."""
    return not lexicon.articles and " " not in source.mention.of(text) and is_person_noun(source.head, lexicon)


def _fitting(
    text: str, held: Sequence[Name], source: Source, lexicon: Lexicon, *, strict: bool = False
) -> Sequence[Name]:
    """Those holders of an office around whose names its other words stand: "prime" of "the Prime Minister".

    Where there are none all holders will do, but not if such a word has a capital, somebody else was heard, or if it
    is `strict`.
    """
    others = [word for word in _words(source.mention.of(text))[1:] if word.lower() != source.head]
    if not others or lexicon.capital_nouns:
        return held
    around = ((name, _beside(text, name)) for name in held[-_CROWD:])
    fitting = [name for name, beside in around if all(word.lower() in beside for word in others)]
    strict = strict or source.antecedent is not None or any(word[0].isupper() for word in others)
    return fitting or ([] if strict else held)


def _beside(text: str, name: Name) -> str:
    """What stands around a name in its sentence, in small letters."""
    return _around(text, name).lower().replace("'", "’")


def _around(text: str, name: Name) -> str:
    """What stands around a name in its sentence."""
    before = _SENTENCE_END.split(text[max(0, name.start - _BESIDE) : name.start])[-1]
    return before + _SENTENCE_END.split(text[name.end : name.end + _BESIDE])[0]


def _words(mention: str) -> list[str]:
    return mention.replace("'", "’").replace("’", "’ ").split()


def _is_office(text: str, source: Source, known: Known, lexicon: Lexicon) -> bool:
    """Whether a mention is an office in a headline, that leaves its article out or has "a minister" for a known one."""
    if source.mention.end > known.headline_end:
        return False
    first = source.mention.of(text).partition(" ")[0].lower()
    short = first not in lexicon.determiners or first in lexicon.indefinite
    return short and is_person_noun(source.head, lexicon)


def _without_ex(noun: str) -> str:
    return noun.removeprefix("ex").removeprefix("-")


def is_unheld(text: str, source: Source, known: Known, lexicon: Lexicon) -> bool:
    """Whether a mention is an office in capitals that the text gives nobody: "the (outgoing) Prime Minister"."""
    words = [*dropwhile(str.islower, source.mention.of(text).split()[1:])]
    office = source.head in [word.lower() for word in words] and all(word[0].isupper() for word in words)
    office = office and source.head not in lexicon.demonyms and not lexicon.capital_nouns
    if not office or not is_definite(text, source, lexicon):
        return False
    return not _fitting(text, holders(source.head, known, lexicon), source, lexicon)


def is_epithet(text: str, source: Source, lexicon: Lexicon) -> bool:
    """Whether a definite noun may vary the name of somebody heard before, for nobody came in as "a minister"."""
    words = source.mention.of(text).split()
    if _takes_up(text, source, lexicon):
        return source.head not in lexicon.anonymous
    of_somewhere = source.head in lexicon.demonyms  # "the Texan", "the Norland Democrat"
    office = not lexicon.capital_nouns and words[-1][0].isupper() and len(words) > 1  # "la Presidenta"
    in_field = not lexicon.fields.isdisjoint(words[1:-1])  # "the home secretary"
    office = office or (in_field and lexicon.formerly.isdisjoint(words))
    other = office or _is_elsewhere(text, source, words[1:-1], lexicon)
    if source.head in lexicon.anonymous or (other and not of_somewhere):
        return False
    if not lexicon.also.isdisjoint(words):  # "la también presidenta"
        return True
    if source.head in lexicon.offices and not (lexicon.articles and _closes(text, source)):
        return False
    if _has_children(words, source, lexicon):
        return True
    known = source.antecedent is not None or source.head.endswith(lexicon.ages)  # whose age is told has a name
    if not known or not is_definite(text, source, lexicon):
        return False
    return not (_is_of_some(text, source, lexicon) or _came_in(text, source, lexicon))


def _has_children(words: Sequence[str], source: Source, lexicon: Lexicon) -> bool:
    """Whether a mention is "the (married) father of three"."""
    kin = source.head in lexicon.male_persons or source.head in lexicon.female_persons
    counted = len(words) > 2 and words[-2] in lexicon.linking and words[-1] in lexicon.shares
    return kin and counted and words[0].lower() in lexicon.definite


def _takes_up(text: str, source: Source, lexicon: Lexicon) -> bool:
    """Whether a noun says of itself whom it means: "this clerk of Osk Mill"; “…”, so the former mayor of Osk."""
    if not lexicon.adjectives_follow or source.antecedent is None:
        return False
    words = _words(source.mention.of(text).lower())
    formerly = source.head != _without_ex(source.head) or not lexicon.formerly.isdisjoint(words)
    return words[0] in lexicon.demonstratives or (formerly and _closes(text, source))


def is_known_at_length(text: str, source: Source, lexicon: Lexicon) -> bool:
    """Whether a mention is a definite person of whom more words tell whose: "the leader of the millers"."""
    first = _words(source.mention.of(text).lower())[0]
    if source.head in lexicon.male_persons or source.head in lexicon.female_persons:
        return False
    definite = first in lexicon.definite and not lexicon.linking.isdisjoint(_behind(text, source))
    return definite and is_person_noun(source.head, lexicon) and source.head not in lexicon.anonymous


def _behind(text: str, source: Source) -> list[str]:
    """The word right behind the noun of a mention, if there is one."""
    words = _words(text[source.mention.start : source.mention.end + _OF].lower())
    return words[words.index(source.head) + 1 :][:1] if source.head in words else []


def _closes(text: str, source: Source) -> bool:
    """Whether a noun behind its verb ends what somebody heard in the same paragraph says: “…,” so the lawyer."""
    there, mention = source.antecedent, source.mention
    if there is None or source.cue is None or source.cue.start > mention.start:
        return False
    return there.end < mention.start and "\n" not in text[there.end : mention.start]


def _is_of_some(text: str, source: Source, lexicon: Lexicon) -> bool:
    """Whether a noun is told apart from others by what follows: "the keeper of our mill", "of Norland", is new."""
    of, some = [*_words(text[source.mention.end : source.mention.end + _WORDS]), "", ""][:2]
    name = some[:1].isupper() and not lexicon.capital_nouns
    kin = source.head in lexicon.male_persons or source.head in lexicon.female_persons
    hangs = lexicon.linking if lexicon.articles else lexicon.prepositions  # "женщина в платке"
    if kin and not hangs.isdisjoint(_behind(text, source)):  # "the wife of the miller"
        return True
    if lexicon.adjectives_follow and lexicon.articles and _is_of_others(text, source, lexicon):
        return True
    return of in lexicon.linking and (name or some in lexicon.determiners - lexicon.articles)


def _is_of_others(text: str, source: Source, lexicon: Lexicon) -> bool:
    """Whether a noun is that of persons or of a body: "il portavoce dei mugnai", "la presidenta del sindicato"."""
    words = _words(text[source.mention.start : source.mention.end + _WORDS].lower())
    of = words.index(source.head) + 1 if source.head in words else len(words)
    noun = next((word for word in words[of + 1 :] if word not in lexicon.articles), "").rstrip(".,;:")
    linked = of < len(words) and words[of] in lexicon.linking
    return linked and (lexicon.lists("persons", noun) or lexicon.lists("bodies", noun))


def is_definite(text: str, source: Source, lexicon: Lexicon) -> bool:
    """Whether a mention is one known person: "the minister", in a language without articles any small noun."""
    mention, head = source.mention.of(text), source.head
    first, *rest = _words(mention.lower())
    if not is_person_noun(head, lexicon) or not lexicon.given_names.isdisjoint(rest[:-1]):  # "die Müllerin Ada Koch"
        return False
    if not rest and is_the_one(first, lexicon):  # "ministern"
        return True
    if not lexicon.articles:
        alone = not rest or (head in lexicon.heads and "".join(rest).islower())  # "глава региона"
        return alone and (mention[0].islower() or _goes_on(text, source, lexicon))
    owned = bool(rest) and (rest[0] in lexicon.possessives or rest[0] in lexicon.determiners)  # "o meu avô"
    if owned or _are_several(first, head, lexicon):
        return False
    alone = 1 <= len(rest) <= 1 + 2 * bool(lexicon.epithets) or head.endswith(lexicon.ages)
    return alone and bool({first, first + "’"} & lexicon.definite)


def _are_several(article: str, noun: str, lexicon: Lexicon) -> bool:
    """Whether an article that women have shows that a noun for men means several: "die Müller"."""
    several = article in lexicon.female_articles and noun.endswith(lexicon.articled_plurals)
    return several and noun not in lexicon.female_persons


def _goes_on(text: str, source: Source, lexicon: Lexicon) -> bool:
    """Whether a noun opens a sentence of the paragraph that has named somebody before: "Хоккеист признал, что …".

    The verb behind it shows that no other noun tells whose he is.
    """
    there, mention = source.antecedent, source.mention
    if there is None or there.end >= mention.start:
        return False
    varies = source.head in lexicon.varying
    if "\n" in (between := text[there.end : mention.start]) and not (varies and len(between.splitlines()) <= _NEAR):
        return False
    following = re.findall(r"\w+", text[mention.end : mention.end + _WORDS].lower())
    return bool(following) and (lexicon.strength(following[0]) > 0 or (varies and following[0] in lexicon.auxiliaries))


def _is_elsewhere(text: str, source: Source, adjectives: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether a word with a capital, new to the text, tells that another is meant: "the Norlandic president"."""
    names = [] if lexicon.capital_nouns else [word for word in adjectives if word[0].isupper()]
    before = text[max(0, source.mention.start - _REACH) : source.mention.start] if names else ""
    return any(name not in before for name in names)


def _came_in(text: str, source: Source, lexicon: Lexicon) -> bool:
    """Whether somebody without a name was brought in by the same noun: "a minister"."""
    some = "|".join(sorted(map(re.escape, lexicon.indefinite)))
    start = source.mention.start
    noun = indefinite(source.head, lexicon) or source.head
    pattern = rf"\b(?:{some})(?: [\w-]+){{0,3}} {re.escape(noun)}\b"
    return re.search(pattern, text[max(0, start - _REACH) : start], re.IGNORECASE) is not None
