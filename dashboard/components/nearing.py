"""Parts of a page that are made when they come near what is seen: no filter waits for what nobody sees yet."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from dashboard.components import ledger

NEAR = "parts-near"  # in the session: the parts that are near what is seen, as the browser told last


def _nothing() -> None: ...


def part(
    key: str,
    view: str,
    draw: Callable[[], None] = _nothing,
    then: Callable[[], None] = _nothing,
    *,
    at_once: bool = True,
) -> None:
    """Show the tables and lines that `draw` puts as one, made only as long as they are near what is seen.

    Of a view that rests they are made all the same, and in the first view of a page: nothing moves under a pointer.
    `draw` puts no widgets: what they hold is lost where they are not. `then` puts what follows, as a figure. What takes
    long is not made `at_once`: no filter waits for it, near or not.
    """
    st.session_state.pop(ledger.CLICKED, None)
    st.fragment(_shown)(key, view, draw, then, at_once=at_once)


def _shown(
    key: str, view: str, draw: Callable[[], None], then: Callable[[], None] = _nothing, *, at_once: bool = True
) -> None:
    state = st.session_state
    if state.pop(ledger.CLICKED, False):
        st.rerun()  # what a table asks for is a matter of the whole page
    near, last, asked = state.setdefault(NEAR, set()), f"{key}-made", f"{key}-asked"

    def told() -> None:
        if here := state.get(key):
            seen, state[asked] = here.near
            (near.add if seen else near.discard)(key)

    made = view in (state.get(last), state.get(asked)) or (at_once and (key in near or last not in state))
    with ledger.together(key, {"view": view, "made": made, "near": key in near}, on_near_change=told):
        if made:
            state[last] = view
            draw()
    if made:
        then()
