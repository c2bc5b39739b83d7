"""Names of files from strangers: what may be a name, and what only looks like one."""

from __future__ import annotations

import re

from metrics.formats.plain import Unreadable

_LONGEST = 300
_CONTROL = re.compile(r"[\x00-\x1f\x7f\u202a-\u202e\u2066-\u2069]")


def check(name: str) -> None:
    """
    Raises:
        Unreadable: if a name leads out of its folder, or holds signs that no name has. Folders below it are fine.
    """
    parts = name.replace("\\", "/").split("/")
    if ".." in parts or name.startswith(("/", "\\", "~")) or re.match("[A-Za-z]:", name):
        raise Unreadable("has a path in its name that leads elsewhere", "rename it")
    if not parts[-1].strip(". ") or len(name) > _LONGEST or _CONTROL.search(name):
        raise Unreadable("has a name that is no file name", "rename it")


def shown(name: str) -> str:
    """A name on one line without control characters, however it came."""
    return _CONTROL.sub("?", name)[:_LONGEST]
