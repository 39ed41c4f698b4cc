"""The pages of a run, written one by one, and the index that leads to them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from ..engine.progress import Progress, check
from ..layers.files import write_file
from ..layers.resources import version
from ..package.names import stem
from .assemble import built, page_html
from .contents import PageContents
from .data import About, kommune_name, page_data, title_of
from .language import Translate, texts_in
from .matching import Matched, page_notes, shown_and_hidden
from .named_facts import facts_named
from .notes import Note
from .page_texts import TEXTS
from .raw_data import raw_files, write_raw_data

PREFIX, ENDING = "INNSIKT-", ".html"
INDEX = "index.html"
# A picture beside the index: where a page cannot load it, it was sent alone and leads nowhere.
MARK = "index.svg"


@dataclass(frozen=True)
class Page:
    """A page that was written: its file, the kommuner it is about, how many cells it shows and hides, what it says
    does not fit."""

    path: Path
    kommuner: Sequence[str]
    title: str
    n_shown: int
    n_hidden: int
    notes: Sequence[Note]


def page_stem(contents: PageContents, kommuner: Sequence[str]) -> str:
    """The name of a page without its ending: «INNSIKT-1106-HAUGESUND», of several kommuner their numbers."""
    if len(kommuner) == 1:
        return PREFIX + stem(kommuner[0], kommune_name(contents, kommuner[0]))
    return PREFIX + "-".join(kommuner)


def write_pages(
    matched: Matched,
    folder: Path,
    language: str,
    facts: Path | None = None,
    progress: Progress | None = None,
) -> list[Page]:
    """Write the page of each kommune, and one for those together if there are any; ``facts`` is the file to export the
    raw data of, None where that is not allowed.

    Raises ``InputError`` where the page's scripts are not built or a file cannot be written; ``Cancelled``, which
    leaves the pages written so far.
    """
    said = texts_in(language)
    named = replace(matched.contents, facts=facts_named(matched.contents.facts, said))
    matched = replace(matched, contents=named)
    texts = {key: said(text) for key, text in TEXTS.items()}
    wanted = [*([matched.together] if matched.together else []), *([kommune] for kommune in matched.kommuner)]
    # A page alone in its folder needs no way to others; pages of former runs stay beside these.
    names = {page_stem(matched.contents, kommuner) + ENDING for kommuner in wanted}
    alone = len(names | {file.name for file in folder.glob(f"{PREFIX}*{ENDING}")}) == 1
    made = []
    for done, kommuner in enumerate(wanted):
        check(progress, done / len(wanted))
        made.append(_write(matched, kommuner, folder, (language, said, texts), facts, "" if alone else INDEX))
    return made


def _write(
    matched: Matched,
    kommuner: Sequence[str],
    folder: Path,
    words: tuple[str, Translate, Mapping[str, str]],
    facts: Path | None,
    index: str,
) -> Page:
    contents, (language, said, texts) = matched.contents, words
    name, notes = page_stem(contents, kommuner), page_notes(contents, kommuner)
    about = About(
        language,
        said,
        texts,
        date.today().isoformat(),
        f"LKS {version()}",
        None if facts is None else raw_files(name, said),
        [note.sentence(said) for note in (*matched.told_of(kommuner), *notes)],
        index,
    )
    if facts is not None:
        write_raw_data(facts, folder, name, contents, kommuner)
    path = folder / (name + ENDING)
    write_file(str(path), page_html(built(), page_data(contents, kommuner, about)).encode("utf-8"))
    return Page(path, kommuner, title_of(contents, kommuner, said), *shown_and_hidden(contents, kommuner), notes)
