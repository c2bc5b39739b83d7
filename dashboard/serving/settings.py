"""What whoever runs the server decides, from the environment. Read anew each time; nothing set means open and alone."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

PUBLISHED = "DISCOURSE_PUBLISHED"  # a folder of corpora for everybody: each a folder or a project
STORE = "DISCOURSE_DATA"  # a folder for what visitors share; without it nothing can be shared
READ_ONLY = "DISCOURSE_READ_ONLY"  # 1: nobody brings or shares texts


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
    return os.environ.get(READ_ONLY, "") not in ("", "0")


def _folder(variable: str) -> Path | None:
    named = os.environ.get(variable)
    return Path(named) if named else None
