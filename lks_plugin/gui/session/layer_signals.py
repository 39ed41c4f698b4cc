"""What happens to a layer, in the few events that matter to the zone editor."""

from __future__ import annotations

import time
from collections.abc import Callable

from qgis.core import QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

# Seconds.
_PATIENCE_SECONDS = 0.2


class LayerWatch(QObject):
    """Turns the signals of a layer into events, whoever changes it.

    QGIS emits a signal for every value, and the index of the undo stack changes once the command around them is over;
    so values are told at once, and ``settled`` follows once for each stroke, undo, redo or outside edit. Rows that come
    or go one by one, as when a script puts no command around them, are told of at once as long as that takes next to no
    time, and otherwise when QGIS gets its next turn: reading a large layer for each of them would take minutes.
    """

    # A value has changed: row id, index of the field, value.
    valued = pyqtSignal(object, int, object)
    # The command around the last values is over.
    settled = pyqtSignal()
    # The layer must be read again; True where rows, polygons or fields are likely to be others.
    doubted = pyqtSignal(bool)
    # Edits are about to be saved; saving is over, with or without success.
    committing = pyqtSignal()
    committed = pyqtSignal()
    # The layer is no longer in edit mode.
    stopped = pyqtSignal()
    # The layer is gone.
    gone = pyqtSignal()

    def __init__(self, layer: QgsVectorLayer) -> None:
        super().__init__()
        self._layer: QgsVectorLayer | None = layer
        self._doubtful = False
        self._is_committing = False
        self._is_rolling_back = False
        self._is_listening = True
        # The seconds that listeners have spent on reading the layer since QGIS had its last turn.
        self._spent = 0.0
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._on_turn)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._on_data)
        for signal, slot in self._connections():
            signal.connect(slot)

    def _connections(self) -> list[tuple[object, Callable[..., None]]]:
        layer = self._layer
        rows = (layer.featureAdded, layer.featureDeleted, layer.geometryChanged)
        fields = (layer.attributeAdded, layer.attributeDeleted)
        return [
            *((signal, self._on_row) for signal in (*rows, *fields)),
            (layer.attributeValueChanged, self._on_value),
            (layer.undoStack().indexChanged, self._on_index),
            # The index has changed when a command ends, but the layer still calls the command active then.
            (layer.editCommandEnded, self._on_end),
            (layer.editCommandDestroyed, self._on_end),
            (layer.beforeRollBack, self._before_rollback),
            (layer.afterRollBack, self._after_rollback),
            (layer.beforeCommitChanges, self._before_commit),
            (layer.afterCommitChanges, self._after_commit),
            (layer.editingStopped, self._on_stopped),
            (layer.dataChanged, self._on_data),
            (layer.updatedFields, self._on_data),
            (layer.willBeDeleted, self._on_deleted),
        ]

    def doubt(self) -> None:
        """The next event shall be that the layer must be read again."""
        self._doubtful = True

    def stop(self) -> None:
        """Listen no more."""
        self._turn.stop()
        self._later.stop()
        if self._is_listening and not sip.isdeleted(self._layer):
            for signal, slot in self._connections():
                signal.disconnect(slot)
        self._is_listening, self._layer = False, None

    # -- edits --------------------------------------------------------------------------------------------------------

    def _on_value(self, fid: int, index: int, value: object) -> None:
        # A commit that something forbade is never told to be over.
        self._is_committing = False
        self.valued.emit(fid, index, value)

    def _on_row(self, *_: object) -> None:
        self._doubtful = True

    def _on_index(self, _: int) -> None:
        # The undo stack outlives its layer by a moment.
        layer = self._layer
        if layer is not None and not sip.isdeleted(layer) and not layer.isEditCommandActive():
            self._on_end()

    def _on_end(self) -> None:
        if not (self._is_rolling_back or self._is_committing):
            self._tell()

    def _tell(self, everything: bool = False) -> None:
        if not (self._doubtful or everything):
            self.settled.emit()
            return
        self._turn.start()
        if everything or self._spent <= _PATIENCE_SECONDS:
            self._doubtful = False
            start = time.perf_counter()
            self.doubted.emit(True)
            self._spent += time.perf_counter() - start

    def _on_turn(self) -> None:
        """QGIS has its turn; rows may have come or gone since the layer was read."""
        self._spent = 0.0
        layer = self._layer
        if self._doubtful and layer is not None and not sip.isdeleted(layer) and not layer.isEditCommandActive():
            self._on_end()

    def _on_data(self) -> None:
        if not (self._is_rolling_back or self._is_committing):
            self.doubted.emit(False)

    # -- rollback, commit, end ----------------------------------------------------------------------------------------

    def _before_rollback(self) -> None:
        self._is_rolling_back = True
        if self._layer.dataProvider().transaction() is not None:
            # The rows are not what they were until the transaction, too, has been rolled back.
            self._later.start()

    def _after_rollback(self) -> None:
        self._is_rolling_back = False
        self._tell(everything=True)

    def _before_commit(self, *_: object) -> None:
        self._is_committing = True
        self.committing.emit()

    def _after_commit(self) -> None:
        self._is_committing = False
        doubtful, self._doubtful = self._doubtful, False
        self.doubted.emit(doubtful)
        self.committed.emit()

    def _on_stopped(self) -> None:
        self.stopped.emit()

    def _on_deleted(self) -> None:
        self._turn.stop()
        self._later.stop()
        self._is_listening, self._layer = False, None
        self.gone.emit()
