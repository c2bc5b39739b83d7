"""Bytes → text, one module per file format."""

from metrics.formats.plain import Decoded, Unreadable, decode

__all__ = ["Decoded", "Unreadable", "decode"]
