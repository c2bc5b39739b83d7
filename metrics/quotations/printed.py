"""The words of a paragraph as tokens, each of its quoted stretches one of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from metrics.model import Span
from metrics.quotations.lexicon import Lexicon
from metrics.quotations.marks import Piece

_INSIDE, _APOSTROPHE = r"(?:[.’'&/-]|(?<=\d),(?=\d))[^\W_]+", r"[’'](?=\s|\Z)"  # the last before a mark: "d’“…”"
PLAIN = r"[0-9A-Za-z]++(?= )"  # most words: tried first, and nothing tried at a blank, they take half the time
_TOKEN = re.compile(rf"(?! )(?:{PLAIN}|(?:[^\W\d_]\.){{2,}}|[^\W_]+(?:{_INSIDE})*(?:{_APOSTROPHE})?|--+|[^\w\s])")
_STOPS = frozenset(".,;:!?")
_QUOTES = "'’\"”"
_HEADLINE, _BIG, _NEARLY = 160, 4, 0.9  # characters; letters of a word, and words; share of them with a capital
_FEW_SMALL = int(_HEADLINE * (1 - _NEARLY) / _BIG)  # words without a capital in a headline
_MANY_SMALL = re.compile(rf"(?>.*? [a-z]{{{_BIG}}}){{{_FEW_SMALL + 1}}}", re.DOTALL)  # words begin without a capital
_KNOWN = ("closed", "auxiliaries", "prepositions", "connectives", "pronouns", "speaker_nouns", "other_verbs", "time")
PIECE = "\0"  # stands for a quoted stretch


@dataclass(slots=True)  # not frozen, because a text has a great many and freezing takes most of the time
class Token:
    text: str  # as printed; of a quoted stretch a sign that is no word, its first and its last character
    low: str
    start: int
    end: int
    is_name: bool  # whether it begins with a capital
    piece: int = -1  # index of the quoted stretch that stands here


def tokens(
    text: str, start: int, end: int, pieces: Sequence[Piece], lexicon: Lexicon, *, headline: bool
) -> list[Token]:
    """The tokens from `start` to `end`; `pieces` are the outer quoted stretches there, `headline`: in title case."""
    found: list[Token] = []
    at = start
    for index, piece in enumerate(pieces):
        found += _plain(text, at, piece.outer.start, lexicon)
        if piece.is_name:
            found += _name(text, piece, found, lexicon)
            at = piece.outer.end
            continue
        ends = text[piece.inner.start] + text[piece.inner.end - 1]
        found.append(Token(PIECE + ends, PIECE, piece.outer.start, piece.outer.end, False, index))
        at = piece.outer.end
        while at < end and text[at] in _QUOTES:  # one mark too many
            at += 1
    found += _plain(text, at, end, lexicon)
    if headline:
        for before, token in zip([None, *found], found, strict=False):
            _make_small(token, before, lexicon)
    return found


def _name(text: str, piece: Piece, before: Sequence[Token], lexicon: Lexicon) -> Iterator[Token]:
    """A name in marks as one token; none where it hangs on the noun before it, or is who is told something."""
    last = before[-1] if before else None
    word = piece.inner.of(text).split()[0].rstrip(",.")
    hangs = last is not None and last.text[0].isalpha() and last.low not in lexicon.closed
    if hangs and last and lexicon.strength(last.low):
        hangs = word.lower().endswith(lexicon.told_endings)
    ruled = (
        last is not None and last.low in lexicon.prepositions and not lexicon.articles
    )  # "с «Вестями» Линд (говорил)": not one name
    if not hangs:
        text = word.lower() if ruled else word
        yield Token(text, PIECE + word.lower(), piece.inner.start, piece.inner.end, not ruled)


def in_title_case(text: str, start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether nearly every word has a capital, which tells nothing: "Ines Vale Says Weir Is ‘Too Old to Mend’"."""
    if end - start > _HEADLINE or text[end - 1] in ".:…" or not lexicon.title_case:
        return False
    if _MANY_SMALL.match(text, start, end):  # too many, however many others
        return False
    words = [word for word in _TOKEN.findall(text, start, end) if word[0].isalpha() and len(word) >= _BIG]
    return len(words) >= _BIG and sum(word[0].isupper() for word in words) > _NEARLY * len(words)


def plainly(text: str, headlines: Iterable[Span], lexicon: Lexicon) -> str:
    """The text, just as long, with no names in such headlines but those with a first name."""
    for span in headlines:
        line = list(span.of(text))
        given = False
        for word in _TOKEN.finditer(span.of(text)):
            small, first = word[0].lower(), word[0].lower() in lexicon.given_names
            if not (first or given) and len(small) == len(word[0]):
                line[word.start() : word.end()] = small
            given = first
        text = text[: span.start] + "".join(line) + text[span.end :]
    return text


def _make_small(token: Token, before: Token | None, lexicon: Lexicon) -> None:
    """Take the capital of a word that is no name for all that is known, and of quoted words within a clause."""
    if token.piece >= 0:
        token.text = token.text.lower() if before and before.text != ":" else token.text
    elif token.is_name and (token.low in lexicon.cues or any(token.low in lexicon[name] for name in _KNOWN)):
        token.text, token.is_name = token.low, False


def _plain(text: str, start: int, end: int, lexicon: Lexicon) -> list[Token]:
    kept = lexicon.capital_particles
    if not (kept or lexicon.clitics or lexicon.proclitics):
        plain = _between_blanks(text, start, end)
        for token in plain if lexicon.enclitics else ():
            if "-" in token.text:
                token.low = _without_pronoun(token.low, lexicon)
                hung = token.text.rpartition("-")[2] in lexicon.enclitics
                token.is_name = token.is_name and not hung  # "Perguntei-lhe"
        return plain
    found: list[Token] = []
    for match in _TOKEN.finditer(text, start, end):
        word = match[0]
        elided = bool(lexicon.proclitics) and word.lower().startswith(lexicon.proclitics)
        if lexicon.clitics and "-" in word and not (elided and not word.endswith(lexicon.clitics)):  # "l’ex-maire"
            found += _parted(word, match.start(), lexicon)
        elif elided:
            found += _elided(word, match.start(), lexicon)
        else:
            found.append(_token(word, word if word in kept else word.lower(), match.start()))  # "(zegt) Van Dijk"
            if ("’" in word or "'" in word) and _ends_in_helper(found[-1], lexicon):
                found[-1].is_name = False
    return found


def _between_blanks(text: str, start: int, end: int) -> list[Token]:
    """The tokens of a stretch. Most are a word between blanks, or one with a sign behind it: these need no pattern."""
    found: list[Token] = []
    for word in text[start:end].split(" "):
        stop = start + len(word)
        if word.isalnum():
            found.append(Token(word, word.lower(), start, stop, word[0].isupper()))
        elif word[-1:] in _STOPS and (before := word[:-1]).isalnum():
            found.append(Token(before, before.lower(), start, stop - 1, word[0].isupper()))
            found.append(Token(word[-1], word[-1], stop - 1, stop, False))
        elif word:
            matches = _TOKEN.finditer(text, start, stop)
            found += [Token(one[0], one[0].lower(), one.start(), one.end(), one[0][0].isupper()) for one in matches]
        start = stop + 1
    return found


def _ends_in_helper(token: Token, lexicon: Lexicon) -> bool:
    """Whether a helper of a verb hangs on a small word: "J’ai", "Gliel’ha", "N’è"."""
    head, mark, tail = token.low.replace("'", "’").partition("’")
    return bool(mark) and len(head) < _BIG + 2 and (tail in lexicon.perfect or tail in lexicon.passive)


def _without_pronoun(word: str, lexicon: Lexicon) -> str:
    """A verb that may report without the pronoun hung on it: "chamou" of "chamou-lhe"; any other word as it is."""
    verb, _, pronoun = word.rpartition("-")
    return verb if pronoun in lexicon.enclitics and verb in lexicon.cues and word not in lexicon.cues else word


def _token(word: str, low: str, start: int) -> Token:
    return Token(word, low, start, start + len(word), word[0].isupper())


def _parted(word: str, start: int, lexicon: Lexicon) -> Iterator[Token]:
    """ "dit-il" is two words."""
    low = word.lower()
    clitic = next((tail for tail in lexicon.clitics if low.endswith(tail)), "")
    cut = len(word) - len(clitic)
    yield _token(word[:cut], low[:cut], start)
    if clitic:
        pronoun = clitic.rpartition("-")[2]
        yield _token(pronoun, pronoun, start + len(word) - len(pronoun))


def _elided(word: str, start: int, lexicon: Lexicon) -> Iterator[Token]:
    """ "l’économiste" is two words; what a list names as one ("d’après") is one."""
    low = word.lower().replace("'", "’")
    head = next(head for head in lexicon.proclitics if low.startswith(head.replace("'", "’")))
    listed = low in lexicon.cues or any(low in lexicon[name] for name in ("auxiliaries", "connectives", "impersonal"))
    cut = len(word) if listed else len(head)
    yield _token(word[:cut], low[:cut], start)
    if cut < len(word):
        yield _token(word[cut:], low[cut:], start + cut)
