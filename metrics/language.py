"""Which language a text is written in, by its script and its commonest words; and what is off in a language.

The lists of common words are those that YAKE brings for 32 languages. A word counts for a language the more, the fewer
languages have it. On a sentence or more the right language leads by far; from a few words it is not to be told.
"""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Mapping
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
_WORD = re.compile(r"[^\W\d_]+")
_TAG = re.compile(r"<[^<>]{1,2000}>")
_SCRIPTS = {  # scripts that only one language of wide use writes; kana before the signs that Japanese shares
    "ja": re.compile("[\u3041-\u30ff]"), "ko": re.compile("[\uac00-\ud7af]"), "zh": re.compile("[\u4e00-\u9fff]"),
    "el": re.compile("[\u0370-\u03ff]"), "he": re.compile("[\u05d0-\u05ea]"), "hy": re.compile("[\u0530-\u058f]"),
    "ka": re.compile("[\u10a0-\u10ff]"), "th": re.compile("[\u0e00-\u0e7f]"), "bn": re.compile("[\u0980-\u09ff]"),
    "ta": re.compile("[\u0b80-\u0bff]"), "te": re.compile("[\u0c00-\u0c7f]"), "am": re.compile("[\u1200-\u137f]"),
}  # fmt: skip
_OTHERS = {  # names of languages that keyword lists lack
    "ja": "Japanese", "ko": "Korean", "zh": "Chinese", "he": "Hebrew", "ka": "Georgian", "th": "Thai", "bn": "Bengali",
    "ta": "Tamil", "te": "Telugu", "am": "Amharic", UNKNOWN: "an unknown language",
}  # fmt: skip
_RULES = {  # what a file of each language, in one of these folders, makes possible
    "names and speakers of quotations": (("quotations", "quotations/unspaced"), ".toml"),
    "names of actors in all their forms": (("actors",), ".toml"),
    "words that mark who asks": (("layouts",), ".toml"),
    "lexical density": (("function_words",), ".txt"),
}
_UNSPACED = frozenset(("ja", "zh", "th", "lo", "km", "my"))


def of(text: str) -> str:
    """ISO 639-1 code of the language, "und" where it is none of the lists, English where the text is too short."""
    sample = _TAG.sub(" ", text[:_SAMPLE])
    letters = sum(map(str.isalpha, sample))
    for code, script in _SCRIPTS.items():
        share = sum(1 for _ in script.finditer(sample)) / max(1, letters)
        if share > (0.1 if code == "ja" else 0.4):
            return code
    counts = Counter(_WORD.findall(sample.lower()))
    total = sum(counts.values())
    if total < _FEWEST:
        return OTHERWISE
    scores = {code: sum(counts[word] * worth for word, worth in own.items()) / total for code, own in _common().items()}
    best = max(scores, key=lambda code: scores[code])
    if scores[best] >= _LEAST:
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
    lines = (
        (resources.files("metrics.resources") / "keywords" / "languages.csv").read_text(encoding="utf-8").splitlines()
    )
    return tuple(csv.DictReader(line for line in lines if not line.startswith("#")))


@cache
def _common() -> Mapping[str, Mapping[str, float]]:
    """The common words of every language, each with one over the number of languages that have it."""
    spec = find_spec("yake")
    assert spec is not None
    assert spec.origin is not None
    folder = Path(spec.origin).parent / "core" / "StopwordsList"
    lists = {
        row["code"]: {word.strip().lower() for word in _words(folder / f"stopwords_{row['yake']}.txt")}
        for row in _listed()
        if "-" not in row["code"]
    }
    number = Counter(word for words in lists.values() for word in words)
    return {code: {word: 1 / number[word] for word in words if word} for code, words in lists.items()}


def _words(file: Path) -> list[str]:
    return file.read_text(encoding="utf-8", errors="ignore").splitlines()
