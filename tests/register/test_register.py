"""The register in memory: whatever is told in whatever order, log and rows fit together."""

from hypothesis import given, settings
from hypothesis import strategies as st
from lks.lks_plugin.engine.errors import LksError
from lks.lks_plugin.register.events import division_hash, standings
from lks.lks_plugin.register.register import register_of
from lks.lks_plugin.register.states import CREATED, STATES, TRANSITION_OF, TRANSITIONS

KINDS = sorted({one.event for one in TRANSITIONS} - {CREATED})
TOLD = st.tuples(
    st.sampled_from(["0301", "4301"]),
    st.sampled_from(KINDS),
    st.sampled_from(["", "fordi"]),
    st.sampled_from(STATES),
    st.dictionaries(st.sampled_from(["frist", "befolkning", "vurdering"]), st.sampled_from([None, 1, "2027-01-01"])),
)


def empty():
    about = {"antall_hendelser": "0", "siste_sum": ""}
    return register_of([], [], [], {}, about, (), 25833)


@settings(max_examples=60, deadline=None)
@given(st.lists(TOLD, max_size=30))
def test_log_and_rows_fit_together_whatever_is_told(told):
    register = empty()
    for kommune in ("0301", "4301"):
        register.add(kommune, CREATED, "Kari", "2027-01-01", fields={"kommunenavn": kommune})
    for kommune, kind, why, target, fields in told:
        before, length = register.state(kommune), len(register.events)
        try:
            event = register.add(kommune, kind, "Kari", "2027-01-02", why, target, fields)
        except LksError:
            transition = TRANSITION_OF[kind]
            assert before not in transition.sources or (transition.needs_reason and not why)
            assert (register.state(kommune), len(register.events)) == (before, length)
        else:
            assert event.before == before and register.state(kommune) == event.after
    rows = [register.row_of(kommune) for kommune in register.standing]
    about = {"antall_hendelser": str(len(register.events)), "siste_sum": register.events[-1].hash}
    again = register_of(rows, register.events, [], {}, about, (), 25833)
    assert again.discrepancies == [] and again.standing == register.standing == standings(register.events)


UNITS = st.integers(0, 99).map(lambda number: f"430101{number:02d}")
ZONES = st.integers(0, 9).map(lambda number: f"430100000{number}")


@settings(max_examples=30)
@given(st.dictionaries(UNITS, ZONES, min_size=1, max_size=6), st.randoms())
def test_the_hash_of_a_division_is_that_of_its_pairs_in_any_order(zones, chance):
    pairs = list(zones.items())
    chance.shuffle(pairs)
    assert division_hash(pairs) == division_hash(zones.items())
    unit, zone = pairs[0]
    assert division_hash([*pairs[1:], (unit, zone[:-1] + str((int(zone[-1]) + 1) % 10))]) != division_hash(pairs)
