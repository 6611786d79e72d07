from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.documents.layout.wrapping import wrap


def lines(text: str, width: float) -> list[str]:
    return [text[start:end] for start, end in wrap(text, lambda start, end: float(end - start), width)]


def test_breaks_at_spaces_and_keeps_them() -> None:
    assert lines("un deux trois", 8) == ["un deux ", "trois"]


def test_a_line_end_breaks() -> None:
    assert lines("un\ndeux\n", 20) == ["un\n", "deux\n"]


def test_no_break_spaces_hold() -> None:
    assert lines("prix\u00a0: 12\u202f€", 7) == ["prix\u00a0: ", "12\u202f€"]


def test_a_long_compound_breaks_after_its_hyphen() -> None:
    assert lines("voir compte-rendu", 13) == ["voir compte-", "rendu"]


def test_a_reference_is_not_broken_before_its_figures() -> None:
    assert lines("marché 2024-117", 13) == ["marché ", "2024-117"]


def test_a_word_wider_than_a_line_is_cut() -> None:
    assert lines("a" * 25, 10) == ["a" * 10, "a" * 10, "a" * 5]


def test_a_combining_mark_stays_with_its_letter() -> None:
    assert lines("xxxx\u0323yyy", 4) == ["xxx", "x\u0323yy", "y"]


def test_empty_text_is_one_line() -> None:
    assert lines("", 10) == [""]


def test_a_width_of_nothing_still_ends() -> None:
    assert lines("abc", 0) == ["a", "b", "c"]


@given(st.text(alphabet="ab é-/.\n\u00a0\u0301", max_size=80), st.integers(1, 20))
def test_the_lines_are_the_text_and_fit(text: str, width: int) -> None:
    broken = lines(text, width)
    assert "".join(broken) == text
    for line in broken:
        bare = line[:-1] if line[-1:] in ("\n", " ") else line
        assert len(bare) <= width or "\u0301" in line
