"""What the tool does in one line, and a short tour of it."""

from __future__ import annotations

import streamlit as st

WHAT = (
    "Texts in which people speak and others speak about them: whose words every character is, "
    "and how each voice speaks."
)
STEPS = (
    "**Whose words.** Each text is parted by voice: who asks, who answers, who comments, who is quoted. "
    "The bars on this page show the share of each.",
    "**Choose.** The filters at the side hold on every page. The line under the title says what is left.",
    "**Open a number.** A click on any underlined number opens the passages that it was counted from.",
    "**Compare and read.** Compare sets any sides against each other; Read shows whole texts with all marked.",
    "**Take it with you.** Copy link takes the view as it stands; the arrows below tables take their figures; "
    "Method says how each was computed.",
)


def offer() -> None:
    """The line, and a button that opens the tour."""
    with st.container(horizontal=True, vertical_alignment="center"):
        st.text(WHAT, width="content")
        panel = st.popover("A short tour", type="tertiary", key="tour", on_change="rerun")
    if panel.open:
        with panel:
            st.markdown("\n".join(f"{number}. {step}" for number, step in enumerate(STEPS, start=1)))
