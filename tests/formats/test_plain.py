import pytest

from metrics.formats import Unreadable, decode


@pytest.mark.parametrize(
    ("raw", "text", "encoding"),
    [
        ("Grüße".encode(), "Grüße", "utf-8"),
        (b"\xef\xbb\xbfA boat", "A boat", "utf-8"),
        ("Grüße – „ja“".encode("cp1252"), "Grüße – „ja“", "cp1252"),
        ("\ufeffA boat".encode("utf-16-le"), "A boat", "utf-16"),
    ],
)
def test_encodings_as_found(raw, text, encoding):
    decoded = decode(raw)
    assert (decoded.text, decoded.encoding, decoded.remarks) == (text, encoding, ())


def test_every_line_end_becomes_a_line_feed():
    assert decode(b"one\r\ntwo\rthree\nfour").text == "one\ntwo\nthree\nfour"


def test_letters_decoded_twice_are_repaired_and_right_ones_kept():
    decoded = decode("weâ€™re at the cafÃ©, don’t you see".encode())
    assert decoded.text == "we’re at the café, don’t you see"
    assert decoded.remarks == ("mis-decoded letters repaired",)


def test_what_only_looks_mis_decoded_stays():
    text = "«AU CAFÉ», «ÂGE»…"  # É» would decode to a phonetic letter
    assert decode(text.encode()).text == text


def test_a_printed_bytes_literal_gives_what_it_prints():
    raw = rb"""<h1>Briefing</h1>
b'<p>\n\tMS. VALE:\xc2\xa0 We\xe2\x80\x99ll see.</p>'"""
    decoded = decode(raw)
    assert decoded.text == "<h1>Briefing</h1>\n<p>\n\tMS. VALE:\u00a0 We’ll see.</p>"
    assert decoded.remarks == ("printed bytes literal decoded",)


def test_a_line_that_begins_with_b_and_holds_no_escape_stays():
    assert decode(b"b'plain'").text == "b'plain'"


def test_printed_escapes_become_their_signs():
    decoded = decode(rb"We\u2019ll see \ud83d\ude42, she said.")
    assert decoded.text == "We’ll see \U0001f642, she said."
    assert decoded.remarks == ("printed escapes decoded",)
    assert decode(rb"Half a pair: \ud83d").text == r"Half a pair: \ud83d"


def test_printed_line_ends_are_line_ends_where_there_are_no_others():
    assert decode(rb"Q: Why?\n\nA: I say \"so\".\r\nThen?").text == 'Q: Why?\n\nA: I say "so".\nThen?'
    assert decode(b"Type \\n, \\n and \\n\nin C.").text == "Type \\n, \\n and \\n\nin C."


@pytest.mark.parametrize(
    ("raw", "fault"),
    [(b"", "is empty"), (b" \n", "is empty"), (b"a\0b", "NUL at byte 1"), (b"ab\x81", "is not UTF-8 (byte 2)")],
)
def test_what_is_no_text_is_named_with_a_remedy(raw, fault):
    with pytest.raises(Unreadable) as caught:
        decode(raw)
    assert fault in caught.value.fault
    assert caught.value.remedy
