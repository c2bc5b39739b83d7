"""The widgets of the pages about words: what is compared, and what is looked for. Each is bound to the address."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

import streamlit as st

from dashboard import controls, screen, wording
from dashboard.charts.positions import WHOLE
from dashboard.compared import Settings

KINDS = {
    "words": "Words",
    "pairs": "Two in a row",
    "triples": "Three in a row",
    "phrases": "Key phrases",
    "actors": "Actors",
}
UNITS = {"answer": "Answers", "document": "Documents"}
SEARCHES = {"phrase": "Word or phrase", "wildcard": "With * and ?", "regular": "Regular expression"}
ORDERS = {"text": "As in the text", "left": "By the words before", "node": "By the words found", "right": "By the next"}
_KIND = "of"  # the key of the widget
LONGEST = 200  # characters of a query
DRAWS = 999
_LEFT_OUT = "function words left out"


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for."""

    text: str
    how: str
    is_example: bool = False  # nobody looked for it


def looked_for(query: Query, part: tuple[int, int] = (0, 100), window: int = 0, *, leave_out: bool = False) -> str:
    """What is looked for, as a figure or a file that leaves says it: in which part of each text, how near."""
    parts = [f"“{query.text}” ({SEARCHES[query.how].lower()})"]
    parts += [f"from {part[0]} to {part[1]} % of each text"] * (part != (0, 100))
    parts += [f"near: {wording.plural(window, 'word')} on each side"] * (window > 0)
    return " · ".join([*parts, *[_LEFT_OUT] * leave_out])


def comparison(names: Sequence[str], settings: Settings) -> str:
    """What is compared with what, as a figure or a file that leaves says it."""
    return " · ".join([" against ".join(names), KINDS[settings.kind].lower(), *[_LEFT_OUT] * settings.leave_out])


def settings() -> Settings:
    """What is counted, and in which units."""
    with st.container(horizontal=True, vertical_alignment="bottom"):
        kind = _choice("Compare", _KIND, KINDS)
        unit = _choice("The test shuffles whole", "unit", UNITS)
    return Settings(kind, unit)


def compare_words() -> None:
    """Back to what takes no time to compare."""
    st.session_state[_KIND] = "words"


def leave_out(words: Collection[str]) -> bool:
    """Whether to leave out function words; if so, which are left out is shown."""
    chosen: bool = st.toggle("Leave out function words", key="content", bind="query-params")
    if chosen:
        _say_left_out(words)
    return chosen


def _say_left_out(words: Collection[str]) -> None:
    if not words:
        st.text("There is no list of function words of these languages; nothing is left out.")
        return
    with st.expander(f"{wording.plural(len(words), 'function word')} left out"):
        st.text(", ".join(sorted(words)))


def target(labels: Mapping[str, str]) -> str:
    """Whose figures to show in full: by default the first side's."""
    first = next(iter(labels))
    return controls.one_of("All figures of", "target", dict(labels), placeholder=labels[first]) or first


def every_statistic() -> bool:
    """Whether to show every statistic of a difference, or what it is and how sure."""
    explained = "Also G2, log-odds z, p and how evenly a term is spread. The download always has them."
    return st.toggle("All statistics", key="statistics", bind="query-params", help=explained)


def length() -> int:
    """How many words in a row to list."""
    return int(_choice("Words in a row", "n", {str(n): str(n) for n in range(1, 6)}))


def query(otherwise: str) -> Query:
    """A word, phrase or pattern, and how to read it."""
    with st.container(horizontal=True, vertical_alignment="bottom"):
        text = st.text_input("Look for", key="q", bind="query-params", placeholder=otherwise, max_chars=LONGEST)
        how = _choice("Read as", "how", SEARCHES)
    return Query(text.strip(), how) if text.strip() else Query(otherwise, "phrase", is_example=True)


def order() -> str:
    """How the lines are sorted."""
    return _choice("Sorted", "sort", ORDERS)


def part() -> tuple[int, int]:
    """From where to where in each text, in percent; set by a stretch drawn over the picture of the places, too."""
    return st.slider("Part of each text", *WHOLE, WHOLE, format="%d %%", key=screen.PART, bind="query-params")


def offer_whole() -> None:
    """A button that takes the part back."""
    st.button("Look at the whole of each text", on_click=_whole, key="whole")


def _whole() -> None:
    st.session_state[screen.PART] = WHOLE


def window() -> int:
    """How many words on each side are near."""
    return int(_choice("Words on each side", "window", {str(n): str(n) for n in (1, 2, 3, 5, 10)}, first="5"))


def _choice(label: str, key: str, options: dict[str, str], *, first: str = "") -> str:
    controls.say_unknown(key, options)
    return st.segmented_control(
        label,
        list(options),
        default=first or next(iter(options)),
        format_func=options.get,
        required=True,
        key=key,
        bind="query-params",
    )
