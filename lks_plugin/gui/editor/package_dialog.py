"""Which package to open, and where to unpack it."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsSettings
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from ...layers.translation import tr
from .open_package import holds_package, usual_folder

_FOLDER = "lks/editor/package_folder"


class PackageDialog(QDialog):
    """Asks for the ZIP and the folder; beside the ZIP, unless the user wants another."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Open an LKS-pakke"))
        self.setMinimumWidth(70 * self.fontMetrics().averageCharWidth())
        self.zip_file = QgsFileWidget(self)
        self.zip_file.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self.zip_file.setFilter(tr("LKS-pakke") + " (*.zip *.ZIP)")
        self.zip_file.setDialogTitle(tr("The package from SSB"))
        self.zip_file.setDefaultRoot(str(QgsSettings().value(_FOLDER) or ""))
        self.target = QgsFileWidget(self)
        self.target.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.target.setDialogTitle(tr("Where to unpack it"))
        self._note = QLabel(self)
        self._note.setWordWrap(True)
        form = QFormLayout()
        form.addRow(tr("&Package (ZIP)"), self.zip_file)
        form.addRow(tr("&Unpack into"), self.target)
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Open | kinds.Cancel, self)
        self.buttons.button(kinds.Open).setText(tr("Open"))
        self.buttons.button(kinds.Cancel).setText(tr("Cancel"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self._note)
        layout.addWidget(self.buttons)
        self.zip_file.fileChanged.connect(self._on_package)
        self.target.fileChanged.connect(self._check)
        self._check()

    def package(self) -> Path:
        """The ZIP."""
        return Path(self.zip_file.filePath())

    def folder(self) -> Path:
        """The folder."""
        return Path(self.target.filePath())

    def _on_package(self, path: str) -> None:
        if path:
            QgsSettings().setValue(_FOLDER, str(Path(path).parent))
            self.target.setFilePath(str(usual_folder(Path(path))))
        self._check()

    def _check(self, *_: object) -> None:
        known = bool(self.target.filePath()) and holds_package(self.folder())
        ready = bool(self.target.filePath()) and (known or self.package().is_file())
        self.buttons.button(QDialogButtonBox.StandardButton.Open).setEnabled(ready)
        self._note.setText(
            tr("A package was unpacked into this folder before. It is opened with the work done in it.")
            if known
            else tr("The whole package is unpacked into the folder, and its project opened for editing.")
        )
