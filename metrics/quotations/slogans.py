"""Whether a marked stretch is a slogan: a motto, a song, a chant, a saying, what stands on a banner."""

from __future__ import annotations

from collections.abc import Sequence

from metrics.quotations.blocks import Source
from metrics.quotations.lexicon import Lexicon
from metrics.quotations.setting import NEAR, Setting
from metrics.quotations.skeleton import is_person_noun

_SHOWING = ("slogans", "chanting", "inscribing", "written", "daubing")  # verbs and nouns that lead to a slogan


def may_be_slogan(here: Setting, lexicon: Lexicon) -> bool:
    """Whether a word beside a piece is one of those without which it is none, asked first: most pieces have none."""
    return not (lexicon.slogan_words.isdisjoint(here.left) and lexicon.slogan_words.isdisjoint(here.right))


def is_slogan(here: Setting, source: Source | None, lexicon: Lexicon) -> bool:
    """A song, motto or chant is named before the piece, or said of it after.

    None that stands before whoever says the words: "After the hymn the vicar spoke of “…”".
    """
    if here.preceding in lexicon.small and not lexicon.crying.isdisjoint(here.left[-2:]):  # cries of
        return True
    if here.before.isalpha() and "!" in (here.last, here.after) and _is_chanted(here.preceding, lexicon):
        return True
    if here.first.islower() and here.preceding in lexicon.reported_mood:  # der Slogan sei „dumm“
        return False
    if here.following in lexicon.bearing_names and here.before != ":" and here.last.isalnum() and here.after.isalpha():
        return False  # die im Volksmund „Blaue Lovisa“ heißt
    told = bool(lexicon.compounds) and not lexicon.impersonal.isdisjoint(here.right[1:2])  # ‘…’, klonk het.
    told = told and (len(here.right) == 2 or here.last == "?" or _is_at_somebody(here, lexicon))
    if (here.following in lexicon.chanting and not told) or _is_cried(here, lexicon):  # “…”, chanted the crowd
        return True
    if _is_sung(here, lexicon) or (here.before == ":" and here.preceding in lexicon.carried):  # they held up signs: “…”
        return True
    says = here.preceding in lexicon.inscribing or here.preceding in lexicon.saying
    if says and not lexicon.carried.isdisjoint(here.left[-5:]):
        return True  # signs that read “…”
    motto = not lexicon.mottos.isdisjoint(here.right[1:3])
    if motto and here.after == "," and lexicon.strength(here.following):
        return bool(lexicon.adjectives_follow)  # «…», dice el refrán
    if here.before == ":" and lexicon.strength(here.preceding) == 2 and _is_sign(here.left[-2:-1], lexicon):
        return False  # a sign warns: “…”
    if motto and lexicon.compounds and lexicon.strength(here.following) == 2:
        return True  # “…”, sagt der Volksmund
    if lexicon.compounds and _stands_on_sign(here, lexicon):
        return True
    near = _reported(here, source, lexicon)
    after = here.right[2:4] if here.following in lexicon.passive else ()
    if here.preceding in lexicon.uttering and here.preceding not in lexicon.slogans:
        near = ()  # when the anthem ended somebody yelled “…”
    if here.preceding in lexicon.passive:  # her motto, stitched on a cushion, was “…”
        near = here.left[-2 * NEAR :]
        near = () if lexicon.slogans.isdisjoint(near) else _since_said(near, lexicon)
    return not (lexicon.slogans.isdisjoint(near) and lexicon.slogans.isdisjoint(after))


def _is_at_somebody(here: Setting, lexicon: Lexicon) -> bool:
    """Whether words are heard from somebody: ‘…’, klonk het bij de raad; „Wo?“, schallte es aus dem Saal."""
    place = here.right[3:5] if here.right[2:3] and here.right[2] in lexicon.located_in else ()
    return any(lexicon.lists(name, word) for word in place for name in ("persons", "bodies"))


def _stands_on_sign(here: Setting, lexicon: Lexicon) -> bool:
    """„…“ stand auf ihren Transparenten, ‘…’ stond op een spandoek, ”…” stod det på plakaten: on what is held up."""
    stands = here.after != "," and here.following in lexicon.located
    return stands and not lexicon.slogans.isdisjoint(here.right[2:6]) and "." not in here.right[:5]


def _reported(here: Setting, source: Source | None, lexicon: Lexicon) -> tuple[str, ...]:
    """The words before a piece that may name a slogan: those behind the verb of saying, or behind who speaks.

    Where several speak without such a verb, or a slogan is what speaks, all of the sentence before a colon.
    """
    near = here.left if here.before == ":" else here.near
    if lexicon.slogans.isdisjoint(near) or source is None or not source.strength or source.head in lexicon.slogans:
        return near
    led = here.before == ":"
    if led and not _is_one(source, lexicon):
        return near
    if said := max((k for k, word in enumerate(near, 1) if _says(word, lexicon)), default=0):
        near = near[said:]
        return near[max((k for k, word in enumerate(near, 1) if word in lexicon.that), default=0) :]
    return near[len(near) - near[::-1].index(source.head) :] if led and source.head in near else near


def _says(word: str, lexicon: Lexicon) -> bool:
    return lexicon.strength(word) > 0 and not any(word in lexicon[name] for name in _SHOWING)


def _is_one(source: Source, lexicon: Lexicon) -> bool:
    """Whether a source is one person, by a first name or by a noun."""
    first = (source.name or "").partition(" ")[0].lower()
    noun = is_person_noun(source.head, lexicon) and not lexicon.is_plural(source.head)
    return first in lexicon.given_names or noun


def _is_chanted(verb: str, lexicon: Lexicon) -> bool:
    """Whether several cry: "decenas de personas gritaban «¡Agua!»"."""
    several = bool(lexicon.adjectives_follow) and verb.endswith(lexicon.plural_verb_endings)
    return several and (verb in lexicon.chanting or verb in lexicon.uttering)


def _since_said(words: tuple[str, ...], lexicon: Lexicon) -> tuple[str, ...]:
    """The words behind the last verb of saying that has words of its own: "(held a placard, said) the plan was"."""
    for k in range(len(words) - 3, -1, -1):
        if lexicon.strength(words[k]) == 2:
            return words[k + 1 :]
    return words


def _is_sung(here: Setting, lexicon: Lexicon) -> bool:
    """“…”, the fans chanted; as the saying goes, “…”; “…”, the proverb runs; the old saying “…”."""
    if lexicon.adjectives_follow or lexicon.capital_nouns:
        return False
    if here.last in ",.!?" and not lexicon.chanting.isdisjoint(here.right[1:3]):
        return True
    if here.preceding in lexicon.reciting or not lexicon.reciting.isdisjoint(here.right[2:5]):
        around = (here.left[-2:], here.right[1:3], here.right[2:4], here.right[3:5])
        goes = ((*two, "", "")[:2] for two in around)
        if any((word in lexicon.sayings or word in lexicon.mottos) and verb in lexicon.reciting for word, verb in goes):
            return True
    return here.preceding in lexicon.sayings and here.left[-2:-1] != () and here.left[-2] in lexicon.leading_adjectives


def _is_sign(words: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether a word is a noun for what bears words and is no motto."""
    return any(lexicon.lists("documents", word) and word not in lexicon.mottos for word in words)


def _is_cried(here: Setting, lexicon: Lexicon) -> bool:
    """“…”, se gritaba en la plaza; “…”, rezaba una pancarta; “…”, si leggeva su uno striscione: nobody’s words."""
    if here.after != ",":
        return False
    if here.following in lexicon.reflexive_passive and not lexicon.uttering.isdisjoint(here.right[1:2]):
        return True
    sign = here.right[2:3] if lexicon.strength(here.following) == 2 else ()
    if sign and sign[0] in lexicon.documents and not sign[0].endswith(lexicon.plural_endings):
        return False  # «Prohibidos los perros», advierte el letrero
    shown = 3 if lexicon.strength(here.following) else 7 * (not lexicon.located.isdisjoint(here.right[:3]))
    return not lexicon.carried.isdisjoint(here.right[1:shown])


def is_daubed(here: Setting, lexicon: Lexicon, *, by_nobody: bool) -> bool:
    """“…” has been painted on a wall; on the wall is painted: “…”."""
    daubing = lexicon.daubing
    painted = here.before == ":" or here.preceding in daubing  # somebody has painted “…”
    if by_nobody and painted and not daubing.isdisjoint(here.left[-4:]):
        return True
    if daubing.isdisjoint(here.right[:4]) or not lexicon.pages.isdisjoint(here.right[:4]):
        return False
    return any(here.following in words for words in (daubing, lexicon.passive, lexicon.perfect))
