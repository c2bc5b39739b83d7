"""Printed labels, in front of what is said: candidates line by line, then the forms that the text really uses."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from metrics.layouts.lexicon import folded, words
from metrics.layouts.markup import TAG
from metrics.layouts.names import BRACKETS, OFFICE, plain
from metrics.layouts.page import Page

_FAMILY = 20  # keys with one last word that are compared
_LONGEST = 160  # characters of a label with its office
_WHOLE = 6  # letters of a word that says a role among other words
_TITLE = 75  # characters; a longer line is no title
_COLON = re.compile(r"[ \u00a0\u202f]?(?:：|:(?!\d|//))")
_LETTER = re.compile(
    r"(?P<name>[A-LN-ZВО])\d{0,3}(?:[.)](?:\s?[—–-]{1,2}|(?=[\s*<]))|(?=[ \t]{2,}\S|[ \t]*[\u00a0\t])|(?=\s*[—–-]\s))"
)
_STOP = re.compile(
    r"(?P<name>(?:(?:[A-Z][a-z]{0,4}\.|The|Acting|Le|La)\s)*(?:[A-Z]\.\s)*[^\W\d_a-z][^\W\d_a-z'’.-]+"
    r"(?:\s[^\W\d_a-z][^\W\d_a-z'’-]*)*(?:\sof\s[A-Z]\w+(?:\s[A-Z]\w+)?)?(?:\s\([^()\n]{0,80}\))?"
    r"|(?:The|M\.|Mme|Mr\.?|Mrs\.?|Ms\.?)(?:\s[\w’'-]+){1,5}(?:,\s[^.\n]{3,80})?(?:\s\([^()\n]{0,80}\))?)\.(?=\s)"
)
_DASH = re.compile(r"(?P<name>[^\n—–:]{2,80}?)(?:\.\s?[—–-]{1,2}|\s[—–]{1,2})(?=\s)")
_WIDE = re.compile(r"(?P<name>[^\s\d](?:[^\n\t\u00a0 ]|[ \u00a0](?=\S)){1,60})(?:\t+|[ \u00a0]{3,})(?=\S)")
_APART = re.compile(r"[\t\u00a0—–]|   |\. ?-")  # what wide blanks and dashes need
_TIME_ENDS = frozenset("0123456789)]")
_TIME = r"[\[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[\])]?"
_TIMED = re.compile(rf"(?P<name>[^\n:]{{2,60}}?)[\s,|·–-]*{_TIME}\s*")
_SENTENCE_ENDS = ".?!…:;,-—–”“»\"')]。？！：；，」"
_SENTENCE = re.compile(r"[^\W\d_]{5,}[.?!]\s|^[(\[](?!\d)")  # words that end a sentence, or a bracket of words first
_WORD = re.compile(r"[^\W_]+(?:[.'’-][^\W_]*)*")
_CLOSING_MARKS = re.compile(r"(?:\*\*|__|[*_])?(?:</(?:b|strong|i|em|u|span)\s*>)*", re.IGNORECASE)


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

    @property
    def look(self) -> tuple[str, str]:
        """How it is marked and ended, whatever its capitals and whether the speech begins on the next line."""
        return self.form[0], self.form[1].replace(":$", ":")

    @property
    def role(self) -> str:
        """ "asks", "answers", "hosts" by the printed words, "" if they say none."""
        return _role(self.key)

    @property
    def named(self) -> str | None:
        """The label as printed where it names somebody, "Witness 4"; None where it only says who asks or answers."""
        more = self.printed.split()[1:]
        nobody = self.role == "asks" or (self.role == "answers" and not any(map(str.isdigit, more)))
        return None if nobody and not any(map(str.istitle, more)) else self.printed

    @property
    def chairs(self) -> bool:
        """Whether an office stands in it that gives the floor to others. "Speaker 1" is none."""
        return not self.key[-1:].isdigit() and not words("chairs").isdisjoint((self.key, *self.key.split()))

    @property
    def titled(self) -> bool:
        """Whether a title or an office stands in it."""
        first, *rest = self.key.split() or [""]
        if first in ("the", "le", "la", "el", "il"):
            return not words("titles", "chairs").isdisjoint(rest)
        return (first in words("titles") and bool(rest)) or self.key in words("chairs")


@lru_cache(maxsize=4096)
def _role(key: str) -> str:
    """The role that a key says: "q12", "question from the floor", "local reporter", "moderator ann lee"."""
    key = key.rstrip(" 0123456789")
    whole = next((role for role in ("asks", "answers", "hosts") if key in words(role)), "")
    ends = {word for word in (key.partition(" ")[0], key.rpartition(" ")[2]) if len(word) >= _WHOLE}
    return whole or next((role for role in ("asks", "hosts") if not ends.isdisjoint(words(role))), "")


def candidates(page: Page) -> list[Label]:
    """Whatever could be a label, one at most for every line."""
    return [label for k in range(len(page.lines)) if (label := _candidate(page, k)) is not None]


def _candidate(page: Page, k: int) -> Label | None:
    text, line = page.text, page.lines[k]
    start, stop = line.start, min(line.end, line.start + _LONGEST)
    colons = text.find(":", start, stop) >= 0 or text.find("：", start, stop) >= 0
    colon = _COLON.search(text, start, stop) if colons else None
    if colon is not None and _names(text[start : colon.start()]):
        return _label(page, k, (colon.start(), colon.end()), ":$" if colon.end() >= line.end else ":")
    if text[start].islower():
        return None
    for pattern, ending in ((_LETTER, "letter"), (_STOP, ".")):
        match = pattern.match(text, start, stop)
        if match is not None and (ending == "letter" or _names(match["name"])):
            return _label(page, k, (match.end("name"), match.end()), ending)
    return _without_sign(page, k)


def _without_sign(page: Page, k: int) -> Label | None:
    """A label that a dash, wide blanks, bold type, a time or the end of its line sets off."""
    text, line = page.text, page.lines[k]
    if line.end - line.start <= 60:
        timed = _TIMED.fullmatch(text, line.start, line.end) if text[line.end - 1] in _TIME_ENDS else None
        end = timed.end("name") if timed else line.end
        apart = line.bold or text[line.start : end].isupper() or (line.gap and text[end - 1] not in _SENTENCE_ENDS)
        if (timed or apart) and _names(text[line.start : end]):
            return _label(page, k, (end, line.end), "time" if timed else "$")
    if line.start < line.lead < line.end and _names(text[line.start : line.lead]):
        return _label(page, k, (line.lead, line.lead), "bold")
    stop = min(line.end, line.start + 90)
    sign = _APART.search(text, line.start, stop)
    for pattern, ending in ((_WIDE, "wide"), (_DASH, "—")) if sign else ():
        match = pattern.match(text, line.start, stop)
        if match is not None and _names(match["name"]):
            return _label(page, k, (match.end("name"), match.end()), ending)
    return None


def _label(page: Page, k: int, ends: tuple[int, int], ending: str) -> Label:
    text, line, (name_end, end) = page.text, page.lines[k], ends
    printed, capitals, key, surname = _read(text[line.start : name_end])
    closing = _CLOSING_MARKS.match(text, end, line.end)
    marks = line.marks + ("b" if line.lead > line.start else "")
    form = (marks, ending, capitals)
    last = closing.end() if closing else end
    return Label(k, line.start, last, printed, form, _closed(page, k, end), key, surname)


@lru_cache(maxsize=4096)
def _read(raw: str) -> tuple[str, bool, str, str]:
    """A label without tags and marks, whether it stands in capitals, its key and surname."""
    printed = TAG.sub("", raw).strip(" \t\u00a0*_")
    key = folded(plain(printed))
    last = key.rpartition(" ")[2]
    return printed, BRACKETS.sub("", printed).isupper(), key, key if last.isdigit() else last


def _closed(page: Page, k: int, end: int) -> bool:
    """Whether the words behind a label are no title: they run over a line or end as a sentence does."""
    line, following = page.lines[k], page.lines[k + 1] if k + 1 < len(page.lines) else None
    if end < line.end:
        alone = line.gap and (following is None or following.gap)
        if not alone or (k > 0 and line.end - line.start > _TITLE):
            return True
        return page.text[line.end - 1] in _SENTENCE_ENDS
    if following is None:
        return False
    return following.end - following.start > _TITLE or page.text[following.end - 1] in _SENTENCE_ENDS


@lru_cache(maxsize=4096)
def _names(raw: str) -> bool:
    """Whether a string may name who speaks: capital initials but for particles, and no word of the kind "Photo"."""
    if not 0 < len(raw) <= _LONGEST or raw.count("(") > 3 or _SENTENCE.search(raw):
        return False
    core = BRACKETS.sub("", TAG.sub("", raw)).strip(" \t\u00a0*_")
    head, *office = OFFICE.split(core, maxsplit=1)
    if folded(head) in words("asks", "answers", "hosts"):
        return True
    found = _WORD.findall(head)
    if not found or len(found) > (14 if office or found[0] in ("The", "Le", "La") else 7):
        return False
    if re.search(r"[^\w\s.,'’/&()«»\u00b7–—-]", core) or _is_nobody(folded(head)):
        return False
    if office and len(found) < 2:
        return False
    return all(_capital(word) for word in found) and not found[0][0].isdigit() and not found[0][0].islower()


def _is_nobody(head: str) -> bool:
    """Whether it is a word like "Photo", ends in one ("Listing 1", "The Bell Image") or begins like "By Ann Lee"."""
    plain_head = head.rstrip(" 0123456789")
    if plain_head.partition(" ")[0] in words("bylines"):
        return True
    return not {plain_head, plain_head.rpartition(" ")[2]}.isdisjoint(words("no_speakers"))


def _capital(word: str) -> bool:
    return not word[0].islower() or folded(word) in words("particles", "titles", "chairs")


def accepted(labels: Sequence[Label], known: frozenset[str] = frozenset()) -> list[Label]:
    """The candidates of the forms that the text really uses, in order.

    A form is used when most of its labels are vouched for: a role word, a title, a name that recurs or is known. What
    fires once or twice, as "UPDATE:" or "Photo:", is no label.
    """
    forms: dict[tuple[str, str, bool], list[Label]] = defaultdict(list)
    for label in labels:
        forms[label.form].append(label)
    counts = returns(labels)
    good = [label for form in forms.values() if _used(form, counts, known) for label in form]
    good = [label for label in good if label.closed or _vouched(label, counts, known)]
    if len(good) < 2 or (len({label.key for label in good}) < 2 and not good[0].role):
        return []
    names, looks = {label.surname for label in good}, {label.look for label in good}
    good += [one for one in labels if one.surname in names and one.look in looks]
    return sorted(set(good), key=lambda label: label.start)


def returns(labels: Sequence[Label]) -> dict[str, int]:
    """How often the person of every key is named: under it, or under a key with more words or fewer ("Holm")."""
    printed = Counter(label.key for label in labels)
    families: dict[str, list[str]] = defaultdict(list)
    for key, surname in {label.key: label.surname for label in labels}.items():
        families[surname].append(key)
    own = {key: frozenset(key.split()) for key in printed}
    return {
        key: sum(printed[other] for other in family[:_FAMILY] if own[other] <= own[key] or own[key] <= own[other])
        for family in families.values()
        for key in family
    }


def _used(form: list[Label], counts: Mapping[str, int], known: frozenset[str]) -> bool:
    """Whether a form of label is really used. Without a colon the proof is stricter: names must come back."""
    vouched = [label for label in form if _vouched(label, counts, known)]
    ending = form[0].form[1]
    if ending == "letter":
        roles = Counter(label.role for label in form)
        return roles["asks"] >= 2 and roles[""] == 0 and len({label.key for label in form}) <= 2
    if ending in (":", ":$"):
        return sum(2 if label.role else 1 for label in vouched) >= 2 and len(vouched) >= len(form) / 2
    back = {label.surname for label in form if counts[label.key] >= 2}
    if form[0].form == ("", "$", False) and not any(label.chairs or OFFICE.search(label.printed) for label in form):
        # Lines that only look like names, as credits do, unless nearly all come back and sentences follow.
        return len(form) >= 4 and len(back) >= 2 and min(len(vouched), sum(x.closed for x in form)) >= 0.8 * len(form)
    return len(vouched) >= max(3, 0.6 * len(form)) and len(back) >= (1 if ending == "." else 2)


def _vouched(label: Label, counts: Mapping[str, int], known: frozenset[str]) -> bool:
    return bool(label.role) or counts[label.key] >= 2 or label.key in known or label.titled
