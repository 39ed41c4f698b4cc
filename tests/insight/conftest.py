import pytest
from lks.tests.helpers.browser import Shown, chromium, sample, written
from lks.tests.helpers.insight import need_built_page, statistics_of_example


@pytest.fixture(scope="module")
def statistics(provider, tmp_path_factory):
    """FACTS and ZONES of the example kommune."""
    return statistics_of_example(tmp_path_factory.mktemp("insight"))


@pytest.fixture(scope="session")
def browser():
    need_built_page()
    with chromium() as found:
        yield found


@pytest.fixture(scope="module")
def sample_page(tmp_path_factory):
    """A page of two kommuner of squares with districts and local names."""
    need_built_page()
    return written(tmp_path_factory.mktemp("side"), sample(neighbours=3, districts=4))


@pytest.fixture
def show(browser):
    """``show(path, address="", size=…)`` opens a page; at the end it must have had no error and asked for nothing."""
    opened = []

    def call(path, address="", **how):
        opened.append(Shown(browser, path, address, **how))
        return opened[-1]

    yield call
    for one in opened:
        one.close()
