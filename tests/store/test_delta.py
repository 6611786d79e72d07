from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.store.delta import STEP, Delta, LineDelta, State, new_positions, raw


@given(st.lists(st.integers(0, 30), unique=True), st.lists(st.integers(0, 30), unique=True))
def test_lines_stand_in_their_new_order(before: list[int], after: list[int]) -> None:
    stood = {str(id_): STEP * number for number, id_ in enumerate(before, 1)}
    stands = new_positions([str(id_) for id_ in after], {i: p for i, p in stood.items() if int(i) in after})
    assert sorted(stands, key=stands.__getitem__) == [str(id_) for id_ in after]
    assert len(set(stands.values())) == len(after)


def test_a_line_put_in_between_moves_no_other() -> None:
    assert new_positions(["a", "new", "b"], {"a": 10, "b": 20}) == {"a": 10, "new": 15, "b": 20}


def test_moving_the_last_line_to_the_top_moves_only_it() -> None:
    stands = new_positions(["d", "a", "b", "c"], {"a": 10, "b": 20, "c": 30, "d": 40})
    assert stands == {"d": 5, "a": 10, "b": 20, "c": 30}


def test_all_are_renumbered_when_no_room_is_left() -> None:
    assert new_positions(["a", "new", "b"], {"a": 10, "b": 11}) == {"a": STEP, "new": 2 * STEP, "b": 3 * STEP}


def test_a_state_takes_changes_back() -> None:
    state = State({"year": raw("2")}, {("actions", "kept"): (5, raw('"b"')), ("actions", "added"): (9, raw('"x"'))})
    state.take_back(
        Delta(
            own={"year": (raw("1"), raw("2"))},
            lines=[
                LineDelta("actions", "kept", was=raw('"a"'), now=raw('"b"')),
                LineDelta("actions", "added", now=raw('"x"'), now_at=9),
                LineDelta("actions", "gone", was=raw('"y"'), was_at=2),
            ],
        )
    )
    assert state.own_json() == '{"year":1}'
    assert state.ordered(("actions",)) == {"actions": ['"y"', '"a"']}
