"""Printed labels, in front of what is said: whatever could be one, line by line."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from metrics.layouts import offices
from metrics.layouts.lexicon import beginnings, folded, tells, words
from metrics.layouts.markup import TAG
from metrics.layouts.nameable import COUNTED, EMPHASIS, ITEM, LONGEST, QUOTED, is_name
from metrics.layouts.names import plain
from metrics.layouts.page import Page

_DATED = re.compile(
    r", (?:\d{1,2}\.? (?:de )?[^\W\d_]{3,12}|[^\W\d_]{3,12}\.? \d{1,2})\b"
)  # a place and a day: a dateline
_WRAPPED = 50  # characters of a line that goes on in the next
_TITLE = 75  # characters; a longer line is no title
_COLON = re.compile(r"[ \u00a0\u202f]?(?:：|:(?!\d|//))")
_LETTER = re.compile(
    r"(?P<name>[A-LN-ZВО])\d{0,3}"
    r"(?:[.)](?:\s?[—–-]{1,2}|(?=[\s*<]))|(?<![ВО])(?=[ \t]{2,}\S|[ \t]*[\u00a0\t])|(?=\s*[—–-]\s))"
)
_SMALL_LETTERS = "".join(chr(sign) for sign in range(0x2000) if chr(sign).islower())
CAPITAL = rf"[^\W\d_{_SMALL_LETTERS}]"
_BARE_LETTER = re.compile(rf"(?P<name>[A-LN-Z])(?= {CAPITAL})")  # "Q Why?", but not "В Москве"
_CAPITALS = r"(?:Ma?c)?[^\W\d_a-z](?:[^\W\d_a-z]|['’-](?=[^\W\d_a-z]))"  # and what it repeats: "McATEER-ORR"
_STOP = re.compile(
    r"(?P<name>(?:(?:[A-Z](?:[a-z]{0,4}|[A-Z]{1,3})\.|The|Acting|Le|La)\s)*(?:[A-Z]\.\s)*" + _CAPITALS + r"+"
    r"(?:\s" + _CAPITALS + r"*)*(?:(?<=\s[^\W\d_a-z])\.\s?[^\W\d_a-z](?=\.))?"
    r"(?:\sof\s[A-Z]\w+(?:\s[A-Z]\w+)?)?(?:,\s[^.\n—–]{3,80})?(?:\s\([^()\n]{0,80}\))?"
    r"|(?:The|M\.|M[eᵉ]|Mᵐᵉ|Mme|Mr\.?|Mrs\.?|Ms\.?|Sra?|Dr)(?:\s[\w’'-]+){1,5}(?:,\s[^.\n]{3,80})?(?:\s\([^()\n]{0,80}\))?)\.(?=\s(?![—–]))"
)
_TITLED = re.compile(
    r"(?P<name>[^\W\d_a-z][\w’'-]+\.?(?:\s[^\W\d_a-z][\w’'-]+){1,3})\.(?=\s(?![—–]))"
)  # "Senator Orr. Thank you."
_LOUD = re.compile(  # "ANN LEE Thank you."
    rf"(?P<name>{CAPITAL}{{3,}}(?:[ -]{CAPITAL}{{2,}}){{0,3}})\s+(?={CAPITAL}?[’'\s]?[^\W\d_A-Z])"
)
_INITIALED = re.compile(  # "Orr A. B., rapporteur. Thank you.", "A. B. Orr. Thank you."
    rf"(?P<name>{CAPITAL}[\w’'-]+\s{CAPITAL}\.(?:\s?{CAPITAL}\.)?(?:,\s[^.\n]{{3,90}}\.)?"
    rf"|(?:{CAPITAL}\.\s?){{1,2}}{CAPITAL}[\w’'-]+(?:,\s[^.\n]{{3,90}})?\.)(?=\s[^\w\s]?{CAPITAL})"
)
_SPELLED = re.compile(r"(?P<name>[^\s\d.()—–-]{3,24})[.)—–-](?=[\s*_<])")  # "Question. Why?", "Question- Why?"
_DASH = re.compile(
    r"(?P<name>(?:[^\n—–:()]|\([^\n—:()]{0,100}\)){2,120}?)(?:\.\s?[—–]{1,2}(?=[\s\w“\"])|(?:\.\s?-{1,2}|\s[—–-]{1,2})(?=\s))"
)  # "Mr. ORR.—Order." with or without a blank behind the dash
_TIME = r"[\[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[\])]?"
_BRACKETED = re.compile(
    rf"[\[【［〔](?P<name>[^\[\]【】［］〔〕\n]{{1,60}})[\]】］〕](?:[ \t]+{_TIME}(?=\s|$)|:?(?=\s|$)|：|(?<=[】］〕]))"
)  # "[Ann] Yes.", "[Q]: Why?", "[Ann] 18:01:07", "【大森記者】", "[记者]：…"
_BULLETS = frozenset("○〇◯◎")
_SIGNS = "▶▷►▸▲△■□●◆◇"  # before a name with a colon
_MARKED = re.compile(
    r"[○〇◯◎]\s?(?P<name>[^\s（(]{1,30}(?:\s?[（(][^（）()\n]{1,40}[）)])?)[ \u3000]+(?=\S)"
)  # "○議長（大森君）　…"
_BRACKETS = frozenset("[(（【［〔")
_ROLE_BRACKETED = re.compile(r"[(（【［〔](?P<name>[^\W\d_]{1,20})[)）】］〕](?=\s?\S)")  # "(Q) Why?"
_NUMBERED = re.compile(
    r"Q\.?\s?\d{1,4}\.?(?:\*\*|</\w{1,6}>)*\s+(?:\*\*|<\w{1,6}>)*(?=\w)"
)  # "Q12 Ann Lee: Why?", "**Q12** **Ann Lee:** Why?"
_WIDE = re.compile(
    r"(?P<name>[^\s\d](?:[^\n\t\u00a0\u3000 ]|[ \u00a0](?=\S)){1,60})(?:\t+|\u3000+|[ \u00a0]{3,})(?=\S)"
)
_FIGURE = re.compile(r"[ \t]{3}[\d.,]+$")  # behind a line of a table of contents
_APART = re.compile(r"[\t\u00a0\u3000—–]|   | -|\. ?-")  # what wide blanks and dashes need
_TIME_ENDS = frozenset("0123456789)]:")
_BEFORE_NAME = re.compile(rf"^(?:{_TIME}\s+(?=\w)|{COUNTED}|{_NUMBERED.pattern}|{ITEM.pattern})")
_TIMED = re.compile(rf"(?P<name>[^\n:]{{2,60}}?)[\s,|·–-]*{_TIME}:?\s*")
_CLOCK = re.compile(rf"[\s*_]*{_TIME}")  # and nothing else behind a colon: "**Ann Lee:** 00:01:46"
_SENTENCE_ENDS = ".?!…:;,-—–”“»\"')]。？！：；，」"
_ALONE = 60  # characters of a name on a line of its own; with its office in capitals it may be longer
_BRIEF = 4  # letters of a title that a full stop cuts short
PLAIN = ":~"  # how a label of common words ends: "Board member:"
VERBED = ":v"  # how one with a verb ends: "Ann Lee asks:"; once, it only leads in
SMALL = ":a"  # how a label in small letters ends: "ann_lee: why?"
BARE = " "  # how a letter ends that only a blank parts from what is said
_COMMON = re.compile(
    r"[^\W\d_a-z][^\W\d_]{1,20}(?:[ ’'][^\W\d_A-Z][^\W\d_]{2,20}(?:-[^\W\d_]{2,20}){0,2}){1,2}(?: \([^()\n]{2,40}\))?"
)
_SMALL = re.compile(r"(?P<name>@?[^\W\d_A-Z][\w.-]{0,30}(?: [^\W\d_A-Z][\w-]{1,20})?):(?=\s)")
_HANDLE = re.compile(r"[^\W\d_A-Z][\w.-]{2,30}")  # the name of somebody in a forum, in bold: "**oak_floor:** why?"
_INVERTED = re.compile(
    r"[^\W\d_a-z][\w’'-]{1,30}, [^\W\d_a-z][\w’'-]{1,30}(?: [^\W\d_a-z][\w’'.-]{0,30})?"
)  # "Orr, Ann"
_QUOTES = frozenset('"“„«»')
_CLOSING_STARTS = frozenset("*_<")
_CLOSING_MARKS = re.compile(
    r"(?:\*\*|__|[*_])?(?:</(?:b|strong|i|em|u|span)\s*>)*(?:\s?[—–-]{1,2}(?=\s))?", re.IGNORECASE
)
_OFFICE_SET = re.compile(  # behind a name in bold: "**Ann Lee,** *rapporteur.* Yes."
    r"[ ,]*(?:<(?:i|em)>|\*|_)(?:(?P<office>[^\W\d_A-Z][^<>*_.\n]{2,90})(?P<stop>\.)?|\([^()<>*_\n]{1,40}\))"
    r"[ \u00a0]?(?:</(?:i|em)>|\*|_)(?(stop)[ \u00a0]?|(?:<b>|\*\*)?\.(?:</b>|\*\*)?)",
)


class Label(NamedTuple):
    """A printed label. `end` stands after its last sign; `form` is how it looks: marks, ending, capitals."""

    line: int
    start: int
    end: int
    printed: str
    form: tuple[str, str, bool]
    closed: bool  # what it introduces ends as a sentence does; a title does not
    key: str  # the name as compared
    surname: str  # its last word; all of "speaker 1"
    role: str  # "asks", "answers", "hosts", "clerks" by the printed words or the number of a question, "" if none

    @property
    def named(self) -> str | None:
        """The label as printed where it names somebody, "Witness 4"; None where it only says who asks or answers."""
        return offices.named(self.printed, self.key, self.role)

    @property
    def chairs(self) -> bool:
        """Whether an office stands in it that gives the floor to others. "Speaker 1" is none."""
        return offices.chairs(self.key)

    @property
    def titled(self) -> bool:
        """Whether a title or an office stands in it."""
        return offices.titled(self.key)


def candidates(page: Page) -> list[Label]:
    """Whatever could be a label, one at most for every line; one that begins in small letters needs a colon."""
    text, wide = page.text, "：" in page.text
    tried = [
        k
        for k, line in enumerate(page.lines)
        if wide or not text[line.start].islower() or text.find(":", line.start, line.end) >= 0
    ]
    return [label for k in tried if (label := _candidate(page, k, wide)) is not None]


def _candidate(page: Page, k: int, wide: bool) -> Label | None:
    """What could be a label on a line; `wide` if the text has full-width colons."""
    text, line = page.text, page.lines[k]
    start, stop = line.start, min(line.end, line.start + LONGEST)
    first = start if wide else text.find(":", start, stop)
    colon = _COLON.search(text, max(start, first - 1), stop) if first >= 0 else None
    found = _before_colon(page, k, colon) if colon else None
    if found is not None or text[start].islower():
        return found
    marked = _MARKED.match(text, start, stop) if text[start] in _BULLETS else None
    if marked is not None:
        return _label(page, k, (marked.end("name"), marked.end()), ":")
    bracketed = _bracketed(text, start, stop) if text[start] in _BRACKETS else None
    if bracketed is not None:
        return _label(page, k, (bracketed.end("name"), bracketed.end()), "]")
    for pattern, ending in ((_LETTER, "letter"), (_INITIALED, "."), (_STOP, ".")):
        match = pattern.match(text, start, stop)
        if match is not None and (
            ending == "letter" or (is_name(match["name"]) and not _is_abbreviation(match["name"]))
        ):
            return _label(page, k, (match.end("name"), match.end()), ending)
    titled = _TITLED.match(text, start, stop)
    if titled is not None and offices.titled(folded(titled["name"])) and is_name(titled["name"]):
        return _label(page, k, (titled.end("name"), titled.end()), ".")
    spelled = _SPELLED.match(text, start, stop)
    if spelled is not None and folded(spelled["name"]) in words("asks", "answers"):
        return _label(page, k, (spelled.end("name"), spelled.end()), ".")
    return _without_sign(page, k)


def _before_colon(page: Page, k: int, colon: re.Match[str]) -> Label | None:
    """What could be a label of a line before its first colon."""
    text, line = page.text, page.lines[k]
    start = line.start
    name_end = start + _before_verb(text[start : colon.start()])
    if (line.lead > start and _HANDLE.fullmatch(text, start, name_end)) or is_name(text[start:name_end].lstrip(_SIGNS)):
        clock = _CLOCK.fullmatch(text, colon.end(), line.end) if text[line.end - 1] in _TIME_ENDS else None
        end = line.end if clock else colon.end()
        ending = ":$" if end >= line.end else ":" if name_end == colon.start() else VERBED
        if ending == ":$" and _is_address(text[line.start : name_end]):
            return None
        return _label(page, k, (name_end, end), ending)
    if _COMMON.fullmatch(text, start, colon.start()) and not _leads_in(text[start : colon.start()]):
        return _label(page, k, (colon.start(), colon.end()), PLAIN)
    small = _SMALL.match(text, start, colon.endpos) if text[start].islower() or text[start] == "@" else None
    return _label(page, k, (small.end("name"), small.end()), SMALL) if small else None


def _is_address(name: str) -> bool:
    """Whether a line opens a speech with who chairs or listens, and names nobody who speaks: "Señor presidente:"."""
    return not name.isupper() and folded(name) in words("to_the_chair", "halls", "salutations")


def _leads_in(said: str) -> bool:
    """Whether it counts or announces what its speaker goes on to say: "Primero:", "Le pregunto:"."""
    return folded(said).partition(" ")[0] in words("no_speakers") or tells("puts_questions", said)


@lru_cache(maxsize=4096)
def _before_verb(raw: str) -> int:
    """Where a name ends before the verb of its label: "Ann Lee asks:"."""
    blank = raw.rfind(" ")
    return blank if blank > 0 and folded(raw[blank:]) in words("label_verbs") else len(raw)


def _is_abbreviation(name: str) -> bool:
    """Whether it is only a title, "Sen", whose name still follows."""
    return len(name) <= _BRIEF and folded(name) in words("titles")


def _bracketed(text: str, start: int, stop: int) -> re.Match[str] | None:
    """A name in square brackets, or a role in any."""
    name = _BRACKETED.match(text, start, stop)
    if name and not beginnings("sounds").match(name["name"]) and is_name(name["name"]):
        return name
    role = _ROLE_BRACKETED.match(text, start, stop)
    return role if role and folded(role["name"]) in words("asks", "answers", "hosts") else None


def _without_sign(page: Page, k: int) -> Label | None:
    """A label that a dash, wide blanks, its type, a time or the end of its line sets off."""
    text, line = page.text, page.lines[k]
    wide = line.end - line.start
    if wide <= _ALONE or (wide <= LONGEST and text[line.start : line.end].isupper()):
        timed = _TIMED.fullmatch(text, line.start, line.end) if text[line.end - 1] in _TIME_ENDS else None
        end = timed.end("name") if timed else line.end
        fresh = line.gap or text.find("-->", page.lines[k - 1].end if k else 0, line.start) >= 0
        apart = line.bold or text[line.start : end].isupper() or (fresh and text[end - 1] not in _SENTENCE_ENDS)
        inverted = (timed or fresh) and _INVERTED.fullmatch(text[line.start : end].strip())
        if inverted or ((timed or apart) and is_name(text[line.start : end])):
            return _label(page, k, (end, line.end), "time" if timed else "$")
    stop = min(line.end, line.start + LONGEST)
    loud = _LOUD.match(text, line.start, stop) if text[line.start : line.start + 2].isupper() else None
    if loud is not None and line.lead == line.start and is_name(loud["name"]):
        return _label(page, k, (loud.end("name"), loud.end()), "capitals")
    if line.start < line.lead < line.end and is_name(text[line.start : line.lead]):
        return _label(page, k, (line.lead, line.lead), "bold")
    sign = _APART.search(text, line.start, stop)
    for pattern, ending in ((_WIDE, "wide"), (_DASH, "—")) if sign else ():
        match = pattern.match(text, line.start, stop)
        figured = ending == "wide" and _FIGURE.search(text, line.start, line.end)
        if match is not None and not figured and not _DATED.search(match["name"]) and is_name(match["name"]):
            return _label(page, k, (match.end("name"), match.end()), ending)
    bare = _BARE_LETTER.match(text, line.start, stop)
    return _label(page, k, (bare.end("name"), bare.end()), BARE) if bare else None


def _label(page: Page, k: int, ends: tuple[int, int], ending: str) -> Label:
    text, line, (name_end, end) = page.text, page.lines[k], ends
    printed, capitals, key, surname, role = _read(text[line.start : name_end])
    closing = _CLOSING_MARKS.match(text, end, line.end) if text[end : end + 1] in _CLOSING_STARTS else None
    first, marks = text[line.start], line.marks
    numbered = _NUMBERED.match(text, line.start, name_end) if first == "Q" else None
    if line.lead > line.start:
        marks += "b"
    if numbered:
        marks += "Q"
    elif first in _QUOTES:
        marks += "“"
    last = closing.end() if closing else end
    office = _OFFICE_SET.match(text, last, line.end) if ending == "bold" else None
    last = office.end() if office else last
    closed, form = _closed(page, k, end), (marks, ending, capitals)
    start = numbered.end() if numbered else line.start
    return Label(k, start, last, printed, form, closed, key, surname, "hosts" if numbered else role)


@lru_cache(maxsize=4096)
def _read(raw: str) -> tuple[str, bool, str, str, str]:
    """A label without tags and marks, whether it stands in capitals, its key, surname and role."""
    printed = EMPHASIS.sub("", TAG.sub("", raw)).strip(" \t\u00a0*_(（【［〔○〇◯◎" + _SIGNS)
    printed = _BEFORE_NAME.sub("", printed.removeprefix("[") if "]" not in printed else printed, count=1)
    quoted = QUOTED.fullmatch(printed)
    printed = quoted["name"] if quoted else printed
    key = folded(plain(printed))
    last = next((word for word in reversed(key.split()) if len(word) > 1 or word.isdigit()), key.rpartition(" ")[2])
    return printed, plain(printed).isupper(), key, key if last.isdigit() else last, offices.of(key, printed)


def _closed(page: Page, k: int, end: int) -> bool:
    """Whether the words behind a label are no title: they run over a line or end as a sentence does."""
    line = page.lines[k]
    following = page.lines[k + 1] if k + 1 < len(page.lines) else None
    if end < line.end:
        alone = k == 0 or (line.gap and (following is None or following.gap))
        if not alone or (k > 0 and line.end - line.start > _TITLE):
            return True
        return page.text[line.end - 1] in _SENTENCE_ENDS
    if following is None:
        return False
    wide = following.end - following.start
    wrapped = wide > _WRAPPED and k + 2 < len(page.lines) and not page.lines[k + 2].gap
    return wrapped or wide > _TITLE or page.text[following.end - 1] in _SENTENCE_ENDS
