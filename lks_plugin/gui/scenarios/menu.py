"""The button «Other divisions»: scenarios to keep, switch to and compare; the division as CSV, out and in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from qgis.PyQt.QtWidgets import QAction, QFileDialog, QMenu, QToolButton, QWidget

from ...engine.errors import LksError
from ...layers.errors import error_sentence
from ...layers.translation import named, tr
from ..editor import appearance, questions
from ..editor.editor import Editor
from .assignment_file import read_assignment, write_assignment
from .scenarios import Scenario, differences, drop, keep, scenarios, switch_to


class ScenarioButton(QToolButton):
    """Opens the menu; what is compared is drawn on the map by the overlay until something changes."""

    def __init__(self, editor: Editor, proposal: Sequence[QAction], parent: QWidget | None = None) -> None:
        """``proposal``: the actions that go back to the division that was proposed."""
        super().__init__(parent)
        self._editor = editor
        self._proposal = list(proposal)
        self.setIcon(appearance.icon("mActionDuplicateLayer"))
        self.setToolTip(tr("Other divisions: back to the proposal, scenarios to try and compare, CSV files"))
        self.setAccessibleName(tr("Other divisions"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self.fill)
        self.setMenu(self._menu)

    def fill(self) -> None:
        """Offer what there is now."""
        menu, session = self._menu, self._editor.session
        menu.clear()
        if session is None:
            return
        menu.addActions(self._proposal)
        menu.addSeparator()
        menu.addAction(tr("Keep as scenario…"), self._safely(self._keep))
        for scenario in scenarios(session):
            part = menu.addMenu(f"{scenario.name} ({len(differences(session, scenario))})")
            part.addAction(tr("Switch to it"), self._safely(lambda each=scenario: self._switch(each)))
            part.addAction(tr("Compare on the map"), self._safely(lambda each=scenario: self.compare(each)))
            part.addAction(tr("Delete…"), self._safely(lambda each=scenario: self._delete(each)))
        menu.addAction(tr("Stop comparing"), lambda: self._editor.previewed.emit({}))
        menu.addSeparator()
        menu.addAction(tr("Write the zones as CSV…"), self._safely(self._write))
        menu.addAction(tr("Read zones from CSV…"), self._safely(self._read))

    def _safely(self, act: Callable[[], object]) -> Callable[[], None]:
        def done() -> None:
            try:
                act()
            except LksError as error:
                self._editor.warn(error_sentence(error))

        return done

    def _keep(self) -> None:
        session = self._editor.session
        name = questions.written(self, tr("Keep as scenario"), tr("Name:"))
        if name is None:
            return
        known = {each.name for each in scenarios(session)}
        text = tr("There is a scenario «{name}». Replace it?").format(name=name)
        if name not in known or questions.confirmed(self, tr("Keep as scenario"), text, tr("Replace")):
            keep(session, name)
            self._editor.done(tr("The scenario «{name}» is kept in the GeoPackage.").format(name=name))

    def _switch(self, scenario: Scenario) -> None:
        stroke = self._editor.heard(switch_to(self._editor.session, scenario))
        told = tr("«{name}»: {count} grunnkretser have another zone. Ctrl+Z takes it back.")
        self._editor.done(told.format(name=scenario.name, count=len(stroke.moved)))

    def compare(self, scenario: Scenario) -> None:
        """Show on the map which units would go where."""
        moves = differences(self._editor.session, scenario)
        self._editor.previewed.emit(moves)
        people = sum(self._editor.session.population_of(unit) for unit in moves)
        told = tr("«{name}» differs in {count} grunnkretser with {people} inhabitants.")
        self._editor.tell(told.format(name=scenario.name, count=len(moves), people=appearance.people(people)))
        self._editor.look_at(moves)

    def _delete(self, scenario: Scenario) -> None:
        text = tr("Delete the scenario «{name}»?").format(name=scenario.name)
        if questions.confirmed(self, tr("Delete"), text, tr("Delete")):
            drop(self._editor.session, scenario.name)

    def _write(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, tr("Write the zones as CSV"), "", "CSV (*.csv)")
        if path:
            count = write_assignment(self._editor.session, Path(path).with_suffix(".csv"))
            self._editor.done(tr("Written: {count} grunnkretser, to {file}.").format(count=count, file=path))

    def _read(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, tr("Read zones from CSV"), "", "CSV (*.csv *.txt *.xlsx *.ods)")
        if path:
            self.read_from(Path(path))

    def read_from(self, path: Path) -> None:
        """Take the zones of a file over, as one step, and tell what it did not fit."""
        session = self._editor.session
        found = read_assignment(session, path)
        stroke = self._editor.heard(session.apply(found.moves, tr("Zones from {file}").format(file=path.name)))
        words = [tr("{file}: {count} grunnkretser have another zone.").format(file=path.name, count=len(stroke.moved))]
        if found.missing:
            words.append(tr("Not in the file, so left where they are: {count}.").format(count=found.missing))
        if found.unknown:
            words.append(tr("Not in the layer: {units}.").format(units=named(found.unknown)))
        tell = self._editor.warn if found.missing or found.unknown else self._editor.done
        tell(" ".join(words))
