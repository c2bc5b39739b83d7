"""What an author puts in between the turns that he prints. All persons and places are invented."""

import textwrap

import pytest

from metrics import layouts, notes
from metrics.model import Document, Voice

ASKS, SAYS, WRITES = Voice.INTERVIEWER, Voice.SPEAKER, Voice.COMMENTATOR
TALK = [
    (
        WRITES,
        "",
        "Councillor Wendt was on the radio on Tuesday evening. Two sentences of it were printed; this is the whole.",
    ),
    (ASKS, "Ida Moss", "The ferry stood still for a week. Who gave the order?"),
    (SAYS, "Piet Wendt", "Nobody gave an order. The rope was wet, and I would do the same again."),
    (SAYS, "", "You cannot cross a river on a wet rope."),
    (WRITES, "", "The rope was bought in March, as the minutes of the council show. It had been dry until then."),
    (ASKS, "Ida Moss", "But the harbour master says it was dry."),
    (SAYS, "Piet Wendt", "He has never touched it. My brother has, and he came home with wet hands."),
    (WRITES, "", "Wendt does not tell that the rope was tested on Monday. We have the report."),
    (ASKS, "Ida Moss", "What did it cost?"),
    (SAYS, "Piet Wendt", "A week without fish. I do not eat fish, so I did not notice."),
    (WRITES, "", "Here the broadcast was cut off for the weather; the rest was put online a day later."),
    (ASKS, "Ida Moss", "Will you resign?"),
    (SAYS, "Piet Wendt", "I shall ask the rope."),
    (SAYS, "", "We will see what it says."),
    (ASKS, "Ida Moss", "Thank you for coming."),
    (WRITES, "", "So far the councillor. The ferry runs again, and nobody has answered my letters."),
]


def voices(text, each):
    """Whose the words are that were given."""
    turns = layouts.read(Document("one", text)).turns
    places = [text.index(textwrap.shorten(words, 20, placeholder="")) for words in each]
    return [next(turn.voice for turn in turns if turn.span.start <= at < turn.span.end) for at in places]


def printed(dress, talk, width=None):
    each = [((dress if name else "{}").format(name), words) for _, name, words in talk]
    return "\n\n".join(label + (textwrap.fill(words, width) if width else words) for label, words in each)


@pytest.mark.parametrize("width", [None, 60])
@pytest.mark.parametrize(
    "dress", ["{}: ", "**{}:** ", "**{}** ", "*{}* — ", "{} – ", "[{}] ", "**{}**\n\n", "### {}\n\n"]
)
def test_a_remark_between_the_turns_is_the_authors_however_names_are_set(dress, width):
    assert voices(printed(dress, TALK, width), [one[2] for one in TALK]) == [one[0] for one in TALK]


def test_what_an_author_adds_names_the_speaker_in_capitals_or_with_an_ending():
    text = """Вчера министра Лялина полчаса слушали на радио «Волна», половину вырезали. Печатаем всё, что сказано.

ВЕРА КИМ: Кто подписал приказ?

ОЛЕГ ЛЯЛИН: Я подписал.

Подпись Лялина стоит под двумя приказами, и оба лежат в архиве порта.

ВЕРА КИМ: А зачем?

ОЛЕГ ЛЯЛИН: Меня попросили."""
    assert voices(text, ["Я подписал", "Подпись Лялина", "А зачем"]) == [SAYS, WRITES, ASKS]


@pytest.mark.parametrize(
    "dead",
    [
        ["The bridge was built in the year of the flood, of stone from the quarry behind the mill."] * 4,
        [
            "The bridge was built in the year of the flood.",
            "Wendt’s bridge is the one below the mill, of stone from the quarry.",
        ],
    ],
)
def test_long_answers_stay_with_those_who_answer_unless_the_author_surely_speaks(dead):
    asked = "Ida Moss: And you, what did you see?\n\nPiet Wendt: I saw the water rise."
    told = "The councillor agreed to talk on the pier, in the rain, with both hands in the pockets of his coat."
    text = "\n\n".join([told, *(f"{asked}\n\n{one}" for one in dead), asked])
    found = layouts.read(Document("one", text)).turns
    assert sum(turn.voice is WRITES for turn in found) == 1 + ("Wendt’s" in dead[-1])


def test_without_words_of_his_own_before_the_talk_nobody_puts_in_a_word():
    talk = [one for one in TALK[1:] if "broadcast" in one[2] or one[0] is not WRITES]
    found = layouts.read(Document("one", printed("{}: ", talk))).turns
    assert all(turn.voice is not WRITES for turn in found)


@pytest.mark.parametrize(
    ("line", "note"),
    [
        ("Editor’s note: The port says that it was Monday.", "Editor’s note: The port says that it was Monday."),
        ("**Anm. d. Red.:** Der Hafen sagt,\nes war Montag.", "Anm. d. Red.:** Der Hafen sagt,\nes war Montag."),
        ("СПРАВКА. Порт построен в 1893 году.", "СПРАВКА. Порт построен в 1893 году."),
        ("Note that the port was built in 1893.", None),
    ],
)
def test_a_paragraph_that_calls_itself_a_note_is_one_and_the_answer_goes_on_behind_it(line, note):
    text = printed("{}: ", TALK[:4]) + f"\n\n{line}\n\nI have tried it.\n\n" + printed("{}: ", TALK[5:7])
    structure = layouts.read(Document("one", text))
    assert [one.span.of(text) for one in notes.find(text, structure)] == ([note] if note else [])
    assert voices(text, ["I have tried it."]) == [SAYS]


PRINTED = (
    "The keeper of the light at Kelm spoke to the Courier on Sunday, and the talk was passed on in a short form.\n\n"
    "{q}Do you miss the sea?{end}\n\n{a}I do. I have lived beside it for nine years.\n\n{aside}\n\n"
    "{q}Will you come back?{end}\n\n{a}You ask me that every year. I do not know.\n\n{closing}"
)
ASIDES = [
    ("Two answers on the ferry I leave out; they say nothing new.", "So much for the interview. I wish her well."),
    ("I have translated “light” as the keepers do.", "Here ends the interview. The lamp is still dark."),
]


@pytest.mark.parametrize(("q", "end", "a"), [("**", "**", ""), ("Question: ", "", "Answer: "), ("*", "*", "")])
@pytest.mark.parametrize(("aside", "closing"), ASIDES)
def test_who_prints_a_talk_may_say_i_where_he_speaks_of_printing(q, end, a, aside, closing):
    text = PRINTED.format(q=q, end=end, a=a, aside=aside, closing=closing)
    own = [one.span.of(text) for one in layouts.read(Document("x", text)).turns if one.voice is WRITES]
    assert own[1:] == [aside, closing]
