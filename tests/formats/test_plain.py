import pytest

from metrics.formats import Unreadable, decode


@pytest.mark.parametrize(
    ("raw", "text", "encoding"),
    [
        ("Grüße".encode(), "Grüße", "utf-8"),
        (b"\xef\xbb\xbfA boat", "A boat", "utf-8"),
        ("Grüße – „ja“".encode("cp1252"), "Grüße – „ja“", "cp1252"),
        ("\ufeffA boat".encode("utf-16-le"), "A boat", "utf-16"),
        ("\ufeffA boat".encode("utf-32-be"), "A boat", "utf-32"),
        ("A boat on the quay".encode("utf-16-be"), "A boat on the quay", "utf-16-be"),
        ("Лодка у причала".encode("utf-16-le"), "Лодка у причала", "utf-16-le"),
    ],
)
def test_encodings_as_found(raw, text, encoding):
    decoded = decode(raw)
    assert (decoded.text, decoded.encoding, decoded.remarks) == (text, encoding, ())


@pytest.mark.parametrize(
    ("text", "encodings"),
    [
        ("Ça coûte cher, « très cher », dit-on là-bas.", "cp1252 mac_roman cp850"),
        ("Die Fähre kostet „zu viel“, sagen sie; für Größe zahlt niemand.", "cp1252 mac_roman"),
        ("Prom kosztuje zbyt dużo, mówią ludzie; łódź wróci później.", "cp1250 iso8859-2 cp852"),
        ("Přívoz stojí příliš mnoho, říkají lidé; loď se vrátí později.", "cp1250 iso8859-2"),
        ("A komp túl sokba kerül, mondják; a hajó később tér vissza, őszre.", "cp1250 iso8859-2"),
        ("Паром стоит слишком дорого, говорят люди; лодка вернётся позже.", "cp1251 koi8-r cp866 iso8859-5"),
        ("Пором коштує надто дорого, кажуть люди; її човен повернеться.", "cp1251 koi8-u"),
        ("Το πλοίο κοστίζει πολύ, λένε· η βάρκα θα γυρίσει αργότερα.", "cp1253 iso8859-7"),
        ("Feribot çok pahalı, diyorlar; tekne kışın geri dönecek, şöyle.", "cp1254"),
        ("המעבורת יקרה מדי, אומרים; הסירה תחזור מאוחר יותר.", "cp1255"),
        ("العبارة مكلفة للغاية، يقولون؛ سيعود القارب لاحقا.", "cp1256"),
        ("渡し船は高すぎる、と人々は言う。船は後で戻る。", "cp932 euc-jp iso2022-jp"),
        ("渡轮太贵了，人们说。船以后会回来的。", "gb18030"),
        ("渡輪太貴了，人們說。船以後會回來的。", "big5"),
        ("나룻배는 너무 비싸다고 사람들은 말한다. 배는 나중에 돌아온다.", "euc-kr"),
    ],
)
def test_encodings_older_than_utf8_are_told_by_what_makes_ordinary_text(text, encodings):
    for encoding in encodings.split():
        assert decode(text.encode(encoding)).text == text, encoding
        assert decode(("A line.\n" * 5000 + text).encode(encoding)).text.endswith(text), encoding


def test_some_stray_bytes_do_not_spoil_the_letters_around_them():
    raw = "Größe, Straße, für, über, Fähre, schön, müde, grün, süß, Öl".encode() + b" \x96 ja"
    decoded = decode(raw)
    assert decoded.text == "Größe, Straße, für, über, Fähre, schön, müde, grün, süß, Öl – ja"
    assert decoded.encoding == "utf-8 with stray bytes"


def test_every_line_end_becomes_a_line_feed():
    assert decode(b"one\r\ntwo\rthree\nfour").text == "one\ntwo\nthree\nfour"


def test_letters_decoded_twice_are_repaired_and_right_ones_kept():
    decoded = decode("weâ€™re at the cafÃ©, don’t you see".encode())
    assert decoded.text == "we’re at the café, don’t you see"
    assert decoded.remarks == ("mis-decoded letters repaired",)


def test_what_only_looks_mis_decoded_stays():
    text = "«AU CAFÉ», «ÂGE»…"  # É» would decode to a phonetic letter
    assert decode(text.encode()).text == text


def test_every_blank_and_mark_of_typography_may_stand_between_a_letter_and_a_closing_mark():
    text = "".join(f"« caf{letter}{chr(mark)}» " for letter in "àâéÉð" for mark in range(0x2000, 0x2070))
    assert decode(text.encode()).text == text  # "é\u202f»" is no mis-decoded sign


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


def test_character_references_become_their_signs_but_those_that_markup_needs():
    raw = b"&ldquo;Caf&eacute;&#8221; &mdash; 2&nbsp;&lt;&nbsp;3 &amp; &quot;x&quot; &nosuch; &"
    assert decode(raw).text == "“Café” — 2\xa0&lt;\xa03 &amp; &quot;x&quot; &nosuch; &"
    assert decode(raw).remarks == ("character references decoded",)


def test_printed_line_ends_are_line_ends_where_there_are_no_others():
    assert decode(rb"Q: Why?\n\nA: I say \"so\".\r\nThen?").text == 'Q: Why?\n\nA: I say "so".\nThen?'
    assert decode(b"Type \\n, \\n and \\n\nin C.").text == "Type \\n, \\n and \\n\nin C."


@pytest.mark.parametrize(
    ("raw", "fault"),
    [
        (b"", "is empty"),
        (b" \n", "is empty"),
        (b"a\0b", "NUL at byte 1"),
        (b"ab\x81 \xb2\xb2\x9d", "is not UTF-8 (byte 2)"),
    ],
)
def test_what_is_no_text_is_named_with_a_remedy(raw, fault):
    with pytest.raises(Unreadable) as caught:
        decode(raw)
    assert fault in caught.value.fault
    assert caught.value.remedy
