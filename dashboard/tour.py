"""What the tool does in one line, and a short tour of it."""

from __future__ import annotations

import streamlit as st

from dashboard.serving import settings

FIRST = "Overview"
WHAT = "People speak, others speak about them: see whose words are whose, and each voice measured side by side."
STEPS = (
    "**Whose words.** Each text is parted by voice: who asks, who answers, who comments, who is quoted. "
    "The bars on the page Overview show the share of each.",
    "**Choose.** The filters at the side hold on every page. The line under the title says what is left.",
    "**Open a number.** A click on any underlined number opens the passages that it was counted from.",
    "**Compare and read.** Compare sets any sides against each other; Read shows whole texts with all marked.",
    "**Take it with you.** Copy link takes the view as it stands; the arrows below tables take their figures; "
    "Method says how each was computed.",
)
OWN = (
    "**Add your own texts.** The page Texts takes files, folders and pasted words. "
    "They are seen by nobody else unless you share them."
)


def offer(title: str) -> None:
    """The line, and a button that opens the tour: on the first page, and on the one that a link led a visitor to."""
    arrived = st.session_state.setdefault("arrived", title)
    if title not in (FIRST, arrived):
        return
    with st.container(horizontal=True, vertical_alignment="center"):
        st.text(WHAT, width="content")
        panel = st.popover("A short tour", type="tertiary", key="tour", on_change="rerun")
    if panel.open:
        with panel:
            steps = STEPS if settings.read_only() else (*STEPS, OWN)
            st.markdown("\n".join(f"{number}. {step}" for number, step in enumerate(steps, start=1)))
