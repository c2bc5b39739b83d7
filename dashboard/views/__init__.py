"""The pages. A view composes: it computes nothing and styles nothing."""
