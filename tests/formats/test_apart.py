"""Files from strangers: what is refused, how soon, and that one bad file costs no other."""

from __future__ import annotations

import resource
import subprocess
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from metrics import metadata, reading
from metrics.formats import apart, limits, naming, registry
from metrics.formats.apart import File
from metrics.formats.plain import Unreadable
from metrics.formats.table import Heads
from metrics.model import Document, Span, Stated, Voice
from metrics.reading import Fault
from tests import samples
from tests.formats.making import PARAGRAPHS, docx, packed, pdf, word_paragraphs

GOOD = File("good.docx", docx(word_paragraphs(["A word."])))
ENTITIES = '<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
BRANCHES = [b"<</Type/Pages/Kids[%s]/Count %d>>" % (b"%d 0 R " % (n + 3) * 10, 10 ** (4 - n)) for n in range(4)]


def many_pages() -> bytes:
    """Ten thousand pages in a kilobyte: every node names the next one ten times."""
    from tests.formats.making import pdf_of

    last = b"<</Type/Page/Parent 5 0 R/MediaBox[0 0 9 9]>>"
    return pdf_of([b"<</Type/Catalog/Pages 2 0 R>>", *BRANCHES, last])


BAD = {
    "a wrong suffix": (File("picture.docx", b"\x89PNG\r\n\x1a\n"), "is not a Word document, as .docx says"),
    "another wrong suffix": (File("talk.txt", GOOD.raw), "is a Word document, not what .txt says; call it .docx"),
    "nothing": (File("empty.pdf", b""), "is empty"),
    "a broken archive": (File("broken.zip", b"PK\x03\x04 and no end"), "is a broken archive"),
    "a project": (File("kept.zip", packed({"project.json": b"{}"})), "is a project, with texts and changes"),
    "a zip bomb": (File("bomb.zip", packed({"a.txt": b" " * 30_000_000})), "would unpack to 30 MB from 0.0"),
    "entities in a page of XML": (File("bomb.xml", f"{ENTITIES}<d who='x'>&b;</d>".encode()), "declares XML entities"),
    "ten thousand pages": (File("long.pdf", many_pages()), "has 10,000 pages, more than the 3,000 that are read"),
    "a line of 50 megabytes": (File("line.txt", b"peace " * 8_400_000), "has 50 MB, more than the 50 that are read"),
    "a long line": (File("line.txt", b"peace " * 600_000), "holds 3,600,000 characters, more than the 3,000,000"),
    "bytes": (File("bytes.txt", bytes(range(256)) * 40), "is no text"),
    "a program": (File("run", b"\x7fELF\x02\x01\x01\x00"), "is a program, not what its name says"),
    "a way out": (File("../../etc/passwd.txt", b"A word."), "has a path in its name that leads elsewhere; rename it"),
    "a format of old": (
        File("talk.doc", b"\xd0\xcf\x11\xe0"),
        "has the format .doc, which is not read; save it as .docx",
    ),
    "an unknown format": (File("talk.xyz", b"A word."), "has the format .xyz, which is not read"),
    "no words": (File("marks.rtf", b"{\\rtf1 ...}"), "has no words"),
}


def spent() -> float:
    """Seconds of a processor that this process and those it started have taken: no other work of the machine counts."""
    ended = resource.getrusage(resource.RUSAGE_CHILDREN)
    return process_time() + ended.ru_utime + ended.ru_stime


@pytest.fixture(autouse=True, scope="module")
def _warm() -> None:
    """The first child of a machine compiles what it loads."""
    list(apart.read([GOOD]))


@pytest.mark.parametrize("kind", BAD)
def test_a_bad_file_is_one_line_within_two_seconds_and_the_others_are_taken(kind: str):
    file, fault = BAD[kind]
    before = spent()
    found = list(reading.add([file, GOOD]))
    assert spent() - before < 2
    (line,) = [str(one) for one in found if isinstance(one, Fault)]
    assert line.startswith(f"{file.name}: ")
    assert fault in line
    assert line.count("; ") >= 1
    assert "\n" not in line
    assert [one.text for one in found if isinstance(one, Document)] == ["A word."]


def test_a_word_document_with_entities_is_refused():
    bomb = packed({"word/document.xml": f"{ENTITIES}<d>&b;</d>"})
    (fault,) = reading.add([File("bomb.docx", bomb)])
    assert "declares XML entities, which can grow without end; save it without them" in str(fault)


def test_two_files_of_one_name_and_a_name_that_is_there_are_refused():
    files = [
        File("talk.txt", b"One."),
        File("talk.txt", b"Two."),
        File("x/talk.txt", b"Three."),
        File("old.txt", b"Four."),
    ]
    found = list(reading.add(files, present=["old"]))
    assert [(one.id, one.text) for one in found if isinstance(one, Document)] == [
        ("talk", "One."),
        ("talk-2", "Three."),
    ]
    assert [str(one) for one in found if isinstance(one, Fault)] == [
        "talk.txt: was added twice; rename one of the two",
        "old.txt: has the name of a text that is there; rename it, or remove the other",
    ]


def test_the_members_of_an_archive_are_files_of_their_own():
    inner = packed({"deep.txt": b"A word."})
    members = {
        "talks/one.docx": GOOD.raw, "talks/": b"", "__MACOSX/x": b"", ".hidden.txt": b"x", "../out.txt": b"x",
        "in.zip": inner, "torn.pdf": b"%PDF-", "two.txt": "Größe".encode("cp1252"),
    }  # fmt: skip
    found = list(reading.add([File("all.zip", packed(members))]))
    documents = [one for one in found if isinstance(one, Document)]
    assert [(one.id, one.text, one.remarks) for one in documents] == [
        ("one", "A word.", ()),
        ("two", "Größe", ("read as cp1252",)),
    ]
    assert [str(one).partition(";")[0] for one in found if isinstance(one, Fault)] == [
        "all.zip/../out.txt: has a path in its name that leads elsewhere",
        "all.zip/in.zip: is an archive in an archive",
        "all.zip/torn.pdf: is a broken PDF",
    ]


def test_an_archive_of_a_folder_with_metadata_is_that_folder(tmp_path: Path):
    folder = tmp_path / "in"
    folder.mkdir()
    samples.folder(folder)
    (tmp_path / "all.zip").write_bytes(packed({f"in/{file.name}": file.read_bytes() for file in folder.iterdir()}))
    alone = reading.read([tmp_path / "all.zip"])
    assert alone.documents == reading.read([folder]).documents
    assert [one.title for one in alone.documents] == ["On the quay", None]
    assert [(one.name, one.text) for one in alone.packs] == [("actors.csv", samples.PACK)]
    assert [(one.name, one.text) for one in alone.themes] == [("themes.toml", samples.THEMES)]
    assert alone.faults == ()


def test_metadata_in_an_archive_that_cannot_be_used_is_one_line():
    said = b'packs = ["none.csv"]\n[[document]]\nfile = "one.txt"\ntitle = "First"'
    found = list(reading.add([File("a.zip", packed({"one.txt": b"A word.", "corpus.toml": said}))]))
    assert [one.title for one in found if isinstance(one, Document)] == ["First"]
    assert [str(one) for one in found if isinstance(one, Fault)] == [
        "a.zip/corpus.toml: names what is not in its folder: none.csv; correct the names"
    ]
    assert metadata.among(["corpus.toml"], lambda name: b"#" * 2_000_001).faults[0][1].fault.startswith("has 2 MB")


def test_a_file_that_takes_too_long_is_ended_and_the_next_is_read(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(limits, "PATIENCE", 0.01)
    slow = File("slow.pdf", pdf([[(60, 700, 10, "A word.")]] * 300))
    (outcome,) = apart.read([slow])
    assert outcome.fault is not None
    assert outcome.fault.fault == "takes longer than 30 seconds to read"
    monkeypatch.undo()
    assert [one.documents[0].text for one in apart.read([GOOD])] == ["A word."]


def test_the_child_that_waits_reads_the_next_files_and_no_others(monkeypatch: pytest.MonkeyPatch):
    apart.ahead()
    (child,) = apart._waiting
    apart.ahead()
    assert apart._waiting == [child]
    monkeypatch.setattr(apart, "_child", None)  # another one could not be started
    assert [one.documents[0].text for one in apart.read([GOOD, GOOD])] == ["A word.", "A word."]
    assert child.poll() is not None
    assert apart._waiting == []


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="this system does not tell what a process takes")
def test_refusing_takes_little_memory(monkeypatch: pytest.MonkeyPatch):
    peaks: list[int] = []
    end = apart._end

    def told(child: subprocess.Popen[bytes]) -> None:
        status = Path(f"/proc/{child.pid}/status").read_text(encoding="utf-8")
        peaks.append(int(status.partition("VmHWM:")[2].split()[0]))  # kilobytes
        end(child)

    monkeypatch.setattr(apart, "_end", told)
    assert len(list(reading.add(file for file, _ in BAD.values()))) == len(BAD)
    assert 0 < max(peaks) < 200_000


def test_the_columns_of_tables_are_told_apart_too_and_a_broken_table_is_one_line():
    files = [File("a.csv", b"x,said\n1,Yes."), File("b.xlsx", b"PK"), File("c.json", b'["One."]')]
    found = [(one.origin, one.heads, one.fault and one.fault.fault) for one in apart.heads(files)]
    assert found == [
        ("a.csv", Heads(("x", "said"), {"text": "said"}), None),
        ("b.xlsx", None, "is a broken archive"),
        ("c.json", None, None),
    ]


def test_a_plain_text_is_told_as_read_too():
    told: list[tuple[str, float]] = []
    list(apart.read([File("note.txt", b"The bridge is closed.")], progress=lambda *one: told.append(one)))
    assert told == [("note.txt", 1.0)]


def test_progress_comes_with_the_name_of_the_file():
    told: list[tuple[str, float]] = []
    pages = File("long.pdf", pdf([[(60, 700 - 12 * n, 10, "A line of words here.") for n in range(50)]] * 150))
    list(apart.read([pages], progress=lambda name, share: told.append((name, share))))
    assert told
    assert {name for name, _ in told} == {"long.pdf"}
    assert [share for _, share in told] == sorted(share for _, share in told)


def test_a_document_comes_back_as_it_was():
    turn = Stated(Span(0, 9), Span(0, 5), "Vale", Voice.INTERVIEWER)
    document = Document("a", "Vale: Ja.", "T", "A", "2031-02-03", "s", "de", ("V",), ("V",), "g", (turn,), ("r",))
    (fields,) = apart.packed([document])
    assert apart._unpacked(fields) == document
    bare = replace(document, stated=(Stated(Span(0, 9)),))
    assert apart._unpacked(apart.packed([bare])[0]) == bare


@given(st.binary(max_size=400), st.sampled_from(sorted(registry.SUFFIXES - {".zip"})))
def test_any_bytes_give_documents_or_one_line(raw: bytes, suffix: str):
    try:
        found = [document.text for document in registry.parse(f"a{suffix}", raw)]
    except Unreadable as fault:
        found = [f"{fault.remedy} instead"]
    assert all(any(map(str.isalnum, text)) for text in found)
    assert found


@given(st.text(alphabet="ab./\\~: \n\x00\u202e", max_size=12))
def test_a_name_that_is_taken_stays_below_its_folder(name: str):
    with suppress(Unreadable):
        naming.check(name)
        assert not {"..", ""} & set(name.replace("\\", "/").split("/")[:1])
        assert naming.shown(name) == name


def test_a_file_of_two_gigabytes_is_refused_before_it_is_opened(tmp_path: Path):
    with (tmp_path / "huge.txt").open("wb") as file:
        file.truncate(2_000_000_000)
    (tmp_path / "a.txt").write_text("A word.", encoding="utf-8")
    before = spent()
    found = reading.read([tmp_path])
    assert spent() - before < 2
    assert [one.id for one in found.documents] == ["a"]
    assert str(found.faults[0]).endswith("huge.txt: has 2,000 MB, more than the 50 that are read; split it")


def test_a_folder_with_files_of_many_formats(tmp_path: Path):
    (tmp_path / "b.docx").write_bytes(docx(word_paragraphs(PARAGRAPHS)))
    (tmp_path / "c.csv").write_text("sprecher,wortlaut\nVale,Ja.\n", encoding="utf-8")
    (tmp_path / "a.txt").write_text("A word.", encoding="utf-8")
    (tmp_path / "corpus.toml").write_text(
        '[[document]]\nfile = "b.docx"\ntitle = "Talks"\ngroup = "spring"\ninterviewers = ["Interviewer"]',
        encoding="utf-8",
    )
    found = reading.read([tmp_path])
    assert found.faults == ()
    assert [one.id for one in found.documents] == ["a", "b", "c"]
    talks = found.documents[1]
    assert (talks.title, talks.group, talks.interviewers, talks.language) == ("Talks", "spring", ("Interviewer",), "en")
