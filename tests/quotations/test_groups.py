"""The number that pieces of one utterance share."""

from __future__ import annotations

from dataclasses import fields, replace

from metrics.model import Quotation, QuotationKind, Span
from metrics.quotations.groups import grouped


def test_a_quotation_gets_its_number_and_keeps_all_else() -> None:
    text = "“It turns,” said Ines Vale."
    places = Span(17, 26), Span(12, 16)
    one = Quotation(Span(1, 10), Span(0, 11), QuotationKind.SPEECH, "Ines Vale", *places, 7, 0.9, "x", (Span(3, 5),))
    plain = Quotation(one.span, one.outer, one.kind)
    assert all(getattr(one, field.name) != getattr(plain, field.name) for field in fields(one)[3:])
    assert list(grouped(text, [one])) == [replace(one, group=1)]
