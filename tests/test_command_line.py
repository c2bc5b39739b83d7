"""The contract of the command line."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pandas as pd
import pytest

from metrics.__main__ import main
from tests import samples

KEYS = {"document", "title", "author", "date", "language", "text", "turns", "notes", "quotations", "mentions"} | {
    "paragraphs",
    "passages",
}
TABLES = {
    "documents",
    "passages",
    "sentences",
    "mentions",
    "actors",
    "comentions",
    "quotations",
    "themes",
    "theme_hits",
    "turns",
    "notes",
    "oddities",
} | {
    "measurements",
    "keywords",
    "rates",
    "naming",
}


def annotate(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[dict]:  # type: ignore[type-arg]
    main(["annotate", *arguments])
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_annotate_prints_one_object_a_document(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    one, other = annotate(capsys, str(samples.folder(tmp_path)))
    assert (one["document"], other["document"]) == ("a_interview", "b_article")
    assert set(one) == KEYS
    assert "".join(one["text"][p["start"] : p["end"]] for p in one["passages"]) == one["text"] == samples.INTERVIEW
    assert [turn["voice"] for turn in one["turns"]] == [
        "commentator", "interviewer", "speaker", "interviewer", "speaker",
    ]  # fmt: skip
    assert one["turns"][0]["label_start"] is None
    assert {k: one["notes"][0][k] for k in ("start", "end", "kind")} == {"start": 211, "end": 237, "kind": "comment"}
    assert one["quotations"][0]["source_rule"]
    assert [p["themes"] for p in one["paragraphs"]] == [[], ["bridge"], ["bridge"], ["bridge"], ["ferry"], ["ferry"]]


def test_a_bad_file_costs_status_1_and_nothing_else(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    good, bad = tmp_path / "good.txt", tmp_path / "bad.txt"
    good.write_text("A word.", encoding="utf-8")
    bad.write_bytes(b"")
    assert main(["annotate", str(bad), str(good)]) == 1
    captured = capsys.readouterr()
    assert captured.err.splitlines() == [f"{bad}: is empty; {captured.err.strip().split('; ')[1]}"]
    assert json.loads(captured.out)["document"] == "good"


def test_wrong_usage_is_status_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as raised:
        main(["annotate"])
    assert raised.value.code == 2
    folder = samples.folder(tmp_path)
    assert main(["annotate", str(folder), "--themes", str(tmp_path / "none.toml")]) == 2
    assert capsys.readouterr().err.endswith("none.toml: cannot be read; check the name\n")


@pytest.mark.parametrize("form", ["parquet", "csv"])
def test_analyse_writes_every_table_and_a_manifest(tmp_path: Path, form: str) -> None:
    folder, out = tmp_path / "texts", tmp_path / "out"
    folder.mkdir()
    assert main(["analyse", str(samples.folder(folder)), "--out", str(out), "--format", form]) == 0
    manifest = json.loads((out / "manifest.json").read_text(encoding="utf-8"))
    assert set(manifest["tables"]) == TABLES
    for name, about in manifest["tables"].items():
        frame = pd.read_parquet(out / about["file"]) if form == "parquet" else pd.read_csv(out / about["file"])
        assert len(frame) == about["rows"], name
        assert list(frame) == list(about["columns"]), name
    assert [text["document"] for text in manifest["texts"]] == ["a_interview", "b_article"]


def test_a_folder_that_cannot_be_written_is_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way", encoding="utf-8")
    folder = tmp_path / "texts"
    folder.mkdir()
    assert main(["analyse", str(samples.folder(folder)), "--out", str(blocked)]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_reasons_go_to_standard_error(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "metrics", "annotate", str(samples.folder(tmp_path)), "-v"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert len(done.stdout.splitlines()) == 2
    assert done.stderr.splitlines()[0].startswith("a_interview: layout ")
