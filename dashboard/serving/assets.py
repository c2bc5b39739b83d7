"""Scripts, styles and fonts of the platform and of our components, held in memory: a first visit asks for seventy."""

from __future__ import annotations

import mimetypes
from collections.abc import Mapping
from pathlib import Path

import streamlit
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from dashboard.components import scripts

LARGEST = 1_000_000  # bytes of a file of the platform; larger ones are read from disk by the few pages that need them
_ROOT = Path(streamlit.__file__).parent / "static"
_FOLDER = "/static/"
_FOREVER = {"cache-control": "public, immutable, max-age=31536000"}  # their names change with what they hold


def held() -> Mapping[str, Response]:
    """The answer to each address below /static/."""
    found = [file for file in (_ROOT / "static").rglob("*") if file.is_file() and file.stat().st_size <= LARGEST]
    files = {file.relative_to(_ROOT).as_posix(): file.read_bytes() for file in found} | scripts.files()
    return {
        f"/{name}": Response(file, media_type=mimetypes.guess_type(name)[0], headers=_FOREVER)
        for name, file in files.items()
    }


def from_memory(app: ASGIApp) -> ASGIApp:
    """The app with these files answered at once, below whatever address it is served."""
    known = held()

    async def called(scope: Scope, receive: Receive, send: Send) -> None:
        path: str = scope.get("path", "")
        at = path.find(_FOLDER)
        found = known.get(path[at:]) if scope["type"] == "http" and scope["method"] == "GET" and at >= 0 else None
        await (found or app)(scope, receive, send)

    return called
