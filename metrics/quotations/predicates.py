"""Words that go on a sentence in which no verb of saying stands: Vale « ne cédera pas »; who is blamed for words."""

from __future__ import annotations

from collections.abc import Sequence

from metrics.quotations.appositions import completed, head_of, may_speak
from metrics.quotations.blocks import Source
from metrics.quotations.infinitives import is_having
from metrics.quotations.leading import main_subject
from metrics.quotations.lexicon import Lexicon
from metrics.quotations.skeleton import Phrase, Sentence, is_person_noun, named, phrase_left, span_of
from metrics.quotations.subjects import subject_of

_MARKS = '«»“”"‘’‹› \u00a0\u202f'
_LEAD, _FAR = 20, 12  # tokens before a colon, and behind it


def predicated(text: str, sentence: Sentence, i: int, lexicon: Lexicon) -> Source | None:
    """Who speaks where the words at token i are what a sentence says of him.

    Vale « ne cédera pas »; Vale n’a « pas souhaité répondre »; Vale è sicuro: sarà «una giornata storica».
    """
    if not lexicon.adjectives_follow or i == 0 or not sentence[i].text[1].islower():
        return None
    words = text[sentence[i].start : sentence[i].end].strip(_MARKS).replace("'", "’").lower().split()
    subject = _of_predicate(sentence, i, words, lexicon) or _before_colon(sentence, i, lexicon)
    if subject is None:
        return None
    subject = completed(sentence, subject, lexicon)
    head = head_of(sentence, subject, lexicon)
    speaks = named(sentence, subject[1], lexicon) or is_person_noun(head, lexicon) or lexicon.lists("bodies", head)
    return Source(span_of(sentence, subject), "unlisted", None, head, 1, 0) if speaks else None


def _of_predicate(sentence: Sentence, i: int, words: Sequence[str], lexicon: Lexicon) -> Phrase | None:
    """The subject of `words` that begin with a verb or a negation, or that stand behind the helper of the perfect."""
    if len(words) < 2 or words[0] in lexicon.determiners or words[0] in lexicon.prepositions:
        return None
    k = i - 1
    while k > 0 and (sentence[k].low in lexicon.perfect or sentence[k].low in lexicon.auxiliaries):
        k -= 1
    if k < i - 1 and sentence[i - 1].low.rpartition("’")[2] not in lexicon.perfect:
        return None
    begins = words[0].split("’")[0] + "’" * ("’" in words[0])
    verbal = k < i - 1 or words[0] in lexicon.perfect or not lexicon.auxiliaries.isdisjoint((begins, words[0]))
    subject = subject_of(sentence, k, lexicon) if verbal else None
    return subject if subject and may_speak(sentence, subject, lexicon) else None


def _before_colon(sentence: Sentence, i: int, lexicon: Lexicon) -> Phrase | None:
    """Whom a short clause before a colon is about, where what he says goes on without marks behind it."""
    colon = next((k for k, token in enumerate(sentence[:_LEAD]) if token.text == ":" or token.piece >= 0), i)
    if colon + 1 >= i or i - colon > _FAR or sentence[colon].text != ":" or not sentence[colon + 1].text.islower():
        return None
    subject = main_subject(sentence[:colon], lexicon)
    first = subject is not None and subject[0] == 0 and subject[1] + 1 < colon
    person = subject is not None and (
        named(sentence, subject[1], lexicon) or is_person_noun(head_of(sentence, subject, lexicon), lexicon)
    )
    lone = subject is not None and subject[0] == subject[1] and not sentence[subject[0]].text.isalpha()
    return subject if first and person and not lone else None  # not "Quarante-deux (sont tombées : …)"


def blamed(sentence: Sentence, i: int, lexicon: Lexicon) -> Phrase | None:
    """Whose words the verb at token i reports where adjectives follow: Vale's in "acusa a Vale de haberle llamado"."""
    k = i - 1
    if k < 3 or not is_having(sentence[k].low, lexicon):
        return None
    while k > 0 and (is_having(sentence[k].low, lexicon) or sentence[k].low in lexicon.object_clitics):
        k -= 1
    whom = phrase_left(sentence, k - 1, lexicon) if sentence[k].low in lexicon.linking else None
    if whom is None or not may_speak(sentence, whom, lexicon):
        return None
    verbs = (n for n in range(whom[1], whom[0], -1) if lexicon.strength(sentence[n - 1].low) == 1)
    first = next((n for n in verbs if named(sentence, n, lexicon)), whom[0])  # "l’arbitro accusa (Vale)"
    whom = first, whom[1]
    if first < 1:
        return None
    verb = whom[0] - 1 - (sentence[whom[0] - 1].low in lexicon.addressing and whom[0] > 1)
    return whom if lexicon.strength(sentence[verb].low) == 1 else None
