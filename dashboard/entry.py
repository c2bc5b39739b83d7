"""Signing in and out, and the door: nobody reads on who may not."""

from __future__ import annotations

import streamlit as st

from dashboard.serving import entrance, settings


def door() -> None:
    """Offer to sign in where the server knows how; stop the page where it is closed to this visitor."""
    if not settings.signs_in():
        return
    inside = admitted()
    shut = settings.closed() and not inside
    with st.container() if shut else st.sidebar:
        _person(inside)
    if shut:
        st.stop()


def admitted() -> bool:
    """Whether the visitor has signed in and may enter."""
    return settings.signs_in() and entrance.admits(st.user.to_dict(), settings.allowed())


def visitor() -> str:
    """Whose quota counts: who has signed in, else the address of the network."""
    return str(st.user.get("email") or st.user.get("sub")) if admitted() else st.context.ip_address or "this machine"


def _person(inside: bool) -> None:
    """Who has signed in, and the way in or out."""
    if not st.user.get("is_logged_in"):
        st.text("Sign in to see what stands here." if settings.closed() else "Some texts are for people who sign in.")
        st.button("Sign in", on_click=st.login, key="sign-in")
        return
    name = st.user.get("email") or st.user.get("name") or "somebody without an address"
    st.text(f"Signed in as {name}." if inside else f"{name} may not enter here. Ask whoever runs this dashboard.")
    st.button("Sign out", on_click=st.logout, key="sign-out")
