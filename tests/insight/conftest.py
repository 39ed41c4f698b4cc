import pytest
from lks.tests.helpers.insight import statistics_of_example


@pytest.fixture(scope="module")
def statistics(provider, tmp_path_factory):
    """FACTS and ZONES of the example kommune."""
    return statistics_of_example(tmp_path_factory.mktemp("insight"))
