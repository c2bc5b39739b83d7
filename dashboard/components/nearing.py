"""Tells that a part of a page comes near the screen, so that what takes long is begun then and holds up no filter."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from dashboard.components import ledger

NEAR = "near"  # in the session: the parts that are near what is seen, as the browser told last

_component = st.components.v2.component(
    "nearing",
    html="<p class='takeaway'>Comes in a moment …</p>",
    js="""
const MOMENT = 300; // a page that is being drawn is short at first, and everything near
const REST = 5000; // who prints or searches the page may never come near
export default function ({ data: view, parentElement, setTriggerValue }) {
  let coming;
  const tellAfter = wait => {
    clearTimeout(coming);
    coming = setTimeout(() => setTriggerValue('near', view), wait);
  };
  const watch = new IntersectionObserver(
    entries => tellAfter(entries.at(-1).isIntersecting ? MOMENT : REST),
    { root: parentElement.closest('[data-testid=stMain]'), rootMargin: '50% 0px' },
  );
  const leave = () => {
    clearTimeout(coming);
    watch.disconnect();
  };
  parentElement.leave?.();
  parentElement.leave = leave;
  watch.observe(parentElement);
  return () => parentElement.leave();
}
""",
    isolate_styles=False,
)


def near(key: str, view: str, act: Callable[[], None]) -> bool:
    """Whether this part of the page was near in this view. If not, `act` is called once it is, and the page runs.

    What is told of a view when the page shows another one already counts for neither: who comes back to the first would
    wait for what was never begun.
    """
    views: set[str] = st.session_state.setdefault(f"{key}-views", set())
    if st.session_state.pop(f"{key}-told", None) == view:
        views.add(view)
    if view in views:
        return True

    def told() -> None:
        here = st.session_state.get(key)  # gone, where it told once more before the browser took it away
        if here:
            st.session_state[f"{key}-told"] = here.near
        act()

    _component(key=key, data=view, on_near_change=told)
    return False


def part(key: str, view: str, draw: Callable[[], None]) -> None:
    """Show the tables and lines that `draw` puts as one, made only as long as they are near what is seen.

    Of a view that rests they are made all the same. `draw` puts no widgets: what they hold is lost where they are not.
    """
    st.session_state.pop(ledger.CLICKED, None)
    st.fragment(_shown)(key, view, draw)


def _shown(key: str, view: str, draw: Callable[[], None]) -> None:
    state = st.session_state
    if state.pop(ledger.CLICKED, False):
        st.rerun()  # what a table asks for is a matter of the whole page
    near, last = state.setdefault(NEAR, set()), f"{key}-made"

    def told() -> None:
        if here := state.get(key):
            seen, state[last] = here.near
            (near.add if seen else near.discard)(key)

    made = key in near or state.get(last) == view
    with ledger.together(key, {"view": view, "made": made, "near": key in near}, on_near_change=told):
        if made:
            state[last] = view
            draw()
