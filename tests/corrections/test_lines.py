"""Corrections as a text file: what is written is read, and a bad line costs itself alone."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from metrics import annotation
from metrics.anchors import Anchor
from metrics.correction_lines import CorrectionsError, line, parsed, read, written
from metrics.corrections import EVERYWHERE, Change, Correction, correction, fingerprint, head
from metrics.model import NoteKind, QuotationKind, Span, Voice
from metrics.written import Written
from tests.corrections.texts import TALK, held, span, talk

words = some.text(some.characters(exclude_categories=["Cs"]), max_size=12)
names = words.filter(bool)
anchors = some.builds(
    lambda start, quote, before, after: Anchor(Span(start, start + 5), quote, before, after),
    some.integers(0, 10**6), names, words, words,
)  # fmt: skip


@some.composite
def corrections(draw: some.DrawFn) -> Correction:
    change = draw(some.sampled_from(Change))
    if change in EVERYWHERE:
        return Correction(change, of=draw(names), speaker=draw(words), voice=draw(some.sampled_from(Voice)))
    kinds = some.sampled_from(NoteKind if change is Change.NOTE else QuotationKind)
    return Correction(
        change,
        draw(anchors),
        document=draw(words),
        sha256=draw(words),
        speaker=draw(some.none() | words),
        voice=draw(some.none() | some.sampled_from(Voice)),
        kind=draw(some.none() | kinds),
        borders=draw(some.none() | anchors),
        label=draw(words),
    )


@given(some.lists(corrections(), max_size=4))
def test_what_is_written_is_read(made: list[Correction]) -> None:
    text = written(made)
    assert text.count("\n") == len(made)  # one correction a line
    found = read([Written("mine", text)])
    assert found.corrections == tuple(made)
    assert found.faults == ()


def test_a_line_can_be_read_by_a_person() -> None:
    one = talk()
    made = correction(Change.TURN, one, head(one.structure.turns[1]), speaker="Orla Finch")
    start = TALK.index("Interviewer")
    end = TALK.index("\n\nAna")
    assert json.loads(line(made)) == {
        "change": "turn",
        "document": "talk",
        "sha256": fingerprint(TALK),
        "start": start,
        "end": end,
        "quote": "Interviewer: What does the island want?",
        "before": TALK[start - 32 : start],
        "after": TALK[end : end + 32],
        "speaker": "Orla Finch",
    }


@pytest.mark.parametrize(
    ("bad", "why"),
    [
        ("no json", "is no JSON"),
        ("[" * 100_000, "is no JSON"),
        ("[1]", "is no JSON object"),
        ("{}", "has no change"),
        ('{"change": "paint"}', "change is none of split, merge, turn, voice, speaker, quotation, note, no note"),
        ('{"change": "turn", "start": 3, "end": 2, "quote": "a"}', "start and end are no place of a text"),
        ('{"change": "turn", "start": true, "end": 2, "quote": "a"}', "start and end are no place of a text"),
        ('{"change": "turn", "start": 1, "end": 2}', "has no quote, the words that it is about"),
        ('{"change": "turn", "start": 1, "end": 2, "quote": 7}', "quote is no text"),
        ('{"change": "note", "start": 1, "end": 2, "quote": "a", "kind": ["slogan"]}', "kind is none of comment"),
        ('{"change": "speaker", "speaker": "Vale"}', "speaker needs of, the speaker as found"),
        ('{"change": "speaker", "of": "Vale"}', "speaker needs speaker"),
        ('{"change": "voice", "of": "Vale"}', "voice needs voice"),
        ('{"change": "quotation", "start": 1, "end": 2, "quote": "a", "borders": 3}', "borders is no JSON object"),
    ],
)
def test_a_line_that_is_no_correction_says_why_and_the_others_hold(bad: str, why: str) -> None:
    good = '{"change": "speaker", "of": "Ana Belmor", "speaker": "A. Belmor"}'
    annotated, faults = annotation.with_corrections([talk()], [Written("mine", f"{bad}\n\n{good}\n")])
    assert len(faults) == 1
    assert faults[0].startswith(f"mine line 1: {why}")
    assert faults[0].endswith("; mend or remove the line")
    assert held(annotated[0])[2][1] == "A. Belmor"


def test_what_has_no_place_names_its_line() -> None:
    gone = '\n{"change": "speaker", "of": "Nobody", "speaker": "X"}'
    _, faults = annotation.with_corrections([talk()], [Written("mine", gone)])
    assert faults == ("mine line 2: nobody is called Nobody here; check the name",)


def test_a_file_that_cannot_be_read_is_one_line(tmp_path: Path) -> None:
    torn = tmp_path / "torn.jsonl"
    torn.write_bytes(b"\xff\xfe\xfa")
    with pytest.raises(CorrectionsError, match=r"torn\.jsonl: cannot be read as UTF-8; check the name"):
        read([torn])


def test_words_with_any_line_end_stay_in_one_line() -> None:
    strange = Correction(Change.SPEAKER, of="A\u2028B\x85C\r\nD", speaker="A")
    assert parsed(line(strange)) == strange
    assert read([Written("mine", written([strange, strange]))]).corrections == (strange, strange)


def test_the_place_of_a_quotation_is_quoted_whole() -> None:
    assert parsed(line(correction(Change.NO_NOTE, talk(), span("[She laughs at this.]")))).at == Anchor(
        span("[She laughs at this.]"), "[She laughs at this.]", TALK[252:284], TALK[305:]
    )
