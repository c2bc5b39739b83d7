"""How varied and how dense the words of a text are, whatever its length."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import count
from pathlib import Path

import numpy as np
import numpy.typing as npt

from metrics import ranges
from metrics.measures import About, Values, measure, repeats
from metrics.measures.sentences import Groups, Sentences, cut, gathered, held, in_parts, worded, words
from metrics.word_edges import Integers, characters, of_each

_FUNCTION_WORDS = Path(__file__).parents[1] / "resources" / "function_words"
_WINDOW = 50  # words
_ENOUGH = 100  # words, for a length that varies little with that of the text


@lru_cache(maxsize=16)  # the measures of one text follow one another
def _words(text: str) -> tuple[str, ...]:
    return tuple(_key(word) for token in text.split() for word in words(token))


@lru_cache(maxsize=1 << 17)
def _key(word: str) -> str:
    """A word in small letters with straight apostrophes, none of them at an end."""
    return word.lower().replace("’", "'").replace("ʼ", "'").strip("'")


@dataclass(frozen=True, slots=True)
class Keyed:
    """The words of sentences as numbers: those of sentence `i` are `words[offsets[i]:offsets[i + 1]]`."""

    words: Integers
    offsets: Integers
    distinct: list[str]

    def means(self, facts: npt.ArrayLike, groups: Groups) -> Values:
        """The mean of a fact of words over each group, NaN for one without words."""
        rows = np.column_stack((np.asarray(facts, np.int64), np.ones(len(self.distinct), np.int64)))
        of_sentences = ranges.totals(rows, self.words, self.offsets)
        sums, sizes = ranges.totals(of_sentences, groups.members, groups.offsets).T
        return np.where(sizes > 0, sums / np.maximum(sizes, 1), np.nan)


@lru_cache(maxsize=4)  # once for all groups that own them
def _keyed(sentences: Sentences) -> Keyed:
    found, own = cut(sentences), worded(sentences)
    numbers: defaultdict[str, int] = defaultdict(count().__next__)
    codes = np.array([*map(numbers.__getitem__, map(_key, own.distinct))], np.int64)[own.codes]
    sizes = np.diff(own.offsets)[found.codes]
    places = ranges.places(own.offsets[found.codes], sizes)
    return Keyed(codes[places], ranges.offsets(sizes)[found.offsets], list(numbers))


@lru_cache(maxsize=4)  # both measures of the same groups follow one another
def _varieties(groups: Groups) -> tuple[Values, Values]:
    """`mattr` and `mtld` of each group, read where its sentences stand in a row in the largest one."""
    keyed = _keyed(groups.sentences)
    sequences, firsts = held(groups)
    words = ranges.offsets(np.diff(keyed.offsets)[sequences.members])  # before each member
    starts, ends = words[firsts], words[firsts + np.diff(groups.offsets)]
    ratios, lengths = np.full((2, len(starts)), np.nan)
    done = 0
    for part in in_parts(sequences, keyed.offsets):
        places, offsets = gathered(part, keyed.offsets)
        own = np.flatnonzero((starts >= done) & (ends <= done + len(places)) & (starts < ends))
        before, begins, stops = repeats.distances(keyed.words[places], offsets), starts[own] - done, ends[own] - done
        ratios[own] = repeats.moving_ratios(before, begins, stops, _WINDOW)
        lengths[own] = _both_ways(before, begins, stops)
        done += len(places)
    return ratios, lengths


def _both_ways(before: repeats.Small, starts: Integers, ends: Integers) -> Values:
    """The mean falling length of both directions of reading; NaN for fewer words than are enough."""
    again, size = np.flatnonzero(before < repeats.NEVER), len(before)
    after = np.full(size, repeats.NEVER, np.int32)
    after[again - before[again]] = before[again]
    enough = ends - starts >= _ENOUGH
    cells, which = np.unique(starts[enough] * (size + 1) + ends[enough], return_inverse=True)  # many a voice is alone
    starts, ends = np.divmod(cells, size + 1)
    both = np.concatenate((starts, 2 * size - ends)), np.concatenate((ends, 2 * size - starts))  # then turned round
    there, back = np.split(repeats.falling_lengths(np.concatenate((before, after[::-1])), *both), 2)
    found = np.full(len(enough), np.nan)
    found[enough] = (there + back)[which] / 2
    return found


def _moving_ratios(groups: Groups) -> Values:
    return _varieties(groups)[0]


def _falling_lengths(groups: Groups) -> Values:
    return _varieties(groups)[1]


def _word_lengths(groups: Groups) -> Values:
    keyed = _keyed(groups.sentences)
    letters = of_each(characters("".join(keyed.distinct)), str.isalnum)
    return keyed.means(
        ranges.sums(letters.astype(np.int64), ranges.offsets(np.array([*map(len, keyed.distinct)], np.int64))), groups
    )


@measure(
    label="Moving-average type-token ratio",
    unit="distinct words per word, in windows of 50",
    source="Covington & McFall 2010, doi:10.1080/09296171003643098",
    about=About(
        "How often does a new word come, instead of the same again?",
        "the mean of distinct words ÷ 50 over every 50 words in a row",
        "1: nothing said twice within 50 words; 0.8: forty of fifty are distinct. It does not fall with the length.",
        "Which words come again: forms of one word (ship, ships) are two, and function words count as all do.",
    ),
    minimum_words=_WINDOW,
    many=_moving_ratios,
)
def mattr(text: str) -> float:
    return moving_ratio(_words(text), _WINDOW)


@measure(
    label="Measure of textual lexical diversity",
    unit="words until the ratio of distinct words falls to .72",
    source="McCarthy & Jarvis 2010, doi:10.3758/BRM.42.2.381",
    about=About(
        "How long can one read before words come again and again?",
        "words ÷ stretches; a stretch ends where its distinct words ÷ words falls to .72, the last counts in part; the "
        "mean of reading forwards and backwards",
        "80: after 80 words the words come again. The higher, the more varied.",
        "Which words come again: forms of one word (ship, ships) are two. Of a few hundred words it is rough.",
    ),
    minimum_words=_ENOUGH,
    many=_falling_lengths,
)
def mtld(text: str) -> float:
    return float(_both_ways(*_coded(_words(text)))[0])


@measure(
    label="Word length",
    unit="letters and figures per word",
    source="counted",
    about=About(
        "How long are the words?",
        "letters and figures ÷ words",
        "Compare it within one language: English talk has about four letters a word, its reports five.",
        "Whether the long words are rare, and how two languages compare.",
    ),
    many=_word_lengths,
)
def letters_per_word(text: str) -> float:
    words = _words(text)
    return sum(letter.isalnum() for word in words for letter in word) / len(words) if words else math.nan


def _densities(groups: Groups) -> Values:
    """Each group by the list of its first sentence's language; a measure has no value for several."""
    keyed, languages = _keyed(groups.sentences), groups.languages()
    found = np.full(len(languages), np.nan)
    for language in listed_languages().intersection(languages):
        listed, own = function_words(language), np.array([one == language for one in languages], bool)
        found[own] = keyed.means([word not in listed for word in keyed.distinct], groups)[own]
    return found


@measure(
    label="Lexical density",
    unit="share of words that are no function words",
    source="Ure 1971, Lexical density and register differentiation; by a list, not by word class",
    about=About(
        "How much of this is words of content, how much grammar?",
        "words that are not in the list of function words of the language ÷ words",
        "Talk lies lower than writing: in English Ure found most talk below 0.4 and most writing above.",
        "The class of a word: a list takes “like” for the same word as a verb. Two languages have two lists.",
    ),
    languages=("en", "de", "es", "fr", "it", "ru"),
    many=_densities,
)
def lexical_density(text: str, language: str = "en") -> float:
    """The share of words that are no function words of the language; NaN without a word."""
    words, listed = _words(text), function_words(language)
    return sum(word not in listed for word in words) / len(words) if words else math.nan


def moving_ratio(words: Sequence[Hashable], window: int) -> float:
    """The mean share of distinct words over all windows of so many; NaN for a shorter text, whose share would mislead.

    Raises:
        ValueError: if the window holds no word.
    """
    if window < 1:
        raise ValueError(f"a window needs at least one word, not {window}")
    return float(repeats.moving_ratios(*_coded(words), window)[0])


def falling_length(words: Sequence[Hashable]) -> float:
    """Words per stretch in which the ratio of distinct words falls to .72, read forwards; the last stretch in part.

    NaN where the ratio never falls: the text is too short to tell.
    """
    return float(repeats.falling_lengths(*_coded(words))[0])


def _coded(words: Sequence[Hashable]) -> tuple[repeats.Small, Integers, Integers]:
    """How many words before each one the same stands, and where the one text begins and ends."""
    numbers: defaultdict[Hashable, int] = defaultdict(count().__next__)
    edges = np.array([0, len(words)])
    return repeats.distances(np.array([numbers[word] for word in words], np.int64), edges), edges[:1], edges[1:]


@cache
def function_words(language: str) -> frozenset[str]:
    """The function words of a language by its code, in lower case with straight apostrophes.

    Raises:
        ValueError: if there is no list of them.
    """
    if language not in listed_languages():
        known = ", ".join(sorted(listed_languages()))
        raise ValueError(f"no function words of language {language!r}; there are lists for {known}")
    lines = (_FUNCTION_WORDS / f"{language}.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


@cache
def listed_languages() -> frozenset[str]:
    """The codes of the languages whose function words are listed."""
    return frozenset(each.stem for each in _FUNCTION_WORDS.glob("*.txt"))
