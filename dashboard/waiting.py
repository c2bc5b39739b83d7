"""What takes more than a moment: a bar of how far it is, and a button that stops it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import streamlit as st

if TYPE_CHECKING:
    from streamlit.delta_generator import DeltaGenerator


@dataclass(frozen=True, slots=True)
class Told:
    """Who is told the share done. Whom does not matter to what is computed: all are one key of what is kept."""

    told: Callable[[float], None] = field(compare=False)


@contextmanager
def bar(said: str, key: str, stop: Callable[[], None]) -> Iterator[Callable[[float], None]]:
    """Gives a function that takes the share done, 0 to 1; it draws the bar once there is something to wait for.

    A click on Stop ends what runs when that next tells its share. `stop` is called then, before the page is drawn
    anew: it has to see to it that the same is not begun again.
    """
    place = st.empty()
    drawn = []

    def told(share: float) -> None:
        if not drawn:
            with place:
                drawn.append(line(said, 0.0, key, stop))
        drawn[0].progress(min(1.0, share), text=text(said, share))

    yield told
    place.empty()


def line(said: str, share: float, key: str, stop: Callable[[], None]) -> DeltaGenerator:
    """The bar itself as it stands at this share, with Stop beside it."""
    with st.container(horizontal=True, vertical_alignment="center"):
        drawn = st.progress(min(1.0, share), text=text(said, share))
        st.button("Stop", key=key, on_click=stop)
    return drawn


def text(said: str, share: float) -> str:
    """What stands over a bar."""
    return f"{said} {min(1.0, share):.0%}"
