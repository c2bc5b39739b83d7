import streamlit as st
from starlette.middleware import Middleware
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from dashboard.serving import faults, layers, settings, uploads
from dashboard.starting import ready

app = st.App(
    "dashboard/app.py",
    lifespan=ready,
    middleware=[
        Middleware(layers.own_origin),
        Middleware(layers.with_headers),
        Middleware(layers.without, paths=layers.CLOSED + (uploads.ROUTES if settings.read_only() else ())),
        Middleware(uploads.limited, limits=uploads.Limits()),
    ],
    routes=[Route("/healthz", lambda request: PlainTextResponse("ok\n"))],
    on_script_error=faults.told,
)
