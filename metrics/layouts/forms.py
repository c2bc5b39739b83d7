"""Forms of printed labels: of all that could be a label, the forms that the text really uses."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import groupby, pairwise

from metrics.layouts.labels import BARE, PLAIN, SMALL, VERBED, Label
from metrics.layouts.lexicon import words
from metrics.layouts.names import OFFICE

_LETTERS = ("letter", BARE)
_SIGNS = (".", "—", ":", "bold", "letter")
_LINES, _LOUD_LINES = ("", "$", False), ("", "$", True)
_AGAIN = 2  # times that a verb stands in a label and not in a sentence
_SURE = 4  # labels that come back, where the look alone proves little
_SHARE = 0.05  # of all labels that one of common words has: "Le dije:" stands twice in a long talk
_FAMILY = 20  # keys with one last word that are compared


def accepted(labels: Sequence[Label], known: frozenset[str] = frozenset()) -> list[Label]:
    """The candidates of the forms that the text really uses, in order.

    A form is used when most of its labels are vouched for: a role word, a title, a name that recurs or is known. What
    fires once or twice, as "UPDATE:" or "Photo:", is no label.
    """
    forms: dict[tuple[str, str, bool], list[Label]] = defaultdict(list)
    for label in labels:
        forms[label.form].append(label)
    counts = returns(labels)
    used = [form for form in forms.values() if _used(form, counts, known)]
    used = used or [form for form in forms.values() if _used_alone(form, counts, known)]
    if any(form[0].form == _LOUD_LINES for form in used):  # beside names in capitals "Yes" and "President" are said
        used = [form for form in used if form[0].form != _LINES]
    good = [label for form in used for label in form]
    good = [label for label in good if label.closed or _vouched(label, counts, known)]
    good += _between(labels, good, counts)
    if len(good) < 2 or (len({label.key for label in good}) < 2 and not good[0].role):
        return []
    if len(good) == len(labels):  # none is left that could be found by those
        return list(labels)
    for ending in {label.form[1] for label in good if label.role == "asks"}.intersection(_LETTERS):
        good += [
            one for one in labels if one.role == "answers" and one.form[1] == ending
        ]  # "**P.** Why?", "R. Because"
    names, looks = {label.surname for label in good}, {_look(form) for form in {label.form for label in good}}
    alike = {form for form in forms if _look(form) in looks}
    titled = {one.line for one in labels if one.titled and " " in one.key and one.closed and one.form[1] != "$"}
    keys = {label.key for label in good}
    good += [
        one
        for one in labels
        if one.form in alike and (one.surname in names or one.line in titled or not keys.isdisjoint(_initials(one.key)))
    ]
    keys = {label.key for label in good}  # whatever the marks: "*161. Mr Orr (Dale): …"
    good += [one for one in labels if one.form[1] == ":" and one.closed and one.key in keys]
    if {"asks", "answers"} <= {label.role for label in good}:  # "Question." and "Answer." once, then "Q." and "A."
        good += [one for one in labels if one.form[1] in _SIGNS and one.role and one.named is None]
        good += [one for one in labels if one.form[1] == ":" and (one.titled or _presented(one))]  # who objects once
    found = {label.line: label for label in good}
    return [found[line] for line in sorted(found)]


def _presented(label: Label) -> bool:
    """Whether a name of two words or more stands in it beside what its bearer is: "Ann Lee, Radio Dale"."""
    name, *office = OFFICE.split(label.printed, maxsplit=1)
    return label.closed and bool(office) and " " in name.strip()


def _between(labels: Sequence[Label], good: Sequence[Label], counts: Mapping[str, int]) -> list[Label]:
    """The labels that come back and are always followed by one that is known to be a label.

    Such are "Board member:", of common words, a nickname in small letters, and where questions are labelled whatever
    stands before the answers.
    """
    known, asks = {label.line for label in good}, any(label.role == "asks" for label in good)
    back = [label for label in labels if label.line not in known and counts[label.key] >= 2]
    small = {label.key for label in back if label.form[1] == SMALL and counts[label.key] >= _SURE}
    plain = {label.key for label in back if label.form[1] == PLAIN and counts[label.key] >= _SHARE * len(good)}
    found = {label.line for label in back if label.key in plain | small or (asks and label.closed)}
    if not found:
        return []
    either = [label for label in labels if label.line in known or label.line in found]
    missed = sum(
        one.line in found and other.line in found and (one.key == other.key or not {one.key, other.key} <= small)
        for one, other in pairwise(either)
    )
    return [] if missed or not known else [label for label in either if label.line in found]


def _look(form: tuple[str, str, bool]) -> tuple[str, str]:
    """How a label is marked and ended, whatever its capitals and whether the speech begins on the next line."""
    marks, ending, _ = form
    return marks, ending.replace(":$", ":")


def returns(labels: Sequence[Label]) -> dict[str, int]:
    """How often the person of every key is named: under it, under more words or fewer ("Holm"), or by initials.

    Who is labelled several times in a row is named once: nobody came back, as nobody answers a reader's letter.
    """
    printed = Counter([key for key, _ in groupby([label.key for label in labels])])
    families: dict[str, list[str]] = defaultdict(list)
    for key, surname in {label.key: label.surname for label in labels}.items():
        families[surname].append(key)
    own = {key: frozenset(key.split()) for key in printed}
    counts = {
        key: sum(printed[other] for other in family[:_FAMILY] if own[other] <= own[key] or own[key] <= own[other])
        for family in families.values()
        for key in family
    }
    full = {letters: key for key in printed if " " in key and key[1] != " " for letters in _initials(key)}
    for key in printed:
        name = full.get(key.replace(" ", ""))
        if name is not None:
            counts[key] = counts[name] = counts[key] + counts[name]
    return counts


def _initials(key: str) -> set[str]:
    """The first letters of all words of a name, and without small ones like "of"."""
    said = key.split()
    return {
        "".join(word[0] for word in each) for each in (said, [word for word in said if word not in words("particles")])
    }


def _used(form: list[Label], counts: Mapping[str, int], known: frozenset[str]) -> bool:
    """Whether a form of label is really used. Without a colon the proof is stricter: names must come back."""
    vouched = [label for label in form if _vouched(label, counts, known)]
    ending = form[0].form[1]
    if ending in (PLAIN, SMALL):
        return False
    if ending in _LETTERS:
        roles = Counter(label.role for label in form)
        return roles["asks"] >= 2 and roles[""] == 0 and len({label.key for label in form}) <= 2
    if ending in (":", ":$") or (ending == VERBED and len(form) >= _AGAIN):
        return sum(2 if label.role else 1 for label in vouched) >= 2 and len(vouched) >= len(form) / 2
    back = {label.surname for label in form if counts[label.key] >= 2 or label.key in known}
    if form[0].form == _LINES and not any(label.chairs or OFFICE.search(label.printed) for label in form):
        # Lines that only look like names, as credits do, unless nearly all come back and sentences follow.
        return len(form) >= 4 and len(back) >= 2 and min(len(vouched), sum(x.closed for x in form)) >= 0.8 * len(form)
    alone = form[0].form[1:] == ("$", True)  # "ANN LEE, GOVERNOR OF KELM" speaks once, where a host comes back
    presented = [label for label in form if label not in vouched and _presented(label)] if alone else []
    titled = {label.surname for label in form if label.titled}.union(label.surname for label in presented)
    return (
        len(vouched) + len(presented) >= max(3, 0.6 * len(form))
        and len(back) >= 1
        and len(back | titled) >= (1 if ending == "." else 2)
    )


def _used_alone(form: list[Label], counts: Mapping[str, int], known: frozenset[str]) -> bool:
    """Whether a form is used where no other is: names in small letters, and lines of which many are names."""
    vouched = [label for label in form if _vouched(label, counts, known)]
    if len(vouched) < _SURE or len({label.key for label in vouched}) < 2:
        return False
    if form[0].form[1] == SMALL:
        return len(vouched) >= 0.8 * len(form)
    return (
        form[0].form == _LINES
        and len(vouched) >= 0.4 * len(form)
        and sum(label.closed for label in form) >= 0.6 * len(form)
    )


def _vouched(label: Label, counts: Mapping[str, int], known: frozenset[str]) -> bool:
    return bool(label.role) or counts[label.key] >= 2 or label.key in known or label.titled
