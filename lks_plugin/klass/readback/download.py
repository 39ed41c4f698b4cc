"""An answer of KLASS over the network, by QGIS' own access to it (proxies, certificates), within limits.

Only http and https, never from https down to http; a limit of size, of redirects and of time; QGIS' cache is passed by.
"""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timezone
from pathlib import Path
from urllib.parse import urlencode

from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtCore import QEventLoop, QTimer, QUrl
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

from ...engine.progress import Cancelled
from ...layers.files import write_file
from ..errors import KlassError

_POLL = 50  # milliseconds between looks at the clock and at the button that cancels
# What may be answered with a copy: KLASS could not be asked, or could not answer.
_OUTAGES = ("klass_unreachable", "klass_down", "klass_timeout")
NOT_THERE = "klass_not_there"


@dataclass(frozen=True)
class NetworkLimits:
    """The most of an answer's size in bytes, of redirects, and of seconds."""

    size: int = 100_000_000
    redirects: int = 5
    seconds: float = 60.0


@dataclass
class Klass:
    """KLASS' read API at an address (``base``, with or without its last slash).

    Every answer is kept in the folder ``copies``, if one is given. They are read instead where KLASS cannot be reached
    and ``use_copies`` says so; ``read_from_copy`` lists those, each with the time it was read.
    """

    base: str
    limits: NetworkLimits = field(default_factory=NetworkLimits)
    copies: Path | None = None
    use_copies: bool = False
    is_cancelled: Callable[[], bool] = lambda: False
    read_from_copy: list[tuple[str, str]] = field(default_factory=list)

    def ask(self, path: str, query: Mapping[str, str]) -> bytes:
        """The answer in JSON. Raises ``KlassError`` (kind ``NOT_THERE`` for a 404) and ``Cancelled``."""
        address = f"{self.base.rstrip('/')}/{path}" + (f"?{urlencode(query)}" if query else "")
        try:
            content = fetch(address, self.limits, self.is_cancelled)
        except KlassError as error:
            if error.kind in _OUTAGES and self.use_copies and self.copies is not None:
                return self._copy(_file(self.copies, address), address, error)
            raise
        if self.copies is not None:
            _keep(_file(self.copies, address), address, content)
        return content

    def _copy(self, file: Path, address: str, error: KlassError) -> bytes:
        try:
            kept: Mapping[str, str] = json.loads(file.read_text(encoding="utf-8"))
            content, read = kept["answer"], kept["read"]
        except (OSError, ValueError, KeyError, TypeError):
            raise KlassError("klass_no_copy", reason=str(error), folder=str(file.parent)) from error
        self.read_from_copy.append((address, read))
        return content.encode("utf-8")


def _file(folder: Path, address: str) -> Path:
    """Where the copy of an answer is kept."""
    return folder / f"klass-{hashlib.sha256(address.encode()).hexdigest()}.json"


def _keep(file: Path, address: str, content: bytes) -> None:
    now = datetime.now(timezone.utc).isoformat(timespec="seconds")
    kept = {"address": address, "read": now, "answer": content.decode("utf-8", "replace")}
    write_file(str(file), json.dumps(kept, ensure_ascii=False).encode("utf-8"))


def fetch(address: str, limits: NetworkLimits, is_cancelled: Callable[[], bool]) -> bytes:
    """The content at an address. Raises ``KlassError`` and ``Cancelled``."""
    url = QUrl(address)
    end = time.monotonic() + limits.seconds
    for _ in range(limits.redirects + 1):
        if url.scheme().lower() not in ("http", "https") or not url.host():
            raise KlassError("klass_scheme", address=url.toString())
        reply = _finished(url, limits, end, is_cancelled)
        try:
            target = reply.attribute(QNetworkRequest.Attribute.RedirectionTargetAttribute)
            if target is None:
                return _content(reply, address, limits)
        finally:
            reply.deleteLater()
        following = url.resolved(QUrl(target))
        if url.scheme().lower() == "https" and following.scheme().lower() != "https":
            raise KlassError("klass_scheme", address=following.toString())
        url = following
    raise KlassError("klass_redirects", address=address, most=limits.redirects)


def _finished(url: QUrl, limits: NetworkLimits, end: float, is_cancelled: Callable[[], bool]) -> QNetworkReply:
    """The reply once it is finished, too large, or late."""
    request = QNetworkRequest(url)
    request.setRawHeader(b"Accept", b"application/json; charset=UTF-8")
    request.setAttribute(
        QNetworkRequest.Attribute.RedirectPolicyAttribute, QNetworkRequest.RedirectPolicy.ManualRedirectPolicy
    )
    request.setAttribute(
        QNetworkRequest.Attribute.CacheLoadControlAttribute, QNetworkRequest.CacheLoadControl.AlwaysNetwork
    )
    request.setAttribute(QNetworkRequest.Attribute.CacheSaveControlAttribute, False)
    loop, clock = QEventLoop(), QTimer()
    reply = QgsNetworkAccessManager.instance().get(request)
    stopped: list[str] = []

    def look() -> None:
        late = time.monotonic() > end
        if (late or is_cancelled()) and not stopped:
            stopped.append("klass_timeout" if late else "cancelled")
            reply.abort()

    def received(count: int, total: int) -> None:
        if max(count, total) > limits.size and not stopped:
            stopped.append("klass_too_large")
            reply.abort()

    reply.finished.connect(loop.quit)
    reply.downloadProgress.connect(received)
    clock.timeout.connect(look)
    clock.start(_POLL)
    if not reply.isFinished():
        loop.exec()
    clock.stop()
    if stopped:
        reply.deleteLater()
        if stopped[0] == "cancelled":
            raise Cancelled
        most = round(limits.size / 1_000_000)
        raise KlassError(stopped[0], address=url.toString(), seconds=round(limits.seconds), most=most)
    return reply


def _content(reply: QNetworkReply, address: str, limits: NetworkLimits) -> bytes:
    """What a finished reply holds; raises ``KlassError`` for what is no answer."""
    status = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
    if status == 404:
        raise KlassError(NOT_THERE, address=address)
    if status is not None and status >= 500:
        raise KlassError("klass_down", address=address, status=status)
    if status is not None and status >= 400:
        raise KlassError("klass_refuses", address=address, status=status)
    if reply.error() != QNetworkReply.NetworkError.NoError:
        raise KlassError("klass_unreachable", address=address, reason=reply.errorString())
    content = bytes(reply.readAll())
    if len(content) > limits.size:
        raise KlassError("klass_too_large", address=address, most=round(limits.size / 1_000_000))
    return content
