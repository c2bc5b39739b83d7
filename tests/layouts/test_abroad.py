"""Conversations as papers of other countries print them."""

import pytest

from metrics import language, layouts
from metrics.model import Document, Voice

KOREAN = (
    ("왜 제분소를 팔았습니까?", "저는 빵을 구울 줄 모릅니다."),
    ("누가 샀습니까?", "저는 이웃에게 팔았습니다."),
    ("후회하십니까?", "아니요. 저는 강이 그립습니다."),
)
CHINESE = (
    ("你为什么卖掉磨坊？", "我不会烤面包。"),
    ("谁买了它？", "我的邻居买了。"),
    ("你后悔吗？", "不。我只想念那条河。"),
)
HINDI = (
    ("आपने चक्की क्यों बेची?", "मुझे रोटी बनाना नहीं आता।"),
    ("किसने खरीदी?", "मेरे पड़ोसी ने।"),
    ("क्या आपको दुख है?", "नहीं। मुझे नदी की याद आती है।"),
)
SPANISH = (
    ("¿Por qué vendió usted el molino?", "Porque yo no sé hacer pan."),
    ("¿Quién lo compró?", "Mi vecino, que me pagó con harina."),
    ("¿Se arrepiente?", "No. Yo echo de menos el río."),
)
VIETNAMESE = (
    ("Tại sao bà bán cối xay?", "Tôi không biết làm bánh."),
    ("Ai đã mua nó?", "Hàng xóm của tôi mua."),
    ("Bà có tiếc không?", "Không. Tôi chỉ nhớ dòng sông."),
)
ENGLISH = (
    ("Why did you sell the mill?", "I cannot bake."),
    ("Who bought it?", "My neighbour did. I was paid in flour."),
    ("Do you regret it?", "No. I miss the river."),
)


def voices(text):
    return [
        (turn.voice, turn.span.of(text))
        for turn in layouts.read(Document("one", text, language=language.of(text))).turns
    ]


@pytest.mark.parametrize(
    ("talk", "layout"),
    [
        (KOREAN, "▶기자: {}\n▷방앗간 주인: {}\n"),
        (KOREAN, '-{}\n"{}"\n\n'),
        (CHINESE, "《河谷日报》记者：{}\n\n林安：{}\n\n"),
        (CHINESE, "[记者]：{}\n\n[林安]：{}\n\n"),
        (CHINESE, "记者\u3000{}\n林安\u3000{}\n"),
        (HINDI, "सवाल- {}\nजवाब- {}\n"),
        (SPANISH, "-{}\n\n-{}\n\n"),
        (SPANISH, "-{}\n-{}\n"),
        (VIETNAMESE, "- {}\n- {}\n"),
        (ENGLISH, "Question- {}\nAnswer- {}\n"),
        (ENGLISH, '<p class="interview__question">{}</p>\n<p>{}</p>\n'),
        (ENGLISH, '<div class="question">{}</div><div class="answer">{}</div>\n'),
    ],
)
def test_everybody_asks_and_answers(talk, layout):
    text = "".join(layout.format(*pair) for pair in talk)
    found = voices(text)
    assert [voice for voice, _ in found] == [Voice.INTERVIEWER, Voice.SPEAKER] * 3
    assert all(said in whole for said, (_, whole) in zip(sum(talk, ()), found, strict=True))


def test_a_page_for_customers_explains_whatever_its_classes_are():
    pairs = (
        ("How do I pay?", "The desk takes coins."),
        ("Where is the desk?", "Behind the mill."),
        ("Is it open?", "It is."),
    )
    text = "".join('<p class="faq-question">{}</p>\n<p class="faq-answer">{}</p>\n'.format(*pair) for pair in pairs)
    assert {voice for voice, _ in voices(text)} <= {Voice.COMMENTATOR}


def test_a_list_of_hyphens_is_no_talk():
    text = "What to bring\n\n" + "\n".join(f"-{thing}" for thing in ("Flour", "Coal for the stove", "Ropes", "A boat"))
    assert {voice for voice, _ in voices(text)} <= {Voice.COMMENTATOR}
