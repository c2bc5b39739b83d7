"""Words whose ending stands behind a colon, as the one word that they are: Swedish "vd:n", "LO:s"."""

from __future__ import annotations

from collections.abc import Sequence

from metrics.quotations.lexicon import Lexicon
from metrics.quotations.printed import Token


def with_endings(words: Sequence[Token], lexicon: Lexicon) -> list[Token]:
    """The tokens, each word with the ending that a colon hangs on it without a blank."""
    found: list[Token] = []
    for token in words:
        if token.low in lexicon.colon_endings and len(found) > 1 and _hangs(found[-2], found[-1], token):
            found.pop()
            word = found.pop()
            text, low = f"{word.text}:{token.text}", f"{word.low}:{token.low}"
            token = Token(text, low, word.start, token.end, word.is_name)
        found.append(token)
    return found


def _hangs(word: Token, colon: Token, ending: Token) -> bool:
    joined = colon.text == ":" and word.end == colon.start and colon.end == ending.start
    return joined and word.piece < 0 and word.text[-1].isalnum()
