"""``lks:insight``: pages to look at, one for each kommune."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback
from qgis.PyQt.QtCore import QT_TR_NOOP

from ...lks_plugin.insight.assemble import built
from ...lks_plugin.insight.contents import Drawing
from ...lks_plugin.insight.index_page import write_index
from ...lks_plugin.insight.matching import Given, Matched, match
from ...lks_plugin.insight.pages import Page, write_pages
from ...lks_plugin.insight.reading.drawings import country_of, shapes_of_source, shapes_of_table
from ...lks_plugin.insight.reading.facts_file import read_facts
from ...lks_plugin.insight.reading.local_names import read_local_names
from ...lks_plugin.insight.reading.own_figures import read_own_figures
from ...lks_plugin.insight.reading.web_links import read_links
from ...lks_plugin.layers.errors import InputError
from ...lks_plugin.layers.numbers import number
from ...lks_plugin.layers.reading.polygon_rows import kommuner_of
from ...lks_plugin.layers.translation import tr
from ..base import LksAlgorithm, progress_callback
from ..identity import INSIGHT, Identity
from .insight_parameters import insight_definitions

# Pages whose remarks are told one by one in the log; all of them stand on the pages too.
_TOLD_OF = 20


class InsightAlgorithm(LksAlgorithm):
    """Writes the insight page of each kommune, and the index of them."""

    identity = Identity(
        id="insight",
        title=QT_TR_NOOP("Insight pages"),
        group=INSIGHT,
        tags=QT_TR_NOOP("lks,insight,innsikt,page,html,map,statistics,levekår"),
        summary=QT_TR_NOOP("Makes a page for each kommune with maps, comparisons and series, to open in a browser."),
        help=(
            QT_TR_NOOP(
                "Makes one HTML file for each kommune, with everything in it: a map of the zones by indicator and "
                "year, comparison with the kommune, the fylke and the country, series, distributions, profiles and "
                "tables. It opens with a double click, needs no internet, server or login, and can be laid on a web "
                "site as it is."
            ),
            QT_TR_NOOP(
                "[FACTS] and [ZONES] of «Statistics by zone» are all it needs. Other divisions, the kommune's own "
                "figures and links can be added. What is hidden in [FACTS] is nowhere in the file, and nothing is "
                "computed of it."
            ),
            QT_TR_NOOP(
                "What does not fit, such as zones without figures and figures without a zone, is told here and on the "
                "page. A kommune with a single zone gets a page that compares the kommune with others."
            ),
        ),
        page="veiledning/innsikt.md",
        needs=("jinja2",),
    )
    definitions = staticmethod(insight_definitions)
    own_tables = ("OWN_LINKS", "LOCAL_NAMES")

    def process(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        # Before any long work.
        built()
        language = self.parameterAsEnumString(parameters, "LANGUAGE", context)
        folder = Path(self.parameterAsString(parameters, "OUTPUT_FOLDER", context))
        facts = Path(self.parameterAsFile(parameters, "FACTS", context))
        matched = match(self._given(parameters, context, feedback, facts))
        feedback.setProgress(20)
        country = self._country(parameters, context)
        exported = facts if self.parameterAsBool(parameters, "RAW_DATA", context) else None
        pages = write_pages(matched, folder, language, exported, progress_callback(feedback, 20, 95))
        index = write_index(matched.contents, pages, country, folder, language)
        n_notes = _tell(matched, pages, feedback)
        return {
            "OUTPUT_FOLDER": str(folder),
            "PAGE": str(pages[0].path if len(pages) == 1 or matched.together else index),
            "INDEX": str(index),
            "N_PAGES": len(pages),
            "N_SHOWN": sum(page.n_shown for page in pages),
            "N_HIDDEN": sum(page.n_hidden for page in pages),
            "N_NOTES": n_notes,
        }

    def _given(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback, path: Path
    ) -> Given:
        facts = read_facts(str(path), progress_callback(feedback, 0, 15))
        zones = self.given(parameters, "ZONES")
        links, refused = read_links(self._given_tables.get("OWN_LINKS"))
        for note in refused:
            feedback.pushWarning(note.sentence(tr))
        others = []
        for source in self._many_tables["OTHER"]:
            shapes = shapes_of_table(source)
            if shapes is None:
                raise InputError("no_polygons_in", layer=source.name)
            others.append(shapes)
        return Given(
            facts,
            shapes_of_source(self.unit_source(parameters, context, "ZONES")) if zones else None,
            others,
            read_own_figures(self._many_tables["OWN_FACTS"], facts),
            links,
            read_local_names(self._given_tables.get("LOCAL_NAMES")),
            *(kommuner_of(self.parameterAsString(parameters, name, context)) for name in ("KOMMUNER", "TOGETHER")),
        )

    def _country(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Drawing | None:
        """The kommuner of the map of the index."""
        if not self.given(parameters, "COUNTRY"):
            return None
        return country_of(shapes_of_source(self.unit_source(parameters, context, "COUNTRY")))


def _tell(matched: Matched, pages: Sequence[Page], feedback: QgsProcessingFeedback) -> int:
    """Tell what does not fit; how many remarks there are."""
    for note in (*matched.notes, *matched.told):
        feedback.pushWarning(note.sentence(tr))
    for page in pages if len(pages) <= _TOLD_OF else ():
        for note in page.notes:
            feedback.pushWarning(f"{page.title}: {note.sentence(tr)}")
    own = sum(len(page.notes) for page in pages)
    if own and len(pages) > _TOLD_OF:
        said = tr("There are {count} remarks about zones and figures that do not fit; each stands on its page.")
        feedback.pushWarning(said.format(count=number(own)))
    return own + len(matched.notes) + len(matched.told)
