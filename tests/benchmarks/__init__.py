"""How fast it all is: `python -m tests.benchmarks`. Never a timed test."""
