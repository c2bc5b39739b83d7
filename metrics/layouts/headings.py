"""Headings: marked ones, and those that only their place and look give away."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from metrics.layouts.imprint import is_imprint, is_list
from metrics.layouts.lexicon import beginnings, folded, tells, words
from metrics.layouts.page import DASHES, Line, Page
from metrics.tokens import WORD

_WIDE = re.compile(r"\S {4,}\S")  # a head in columns
_LONGEST = 120  # characters of a heading
_TITLE_LINE = 300  # the same of the open-ended line that opens a text
_PARAGRAPH = 80  # characters; a shorter neighbour makes a list of it
_ENDS = ".?!…:;,-—–)]。？！：；，"
_QUOTES = "”“»«\"'’」"
_CENTRED = 8  # blanks before a line that is set in the middle, more than before a label
_TITLE = 60  # characters of a heading where no line is left empty
_SENTENCE_ENDS = ".?!…:;,。？！：；，"
_HYPHENATED = re.compile(r"(?<=[^\W\d_])-\n\s*(?=[^\W\d_A-Z])")
_PULLED = 20  # quoted paragraphs that are looked for elsewhere
_PULLED_WORDS = 4  # blanks in one, at least
_WRAPPED = 2  # lines that go on with the one before, from which a paragraph is prose
_SPOKEN_ENDS = '.?!…。？！」』”»")]）'
_SAMPLE = 400  # lines that are looked at
_NEARLY = 0.8  # share
_SHORT = 3  # letters of a word that may be small in a title
_MOST = 0.5  # share of letters in capitals from which capitals are no sign


def find(page: Page, taken: Collection[int], authors: Sequence[bool]) -> list[int]:
    """The lines that are headings, but for those that are taken: turns start there.

    `authors` says of every line whether the author writes it. A heading is marked as one; or opens the text without
    ending like a sentence; or stands alone in capitals or in the middle; or is short, open-ended and the author's,
    between paragraphs. Before the first turn whatever is short and open-ended is one: title, place, date, byline.
    """
    centred = _CENTRED + max((page.lines[k].indent for k in taken), default=0)
    gapless = not any(line.gap for line in page.lines[1:])
    look = _Look(not _all_capitals(page.text), centred, _in_sentences(page, taken))
    first = min(taken) if taken else next((k for k in range(1, len(page.lines)) if page.lines[k].gap), 0)
    titles = set(_before_speech(page, first, look.capitals))
    titles.update(_after_speech(page, max(taken, default=len(page.lines)) + 1, authors))
    if taken:
        titles.update(_pulled(page, taken))
    apart = [k for k, line in enumerate(page.lines) if line.gap or gapless or "#" in line.marks]
    titles.update([k for k in apart if k not in taken and _is_heading(page, k, look, authors[k])])
    over = (k - 1 for k in taken if k)
    titles.update(k for k in over if _is_byline(page, k) or (look.sentences and _is_topic(page, k)))
    return sorted(titles.difference(taken))


class _Look(NamedTuple):
    """What a text's headings may look like."""

    capitals: bool  # capitals are a sign
    centred: int  # blanks before a line from which it is set in the middle
    sentences: bool  # nearly all that is said ends as a sentence does


def _before_speech(page: Page, first: int, capitals: bool) -> Iterator[int]:
    """The lines of the paragraphs before a line that are no prose.

    They are short and do not end like a sentence, stand in capitals, list who takes part, or tell that it begins.
    """
    begins = [k for k in range(first) if k == 0 or page.lines[k].gap]
    for begin, stop in pairwise([*begins, first]):
        said = page.text[page.lines[begin].start : page.lines[stop - 1].end]
        record = capitals and (said.isupper() or _WIDE.search(said) or _tells_time(said))
        if record or _is_brief(page, begin, stop) or _is_beside(page, begin, stop):
            yield from range(begin, stop)


def _is_brief(page: Page, begin: int, stop: int) -> bool:
    """Whether a paragraph is short, does not end like a sentence and is not wrapped."""
    said = page.text[page.lines[begin].start : page.lines[stop - 1].end]
    widest = max(page.lines[k].end - page.lines[k].start for k in range(begin, stop))
    open_ended = said[-1] not in _SENTENCE_ENDS or (widest <= _TITLE and _is_title(said))
    goes_on = sum(page.text[page.lines[k].start].islower() for k in range(begin + 1, stop))
    return widest <= _PARAGRAPH and open_ended and goes_on < _WRAPPED


def _tells_time(paragraph: str) -> bool:
    """Whether it tells when a sitting began: "The meeting was called to order at 10.05 a.m."."""
    return len(paragraph) <= _LONGEST and any(map(str.isdigit, paragraph)) and tells("narration", paragraph)


def _after_speech(page: Page, first: int, authors: Sequence[bool]) -> Iterator[int]:
    """The lines of the author's paragraphs from a line on that are brief or only tell about the print."""
    begins = [k for k in range(first, len(page.lines)) if page.lines[k].gap and authors[k]]
    for begin, stop in pairwise([*begins, len(page.lines)]):
        if _is_brief(page, begin, stop) or _is_beside(page, begin, stop):
            yield from range(begin, stop)


def _pulled(page: Page, taken: Collection[int]) -> Iterator[int]:
    """The lines of paragraphs that only print again, in quotation marks, what the text says elsewhere."""
    begins = [k for k, line in enumerate(page.lines) if line.gap]
    quoted = [
        range(begin, stop)
        for begin, stop in pairwise([*begins, len(page.lines)])
        if page.text[page.lines[begin].start] in _QUOTES
        and page.text[page.lines[stop - 1].end - 1] in _QUOTES
        and not any(k in taken for k in range(begin, stop))
    ]
    said = _words(page.text) if quoted else ""
    for part in quoted[:_PULLED]:
        words = _words(page.text[page.lines[part[0]].start : page.lines[part[-1]].end])
        if words.count(" ") >= _PULLED_WORDS and said.count(words) > 1:
            yield from part


def _words(text: str) -> str:
    """The words of a text, those that a line end parts put together."""
    return " ".join(WORD.findall(_HYPHENATED.sub("", text).casefold()))


def _is_beside(page: Page, begin: int, stop: int) -> bool:
    """Whether a paragraph is an imprint, or a list: of who is present, of place and date."""
    if is_imprint(page.text[page.lines[begin].start : page.lines[stop - 1].end], page.language):
        return True
    return is_list([page.text[page.lines[k].start : page.lines[k].end] for k in range(begin, stop)])


def _is_byline(page: Page, k: int) -> bool:
    """Whether a line before a turn only says who asks from here on: "BY MS. REED:", "Questions from MS REED"."""
    line = page.lines[k]
    printed = page.text[line.start : line.end]
    if len(printed) <= _TITLE and printed[-1] not in _SENTENCE_ENDS and beginnings("examinations").match(printed):
        return True
    if page.text[line.end - 1] != ":" or line.end - line.start > _PARAGRAPH:
        return False
    return folded(page.text[line.start : line.end].partition(" ")[0]) in words("bylines")


def _in_sentences(page: Page, taken: Collection[int]) -> bool:
    """Whether nearly all paragraphs of the talk end as a sentence does, so that what does not is a topic."""
    first, end = min(taken, default=len(page.lines)), max(taken, default=0)
    last = [k for k in range(first, min(first + _SAMPLE, end)) if page.lines[k + 1].gap]
    ended = {k for k in last if page.text[page.lines[k].end - 1] in _SPOKEN_ENDS}
    return len(ended) >= _NEARLY * len({k for k in last if k in ended or k not in taken})  # a name alone is no sentence


def _is_topic(page: Page, k: int) -> bool:
    """Whether a short, open-ended line stands alone between what is said and the next turn: "Questions & Answers:"."""
    line, before = page.lines[k], page.lines[k - 1]
    if not (k and line.gap and page.lines[k + 1].gap) or line.end - line.start > _TITLE:
        return False
    words = page.text[line.start : line.end]
    opens = words[0].isalnum() and not words[0].islower()
    return opens and (words[-1].isalnum() or _is_title(words)) and page.text[before.end - 1] in _SPOKEN_ENDS


def _is_title(words: str) -> bool:
    """Whether all longer words before a colon have capitals, or there are but two: "Prepared Remarks:"."""
    return words[-1] == ":" and (
        words.count(" ") == 1 or all(not word[0].islower() for word in words.split() if len(word) > _SHORT)
    )


def _is_heading(page: Page, k: int, look: _Look, authors: bool) -> bool:
    line = page.lines[k]
    if "#" in line.marks:
        return True
    title = k == 0 and page.text[line.end - 1].isalnum()
    if line.end - line.start > (_TITLE_LINE if title else _LONGEST):
        return False
    if not line.gap:
        return _amid(page, k, look.centred)
    words = page.text[line.start : line.end]
    if k + 1 == len(page.lines):
        return authors and len(words) <= _PARAGRAPH and words[-1] not in _SENTENCE_ENDS and tells("closings", words)
    if not _alone(page, k):
        return False
    if words[0] in "([":
        return False
    if look.capitals and words.isupper() and len(words) > 3 and (words[-1] not in ".?!" or words[0] in DASHES):
        return True
    if words.rstrip(_QUOTES)[-1:] in _ENDS:
        asks = (
            words[-1] in "?？؟!"
            and len(words) <= _PARAGRAPH
            and page.lines[k + 1].end - page.lines[k + 1].start > len(words)
        )
        return k == 0 and (asks or _title_case(words))
    return k == 0 or line.indent >= look.centred or (authors and _between(page, k))


def _alone(page: Page, k: int) -> bool:
    """Whether something follows, after a gap, that does not go on with its sentence."""
    if k + 1 >= len(page.lines):
        return False
    ended = page.text[page.lines[k].end - 1] in ".?!…"
    return page.lines[k + 1].gap and (ended or not page.text[page.lines[k + 1].start].islower())


def _amid(page: Page, k: int, centred: int) -> bool:
    """Whether a line is set in the middle, short and open-ended, and goes on with no sentence."""
    line, before = page.lines[k], page.lines[k - 1]
    short = line.end - line.start <= _TITLE and page.text[line.end - 1] not in _SENTENCE_ENDS
    goes_on = before.indent < centred and page.text[before.end - 1] not in _SENTENCE_ENDS
    return short and line.indent >= centred and not goes_on


def _between(page: Page, k: int) -> bool:
    """Whether a line stands between whole paragraphs, the one below longer, or under a heading in capitals."""
    before, line, after = page.lines[k - 1], page.lines[k], page.lines[k + 1]
    if after.end - after.start <= line.end - line.start or not _is_whole(page, after):
        return False
    return _is_whole(page, before) or page.text[before.start : before.end].isupper()


def _is_whole(page: Page, line: Line) -> bool:
    """Whether it ends as a sentence does or is as long as a paragraph."""
    return page.text[line.end - 1] in _SENTENCE_ENDS or line.end - line.start > _PARAGRAPH


def _title_case(words: str) -> bool:
    long = [word for word in words.split() if len(word) > 3]
    return len(long) >= 3 and words[-1] == "." and all(word[0].isupper() for word in long)


def _all_capitals(text: str) -> bool:
    sample = [*filter(str.isalpha, text[:4_000])]
    return sum(map(str.isupper, sample)) > _MOST * len(sample)
