"""The program is started while it runs already."""

from tests.journeys.conftest import Command, StartTypist


def test_a_second_start_raises_the_first_window_and_ends(command: Command, start_typist: StartTypist) -> None:
    first = start_typist("wait")
    assert first.told() == "ready"
    second = command()
    assert (second.status, second.complained) == (0, "")
    assert first.told() == "raised"
    assert first.process.poll() is None
