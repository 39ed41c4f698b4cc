"""Sending: my changes and what is not in order are shown, a reason is asked for each exception, nothing is refused; at
the end the answer is written, and a person sends it."""

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
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ...engine.errors import LksError
from ...layers.rule_texts import state_verdict
from ...layers.translation import tr
from ...layers.working_folders import FORMER
from ..editor import appearance, questions
from ..editor.editor import Editor
from ..session.records import UNCERTAIN, Problem
from .answer import Checklist, SentAnswer, answer_name, checklist, my_changes, write_answer
from .my_changes import MyChanges
from .written_page import WrittenPage

_FOLDER = "lks/editor/answer_folder"


class SendDialog(QDialog):
    """Shows what SSB would ask about, and writes the answer; ``sent`` is what was written."""

    def __init__(self, editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._session = editor.session
        self.sent: SentAnswer | None = None
        self.written: WrittenPage | None = None
        self.setWindowTitle(tr("Send the zones to SSB"))
        self.resize(100 * self.fontMetrics().averageCharWidth(), 34 * self.fontMetrics().height())
        self._checklist = checklist(self._session)
        self._changes = my_changes(self._session)
        self.reasons: dict[str, QLineEdit] = {}
        self._pages = QStackedWidget(self)
        review = QWidget(self._pages)
        layout = QVBoxLayout(review)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._headline())
        if self._session.reading.proposal is not None:
            layout.addWidget(self._change_group(), 2)
        if self._checklist.problems or self._checklist.without_zone:
            layout.addWidget(self._problem_group(), 1)
        if self._checklist.without_reason:
            layout.addWidget(self._reason_group(), 1)
        layout.addStretch(0)
        layout.addLayout(self._file_line())
        self._pages.addWidget(review)
        outer = QVBoxLayout(self)
        outer.addWidget(self._pages, 1)
        outer.addWidget(self._buttons())

    def _change_group(self) -> QGroupBox:
        people = sum(
            self._session.population_of(unit) for unit in {unit for each in self._changes for unit, _, _ in each.moves}
        )
        units = len({unit for each in self._changes for unit, _, _ in each.moves})
        title = tr(
            "My changes, zones: {zones}, grunnkretser: {units}, inhabitants: {people}, reasons missing: {reasons}"
        )
        group = QGroupBox(
            title.format(
                zones=len(self._changes),
                units=units,
                people=appearance.people(people),
                reasons=len([each for each in self._changes if each.lacks_reason]),
            )
            if self._changes
            else tr("My changes: none, all zones are as proposed"),
            self,
        )
        self.changes = MyChanges(self._session, self._changes, group)
        self.changes.wanted.connect(self._on_change)
        self.changes.setVisible(bool(self._changes))
        QVBoxLayout(group).addWidget(self.changes)
        return group

    def _on_change(self, code: str, units: list[int]) -> None:
        self.reject()
        self._editor.activate(code)
        self._editor.zoom_to(units)

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
        self.file.setFilePath(str(self._folder() / self._name()))
        self.file.fileChanged.connect(self._refresh)
        self.save = QCheckBox(tr("Save the layer, too"), self)
        self.save.setChecked(True)
        self.save.setVisible(bool(self._session.layer.isModified() or self._checklist.without_reason))
        form = QFormLayout()
        form.addRow(tr("&Write to"), self.file)
        form.addRow("", self.save)
        return form

    def _folder(self) -> Path:
        """The package's own folder; that of the last answer for layers that come from no package."""
        own, package = self._session.geopackage(), self._session.package()
        if own is not None and package.zones_file is not None:
            return own.parent
        return Path(QgsSettings().value(_FOLDER) or (own.parent if own is not None else Path.home()))

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
        for code, line in self.reasons.items():
            if line.text().strip() != session.row(code).reason:
                with self._editor.telling():
                    session.set_reason(code, line.text())
        path = Path(self.file.filePath())
        path = path if path.suffix.lower() == ".zip" else path.with_name(path.name + ".zip")
        if path.is_file() and not self._may_replace(path):
            return
        if self.save.isChecked() and session.layer.isModified() and not session.layer.commitChanges(False):
            self._editor.warn(
                tr("The zones could not be saved: {reason}").format(reason="; ".join(session.layer.commitErrors()))
            )
        former = path.with_name(path.name + FORMER) if path.is_file() else None
        try:
            self.sent = write_answer(session, path)
        except LksError as error:
            self._editor.warn(str(error))
            return
        QgsSettings().setValue(_FOLDER, str(path.parent))
        self._editor.sent.emit()
        self._show_written(path, former)

    def _may_replace(self, path: Path) -> bool:
        text = tr("Replace {file}? The former one is kept beside it as {former}.")
        text = text.format(file=path.name, former=path.name + FORMER)
        return questions.confirmed(self, tr("The file is there already"), text, tr("Replace"))

    def _show_written(self, path: Path, former: Path | None) -> None:
        self.written = WrittenPage(self._editor, path, former, self._pages)
        self._pages.setCurrentIndex(self._pages.addWidget(self.written))
        self.write_button.hide()
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(tr("Close"))
        if self.sent is not None:
            self._editor.done(_told(self.sent))

    def show_written(self, path: Path) -> None:
        """Begin where the answer has been written before."""
        self._show_written(path, None)


def _verdict(found: Checklist) -> str:
    """What SSB would find, in a sentence."""
    told = [state_verdict(found.state).sentence]
    doubt = tr(
        "Zones that are not certain, as inhabitants are not known or rounded: {count}. SSB judges by the true figures."
    ).format(count=found.doubtful)
    told += [doubt] * bool(found.doubtful)
    if found.is_in_order:
        return f"{appearance.sign(UNCERTAIN) if found.doubtful else '✔'} {' '.join(told)}"
    if found.problems:
        told.append(tr("Places that break a rule: {count}.").format(count=len(found.problems)))
    if found.without_zone:
        told.append(tr("Grunnkretser without a zone: {count}.").format(count=found.without_zone))
    if found.without_reason:
        told.append(tr("Zones that need a reason: {count}.").format(count=len(found.without_reason)))
    sign = appearance.sign("error" if found.problems or found.without_zone else "exception")
    return f"{sign} {' '.join(told)} " + tr("You may send all the same; SSB will ask about it.")


def _told(sent: SentAnswer) -> str:
    told = tr("The answer is written to {file}. Grunnkretser: {count}.").format(file=sent.path, count=sent.units)
    if sent.changed is not None:
        told += " " + tr("In another zone than proposed: {count}.").format(count=sent.changed)
    return told
