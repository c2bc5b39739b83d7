"""What a person corrects holds, wherever its words stand, and changes nothing else."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from metrics import annotation, passages
from metrics.corrections import Change, Correction, apply, correction, fingerprint, head
from metrics.model import AnnotatedDocument, Document, NoteKind, QuotationKind, Span, Voice
from tests.corrections.texts import TALK, held, span, talk

FOUND = [
    ("commentator", None, None),
    ("interviewer", None, 1),
    ("speaker", "Ana Belmor", 1),
    ("interviewer", None, 2),
    ("speaker", "Ana Belmor", 2),
]
INTERRUPTION = "Orla Finch — I do not agree"
QUOTED = "we pay for the quay"
REMARK = "[She laughs at this.]"


def corrected(*changes: Correction, to: AnnotatedDocument | None = None) -> AnnotatedDocument:
    done = apply([to or talk()], changes)
    assert not done.unplaced
    return done.annotated[0]


def of_turn(number: int, change: Change, **changed: object) -> Correction:
    one = talk()
    return correction(change, one, head(one.structure.turns[number]), **changed)


def of_words(words: str, change: Change, **changed: object) -> Correction:
    return correction(change, talk(), span(words), **changed)


def split() -> Correction:
    return of_words(INTERRUPTION, Change.SPLIT, label="Orla Finch —", voice=Voice.INTERVIEWER, speaker="Orla Finch")


def test_nothing_corrected_is_what_was_found() -> None:
    assert held(talk()) == FOUND
    assert corrected() == talk()


def test_a_split_begins_a_turn_and_numbers_the_answers_anew() -> None:
    assert held(corrected(split())) == [
        *FOUND[:3], ("interviewer", "Orla Finch", 2), ("interviewer", None, 3), ("speaker", "Ana Belmor", 3),
    ]  # fmt: skip


def test_the_label_of_a_split_is_nobodys_words() -> None:
    whose = {tile.span.of(TALK).strip(): tile.voice for tile in passages.tile(corrected(split()))}
    assert whose["Orla Finch —"] is Voice.APPARATUS
    assert whose["I do not agree at all. The boats stay where they are."] is Voice.INTERVIEWER


def test_merging_undoes_a_split() -> None:
    back = correction(Change.MERGE, talk(), span(INTERRUPTION))
    assert corrected(split(), back).structure.turns == talk().structure.turns


def test_a_turn_changes_its_voice_and_speaker_here_alone() -> None:
    done = corrected(of_turn(2, Change.TURN, voice=Voice.COMMENTATOR, speaker="Nell Brook"))
    assert held(done) == [*FOUND[:2], ("commentator", "Nell Brook", None), *FOUND[3:]]


def test_a_speaker_can_be_nobody() -> None:
    assert held(corrected(of_turn(2, Change.TURN, speaker="")))[2] == ("speaker", None, 1)


def test_a_speaker_is_renamed_everywhere() -> None:
    done = corrected(Correction(Change.SPEAKER, of="Ana Belmor", speaker="A. Belmor"))
    assert [name for _, name, _ in held(done)] == [None, None, "A. Belmor", None, "A. Belmor"]


def test_two_speakers_are_merged_in_turns_and_quotations() -> None:
    done = corrected(Correction(Change.SPEAKER, of="harbour master", speaker="Ana Belmor"))
    assert done.quotations[0].speaker == "Ana Belmor"
    assert held(done) == FOUND


def test_a_voice_changes_in_every_turn_of_a_speaker() -> None:
    done = corrected(Correction(Change.VOICE, of="Ana Belmor", voice=Voice.COMMENTATOR))
    assert [voice for voice, *_ in held(done)][2::2] == ["commentator", "commentator"]
    assert [voice for voice, *_ in held(done)][1::2] == ["interviewer", "interviewer"]


def test_a_quotation_changes_its_kind_speaker_and_borders() -> None:
    inner = correction(Change.QUOTATION, talk(), span("pay for the quay")).at
    done = corrected(of_words(QUOTED, Change.QUOTATION, kind=QuotationKind.SLOGAN, speaker="Orla Finch", borders=inner))
    quotation = done.quotations[0]
    assert (quotation.kind, quotation.speaker) == (QuotationKind.SLOGAN, "Orla Finch")
    assert (quotation.span.of(TALK), quotation.outer.of(TALK)) == ("pay for the quay", 'pay for the quay"')
    assert (quotation.confidence, quotation.rule) == (None, "corrected by hand")


def test_a_reporting_clause_outside_the_new_borders_is_forgotten() -> None:
    text = "« Le pont tient, dit Anne Vale, et il est neuf. »"
    one = annotation.layered(Document("une", text, language="fr"))
    (old,) = one.quotations
    assert [inquit.of(text) for inquit in old.inquits] == [", dit Anne Vale, "]
    for words, inquits in [("Le pont tient", ()), ("pont tient, dit Anne Vale, et il", old.inquits)]:
        inner = Span(text.index(words), text.index(words) + len(words))
        borders = correction(Change.QUOTATION, one, inner).at
        done = corrected(correction(Change.QUOTATION, one, old.span, borders=borders), to=one)
        assert done.quotations[0].inquits == inquits


def test_words_that_were_not_found_become_a_quotation_by_their_kind() -> None:
    done = corrected(of_words("We want the boats back.", Change.QUOTATION, kind=QuotationKind.SPEECH, speaker="Vale"))
    assert (done.quotations[0].span.of(TALK), done.quotations[0].speaker) == ("We want the boats back.", "Vale")


def test_a_note_is_marked_and_unmarked() -> None:
    assert corrected(of_words(REMARK, Change.NO_NOTE)).notes == ()
    marked = corrected(of_words("Nobody paid.", Change.NOTE, kind=NoteKind.EMPHASIS)).notes
    assert [(note.span.of(TALK), note.kind) for note in marked] == [
        (REMARK, NoteKind.COMMENT),
        ("Nobody paid.", NoteKind.EMPHASIS),
    ]


def test_the_later_correction_wins() -> None:
    first, then = of_turn(2, Change.TURN, speaker="One"), of_turn(2, Change.TURN, speaker="Other")
    assert held(corrected(first, then))[2][1] == "Other"


EVERY = (
    split(),
    of_turn(4, Change.TURN, speaker="Belmor the Younger"),
    of_words(QUOTED, Change.QUOTATION, kind=QuotationKind.TERM),
    of_words(REMARK, Change.NO_NOTE),
)


def test_a_text_that_was_read_again_and_changed_a_little_keeps_its_corrections() -> None:
    text = "A new first line.\n\n" + TALK.replace("last year", "this year").replace("at all. The", "at all.  The")
    assert fingerprint(text) != fingerprint(TALK)
    done = corrected(*EVERY, to=talk(text))
    assert [name for _, name, _ in held(done)] == [None, None, "Ana Belmor", "Orla Finch", None, "Belmor the Younger"]
    assert done.quotations[0].kind is QuotationKind.TERM
    assert done.notes == ()


def test_a_renamed_text_is_known_by_its_hash() -> None:
    one = talk()
    other = replace(one, document=replace(one.document, id="renamed"))
    assert held(corrected(split(), to=other)) == held(corrected(split()))


@pytest.mark.parametrize(
    ("one", "reason"),
    [
        (replace(split(), document="letter", sha256="0"), "the text letter is not here; add it"),
        (replace(split(), label="Vale:"), "the turn does not begin with Vale:; correct the place again"),
        (of_turn(2, Change.SPLIT), "no turn of talk goes on there; correct the place again"),
        (of_turn(0, Change.MERGE), "no turn stands before it in talk; correct the place again"),
        (of_words("boats back", Change.TURN, speaker="X"), "no turn of talk begins there any more"),
        (of_words("boats back", Change.QUOTATION, speaker="X"), "no quotation of talk stands there any more"),
        (of_words("boats back", Change.NO_NOTE), "no note of talk stands there any more"),
        (Correction(Change.SPEAKER, of="Vale", speaker="X"), "nobody is called Vale here; check the name"),
    ],
)
def test_what_has_no_place_is_listed_and_the_rest_is_applied(one: Correction, reason: str) -> None:
    done = apply([talk()], [of_turn(2, Change.TURN, speaker="First"), one, of_words(REMARK, Change.NO_NOTE)])
    assert [*done.unplaced] == [1]
    assert done.unplaced[1].startswith(reason)
    assert held(done.annotated[0])[2][1] == "First"
    assert done.annotated[0].notes == ()


def test_words_that_are_gone_are_listed() -> None:
    gone = talk(TALK.replace(INTERRUPTION, "Orla Finch spoke"))
    assert apply([gone], [split()]).unplaced == {0: "its words are not in talk any more; correct the place again"}


@settings(max_examples=25)
@given(some.lists(some.sampled_from(EVERY), max_size=6))
def test_whatever_is_corrected_passages_tile_the_text(changes: list[Correction]) -> None:
    one = apply([talk()], changes).annotated[0]
    assert "".join(tile.span.of(TALK) for tile in passages.tile(one)) == TALK
    assert one.document == talk().document


@settings(max_examples=25)
@given(some.lists(some.sampled_from([one for one in EVERY if one.change is not Change.NO_NOTE]), max_size=5))
def test_the_same_again_changes_nothing(changes: list[Correction]) -> None:
    once = apply([talk()], changes).annotated
    repeated = [one for one in changes if one.change in (Change.TURN, Change.QUOTATION)]
    assert apply(once, repeated).annotated == apply(apply(once, repeated).annotated, repeated).annotated
