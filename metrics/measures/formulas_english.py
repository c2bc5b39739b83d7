"""The readability formulas of English, over the counts of either way.

Written in the order in which textstat computes, so that not even the last digit differs.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from metrics.measures import About, definition_counts, textstat_counts
from metrics.measures.formulas import Counts, Formula, formula, length, per_word, percent
from metrics.measures.textstat_counts import Number

EUROPEAN = ("en", "de", "es", "fr", "it", "ru")  # for what counts letters, not syllables
TEXTSTAT: dict[str, Formula] = {}  # with textstat's values for textstat's counts
DEFINITION: dict[str, Formula] = {}  # as published, for the counts of the definition


@formula(
    TEXTSTAT,
    DEFINITION,
    label="Flesch reading ease",
    unit="points, about 0 to 100",
    direction="higher is easier",
    source="Flesch 1948, doi:10.1037/h0057532",
    about=About(
        "How easy is this to read, by the length of its sentences and words?",
        "206.835 − 1.015 × words ÷ sentences − 84.6 × syllables ÷ words",
        "Plain English lies between 60 and 70; below 30 is very hard, above 90 very easy. It may leave 0 to 100.",
        "Whether the words are known: a long one may be familiar, a short one rare.",
    ),
)
def flesch_reading_ease(c: Counts) -> Number:
    return (206.835 - 1.015 * length(c) - 84.6 * per_word(c.syllables, c)) * (c.syllables > 0)


@formula(
    TEXTSTAT,
    DEFINITION,
    label="Flesch-Kincaid grade",
    unit="school grade",
    direction="higher is harder",
    source="Kincaid et al. 1975, Research Branch Report 8-75",
    about=About(
        "How many years of an American school does this ask for, by the length of its sentences and words?",
        "0.39 × words ÷ sentences + 11.8 × syllables ÷ words − 15.59",
        "8 stands for the eighth grade. 2.6 words more in every sentence are one grade more.",
        "Whether it is clear: it was fitted to manuals of the Navy, and speech in short sentences "
        "gets a low grade whatever it says.",
    ),
)
def flesch_kincaid_grade(c: Counts) -> Number:
    return (0.39 * length(c) + 11.8 * per_word(c.syllables, c) - 15.59) * (c.syllables > 0)


@formula(
    TEXTSTAT,
    DEFINITION,
    label="Gunning fog",
    unit="years of schooling",
    direction="higher is harder",
    source="Gunning 1952, The Technique of Clear Writing",
    about=About(
        "How many years of schooling does it take to understand this at first reading?",
        "0.4 × (words ÷ sentences + 100 × hard words ÷ words); hard words have three syllables or "
        "more: textstat leaves out those of the list of easy words, the definition names, compounds "
        "of short words, and what is long only by -ed or -es",
        "Texts for everybody stay below 8, for most readers below 12.",
        "Whether a word is hard for these readers: only syllables and a list decide.",
    ),
)
def gunning_fog(c: Counts) -> Number:
    return 0.4 * (length(c) + percent(c.hard, c))


@formula(
    TEXTSTAT,
    DEFINITION,
    label="SMOG",
    unit="years of schooling",
    direction="higher is harder",
    source="McLaughlin 1969, Journal of Reading 12(8)",
    minimum_sentences=30,
    about=About(
        "How many years of schooling does it take to understand all of this?",
        "1.043 × √(30 × words of three syllables ÷ sentences) + 3.1291; words of three syllables or more",
        "It stands for full understanding and so lies above the other grades.",
        "Any difference between a word of three syllables and one of six, or between common and rare ones.",
    ),
)
def smog_index(c: Counts) -> Number:
    return 1.043 * (30 * (c.polysyllables / c.sentences)) ** 0.5 + 3.1291


_COLEMAN_LIAU = About(
    "Which grade of an American school does this ask for, by letters instead of syllables?",
    "5.88 × letters ÷ words − 29.6 × sentences ÷ words − 15.8; letters and figures",
    "8 stands for the eighth grade.",
    "How a word sounds or how common it is: long everyday words count as hard.",
)


@formula(
    TEXTSTAT,
    label="Coleman-Liau index",
    unit="school grade",
    direction="higher is harder",
    source="Coleman & Liau 1975, doi:10.1037/h0076540; 0.058 for 0.0588",
    about=replace(
        _COLEMAN_LIAU,
        formula="0.058 × 100 × letters ÷ words − 0.296 × 100 × sentences ÷ words − 15.8; letters and figures",
    ),
)
def coleman_liau_index(c: textstat_counts.Counts) -> Number:
    letters, sentences = 100 * per_word(c.letters, c), 100 * per_word(c.sentences, c)
    return (0.058 * letters - 0.296 * sentences - 15.8) * (c.letters > 0)


@formula(
    DEFINITION,
    label="Coleman-Liau index",
    unit="school grade",
    direction="higher is harder",
    source="Coleman & Liau 1975, doi:10.1037/h0076540",
    about=_COLEMAN_LIAU,
)
def published_coleman_liau_index(c: definition_counts.Counts) -> Number:
    return 5.88 * per_word(c.letters, c) - 29.6 * per_word(c.sentences, c) - 15.8


@formula(
    TEXTSTAT,
    label="Automated readability index",
    unit="school grade",
    direction="higher is harder",
    source="Smith & Senter 1967, AMRL-TR-66-220",
    about=About(
        "Which grade of an American school does this ask for, by characters instead of syllables?",
        "4.71 × characters ÷ tokens + 0.5 × words ÷ sentences − 21.43; characters are marks, too, and"
        " tokens what stands between blanks",
        "8 stands for the eighth grade. Two words more in every sentence are one grade more.",
        "How a word sounds or how common it is; many marks make a text harder here.",
    ),
)
def automated_readability_index(c: textstat_counts.Counts) -> Number:
    characters = c.characters / np.maximum(c.tokens, 1)
    return (4.71 * characters + 0.5 * length(c) - 21.43) * (c.words > 0)


@formula(
    DEFINITION,
    label="Automated readability index",
    unit="school grade",
    direction="higher is harder",
    source="Smith & Senter 1967, AMRL-TR-66-220",
    about=About(
        "Which grade of an American school does this ask for, by characters instead of syllables?",
        "4.71 × letters ÷ words + 0.5 × words ÷ sentences − 21.43; letters and figures",
        "8 stands for the eighth grade. Two words more in every sentence are one grade more.",
        "How a word sounds or how common it is.",
    ),
)
def published_automated_readability_index(c: definition_counts.Counts) -> Number:
    return 4.71 * per_word(c.letters, c) + 0.5 * length(c) - 21.43


@formula(
    TEXTSTAT,
    label="Dale-Chall score",
    unit="points; 4.9 and below is fourth grade, 10 and above college",
    direction="higher is harder",
    source="Dale & Chall 1948, Educational Research Bulletin 27",
    about=About(
        "How hard is this, by words that a child of the fourth grade would not know?",
        "0.1579 × 100 × unfamiliar words ÷ words + 0.0496 × words ÷ sentences, and 3.6365 more where "
        "more than 5 % of the words are unfamiliar: not in the list of easy words as they are written",
        "4.9 and below is the fourth grade, 6.0 to 6.9 the seventh and eighth, 8.0 to 8.9 the "
        "eleventh and twelfth, above that college.",
        "Whether the words are unknown today: the list is of the 1940s, so what came later counts as unfamiliar.",
    ),
)
def dale_chall_readability_score(c: textstat_counts.Counts) -> Number:
    hard = percent(c.unfamiliar, c)
    return 0.1579 * hard + 0.0496 * length(c) + 3.6365 * (hard > 5)


@formula(
    DEFINITION,
    label="Dale-Chall score",
    unit="points; 4.9 and below is fourth grade, 10 and above college",
    direction="higher is harder",
    source="Dale & Chall 1948, Educational Research Bulletin 27; the constant always added, as DuBay gives it",
    about=About(
        "How hard is this, by words that a child of the fourth grade would not know?",
        "15.79 × unfamiliar words ÷ words + 0.0496 × words ÷ sentences + 3.6365; unfamiliar words are"
        " neither in the list of easy words, nor regular inflections of one in it, nor names",
        "4.9 and below is the fourth grade, 6.0 to 6.9 the seventh and eighth, 8.0 to 8.9 the "
        "eleventh and twelfth, above that college.",
        "Whether the words are unknown today: the list is of the 1940s, so what came later counts as unfamiliar.",
    ),
)
def published_dale_chall_readability_score(c: definition_counts.Counts) -> Number:
    return 15.79 * per_word(c.unfamiliar, c) + 0.0496 * length(c) + 3.6365


@formula(
    TEXTSTAT,
    label="New Dale-Chall score, textstat's version 2",
    unit="points",
    direction="higher is harder",
    source="Chall & Dale 1995 in name; the formula of 1948 with another list and threshold",
    about=About(
        "What does textstat give as its second Dale-Chall score?",
        "0.1579 × 100 × unfamiliar words of two syllables ÷ words + 0.0496 × words ÷ sentences, and "
        "3.6365 more where that is above 0.05; unfamiliar words of two syllables or more are not in "
        "the list of easy words",
        "As the Dale-Chall score, and only beside other values of textstat.",
        "What Chall and Dale published in 1995: the name is theirs, this formula is not.",
    ),
)
def dale_chall_readability_score_v2(c: textstat_counts.Counts) -> Number:
    raw = 0.1579 * percent(c.unfamiliar_two, c) + 0.0496 * length(c)
    return raw + 3.6365 * (raw > 0.05)


@formula(
    TEXTSTAT,
    label="Spache score",
    unit="school grade, for texts below the fourth",
    direction="higher is harder",
    source="Spache 1953, doi:10.1086/458513, with the list of Dale and Chall",
    about=About(
        "Which of the first grades is this for?",
        "0.141 × words ÷ sentences + 0.086 × 100 × unfamiliar words of two syllables ÷ words + 0.839;"
        " unfamiliar words of two syllables or more are not in the list of easy words",
        "3 stands for the third grade. Above 4 it only says that a text is not for beginners.",
        "How hard a text for adults is: it was made for children who begin to read, with another list of words.",
    ),
)
def spache_readability(c: textstat_counts.Counts) -> Number:
    return (0.141 * length(c) + 0.086 * percent(c.unfamiliar_two, c) + 0.839) * (c.words > 0)


@formula(
    TEXTSTAT,
    DEFINITION,
    label="LIX",
    unit="points; below 30 very easy, above 60 very hard",
    direction="higher is harder",
    source="Björnsson 1968, Läsbarhet",
    languages=EUROPEAN,
    about=About(
        "How hard is this, by long words and long sentences?",
        "words ÷ sentences + 100 × long words ÷ words; long words have seven letters or more",
        "About 20 is very easy, 30 easy, 40 of middle difficulty, 50 hard, 60 very hard.",
        "How two languages compare: words are longer in one than in the other.",
    ),
)
def lix(c: Counts) -> Number:
    return length(c) + percent(c.long_words, c)


@formula(
    TEXTSTAT,
    DEFINITION,
    label="RIX",
    unit="long words per sentence",
    direction="higher is harder",
    source="Anderson 1983, Journal of Reading 26(6)",
    languages=EUROPEAN,
    about=About(
        "How many long words does a sentence hold?",
        "long words ÷ sentences; long words have seven letters or more",
        "Anderson reads 1.3 as the fifth grade, 3.7 as the ninth, 7.2 and above as college.",
        "Whether the long words are known, and how two languages compare.",
    ),
)
def rix(c: Counts) -> Number:
    return c.long_words / c.sentences


@formula(
    TEXTSTAT,
    label="McAlpine EFLAW",
    unit="words and short words per sentence; below 26 is easy for readers of English as a foreign language",
    direction="higher is harder",
    source="McAlpine 1997, Global English for Global Business",
    about=About(
        "How tiring is a sentence for those who read English as a foreign language?",
        "(words + short words) ÷ sentences; short words have three letters or fewer",
        "Up to 20 is very easy, up to 25 easy, up to 29 rather hard, more confuses.",
        "Whether the words are known: idioms of short words, the real stumbling block, are only "
        "counted, not understood.",
    ),
)
def mcalpine_eflaw(c: textstat_counts.Counts) -> Number:
    return (c.words + c.short_words) / c.sentences
