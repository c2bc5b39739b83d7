"""Tells that a part of a page comes near the screen, so that what takes long is begun then and holds up no filter."""

from __future__ import annotations

import streamlit as st

_component = st.components.v2.component(
    "nearing",
    html="<p class='takeaway'>Comes in a moment …</p>",
    js="""
// A page that is being drawn is short for a moment, and everything near.
const MOMENT = 300;
export default function ({ data: view, parentElement, setStateValue }) {
  let coming;
  const watch = new IntersectionObserver(
    entries => {
      clearTimeout(coming);
      if (entries.at(-1).isIntersecting) coming = setTimeout(() => setStateValue('near', view), MOMENT);
    },
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


def near(key: str, view: str) -> bool:
    """Whether this part of the page was near the screen in this view; if not, the page runs again once it is."""
    views: set[str] = st.session_state.setdefault(f"{key}-views", set())
    if view in views:
        return True
    _component(key=key, data=view, on_near_change=lambda: views.add(st.session_state[key].near))
    return False
