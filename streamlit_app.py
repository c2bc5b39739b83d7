import streamlit as st
from starlette.middleware import Middleware
from starlette.responses import PlainTextResponse, RedirectResponse
from starlette.routing import Route

from dashboard.serving import assets, bursts, entrance, faults, figures, layers, settings, uploads, visits
from dashboard.starting import ready

app = st.App(
    "dashboard/app.py",
    lifespan=ready,
    secrets=settings.secrets(),
    middleware=[
        Middleware(figures.counted),
        Middleware(layers.own_origin),
        Middleware(layers.with_headers),
        Middleware(layers.without, paths=layers.CLOSED + (uploads.ROUTES if settings.read_only() else ())),
        *([Middleware(entrance.for_admitted, allowed=settings.allowed())] if settings.closed() else []),
        Middleware(visits.limited, limits=visits.Limits()),
        Middleware(uploads.limited, limits=uploads.Limits()),
        Middleware(assets.from_memory),
        Middleware(bursts.together),
    ],
    routes=[
        Route("/healthz", lambda request: PlainTextResponse("ok\n")),
        # the platform knows the first page by no name; without a slash in front it works below another path too
        Route("/overview", lambda request: RedirectResponse(f"./?{request.url.query}")),
    ],
    on_script_error=faults.told,
)
