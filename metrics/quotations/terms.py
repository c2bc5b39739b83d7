"""Whether a marked stretch is a name, a title or a word as a word."""

from __future__ import annotations

from metrics.quotations.blocks import Source
from metrics.quotations.lexicon import Lexicon
from metrics.quotations.marks import DASHES
from metrics.quotations.setting import Setting

PHRASE = 3  # words; more than a label
_GLOSS, _FEW, _NAMED = 6, 2, 4  # words


def is_term(here: Setting, source: Source | None, lexicon: Lexicon) -> bool:
    """A name, a title or a word as a word."""
    heard = source is not None and source.strength > 0
    few = len(here.words) <= PHRASE
    if few and _is_short_name(here, source, lexicon):
        return True
    named = here.first.isupper() and not lexicon.capital_nouns
    if named and here.preceding in lexicon.distancing_words:  # the so-called “Mill Rule”
        return True
    if lexicon.adjectives_follow and _is_paper_that_saw(here, lexicon):
        return True
    if lexicon.adjectives_follow and _opens_in_a_work(here, lexicon):
        return True
    if here.in_brackets and len(here.words) <= _GLOSS and not tells(source, _GLOSS):
        return True
    if _is_worded(here, source, lexicon):
        return True
    if lexicon.nominatives and _is_said_to_be(here, lexicon):
        return not tells(source, 0)
    if _is_called(here, source, lexicon) or (few and _is_known_by(here, lexicon)):
        return True
    bears = _bears_a_name(here, lexicon) and not _is_blamed(here, source, lexicon)
    if bears and source is not None and (source.rule == "inverted" or here.after.isalnum() or here.after == ","):
        return True  # said the head of the theatre “…”; the theatre “…” denies it
    if bears and lexicon.lists("works", here.preceding) and not tells(source, 0):
        return True  # Vale notes that he wrote the novel “…”.
    bears_it = here.preceding in lexicon.bearing_names and here.before.isalnum()  # som i folkmun heter “…”
    if bears_it or _ends_clause(here, source, lexicon):
        return True
    if named and not heard and here.before == here.after == "," and here.left and here.last not in ".!?…":
        return True  # the last one, “The old weir”, is out
    seen_as = source is not None and source.strength > 0 and here.preceding in lexicon.as_words  # hails it as “…”
    calls = here.before == ":" and source is not None and source.strength > 0 and len(here.words) > _GLOSS
    work = here.preceding in lexicon.prepositions and _near_a_work(here, lexicon)
    if work and is_title(here, lexicon):  # on the show of “…,” Vale said
        return True
    named_so = here.before == "," and "," in (here.last, here.after) and here.first.isupper()
    if named_so and is_title(here, lexicon) and any(lexicon.lists(k, here.preceding) for k in ("works", "documents")):
        return True  # her report, “The Old Weir,” asks for more
    if source is not None and source.strength > 0 and _is_said_of_somebody(here, lexicon):
        return False
    if seen_as or calls or tells(source, 0) or _is_named_phrase(source) or _is_verdict(here, source, lexicon):
        return False
    return bears or is_title(here, lexicon)


def _is_short_name(here: Setting, source: Source | None, lexicon: Lexicon) -> bool:
    """Whether a few words are what somebody or something is called, or a word that is spoken of as such."""
    if (lexicon.capital_nouns and _is_paper(here, lexicon)) or _is_middle_name(here, lexicon):
        return True
    if here.first in "#@" or here.following in lexicon.calling:
        return True  # “#mill”; in some languages: what they “…” call
    if here.following in lexicon.called and not (source is not None and source.strength > 0):
        return True
    so_called = here.preceding in lexicon.distancing_words and not lexicon.auxiliaries.isdisjoint(here.left[-2:-1])
    dubbed = not (so_called or lexicon.dubbed.isdisjoint(here.left[-_NAMED:]))  # not "tak zwani „eksperci”"
    if (dubbed or _is_nickname(here, lexicon)) and not tells(source, 0):
        return True  # мост, прозванный мельниками «золотым»
    return _is_told(here, lexicon) or (here.before == ":" and _is_word(here, source, lexicon))


def _is_worded(here: Setting, source: Source | None, lexicon: Lexicon) -> bool:
    """Whether a noun for a word stands beside the piece: the word “…”, the label of “…”, the term for it is “…”."""
    owner = here.left[-2] if len(here.left) > 1 else ""
    if here.preceding in lexicon.terming and here.before not in ":," and not _is_told_so(here, source, lexicon):
        said = here.preceding in lexicon.reporting_nouns and (owner in lexicon.possessives or owner in lexicon.whose)
        if not said:
            return True
    labelled = here.preceding in lexicon.linking and owner in lexicon.wording
    if labelled and here.before.isalnum() and len(here.words) <= PHRASE:  # the label of “…”
        return True
    if here.following in lexicon.meaning and here.after != "," and not tells(source, 0):
        return True
    worded = here.preceding in lexicon.passive and not lexicon.wording.isdisjoint(here.near)
    return worded and not (here.first.islower() and tells(source, _GLOSS))  # not: she admits that the word was “…”


def _is_told_so(here: Setting, source: Source | None, lexicon: Lexicon) -> bool:
    """Whether a verb right beside the piece says it. Of a law none does so: "la loi, dite “…”"."""
    if source is None or source.strength <= 0 or source.gap > 1:
        return False
    if source.rule == "located" and source.strength < 2 and lexicon.adjectives_follow:
        return False
    return not _is_named_first(here, lexicon)


def _is_paper_that_saw(here: Setting, lexicon: Lexicon) -> bool:
    """Whether a name stands between "that" and a helper: le rapport, que « Le Phare » a pu lire."""
    name = here.first.isupper() and here.last.isalnum() and len(here.words) <= PHRASE + 1
    return name and here.preceding in lexicon.relatives and here.following in lexicon.perfect


def _opens_in_a_work(here: Setting, lexicon: Lexicon) -> bool:
    """Whether a sentence begins with the place in which something is told: dans « Le Moulin », Vale raconte."""
    opens = len(here.left) == 1 and here.preceding in lexicon.located_in and here.last.isalnum()
    return opens and here.first.isupper() and len(here.words) <= _GLOSS


def _is_said_to_be(here: Setting, lexicon: Lexicon) -> bool:
    """Whether a noun for a word is the small words behind a dash: "Любимое словечко мэра — «порядок»"."""
    dashed = here.before in DASHES or here.preceding in lexicon.impersonal
    return dashed and here.first.islower() and not lexicon.wording.isdisjoint(here.near)


def _is_middle_name(here: Setting, lexicon: Lexicon) -> bool:
    """Whether a few words stand between a first name and a surname: Otto “Buck” Vale."""
    inside = here.after.isupper() and here.before.isalpha()
    return inside and here.preceding in lexicon.given_names and not lexicon.capital_nouns


def _is_nickname(here: Setting, lexicon: Lexicon) -> bool:
    """Whether a noun for a name stands before a colon: the storm has a nickname: “Hammer”."""
    short = here.first.isupper() and here.last not in ".!?…" and len(here.words) < PHRASE
    return short and here.before == ":" and here.preceding in lexicon.terming


def _is_told(here: Setting, lexicon: Lexicon) -> bool:
    """Whether a paper is told something: "сказал «Вестям», что", "a dit au « Monde » que"."""
    name = here.first.isupper() and here.last.isalnum()
    ends = here.after in ".,(" or lexicon.strength(here.following) == 2  # hat Vale der „Post“ gesagt
    if name and lexicon.capital_nouns and ends and here.preceding in lexicon.dative_articles:
        governed = here.left[-2:-1] and here.left[-2] in lexicon.prepositions
        said = any(lexicon.strength(word) == 2 for word in (*here.left[-4:-1], here.following))
        return not governed and said  # sagte Vale der „Post“
    if not name or not here.before.isalnum() or here.following not in lexicon.that:
        return False
    small = here.preceding in lexicon.closed and here.preceding not in lexicon.auxiliaries
    return small or lexicon.strength(here.preceding) == 2


def _is_word(here: Setting, source: Source | None, lexicon: Lexicon) -> bool:
    """Whether one small word is spoken of as such: "Hay una palabra que lo dice todo: «pueblo»"."""
    if source is not None and source.strength > 0 and source.rule != "dropped":
        return False
    return len(here.words) == 1 and here.first.islower() and not lexicon.wording.isdisjoint(here.near)


def _is_paper(here: Setting, lexicon: Lexicon) -> bool:
    """Whether a name with an article stands right before a verb of saying: "Die „Osker Post“ schreibt"."""
    name = here.first.isupper() and here.last.isalnum()
    articled = here.preceding in lexicon.definite and len(here.left) == 1
    return name and articled and here.after.isalpha() and lexicon.strength(here.following) > 0


def _is_named_first(here: Setting, lexicon: Lexicon) -> bool:
    """Whether a noun names the words before any verb of saying does: the phrase “…”, she notes, appears on it."""
    if here.preceding in lexicon.wording and not lexicon.articles and len(here.left) <= _FEW:  # "Термином «…» юристы"
        return True
    if here.preceding not in lexicon.wording or lexicon.determiners.isdisjoint(here.left[-3:-1]):
        return False
    return not any(lexicon.strength(word) for word in here.left[:-1])


def _is_known_by(here: Setting, lexicon: Lexicon) -> bool:
    """Whether the words are a thing and its name: the “affaire Vale”, el “caso Molino”."""
    if len(here.words) < 2 or here.words[0] not in lexicon.named_things:
        return False
    if not (here.words[0].islower() and here.words[-1][0].isupper()):
        return False
    return here.preceding in lexicon.determiners or here.preceding in lexicon.prepositions


def _bears_a_name(here: Setting, lexicon: Lexicon) -> bool:
    """Whether a body, a plan or the like stands right before and has these words for a name: "the club “Open weir”"."""
    if not (here.first.isupper() and here.last not in ".!?…" and here.before.isalnum()):
        return False
    nouns = [here.preceding]
    adjective = here.preceding not in lexicon.closed and not lexicon.strength(here.preceding)
    if lexicon.adjectives_follow and adjective:  # la coopérative laitière « Le Pré »
        nouns += here.left[-2:-1]
    return any(lexicon.lists(kind, noun) for noun in nouns for kind in ("bodies", "works", "named_things"))


def _is_blamed(here: Setting, source: Source | None, lexicon: Lexicon) -> bool:
    """Whether a body is but told the words, in a language of cases: "Vale warf dem Verein „Neid“ vor"."""
    told = source is not None and source.rule == "subject" and 0 < source.gap <= _FEW
    return bool(told and lexicon.brackets and lexicon.oblique) and here.preceding != (source and source.head)


def _is_called(here: Setting, source: Source | None, lexicon: Lexicon) -> bool:
    """Known as “…”, millers call this “…”: what a thing is called; not “she calls it …”, an opinion."""
    told = source is not None and source.strength > 0
    near, left = here.left[-5:-1], here.left[-5:]
    if lexicon.enclitics and not lexicon.enclitics.isdisjoint([word.rpartition("-")[2] for word in left]):
        left = tuple(word.partition("-")[0] for word in left)  # "chamavam-lhe"
    articled = here.preceding in lexicon.articles and not lexicon.as_words.isdisjoint(here.left[-2:-1])
    if articled or here.preceding in lexicon.as_words:  # "conocido ya como el “…”"
        end = -1 - articled
        apart = here.left[end - PHRASE : end]  # "known in the town as “…”", she says; not "referred to her as “…”"
        few = len(here.words) <= PHRASE or (source is not None and source.rule == "located")
        few = few and lexicon.pronouns.isdisjoint(apart) and lexicon.objects.isdisjoint(apart)
        return not lexicon.known.isdisjoint((apart if few else here.left[end - 1 - articled : end]) if told else near)
    calls = here.preceding in lexicon.calling  # which `left` may hold without its ending
    if not calls and here.following not in lexicon.as_words and lexicon.calling.isdisjoint(left):
        return False
    several = False
    own = lexicon.adjectives_follow and not here.preceding.endswith(("n", "nt", "m", "no"))  # "ce qu’il appelle"
    own = own and any(one in lexicon.impersonal or one in lexicon.that_which for one in near)
    if own and not lexicon.that.isdisjoint(near):
        return False
    if calls and told and source and source.gap:  # she says that there they call it “…”
        return len(here.words) <= PHRASE + 1
    if told and source is not None:
        defined = not lexicon.demonstratives.isdisjoint(left)  # Vale calls these wheels “…”
        several = lexicon.is_plural(source.head) or source.name is None
        if source.rule == "dropped" and lexicon.plural_verb_endings:
            several = several or any(
                word in lexicon.calling and word.endswith(lexicon.plural_verb_endings) for word in left
            )
        if not (several or defined):
            return False
        official = lexicon.lists("documents", source.head) or lexicon.lists("bodies", source.head)
        if official and lexicon.one.isdisjoint(left):  # "Dans les couloirs, on appelle cela « … »"
            return False
    if here.following in lexicon.as_words and several and not lexicon.calling.isdisjoint(here.right[2:4]):
        return True  # the “…”, as millers call it
    if here.preceding in lexicon.infinitive:  # a call to “…”
        return False
    helpers = lexicon.passive | lexicon.perfect if lexicon.adjectives_follow else lexicon.auxiliaries
    if lexicon.calling.isdisjoint(left) or not (helpers - lexicon.object_clitics).isdisjoint(left):
        return False
    first = here.words[0].lower() if here.words else ""
    opinion = any(here.preceding in lexicon[name] for name in ("neuter", "male", "female", "plural"))
    opinion = opinion or not lexicon.what.isdisjoint(near)  # what she calls “…”
    opinion = opinion or first in lexicon.indefinite  # they call it “a disgrace”
    opinion = opinion or (told and len(here.words) == 1 and here.first.islower() and _is_quality(first, lexicon))
    capital = here.first.isupper() and not lexicon.compounds
    nickname = several and (capital or first in lexicon.definite)  # they call her “the Notary”
    called = bool(lexicon.adjectives_follow) and calls  # "la llaman «la esquina de …»"
    return (nickname or not opinion) and len(here.words) <= PHRASE + 1 + 2 * called


def _is_quality(word: str, lexicon: Lexicon) -> bool:
    """Whether a word ends like an adjective of what is judged, in a language of cases: "называют мост «опасным»"."""
    return bool(lexicon.nominatives) and word.endswith(lexicon.quality_endings)


def _is_said_of_somebody(here: Setting, lexicon: Lexicon) -> bool:
    """Whether a person is called the words, which are then no title: Vale called the clerk “Miss Bell”."""
    if lexicon.branding.isdisjoint(here.near):
        return False
    verb = next(k for k, word in enumerate(here.near) if word in lexicon.branding)
    called = here.near[verb + 1 :]
    by_name = len(called) == 1 and lexicon.determiners.isdisjoint(called)  # called Vale “The Old Miller”
    return by_name or any(word in lexicon.objects or word in lexicon.persons for word in called)


def _is_verdict(here: Setting, source: Source | None, lexicon: Lexicon) -> bool:
    """Whether somebody says of a thing that it is the words, or adds them: "Vale found that it was “Hardly True”"."""
    if here.before == "," and here.preceding in lexicon.reporting_nouns:  # she added the words, “Mill Road”
        return tells(source, _FEW)
    return here.preceding in lexicon.passive and tells(source, _GLOSS) and not _near_a_work(here, lexicon)


def _is_named_phrase(source: Source | None) -> bool:
    """“…” is the phrase from her mouth."""
    return source is not None and source.strength == 2 and source.rule == "possessive"


def _ends_clause(here: Setting, source: Source | None, lexicon: Lexicon) -> bool:
    """Whether a name stands behind who says other words: “…,” said Vale, skipper of the “Blue Lisa”."""
    if source is None or source.rule != "inverted" or source.gap < 2 or len(here.words) > PHRASE:
        return False
    of = here.preceding in lexicon.linking or here.preceding in lexicon.genitive_articles
    return of and here.first.isupper() and (here.last.isalnum() or here.last == ",")


def tells(source: Source | None, gap: int) -> bool:
    """Whether a verb of saying stands right before or after the piece."""
    return source is not None and source.strength == 2 and source.gap <= gap


def is_title(here: Setting, lexicon: Lexicon) -> bool:
    """Words of which all but the small ones are capitalised: at least two, or one near the word of a work."""
    if not here.words or not here.words[0][0].isupper() or len(here.words) > 12 or here.broken:
        return False
    alone = here.before == ":" or not (here.left or here.after.isalnum())
    if alone and here.words[0].lower() in lexicon.auxiliaries:  # «È del Comune»
        return False
    if alone and here.last in ".!?…":  # written on the wall: “Mill 1, Dam 0.”
        return False
    small = (word for word in here.words if not (word[0].isupper() or word[0].isdigit()))
    if lexicon.capital_nouns or any(word.lower() not in lexicon.small for word in small):
        said = here.before == ":" and not lexicon.articles  # "написала в блоге: «Это позор»"
        return not said and here.last not in ".!?…" and _near_a_work(here, lexicon)
    big = sum(word.lower() not in lexicon.small for word in here.words)
    capitals = all(word[0].isupper() for word in here.words)
    return big >= 2 or (capitals and len(here.words) >= 2) or _near_a_work(here, lexicon)


def _near_a_work(here: Setting, lexicon: Lexicon) -> bool:
    apart = here.after == "," and here.following in lexicon.determiners
    explained = here.right[:5] if apart else ()  # “…”, her first novel
    before = () if here.preceding in lexicon.indefinite else here.left[-3:]  # "nannte den Film ein „Meisterwerk“"
    words = (*before, *explained)
    if here.preceding in lexicon.linking and not lexicon.makers.isdisjoint(here.left[-2:]):  # auteure de « … »
        return True
    if lexicon.compounds:
        return any(lexicon.lists("works", word) for word in words)
    return not lexicon.works.isdisjoint(words)


def names_a_thing(here: Setting, lexicon: Lexicon) -> bool:
    """A phrase of several words where a noun is due ("grain exchange"), or a capitalised word."""
    if len(here.words) < 2 or not here.left:
        return here.first.isupper() and not lexicon.capital_nouns
    adverb = here.preceding.endswith(lexicon.adverb_endings) or here.preceding in lexicon.auxiliaries
    return here.words[0].lower() not in lexicon.prepositions and here.preceding not in lexicon.pronouns and not adverb
