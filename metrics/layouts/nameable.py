"""Whether a string may name who speaks: capital initials, and no word of the kind "Photo"."""

from __future__ import annotations

import re
from functools import lru_cache

from metrics.layouts import offices
from metrics.layouts.lexicon import MARKS, folded, words
from metrics.layouts.markup import TAG
from metrics.layouts.names import BRACKETS, OFFICE

LONGEST = 160  # characters of a label with its office
ITEM = re.compile(r"^\d{1,3}\.[ \t]+(?=[^\W\d_])")  # "3. Ms Ann Lee (Dale): …", a question on the order paper
COUNTED = r"[^\W\d_]{2,6}\.\s?\d{1,4}\s+(?=[^\W\d_])"  # "Anf. 21 Ann Lee", the speeches of a sitting
_SPEECH_NUMBER = re.compile(rf"^{COUNTED}")
EMPHASIS = re.compile(r"\*{1,2}|__|\b_|_\b")  # "De **voorzitter**:", "ORR, *rapporteur*."
_SENTENCE = re.compile(r"[^\W\d_]{5,}[.?!]\s")  # words that end a sentence
_PARTED = re.compile(r"\.\s?[–—-]+\s*[^\W\d_]")  # "Sra. Vidal.- Gracias": more than a name
_NICKNAME = re.compile(r'["“„]([^\W_]{1,20})["”“]')  # 'Ann "Dolly" Lee'
QUOTED = re.compile(r'["“„«»](?P<name>[^"“”„«»\n]+)["”“«»]')  # "„Welle Orr“: Warum?"
_TWO = 2
_SHORT = 3  # letters
_HEARD = ("asks", "answers", "hosts", "unknown")  # words of a label that names nobody
_BRACKET_FIRST = re.compile(r"[(\[](?!\d)")
_WORD = re.compile(rf"(?:[^\W_]|[{MARKS}])+(?:[.'’-](?:[^\W_]|[{MARKS}])*)*")
_STRANGE = re.compile(rf"#(?!\d)|[^\w\s{MARKS}.,'’/&()«»《》〈〉\u00b7#–—-]")  # to a name


@lru_cache(maxsize=4096)
def is_name(raw: str) -> bool:
    """Whether a string may name who speaks: capital initials but for particles, and no word of the kind "Photo"."""
    if not 0 < len(raw) <= LONGEST or raw.count("(") > 3 or _BRACKET_FIRST.match(raw) or _PARTED.search(raw):
        return False
    core = ITEM.sub("", BRACKETS.sub("", EMPHASIS.sub("", TAG.sub("", raw))).strip(" \t\u00a0*_"))
    core = _SPEECH_NUMBER.sub("", core, count=1).rstrip(" .–—-")
    quoted = QUOTED.fullmatch(core)
    core = quoted["name"] if quoted else core
    if _SENTENCE.search(core):
        return False
    head, *office = OFFICE.split(core, maxsplit=1)
    if folded(head) in words(*_HEARD) and all(map(_capital, _WORD.findall(" ".join(office)))):
        return True
    if head[:1].isupper() and offices.asks_from(folded(head)):
        return True
    found = _WORD.findall(head)
    if not found or len(found) > (14 if office or found[0].casefold() in ("the", "le", "la") else 7):
        return False
    initials = len(head) == _TWO and head.isupper()  # "TO" may be Ted Orr
    if _STRANGE.search(_NICKNAME.sub(r"\1", core)):
        return False
    if _is_nobody(folded(head)) and not initials:
        return False
    if office and ((len(found) < 2 and not head.isupper()) or (core[len(head)] != "," and _is_sentence(office[0]))):
        return False
    return all(_capital(word) for word in found) and not found[0][0].isdigit() and not found[0][0].islower()


def _is_sentence(behind: str) -> bool:
    """Whether what stands behind a dash begins a sentence, "Je dirai", and names no office, "Minister for Roads"."""
    found = _WORD.findall(behind)
    return bool(found) and found[0][0].isupper() and not all(map(_capital, found))


def _is_nobody(head: str) -> bool:
    """Whether it is a word like "Photo", ends in one ("Listing 1", "The Bell Image") or begins like "By Ann Lee"."""
    plain_head = head.rstrip(" 0123456789")
    if plain_head.partition(" ")[0] in words("bylines"):
        return True
    if len(plain_head) > _SHORT and plain_head in words("editors", "remark_heads"):  # "Ed" may be a name
        return True
    last = plain_head.rpartition(" ")[2]
    return plain_head in words("no_speakers") or last in words("no_speakers") - words("titles")


def _capital(word: str) -> bool:
    """Whether it begins or goes on with a capital, "iPad", or is small in names: "of"."""
    small = word[0].islower() and word == word.lower()
    return not small or folded(word) in words("particles", "titles", "chairs")
