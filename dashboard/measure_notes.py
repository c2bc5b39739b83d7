"""What the page Method says of every measure, each folded under its name."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from dashboard.wording import escaped
from metrics import language
from metrics.measures import Measure

_DEFINITION = ", by definition"


def listed(known: Mapping[str, Measure]) -> str:
    """Their entries under a few headings, as HTML; a measure counted in two ways has one."""
    by_heading: dict[str, dict[str, list[Measure]]] = {}
    for one in known.values():
        own = by_heading.setdefault(_heading(one), {})
        own.setdefault(one.label.removesuffix(_DEFINITION), []).append(one)
    return "".join(
        f'<h3 class="subsection">{heading}</h3>{"".join(_entry(*named) for named in own.items())}'
        for heading, own in by_heading.items()
    )


def _heading(one: Measure) -> str:
    if not one.way:
        return "Words"
    return "Readability" if "en" in one.languages else "Readability of other languages"


def _entry(name: str, ones: Sequence[Measure]) -> str:
    said = {
        "Formula": _said(ones, lambda one: one.about.formula),
        "How to read it": _said(ones, lambda one: one.about.reading),
        "What it does not show": _said(ones, lambda one: one.about.not_shown),
        "Unit": _said(ones, lambda one: "; ".join(filter(None, (one.unit, one.direction)))),
        "Needs": _said(ones, lambda one: one.minimum),
        "Languages": _said(ones, lambda one: ", ".join(map(language.name, one.languages)) or "any"),
        "Source": _said(ones, lambda one: one.source),
    }
    lines = "".join(
        f"<dt>{escaped(head)}</dt>{''.join(f'<dd>{escaped(text)}</dd>' for text in texts)}"
        for head, texts in said.items()
    )
    question = escaped(ones[0].about.answers)
    return f'<details class="note"><summary>{escaped(name)}</summary><p>{question}</p><dl>{lines}</dl></details>'


def _said(ones: Sequence[Measure], text: Callable[[Measure], str]) -> list[str]:
    """The same of all, or of each way of counting by its name."""
    texts = [text(one) for one in ones]
    if len({*texts}) == 1:
        return texts[:1]
    return [f"{one.way}: {each}" for one, each in zip(ones, texts, strict=True)]
