"""Measures: text → one number, each with its label, unit, source and minimum."""
