"""Interviews without labels: questions stand in bold, headings, italics, quoted or behind a dash; answers do not."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import pairwise, zip_longest
from unicodedata import category

from metrics.layouts import labels, quoted, resumed, talk, turns
from metrics.layouts.exchanges import NUMBER, Exchange, asks, printed_labels, starts_of, text_of
from metrics.layouts.lexicon import folded, tells, words
from metrics.layouts.page import DASHES, Page, blocks, title
from metrics.model import Structure

NAME = "questions"
_BOLD_END = re.compile(r"(?:</(?!b\b|strong\b)\w+>)*(?:\*\*|__|</(?:b|strong)\b)", re.IGNORECASE)
_ITALIC_END = re.compile(r"[*_]|</(?:i|em)\b", re.IGNORECASE)
_SENTENCE_ENDS = ".…。"
_SIGNS = "\u2000"  # behind it are those that set off a question: "◊ Why?"
_ADDRESS = 40  # characters within which a question calls somebody: "Señora Vidal, …"
_READERS = 0.25  # share of questions that say "I" and not "you" from which a page explains
_PLAIN = 4  # exchanges where nothing is set apart
_BRIEF = 320  # characters of a question there
_PARAGRAPHS = 3  # of an answer, on the whole
_OPENING = 0.5  # share of the text before the first question, at most
_TO_YOU = 0.25  # share of the questions that say "you" where nothing is set apart
_MOSTLY = 0.6  # share of the text in a talk where both sides stand behind dashes, and of questions in what is quoted
_ASKED = 0.4  # share of questions among what asks behind dashes
_TOLD = re.compile(r"[?!],?\s?[—–-]?\s?(?=[^\W\d_])")  # what a sentence that goes on behind a question has before it
_REPORTED = 0.2  # share of what asks behind dashes
_FEW = 3  # of those who ask for each of the others who seems to
_SOME = 0.3  # the same where only what asks is set apart
_APART = 0.6  # share of what stands behind dashes that is answered by what does not: two who talk in a story both do
_TITLE = 60  # characters of a topic
_TERSE = 4  # words of an answer that nobody would print as an explanation


def find(page: Page, known: frozenset[str] = frozenset()) -> Structure | None:
    """Turns where one look of paragraph asks and the rest answers, None where no look does.

    The surer, the more answers say "I" outside quotations and the more questions say "you": a text that only puts its
    subject into questions does neither.
    """
    parts = blocks(page)
    looks: dict[str, list[int]] = defaultdict(list)
    for k, part in enumerate(parts):
        looks[look_of(page, part)].append(k)
    if "quote" in looks and not _only_asked(page, [parts[k] for k in looks["quote"]]):
        del looks["quote"]
    for look in {"dash", "hyphen"}.intersection(looks):
        if _reported(page, [parts[k] for k in looks[look]]):
            del looks[look]
    tried = [(look, _exchanges(page, parts, members)) for look, members in looks.items() if look]
    dashed = {"dash": looks.get("dash", []), "hyphen": looks.get("hyphen", [])}
    dashed["dash"] = sorted([*dashed["dash"], *dashed["hyphen"]]) if dashed["dash"] else []  # one may be misprinted
    tried += [(look, _alternating(page, parts, members)) for look, members in dashed.items() if members]
    tried += [("", _plain(page, parts, looks.get("", [])))]
    rated = [(_confidence(page, look, exchanges), look, exchanges) for look, exchanges in tried if len(exchanges) >= 2]
    if not rated:
        return None
    confidence, look, exchanges = max(rated, key=lambda one: (one[0], len(one[2])))
    held, furniture = turns.built(page, starts_of(page, exchanges))
    reason = f"{len(exchanges)} paragraphs {f'set as “{look}” ' if look else ''}ask, the ones between answer"
    return Structure(NAME, held, furniture, confidence, reason)


def look_of(page: Page, part: range) -> str:
    """How a paragraph is set: "bold", "##", "italic", "quote", "dash", "hyphen", "number", its sign, "" for plain."""
    first, last = page.lines[part.start], page.lines[part.stop - 1]
    if first.marks:
        if "#" in first.marks:
            return first.marks.strip("*")
        if "**" in first.marks and first.bold and _BOLD_END.match(page.text, last.end):
            return "bold"
        if "*" in first.marks and _ITALIC_END.match(page.text, last.end):
            return "italic"
        if ">" in first.marks:  # a letter quoted in its answer
            return "quote"
    sign = page.text[first.start]
    if sign in DASHES:
        return "dash"
    if "-" in first.marks:
        return "hyphen"
    if sign > _SIGNS and category(sign) in ("So", "Sm"):
        return sign
    return "number" if NUMBER.match(page.text, first.start, first.end) else ""


def _only_asked(page: Page, parts: Sequence[range]) -> bool:
    """Whether what is quoted mostly asks or speaks to "you", without any label: a letter that is being answered."""
    asking = sum(talk.puts(text_of(page, part), page.language) for part in parts)
    return asking >= _MOSTLY * len(parts) and not printed_labels(page).keys() & {part[0] for part in parts}


def _reported(page: Page, dashed: Sequence[range]) -> bool:
    """Whether a story tells who asks behind dashes: "— Can you swim? he said.", "—¿Y tú? —preguntó."."""
    asked = [text_of(page, part) for part in dashed if talk.QUESTION.search(text_of(page, part))]
    told = sum(any(one[found.end()].islower() for found in _TOLD.finditer(one)) for one in asked)
    return told > _REPORTED * len(asked)


def _alternating(page: Page, parts: Sequence[range], members: Sequence[int]) -> list[Exchange]:
    """The exchanges where both sides are set alike, as behind dashes: every other one asks, and they are the text.

    Of them, many ask and few of the others do; or most ask or say "you" and not "I", and most of the others say "I".
    """
    stretches = [range(parts[k][0], parts[stop][0]) for k, stop in pairwise(members)]
    stretches += [range(parts[members[-1]][0], len(page.lines))]
    asking = [bool(talk.ASKING.search(text_of(page, parts[k]))) for k in members]
    asks, answers = asking[::2], asking[1::2]
    begin = page.lines[parts[members[0]][0]].start
    if len(answers) < 2 or len(page.text) - begin < _MOSTLY * len(page.text):
        return []
    few = sum(asks) < max(2, _ASKED * len(asks)) or 2 * sum(answers) > sum(asks)
    if few and not _addressed([text_of(page, parts[k]) for k in members], page.language):
        return []
    return [Exchange(*pair) for pair in zip_longest(stretches[::2], stretches[1::2], fillvalue=range(0))]


def _plain(page: Page, parts: Sequence[range], members: Sequence[int]) -> list[Exchange]:
    """The exchanges where short paragraphs ask and the ones between answer, though nothing is set apart.

    None where questions follow one another, or stand too far from each other to be a talk. Where most paragraphs
    behind a question are set apart, or a story tells who speaks, it is another form.
    """
    asking = [k for k in members if _asks_briefly(page, parts[k])]
    if len(asking) < _PLAIN or page.lines[parts[asking[0]][0]].start > _OPENING * len(page.text):
        return []
    length = [stop - k - 1 for k, stop in pairwise([*asking, len(parts)])]
    if min(length[:-1]) == 0 or sum(length) > _PARAGRAPHS * len(asking):
        return []
    behind = [parts[k + 1] for k in asking if k + 1 < len(parts)]
    apart = sum(bool(look_of(page, part)) or quoted.opens(text_of(page, part)) for part in behind)
    if 2 * apart > len(behind) or any(quoted.tells_who_speaks(text_of(page, part)) for part in parts):
        return []
    return [
        Exchange(range(parts[k][0], parts[k][-1] + 1), range(parts[k + 1][0], parts[stop - 1][-1] + 1))
        for k, stop in pairwise([*asking, len(parts)])
        if stop > k + 1
    ]


def _asks_briefly(page: Page, part: range) -> bool:
    return page.lines[part[-1]].end - page.lines[part[0]].start <= _BRIEF and asks(page, part)


def _addressed(said: Sequence[str], language: str) -> bool:
    """Whether of those who speak in turn one asks or says "you" and the other says "I"."""
    asks, answers = ([talk.puts(one, language) for one in half] for half in (said[::2], said[1::2]))
    own = talk.own(said[1::2], language)
    return (
        sum(asks) > _MOSTLY * len(asks)
        and _FEW * sum(answers) <= sum(asks)
        and own >= max(_MOSTLY, 2 * talk.own(said[::2], language))
    )


def _exchanges(page: Page, parts: Sequence[range], members: Sequence[int]) -> list[Exchange]:
    """The questions with their answers, if paragraphs of this look ask and most do or end as a sentence does.

    From the first question on, a paragraph of the look without one asks as well, a heading only if it is a sentence;
    before it one that is answered by somebody who says "I" ("*Tell us about the spring.*").
    """
    asking = [k for k in members if talk.QUESTION.search(text_of(page, parts[k]))]
    told = sum(text_of(page, parts[k])[-1] in _SENTENCE_ENDS for k in members if k not in asking)
    if len(asking) < 2 or 2 * (len(asking) + told) < len(members) or len(asking) < _SOME * len(members):
        return []
    heading = "#" in page.lines[parts[asking[0]][0]].marks
    if heading:
        sure = frozenset(asking)
        asking = [k for k in members if k in sure or (k > asking[0] and text_of(page, parts[k])[-1] in _SENTENCE_ENDS)]
    else:
        begun = [k for k in members if k < asking[0] and _answered(page, parts, k, members)]
        asking = [k for k in members if k >= min([*begun, asking[0]])]
    found, opened = [], None
    for k, following in pairwise([*asking, len(parts)]):
        opened = k if opened is None else opened
        answer = [n for n in range(k + 1, following) if "#" not in page.lines[parts[n][0]].marks]
        if answer:
            question = range(parts[opened][0], parts[k][-1] + 1)
            found.append(Exchange(question, range(parts[answer[0]][0], parts[answer[-1]][-1] + 1)))
        opened = None if answer or heading or _is_topic(text_of(page, parts[k])) else opened
    dashed = page.text[page.lines[parts[asking[0]][0]].start] in DASHES
    if len(found) < (_APART if dashed else 0.5) * len(asking):  # who answers is set like who asks
        return []
    last = text_of(page, parts[opened]) if opened is not None and found else ""
    if opened is not None and last and (resumed.thanks(last) or not resumed.closes(last, page.language)):
        found.append(Exchange(range(parts[opened][0], parts[asking[-1]][-1] + 1), range(0)))
    return found


def _is_topic(said: str) -> bool:
    """Whether a paragraph before a question is set as it is and only says what comes: "The money"."""
    return len(said) <= _TITLE and said[-1].isalnum() and not talk.QUESTION.search(said)


def _answered(page: Page, parts: Sequence[range], k: int, members: Sequence[int]) -> bool:
    """Whether somebody says "I" between a paragraph of the look and the next one."""
    following = next((other for other in members if other > k), len(parts))
    between = [quoted.bare(text_of(page, part)) for part in parts[k + 1 : following]]
    return bool(talk.share(between, "first_person", language=page.language))


def _confidence(page: Page, look: str, exchanges: Sequence[Exchange]) -> float:
    """From the share of answers that say "I" and of questions that say "you"; a dash is a sign of talk by itself.

    So are a label that comes back before the answers and an author who announces an interview. Questions alone may be
    an article's: they ask for its readers. What somebody signs is a letter.
    """
    answered = [one for one in exchanges if one.answer]
    if _signed(page, answered) or tells("no_talk", title(page)):
        return 0.0
    said = [text_of(page, one.answer) for one in answered]
    first = talk.own(map(quoted.bare, said), page.language)
    asked = [text_of(page, one.question) for one in answered]
    second = max(talk.share(asked, "second_person", language=page.language), sum(map(_addresses, asked)) / len(asked))
    printed = printed_labels(page)
    answerers = Counter(printed[line].key for line in (one.answer[0] for one in answered) if line in printed)
    announced = _announced(page, exchanges[0].question[0])
    signs = (
        0.2 * (look == "dash" or quoted.mostly(said))
        + 0.2 * announced
        + 0.4 * (max(answerers.values(), default=0) >= 2)
    )
    signs += _exchanged(page, look, answered) if first else 0.0
    sure = min(1.0, 0.1 + 0.55 * first + 0.4 * min(1.0, 2 * second) * min(1.0, 2 * first + signs) + signs)
    if not look and second < _TO_YOU:
        return 0.0
    return sure if sum(_readers(one, page.language) for one in asked) < _READERS * len(asked) else sure / 2


def _exchanged(page: Page, look: str, answered: Sequence[Exchange]) -> float:
    """How much looks like talk: what asks also tells, in whole sentences, and some answers are a word or two.

    Most are in a quiz, and behind dashes persons of a story do so, too.
    """
    if look == "dash":
        return 0.0
    asked = [text_of(page, one.question) for one in answered if "#" not in look]
    told = sum(one[-1] in _SENTENCE_ENDS + "!" for one in asked) / max(1, len(asked))
    terse = sum(len(text_of(page, one.answer).split()) <= _TERSE for one in answered) / len(answered)
    return min(0.3, 2 * told) + (min(0.2, 2 * terse) if terse < _MOSTLY else 0.0)


def _readers(question: str, language: str) -> bool:
    """Whether it is one that the author's readers put: "Can I take my dog?"."""
    own = talk.share([question], "first_person", language=language)
    return bool(own) and not talk.share([question], "second_person", language=language)


def _signed(page: Page, answered: Sequence[Exchange]) -> bool:
    """Whether most of the answers end with a name on a line of its own, as letters under their headlines do."""
    ends = [label for label in labels.candidates(page) if label.form[1] == "$"]
    last = {one.answer[-1] for one in answered if len(one.answer) > 1}
    signed = {label.key for label in ends if label.line in last}
    return len(signed) > len(answered) / 2


def _announced(page: Page, first: int) -> bool:
    """Whether the headline or the line before the first question says that a talk is printed."""
    return any(tells("announced", page.text[page.lines[k].start : page.lines[k].end]) for k in {0, first - 1} if first)


def _addresses(question: str) -> bool:
    """Whether it calls somebody by a title: "Signor Parodi, …", "Dr. Vale, …"."""
    called, comma, _ = question[:_ADDRESS].partition(",")
    return bool(comma) and folded(called).partition(" ")[0] in words("titles")
