"""Transcripts with printed labels: "Question:", "MS. REED:", "Q", "CHAIR ORR.", names in bold, names on a line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from metrics.layouts import cast, forms, labels, offices, run_in, talk, turns, unlabelled
from metrics.layouts.labels import Label
from metrics.layouts.lexicon import beginnings, folded, tells
from metrics.layouts.page import Page, title
from metrics.layouts.turns import Start
from metrics.model import Furniture, Layer, Span, Structure

NAME = "labelled"
_ADDRESS = 40  # characters in which who chairs is addressed
_CALLED = 120  # characters before a label in which somebody is called upon
_ALIVE = 0.25  # share of talking turns
_BACK = 3  # labels for one that comes back or has a title, at most
_SAMPLE = 60  # turns that are looked at
_QUOTES = frozenset('“„«"»”')  # the marks that open what is quoted
_ENOUGH = 600  # characters of each


def find(page: Page, known: frozenset[str] = frozenset()) -> Structure | None:
    """Turns at printed labels, None where the text uses no form of label; too unsure of them to be used, no turns."""
    each = labels.candidates(page)
    parted = run_in.parted(page, each)
    if parted is not None:
        page, each = parted, labels.candidates(parted)
    named = cast.named(page, each)
    beside = cast.listed(page, each).union(named)
    if each and (_is_headline(page, each) or _is_title(page, each)):
        each = each[1:]
    each = [label for label in each if label.line not in beside]
    found = forms.accepted(each, known)
    if not found:  # who calls upon a chair speaks, even once
        known = known.union(label.key for label in each if _calls(page, label))
        found = forms.accepted(each, known)
    if not found:
        return None
    found = _without_addresses(page, sorted([*found, *_without_a_sign(page, each, found)]))
    silent, end = cast.unspoken(page, found)
    found = [label for label in found if label.line not in silent] if silent else found
    if not found:
        return None
    found = _as_set(_without_headline(page, found))
    found = _without_titles([cast.told(label, named.values()) for label in found] if named else found)
    looks = len({label.form for label in found})
    people = len({label.key for label in found})
    confidence, doubt = _confidence(page, found, known)
    reason = f"{len(found)} labels in {looks} form{'s' * (looks > 1)} name {people} speaker{'s' * (people > 1)}{doubt}"
    if confidence < turns.THRESHOLD:  # they would not be used
        return Structure(NAME, (), (), confidence, reason)
    held, furniture = turns.built(page, list(_starts(page, found, end)))
    return Structure(NAME, held, (*furniture, *_numbers(page, found)), confidence, reason)


def _without_addresses(page: Page, found: Sequence[Label]) -> list[Label]:
    """The labels but for whom a speaker addresses on the first line of a speech: "ANN LEE", then "Dear Mr Orr:"."""
    addressed = {
        (label.key, label.form)
        for before, label in pairwise(found)
        if label.form[1] == ":$" and label.form != before.form and not page.text[before.end : label.start].strip()
    }
    return [label for label in found if (label.key, label.form) not in addressed]


def _without_a_sign(page: Page, each: Sequence[Label], found: Sequence[Label]) -> Iterator[Label]:
    """The labels that lack a sign of the others: the colon behind a name in bold or before a tab, bold type.

    A name without its colon must be a label elsewhere and a sentence follow; whoever lacks bold type was called upon.
    """
    taken, keys = {label.line for label in found}, {label.key for label in found}
    bold = {label.form[2] for label in found if label.form[1] == ":" and label.form[0].endswith("b")}
    for label in each:
        if label.line in taken or not label.closed:
            continue
        if label.form[1] == "wide" and label.key in keys:
            yield label
        if label.form[2] not in bold:
            continue
        if label.form[1] == "bold":
            if label.key in keys and page.text[label.end : page.lines[label.line].end].strip()[:1].isupper():
                yield label
        elif label.form[:2] == ("", ":") and page.lines[label.line].gap:
            called = page.text[max(0, label.start - _CALLED) : label.start]
            if label.key in keys or label.surname in folded(called).replace(",", " ").split():
                yield label


def _numbers(page: Page, found: Sequence[Label]) -> Iterator[Furniture]:
    """The printed numbers of questions, which stand before a label and are nobody's: "Q12 Ann Lee: Why?"."""
    for label in found:
        if label.start > page.lines[label.line].start:
            yield Furniture(Span(page.lines[label.line].start, label.start), Layer.FURNITURE)


def _is_headline(page: Page, each: Sequence[Label]) -> bool:
    """Whether the first opens the text with a headline: "Ann Lee: “We wait.”", "Minister Lee: no pier this year".

    Without marks it ends open, and whoever it names is labelled otherwise.
    """
    label = each[0]
    if label.line > 0 or label.form[1] != ":" or not all(line.gap for line in page.lines[:2]):
        return False
    said = page.text[label.end : page.lines[0].end].strip()
    if said[:1] in _QUOTES:
        return True
    others = {other.key for other in each[1:] if other.surname == label.surname}
    return said[-1:].isalnum() and not said[0].isupper() and bool(others) and label.key not in others


def _is_title(page: Page, each: Sequence[Label]) -> bool:
    """Whether the first one is the title: a heading, or a line of its own, that names nobody whose name comes back."""
    first, others = each[0], each[1:]
    if first.line > 0 or first.role or len(page.lines) < 2 or not page.lines[1].gap:
        return False
    heading = "#" in first.form[0] and all(label.form != first.form for label in others)
    alone = first.form[1] == "$" and not first.titled
    return (heading or alone) and all(label.surname != first.surname for label in others)


def _without_headline(page: Page, found: list[Label]) -> list[Label]:
    """The labels but for one in the headline: "Gov. Orr: We Wait" above a paragraph, where others look otherwise."""
    first, others = found[0], found[1:]
    apart = first.line == 0 and not first.role and bool(others) and others[0].line > 1 and page.lines[1].gap
    return others if apart and all(label.form != first.form for label in others) else found


def _as_set(found: list[Label]) -> list[Label]:
    """The labels with the role of those who ask where a name is set as questions are and answers are not."""
    asks, answers = ({label.form[0] for label in found if label.role == role} for role in ("asks", "answers"))
    alone = asks - answers if answers else set()
    if not alone:
        return found
    return [one._replace(role="asks") if not one.role and one.form[0] in alone else one for one in found]


def _without_titles(found: list[Label]) -> list[Label]:
    """The labels but for names on lines of their own that stand before the first question and never come back."""
    asked = next((label.line for label in found if label.role == "asks"), 0)
    doubtful = [label for label in found if label.line < asked and not label.role and label.form[1] in (":$", "$")]
    counts = forms.returns(found) if doubtful else {}
    titles = {label.line for label in doubtful if counts[label.key] <= 1}
    return [label for label in found if label.line not in titles] if titles else found


def _calls(page: Page, label: Label) -> bool:
    """Whether the words behind a label begin with an address to who chairs: "Madam President, …"."""
    return bool(beginnings("to_the_chair").match(page.text[label.end : label.end + _ADDRESS].lstrip()))


def _confidence(page: Page, found: Sequence[Label], known: frozenset[str]) -> tuple[float, str]:
    """The surer, the more labels come back, say a role or are known; with the doubt, "" if there is none.

    Whatever comes back before a colon may as well be a list of facts, so that labels which only come back, or say an
    office, must stand before talk.
    """
    counts = forms.returns(found)
    back = [label for label in found if counts[label.key] > 1]
    roles = len([label for label in found if label.role or label.key in known])
    titled = set(filter(offices.titled, counts))
    vouched = [label for label in found if counts[label.key] > 1 or label.key in titled]
    confidence = min(1.0, 0.3 + 0.1 * (len(back) - len({label.surname for label in back}) + 2 * roles + len(titled)))
    doubt = _doubt(page, found, len(back), roles)
    alive = roles >= 2 or talk.alive(_said(page, vouched or found), page.language) >= (_ALIVE / 2 if titled else _ALIVE)
    if not doubt and not alive:
        doubt = ", but hardly anybody says “I” or “you” or asks"
    return (min(confidence, 0.4) if doubt else confidence), doubt


def _doubt(page: Page, found: Sequence[Label], back: int, roles: int) -> str:
    """What speaks against a talk, "" if nothing does; `back` labels come back, `roles` say a role or are known."""
    if roles < 2 and tells("no_talk", title(page)):
        return ", but the title announces something else"
    numbered = {key for key in {label.key for label in found} if key[:1] == "q" and key[1:].isdigit()}
    if numbered and not talk.QUESTION.search(page.text):
        return ", but nobody asks: Q1 may be a quarter"
    others = {label.key for label in found if not label.role} if numbered else ()
    if others and len(others) + sum(label.key in numbered for label in found) == len(found):
        return ", but nobody answers the numbered questions"
    if roles:
        return ""
    begun = [page.text[label.end : label.end + 2].strip()[:1] for label in found if "-" in label.form[0]]
    if 2 * sum(map(str.islower, begun)) > len(found):
        return ", but it is a list of what is to be done"
    quoted = sum(page.text[label.end : label.end + 2].strip()[:1] in _QUOTES for label in found)
    if 2 * quoted >= len(found):
        return ", but what they introduce is quoted"
    titled = sum(label.titled and " " in label.key for label in found)  # "Mr. Orr" may speak once
    if _BACK * (back + titled) < len(found) and found[0].form[1] in (":", ":$"):
        return ", but hardly anybody comes back"
    return ""


def _said(page: Page, found: Sequence[Label]) -> Iterator[str]:
    """The paragraphs that the first labels introduce, as far as they are needed."""
    for label in found[:_SAMPLE]:
        line = page.lines[label.line]
        begin = label.end if label.end < line.end else page.lines[min(label.line + 1, len(page.lines) - 1)].start
        stop = page.text.find("\n\n", begin + 2, begin + _ENOUGH)
        yield page.text[begin : stop if stop > 0 else begin + _ENOUGH]


def _starts(page: Page, found: Sequence[Label], end: int) -> Iterator[Start]:
    """A start for every label before the line `end`, and where an unlabelled stretch is somebody else's."""
    manner, coded = unlabelled.manner(page, found, end), _coded(found)
    if manner.quoted:
        yield from unlabelled.before(page, found[0])
    else:
        yield from unlabelled.first_question(page, found[0])
    for label, following in zip(found, [*found[1:], None], strict=True):
        named, role = (label.printed, "") if coded else (label.named, label.role)
        office = role or ("chairs" if label.chairs else "")
        yield Start(label.line, label.start, Span(label.start, label.end), named, office)
        if following is None or following.line > label.line + 1 or manner.quoted:  # else nothing lies between them
            yield from unlabelled.after(page, label, following, manner)


def _coded(found: Sequence[Label]) -> bool:
    """Whether letters with no answer among them stand for persons: "I" asks "P1", though "P" asks elsewhere."""
    keys = {label.key.rstrip("0123456789") for label in found}
    letters = all(len(key) == 1 and key != key.upper() for key in keys)
    return letters and len(keys) > 1 and not any(label.role == "answers" for label in found)
