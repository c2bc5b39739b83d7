"""Words that are explained where they stand, and so are a name or a term: “ropeslip”, a state in which rope turns."""

from __future__ import annotations

from itertools import pairwise

from metrics.quotations.blocks import Source
from metrics.quotations.lexicon import Lexicon
from metrics.quotations.setting import Setting

_FEW = 4  # words of a name, "the War of Ropes"
_NEAR = 4  # words between "what" and its verb


def is_explained(here: Setting, source: Source | None, lexicon: Lexicon) -> bool:
    """Whether a few words are a name that something bears, or a term that is explained behind them."""
    if not 0 < len(here.words) <= _FEW or here.last in ".!?…":
        return False
    return (
        _is_borne(here, source, lexicon)
        or _is_nickname(here, source, lexicon)
        or _is_named_behind(here, source, lexicon)
        or _is_glossed(here, source, lexicon)
        or _is_of_a_trade(here, lexicon)
    )


def _is_borne(here: Setting, source: Source | None, lexicon: Lexicon) -> bool:
    """Whether a thing is called so by nobody: a yard which is called “Osk Row”, one miller says."""
    if lexicon.capital_nouns or not here.first.isupper() or here.preceding not in lexicon.naming:
        return False
    return not lexicon.passive.isdisjoint(here.left[-2:-1]) and not (source and source.rule == "passive")


def _is_nickname(here: Setting, source: Source | None, lexicon: Lexicon) -> bool:
    """Whether many call somebody so: the thief rowers have nicknamed “the Rope Ghost”, known to rowers as “Dry Ada”."""
    if lexicon.capital_nouns or not here.words[-1][0].isupper():
        return False
    if here.preceding in lexicon.as_words:
        return any(one in lexicon.known and to in lexicon.prepositions for one, to in pairwise(here.near[:-1]))
    given = any(word in lexicon.naming and word not in lexicon.branding for word in here.near[-_FEW:])
    return given and _is_said_by_many(source, lexicon)


def _is_named_behind(here: Setting, source: Source | None, lexicon: Lexicon) -> bool:
    """Whether a noun for a name follows: millers call it “the Rope War”, a name first used in May."""
    named = here.right[:1] and here.right[0] in lexicon.indefinite and not lexicon.wording.isdisjoint(here.right[1:3])
    if not named or "," not in (here.last, here.after):
        return False
    return here.words[-1][0].isupper() or _is_said_by_many(source, lexicon)


def _is_glossed(here: Setting, source: Source | None, lexicon: Lexicon) -> bool:
    """Whether several people speak of a thing and what it is follows: millers talk of “ropeslip”, a kind of rot."""
    if "," not in (here.last, here.after) or here.following not in lexicon.articles:
        return False
    verb = here.left[-2] if len(here.left) > 1 and here.preceding in lexicon.prepositions else ""
    opinion = not here.words or here.words[0].lower() in lexicon.determiners
    return lexicon.strength(verb) == 1 and not opinion and _is_said_by_many(source, lexicon)


def _is_of_a_trade(here: Setting, lexicon: Lexicon) -> bool:
    """Whether those who know call a thing so: what botanists term a “wetline”; not what critics call “old”."""
    left = here.left[:-1] if here.preceding in lexicon.articles else here.left
    if len(left) < _NEAR - 1 or not here.words or here.words[0].lower() in lexicon.articles:
        return False
    names = left[-1] in lexicon.terming or left[-1] in lexicon.naming
    left = (*left[:-2], left[-1]) if left[-2] in lexicon.perfect else left  # "doctors have nicknamed"
    return names and left[-2] in lexicon.trades and not lexicon.what.isdisjoint(left[-_NEAR:-2])


def _is_said_by_many(source: Source | None, lexicon: Lexicon) -> bool:
    """Whether no single person is said to speak."""
    if source is None or not source.strength:
        return True
    return lexicon.is_plural(source.head) or lexicon.lists("bodies", source.head)
