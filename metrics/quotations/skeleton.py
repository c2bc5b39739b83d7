"""A sentence whose quoted stretches are one token each, and the noun phrases in it, without a parser."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from metrics.model import Span
from metrics.quotations.infinitives import is_having
from metrics.quotations.lexicon import SPEAKERS, Lexicon
from metrics.quotations.printed import PIECE, Token
from metrics.quotations.words import describes, is_latter, is_latter_alone, is_verb

_LONGEST_PHRASE = 10  # tokens
_OFFICE = 3  # words of an office before a name
POSSESSIVE = ("’s", "'s", "s’", "s'")

Sentence = Sequence[Token]
Phrase = tuple[int, int]  # first and last token


def named(sentence: Sentence, i: int, lexicon: Lexicon) -> bool:
    """Whether token i is (part of) a name and not a word that is capitalised for another reason."""
    token = sentence[i]
    if not token.is_name or token.low in lexicon.not_names:
        return False
    if not lexicon.capital_nouns:
        return not (i == 0 and lexicon.compounds and token.low in lexicon.reporting_nouns)  # "Steun (krijgt Vale)"
    if token.low not in lexicon.reporting_nouns and not any(lexicon.lists(kind, token.low) for kind in SPEAKERS):
        return True
    return i > 0 and sentence[i - 1].is_name and sentence[i - 1].low in lexicon.given_names  # "Anna Müller"


def phrase_left(sentence: Sentence, i: int, lexicon: Lexicon) -> Phrase | None:
    """The noun phrase that ends at token i, or None where none does."""
    if i < 0:
        return None
    numbered = i > 0 and sentence[i].text[0].isdigit() and sentence[i - 1].low in lexicon.documents  # Article 9
    if not numbered and (not _can_head(sentence[i], lexicon) or _is_small_word(sentence[i], lexicon)):
        return (0, 0) if i == 0 and is_latter(sentence[0], lexicon) else None
    if sentence[i].low in lexicon.pronouns:
        counted = (
            bool(lexicon.others)
            and i > 1
            and sentence[i].low in lexicon.plural
            and sentence[i - 1].low in lexicon.linking
        )
        return i - 2 * (counted and sentence[i - 2].low in lexicon.indefinite), i  # "uno di loro"
    inner, determiners = lexicon.inner_prepositions, lexicon.determiners
    first, furthest = i, max(0, i - _LONGEST_PHRASE)
    while first > furthest and _continues(sentence, first - 1, i, lexicon):
        first -= 1
        if sentence[first].low in determiners:
            initial = sentence[first + 1].text == "."  # "Ines A. Vale"
            owned = sentence[first - 1].text.endswith(POSSESSIVE)  # "Vale’s two (daughters)"
            if not (owned or initial or _hangs(sentence, first, lexicon)):
                break
    while first < i and sentence[first].low in inner and sentence[first].low not in determiners:
        first += 1
    return first, i


def _hangs(sentence: Sentence, k: int, lexicon: Lexicon) -> bool:
    """Whether a word that is article and preposition in one hangs a noun on a speaker: "le maire (du village)"."""
    fused = k > 0 and sentence[k].low in lexicon.inner_prepositions
    if fused and not named(sentence, k - 1, lexicon):
        noun = k - 1 - bool(lexicon.adjectives_follow and k > 1 and describes(sentence, k - 1, lexicon))
        if is_speaker_noun(sentence[noun].low, lexicon):
            return True
    if k > 1 and sentence[k].low in lexicon.fused_articles and _is_any_noun(sentence, k - 1, lexicon):
        return True  # "the protection des (animaux)"
    particles = k > 1 and sentence[k].low in lexicon.second_particles and sentence[k - 1].low in lexicon.particles
    return particles and named(sentence, k - 2, lexicon)  # "Anna von der (Heide)"


def _is_any_noun(sentence: Sentence, k: int, lexicon: Lexicon) -> bool:
    """Whether a word that is no verb stands behind an article, "de" or a capital: "Union", "la protection"."""
    if not _can_head(sentence[k], lexicon) or sentence[k].low in lexicon.given_names:
        return False
    before = sentence[k - 1].low
    return sentence[k].is_name or before in lexicon.determiners or before in lexicon.linking


def is_speaker_noun(noun: str, lexicon: Lexicon) -> bool:
    """Whether a common noun names a person, a body or a document."""
    if noun in lexicon.speaker_nouns or noun.endswith(lexicon.ages):
        return True
    does = noun.endswith(lexicon.person_endings) and len(noun) > 5 and not lexicon.lists("things", noun)
    if does and not noun.endswith(lexicon.adverb_endings):  # "inmediatamente"
        return True
    if lexicon.adjectives_follow and noun.startswith("ex"):  # "exalcalde", "ex-ministra"
        return noun[2 + (noun[2:3] == "-") :] in lexicon.speaker_nouns
    if not lexicon.compounds or noun in lexicon.things:  # Dutch "schouders", no "ouders"
        return False
    return any(lexicon.lists(name, noun) for name in SPEAKERS)


def is_person_noun(noun: str, lexicon: Lexicon) -> bool:
    """Whether a common noun means one person, not a body, a document or several people."""
    if not is_speaker_noun(noun, lexicon) or noun in lexicon.bodies or noun in lexicon.documents:
        return False
    if lexicon.is_plural(noun):
        return False
    if noun in lexicon.persons or not lexicon.compounds:
        return True
    return not (lexicon.lists("bodies", noun) or lexicon.lists("documents", noun))


def _is_attribute(sentence: Sentence, k: int, lexicon: Lexicon) -> bool:
    """Whether what looks like a verb stands between an article and whoever it describes: "the alleged victim"."""
    participle = sentence[k].low.endswith(lexicon.past_endings) and sentence[k].text.islower()
    if not participle or k == 0 or k + 1 >= len(sentence):
        return False
    noun, article = sentence[k + 1], sentence[k - 1].low
    some = article in lexicon.definite or article in lexicon.indefinite
    word = noun.low[:-2] if noun.low.endswith(POSSESSIVE) else noun.low  # "the accused man’s (mother)"
    return some and noun.text.islower() and word not in lexicon.closed and is_speaker_noun(word, lexicon)


def _can_head(token: Token, lexicon: Lexicon) -> bool:
    low = token.low
    if token.piece >= 0 or not (token.text[0].isalpha() or low.endswith(lexicon.ages)):  # "47-year-old"
        return False
    if is_time(token, lexicon):
        return False
    if low in lexicon.persons:
        return True
    if low in lexicon.closed:
        return low in lexicon.pronouns and low not in lexicon.opening_participles
    return low not in lexicon.opening_participles and not is_verb(token, lexicon)


def _is_small_word(token: Token, lexicon: Lexicon) -> bool:
    """Whether a word without a capital can be no noun, as each has one: "(Seile) angeboten"."""
    if not lexicon.capital_nouns or token.is_name or token.low.endswith(lexicon.ages):
        return False
    return token.low not in lexicon.persons and token.low not in lexicon.pronouns


def is_time(token: Token, lexicon: Lexicon) -> bool:
    """Whether a word tells a time; "the Times" is a name."""
    return token.low in (lexicon.capital_times if token.is_name else lexicon.time)


def _continues(sentence: Sentence, k: int, head: int, lexicon: Lexicon) -> bool:
    """Whether token k belongs to the noun phrase that ends at token `head`."""
    token, before = sentence[k], sentence[k - 1]
    low = token.low
    if token.is_name and low in lexicon.given_names and sentence[k + 1].is_name:  # "Will Vale"
        return True
    if token.piece >= 0 or (low in lexicon.pronouns and low not in lexicon.determiners):
        return False
    if token.text == "." or token.text == "&":
        short = before.low in lexicon.abbreviations or len(before.text) == 1
        return k > 0 and (short or (before.is_name and token.text == "&"))  # "Vane & Lind"
    if low in lexicon.also:  # "la también alcaldesa"
        return k > 0 and before.low in lexicon.definite
    if not token.text[0].isalnum():
        return False
    small = low in lexicon.closed  # as few words are, so that little more is asked of the others
    if small and (low in lexicon.connectives or low in lexicon.auxiliaries):
        return False
    if not lexicon.articles and low in lexicon.time:  # "в мае (министр)"
        return False
    if small and low in lexicon.prepositions:
        if k == 0 or low not in lexicon.inner_prepositions:
            return False
        if before.low in lexicon.determiners and before.low in lexicon.persons:
            return True  # "some in Norland"
        if low in lexicon.addressing and sentence[k + 1].low in lexicon.given_names:  # "(dit) Vale à Ines Lund"
            return False
        cased = bool(lexicon.nominatives) and before.is_name and not sentence[head].is_name
        if cased and not is_speaker_noun(before.low, lexicon):
            return False  # "Линд с горечью"
        free = before.low in lexicon.persons or before.low not in lexicon.closed
        return before.is_name if sentence[head].is_name else before.piece < 0 and before.text[0].isalpha() and free
    ends = token.is_name and bool(lexicon.nominatives) and k > 0 and before.low not in lexicon.prepositions
    if ends and sentence[k + 1].text.islower():  # "Линд слова (назвал)", not "в Окском театре"
        return is_speaker_noun(low, lexicon) or sentence[k + 1].low in lexicon.speaker_nouns
    return low in lexicon.determiners or not is_verb(token, lexicon) or _is_attribute(sentence, k, lexicon)


def phrase_right(sentence: Sentence, i: int, lexicon: Lexicon) -> Phrase | None:
    """The noun phrase that starts at token i, or None where none does."""
    if i >= len(sentence) or sentence[i].piece >= 0:
        return None
    determined = sentence[i].low in lexicon.determiners
    if sentence[i].low in lexicon.pronouns and not determined:
        return i, i
    if not (determined or _can_head(sentence[i], lexicon) or _dates_or_counts(sentence, i, lexicon)):
        return None
    last, furthest = i, min(len(sentence) - 1, i + _LONGEST_PHRASE)
    while last < furthest and _extends(sentence, last + 1, lexicon):
        last += 1
    if last > i and sentence[last].text.isdigit() and _is_dated(sentence, last + 1, lexicon):
        last -= 1  # "una socia (de 82 años)"
    while last > i and not (sentence[last].text[0].isalnum() and _may_end(sentence[last].low, lexicon)):
        last -= 1  # not "the keeper of a (“wheel”)"
    while last > i and sentence[last].low in lexicon.time_adjectives and _is_dated(sentence, last + 1, lexicon):
        last -= 1  # "the keeper (late on) Monday"
    alone = sentence[last].low in lexicon.determiners and sentence[last].low not in lexicon.persons
    return (i, last) if not alone or is_latter_alone(sentence, last, lexicon) else None


def _is_dated(sentence: Sentence, k: int, lexicon: Lexicon) -> bool:
    """Whether a word for a time stands at token k: "(late) Monday"."""
    return k < len(sentence) and is_time(sentence[k], lexicon)


def _dates_or_counts(sentence: Sentence, i: int, lexicon: Lexicon) -> bool:
    """Whether token i is no noun but opens a noun phrase: a day that is a given name, the number in "9/11 widow".

    So does the initial in "А. Линд", though it is a word by itself.
    """
    if i + 1 >= len(sentence):
        return False
    if len(sentence[i].text) == 1 and sentence[i].is_name and sentence[i + 1].text == ".":
        return True
    dated = sentence[i].is_name and named(sentence, i + 1, lexicon) and not lexicon.capital_nouns
    return dated or (sentence[i].text[0].isdigit() and _can_head(sentence[i + 1], lexicon))


def _may_end(word: str, lexicon: Lexicon) -> bool:
    small = word in lexicon.determiners or word in lexicon.linking
    return not small or word in lexicon.persons


def _extends(sentence: Sentence, k: int, lexicon: Lexicon) -> bool:
    """Whether token k goes on a noun phrase that began to its left."""
    token, before = sentence[k], sentence[k - 1]
    low = token.low
    if token.piece >= 0 or (low in lexicon.pronouns and low not in lexicon.determiners):
        return token.is_name and low in lexicon.given_names
    if token.text == ".":
        return before.low in lexicon.abbreviations or (len(before.text) == 1 and before.text.isupper())
    small = low in lexicon.closed  # as few words are, so that little more is asked of the others
    if not token.text[0].isalnum() or (small and low in lexicon.connectives):
        office = token.text.isalpha() and low in lexicon.joining and is_person_noun(before.low, lexicon)
        return token.text == "&" or (office and _is_office_of_name(sentence, k + 1, lexicon))  # "mayor and miller Vale"
    how = low.endswith(lexicon.adverb_endings) and token.text.islower() and not is_speaker_noun(low, lexicon)
    if how and lexicon.articles and is_person_noun(before.low, lexicon):  # "the other miller (loudly)"
        return False
    if not token.is_name:
        if small and low in lexicon.auxiliaries:  # not "First Secretary"
            return False
        if before.low.endswith(lexicon.ages) and not is_person_noun(low, lexicon):  # "the 47-year-old dryly"
            return False
    inside = low in lexicon.particles or before.low in lexicon.particles
    if inside and k + 1 < len(sentence) and _is_particle(before, token, sentence[k + 1], lexicon):
        return not _ends_name(sentence, k, lexicon)
    if small and low in lexicon.prepositions:
        links = low in lexicon.linking and k + 1 < len(sentence) and sentence[k + 1].piece < 0
        helps = before.is_name and links and is_having(sentence[k + 1].low, lexicon)  # "Vale di (aver detto)"
        return links and not (helps or _ends_name(sentence, k, lexicon))
    begins = small and low in lexicon.determiners and low not in lexicon.linking
    if begins and before.low not in lexicon.closed:  # "(hat) Vale seine (Leute)"
        following = sentence[min(k + 1, len(sentence) - 1)]
        return token.is_name and (following.text == "." or (following.is_name and before.text.islower()))
        # "Ines A. Vale", "waterschap Drie Beken"
    if (
        before.is_name
        and before.low not in lexicon.not_names
        and not (token.is_name or is_time(before, lexicon) or before.text.endswith(POSSESSIVE))
    ):  # "Vane yesterday", but "President of the club", "Vane’s lawyer"
        speaks = is_person_noun(low, lexicon) or low in lexicon.bodies
        if speaks and lexicon.compounds and not lexicon.capital_nouns and before.low.endswith(lexicon.genitives):
            return True  # "(säger) Linds advokat"
        if speaks and _determined(sentence, k - 2, lexicon):
            return not lexicon.strength(low)  # "the Crown prosecutor", not "the Crown accused"
        if lexicon.nominatives and before.low in lexicon.bodies and _is_genitive(token, lexicon):
            return True  # "Министерства культуры"
        if lexicon.nominatives and low in lexicon.bodies and before.low.endswith(lexicon.genitive_adjectives):
            return True  # "Счётной палаты"
        bare = not lexicon.articles and is_speaker_noun(before.low, lexicon)  # "Мать двойняшек Ада"
        does = is_speaker_noun(low, lexicon) and not is_verb(token, lexicon)  # "Greens co-leader Vale"
        if _is_office_of_name(sentence, k, lexicon):
            return True
        titled = before.low in lexicon.titles and not (lexicon.compounds and is_verb(token, lexicon))
        return (bare or does or titled) and k + 1 < len(sentence) and sentence[k + 1].is_name
    if is_time(token, lexicon):
        return dates_a_noun(sentence, k, lexicon)
    stands = low in lexicon.located and token.text.islower()
    if stands and (
        is_speaker_noun(before.low, lexicon) or not (before.low.endswith("e") or before.low in lexicon.closed)
    ):  # "de dienst (staat)"
        return low in lexicon.persons
    return low in lexicon.persons or not is_verb(token, lexicon) or _is_attribute(sentence, k, lexicon)


def _is_genitive(token: Token, lexicon: Lexicon) -> bool:
    """Whether a word behind a body ends as what it is concerned with does: "Министерства (культуры)", no verb."""
    owned = token.low.endswith((*lexicon.owner_endings, *lexicon.owner_adjectives, *lexicon.several_endings))
    does = token.low.endswith((*lexicon.female_verb_endings, *lexicon.plural_verb_endings))
    return (
        owned and not does and token.text.isalpha() and token.low not in lexicon.closed and not is_verb(token, lexicon)
    )


def _ends_name(sentence: Sentence, k: int, lexicon: Lexicon) -> bool:
    """Whether a whole name ends before the preposition at token k: "Jan Bos (van de bond)", "Ana Vega (del club)"."""
    name, first = sentence[k - 1], sentence[k - 2] if k > 1 else sentence[0]
    if k < 2 or not (name.is_name and first.is_name):
        return False
    noun = k + 1
    while noun + 1 < len(sentence) and sentence[noun].low in lexicon.determiners:
        noun += 1
    common = sentence[noun].text.islower() or (lexicon.capital_nouns and is_speaker_noun(sentence[noun].low, lexicon))
    if not common or name.low in lexicon.given_names:  # "Ana María de (la Vega)"
        return False
    two = bool(lexicon.compounds) and not (lexicon.capital_nouns or is_speaker_noun(first.low, lexicon))
    return two or first.low in lexicon.given_names


def _is_office_of_name(sentence: Sentence, k: int, lexicon: Lexicon) -> bool:
    """Whether an office of several words at token k has a name behind it: "(the Osk) campaign manager Ines Vale"."""
    for office, name in pairwise(sentence[k : k + _OFFICE + 1]):
        if office.low in lexicon.joining and office.text != ",":  # "mayor and miller Vale"
            continue
        if office.is_name or not office.text.isalpha() or office.low in lexicon.closed or is_verb(office, lexicon):
            return False
        if name.is_name:
            return is_person_noun(office.low, lexicon)
    return False


def dates_a_noun(sentence: Sentence, k: int, lexicon: Lexicon) -> bool:
    """Whether token k is the day in "a Sunday editorial", the time in "the night porter"."""
    if k + 1 < len(sentence) and sentence[k].low in lexicon.time and sentence[k].text.islower():
        worker = is_person_noun(sentence[k + 1].low, lexicon) and sentence[k + 1].text.islower()
        return worker and k > 0 and sentence[k - 1].low in lexicon.articles
    if not sentence[k].is_name or sentence[k - 1].low not in lexicon.articles or k + 1 >= len(sentence):
        return False
    return sentence[k + 1].text.islower() and _can_head(sentence[k + 1], lexicon)


def _determined(sentence: Sentence, k: int, lexicon: Lexicon) -> bool:
    """Whether a determiner stands at token k, or before the adjectives that end there: "a senior (Norlandic envoy)"."""
    last = k - _LONGEST_PHRASE
    while k > max(0, last) and sentence[k].text.islower() and sentence[k].low not in lexicon.closed:
        k -= 1
    return k >= 0 and sentence[k].low in lexicon.determiners


def _is_particle(before: Token, token: Token, after: Token, lexicon: Lexicon) -> bool:
    """Whether a word stands inside a name: "von", or "der" after it."""
    if token.low in lexicon.particles:
        return after.is_name or after.low in lexicon.second_particles
    return before.low in lexicon.particles and token.low in lexicon.second_particles and after.is_name


def span_of(sentence: Sentence, phrase: Phrase) -> Span:
    last = sentence[phrase[1]]
    first = last if last.low[0] == PIECE else sentence[phrase[0]]  # the name alone of "die „Post“"
    return Span(first.start, last.end)
