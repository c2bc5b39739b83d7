"""How much may be uploaded: refused by size and number before a byte is kept."""

from __future__ import annotations

import re
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from starlette.types import ASGIApp, Receive, Scope, Send

from dashboard.serving.layers import refuse

ROUTES = ("/_stcore/upload_file/",)
_ROUTE = re.compile(r"/_stcore/upload_file/([^/]+)/")


@dataclass(frozen=True, slots=True)
class Limits:
    """What may come in within `seconds`; bytes, and a number of files."""

    file: int = 50 * 2**20
    session: int = 100 * 2**20
    everybody: int = 400 * 2**20
    files: int = 1000  # of one address
    seconds: float = 600.0


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that was let in."""

    at: float
    session: str
    address: str
    size: int


def limited(app: ASGIApp, limits: Limits, clock: Callable[[], float] = time.monotonic) -> ASGIApp:
    """The app with uploads limited: 411 without a size, 413 too large, 429 too many."""
    recent: deque[Upload] = deque()

    async def called(scope: Scope, receive: Receive, send: Send) -> None:
        route = _ROUTE.search(scope["path"]) if scope["type"] == "http" and scope["method"] in ("PUT", "POST") else None
        if not route:
            await app(scope, receive, send)
            return
        upload = Upload(clock(), route[1], _address(scope), _size(scope))
        while recent and recent[0].at < upload.at - limits.seconds:
            recent.popleft()
        refused = _refused(upload, recent, limits)
        if refused:
            await _read_out(receive, limits.file)
            await refuse(send, *refused)
            return
        recent.append(upload)
        await app(scope, receive, send)

    return called


async def _read_out(receive: Receive, most: int) -> None:
    """Let what was sent go by, unkept: a proxy that can still write hands the refusal on, else it says 502."""
    gone, more = 0, True
    while more and gone <= most:
        message = await receive()
        gone += len(message.get("body", b""))
        more = message.get("more_body", False)


def _refused(upload: Upload, recent: deque[Upload], limits: Limits) -> tuple[int, str] | None:
    """Status and reason, where an upload may not come in."""
    if upload.size < 0:
        return 411, "the size of the file is not said"
    if upload.size > limits.file:
        return 413, f"the file is larger than {limits.file // 2**20} MB"
    if sum(one.address == upload.address for one in recent) >= limits.files:
        return 429, "too many files from this address; wait some minutes"
    own = sum(one.size for one in recent if one.session == upload.session)
    if own + upload.size > limits.session:
        return 413, f"more than {limits.session // 2**20} MB in a visit; remove files or wait some minutes"
    if sum(one.size for one in recent) + upload.size > limits.everybody:
        return 429, "the server takes no more files for now; wait some minutes"
    return None


def _size(scope: Scope) -> int:
    """Of the request; -1 where it is not said."""
    said = dict(scope["headers"]).get(b"content-length", b"")
    return int(said) if said.isdigit() else -1


def _address(scope: Scope) -> str:
    return str((scope.get("client") or ("",))[0])
