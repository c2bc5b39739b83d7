"""Bytes → text: one module per file format."""

from __future__ import annotations

from dataclasses import dataclass


class Unreadable(Exception):
    """A file that gives no text. `fault` says what is wrong, `remedy` what to do."""

    def __init__(self, fault: str, remedy: str) -> None:
        super().__init__(f"{fault}; {remedy}")
        self.fault, self.remedy = fault, remedy


@dataclass(frozen=True, slots=True)
class Decoded:
    text: str
    encoding: str = "utf-8"
    remarks: tuple[str, ...] = ()


def decode(raw: bytes) -> Decoded:
    if not raw.strip():
        raise Unreadable("is empty", "leave it out or fill it")
    if b"\0" in raw:
        raise Unreadable("is not text", "save it as plain text (UTF-8)")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        raise Unreadable(f"is not UTF-8 (byte {fault.start})", "save it as UTF-8 and add it again") from None
    return Decoded(text.replace("\r\n", "\n").replace("\r", "\n"))
