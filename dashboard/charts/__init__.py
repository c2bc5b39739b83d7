"""Tables → figures: plain plotly dicts under one template. No streamlit, no statistics."""
