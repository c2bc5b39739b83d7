"""Messages (.eml): the text of the message, else its page.

Kept: the message with what it quotes (">" before a line), subject, sender, day.
Dropped: attachments (said in a remark), all other lines of the head.
"""

from __future__ import annotations

import email
from contextlib import suppress
from email.message import EmailMessage, MIMEPart
from email.policy import default
from email.utils import parseaddr, parsedate_to_datetime
from typing import Any

from metrics.formats import facts, page, plain
from metrics.formats.plain import Unreadable
from metrics.model import Document


def read(name: str, raw: bytes) -> list[Document]:
    """The message as one text.

    Raises:
        Unreadable: if it has no text.
    """
    message = email.message_from_bytes(raw, policy=default)
    assert isinstance(message, EmailMessage)
    try:
        body = message.get_body(("plain", "html"))
        left = [part.get_filename() or part.get_content_type() for part in message.iter_attachments()]
    except (AttributeError, KeyError, LookupError, ValueError):
        body, left = None, []
    if body is None:
        raise Unreadable("is a message without text", "add its text or its attachments")
    text = _words(body)
    remarks = (f"attachments left out: {', '.join(left)}",) if left else ()
    return [Document(name, text, remarks=remarks, **_facts(message))]


def _words(body: MIMEPart) -> str:
    payload = body.get_payload(decode=True)
    raw = payload if isinstance(payload, bytes) else b""
    charset = body.get_content_charset() or "utf-8"
    try:
        text = raw.decode(charset)
    except (LookupError, UnicodeDecodeError):
        text = plain.decode(raw).text if raw.strip() else ""
    if body.get_content_type() == "text/html":
        return page.main_text(page.parsed(text)) if text.strip() else ""
    return plain.decode(text.encode()).text if text.strip() else ""


def _facts(message: EmailMessage) -> dict[str, Any]:
    """Subject, sender and day, as far as the head says."""
    name, address = parseaddr(str(message.get("from", "")))
    said = {"title": " ".join(str(message.get("subject", "")).split()), "author": name or address}
    with suppress(TypeError, ValueError):
        said["date"] = parsedate_to_datetime(str(message.get("date", ""))).date().isoformat()
    return facts.known(said)
