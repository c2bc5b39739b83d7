"""Chats, threads and columns: names of any kind that come back, and what only looks like them. All is invented."""

import pytest

from metrics import layouts
from metrics.model import Document, Voice

TALK = (("mia", "have you seen it?"), ("ole_2", "i have, yes"), ("mia", "where?"), ("ole_2", "at my door"))
FORMS = {
    "[18:0{k}] {name}: {said}": "chats",
    "18:0{k} <{name}> {said}": "chats",
    "03/10/2025, 18:0{k} - {name}: {said}": "chats",
    "[3.10.25, 18:0{k}:11] {name}: {said}": "chats",
    "2025-10-03 18:0{k}:09 {name}: {said}": "chats",
    "18:0{k}:01 From {name} to Everyone:\n\t{said}": "chats",
    "[00:0{k}] {name}\t{said}": "chats",
    "{k:03} {name}: {said}": "chats",
    "*{code}:\t{said}": "chats",
    "<{name}> {said}": "chats",
    "**[18:0{k}] {name}:** {said}": "chats",
    "{name}  6:0{k} PM\n{said}\n": "threads",
    "{name}\n{k} points · 3 hours ago\n\n{said}\n": "threads",
    "{name} wrote on 3 October 2025, 18:0{k}:\n{said}\n": "threads",
    "{name}, [03.10.2025 18:0{k}]\n{said}\n": "threads",
    "[18:0{k}] {name}\n{said}\n": "threads",
    "{name} — Today at 18:0{k}\n{said}\n": "threads",
    "{name} vor {k} Stunden\n{said}\n": "threads",
    "{name} [score 1{k}]\n{said}\n": "threads",
    "{name:12}{said} and so on\n": "columns",
    "{name}\t{said} and so on": "columns",
    "00:0{k}\t{name}\t{said} and so on": "chats",
    "| {name} | {said} and so on |": "columns",
    "<tr><td>{k}</td><td><b>{name}</b></td><td><p>{said} and so on</p></td></tr>": "columns",
    "<tr><td>{name}</td><td>{said} and so on</td></tr>": "columns",
    '{name},"{said} and so on"': "columns",
}


def read(text):
    return layouts.read(Document("one", text))


def spoken(text):
    return [turn for turn in read(text).turns if turn.voice is not Voice.COMMENTATOR]


def printed(form, talk=TALK):
    return "\n".join(
        form.format(k=k, name=name, code=name[:3].upper(), said=said) for k, (name, said) in enumerate(talk, 1)
    )


@pytest.mark.parametrize("form", FORMS)
def test_every_form_is_found_by_itself_and_the_words_are_their_own(form):
    text = printed(form)
    structure = read(text)
    assert structure.layout == FORMS[form]
    assert [turn.voice for turn in structure.turns] == [Voice.INTERVIEWER, Voice.SPEAKER] * 2
    for turn, (name, said) in zip(structure.turns, TALK, strict=True):
        assert turn.speaker.casefold() in (name, name[:3])
        assert text[turn.label.end : turn.span.end].strip().startswith(said)


@pytest.mark.parametrize("form", FORMS)
def test_nobody_is_named_of_four_who_never_come_back(form):
    strangers = [(name, said) for name, (_, said) in zip(("mia", "ole", "una", "ivo"), TALK, strict=True)]
    assert not any(turn.speaker for turn in spoken(printed(form, strangers)))


NO_TALK = {
    "the log of a machine": "\n".join(
        f"2025-10-03 18:02:{k:02} {level}: {said}"
        for k, (level, said) in enumerate(
            [
                ("INFO", "started"),
                ("WARN", "you may retry"),
                ("INFO", "my pool is full?"),
                ("ERROR", "disk"),
                ("INFO", "end"),
            ]
        )
    ),
    "the log of a build": "\n".join(
        f"[18:02:{k:02}] {task}: {said}"
        for k, (task, said) in enumerate([("javac", "12 files"), ("test", "14 passed")] * 4)
    ),
    "a programme of the day": "\n".join(
        f"{hour:02}:30 {name}: {said}"
        for hour, (name, said) in enumerate([("Ann Lee", "How I built it"), ("Bo Orr", "What you should know")] * 3, 9)
    ),
    "a table of troubles": "\n".join(["Problem     Have you heard it tick?", "Remedy      Wait until you do not."] * 3),
    "the fields of a form": "\n\n".join(["What: A tick, I think.\n\nWhere: In your stove?\n\nWho: My cousin."] * 3),
    "a price list": "\n".join(["Rye loaf      3.20 each", "Oat loaf      4.10 each", "Rye loaf      2.90 sliced"] * 2),
    "a table of contents": "\n".join(
        ["Ann Lee       How I came here        3", "Bo Orr        What do you want?      9"] * 3
    ),
    "comments of people who do not answer": "\n\n".join(
        f"{name} {k} hours ago\nI think you are late."
        for k, name in enumerate(["ann", "bo_1", "cy", "dana", "emil"], 2)
    ),
    "a list of changes": "\n\n".join(f"Version 1.{k} (3 Oct 2025)\nYou can now open my files." for k in range(5)),
    "a bibliography": "\n".join(
        f"{name}, A. (201{k}). Who are you? Harbour, 3, 4-9." for k, name in enumerate(["Lee", "Orr"] * 3)
    ),
    "reported lines under a blogger's pen": "\n\n".join(
        ["> The pier shall be closed.", "Why would you? I would not."] * 3
    ),
}


@pytest.mark.parametrize("name", NO_TALK)
def test_what_only_looks_like_it_is_no_talk(name):
    assert spoken(NO_TALK[name]) == []


def test_what_a_log_tells_of_itself_is_nobodys_words():
    text = f"{printed('[18:0{k}] <{name}> {said}')}\n[18:07] *** Quits: ole_2 (timeout)\nSession Close: Fri Oct 03 2025"
    beside = {one.span.of(text) for one in read(text).furniture}
    assert {"[18:01]", "[18:07] *** Quits: ole_2 (timeout)", "Session Close: Fri Oct 03 2025"} <= beside


def test_a_message_of_two_lines_is_one_message():
    text = printed("[18:0{k}] {name}: {said}").replace("yes", "yes\nall of it")
    assert [turn.span.of(text).count("\n") for turn in read(text).turns] == [0, 1, 0, 0]


def test_who_is_called_price_may_speak_in_a_column():
    text = printed("{name:12}{said} and so on\n").replace("ole_2", "PRICE")
    assert [turn.speaker for turn in read(text).turns] == ["mia", "PRICE"] * 2


def test_the_head_of_a_table_is_nobodys_words():
    text = "| Who | Words |\n|---|---|\n" + printed("| {name} | {said} and so on |")
    assert {"| Who | Words |", "|---|---|"} <= {one.span.of(text) for one in read(text).furniture}


def test_questions_quoted_in_a_letter_are_asked_and_the_lines_between_answer():
    text = "> Where were you born?\n\nOn a boat, I am told.\n\n> Which one do you mean?\n\nMy father's."
    assert [turn.voice for turn in read(text).turns] == [Voice.INTERVIEWER, Voice.SPEAKER] * 2


def test_a_rank_on_the_line_below_a_name_and_its_time_is_no_second_post():
    text = printed("{name}  6:0{k} PM\nOP · {k} hours ago\n\n{said}\n")
    assert [turn.speaker for turn in read(text).turns] == ["mia", "ole_2"] * 2


def test_the_buttons_below_posts_are_nobodys_words_and_names_above_them_are_none():
    names = ["Ann Lee", "Bo Lind", "Ann Lee", "Bo Lind", "Ann Lee"]
    said = ["Who let the goat in?", "I did.", "Why? I ask you.", "I like it.", "You would."]
    posts = [
        f"{name}\n{k} May 2031\n{one}\nReply   Share" for k, (name, one) in enumerate(zip(names, said, strict=True), 1)
    ]
    text = "\n\n".join(posts)
    found = layouts.read(Document("one", text))
    beside = [one.span.of(text) for one in found.furniture]
    assert beside == ["Reply   Share"] * 5
    assert [turn.speaker for turn in found.turns] == names
