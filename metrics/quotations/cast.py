"""The persons of a text in reading order, and whom a pronoun among them means."""

from __future__ import annotations

import tomllib
from bisect import bisect_left, bisect_right
from collections import defaultdict, deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property
from pathlib import Path
from typing import NamedTuple

from metrics.quotations.blocks import Source
from metrics.quotations.lexicon import Lexicon
from metrics.quotations.persons import bearer, gender_of, is_governed, is_person, is_placed, role_gender, small_title
from metrics.quotations.register import Known
from metrics.quotations.roles import role_holder
from metrics.quotations.skeleton import Sentence, is_person_noun
from metrics.quotations.suffixed import is_the_one
from metrics.quotations.topics import topic_of

_REACH = 30  # sentences that a pronoun looks back
_AHEAD = 4  # sentences that a pronoun looks forward, if nobody fits before it
_FURTHER = 8  # what all sentences further back can count together, in mentions
_BACK = 5000  # characters in which somebody may have been named before
_RELATIVE = 20  # characters of a comma and a relative pronoun
_CROWD = 50  # persons of one sentence that are looked at
_WEIGHTS = Path(__file__).parents[1] / "resources" / "quotations" / "antecedents.toml"


class Person(NamedTuple):
    """A place where somebody is named, called by a noun or meant by a pronoun."""

    start: int
    name: str
    gender: str | None  # male, female, None: not told
    weight: float  # how likely a pronoun after it means this person


@dataclass
class Cast:
    """Who occurs where, by sentence; a sentence is looked at when somebody is first asked for in it."""

    known: Known
    lexicon: Lexicon
    found: dict[int, list[Person]] = field(default_factory=dict)
    topics: dict[int, Source | None] = field(default_factory=dict)  # start of a sentence -> whom it is about
    senders: dict[tuple[int, int], tuple[Source | None, bool]] = field(default_factory=dict)  # of letters, by place
    nameless: set[str] = field(default_factory=set)  # nouns that so far meant somebody without a name
    waiting: deque[Sentence] = field(default_factory=deque)  # those whose pronouns are not yet looked at
    reached: int = 0  # place up to which their pronouns count, once somebody is asked for

    @cached_property
    def gendered(self) -> frozenset[str]:
        """The pronouns that may be subjects and tell a man from a woman; "her" is none."""
        return ((self.lexicon.male | self.lexicon.female) & self.lexicon.pronouns) - self.lexicon.determiners

    @cached_property
    def heard(self) -> Mapping[int, Sequence[Source]]:
        """Sentence -> the sources in it."""
        heard: dict[int, list[Source]] = defaultdict(list)
        for reading in self.known.readings:
            for source in reading.sources:
                if source is not None and source.strength:
                    heard[sentence_at(source.mention.start, self.known)].append(source)
        return heard

    @cached_property
    def read(self) -> Sequence[Sentence]:
        """The sentences as the sources were found, in reading order."""
        return [sentence for reading in self.known.readings for sentence in reading.sentences]


def sentence_at(position: int, known: Known) -> int:
    return bisect_right(known.starts, position) - 1


def person_meant(position: int, gender: str | None, cast: Cast) -> str | None:
    """Who "he" or "she" is (`gender`: male, female): whom the sentences before speak of most, the nearest first.

    Of those ahead, the first person who fits, where nobody does before.
    """
    _catch_up(cast)
    return _person_meant(position, gender, cast)


def _person_meant(position: int, gender: str | None, cast: Cast) -> str | None:
    here = sentence_at(position, cast.known)
    weights, other = _weights(), _told_of(position, cast)
    salience: dict[str, float] = defaultdict(float)
    near = 1.0
    for sentence in range(here, max(-1, here - _REACH), -1):
        for person in _persons_in(sentence, cast):
            if person.start < position and person.name != other and _agrees(person, gender):
                told = gender is None or person.gender is not None
                salience[person.name] += near * person.weight * (1 if told else weights["unknown"])
        start = cast.known.starts[sentence]
        near *= weights["decay"] * (weights["paragraph"] if cast.known.text[start - 1 : start] == "\n" else 1)
        if salience and _is_settled([*salience.values()], near):
            break
    if salience:
        return max(salience, key=salience.__getitem__)
    for sentence in range(here, min(here + _AHEAD, len(cast.known.starts))):
        for person in _persons_in(sentence, cast):
            if person.start > position and _agrees(person, gender):
                return person.name
    return None


def _told_of(position: int, cast: Cast) -> str | None:
    """Vale in "Vale, den er lobt", "Vale, som han kallar", who is not the pronoun at a place."""
    known, lexicon = cast.known, cast.lexicon
    if not lexicon.compounds:
        return None
    before, _, relative = known.text[max(0, position - _RELATIVE) : position].rstrip().rpartition(" ")
    if not before.endswith(","):
        return None
    if relative not in lexicon.relatives and relative not in lexicon.oblique:
        return None
    end = known.text.rfind(",", 0, position)
    at = bisect_left(known.names, end, key=lambda name: name.start) - 1
    name = known.names[at] if at >= 0 else None
    return bearer(name.text, name.titles, name.start, known, lexicon) if name and name.end == end else None


def verb_gender(text: str, source: Source, lexicon: Lexicon) -> str | None:
    """Whether the ending of the verb tells that a man or a woman did it: "(министр) сказала"."""
    verb = source.cue.of(text).lower() if source.cue else ""
    if verb.endswith(lexicon.female_verb_endings):
        return "female"
    return "male" if verb.endswith(lexicon.male_verb_endings) else None


def other_one(text: str, source: Source, name: str | None, cast: Cast) -> str | None:
    """Whom a verb without a subject tells of, if not the one who was heard: a woman, "powiedziała", after a man."""
    does, known = verb_gender(text, source, cast.lexicon), gender_of(name, "", cast.lexicon) if name else None
    if does is None or known in (None, does) or source.cue is None:
        return None
    other = person_meant(source.cue.start, does, cast)
    return other if other and gender_of(other, "", cast.lexicon) == does else None


def last_named(position: int, gender: str | None, cast: Cast) -> str | None:
    """Whom "ce dernier", the latter, means: who is named last in the nearest sentence before a place that names any.

    In a language that so tells the other one from whom a sentence is about («тот») that is whom none is about.
    """
    here, other = sentence_at(position, cast.known), cast.lexicon.latter_is_other
    spared = ""
    for sentence in range(here, max(-1, here - _AHEAD), -1):
        about = [one.mention for one in _subjects(sentence, cast)] if other and not spared else []
        fitting = (one for one in persons_in(sentence, cast) if one.start < position and _agrees(one, gender))
        before = sorted(fitting, key=lambda one: one.start)
        free = [one for one in before if not any(it.start <= one.start < it.end for it in about)]
        if last := next((one.name for one in reversed(free) if one.name != spared), None):
            return last
        spared = spared or (before[-1].name if before else "")
        if spared and cast.known.text[cast.known.starts[sentence] - 1 : cast.known.starts[sentence]] == "\n":
            break  # the other one is none of the paragraph before
    return spared or None


def _is_settled(salience: Sequence[float], near: float) -> bool:
    """Whether no sentence further back, where a mention counts `near` and less, can bring another to the front."""
    *_, second, first = sorted((0.0, *salience))
    return first - second > _FURTHER * near


def _agrees(person: Person, gender: str | None) -> bool:
    return gender is None or person.gender in (None, gender)


def remember(position: int, name: str, gender: str | None, cast: Cast) -> None:
    """Let a pronoun, or a noun that varies a name, count as a mention of whom it means."""
    _catch_up(cast)
    _remember(position, name, gender, cast)


def _remember(position: int, name: str, gender: str | None, cast: Cast) -> None:
    persons = _persons_in(sentence_at(position, cast.known), cast)
    persons[:] = [person for person in persons if person.start != position]
    persons.append(Person(position, name, gender or gender_of(name, "", cast.lexicon), _weights()["pronoun"]))


def _catch_up(cast: Cast) -> None:
    """Let the pronouns up to the place that is reached, whom sentences are about, count as mentions of whom they mean.

    Late, for behind the last one who is asked for nobody needs to know.
    """
    lexicon, gendered = cast.lexicon, cast.gendered
    while cast.waiting and cast.waiting[0][0].start <= cast.reached:
        sentence = cast.waiting[0]
        about = None if gendered.isdisjoint([token.low for token in sentence]) else topic(sentence, cast)
        if about is not None and about.mention.start > cast.reached:
            break
        cast.waiting.popleft()
        word = about.mention.of(cast.known.text).lower() if about is not None and about.head in gendered else ""
        gender = "male" if word in lexicon.male else "female" if word in lexicon.female else None
        if about is not None and gender and (meant := _person_meant(about.mention.start, gender, cast)) is not None:
            _remember(about.mention.start, meant, gender, cast)


def persons_in(sentence: int, cast: Cast) -> list[Person]:
    """Who is named in a sentence, called by a noun or meant by a pronoun."""
    _catch_up(cast)
    return _persons_in(sentence, cast)


def _persons_in(sentence: int, cast: Cast) -> list[Person]:
    if sentence not in cast.found:
        heard, subjects = cast.heard.get(sentence, ()), _subjects(sentence, cast)
        cast.found[sentence] = [*_named(sentence, heard, subjects, cast), *_called(heard, subjects, cast)]
    return cast.found[sentence]


def _subjects(sentence: int, cast: Cast) -> Sequence[Source]:
    """The persons whom a sentence is about."""
    starts = cast.known.starts
    start, end = starts[sentence], starts[sentence + 1] if sentence + 1 < len(starts) else len(cast.known.text)
    first = max(0, bisect_right(cast.read, start, key=_start) - 1)
    last = bisect_left(cast.read, end, first, key=_start)
    topics = [topic(read, cast) for read in cast.read[first:last]]
    return [one for one in topics if one and start <= one.mention.start < end]


def topic(sentence: Sentence, cast: Cast) -> Source | None:
    """The person whom a sentence is about, looked for once."""
    start = _start(sentence)
    if start not in cast.topics:
        cast.topics[start] = topic_of(sentence, cast.lexicon)
    return cast.topics[start]


def _start(sentence: Sentence) -> int:
    return sentence[0].start


def _named(sentence: int, heard: Sequence[Source], subjects: Sequence[Source], cast: Cast) -> Iterable[Person]:
    """The persons whose names stand in a sentence, outside quotations."""
    known, lexicon, weights = cast.known, cast.lexicon, _weights()
    for name in known.sentences[sentence][-_CROWD:]:
        if not name.titles and " " not in name.text and (office := small_title(known.text, name, lexicon)):
            name = name._replace(titles=office)
        full = bearer(name.text, name.titles, name.start, known, lexicon)
        if not is_person(full, name.titles, known, lexicon) or is_placed(name, known, lexicon):
            continue
        gender = gender_of(full, name.titles, lexicon)
        weight = 1 + weights["heard"] * _is_among(name.start, name.end, heard)
        weight += weights["subject"] * _is_among(name.start, name.end, subjects)
        other_case = bool(lexicon.nominatives) and not full.endswith(name.text.rpartition(" ")[2])
        weight *= weights["governed"] if other_case or is_governed(known.text, name, lexicon) else 1
        lone = full == name.text  # never called by the surname alone
        if gender is None and lexicon.capital_nouns and lone and not name.titles:  # "Mehl vom Himmel"
            weight *= weights["hardly"]
        yield Person(name.start, full, gender, weight)


def _called(heard: Sequence[Source], subjects: Sequence[Source], cast: Cast) -> Iterable[Person]:
    """Those heard or spoken of in a sentence who have a noun for a name: "the vicar", "a senior official"."""
    weights, lexicon = _weights(), cast.lexicon
    for extra, sources in (("heard", heard), ("subject", subjects)):
        for source in sources:
            mention = source.mention.of(cast.known.text)
            if not is_person_noun(source.head, lexicon) or _is_vague(mention, lexicon):  # "anyone"
                continue
            first = mention.split()[0].lower()
            if first in lexicon.given_names and " " in mention and lexicon.capital_nouns:  # "Karl Brenner", no burner
                continue
            if first in lexicon.possessives and role_gender(first, source.head, lexicon) is None:
                continue  # of "her opponent" and "she" the second is whose opponent it is
            name = role_holder(cast.known.text, source, cast.known, lexicon)
            named = mention.split()[-1][0].isupper() and not lexicon.capital_nouns
            named = named and not is_the_one(mention.lower(), lexicon)
            opens = cast.known.starts[sentence_at(source.mention.start, cast.known)] == source.mention.start
            new = (
                lexicon.articles or not opens or " " in mention
            )  # "the miller Ines Vale", but "the Miller" who was named before
            if named and name is None and new:
                continue
            gender = (gender_of(name, "", lexicon) if name else None) or role_gender(first, source.head, lexicon)
            weight = 1 + weights[extra]
            if name is None:
                hangs = bool(lexicon.compounds) and mention.split()[-1].lower() != source.head  # "Anwältin von Vale"
                brought_in = extra == "subject" and (first in lexicon.indefinite or hangs)
                weight *= weights["new"] if brought_in else weights["noun"]
                weight *= 1 if source.head in lexicon.persons else weights["guessed"]
            yield Person(source.mention.start, name or _without_article(mention, lexicon), gender, weight)


def _is_vague(mention: str, lexicon: Lexicon) -> bool:
    """Whether a noun has no article: "anyone", not "ministern"."""
    return bool(lexicon.articles) and " " not in mention and not is_the_one(mention.lower(), lexicon)


def _without_article(mention: str, lexicon: Lexicon) -> str:
    first, _, rest = mention.partition(" ")
    return rest if first.lower() in lexicon.articles else mention


def _is_among(start: int, end: int, sources: Sequence[Source]) -> bool:
    return any(source.mention.start <= start and end <= source.mention.end for source in sources)


@cache
def _weights() -> Mapping[str, float]:
    table = tomllib.loads(_WEIGHTS.read_text(encoding="utf-8"))
    return {name: float(weight) for name, weight in table["weights"].items()}
