"""The lexicon of each language, read from metrics/resources/quotations/<language>.toml, and which one fits a text."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import fields, replace
from functools import cache, lru_cache
from itertools import product
from pathlib import Path
from typing import Any

from metrics.quotations.lexicon import SPEAKERS, Lexicon, Words

_WORD = re.compile(r"[^\W\d_]+")
_FIRST = re.compile(r"([A-Z](?<!\w.)\w*+)\.? \Z")  # a word with a capital right before a place
_LONGEST = 40  # characters of a first name
_SAMPLE = 1500  # characters that tell a language
_PLAINLY = 0.3  # share of common words that no other language can double
_HARDLY = 0.03  # share of common words; a text of any length has more in its own language
_FEW = 12  # words, too few to miss common ones among them: "Роман «Тихая река» вышел летом."
_LEADING = ("own", "source_after", "source_first", "from_sources")  # words right beside a source
_VERBLESS = ("written", "reporting_nouns", "cries", "mouth", "located", "convinced", "made_so", "curt")
_INCOMPLETE = ("going", "holding", "lasting", "never_reflexive", "phrasal")
_HELPING = ("auxiliaries", "object_clitics", "reflexives")
_STANDING_FOR = ("pronouns", "possessives", "male", "female", "male_latter", "female_latter")
_LEADING_ON = ("prepositions", "inner_prepositions", "joining")
_CLOSED = ("connectives", "auxiliaries", "prepositions", "determiners")  # words that head no noun phrase
_SLOGAN_WORDS = ("slogans", "mottos", "sayings", "chanting", "crying", "uttering", "reciting", "carried", "daubing")
_DECLINED = (*SPEAKERS, "slogans", "authored")  # lists of nouns of which other forms count too
_OTHERWISE = ("weak", "source_phrases", "same_office", "clitics", "proclitics", "noun_endings", "compounds")
_ENDINGS = [one.name for one in fields(Lexicon) if one.type == "tuple[str, ...]" and one.name not in _OTHERWISE]
_STEM = 3  # letters of a noun whose last one an ending may replace: not "don", "dos"
_SOFT = frozenset("аеёиоуыэюяьйіїєaeiouyąęó")  # last letters that an ending replaces: of «мельница», «житель»
_NONE: frozenset[str] = frozenset()
_FOLDER = Path(__file__).parents[1] / "resources" / "quotations"


@lru_cache(maxsize=16)
def fitting(language: str, text: str) -> Lexicon | None:
    """The lexicon of the stated language, or of another one whose words a text plainly uses instead.

    Metadata is often missing or wrong. None where the stated language is unknown or its words hardly occur. Small words
    that are somebody's name in the text ("Theresa May") are none there with a capital.
    """
    words = _plainest(language, text)
    names = _small_surnames(text, words) if words and words.small_surnames else _NONE
    return replace(words, capital_particles=words.capital_particles | names) if words and names else words


def _small_surnames(text: str, words: Lexicon) -> frozenset[str]:
    """Those small words that stand behind a first name and beside a verb of saying: "Ada May left", "May said"."""
    names = set()
    for match in _with_capitals(words.small_surnames).finditer(text):
        first = _FIRST.search(text, max(0, match.start() - _LONGEST), match.start())
        if first and (first[1].lower() in words.given_names or first[1].lower() in words.titles):
            names.add(match[0])
    if not names:  # as in most texts
        return _NONE
    beside = re.findall(rf"(?:(\w+) )?\b({'|'.join(sorted(names))})\b(?: (\w+))?", text)
    says = (name for before, name, after in beside if 2 in (words.strength(before), words.strength(after)))
    return frozenset(says)


@cache
def _with_capitals(words: frozenset[str]) -> re.Pattern[str]:
    """One of some words with a capital behind a blank; the capital first, for which a text is searched soonest."""
    return re.compile("|".join(rf"{word[0]}(?<= .){word[1:]}\b" for word in sorted(map(str.title, words))))


def _plainest(language: str, text: str) -> Lexicon | None:
    stated, sample = lexicon(language), text[:_SAMPLE]
    if stated is None or _WORD.search(sample) is None:
        return stated
    common = _common_words()
    usual = common[language.lower().partition("-")[0]]
    if _share(sample.split(), usual) >= _PLAINLY:  # many times faster than all words in small letters
        return stated
    words = _WORD.findall(sample.lower())
    own = _share(words, usual)
    if own >= _PLAINLY:
        return stated
    best = max(common, key=lambda code: _share(words, common[code]))
    if 2 * own < _share(words, common[best]):
        return lexicon(best)
    return stated if own >= _HARDLY or _is_too_short(words, usual) else None


def _is_too_short(words: Sequence[str], usual: frozenset[str]) -> bool:
    """Whether a text has too few words to miss common ones among them, and the letters of the language."""
    letters = frozenset().union(*usual)
    return len(words) < _FEW and all(map(letters.__contains__, words[0]))


def _share(words: Sequence[str], common: frozenset[str]) -> float:
    return len([*filter(common.__contains__, words)]) / len(words)  # in half the time of a sum


@cache
def _common_words() -> Mapping[str, frozenset[str]]:
    """Language code -> its function words and verbs of saying."""
    closed = ("determiners", "prepositions", "connectives", "auxiliaries", "pronouns")
    codes = [path.stem for path in sorted(_FOLDER.glob("??.toml"))]
    known = [(code, words) for code in codes if (words := lexicon(code))]
    return {code: frozenset().union(words.stance, *(words[name] for name in closed)) for code, words in known}


@cache
def lexicon(language: str) -> Lexicon | None:
    """The lexicon of a language code ("en", "en-GB"), or None where there is none."""
    path = _FOLDER / f"{language.lower().partition('-')[0]}.toml"
    if not path.is_file():
        return None
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    words = {name: frozenset(value.split()) for name, value in (table["words"] | _given_names()).items()}
    stance = {form: stance for stance, forms in table["verbs"].items() for form in forms.split()}
    lines, alike = (
        [line.split() for line in table["words"].get(name, "").splitlines() if line]
        for name in ("source_phrases", "same_office")
    )
    linking, fused = (words.get(name, _NONE) for name in ("linking", "fused_articles"))
    phrases = sorted({one for line in lines for one in _with_articles(line, linking, fused)}, key=len, reverse=True)
    weak = words["weak"] | words["document_verbs"]
    endings = tuple(sorted(words.get("noun_endings", ()), key=len, reverse=True))
    gendered = ("male_titles", "female_titles", "male_persons", "female_persons")
    words["persons"] = words["persons"].union(*(words.get(name, ()) for name in (*gendered, "demonyms")))
    if "female_other_cases" in words:
        words["nominatives"] = words["persons"] | words["titles"] | words.get("bodies_acting", _NONE)
    others = ("male_names", "female_names", "prepositions", "connectives", "determiners")
    known = frozenset().union(*(words[name] for name in others))  # "Мари" is no form of "марш", "после" none of "посол"
    words |= {name: words[name] | (_declined(words[name], endings) - known) for name in _DECLINED if name in words}
    if "infinitive_endings" in words:
        words["auxiliaries"] = words["auxiliaries"] | words["before_infinitive"]
    words["singulars"] = frozenset().union(*(words.get(name, ()) for name in ("singulars", *gendered, "demonyms")))
    words["slogan_words"] = frozenset().union(*(words.get(name, ()) for name in _SLOGAN_WORDS))
    words["speaker_nouns"] = frozenset().union(*(words[name] for name in SPEAKERS))
    words["closed"] = frozenset().union(*(words.get(name, ()) for name in _CLOSED))
    words["things"] = words.get("things", _NONE) | words["reporting_nouns"]  # nouns that end like persons
    leading_cues = frozenset(first for first, *_ in phrases).union(*(words.get(name, _NONE) for name in _LEADING))
    verbless_cues = frozenset().union(*(words.get(name, _NONE) for name in _VERBLESS))
    openers = frozenset(first for first, *_ in phrases) - verbless_cues - stance.keys() - weak
    openers = openers.difference(*(words.get(name, _NONE) for name in _LEADING))
    verbs = frozenset().union(stance, weak, words.get("other_verbs", _NONE), words.get("reported_mood", _NONE))
    infinitives = tuple(words.get("infinitive_endings", ()))
    words["given_names"] = (words["male_names"] | words["female_names"]) - words.get("therein", _NONE)  # "Nele se lê"
    lists: dict[str, Any] = {name: one for name, one in words.items() if name not in _OTHERWISE}
    lists |= {name: tuple(sorted(words.get(name, ()))) for name in _ENDINGS}
    return Lexicon(
        stance=stance,
        weak=weak - stance.keys(),
        source_phrases={begin: [one for one in phrases if one[:2] == begin] for begin in {one[:2] for one in phrases}},
        same_office={one: [other for line in alike if one in line for other in line] for line in alike for one in line},
        cues=leading_cues.union(verbless_cues, stance, weak),
        leading_cues=leading_cues,
        openers=openers,
        incomplete=frozenset().union(*(words.get(name, _NONE) for name in _INCOMPLETE)),
        verbless_cues=verbless_cues,
        verbs=frozenset(one for one in verbs - words.get("ambiguous", _NONE) if not one.endswith(infinitives)),
        capital_times=words.get("capital_time", _NONE) | (words["time"] - words.get("places", _NONE)),
        helping=frozenset().union(*(words.get(name, _NONE) for name in _HELPING)),
        standing_for=frozenset().union(*(words.get(name, _NONE) for name in _STANDING_FOR)),
        leading_on=frozenset(",(").union(*(words.get(name, _NONE) for name in _LEADING_ON)),
        clitics=tuple(sorted(words.get("clitics", ()), key=len, reverse=True)),
        proclitics=tuple(mark for head in words.get("proclitics", ()) for mark in (head + "’", head + "'")),
        noun_endings=endings,
        compounds="compounds" in words,
        **lists,
    )


def _with_articles(phrase: Sequence[str], linking: Set[str], fused: Set[str]) -> Iterable[Words]:
    """A phrase, and what it is where its prepositions have an article in them: "aux yeux de", "aux yeux du"."""
    first, *rest = phrase
    return product((first,), *((word, *fused) if word in linking else (word,) for word in rest))


def _declined(nouns: frozenset[str], endings: Sequence[str]) -> frozenset[str]:
    """Nouns with every ending that the language has, put to the noun or in place of a last letter that is soft."""
    stems = nouns | {noun[:-1] for noun in nouns if len(noun) > _STEM and noun[-1] in _SOFT}
    return nouns | {stem + ending for ending in endings for stem in stems}


@cache
def _given_names() -> Mapping[str, str]:
    table = tomllib.loads((_FOLDER / "given_names.toml").read_text(encoding="utf-8"))
    return {"male_names": table["male"], "female_names": table["female"]}


@cache
def _accuracies() -> Mapping[str, float]:
    table = tomllib.loads((_FOLDER / "confidence.toml").read_text(encoding="utf-8"))
    return {rule: float(accuracy) for rule, accuracy in table["accuracy"].items()}


def rules() -> tuple[str, ...]:
    """Every rule that gives a speaker."""
    return tuple(_accuracies())


def confidence(rule: str) -> float:
    """Measured share of right speakers among those that a rule gave, 0 to 1.

    Raises:
        KeyError: if the rule was never measured.
    """
    return _accuracies()[rule]
