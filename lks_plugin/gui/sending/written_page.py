"""«Written, not sent yet»: where the answer lies, and what is left for a person to do."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ...layers.translation import tr
from ..editor import appearance
from ..editor.editor import Editor
from ..session.layer_properties import keep_sent
from .message import message


class WrittenPage(QWidget):
    """Path, folder, address and subject; ``sent`` is ticked by the person who has sent the file."""

    def __init__(self, editor: Editor, path: Path, former: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._path = path
        self._message = message(editor.session, path)
        head = QLabel("▲ <b>{}</b>".format(tr("The answer is written, but not sent yet.")), self)
        head.setWordWrap(True)
        words = tr("Send this file to SSB as an attachment:")
        if former is not None:
            words += " " + tr("(The former answer is kept as {file}.)").format(file=former.name)
        told = QLabel(words, self)
        told.setWordWrap(True)
        self.path = self._line(str(path))
        self.address = self._line(self._message.contact or tr("not told in the package: see the letter LES-MEG"))
        self.subject = self._line(self._message.subject)
        form = QFormLayout()
        form.addRow(tr("File:"), self.path)
        form.addRow(tr("To:"), self.address)
        form.addRow(tr("Subject:"), self.subject)
        self.folder_button = QPushButton(appearance.icon("mActionFileOpen"), tr("Open folder"), self)
        self.folder_button.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent))))
        self.mail_button = QPushButton(appearance.icon("mActionSharingExport"), tr("Write an e-mail"), self)
        self.mail_button.setToolTip(tr("Opens your mail program with address and subject; attach the file yourself."))
        self.mail_button.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(self._message.link)))
        buttons = QHBoxLayout()
        buttons.addWidget(self.folder_button)
        buttons.addWidget(self.mail_button)
        buttons.addStretch(1)
        self.sent = QCheckBox(tr("I have sent it"), self)
        self.sent.toggled.connect(self._on_sent)
        note = QLabel(tr("Then the zones are read-only here until you take the answer back."), self)
        note.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for part in (head, told):
            layout.addWidget(part)
        layout.addLayout(form)
        layout.addLayout(buttons)
        layout.addSpacing(self.fontMetrics().height())
        layout.addWidget(self.sent)
        layout.addWidget(note)
        layout.addStretch(1)

    def _line(self, text: str) -> QLineEdit:
        line = QLineEdit(text, self)
        line.setReadOnly(True)
        line.setCursorPosition(0)
        line.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        return line

    def _on_sent(self, on: bool) -> None:
        session = self._editor.session
        if session is not None and session.layer is not None:
            keep_sent(session.layer, datetime.now() if on else None)
            self._editor.sent.emit()
