"""What the parts give together."""

from __future__ import annotations

import pytest

from metrics import quotations, tokens
from metrics.model import Document, Note, NoteKind, QuotationKind, Span
from tests.quotations.reading import read, told, turns


def test_a_wrong_opener_is_repaired_and_turns_nothing_over() -> None:
    text = "She ran the mill—alone—”Leave the wheel to me” is the phrase from Ada Fenn’s mouth. The “miller” left."
    assert told(text) == ["speech Ada Fenn", "scare"]
    assert [one.span.of(text) for one in read(text)] == ["Leave the wheel to me", "miller"]


def test_what_cannot_speak_is_no_speaker() -> None:
    text = (
        "Warden Lars Enge opened the meeting. He stated that the lake “will be open to all who keep it clean.” "
        "It “is no longer a secret that the dam leaks.” Our yearly catch demonstrates “the health of the whole lake.”"
    )
    assert told(text) == ["speech Lars Enge"] * 3


def test_the_holder_of_a_turn_marks_words_of_his_own() -> None:
    text = (
        "▸Q: Do you like the plan?\n\n▸Ada Fenn: They “improved” the mill. Now some in Norland, calling "
        "themselves friends, threaten to “close the sluice”. It is no “gift”."
    )
    assert told(text) == ["scare", "speech some in Norland", "scare"]


def test_a_song_and_its_echo_belong_to_nobody() -> None:
    text = (
        "▸Q: What guides you?\n\n▸Ada Fenn: There is a song, the anthem of the ferrymen: “Row for the morning, row "
        "for the shore.”\n\n▸Ada Fenn: This aim – “row for the shore” – is ours. We only want to “row”."
    )
    assert told(text) == ["slogan", "slogan", "slogan"]


def test_it_is_written_names_the_document_before() -> None:
    text = "▸Ada Fenn: In May, Water Order 12 was renewed. So it is written - “because of the conduct of the millers.”"
    assert told(text) == ["document Water Order 12"]


def test_pieces_around_a_clause_are_one_utterance() -> None:
    text = "“The wheel,” Ada Fenn said, “is old.” She smiled. Bo Lind said it was “loud” and “slow”."
    assert [one.group for one in read(text)] == [1, 1, 2, 2]


def test_a_new_cue_a_colon_or_another_kind_begins_a_new_utterance() -> None:
    text = "Bo Lind called it “a farce” and said the mill was “old.” Lind said it “must go”: “Nobody wants that mill.”"
    assert [one.group for one in read(text)] == [1, 2, 3, 4]


def test_a_second_verb_keeps_the_subject_of_the_first() -> None:
    assert told("Bo Lind left the hall and told Ada Fenn: “The mill is old.”") == ["speech Bo Lind"]


def test_words_that_somebody_judges_are_not_whose_they_are() -> None:
    text = "Bo Lind spoke first. Ada Fenn called his words “empty”."
    assert told(text) == ["speech Ada Fenn"]


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("de", "Rita Kern hat vor einer „leisen Flut“ gewarnt.", ["speech Rita Kern"]),
        ("de", "„Es reicht“, sagte Rita Kern. Sie werde den Beschluss „nicht hinnehmen“.", ["speech Rita Kern"] * 2),
        ("de", "Dem Bericht zufolge ist der Damm „weich wie Brot“.", ["document Bericht"]),
        ("en", "The hall was full. For Rita Kern, the vote was “a weather report.”", ["speech Rita Kern"]),
        ("en", "“It is old,” Rita Kern told the “Vale Times”.", ["speech Rita Kern", "term"]),
        ("en", "Mayor Rita Kern rose. “It is old,” the mayor said.", ["speech Rita Kern"]),
        ("de", "Minister Bo Lohmann kam. „Es reicht“, sagte er.", ["speech Bo Lohmann"]),
        ("ru", "«Это ложь», — пишет газета «Северный край».", ["speech газета", "term"]),
    ],
)
def test_ways_of_reporting_beside_verb_and_subject(language: str, text: str, right: list[str]) -> None:
    assert told(text, language) == right


def test_an_unknown_language_has_pieces_and_kinds_but_no_speakers() -> None:
    text = "Aino Salo sanoi: “Silta pysyy auki koko talven ja kesän.” Se on “silta”."
    assert told(text, "fi") == ["speech", "scare"]


def test_marked_words_alone_in_a_paragraph_are_speech_only_as_a_sentence() -> None:
    assert told("The hall was full of the old and the young.\n\n“Sunday”") == ["term"]
    assert told("The hall was full of the old and the young.\n\n“Sunday”.") == ["speech"]


def test_nothing_is_found_in_nothing() -> None:
    assert read("") == ()
    assert read("The players’ lounge isn’t open; the ’90s paint hasn’t been touched.") == ()


def test_a_comment_inside_a_turn_is_the_authors() -> None:
    text = "▸Ada Fenn: The mill is old. [Note that Bo Lind said “the mill is new” only a week ago.] It turns."
    comment = Note(Span(text.index("["), text.index("]") + 1), NoteKind.COMMENT)
    document = Document("test", text)
    found = quotations.find(document, turns(text), (comment,), tokens.paragraphs(text))
    assert [(one.kind, one.speaker) for one in found] == [(QuotationKind.SPEECH, "Bo Lind")]


def test_two_who_take_turns_keep_their_own_mentions() -> None:
    text = "“Where?” asked Mia Holt.\n\n“Here,” said Jon Pell.\n\n“And now?”\n\n“Now we wait.”"
    assert [one.speaker_span.of(text) for one in read(text) if one.speaker_span] == ["Mia Holt", "Jon Pell"] * 2


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Warden Lars Enge left.\n\nA senior miller saw it. “The dam leaks,” he said.", "senior miller"),
        ("Warden Lars Enge left. One wonders why. “The dam leaks,” he said.", "Lars Enge"),
        ("“A miller told me.” Warden Lars Enge left. “The dam leaks,” he said.", "Lars Enge"),
        ("Ada Fenn went on to accuse the council of “a hunt.”", "Ada Fenn"),
        ("Mill owners, including the Open Weir, said they were “deeply alarmed.”", "Mill owners"),
    ],
)
def test_who_has_no_name_may_be_meant_and_a_chain_of_verbs_has_one_subject(text: str, right: str) -> None:
    assert told(text)[-1] == f"speech {right}"


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("en", "Ada Fenn left. Her predecessor quit in May, citing “a lack of care.”", "speech Her predecessor"),
        ("fr", "Interrogée sur le moulin, Claire Aubin a balayé la question : « Il tient. »", "speech Claire Aubin"),
        ("de", "„Er steht“, sagte Ada Fenn dem „Boten“. „Da kann man nicht klagen.“", "speech Ada Fenn"),
    ],
)
def test_a_subject_ends_before_its_verb_and_a_full_stop_parts_kinds(language: str, text: str, right: str) -> None:
    assert told(text, language=language)[-1] == right


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("en", "Ada Fenn came late. “I ran,” the 47-year-old said.", "Ada Fenn"),  # an age is no name of its own
        ("en", "Crane driver Bo Lind came.\n\nRain fell.\n\n“I ran,” the driver said.", "Bo Lind"),  # called so before
        ("en", "A miller saw Ada Fenn. “I ran,” the miller said.", "miller"),  # who came in without a name
        ("de", "„Es reicht“, sagte Ada Fenn. „Wir gehen“, so die Anwältin.", "Ada Fenn"),
        ("de", "„Es reicht“, sagte Bernd Fenn. „Wir gehen“, so die Anwältin.", "Anwältin"),  # a man is none
        ("es", "El alcalde de Osma, Bruno Lind, se fue. «Volveré», dijo el exalcalde.", "Bruno Lind"),
        ("ru", "«Хватит», — сказал Олег Линд.\n\n«Мы уходим», — добавил мэр.", "Олег Линд"),
    ],
)
def test_a_role_means_who_was_called_so_or_who_was_heard_last(language: str, text: str, right: str) -> None:
    assert told(text, language)[-1] == f"speech {right}"


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        (
            "en",
            "The dam was “rotten” in May, Ada Fenn said.",
            "speech Ada Fenn",
        ),  # the clause at the end reports it all
        ("en", "“The dam leaks,” deadpans Ada Fenn.", "speech Ada Fenn"),  # a verb that no list has
        ("en", "In Ada Fenn’s view, the survey showed “a dead lake.”", "speech Ada Fenn"),  # not the survey
        (
            "en",
            "Bo Lind asked. Ada Fenn shrugged. “Water runs downhill.”",
            "speech Ada Fenn",
        ),  # who moves is heard next
        ("en", "The waiter told me it was fresh. I asked again. “Mostly,” he said.", "speech waiter"),
        ("en", "Over the gate hangs a sign: “No swimming.”", "document sign"),
        ("en", "Her motto, stitched on a cushion, was “Row, then rest.”", "slogan"),
        ("en", "The mill will close in May, the “open mill” notwithstanding.", "term"),
        ("fr", "« Le pont tient », a savouré l’éclusier Bruno Lind.", "speech Bruno Lind"),
        ("fr", "Ada Fenn publie « Le Pré gris », son premier roman.", "term"),
        ("de", "Sie gründete den Verein „Mühle bleibt offen“.", "term"),
        ("es", "Ada Fenn llegó tarde. «Llueve», dijo entre risas.", "speech Ada Fenn"),  # the verb has no subject
        ("es", "Cuando Ada Fenn llegó, el molinero dio un aviso: «Llueve.»", "speech molinero"),
        ("es", "«Llueve», se limitó a decir Ada Fenn.", "speech Ada Fenn"),
        ("es", "Para Ada Fenn, es «una farsa»; para Bo Lind, «un avance».", "speech Bo Lind"),
        ("en", "A banner reading “OPEN THE MILL” hung there.", "slogan"),
        ("en", "Sgt. Will Hale of the Osk Guard called it “a shame”.", "speech Will Hale"),
        ("es", "Ada Fenn avisó. La maestra, Inés Lind, calló. «Llueve», dice.", "speech Inés Lind"),  # the last subject
        ("de", "Sie las das Gesetz, das der Verband als „Farce“ bezeichnet.", "speech Verband"),
        ("en", "It was what the warden, Ada Fenn, called “a small repair.”", "speech Ada Fenn"),
        ("ru", "Она не была у театра «Застава» до весны.", "term"),
        ("ru", "Олег Линд пришёл. По словам Линда, проверка показала «полный износ».", "speech Олег Линд"),
        ("ru", "Депутат Анна Линд пришла. По её мнению, мост «гниёт».", "speech Анна Линд"),  # an office of both
        ("ru", "В фирме «Север» обвинения отвергли.", "term"),  # whose name it is
        ("fr", "L’agence de l’eau invoque « la prudence ». Elle dit avoir « du temps ».", "speech agence de l’eau"),
        ("fr", "C’est une idée que rejette le maire du bourg, Bruno Lind : « Jamais ! »", "speech Bruno Lind"),
        ("fr", "Un meunier qui préfère rester anonyme souffle : « Le pont cède. »", "speech meunier"),
        ("de", "Aus dem Rathaus verlautete, man prüfe „alle Mühlen“.", "speech Rathaus"),
        (
            "ru",
            "Она просила мэра Елену Серову. Серова ответила. Она обещала мост «до весны».",
            "speech Елена Серова",
        ),
        ("en", "A senior Norlandic envoy, who had come late, was brief: “Not yet.”", "speech senior Norlandic envoy"),
        ("en", "He read a letter signed by 90 millers, which says the dam will “burst”.", "document letter"),
        ("en", "They acted over the objections of millers who called it “a farce.”", "speech millers"),
        ("en", "Sen. Ines Vale, D-Port Osk, the sponsor, said it was “overdue.”", "speech Ines Vale"),
        ("en", "He is known as “the Crane.” “We wait,” Bo Lind said.", "speech Bo Lind"),
        ("en", "There is a proverb for it. It goes: “Ask the goose.”", "slogan"),
        ("en", "Mayor Bo Lind said Norland would respond “in May” and left.", "speech Bo Lind"),
        ("en", "A miller who found the wheel said it was “not much smarter.”", "speech miller"),
        ("en", "In a note, chair of governors Bo Lind said it was “over”.", "speech Bo Lind"),
        ("en", "It was written by Bo Lind, a miller who calls himself a “captain”. “Why?” he asked.", "speech Bo Lind"),
        ("en", "Ada Fenn spoke. Later, in the hall, a man came in. “The hat,” he said.", "speech man"),
        (
            "fr",
            "La présidente du tribunal a lu la lettre. « Vraiment ? », a-t-elle dit.",
            "speech présidente du tribunal",
        ),
        ("de", "Ein Plakat hängt dort. „Mühle zuerst“ steht darauf.", "document Plakat"),
        ("de", "Ada Fenn nannte den Spruch alt. Der Slogan sei „dumm“.", "speech Ada Fenn"),
        ("es", "La alcaldesa, Ada Fenn, pidió que se llamara «molino» al molino.", "speech Ada Fenn"),
        ("en", "Mayor Bo Lind said the mill had offered Norland “a fair price”.", "speech Bo Lind"),
        ("en", "“We wait,” Ada Fenn said. “Gone by Easter.”", "speech Ada Fenn"),
        ("en", "For Bo Lind, a miller in Osk, it was over. Ada Fenn left. “Why?” he asked.", "speech Bo Lind"),
        ("en", "The law bars “wheels of any kind” from the lake.", "document law"),
        ("de", "Er las eine Studie, der zufolge Mühlen „kaum nützen“.", "document Studie"),
        ("es", "Los molineros cortaron la calle para exigir «agua ya».", "speech molineros"),
        ("en", "A visitor has scrawled on the board: “Goose 1, Miller 0.”", "speech visitor"),
    ],
)
def test_more_ways_of_reporting(language: str, text: str, right: str) -> None:
    assert told(text, language)[-1] == right


@pytest.mark.parametrize("naming", ["Lind said", "Mrs Lind said", "she said"])
def test_of_two_with_one_surname_the_last_one_named_is_meant(naming: str) -> None:
    text = f"Bruno Lind died in March. His mother, Ines Lind, told the court so. “We waited,” {naming}."
    assert told(text) == ["speech Ines Lind"]


def test_guillemets_inside_guillemets_are_nested() -> None:
    text = "Ada Fenn dit : « Il y avait un mot : « Gardez la boîte. » »"
    assert told(text, "fr") == ["speech Ada Fenn", "nested"]


def test_dashes_that_a_paragraph_before_leads_to_mark_speech() -> None:
    text = (
        "Ada Fenn had asked:\n\n—Is it old?\n\nBo Lind had answered:\n\n—It leaks.\n\nThen he had added:\n\n—It turns."
    )
    assert told(text) == ["speech Ada Fenn", "speech Bo Lind", "speech Bo Lind"]


def test_after_the_narrators_sentence_speech_behind_a_dash_goes_on() -> None:
    text = "—It leaks, said Ada Fenn. Bring me a bucket.\n\n—Which one?\n\n—The red one."
    assert [one.span.of(text) for one in read(text)] == ["It leaks", "Bring me a bucket.", "Which one?", "The red one."]


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        # the last person named is no longer whom the passage is about
        (
            "en",
            "Ada Fenn runs the mill. Ines Vale met her in 2019. “It turns,” Fenn said. “Slowly,” she added.",
            "Ada Fenn",
        ),
        (
            "en",
            "Bo Lind spoke. The finance minister, who wants his post, was calm. “No,” she said.",
            "finance minister",
        ),
        ("en", "Gov. Bo Lind, who hired Carl Ost, will not fire Ost. “Let us wait,” the governor said.", "Bo Lind"),
        ("en", "Carl Ost left in June. Ada Fenn opposes him. “At last,” she said.", "Ada Fenn"),
        (
            "en",
            "Bo Lind counted sheep. “Nine,” he said.\n\nHis friend Ada Fenn was less sure. “Ten, I should say.”",
            "Ada Fenn",
        ),
        ("fr", "Le miller Luc Fenn, 71 ans, a contesté. « Jamais », a assuré le septuagénaire.", "Luc Fenn"),
    ],
)
def test_who_is_spoken_of_most_is_meant(language: str, text: str, right: str) -> None:
    assert told(text, language)[-1] == f"speech {right}"


def test_of_a_pronoun_that_speaks_what_the_clause_says_is_remembered() -> None:
    text = (
        "Ada Vale paid for the mill. Ada Vale said it was dear. Ada Vale went home.\n\nThe guest laughed. “No,” she "
        "said.\n\nThe rain came down. She waited. “Go home,” she said."
    )
    assert told(text) == ["speech guest"] * 2


def test_a_headline_takes_the_speaker_of_the_same_words_below() -> None:
    below = "The dam broke.\n\nWarden Bo Lind spoke. “We knew the wheel was cracked and we ran it,” said Ada Fenn."
    assert told(f"‘We knew the wheel was cracked’, council told\n\n{below}") == ["speech Ada Fenn"] * 2


def test_one_word_of_a_headline_keeps_the_speaker_that_stands_there() -> None:
    text = "Wheel is ‘cracked’, says Bo Lind\n\nThe dam broke. “It was cracked,” said Ada Fenn."
    assert told(text) == ["speech Bo Lind", "speech Ada Fenn"]


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("en", "The Millers’ Union wants “an end to the rule of the wheel”.", ["speech Millers’ Union"]),
        ("en", "The Millers’ Union runs the “Old Wheel”.", ["term"]),
        ("en", "I blame a “famous miller” for it.", ["term"]),
        ("fr", "Du côté de l’agence du moulin, on se défend de tout « calcul ».", ["speech agence du moulin"]),
        ("ru", "В совете мельников сказали, что колесо «скоро встанет».", ["speech совете мельников"]),
        ("ru", "В мае мельник Ада Фенн заверила совет: «Колесо будет стоять».", ["speech Ада Фенн"]),
        ("ru", "Её агентство сообщает, что колесо «заметно просело».", ["speech Её агентство"]),
        ("es", "La presentó el editor, Bo Lind, para quien la obra es «un molino de papel».", ["speech Bo Lind"]),
        ("es", "El alcalde evitó hablar de lo que llamó «asuntos de molino».", ["speech alcalde"]),
        ("de", "Bürgermeister Bo Lind rühmte das Rad als „Leuchtturm mit Schaufeln“.", ["speech Bo Lind"]),
    ],
)
def test_who_speaks_by_an_unlisted_verb_at_a_place_or_in_a_relative_clause(
    language: str, text: str, right: list[str]
) -> None:
    assert told(text, language) == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("The draft, seen by us, would give millers the right to hold water “in a dry year”.", "document draft"),
        ("She pointed to Article 9 of the charter, which grants the shore “to all who row”.", "document charter"),
        ("Millers were told in a memo last week to avoid “needless talk of the wheel”.", "document memo"),
        ("Rowers wore shirts that read “Once A Rower, Always A Rower.”", "document shirts"),
    ],
)
def test_a_document_is_the_source_whatever_it_does_with_the_words(text: str, right: str) -> None:
    assert told(text) == [right]


def test_who_is_an_age_an_office_or_an_it() -> None:
    age = "Bo Lind was at the mill when the wheel broke.\n\n“I ran,” said the 34-year-old."
    assert told(age) == ["speech Bo Lind"]
    office = "Admiral Bo Lind came. “The soup is good,” said the Admiral. A rower left.\n\nLater he said it was “cold”."
    assert told(office) == ["speech Bo Lind"] * 2
    it = "The Mill Company answered. It called the plan “a hole in the dam”."
    assert told(it) == ["speech Mill Company"]


def test_a_person_behind_a_place_says_what_the_relative_clause_does() -> None:
    text = "“It turns,” notes Bo Lind, chief engineer at Fenn Mills, who thinks the wheel is “safe”."
    assert told(text) == ["speech Bo Lind"] * 2


def test_a_verb_of_saying_whose_subject_cannot_speak_leaves_the_word_to_the_clause_around_it() -> None:
    assert told("Bo Lind says that the wheel answers a “need of the valley”.") == ["speech Bo Lind"]


def test_a_chant_a_label_and_a_name_before_a_participle_report_nothing() -> None:
    assert told("„Wir wollen das Rad“, hallte es aus der Menge.", "de") == ["slogan"]
    assert told("Fenn rejects the label of “mill poet”.") == ["term"]
    assert told("In the pages of ‘The Salt Mill’, Ada Fenn’s assured first novel, a miller rows.") == ["term"]
