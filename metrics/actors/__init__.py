"""Actors: who is mentioned, and by which name."""
