"""The README says what is there, and what it says is there."""

from __future__ import annotations

import re
from importlib.metadata import version
from pathlib import Path
from textwrap import dedent

import pytest

import metrics
from metrics import commands as command_line
from metrics.analysis import METHOD
from metrics.measures import measures

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def _table() -> str:
    rows = [f"| {one.label} | {one.unit} | {one.minimum} |" for one in measures().values()]
    return "\n".join(["| measure | what it counts | needs |", "|---|---|---|", *rows])


def test_every_measure_is_in_the_readme() -> None:
    written = re.search(r"<!-- measures -->\n(.*?)\n<!-- /measures -->", README, re.S)
    assert written
    assert written[1] == _table(), f"the table in the README should be:\n{_table()}"


def test_every_page_is_in_the_readme() -> None:
    pages = re.findall(r'st\.Page\(.*title="([^"]+)"', (ROOT / "dashboard" / "app.py").read_text(encoding="utf-8"))
    assert len(pages) >= 5
    assert [page for page in pages if f"| {page} |" not in README] == []


def test_every_command_is_in_the_readme(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        command_line.main(["--help"])
    commands = re.findall(r"^    (\w+) ", capsys.readouterr().out, re.M)
    assert sorted(commands) == ["analyse", "annotate", "export", "keyness", "project", "quotes", "report"]
    assert [name for name in commands if f"python -m metrics {name}" not in README] == []


def test_every_option_is_in_the_readme(capsys: pytest.CaptureFixture[str]) -> None:
    for command in ("analyse", "keyness", "export", "report", "project"):
        with pytest.raises(SystemExit):
            command_line.main([command, "--help"])
    options = set(re.findall(r"--[a-z-]+", capsys.readouterr().out)) - {"--help", "--verbose"}
    assert options >= {"--pack", "--themes", "--corrections", "--out", "--format", "--target", "--reference"}
    assert [name for name in options if name not in README] == []


def test_each_of_the_two_commands_is_one_line() -> None:
    commands = re.findall(r"```sh (run|test)\n(.*?)\n```", README, re.S)
    assert [name for name, _ in commands] == ["run", "test"]
    assert all("\n" not in line for _, line in commands)


def test_files_and_folders_that_the_readme_names_are_there() -> None:
    named = set(re.findall(r"`((?:metrics|dashboard|seeds|tests)/[\w./]*|streamlit_app\.py)`", README))
    named |= set(re.findall(r"\]\(([^)]+)\)", README))
    assert named
    assert [name for name in named if not (ROOT / name).exists()] == []


@pytest.mark.parametrize(
    "example",
    [
        re.search(r"```python\n(.*?)```", README, re.S)[1],  # type: ignore[index]
        dedent(metrics.__doc__.partition("In a notebook:\n")[2]),  # type: ignore[union-attr]
    ],
    ids=["README", "metrics"],
)
def test_the_examples_in_python_run(example: str) -> None:
    *lines, last = example.strip().replace('Path("seeds")', f"Path({str(ROOT / 'seeds')!r})").split("\n")
    assert len([line for line in [*lines, last] if line]) <= 5
    names: dict[str, object] = {}
    exec("\n".join(lines), names)
    assert len(eval(last.removeprefix("print"), names)) > 0  # noqa: S307


def test_the_citation_names_the_method() -> None:
    assert f"method of {METHOD}" in README


def test_what_is_installed_is_what_is_pinned() -> None:
    pinned = re.findall(r"^([\w-]+)==([\w.]+)", (ROOT / "requirements.txt").read_text(encoding="utf-8"), re.M)
    assert pinned
    assert [(name, pin, version(name)) for name, pin in pinned if version(name) != pin] == []
