"""Which language a text is written in, by its script, its commonest words, letters and endings; and what is off in it.

The lists of common words are those that YAKE brings for 32 languages, with further ones, letters and endings from
resources/languages. Each counts for a language the more, the fewer languages have it. On a sentence or more the right
language leads by far; from a few words it is not to be told.
"""

from __future__ import annotations

import csv
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from importlib.util import find_spec
from pathlib import Path

OTHERWISE = "en"  # for a text that is too short to tell
UNKNOWN = "und"  # ISO 639-2: undetermined
_SAMPLE = 20_000  # characters, from the beginning
_FEWEST = 5  # words that can tell a language
_ENOUGH = 20  # words of which some are common ones in any language
_LATIN = re.compile("[a-zA-Z\u00c0-\u024f]")
_LEAST = 0.05  # score; a text in a language of the lists has more
_LETTER = 0.5  # of a common word
_ENDING = 0.5
_ENDINGS = (5, 4, 3)  # letters, the longest first
_WORD = re.compile(r"[^\W\d_]+")
_TAG = re.compile(r"<[^<>]{1,2000}>")
_SCRIPTS = {  # scripts that only one language of wide use writes; kana before the signs that Japanese shares
    "ja": re.compile("[\u3041-\u30ff]"), "ko": re.compile("[\uac00-\ud7af]"), "zh": re.compile("[\u4e00-\u9fff]"),
    "el": re.compile("[\u0370-\u03ff]"), "he": re.compile("[\u05d0-\u05ea]"), "hy": re.compile("[\u0530-\u058f]"),
    "ka": re.compile("[\u10a0-\u10ff]"), "th": re.compile("[\u0e00-\u0e7f]"), "bn": re.compile("[\u0980-\u09ff]"),
    "ta": re.compile("[\u0b80-\u0bff]"), "te": re.compile("[\u0c00-\u0c7f]"), "am": re.compile("[\u1200-\u137f]"),
    "vi": re.compile("[\u0110\u0111\u01a0-\u01b0\u1ea0-\u1ef9]"),
}  # fmt: skip
_AMONG = {"ja": 0.1, "vi": 0.05}  # share of the letters where others write most of them, too
_OTHERS = {  # names of languages that keyword lists lack
    "ja": "Japanese", "ko": "Korean", "zh": "Chinese", "he": "Hebrew", "ka": "Georgian", "th": "Thai", "bn": "Bengali",
    "ta": "Tamil", "te": "Telugu", "am": "Amharic", "vi": "Vietnamese", UNKNOWN: "an unknown language",
}  # fmt: skip
_RULES = {  # what a file of each language, in one of these folders, makes possible
    "names and speakers of quotations": (("quotations", "quotations/unspaced"), ".toml"),
    "names of actors in all their forms": (("actors",), ".toml"),
    "words that mark who asks": (("layouts",), ".toml"),
    "lexical density": (("function_words",), ".txt"),
}
_UNSPACED = frozenset(("ja", "zh", "th", "lo", "km", "my"))


@dataclass(frozen=True, slots=True)
class _Marks:
    """What speaks for languages, each with the codes of those that have it."""

    words: Mapping[str, tuple[str, ...]]
    letters: Mapping[str, tuple[str, ...]]
    endings: Mapping[str, tuple[str, ...]]


def of(text: str) -> str:
    """ISO 639-1 code of the language, "und" where it is none of the lists, English where the text is too short."""
    sample = _TAG.sub(" ", text[:_SAMPLE])
    letters = sum(map(str.isalpha, sample))
    for code, script in _SCRIPTS.items():
        share = sum(1 for _ in script.finditer(sample)) / max(1, letters)
        if share > _AMONG.get(code, 0.4):
            return code
    counts = Counter(_WORD.findall(sample.lower()))
    total = sum(counts.values())
    if total < _FEWEST:
        return OTHERWISE
    scores = _scores(counts)
    best = max(scores, key=lambda code: scores[code])
    if scores[best] / total >= _LEAST:
        return best
    return OTHERWISE if total < _ENOUGH and 2 * len(_LATIN.findall(sample)) > letters else UNKNOWN


def stated(code: str) -> str:
    """A language as a file or a person writes it ("en-GB", "DE_de") as the code used here, "" where it is none."""
    parts = code.strip().lower().replace("_", "-").split("-")
    return parts[0] if re.fullmatch("[a-z]{2}", parts[0]) else ""


def name(code: str) -> str:
    """The English name of a language, the code itself where it is not listed."""
    return names().get(code, code)


@cache
def names() -> Mapping[str, str]:
    """English name by code of every language that can be told."""
    return {row["code"]: row["name"] for row in _listed()} | _OTHERS


@cache
def off(code: str) -> tuple[str, ...]:
    """What cannot be found in texts of a language; turns and search are there in every one."""
    base, root = code.partition("-")[0], resources.files("metrics.resources")
    missing = [
        what
        for what, (folders, end) in _RULES.items()
        if not any((root / folder / f"{base}{end}").is_file() for folder in folders)
    ]
    words = ["words (what stands between blanks counts as one)"] if base in _UNSPACED else []
    phrases = [] if code in {row["code"] for row in _listed()} else ["key phrases"]
    return (*words, *missing, *phrases, *([] if base in _scored() else ["readability (no formula is made for it)"]))


@cache
def _scored() -> frozenset[str]:
    """The languages that have a formula of readability."""
    from metrics.measures import measures  # which no reader of files needs

    return frozenset(code for one in measures().values() if one.way for code in one.languages)


@cache
def _listed() -> tuple[dict[str, str], ...]:
    return _rows("keywords", "languages.csv")


def _rows(folder: str, name: str) -> tuple[dict[str, str], ...]:
    lines = (resources.files("metrics.resources") / folder / name).read_text(encoding="utf-8").splitlines()
    return tuple(csv.DictReader(line for line in lines if not line.startswith("#")))


def _scores(counts: Mapping[str, int]) -> Mapping[str, float]:
    """How much the words of a text speak for every language: each mark is shared by the languages that have it."""
    marks = _marks()
    scores = dict.fromkeys(names(), 0.0)
    for word, times in counts.items():
        letters = (marks.letters[letter] for letter in set(word) & marks.letters.keys())
        ending = next((word[-n:] for n in _ENDINGS if len(word) > n and word[-n:] in marks.endings), "")
        for worth, codes in (
            (1.0, marks.words.get(word, ())),
            *((_LETTER, codes) for codes in letters),
            (_ENDING, marks.endings.get(ending, ())),
        ):
            for code in codes:
                scores[code] += times * worth / len(codes)
    return scores


@cache
def _marks() -> _Marks:
    rows = {row["code"]: row for row in _rows("languages", "marks.csv")}
    common = {row["code"]: _common(row["yake"]) for row in _listed() if "-" not in row["code"]}
    words = {code: own | set(rows.get(code, {}).get("words", "").split()) for code, own in common.items()}
    return _Marks(
        _by_mark(words),
        _by_mark({code: row["letters"].split() for code, row in rows.items()}),
        _by_mark({code: row["endings"].split() for code, row in rows.items()}),
    )


def _by_mark(marks: Mapping[str, Iterable[str]]) -> Mapping[str, tuple[str, ...]]:
    """Mark → the languages that have it."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for code, own in marks.items():
        for mark in dict.fromkeys(own):
            found[mark].append(code)
    return {mark: tuple(codes) for mark, codes in found.items()}


def _common(yake: str) -> set[str]:
    """The common words of a language that YAKE brings."""
    spec = find_spec("yake")
    assert spec is not None
    assert spec.origin is not None
    file = Path(spec.origin).parent / "core" / "StopwordsList" / f"stopwords_{yake}.txt"
    return {
        word
        for line in file.read_text(encoding="utf-8", errors="ignore").splitlines()
        if (word := line.strip().lower())
    }
