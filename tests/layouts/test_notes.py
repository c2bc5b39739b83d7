import pytest

from metrics import layouts, notes
from metrics.model import Document, NoteKind


def found(text):
    return [(note.span.of(text), note.kind) for note in notes.find(text, layouts.read(Document("one", text)))]


def answered(words):
    return f"Question: Why?\n\nAda Holm: {words}\n\nQuestion: Who?"


@pytest.mark.parametrize(
    ("words", "note", "kind"),
    [
        ("It [the ministry] pays.", "[the ministry]", NoteKind.INSERTED),
        ("They [The Guild] pay.", "[The Guild]", NoteKind.CLARIFICATION),
        ("All of it. [Note that she leaves out the ferry.]", "[Note that she leaves out the ferry.]", NoteKind.COMMENT),
        ("Never. [My emphasis]", "[My emphasis]", NoteKind.EMPHASIS),
        ("Never. (Laughs.) Or once.", "(Laughs.)", NoteKind.SOUND),
        ("Never. [inaudible] Or once.", "[inaudible]", NoteKind.SOUND),
        ("Nie. (Beifall bei der FWG)", "(Beifall bei der FWG)", NoteKind.SOUND),
        ("Nie.\n(Karl Ott [FWG]: Nein! – Heiterkeit)\nDoch.", "(Karl Ott [FWG]: Nein! – Heiterkeit)", NoteKind.SOUND),
        ("Nunca. (Una señora diputada: ¡Bien!—Aplausos).", "(Una señora diputada: ¡Bien!—Aplausos)", NoteKind.SOUND),
        ("Never. (A member: Shame on you!) Or once.", "(A member: Shame on you!)", NoteKind.SOUND),
        ("Never. (Jan Ott rises.—Applause.) Or once.", "(Jan Ott rises.—Applause.)", NoteKind.SOUND),
        ("Never, *never* (emphasis mine) again.", "(emphasis mine)", NoteKind.EMPHASIS),
        ("Mai. (La seduta è sospesa alle ore 9).", "(La seduta è sospesa alle ore 9)", NoteKind.COMMENT),
        ("Votiamo.\n\nÈ approvato.", "È approvato.", NoteKind.COMMENT),
        ("I go on\n\n[[Page H12]]\n\nto the end.", "[[Page H12]]", NoteKind.PAGE),
        (
            "Done.\n\n[Here two questions are left out.\n\nThey follow below.]",
            "[Here two questions are left out.\n\nThey follow below.]",
            NoteKind.COMMENT,
        ),
        ("Done.\n\n(The chair rang for silence.)", "(The chair rang for silence.)", NoteKind.COMMENT),
        ("Is there objection?\n\nThere was no objection.", "There was no objection.", NoteKind.COMMENT),
    ],
)
def test_a_remark_is_a_note_of_its_kind(words, note, kind):
    assert found(answered(words)) == [(note, kind)]


@pytest.mark.parametrize(
    "words",
    [
        "“[T]he tide is high.”",
        "He walk[ed] home.",
        "Our freinds [sic] know.",
        "It ends […] here [...] now.",
        "We had nine thousand (in my first year forty) visitors.",
        "See [the list](https://example.org/list) for it.",
        "Bread [24:10] and [66855] water [1].",
        "An open [bracket and no end.",
        "We went home (the motion was carried by then) and slept.",
        "Put it to the vote.\nThe motion was carried.",
    ],
)
def test_what_is_part_of_the_words_is_no_note(words):
    assert found(answered(words)) == []


@pytest.mark.parametrize(
    "note",
    [
        "(Ed.: she means the mill.)",
        "(the ferry firm – Ed.)",
        "(Anm. d. Red.: Es waren neun.)",
        "(die alte Mühle; d. Red.)",
        "(NDLR : le moulin de Saint-Orr)",
        "(NdT : en patois dans le texte)",
        "(N. de la R.: fueron nueve)",
        "(N. da R.: o moinho velho)",
        "(ndr: erano nove)",
        "(Pia Holm – ndr)",
        "(старая мельница — прим. ред.)",
        "(старий млин — ред.)",
        "(stary młyn – przyp. red.)",
        "(de oude molen, red.)",
        "(den gamla kvarnen, red. anm.)",
        "(starý mlýn – pozn. red.)",
        "（編注：古い水車）",
    ],
)
def test_a_round_bracket_that_names_those_who_print_is_theirs(note):
    assert found(answered(f"It was the mill {note} that burnt.")) == [(note, NoteKind.COMMENT)]


def test_initials_below_a_remark_count_where_they_come_back():
    first, second = "(It was ten. – K. L.)", "(Nor is it true. – K. L.)"
    assert found(answered(f"We had nine {first} mills. All burnt {second} down.")) == [
        (first, NoteKind.COMMENT),
        (second, NoteKind.COMMENT),
    ]
    assert found(answered("We had nine (of the union – T. U. – and ours) mills.")) == []


@pytest.mark.parametrize("note", ["(il corsivo è nostro)", "(kursiv av oss)", "(podkreślenie nasze)", "(курсив мой)"])
def test_who_sets_words_in_another_type_says_so_in_many_languages(note):
    assert found(answered(f"Never, *never* {note} again.")) == [(note, NoteKind.EMPHASIS)]


@pytest.mark.parametrize("note", ["(in English)", "(aufgeregt)", "(a la secretaria)", "(по-английски)", "(بالفرنسية)"])
def test_a_few_words_in_a_bracket_that_opens_a_turn_tell_how_it_is_said(note):
    assert found(answered(f"{note} Never again.")) == [(note, NoteKind.SOUND)]


@pytest.mark.parametrize("words", ["(as you know) it rained.", "(b) The mill burnt.", "It was (in English) a mill."])
def test_no_other_bracket_at_the_opening_of_a_turn_is_one(words):
    assert found(answered(words)) == []


def test_a_bracket_in_a_label_is_no_note():
    assert found("Question (laughing): Why?\n\nAda Holm (Ind): Because.") == []


def test_the_outer_of_two_brackets_is_the_note():
    assert found(answered("So. [He means the mill [the old one] by the pond.] Yes.")) == [
        ("[He means the mill [the old one] by the pond.]", NoteKind.COMMENT)
    ]


@pytest.mark.parametrize(
    "remark",
    [
        "*She laughs and rings a bell.*",
        "_The parish, when rung up, says “I never paid”._",
        "* Note of the editors: it was May.",
    ],
)
def test_a_paragraph_in_italics_within_an_answer_is_the_authors(remark):
    told = [(remark.strip("*_ "), NoteKind.COMMENT)]
    assert found(answered(f"It is mine.\n\n{remark}\n\nAnd it stays mine.")) == told
    bold = f"**Why do you paint it?**\n\nI like it.\n\n{remark}\n\nI do.\n\n**And you paid?**\n\nI did.\n\n{remark}"
    assert found(bold) == told * 2


def test_a_paragraph_in_italics_within_an_answer_of_a_page_is_the_authors():
    text = answered("It is mine.\n\nX\n\nMine.").replace("\n\n", "</p>\n<p>").replace("X", "<em>She laughs.</em>")
    assert found(f"<p>{text}</p>") == [("She laughs.", NoteKind.COMMENT)]


@pytest.mark.parametrize("spoken", ["*I never paid.*", "*Who paid?*", "It is *not* mine.", "*Not* mine, *never*."])
def test_emphasis_in_what_is_said_is_no_remark(spoken):
    assert found(answered(f"It is mine.\n\n{spoken}\n\nAnd it stays mine.")) == []
    assert found(answered("*It is mine.*\n\n*And it stays mine.*")) == []


def test_a_time_with_seconds_is_nobodys_and_opens_the_narrators_line_below():
    said = [
        "THE CHAIR. Please vote.",
        "10:09:02\nThe motion was carried.",
        "MR. ORR. I thank the members.",
        "THE CHAIR. So do I.",
    ]
    text = "\n\n".join(said)
    structure = layouts.read(Document("one", text))
    assert [one.span.of(text) for one in structure.furniture] == ["10:09:02"]
    assert [one.span.of(text) for one in notes.find(text, structure)] == ["The motion was carried."]


@pytest.mark.parametrize("bracket", ["(A member: Who paid?)", "(Ann Lee: Never!)"])
def test_a_shout_or_a_question_from_the_benches_is_a_note(bracket):
    assert found(answered(f"We paid for it. {bracket} All of it.")) == [(bracket, NoteKind.SOUND)]


def test_a_bracket_behind_a_printed_line_number_stands_alone():
    said = [
        "THE CHAIR:  Good morning.",
        "(10.41 am)",
        "(A short break)",
        "MR ORR:  I am here.",
        "THE CHAIR:  So am I.",
    ] * 3
    text = "\n".join(f"{k % 25 + 1} {one}" for k, one in enumerate(said))
    assert ("(A short break)", NoteKind.COMMENT) in found(text)


def test_a_paragraph_in_italics_that_says_what_is_left_out_is_a_note_even_with_i():
    note = "*Here she speaks of the ferry for a while, which I leave out.*"
    text = paragraphs_of(note)
    assert (note.strip("*"), NoteKind.COMMENT) in found(text)


def paragraphs_of(note):
    preamble = "The keeper of the light at Orr Head spoke to the parish paper, and I have copied the talk from there."
    turns = [
        "**Are you well?**",
        "I am. I was ill in May.",
        note,
        "**And the light?**",
        "I lit it myself, as you know.",
    ]
    return "\n\n".join([preamble, *turns])


def test_an_empty_line_closes_every_bracket_but_the_one_that_opened_the_paragraph():
    over_two = "[The paper adds that the ferry (the old one\n\nwas sold that year.]"
    assert found(answered(f"It sailed.\n\n{over_two} It sank.")) == [(over_two, NoteKind.COMMENT)]
    assert found(answered("It [the ferry, they say\n\nsailed at noon that day.] It sank.")) == []
