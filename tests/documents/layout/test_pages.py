from dataclasses import dataclass, field

from facilitator_app.documents.layout.boxes import Box, Rest, Space, Stack, Turn
from facilitator_app.documents.layout.pages import Page, pour
from facilitator_app.documents.pdf.painter import Painter


@dataclass
class Block(Box):
    """A box of lines ten points high that may be cut between any two."""

    name: str
    count: int
    before: float = 0.0
    keep: bool = False
    whole: bool = False
    header: tuple[Box, ...] = ()
    height: float = field(init=False)

    def __post_init__(self) -> None:
        self.height = 10.0 * self.count

    @property
    def least(self) -> float:
        return self.height if self.whole else 10.0

    def split(self, room: float) -> tuple[Box, Box] | None:
        count = min(int(room // 10), self.count - 1)
        if count < 1:
            return None
        return Block(self.name, count), Block(self.name, self.count - count, header=self.header)

    def draw(self, painter: Painter, x: float, top: float) -> None:
        raise NotImplementedError


def named(pages: list[Page]) -> list[list[str]]:
    return [
        [
            f"{'*' if p.repeated else ''}{p.box.name}{p.box.count}" if isinstance(p.box, Block) else "space"
            for p in page.placed
        ]
        for page in pages
    ]


def test_nothing_is_one_empty_page() -> None:
    assert named(pour([], 100)) == [[]]


def test_boxes_follow_each_other() -> None:
    pages = pour([Block("a", 4), Block("b", 6), Block("c", 2)], 100)
    assert named(pages) == [["a4", "b6"], ["c2"]]
    assert [placed.top for placed in pages[0].placed] == [100, 60]


def test_a_last_page_of_a_line_is_spared_where_spaces_can_close_up() -> None:
    pages = pour([Block("a", 5), Block("b", 4, before=10)], 98)
    assert named(pages) == [["a5", "b4"]]
    assert pages[0].placed[1].top == 98 - 50 - 8


def test_else_the_page_before_it_leaves_it_some_more() -> None:
    pages = pour([Block("a", 10), Block("b", 10), Block("c", 1)], 100)
    assert named(pages) == [["a10"], ["b9"], ["b1", "c1"]]
    assert pages[1].placed[0].top == 100


def test_what_cannot_be_shared_stays_alone() -> None:
    pages = pour([Space(100), Block("c", 1)], 100)
    assert named(pages) == [["space"], ["c1"]]
    assert pages[0].placed[0].top == 100


def test_space_before_is_dropped_at_the_top_of_a_page() -> None:
    pages = pour([Block("a", 9, before=20), Block("b", 3, before=20, whole=True)], 100)
    assert [[placed.top for placed in page.placed] for page in pages] == [[100], [100]]


def test_a_box_is_cut_where_the_page_ends() -> None:
    assert named(pour([Block("a", 7), Block("b", 15)], 100)) == [["a7", "b3"], ["b10"], ["b2"]]


def test_a_whole_box_goes_to_the_next_page_unless_it_is_longer_than_one() -> None:
    assert named(pour([Block("a", 7), Block("b", 5, whole=True)], 100)) == [["a7"], ["b5"]]
    assert named(pour([Block("a", 7), Block("b", 12, whole=True)], 100)) == [["a7", "b3"], ["b9"]]


def test_a_kept_box_goes_with_the_beginning_of_the_next() -> None:
    heading, rule = Block("h", 1, keep=True), Block("r", 1, keep=True)
    assert named(pour([Block("a", 8), heading, rule, Block("b", 4)], 100)) == [["a8"], ["h1", "r1", "b4"]]
    assert named(pour([Block("a", 7), heading, rule, Block("b", 40)], 100))[0] == ["a7", "h1", "r1", "b1"]


def test_what_is_kept_together_beyond_a_page_still_flows() -> None:
    chain: list[Box] = [Block("k", 2, keep=True, whole=True) for _ in range(8)]
    assert named(pour([*chain, Block("end", 1)], 100)) == [["k2"] * 4, ["k2"] * 4 + ["end1"]]


def test_headers_are_repeated_where_a_page_begins_with_their_box() -> None:
    head = Block("head", 1, keep=True, whole=True)
    rows: list[Box] = [head, *(Block("row", 4, whole=True, header=(head,)) for _ in range(4))]
    assert named(pour(rows, 100)) == [["head1", "row4", "row4"], ["*head1", "row4", "row4"]]


def test_a_row_longer_than_a_page_repeats_the_header_on_each() -> None:
    head = Block("head", 1, keep=True)
    pages = named(pour([head, Block("row", 20, header=(head,))], 100))
    assert pages == [["head1", "row9"], ["*head1", "row9"], ["*head1", "row2"]]


def test_a_turn_ends_the_page_only_where_little_is_left() -> None:
    assert named(pour([Block("a", 5), Turn(40), Block("b", 1)], 100)) == [["a5", "b1"]]
    assert named(pour([Block("a", 7), Turn(40), Block("b", 1)], 100)) == [["a7"], ["b1"]]
    assert named(pour([Block("a", 7), Turn(40)], 100)) == [["a7"]]


def test_what_can_not_be_cut_is_placed_all_the_same() -> None:
    assert named(pour([Space(300), Block("a", 1)], 100)) == [["space"], ["a1"]]


def test_a_stack_is_cut_between_its_boxes_and_keeps_what_belongs_together() -> None:
    stack = Stack([Block("a", 2), Block("h", 1, keep=True), Block("b", 4, whole=True)])
    cut = stack.split(40)
    assert cut is not None
    head, tail = cut
    assert isinstance(head, Stack) and isinstance(tail, Stack)
    assert (head.height, tail.height) == (40, 30)
    whole = Stack([Block("a", 1), Block("b", 1)], whole=True)
    assert whole.least == whole.height == 20
    assert Stack([]).least == 0


def test_what_is_left_of_a_page_is_taken() -> None:
    taken: list[float] = []

    def made(room: float) -> Box:
        taken.append(room)
        return Block("lines", int(room // 10))

    pages = pour([Block("a", 4), Rest(made), Turn(95), Block("b", 10), Rest(made)], 100)
    assert (named(pages), taken) == ([["a4", "lines6"], ["b10", "lines0"]], [60, 0])
