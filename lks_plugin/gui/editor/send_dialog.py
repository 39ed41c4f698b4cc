"""Sending: what is not in order is shown, a reason is asked for each exception, and nothing is refused."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsSettings
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGroupBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ...engine.errors import LksError
from ...layers.errors import error_sentence
from ...layers.translation import tr
from ..session.answer import Checklist, SentAnswer, answer_name, checklist, write_answer
from ..session.records import Problem
from . import appearance
from .editor import Editor

_FOLDER = "lks/editor/answer_folder"


class SendDialog(QDialog):
    """Shows what SSB would ask about, and writes the answer; ``sent`` is what was written."""

    def __init__(self, editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._session = editor.session
        self.sent: SentAnswer | None = None
        self.setWindowTitle(tr("Send the zones to SSB"))
        self.resize(95 * self.fontMetrics().averageCharWidth(), 30 * self.fontMetrics().height())
        self._checklist = checklist(self._session)
        self.reasons: dict[str, QLineEdit] = {}
        layout = QVBoxLayout(self)
        layout.addWidget(self._headline())
        if self._checklist.problems or self._checklist.without_zone:
            layout.addWidget(self._problem_group(), 1)
        if self._checklist.without_reason:
            layout.addWidget(self._reason_group(), 1)
        layout.addStretch(0)
        layout.addLayout(self._file_line())
        layout.addWidget(self._buttons())

    def _headline(self) -> QWidget:
        label = QLabel(_verdict(self._checklist), self)
        label.setWordWrap(True)
        return label

    def _problem_group(self) -> QGroupBox:
        group = QGroupBox(tr("To be mended (double click: show on the map)"), self)
        self.problems = QListWidget(group)
        self.problems.setWordWrap(True)
        self.problems.setIconSize(appearance.icon_size(self))
        for problem in self._checklist.problems:
            item = QListWidgetItem(appearance.badge("error", self), problem.sentence)
            item.setData(Qt.ItemDataRole.UserRole, problem)
            self.problems.addItem(item)
        self.problems.itemActivated.connect(self._on_problem)
        QVBoxLayout(group).addWidget(self.problems)
        return group

    def _on_problem(self, item: QListWidgetItem) -> None:
        problem: Problem = item.data(Qt.ItemDataRole.UserRole)
        self.reject()
        self._editor.point(problem)

    def _reason_group(self) -> QGroupBox:
        group = QGroupBox(tr("Exceptions: say why the zone should stay as it is"), self)
        inner = QWidget()
        rows = QVBoxLayout(inner)
        for row in self._checklist.without_reason:
            line = QLineEdit(row.reason, inner)
            line.setPlaceholderText(tr("Reason for {zone}").format(zone=row.name))
            found = [words for finding, words in zip(row.findings, row.reasons) if finding.is_open]
            words = QLabel(f"{appearance.sign('exception')} " + " ".join(found), inner)
            words.setWordWrap(True)
            words.setBuddy(line)
            rows.addWidget(words)
            rows.addWidget(line)
            self.reasons[row.code] = line
        rows.addStretch(1)
        area = QScrollArea(group)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(inner)
        QVBoxLayout(group).addWidget(area)
        return group

    def _file_line(self) -> QFormLayout:
        self.file = QgsFileWidget(self)
        self.file.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.file.setFilter(tr("ZIP file") + " (*.zip)")
        self.file.setDialogTitle(tr("The answer to SSB"))
        folder = QgsSettings().value(_FOLDER) or str(
            self._session.geopackage().parent if self._session.geopackage() else Path.home()
        )
        self.file.setFilePath(str(Path(folder) / self._name()))
        self.file.fileChanged.connect(self._refresh)
        self.save = QCheckBox(tr("Save the layer, too"), self)
        self.save.setChecked(True)
        self.save.setVisible(bool(self._session.layer.isModified() or self._checklist.without_reason))
        form = QFormLayout()
        form.addRow(tr("&Write to"), self.file)
        form.addRow("", self.save)
        return form

    def _name(self) -> str:
        """The usual name, but never on top of the package that came."""
        name = answer_name(self._session)
        return name.replace(".zip", "-SVAR.zip")

    def _buttons(self) -> QDialogButtonBox:
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Cancel, self)
        self.buttons.button(kinds.Cancel).setText(tr("Cancel"))
        text = tr("Write the answer") if self._checklist.is_in_order else tr("Write the answer all the same")
        self.write_button = self.buttons.addButton(text, QDialogButtonBox.ButtonRole.AcceptRole)
        self.write_button.setIcon(appearance.icon("mActionSharingExport"))
        self.buttons.accepted.connect(self.write)
        self.buttons.rejected.connect(self.reject)
        return self.buttons

    def _refresh(self, *_: object) -> None:
        self.write_button.setEnabled(bool(self.file.filePath().strip()))

    def write(self) -> None:
        """Keep the reasons, write the ZIP, save the layer; the dialog stays open where that fails."""
        session = self._session
        told = dict.fromkeys(
            session.set_reason(code, line.text())
            for code, line in self.reasons.items()
            if line.text().strip() != session.row(code).reason
        )
        for problem in filter(None, told):
            self._editor.tell(problem)
        path = Path(self.file.filePath())
        path = path if path.suffix.lower() == ".zip" else path.with_name(path.name + ".zip")
        if self.save.isChecked() and session.layer.isModified() and not session.layer.commitChanges(False):
            self._editor.warn(
                tr("The zones could not be saved: {reason}").format(reason="; ".join(session.layer.commitErrors()))
            )
        try:
            self.sent = write_answer(session, path)
        except LksError as error:
            self._editor.warn(error_sentence(error))
            return
        QgsSettings().setValue(_FOLDER, str(path.parent))
        self._editor.done(_told(self.sent))
        self._editor.sent.emit()
        self.accept()


def _verdict(found: Checklist) -> str:
    """What SSB would find, in a sentence."""
    if found.is_in_order:
        return "✔ " + tr("The division is in order: every zone keeps the rules or has a reason.")
    told = []
    if found.problems:
        told.append(tr("Places that break a rule: {count}.").format(count=len(found.problems)))
    if found.without_zone:
        told.append(tr("Grunnkretser without a zone: {count}.").format(count=found.without_zone))
    if found.without_reason:
        told.append(tr("Zones that need a reason: {count}.").format(count=len(found.without_reason)))
    return f"{appearance.sign('error')} {' '.join(told)} " + tr("You may send all the same; SSB will ask about it.")


def _told(sent: SentAnswer) -> str:
    told = tr("The answer is written to {file}. Grunnkretser: {count}.").format(file=sent.path, count=sent.units)
    if sent.changed is not None:
        told += " " + tr("In another zone than proposed: {count}.").format(count=sent.changed)
    return told
