"""The scripts and styles of the components, as files of the server that a browser fetches once.

Given to the platform as they are, they would be sent again with every table of every view: nine tenths of what a change
of a filter sends.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from functools import partial
from importlib.metadata import version
from pathlib import Path

import plotly

_HERE = Path(__file__).parent
_PARTS: Mapping[str, Sequence[str]] = {
    "copying": ("copying.js", "copying_follow.js", "copying_link.js"),
    "figure": ("returning.js", "figure_saving.js", "figure.js"),
    "ledger": ("returning.js", "nearing.js", "ledger.js"),
    "reader": (
        "copying.js",
        "reader_text.js",
        "reader_places.js",
        "reader_marks.js",
        "reader_copying.js",
        "reader.js",
    ),
}
_LIBRARY = Path(plotly.__file__).parent / "package_data" / "plotly.min.js"
LIBRARY = f"static/components/plotly-{version('plotly')}.js"  # where the server has it
# One sheet for all tables of a page: the browser reads it once.
_SHEET = "export const sheet = new CSSStyleSheet();\nsheet.replaceSync(%s);\n"
_LOADER = """
const { default: draw, sheet } = await import(new URL('%s', document.baseURI).href);
export default given => {
  const root = given.parentElement.getRootNode(), whole = root.host ?? given.parentElement;
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  whole.dataset.drawn = ''; // so that who looks at the page by a program knows when it is whole
  return draw(given);
};
"""


def loader(component: str) -> str:
    """What the platform is given in place of a component's script and styles."""
    return _LOADER % _address(component, _module(component))


def files() -> Mapping[str, bytes]:
    """Every module and the drawing library by address, below that of the app; it changes with what it holds."""
    modules = {component: _module(component) for component in _PARTS}
    own = {_address(component, module): module for component, module in modules.items()}
    return own | {LIBRARY: _LIBRARY.read_bytes()}


def _module(component: str) -> bytes:
    read = partial(Path.read_text, encoding="utf-8")
    scripts = [read(_HERE / part) for part in _PARTS[component]]
    return "\n".join([*scripts, _SHEET % json.dumps(read(_HERE / f"{component}.css"))]).encode()


def _address(component: str, module: bytes) -> str:
    return f"static/components/{component}-{hashlib.sha256(module).hexdigest()[:16]}.js"
