import streamlit as st

from dashboard.starting import ready

app = st.App("dashboard/app.py", lifespan=ready)
