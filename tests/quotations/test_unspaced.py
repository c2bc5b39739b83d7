"""Scripts without blanks: who is quoted by the words right before and behind the marks."""

from __future__ import annotations

import pytest

from metrics.quotations.unspaced import fitting, script
from tests.quotations.reading import told


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("「橋は開く」と田口首相は述べた。", ["speech 田口"]),
        ("野党の森山議員は記者団に「約束が違う」と語った。", ["speech 森山"]),
        ("報告書は「基準を満たしていない」と指摘した。", ["document 報告書"]),
        ("森山氏は「行く」と言った。「明日だ」と彼は答えた。", ["speech 森山", "speech 森山"]),
        ("それは「自由」である。", ["scare"]),
        ("“我们不会退让，”外交部发言人林芳说。", ["speech 林芳"]),
        ("林强部长表示：“谈判仍在继续。”", ["speech 林强"]),
        ("林女士说：“你来了？”高先生答道：“来了。”", ["speech 林女士", "speech 高先生"]),
        ("报告指出，该桥“存在缺陷”。", ["document 报告"]),
        ("《长河》是一部小说。", ["term"]),
    ],
)
def test_who_is_quoted(text: str, right: list[str]) -> None:
    assert told(text, "en") == right  # the text shows its language, whatever is stated


@pytest.mark.parametrize(
    ("text", "language"),
    [("橋は冬の間も開いている。", "ja"), ("这座桥必须重建。", "zh"), ("The bridge is open.", None), ("", None)],
)
def test_the_letters_tell_the_language(text: str, language: str | None) -> None:
    assert fitting(text) == (script(language) if language else None)


def test_a_long_line_is_read_in_linear_time() -> None:
    assert len(told("说" * 20_000 + "“好”" * 500, "zh")) == 500
