"""Two versions of a plan, statement by statement."""

from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.domain.comparison import Change, Statement, changed_stretches, compare, counts


def said(*texts: str, chapter: str = "a") -> list[Statement]:
    """Statements whose id is their first letter."""
    return [Statement(id=text[0], text=text, chapter=chapter) for text in texts]


def test_changed_added_removed_are_told() -> None:
    found = compare(said("axis", "b old", "c", "d"), said("axis", "b new", "d", "e"))
    told = [(d.change, d.either.text) for d in found]
    assert told == [
        (Change.SAME, "axis"),
        (Change.CHANGED, "b new"),
        (Change.REMOVED, "c"),
        (Change.SAME, "d"),
        (Change.ADDED, "e"),
    ]
    assert counts(found) == {Change.SAME: 2, Change.CHANGED: 1, Change.ADDED: 1, Change.REMOVED: 1}


def test_a_line_that_moved_is_the_same() -> None:
    assert {d.change for d in compare(said("a", "b", "c"), said("c", "a", "b"))} == {Change.SAME}


def test_axes_are_compared_one_by_one() -> None:
    before = [*said("a", "b", chapter="x"), *said("a", "b", chapter="y")]
    after = [*said("a", "b", chapter="y"), *said("a", chapter="z")]
    found = [(d.either.chapter, d.change) for d in compare(before, after)]
    assert found == [
        ("y", Change.SAME),
        ("y", Change.SAME),
        ("z", Change.ADDED),
        ("x", Change.REMOVED),
        ("x", Change.REMOVED),
    ]


def test_changed_words_are_found() -> None:
    before, after = "Target 40 % at least, each year", "Target 45 % at least"
    gone, come = changed_stretches(before, after)
    assert [before[a : a + n] for a, n in gone] == ["40", "least, each year"]
    assert [after[a : a + n] for a, n in come] == ["45", "least"]
    assert changed_stretches("same words", "same words") == ((), ())
    assert changed_stretches("", "all new") == ((), ((0, 7),))


statements = st.lists(
    st.builds(Statement, id=st.sampled_from("abcdef"), text=st.sampled_from("xyz"), chapter=st.sampled_from("12")),
    max_size=10,
    unique_by=lambda s: (s.chapter, s.id),
)


@given(statements, statements)
def test_nothing_is_lost_nor_told_twice(before: list[Statement], after: list[Statement]) -> None:
    found = compare(before, after)
    assert sorted(str(d.before) for d in found if d.before) == sorted(map(str, before))
    assert sorted(str(d.after) for d in found if d.after) == sorted(map(str, after))
    for difference in found:
        if difference.change is Change.SAME:
            assert difference.before is not None
            assert difference.after is not None
            assert difference.before.text == difference.after.text
