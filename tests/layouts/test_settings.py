"""One talk in the settings of many papers: the turns are the same in each."""

import pytest

from metrics import layouts
from metrics.model import Document, Voice
from metrics.reading import parse

TALK = [
    ("asks", "Where do you begin, in the morning?"),
    ("answers", "I walk round the pond. The herons are up before me."),
    ("asks", "Nobody pays you for that."),
    ("answers", "No."),
    ("asks", "Would you say that you like it?"),
    ("answers", "I would. My sister does the ledger, and she does not."),
]
PERSONS = {"asks": "Ida Brandt", "answers": "Tom Oyelaran"}


def labelled(form, names=PERSONS):
    return "".join(form.format(name=names[role], said=said, k=k) for k, (role, said) in enumerate(TALK))


def turns(text):
    return [turn for turn in layouts.read(Document("one", text)).turns if turn.voice is not Voice.COMMENTATOR]


def bodies(text, found):
    return [text[turn.label.end if turn.label else turn.span.start : turn.span.end].strip(" *\n") for turn in found]


def voices(text):
    return [turn.voice.value for turn in turns(text)]


@pytest.mark.parametrize(
    "form",
    [
        "**{name}**\n\n{said}\n\n",
        "[{name}]: {said}\n\n",
        "{name} - {said}\n\n",
        "0{k}:10\n{name}\n{said}\n\n",
        "{name}\n{said}\n\n",
    ],
)
def test_names_set_off_in_any_way_are_labels(form):
    text = labelled(form)
    found = turns(text)
    assert [turn.speaker for turn in found] == [PERSONS[role] for role, _ in TALK]
    assert bodies(text, found) == [said for _, said in TALK]


@pytest.mark.parametrize("form", ["[{name}] {said}\n\n", "{name} {said}\n\n", "{name}) {said}\n\n"])
@pytest.mark.parametrize("names", [{"asks": "Q", "answers": "A"}, {"asks": "P", "answers": "R"}])
def test_letters_that_any_sign_or_a_blank_parts_from_the_words_are_labels(form, names):
    text = labelled(form, names)
    assert voices(text) == ["interviewer", "speaker"] * 3
    assert bodies(text, turns(text)) == [said for _, said in TALK]


def test_the_article_of_a_sentence_is_no_letter_that_answers():
    text = labelled("{name}: {said}\n\n").replace("No.", "No.\n\nA few of them do.\n\nA Dane did once.")
    assert len(turns(text)) == len(TALK)


def test_initials_may_be_a_small_word():
    text = labelled("{name}: {said}\n\n", {"asks": "IB", "answers": "TO"})
    assert [turn.speaker for turn in turns(text)] == ["IB", "TO"] * 3


def test_what_follows_a_mark_of_change_without_one_goes_on():
    text = labelled(">> {name}: {said}\n\n").replace("Nobody", "Well.\n\nNobody")
    assert bodies(text, turns(text))[2] == "Well.\n\nNobody pays you for that."


@pytest.mark.parametrize("title", ["Г-жа", "Sig.", "Frau"])
def test_a_title_of_any_language_before_a_name_ends_in_a_full_stop(title):
    text = labelled("{name}. {said}\n\n", {"asks": f"{title} Brandt", "answers": f"{title} Oyelaran"})
    assert len(turns(text)) == len(TALK)


@pytest.mark.parametrize("asks", ["**{}**", "*{}*", "— {}", "- {}", "1. {}"])
def test_who_asks_may_tell_as_well_and_who_answers_be_brief(asks):
    text = "\n\n".join(asks.format(said) if role == "asks" else said for role, said in TALK)
    assert voices(text) == ["interviewer", "speaker"] * 3


@pytest.mark.parametrize("dash", ["— ", "- "])
def test_behind_dashes_on_both_sides_every_other_one_asks(dash):
    assert voices("\n\n".join(dash + said for _, said in TALK)) == ["interviewer", "speaker"] * 3


def test_a_page_that_puts_its_subject_into_questions_stays_the_authors():
    asked = ["What is a weir?", "Who keeps it?", "When is it opened?"]
    page = "\n\n".join(f"**{one}**\n\nIt holds the water back until the parish lifts the boards." for one in asked)
    assert turns(page) == []


def test_between_labelled_answers_somebody_asks():
    text = "\n\n".join(f"**A:** {said}" if role == "answers" else said for role, said in TALK)
    assert voices(text) == ["interviewer", "speaker", "speaker", "interviewer", "speaker"]


def test_bold_words_after_a_break_in_a_saved_page_ask():
    rows = [f"<b>{said}</b><br>" if role == "asks" else f"{said}<br>" for role, said in TALK]
    one = parse("talk.html", f"<html><body>{''.join(rows)}</body></html>".encode())
    assert voices(one.text) == ["interviewer", "speaker"] * 3


@pytest.mark.parametrize("name", ["SEN. OYELARAN-LEE", "GOV. O’DELL"])
def test_a_title_that_is_cut_short_is_no_label_without_its_name(name):
    text = labelled("{name}. {said}\n\n", {"asks": "CHAIR BRANDT", "answers": name})
    assert [turn.speaker for turn in turns(text)] == ["CHAIR BRANDT", name] * 3


def test_a_sentence_behind_an_outlet_and_a_dash_is_no_office():
    text = labelled("{name} – {said}\n\n", {"asks": "IDA BRANDT, THE POST", "answers": "TOM OYELARAN"})
    assert bodies(text, turns(text)) == [said for _, said in TALK]


def test_who_is_quoted_in_the_headline_takes_no_turn():
    text = "Tom Oyelaran: “The herons are up”\n\n" + labelled("{name}: {said}\n\n")
    assert len(turns(text)) == len(TALK)


def test_a_verb_behind_the_name_is_no_part_of_it():
    text = labelled("{name} says: {said}\n\n")
    assert [turn.speaker for turn in turns(text)] == [PERSONS[role] for role, _ in TALK]


def test_what_somebody_is_to_do_is_a_list():
    todo = ["ask the office about a key", "measure the door. Will it go through?", "call me", "send us the bill"]
    text = "\n".join(f"- **{name}:** {task}" for name, task in zip(["Ida", "Tom"] * 2, todo, strict=True))
    assert turns(text) == []
    assert len(turns(text.replace(":** ", ":** Please "))) == len(todo)


def test_the_line_of_who_examines_is_a_heading():
    text = labelled("{name}. {said}\n\n", {"asks": "Q", "answers": "A"})
    asked = "Questions from MS BRANDT"
    structure = layouts.read(Document("one", text.replace("Q. Would", f"{asked}\n\nQ. Would")))
    assert asked in [one.span.of(text.replace("Q. Would", f"{asked}\n\nQ. Would")) for one in structure.furniture]
    assert len([turn for turn in structure.turns if turn.voice is not Voice.COMMENTATOR]) == len(TALK)


def test_names_on_the_first_line_of_cues_are_labels_of_any_kind():
    names = ["Ida Brandt (Guest)", "Tom, line 4"] * 3
    said = [words for _, words in TALK]
    cues = [f"0:0:{k}.480 --> 0:0:{k}.920\n{names[k]}\n{said[k]}" for k in range(len(TALK))]
    text = "\n\n".join([*cues, f"0:0:9.1 --> 0:0:9.8\n{names[-1]}\nShe never did."])
    assert len(turns(text)) == len(TALK)  # who goes on in the next cue begins no turn
    assert turns(text)[1].label.of(text) == "Tom, line 4"


def test_a_running_head_comes_back_twice_beside_page_numbers():
    said = "The herons are up before me and I walk round the pond with them,"
    head = "Ponds and Weirs                  3 May"
    page = "\n\n".join(f"{said}\n\n{head}\n\n- {k} -\n\nas one does in this parish." for k in (4, 5))
    text = f"IDA BRANDT: Who walks?\n\nTOM LEE: {page}\n\nIDA BRANDT: And then?\n\nTOM LEE: I rest."
    structure = layouts.read(Document("one", text))
    assert [one.span.of(text) for one in structure.furniture].count(head) == 2


@pytest.mark.parametrize("names", [{"asks": "ida", "answers": "tom_o"}, {"asks": "@ida", "answers": "@tom"}])
def test_names_in_small_letters_that_keep_coming_back_are_labels(names):
    text = labelled("{name}: {said}\n\n", names)
    assert bodies(text, turns(text)) == [said for _, said in TALK]
    assert turns("\n\n".join(f"{name}: the weir holds." for name in [*names.values()] * 3)) == []


def test_the_author_tells_on_where_nobody_says_i_though_every_turn_goes_on_in_i():
    told = "The tide was out when we came to the pond, and the boards of the weir stood up in the mud like teeth."
    talk = labelled("{name}: {said}\n\nI say it again, and you may print it.\n\n")
    ends = "At noon the parish came to lift the boards. Nobody had told the herons."
    text = f"{told}\n\n{talk}{ends}\n"
    last = layouts.read(Document("one", text)).turns[-1]
    assert (last.voice, last.span.of(text)) == (Voice.COMMENTATOR, ends)
    dead = text.replace("I say it again, and you may print it.", "The herons are grey.")
    assert layouts.read(Document("one", dead)).turns[-1].voice is Voice.SPEAKER


@pytest.mark.parametrize("form", ["**{}**\n\n{}\n\n", "1. {}\n\n{}\n\n"])
def test_a_quiz_is_no_talk(form):
    asked = ["Which bird walks round the pond?", "Name its colour.", "Who keeps the weir?", "When was it built?"]
    known = ["The heron.", "Grey.", "The parish.", "1931."]
    assert turns("".join(form.format(*pair) for pair in zip(asked, known, strict=True))) == []


def test_a_story_in_which_persons_speak_behind_dashes_is_no_talk():
    told = ["The tide was out.", "His sister looked up.", "He laughed.", "The herons rose.", "Nobody spoke."]
    said = ["Will it hold?", "It will.", "And if it rains?", "It never rains. Sit down.", "Who says so?"]
    assert turns("\n\n".join(f"{one}\n\n— {other}" for one, other in zip(told, said, strict=True))) == []


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("— Vous venez ? {} — Et votre frère ?", "cria-t-elle.|Je pris la lampe de ma mère.|Je ne répondis pas."),
        ("– Can you swim? {}", "he said.|I said that I could.|I sat down next to him."),
        ("—¿Traéis pan? {} —¿Y eso?", "—preguntó la vieja.|Yo escondí la bolsa.|Me dolía el pie."),
        ("— Ты чей? {}", "— спросил он.|Я пришёл с моей матерью.|Я соврал."),
    ],
)
def test_who_tells_a_story_as_i_and_says_who_asked_is_no_talk(asked, told):
    verb, *told = told.split("|")
    said = asked.format(verb).split(" — ") if " — " in asked else [asked.format(verb)]
    assert turns("\n\n".join([told[0], *said, told[1], *said, told[0], *said, told[1]])) == []


@pytest.mark.parametrize("sign", "◊■►▪●→")
@pytest.mark.parametrize("dash", ["", "- ", "– "])
def test_a_sign_before_the_questions_tells_them_from_the_answers(sign, dash):
    text = "A walk with Tom Oyelaran round the pond, in the rain.\n\n" + "\n\n".join(
        f"{sign} {said}" if role == "asks" else dash * (k < 3) + said for k, (role, said) in enumerate(TALK)
    )
    assert voices(text) == ["interviewer", "speaker"] * 3


@pytest.mark.parametrize("form", ["【{}】\n\u3000{}\n\n", "【{}】{}\n\n", "〔{}〕\n{}\n\n", "［{}］ {}\n\n"])
def test_names_in_brackets_of_any_form_are_labels_and_a_topic_between_them_is_a_heading(form):
    said = [("葦野大臣", "船を再開します。"), ("葦田新聞　森記者", "いつですか。"), ("葦野大臣", "来月です。")]
    talk = "".join(form.format(*one) for one in said)
    text = f"会見記録\n\n{talk}船の名前\n\n{talk}"
    assert [turn.speaker for turn in turns(text)] == ["葦野大臣", "葦田新聞　森記者", "葦野大臣"] * 2
    assert voices(text) == ["speaker", "interviewer", "speaker"] * 2
    headings = [one.span.of(text) for one in layouts.read(Document("one", text)).furniture]
    assert headings == ["会見記録", "船の名前"]


def test_a_verb_once_in_what_looks_like_a_label_leads_in():
    talk = "The clerk writes: The pond lay still.\n\n" + labelled("{name}: {said}\n\n")
    assert turns(talk)[0].speaker == "Ida Brandt"
    letters = labelled("{name} writes: {said}\n\n", {"asks": "Ida Brandt", "answers": "The editor"})
    assert {turn.label.of(letters) for turn in turns(letters)} == {"Ida Brandt writes:", "The editor writes:"}


CALL = """Reedmere Boats Third-Quarter Call

Prepared Remarks:

Operator

Good morning. I hand over to Mr. Otto Pine.

Otto Pine -- Vice President

With me are our chief executive, Gail Reed, and two boats. Gail?

Gail Reed -- Chief Executive

Thanks, Otto. We sold eleven boats, and I rowed one of them here.

Questions & Answers:

Operator

Our first question comes from Walt Moor. Your line is open.

Walt Moor -- Dale Bank -- Analyst

Good morning. What happens to the boats that you could not sell?

Gail Reed -- Chief Executive

We sit in them. They keep, as I told you in spring.

Walt Moor -- Dale Bank -- Analyst

I have two of them myself. Do they float?

Gail Reed -- Chief Executive

Mine does.

Duration: 31 minutes

Call participants:

Otto Pine -- Vice President

Gail Reed -- Chief Executive

Walt Moor -- Dale Bank -- Analyst
"""


def test_a_list_of_who_took_part_under_a_talk_is_nobodys_and_who_hands_over_asks_nothing():
    structure = layouts.read(Document("one", CALL))
    assert [turn.voice.value for turn in structure.turns if turn.voice is not Voice.COMMENTATOR] == [
        *["speaker"] * 4,
        *["interviewer", "speaker"] * 2,
    ]
    headings = [one.span.of(CALL) for one in structure.furniture]
    assert headings[1:3] == ["Prepared Remarks:", "Questions & Answers:"]
    assert headings[-5] == "Duration: 31 minutes"
    assert headings[-1].startswith("Walt Moor")


@pytest.mark.parametrize("mark", ["--", "-- ", "-----Original Message-----", "---- Forwarded message ----"])
def test_a_quoted_question_runs_over_lines_and_a_signature_ends_the_answers(mark):
    answer = "I walk round the pond, which takes me an hour, and the herons are up before me. " * 2
    text = f"""Dear Ida, I answer below yours.

> You left the council on a Sunday, by letter. What
> happened before?

{answer}

> Who pays you?

Nobody does, as I told you.

{mark}
Tom Oyelaran
Pond House"""
    found = turns(text)
    assert voices(text) == ["interviewer", "speaker"] * 2
    assert found[0].span.of(text).startswith("You left")
    assert found[-1].span.of(text) == "Nobody does, as I told you."
