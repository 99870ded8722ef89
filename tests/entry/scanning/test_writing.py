"""The accepted proposals written as one operation, and taken back as one."""

from decimal import Decimal
from pathlib import Path

import pytest
from msgspec.structs import replace

from tests.helpers.articles import REPORT, TODAY, at, loaded, made, said
from tracker.domain.register import Register
from tracker.entry.reading.fact import Bound, Fact, FactKind, Measure
from tracker.entry.refusal import NotAdded, Why
from tracker.entry.scanning.proposal import Proposal, Standing
from tracker.entry.scanning.recognising import judged, recognised
from tracker.entry.scanning.writing import Ready, ready, written
from tracker.entry.undoing import last_operation, take_back
from tracker.store.loading import load
from tracker.store.operations import Kind, at_work

FACTS = [
    said("GDP", "10890", place=0),
    said("GDP", "10150", time=2023, place=1),
    said("GDP", "10123.4", time=2023, place=2),
    said("地区生产总值", "900", area="南河县", place=3),
    replace(said("GDP", "3", "万亿元", time=2030, place=4), kind=FactKind.TARGET),
    replace(said("地区生产总值", "1200", area="南河县", time=2030, place=5), kind=FactKind.TARGET),
    replace(said("GDP", "1.6", "万亿元", time=2027, place=6), kind=FactKind.TARGET),
    replace(said("GDP", "5", "%", measure=Measure.YEAR_ON_YEAR, place=7), kind=FactKind.TARGET),
    said("排名", "1", "位", measure=Measure.RANK, place=8),
]
ARTICLE = replace(REPORT, text="甲乙丙丁戊己庚辛壬")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return made(tmp_path)


@pytest.fixture
def register(root: Path) -> Register:
    return loaded(root)


def of(register: Register, *facts: Fact) -> list[Proposal]:
    return list(recognised(register, facts, ARTICLE, TODAY).proposals)


def looked_at(root: Path, register: Register, proposals: list[Proposal], **aliases: list[str]) -> Ready:
    names = {id.replace("_", "-"): names for id, names in aliases.items()}
    return ready(root, register, proposals, ARTICLE, TODAY, aliases=names)


def put(root: Path, one: Ready) -> None:
    written(root, one, waiting=None, at_last=lambda: None, progress=lambda _: None)


def files(root: Path) -> dict[str, bytes]:
    return {one.relative_to(root).as_posix(): one.read_bytes() for one in root.rglob("*.toml")}


def test_a_target_whose_number_is_there_already_adds_nothing(root: Path, register: Register) -> None:
    same = replace(said("GDP", "1.5", "万亿元", time=2027), kind=FactKind.TARGET)
    (one,) = of(register, replace(same, quantity=replace(same.quantity, bound=Bound.AT_LEAST)))
    assert (one.standing, one.can_be_written) == (Standing.MENTIONED, False)
    assert not looked_at(root, register, [one]).operation.changes


def test_all_that_is_accepted_is_one_operation_and_taken_back_as_one(root: Path, register: Register) -> None:
    before = files(root)
    one = looked_at(
        root, register, of(register, *FACTS), gdp=["全域GDP"], new_giants=["小巨人增量"], factories=["工厂"]
    )
    assert files(root) == before
    assert (one.operation.kind, one.operation.about) == (Kind.SCAN, "经济运行情况")
    assert [change.name for change in one.operation.changes] == [
        "targets.toml",
        "actuals/gdp.toml",
        "actuals/area-1-gdp.toml",
    ]
    put(root, one)
    after = load(root)
    assert after.register == one.after
    assert after.problems == ()
    assert [str(record.figure) for record in one.after.records("gdp")[4:]] == ["value = 10890", "value = 10150"]
    assert set(one.after.targets) - set(register.targets) == {"gdp-2030", "area-1-gdp-2030", "gdp-2027-2"}
    assert one.after.targets["gdp-2027-2"].supersedes == "gdp-2027"
    assert one.after.series["gdp"].aliases == ("全域GDP",)
    assert one.after.series["factories"].aliases == ("工厂", "灯塔工厂")
    assert (root / "targets.toml").read_bytes().startswith(before["targets.toml"][:40])
    shown = last_operation(root)
    assert shown.parts[0].text.startswith('aliases = ["全域GDP"]\naliases = ["小巨人增量"]\n"工厂", \n')
    take_back(root, shown, at_last=lambda: None, progress=lambda _: None)
    assert files(root) == before


def test_what_was_written_is_known_when_the_text_is_read_again(root: Path, register: Register) -> None:
    facts = [one for one in FACTS if one.measure is not Measure.RANK and one.quantity.number != Decimal("10123.4")]
    put(root, looked_at(root, register, of(register, *facts)))
    again = of(loaded(root), *facts)
    assert {one.standing.value for one in again} == {"known"}
    assert looked_at(root, loaded(root), again).operation.changes == ()


def test_other_names_alone_can_be_kept_and_known_ones_are_not_kept_again(root: Path, register: Register) -> None:
    before = files(root)
    one = looked_at(root, register, [], gdp=["全域GDP", "地区生产总值"], factories=["灯塔工厂"])
    assert [change.name for change in one.operation.changes] == ["targets.toml"]
    put(root, one)
    assert loaded(root).series["gdp"].aliases == ("全域GDP",)
    (part,) = last_operation(root).parts
    assert (part.text, part.line) == (
        'aliases = ["全域GDP"]',
        before["targets.toml"].decode().split("[series.gdp]")[0].count("\n") + 2,
    )
    take_back(root, last_operation(root), at_last=lambda: None, progress=lambda _: None)
    assert files(root) == before


def test_a_new_series_is_declared_with_the_names_kept_for_it(root: Path, register: Register) -> None:
    one = looked_at(root, register, of(register, said("Bus stops", "90", "stops")), west_bus_stops=["Stops for buses"])
    assert one.after.series["west-bus-stops"].aliases == ("Stops for buses",)


def test_two_readings_of_one_text_do_not_share_an_id_for_two_things(root: Path, register: Register) -> None:
    first = of(register, said("公共书屋", "12", "个", area="南河县"))
    second = judged(register, said("阅读亭", "15", "个", area="东山县"), ARTICLE, TODAY, number=2)
    same = judged(register, said("公共书屋", "14", "个", time=2023, area="南河县"), ARTICLE, TODAY, number=3)
    goal = replace(said("阅读亭", "20", "个", time=2026, area="东山县"), kind=FactKind.TARGET)
    aimed = judged(register, goal, ARTICLE, TODAY, number=4)
    assert {one.series for one in (*first, second, same, aimed)} == {"series-1"}
    one = looked_at(root, register, [*first, second, same, aimed])
    new = {id: series.indicator for id, series in one.after.series.items() if id.startswith("series-")}
    assert new == {"series-1": "公共书屋", "series-2": "阅读亭"}
    assert [len(one.after.records(id)) for id in new] == [2, 1]
    assert one.after.targets["series-1-2026"].series == "series-2"
    assert [one.after.areas[one.after.series[id].area].name for id in new] == ["南河县", "东山县"]


def test_what_is_odd_is_told_and_may_be_written(root: Path, register: Register) -> None:
    one = looked_at(root, register, of(register, said("GDP", "108900")))
    assert [str(doubt.said)[:23] for doubt in one.doubts] == ["108,900 亿元 is 11 times t"[:23]]
    plain = looked_at(
        root, register, of(register, said("GDP", "10890"), said("失业率", "5", "%", measure=Measure.RATE))
    )
    assert plain.doubts == ()


def test_what_the_whole_register_would_warn_of_is_a_doubt(root: Path, register: Register) -> None:
    late = replace(said("GDP", "5.5", "%", measure=Measure.YEAR_ON_YEAR), kind=FactKind.TARGET)
    assert [doubt.kind.value for doubt in looked_at(root, register, of(register, late)).doubts] == ["files"]


def test_what_would_be_a_fault_is_refused_and_nothing_is_written(root: Path, register: Register) -> None:
    before = files(root)
    (one,) = of(register, said("GDP", "10890"))
    (aim,) = of(register, FACTS[4])
    for wrong in (
        replace(one, raw={**(one.raw or {}), "source": "nowhere"}),
        replace(one, raw={**(one.raw or {}), "published": "soon"}),
        replace(aim, raw={**(aim.raw or {}), "due": "soon"}),
    ):
        with pytest.raises(NotAdded) as refused:
            looked_at(root, register, [wrong])
        assert (refused.value.why, len(refused.value.faults) > 0) == (Why.RECORD, True)
    with pytest.raises(NotAdded) as gone:
        looked_at(root, register, [replace(one, series="gone")])
    assert gone.value.why is Why.GIVEN
    assert files(root) == before


@pytest.mark.parametrize(
    "inline",
    [
        'series.extra = {area = "west", indicator = "附加", unit = "个", kind = "flow", frequency = "annual"}\n',
        (
            'series.extra.area = "west"\nseries.extra.indicator = "附加"\nseries.extra.unit = "个"\n'
            'series.extra.kind = "flow"\nseries.extra.frequency = "annual"\n'
        ),
    ],
)
def test_a_series_that_is_declared_without_a_header_gets_no_other_name(root: Path, inline: str) -> None:
    text = (root / "targets.toml").read_text(encoding="utf-8")
    (root / "targets.toml").write_text(inline + text, encoding="utf-8")
    with pytest.raises(NotAdded) as refused:
        looked_at(root, loaded(root), [], extra=["别名"])
    assert "other names cannot be put into the table of extra" in str(refused.value)


def test_a_register_with_a_fault_is_not_written_to(root: Path, register: Register) -> None:
    proposals = of(register, said("GDP", "10890"))
    (root / "targets.toml").write_text("format = 1\n[series.gdp]\n", encoding="utf-8")
    with pytest.raises(NotAdded) as refused:
        looked_at(root, register, proposals)
    assert refused.value.why is Why.FILES
    (root / "targets.toml").write_text((made_text := "format = 1\n"), encoding="utf-8")
    (root / "actuals" / "gdp.toml").write_text("x = \n", encoding="utf-8")
    with pytest.raises(NotAdded):
        looked_at(root, register, of(register, said("Bus stops", "90", "stops", area="Southtown")))
    assert made_text == (root / "targets.toml").read_text(encoding="utf-8")


def test_a_register_that_was_changed_meanwhile_is_left_alone(root: Path, register: Register) -> None:
    one = looked_at(root, register, of(register, said("GDP", "10890")))
    text = (root / "targets.toml").read_text(encoding="utf-8")
    (root / "targets.toml").write_text(text + "\n[areas.more]\nname = 'More'\n", encoding="utf-8")
    with pytest.raises(NotAdded) as busy:
        put(root, one)
    assert busy.value.why is Why.BUSY
    (root / "targets.toml").write_text(text, encoding="utf-8")
    with (root / "actuals" / "gdp.toml").open("a", encoding="utf-8") as file:
        file.write("# more\n")
    with pytest.raises(NotAdded) as changed:
        put(root, one)
    assert changed.value.why is Why.BUSY


def test_names_kept_are_not_taken_back_from_a_file_that_was_changed_since(root: Path, register: Register) -> None:
    from tracker.entry.undoing import NotTakenBack

    put(root, looked_at(root, register, [], gdp=["全域GDP"]))
    text = (root / "targets.toml").read_text(encoding="utf-8")
    (root / "targets.toml").write_text(text.replace("西湖市政府", "市政府"), encoding="utf-8")
    with pytest.raises(NotTakenBack):
        last_operation(root)


def test_an_operation_that_stopped_half_way_goes_first(root: Path, register: Register) -> None:
    one = looked_at(root, register, of(register, *FACTS))

    def killed(_: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        written(root, one, waiting=None, at_last=lambda: None, progress=killed)
    with at_work(root, ()) as journal:
        assert journal.stopped() is None
    assert load(root).register == register


def test_lines_that_end_as_on_windows_go_on_so(root: Path) -> None:
    path = root / "targets.toml"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    register = loaded(root)
    put(root, looked_at(root, register, of(register, FACTS[4]), gdp=["全域GDP"]))
    assert path.read_bytes().count(b"\n") == path.read_bytes().count(b"\r\n")
    assert loaded(root).series["gdp"].aliases == ("全域GDP",)


def test_a_text_without_a_title_is_called_a_text(root: Path, register: Register) -> None:
    bare = replace(ARTICLE, title="", publisher="")
    assert ready(root, register, [], bare, TODAY, aliases={}).operation.about == "a text"
    assert at(2024).period is not None
