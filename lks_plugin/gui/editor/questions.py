"""Questions with every word in the user's language: QGIS often comes without Qt's own words in Norwegian."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtWidgets import QInputDialog, QMessageBox, QWidget

from ...layers.translation import tr

YES, SAVE, DISCARD, CANCEL = (
    QMessageBox.StandardButton.Yes,
    QMessageBox.StandardButton.Save,
    QMessageBox.StandardButton.Discard,
    QMessageBox.StandardButton.Cancel,
)


def confirmed(parent: QWidget, title: str, text: str, action: str) -> bool:
    """Whether the user wants the ``action``, which is the word on the button."""
    return _asked(parent, title, text, [(YES, action)]) == YES


def save_first(parent: QWidget, title: str, text: str) -> QMessageBox.StandardButton:
    """``SAVE``, ``DISCARD`` or ``CANCEL``."""
    return _asked(parent, title, text, [(SAVE, tr("Save")), (DISCARD, tr("Do not save"))])


def chosen(parent: QWidget, title: str, label: str, choice: Sequence[str]) -> str | None:
    """One of several texts; None where the user gave up."""
    dialog = QInputDialog(parent)
    dialog.setWindowTitle(title)
    dialog.setLabelText(label)
    dialog.setComboBoxItems(list(choice))
    dialog.setComboBoxEditable(False)
    dialog.setOkButtonText(tr("OK"))
    dialog.setCancelButtonText(tr("Cancel"))
    return dialog.textValue() if dialog.exec() == QInputDialog.DialogCode.Accepted else None


def _asked(
    parent: QWidget, title: str, text: str, buttons: Sequence[tuple[QMessageBox.StandardButton, str]]
) -> QMessageBox.StandardButton:
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(title)
    box.setText(text)
    for button, word in [*buttons, (CANCEL, tr("Cancel"))]:
        box.addButton(button).setText(word)
    box.setDefaultButton(buttons[0][0])
    box.setEscapeButton(CANCEL)
    return box.exec()


def written(parent: QWidget, title: str, label: str, text: str = "") -> str | None:
    """A line of text; None where the user gave up, or wrote nothing."""
    dialog = QInputDialog(parent)
    dialog.setWindowTitle(title)
    dialog.setLabelText(label)
    dialog.setTextValue(text)
    dialog.setOkButtonText(tr("OK"))
    dialog.setCancelButtonText(tr("Cancel"))
    return (dialog.textValue().strip() or None) if dialog.exec() == QInputDialog.DialogCode.Accepted else None
