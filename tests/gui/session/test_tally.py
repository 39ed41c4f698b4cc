"""Counting anew only what may have changed gives what counting everything gives."""

from dataclasses import replace

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from lks.tests.engine.rules.test_repair import division
from lks.tests.helpers.worlds import examples, worlds


def told(tally):
    """Rows and findings, free of labels."""

    def free(findings):
        return [replace(finding, zone=None) for finding in findings]

    rows = [replace(row, findings=tuple(free(row.findings))) for row in tally.rows()]
    return rows, free(tally.findings()), tally.unassigned(), tally.totals()


@examples(150)
@given(worlds(least=2, most=20), st.integers(0, 2**32 - 1))
def test_after_any_moves_everything_is_as_if_counted_at_once(qgis_app, world, seed):
    from lks.lks_plugin.engine.rules.assignment import Assignment
    from lks.lks_plugin.gui.session.reading import Likeness
    from lks.lks_plugin.gui.session.tally import Tally

    rng = np.random.default_rng(seed)
    labels = rng.integers(-1, 5, world.n).tolist()
    labels[0] = max(0, labels[0])
    # Large enough for zones that are in order, small enough for strata that are not.
    people = world.population * int(rng.integers(1, 4))
    at = division(people, world.edges, labels, world.strata if seed % 3 else None)
    likeness = Likeness(world.features, people.astype(float), 1.0)
    codes = list(at.codes)
    proposal = [codes[label] for label in rng.integers(0, len(codes), world.n).tolist()]
    tally = Tally(at, proposal, likeness)
    rows = {row.code: row for row in tally.rows()}
    tally.news()
    for _ in range(int(rng.integers(1, 7))):
        for unit in rng.integers(0, world.n, int(rng.integers(1, 3))).tolist():
            tally.move(unit, str(rng.choice([*codes, "", "4301000042"])))
        news = tally.news()
        again = Tally(Assignment(at.ground, at.labels, at.codes), proposal, likeness)
        assert told(tally) == told(again)
        now = {row.code: row for row in tally.rows()}
        assert {code for code in {*rows, *now} if rows.get(code) != now.get(code)} <= news
        rows = now
