"""What whoever runs the server decides, from the environment. Read anew each time; nothing set means open and alone."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

PUBLISHED = "DISCOURSE_PUBLISHED"  # a folder of corpora for everybody: each a folder or a project
STORE = "DISCOURSE_DATA"  # a folder for what visitors share; without it nothing can be shared
READ_ONLY = "DISCOURSE_READ_ONLY"  # 1: nobody brings or shares texts

PROVIDER = "DISCOURSE_SIGN_IN"  # where the OpenID Connect provider describes itself; without it nobody signs in
CLIENT, SECRET = "DISCOURSE_SIGN_IN_CLIENT", "DISCOURSE_SIGN_IN_SECRET"  # as the provider gave them
ADDRESS = "DISCOURSE_ADDRESS"  # of this dashboard, as visitors type it
COOKIES = "DISCOURSE_COOKIE_SECRET"  # signs who has signed in; 32 characters by chance or more
ALLOWED = "DISCOURSE_ALLOWED"  # addresses and @domains, by commas; nothing: all whom the provider knows
CLOSED = "DISCOURSE_CLOSED"  # 1: only people who have signed in see anything
FIGURES = "DISCOURSE_FIGURES"  # address:port on which Prometheus reads figures; never one that visitors reach


def published() -> Mapping[str, Path]:
    """The corpora that everybody may choose, by name: every folder and project in the folder."""
    folder = _folder(PUBLISHED)
    if not folder or not folder.is_dir():
        return {}
    held = [one for one in sorted(folder.iterdir()) if not one.name.startswith(".")]
    return {one.stem: one for one in held if one.is_dir() or one.suffix.lower() == ".zip"}


def store() -> Path | None:
    """Where shared texts are kept; None: sharing is off."""
    return _folder(STORE)


def read_only() -> bool:
    return _on(READ_ONLY)


def figures() -> tuple[str, int] | None:
    """Address and port of the figures.

    Raises:
        SystemExit: if the variable is no address and port.
    """
    address, _, port = os.environ.get(FIGURES, "").rpartition(":")
    if not port:
        return None
    if not address or not port.isdecimal():
        raise SystemExit(f"{FIGURES} is no address and port; set it like 127.0.0.1:9101")
    return address, int(port)


def signs_in() -> bool:
    return bool(os.environ.get(PROVIDER))


def closed() -> bool:
    return _on(CLOSED)


def allowed() -> frozenset[str]:
    """Who may enter: addresses of mail and @domains, in small letters; empty: everybody who has signed in."""
    return frozenset(filter(None, (one.strip().lower() for one in os.environ.get(ALLOWED, "").split(","))))


def secrets() -> dict[str, dict[str, str]]:
    """What the platform must know to let people sign in.

    Raises:
        SystemExit: if something is missing; with one line that says what to set.
    """
    if not signs_in():
        if closed():
            raise SystemExit(f"{CLOSED} lets nobody in without {PROVIDER}; set both or neither")
        return {}
    missing = [name for name in (CLIENT, SECRET, ADDRESS, COOKIES) if not os.environ.get(name)]
    if missing or len(os.environ[COOKIES]) < 32:
        raise SystemExit(
            f"{PROVIDER} needs {', '.join(missing) or f'a longer {COOKIES}'}; set it, or remove {PROVIDER}"
        )
    auth = {
        "redirect_uri": f"{os.environ[ADDRESS].rstrip('/')}/oauth2callback",
        "cookie_secret": os.environ[COOKIES],
        "client_id": os.environ[CLIENT],
        "client_secret": os.environ[SECRET],
        "server_metadata_url": os.environ[PROVIDER],
    }
    return {"auth": auth}


def _on(variable: str) -> bool:
    return os.environ.get(variable, "") not in ("", "0")


def _folder(variable: str) -> Path | None:
    named = os.environ.get(variable)
    return Path(named) if named else None
