"""Which module may import which: dependencies point one way, and a few doors of the platform stay shut."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PROGRAM = sorted([*ROOT.glob("metrics/**/*.py"), *ROOT.glob("dashboard/**/*.py"), ROOT / "streamlit_app.py"])
LAYERS = ("formats", "layouts", "notes", "quotations", "actors", "themes", "tokens", "measures")  # text → layer, number
AFTER = ("annotation", "passages", "tables", "grouping", "measurements", "naming", "phrases", "theming", "analysis")
FORBIDDEN = (
    "unsafe_allow_html",  # runs script of a text
    "unsafe_allow_javascript",
    "st.switch_page",  # fails with widgets bound to the address
    "page_link(query_params=",
    "pickle",  # runs what it reads
    "persist=",
)


def modules(*parts: str) -> list[Path]:
    """The files of packages or modules: metrics/model.py, metrics/layouts/**."""
    return [path for path in PROGRAM if any(path.is_relative_to(ROOT / part) for part in parts)]


def imports(path: Path) -> Iterator[str]:
    """Every module, and every name from a module, that a file imports: "metrics", "metrics.tables.Tables"."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def crossings(files: list[Path], *banned: str) -> list[str]:
    """Imports of the banned modules, as "file: module"."""
    assert files
    found = [(path.relative_to(ROOT), name) for path in files for name in imports(path)]
    return [f"{path}: {name}" for path, name in found if any(f"{name}.".startswith(f"{one}.") for one in banned)]


def metrics_modules(*names: str) -> list[str]:
    return [f"metrics.{name}" for name in names]


def test_metrics_knows_no_screen():
    assert crossings(modules("metrics"), "streamlit", "plotly", "dashboard") == []


def test_nothing_opens_a_connection():
    asking = ("socket", "urllib.request", "http", "requests", "httpx")
    assert crossings(modules("metrics", "dashboard"), *asking) == ["dashboard/serving/sockets.py: socket"]
    assert "connect" not in (ROOT / "dashboard/serving/sockets.py").read_text(encoding="utf-8")  # only an option


def test_the_types_depend_on_nothing_of_ours():
    assert crossings(modules("metrics/model.py"), "metrics") == []


def test_layers_and_measures_know_nothing_of_passages_and_tables():
    files = modules(*(f"metrics/{name}" for name in LAYERS), *(f"metrics/{name}.py" for name in LAYERS))
    assert crossings(files, *metrics_modules(*AFTER)) == []


def test_passages_know_the_types_alone():
    assert crossings(modules("metrics/passages.py"), *metrics_modules(*LAYERS, "tables", *AFTER[3:])) == []


def test_tables_know_no_analysis():
    assert crossings(modules("metrics/tables.py"), *metrics_modules(*AFTER[3:], "keywords", "keyness")) == []


def test_only_the_command_line_knows_the_whole():
    files = [path for path in modules("metrics") if path.name not in ("commands.py", "analysis.py")]
    assert crossings(files, "metrics.analysis") == []


def test_charts_know_no_platform():
    assert crossings(modules("dashboard/charts"), "streamlit", "plotly") == []


def test_views_compute_nothing():
    names = [name.partition("metrics.")[2] for path in modules("dashboard/views") for name in imports(path)]
    assert {name for name in names if name} <= {"measures.measures"}


def test_the_dashboard_never_imports_its_pages():
    assert crossings(modules("dashboard"), "dashboard.views", "dashboard.app") == []


def test_what_is_loaded_and_what_is_computed_of_it_are_cached_in_one_place_each():
    texts = {path.name: path.read_text(encoding="utf-8") for path in modules("dashboard")}
    caching = [name for name, text in texts.items() if re.search(r"\bcache(?!-)|_cache", text)]
    assert caching == ["corpus.py", "stages.py"]


@pytest.mark.parametrize("word", FORBIDDEN)
def test_some_doors_stay_shut(word: str):
    assert [path.name for path in PROGRAM if word in path.read_text(encoding="utf-8")] == []


def test_components_set_text_and_never_markup():
    scripts = list(ROOT.glob("dashboard/components/*.js"))
    assert scripts
    for script in scripts:
        source = script.read_text(encoding="utf-8")
        assert [
            word for word in ("innerHTML", "outerHTML", "insertAdjacent", "eval(", "document.write") if word in source
        ] == []


def test_no_folder_is_routed_by_its_name():
    assert not (ROOT / "dashboard" / "pages").exists()
    assert not (ROOT / "pages").exists()
