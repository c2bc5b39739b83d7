"""How fast the statistics are, as ratios measured in one run: `python -m tests.benchmarks`.

The corpus is invented and always the same: answers of a few to some thousand words, words as frequent as in speech.
The last line is the figures as JSON; times are of the processor, so that other programs disturb them little.
"""

from __future__ import annotations

import json
import random
import re
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from itertools import accumulate
from pathlib import Path
from typing import Any

from metrics import concordance, intervals, keyness, places, processes
from metrics.analysis import analyse, counted, tabulate, with_themes
from metrics.annotation import Layers, layers
from metrics.measures import dictionaries
from metrics.measures.textstat_values import readability
from metrics.model import Document
from metrics.reading import Reading
from metrics.tables import Tables
from metrics.themes import Term, Theme, discovery, wordlists
from metrics.written import Written
from tests.statistics import oracle

WORDS = 1_000_000
SAMPLE = 40_000  # words given to textstat, answer by answer
ANALYSED = 50_000  # words of a text among many
DRAWS = 999
_EXPRESSION = re.compile(r"\w+(?:['’]\w+)*")
_COLD = """
import json, sys, time
texts = json.load(open(sys.argv[1], encoding="utf-8"))
start = time.process_time()
from metrics.measures.textstat_values import readability
readability(texts)
print(time.process_time() - start)
"""


_MEMORY = """
import json, sys
from pathlib import Path
texts = json.load(open(sys.argv[1], encoding="utf-8"))
from metrics.measures.textstat_values import readability
readability(["The libraries and the dictionary are loaded."])
def kilobytes(name):
    return int(Path("/proc/self/status").read_text().partition(name)[2].split()[0])
before = kilobytes("VmRSS:")
Path("/proc/self/clear_refs").write_text("5")  # the peak is counted from here
readability(texts)
print((kilobytes("VmHWM:") - before) * 1024 / sum(len(text.encode()) for text in texts))
"""


def corpus(words: int, seed: int = 1) -> list[str]:
    """Answers of together so many words."""
    draw = random.Random(seed)
    vocabulary = draw.sample(sorted(word for word in dictionaries.pronounced() if word.isalpha()), 15_000)
    weights = list(accumulate((rank + 5) ** -1.3 for rank in range(len(vocabulary))))
    stream = iter(draw.choices(vocabulary, cum_weights=weights, k=words + 10_000))
    answers, left = [], words
    while left > 0:
        size = min(5_000, 1 + int(draw.lognormvariate(3.4, 1.3)))
        answers.append(_answer(draw, [next(stream) for _ in range(size)]))
        left -= size
    return answers


def _answer(draw: random.Random, words: list[str]) -> str:
    """The words as sentences of 3 to 29 words, with commas and apostrophes here and there."""
    sentences = []
    while words:
        size = draw.randrange(3, 30)
        sentence, words = words[:size], words[size:]
        marked = [word + draw.choices(("", ",", "'s", "’s"), (90, 6, 2, 2))[0] for word in sentence]
        sentences.append(" ".join(marked).capitalize() + draw.choices(".?!", (8, 1, 1))[0])
    return " ".join(sentences)


def spent(function: Callable[..., Any], *arguments: Any, times: int = 3) -> tuple[float, Any]:
    """The least processor time of several calls, and the result of the last."""
    best, found = float("inf"), None
    for _ in range(times):
        start = time.process_time()
        found = function(*arguments)
        best = min(best, time.process_time() - start)
    return best, found


def readability_figures(texts: list[str], folder: Path) -> dict[str, float]:
    """Against textstat for every answer, cold with all that has to be loaded and warm, and against one expression."""
    library = oracle.textstat(folder)
    sample, size = [], 0
    for text in random.Random(2).sample(texts, len(texts)):
        sample.append(text)
        size += len(text.split())
        if size >= SAMPLE:
            break
    (folder / "corpus.json").write_text(json.dumps(texts), encoding="utf-8")
    cold, memory = (_of_a_process(code, folder / "corpus.json") for code in (_COLD, _MEMORY))
    warm, _ = spent(readability, texts)
    expression, _ = spent(lambda: [_EXPRESSION.findall(text) for text in texts])
    names, ours = list(readability([])), readability(sample)
    library.flesch_reading_ease("Load the dictionary.")
    theirs_time, theirs = spent(
        lambda: {name: [oracle.value(library, name, text) for text in sample] for name in names}, times=1
    )
    theirs_time *= sum(len(text.split()) for text in texts) / size
    gaps = [abs(a - b) for name in names for a, b in zip(ours[name], theirs[name], strict=True)]
    return {
        "readability_warm_ratio": theirs_time / warm,
        "readability_cold_ratio": theirs_time / cold,
        "readability_max_difference": max(gaps),
        "readability_regex_ratio": warm / expression,
        "readability_memory_ratio": memory,
    }


def _of_a_process(code: str, file: Path) -> float:
    """What a fresh process prints."""
    done = subprocess.run([sys.executable, "-c", code, str(file)], capture_output=True, text=True, check=True)
    return float(done.stdout)


def keyness_seconds(texts: list[str]) -> float:
    """5,000 words, 1,500 answers, 999 permutations."""
    units = [Counter(text.lower().split()) for text in texts if len(text.split()) >= 50][:1500]
    common = {word for word, _ in sum(units, Counter()).most_common(5_000)}
    kept = [Counter({word: count for word, count in unit.items() if word in common}) for unit in units]
    half = len(kept) // 2
    sides = [keyness.Side.of(own, [unit.total() for unit in own]) for own in (kept[:half], kept[half:])]
    return spent(lambda: keyness.keyness(*sides, draws=DRAWS), times=1)[0]


def interval_microseconds(texts: list[str]) -> float:
    """The interval of a grade for every answer, its sentences counted before."""
    answers = [[len(sentence.split()) for sentence in re.split("[.?!]", text) if sentence] for text in texts]
    one = intervals.readability_interval
    seconds, _ = spent(lambda: [one(words, [2 * n for n in words], "flesch_kincaid_grade") for words in answers])
    return seconds / len(answers) * 1e6


def concordance_milliseconds(texts: list[str]) -> float:
    """A common word in all texts, which are indexed before: its places, sorted, and the first lines around them."""
    within = places.index("\n\n".join(texts))
    word = Counter(within.keys).most_common(40)[-1][0]

    def search() -> list[concordance.Line]:
        return concordance.lines(concordance.phrase(word, within)[:200], within)

    return spent(search)[0] * 1000


def analysis_figures(texts: list[str]) -> dict[str, float]:
    """Words a second of annotating, and of every table of annotated text for all groupings, key phrases apart.

    The tables of the whole corpus, and of a part of it, for which what every run costs weighs more. Before the part is
    measured another makes the words known. Circles are looked for as seldom as by the command line.
    """
    processes.spare()
    part = len(texts) * ANALYSED // WORDS
    known, new = (layers(_interview(texts[start : start + part])) for start in (0, part))
    annotating, whole = spent(layers, _interview(texts), times=1)
    _statistics(known)
    return {
        "annotation_words_per_second": WORDS / annotating,
        "analysis_50k_words_per_second": _speed(new),
        "analysis_words_per_second": _speed(whole),
    }


def _speed(annotated: Layers) -> float:
    measuring, base = spent(_statistics, annotated)
    return int(base.documents["words"].sum()) / measuring


def _interview(answers: list[str]) -> Reading:
    text = "\n\n".join(f"Question: Why?\n\nAnna Marl: {answer}" for answer in answers)
    return Reading((Document("invented", text),))


def _statistics(annotated: Layers) -> Tables:
    """The base tables; every measure with its interval, mentions, names and pairs of actors, of every group."""
    base = tabulate(annotated).tables
    dict(counted(base, base))
    return base


def discovery_seconds(texts: list[str]) -> float:
    """Themes of 1,000,000 words, their number proposed; by the clock, for the library uses all cores."""
    begin = time.perf_counter()
    discovery.discover([texts], ["en"])
    return time.perf_counter() - begin


def edit_seconds(texts: list[str]) -> float:
    """From one more term in a word list to the new themes of 50,000 words."""
    text = "\n\n".join(texts[: len(texts) * ANALYSED // WORDS])
    words = sorted(set(text.lower().split()))
    lists = [Theme(f"t{n}", f"Theme {n}", tuple(map(Term, words[n::500][:40]))) for n in range(9)]
    done = with_themes(analyse(Reading((Document("invented", text),))), [Written("before", wordlists.dump(lists))])
    lists[0] = replace(lists[0], terms=(*lists[0].terms, Term(words[4])))
    return spent(with_themes, done, [Written("after", wordlists.dump(lists))], times=1)[0]


def figures() -> dict[str, float]:
    """Every figure by name: seconds, words per second, ratios of our time to another's."""
    texts = corpus(WORDS)
    with tempfile.TemporaryDirectory() as folder:
        found = readability_figures(texts, Path(folder))
    found |= {
        "keyness_999_seconds": keyness_seconds(texts),
        "interval_microseconds": interval_microseconds(texts),
        "concordance_milliseconds": concordance_milliseconds(texts),
    }
    found |= analysis_figures(texts)
    return found | {
        "discovery_1m_words_seconds": discovery_seconds(texts),
        "theme_edit_50k_words_seconds": edit_seconds(texts),
    }
