"""A small OpenID Connect provider on this machine: it lets everybody in as whom the test names."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

from joserfc import jwt
from joserfc.jwk import RSAKey


@dataclass
class Provider:
    """Who signs in next, and the key that vouches for it."""

    address: str
    person: dict[str, Any] = field(default_factory=dict)
    nonce: str = ""
    key: RSAKey = field(default_factory=lambda: RSAKey.generate_key(2048, {"kid": "one"}))

    def description(self) -> dict[str, Any]:
        ways = {"authorization_endpoint": "authorize", "token_endpoint": "token", "jwks_uri": "keys"}
        return {"issuer": self.address, **{name: f"{self.address}/{path}" for name, path in ways.items()}} | {
            "response_types_supported": ["code"],
            "id_token_signing_alg_values_supported": ["RS256"],
            "code_challenge_methods_supported": ["S256"],
        }

    def token(self) -> dict[str, Any]:
        now = int(time.time())
        facts = {"iss": self.address, "aud": "dashboard", "iat": now, "exp": now + 600, "nonce": self.nonce}
        signed = jwt.encode({"alg": "RS256", "kid": "one"}, facts | {"sub": "1"} | self.person, self.key)
        return {"access_token": "opaque", "token_type": "Bearer", "expires_in": 600, "id_token": signed}


@contextmanager
def provided() -> Iterator[Provider]:
    """The provider, until the end."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), BaseHTTPRequestHandler)
    provider = Provider(f"http://127.0.0.1:{server.server_port}")
    server.RequestHandlerClass = _answering(provider)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield provider
    finally:
        server.shutdown()
        server.server_close()


def _answering(provider: Provider) -> type[BaseHTTPRequestHandler]:
    class Answering(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            address = urlsplit(self.path)
            asked = {name: values[0] for name, values in parse_qs(address.query).items()}
            if address.path == "/authorize":
                provider.nonce = asked["nonce"]
                self.send_response(302)
                back = urlencode({"code": "once", "state": asked["state"]})
                self.send_header("Location", f"{asked['redirect_uri']}?{back}")
                self.end_headers()
            elif address.path == "/keys":
                self._json({"keys": [provider.key.as_dict(private=False)]})
            else:
                self._json(provider.description())

        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["content-length"]))
            self._json(provider.token())

        def _json(self, found: dict[str, Any]) -> None:
            raw = json.dumps(found).encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(raw)))
            self.end_headers()
            self.wfile.write(raw)

        def log_message(self, *arguments: object) -> None: ...

    return Answering
