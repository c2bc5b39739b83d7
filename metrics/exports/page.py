"""One HTML file that needs nothing else: every word of a text goes through `escaped`, and figures are drawn as SVG."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from metrics.model import Voice

VOICES = tuple(voice.value for voice in Voice if voice is not Voice.APPARATUS)
_CSS = Path(__file__).with_suffix(".css")
_WIDTH, _LABELS, _ROW = 760, 230, 26  # of a figure
_LETTERS = 30  # of a label in a figure
_NO_HTML = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"  # the file asks nobody for anything


@dataclass(frozen=True, slots=True)
class Cell:
    """A figure with what stands below it in small, its bounds for example; `few` greys what rests on little text."""

    text: str
    below: str = ""
    few: bool = False


def document(title: str, language: str, parts: Iterable[str]) -> bytes:
    """The file. `parts` are HTML."""
    head = (
        f'<!doctype html>\n<html lang="{escaped(language)}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escaped(title)}</title>\n<style>\n{_CSS.read_text(encoding='utf-8')}</style>\n</head>\n<body>\n"
    )
    return (head + "<main>\n" + "\n".join(parts) + "\n</main>\n</body>\n</html>\n").encode()


def escaped(text: str) -> str:
    """Text as HTML that shows this text; the end of a page is a blank, a sign that HTML cannot hold is U+FFFD."""
    return html.escape(_NO_HTML.sub("\ufffd", text.replace("\f", " ")), quote=True)


def marked(look: str, text: str) -> str:
    """Text that has a look of its own, a quotation for example; the body has none."""
    return escaped(text) if look == "body" else f'<span class="{look}">{escaped(text)}</span>'


def section(heading: str, *parts: str) -> str:
    """A heading and what stands below it."""
    return f"<section>\n<h2>{escaped(heading)}</h2>\n{''.join(parts)}</section>"


def paragraph(text: str) -> str:
    return f"<p>{escaped(text)}</p>\n"


def facts(pairs: Mapping[str, str]) -> str:
    """What is known, by name."""
    listed = "".join(f"<dt>{escaped(name)}</dt><dd>{escaped(value)}</dd>" for name, value in pairs.items())
    return f'<dl class="facts">{listed}</dl>\n'


def table(caption: str, columns: Sequence[str], rows: Iterable[Sequence[Cell | str]]) -> str:
    """A table whose first column names the rows. A cell that is a string is words, a Cell a figure."""
    head = "".join(f'<th scope="col">{escaped(column)}</th>' for column in columns)
    body = "".join(f"<tr>{_head(row[0])}{''.join(map(_cell, row[1:]))}</tr>\n" for row in rows)
    return (
        f'<div class="wide" tabindex="0" role="region" aria-label="{escaped(caption)}"><table>'
        f"<caption>{escaped(caption)}</caption>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{body}</tbody></table></div>\n"
    )


def _head(cell: Cell | str) -> str:
    return f'<th scope="row">{escaped(cell if isinstance(cell, str) else cell.text)}</th>'


def _cell(cell: Cell | str) -> str:
    if isinstance(cell, str):
        return f'<td class="words">{escaped(cell)}</td>'
    below = f"<small>{escaped(cell.below)}</small>" if cell.below else ""
    few = ' class="few"' if cell.few else ""
    return f"<td{few}>{escaped(cell.text)}{below}</td>"


def bars(message: str, rows: Mapping[str, Mapping[str, float]]) -> str:
    """Rows of bars on one scale, a part for each voice; `message` says in words what they show."""
    longest = max((sum(own.values()) for own in rows.values()), default=0)
    if not longest:
        return ""
    drawn = [_bar(label, own, number, longest) for number, (label, own) in enumerate(rows.items())]
    legend = _legend([voice for voice in VOICES if any(own.get(voice) for own in rows.values())], len(rows))
    height = _ROW * (len(rows) + 1) + 8
    return (
        f'<svg viewBox="0 0 {_WIDTH} {height}" width="{_WIDTH}" height="{height}" role="img" '
        f'aria-label="{escaped(message)}">{"".join(drawn)}{legend}</svg>\n'
    )


def _bar(label: str, own: Mapping[str, float], number: int, longest: float) -> str:
    y, x = number * _ROW, float(_LABELS)
    short = label if len(label) <= _LETTERS else f"{label[: _LETTERS - 1]}…"
    parts = [f'<text x="{_LABELS - 8}" y="{y + 17}" text-anchor="end">{escaped(short)}</text>']
    for voice in VOICES:
        width = (_WIDTH - _LABELS) * own.get(voice, 0) / longest
        if width:
            size = f'width="{max(width - 1, 0.5):.1f}" height="18"'
            parts.append(f'<rect class="{voice}" x="{x:.1f}" y="{y + 4}" {size}/>')
        x += width
    return "".join(parts)


def _legend(voices: Sequence[str], below: int) -> str:
    y = below * _ROW + 4
    return "".join(
        f'<rect class="{voice}" x="{_LABELS + 130 * place}" y="{y + 6}" width="12" height="12"/>'
        f'<text x="{_LABELS + 130 * place + 18}" y="{y + 17}">{voice}</text>'
        for place, voice in enumerate(voices)
    )
