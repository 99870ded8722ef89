"""What a figure lacks: which series may be meant, what is asked in which order, and what would usually be answered."""

from datetime import date
from pathlib import Path

import pytest

from tests.helpers.making import PAPER, actual, area, day, goal, register, series, target
from tests.helpers.registers import GDP, TARGETS
from tests.helpers.replacing import replace
from tracker.assess.review import Review
from tracker.domain.actual import Status
from tracker.domain.figure import Comparison
from tracker.domain.period import Period, PublicDate
from tracker.domain.picking import Outline
from tracker.domain.problem import Code, Malformed, Problem
from tracker.domain.series import Calendar, Derivation, Derived, Frequency, Kind, Source, Usual
from tracker.entry.preparing import current, misfits
from tracker.entry.questions import (
    Candidate,
    Inquiry,
    Topic,
    Waiting,
    candidates,
    fitting,
    newest,
    sources,
    topics,
)
from tracker.entry.record import Fault, Given, Slip

TODAY = day("2026-03-15")
WHOLE = Given(value="1416", period="2024", published="2025-02-20", described={"publisher": "Office"})

# Which series

LATE = replace(series("late"), aliases=("Output",))
LATER, FRESH = series("later", area="hangzhou"), series("fresh")
SUM = replace(series("sum"), derived=Derived(Derivation.SUM, ("late", "fresh"), ()))
REGISTER = register(
    [FRESH, LATER, LATE, SUM],
    [
        replace(target(goal(at_least=9), 2030, id=f"{id}-2030", series=id), label=f"目标 {id}")
        for id in ("late", "later")
    ],
    {
        "fresh": [actual(2025, value=1)],
        "late": [actual(2022, value=1)],
        "later": [actual(2024, value=1)],
    },
    areas=[replace(area("qiantang"), name="钱塘区", name_en="Qiantang"), replace(area("hangzhou"), name="杭州市")],
)
EVERY = candidates(REGISTER, Review.of(REGISTER, TODAY))


def test_what_is_overdue_for_longest_comes_first_and_says_since_when() -> None:
    expected = (
        Candidate("late", Waiting(Period.parse(2023), day("2024-02-29"), 3)),
        Candidate("later", Waiting(Period.parse(2025), day("2026-03-01"), 1)),
        Candidate("fresh"),
    )
    assert expected == EVERY


def test_without_a_review_series_stand_as_they_are_declared() -> None:
    assert candidates(REGISTER) == (Candidate("fresh"), Candidate("later"), Candidate("late"))


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", ["late", "later", "fresh"]),
        ("late", ["late", "later"]),
        ("later", ["later"]),
        ("地区", ["late", "later", "fresh"]),
        ("钱塘", ["late", "fresh"]),
        ("qian OUT", ["late"]),
        ("杭州 生产总值", ["later"]),
        ("钱塘 地区 生产", ["late", "fresh"]),
        ("目标 later", ["later"]),
        ("output", ["late"]),
        ("杭州 output", []),
        ("nothing", []),
    ],
)
def test_what_is_typed_narrows_them(typed: str, found: list[str]) -> None:
    assert [one.id for one in fitting(Outline.of(REGISTER), EVERY, typed)] == found


def test_what_is_wholly_called_so_comes_before_what_is_overdue() -> None:
    assert [one.id for one in fitting(Outline.of(REGISTER), tuple(reversed(EVERY)), "late")] == ["late", "later"]
    other = replace(LATER, aliases=("output of all",))
    whole = replace(REGISTER, series={"later": other, "late": LATE})
    assert [one.id for one in fitting(Outline.of(whole), candidates(whole), "output")] == ["late", "later"]


# What is asked

ALL = tuple(Topic)
TOWN = register(series(), records=[actual(2022, value=1250), actual(2023, value="1300.50")])


@pytest.mark.parametrize(
    ("given", "asked"),
    [
        (Given(), ALL),
        (WHOLE, ()),
        (replace(WHOLE, value=None), (Topic.FIGURE,)),
        (replace(WHOLE, value=None, bounds={Comparison.AT_LEAST: ("5",)}), ()),
        (replace(WHOLE, period=None), (Topic.PERIOD,)),
        (replace(WHOLE, described={"title": "T"}), (Topic.SOURCE,)),
        (replace(WHOLE, described={}, source="paper"), ()),
        (replace(WHOLE, described={}, published=None), (Topic.SOURCE, Topic.PUBLISHED)),
        (Given(value="1416"), (Topic.PERIOD, Topic.SOURCE, Topic.PUBLISHED)),
    ],
)
def test_what_was_said_is_not_asked(given: Given, asked: tuple[Topic, ...]) -> None:
    assert topics(TOWN, TOWN.series["gdp"], given, today=TODAY) == asked


def test_what_is_needed_by_nobody_is_asked_only_beside_what_is() -> None:
    undated = replace(WHOLE, published=None)
    assert topics(TOWN, TOWN.series["gdp"], undated, today=TODAY) == ()
    assert topics(TOWN, TOWN.series["gdp"], replace(undated, period="2019"), today=TODAY) == (Topic.PUBLISHED,)
    known = register(replace(series(), usual=Usual(publisher="Bureau")))
    unsaid = replace(WHOLE, described={})
    assert topics(known, known.series["gdp"], unsaid, today=TODAY) == ()
    assert topics(known, known.series["gdp"], replace(unsaid, period=None), today=TODAY) == (Topic.PERIOD, Topic.SOURCE)


@pytest.mark.parametrize(
    "wrong",
    [
        Given(value="many"),
        Given(value="2025"),
        Given(period="some day"),
        Given(published="once"),
        Given(source="papre"),
        Given(done=True),
    ],
)
def test_where_something_said_is_wrong_nothing_is_asked(wrong: Given) -> None:
    assert topics(TOWN, TOWN.series["gdp"], wrong, today=TODAY) == ()


def test_of_a_milestone_it_is_asked_whether_it_is_done() -> None:
    done = register(series(kind=Kind.MILESTONE))
    assert topics(done, done.series["gdp"], Given(), today=TODAY) == ALL
    assert topics(done, done.series["gdp"], Given(done=True), today=TODAY) == tuple(
        one for one in ALL if one is not Topic.FIGURE
    )
    assert topics(done, done.series["gdp"], Given(value="5"), today=TODAY) == ()


# The usual answers


def test_the_figure_that_stands_for_the_period_is_known_else_the_newest() -> None:
    records = TOWN.records("gdp")
    about = TOWN.series["gdp"]
    assert newest(TOWN, about, Period.parse(2022)) == records[0]
    assert newest(TOWN, about, Period.parse(2025)) == newest(TOWN, about, None) == records[1]
    empty = register(series())
    assert newest(empty, empty.series["gdp"], None) is None


def publisher(name: str, url: str | None = None) -> Source:
    return Source(id=None, publisher=name, title=None, published=None, url=url)


OLD = Source("old", "Office", "Bulletin of 2024", PublicDate.parse("2025-02-20"), None)
NEW = Source("new", "Office", "Bulletin of 2025", PublicDate.parse("2026-02"), None)
MANY = replace(
    register(
        series(),
        records=[
            actual(2022, value=1, source=publisher("Hall")),
            actual(2023, value=2, source=publisher("Bureau")),
            actual(2024, value=3, source=OLD),
        ],
    ),
    sources={"paper": PAPER, "old": OLD, "new": NEW},
)


def test_who_published_the_newest_record_is_usual_then_come_the_latest_sources() -> None:
    found = sources(MANY, MANY.series["gdp"], Given())
    assert found.usual == publisher("Office")
    assert found.every == (publisher("Office"), NEW, OLD, PAPER, publisher("Bureau"), publisher("Hall"))
    assert not found.knows(publisher("Somebody"))


@pytest.mark.parametrize(
    ("usual", "described", "first"),
    [
        (Usual(publisher="Bureau", url="https://b.example"), {}, publisher("Bureau", "https://b.example")),
        (Usual(default_source="new"), {}, NEW),
        (Usual(default_source="new"), {"title": "T"}, publisher("Office")),
        (Usual(default_publisher="Hall"), {}, publisher("Hall")),
    ],
)
def test_what_the_register_says_is_usual(usual: Usual, described: dict[str, str], first: Source) -> None:
    found = sources(MANY, replace(MANY.series["gdp"], usual=usual), Given(described=described))
    assert found.every[0] == first
    assert len({(one.id, one.publisher) for one in found.every}) == len(found.every)
    assert all(one.id is None for one in found.every if described)


def test_without_a_record_there_is_no_usual_source() -> None:
    whole = register(series())
    assert sources(whole, whole.series["gdp"], Given()).every == (PAPER,)
    assert sources(whole, whole.series["gdp"], Given()).usual is None


PLAN = Source("plan", "Web shop", "Targets", PublicDate.parse("2026-03-15"), None)
PROMISED = replace(
    register(series(), [replace(target(goal(at_least=9), 2027), source="plan")]), sources={"plan": PLAN, "old": OLD}
)


@pytest.mark.parametrize(
    ("period", "every"),
    [
        (None, (OLD, PLAN)),
        (2024, (OLD, PLAN)),
        (2025, (publisher("Web shop"), PLAN, OLD)),
    ],
)
def test_what_only_promises_or_is_too_old_is_not_the_usual_source(
    period: int | None, every: tuple[Source, ...]
) -> None:
    asked = None if period is None else Period.year(period)
    found = sources(PROMISED, PROMISED.series["gdp"], Given(), asked)
    assert found.every == every
    assert found.usual == (every[0] if every[0].id is None else None)


def test_of_a_register_that_has_only_a_promise_its_publisher_is_usual() -> None:
    alone = replace(PROMISED, sources={"plan": PLAN})
    found = sources(alone, alone.series["gdp"], Given(), Period.year(2025))
    assert (found.usual, found.others) == (publisher("Web shop"), (PLAN,))
    published = alone.with_actual("gdp", actual(2024, value=1, source=PLAN))
    assert sources(published, alone.series["gdp"], Given(), Period.year(2025)).every == (publisher("Web shop"), PLAN)


def test_a_default_source_too_old_for_the_figure_gives_way_but_for_a_forecast() -> None:
    usual = Usual(default_source="old", default_publisher="Hall")
    gdp = replace(PROMISED.series["gdp"], usual=usual)
    assert sources(PROMISED, gdp, Given(), Period.year(2025)).usual == publisher("Hall")
    assert sources(PROMISED, gdp, Given(extra={"status": "forecast"}), Period.year(2025)).usual == OLD


def test_what_is_typed_exactly_comes_first() -> None:
    alone = replace(PROMISED, sources={"plan": PLAN})
    of_plan = sources(alone, alone.series["gdp"], Given())
    assert of_plan.fitting("Web shop")[0] == publisher("Web shop")
    assert of_plan.fitting("web")[0] == publisher("Web shop")
    assert of_plan.fitting("plan")[0] == PLAN
    found = sources(MANY, MANY.series["gdp"], Given())
    assert found.fitting("Paper")[-1] == publisher("Paper")
    assert found.fitting("old") == (OLD, publisher("old"))
    assert found.fitting("hall")[0] == publisher("Hall")
    named = replace(MANY, actuals={})
    assert sources(named, named.series["gdp"], Given()).fitting("office") == (publisher("office"), NEW, OLD)


def test_a_publisher_nobody_is_called_like_is_a_new_one() -> None:
    found = sources(MANY, MANY.series["gdp"], Given())
    assert found.fitting("bulletin of 2025") == (NEW, publisher("bulletin of 2025"))
    assert found.fitting("hall") == (publisher("Hall"),)
    assert found.fitting(" New  office ") == (publisher("New office"),)
    assert found.fitting(" ") == found.every


# The answers


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A register with one file of two records, in yearly figures and a monthly stock."""
    (tmp_path / "targets.toml").write_text(
        f'{TARGETS}\n[series.road]\narea = "town"\nindicator = "R"\nkind = "milestone"\n'
    )
    (tmp_path / "actuals").mkdir()
    (tmp_path / "actuals" / "gdp.toml").write_text(GDP)
    return tmp_path


def inquiry(root: Path, about: str = "gdp", asked: tuple[Topic, ...] = ALL, today: date = TODAY) -> Inquiry:
    now = current(root, about)
    return Inquiry(
        register=now.register, series=now.series, today=today, topics=asked, fits=lambda raw: misfits(root, now, raw)
    )


def test_a_period_is_usually_the_newest_that_has_ended_and_has_no_figure(root: Path) -> None:
    assert inquiry(root).usual(Topic.PERIOD, Given()) == "2025"
    assert inquiry(root, "road").usual(Topic.PERIOD, Given()) == "2026-03-15"
    complete = register(series(), records=[actual(2024, value=1), actual(2025, value=1)])
    asked = Inquiry(register=complete, series=complete.series["gdp"], today=TODAY, topics=ALL, fits=lambda _: ())
    assert asked.usual(Topic.PERIOD, Given()) is None


def test_a_figure_and_a_source_have_no_usual_word(root: Path) -> None:
    assert (inquiry(root).usual(Topic.FIGURE, Given()), inquiry(root).usual(Topic.SOURCE, Given())) == (None, None)


@pytest.mark.parametrize(
    ("given", "usual"),
    [
        (Given(period="2025"), "2026-03-15"),
        (Given(period="2025", source="bulletin"), "2025-02-20"),
        (Given(period="2019", source="bulletin"), "2025-02-20"),
        (Given(period="2019"), None),
        (Given(), "2026-03-15"),
    ],
)
def test_it_is_public_since_the_day_of_its_source_or_today_but_for_long_ago(
    root: Path, given: Given, usual: str | None
) -> None:
    assert inquiry(root).usual(Topic.PUBLISHED, given) == usual


def test_an_answer_is_given_as_it_was_typed_but_for_a_year_left_out(root: Path) -> None:
    asked = inquiry(root)
    assert asked.answered(Topic.PERIOD, Given(), "Q3").period == "2025-Q3"
    assert asked.answered(Topic.PERIOD, Given(), "some day").period == "some day"
    assert asked.answered(Topic.FIGURE, Given(), "超1000亿元") == Given(value="超1000亿元")
    assert asked.answered(Topic.PUBLISHED, Given(), "2026年2月") == Given(published="2026年2月")


def test_a_source_is_given_by_its_id_or_described(root: Path) -> None:
    asked, titled = inquiry(root), Given(described={"title": "T"})
    assert asked.chosen(Given(), OLD) == Given(source="old")
    assert asked.chosen(titled, publisher("Bureau", "https://b.example")) == Given(
        described={"publisher": "Bureau", "url": "https://b.example", "title": "T"}
    )


@pytest.mark.parametrize(
    ("topic", "given", "said"),
    [
        (Topic.PERIOD, Given(period="some day"), [Code.BAD_PERIOD]),
        (Topic.PERIOD, Given(period="2030"), [Code.TOO_EARLY]),
        (Topic.PERIOD, Given(period="2025", published="2025-06-01"), [Code.TOO_EARLY]),
        (Topic.PERIOD, Given(period="2030", extra={"status": Status.FORECAST.value}), []),
        (Topic.PERIOD, Given(period="2025"), []),
        (Topic.FIGURE, Given(period="2025", value="many"), [Code.BAD_NUMBER]),
        (Topic.FIGURE, Given(period="2025", value="-5"), [Code.NEGATIVE]),
        (Topic.FIGURE, Given(period="2025", value="5"), []),
        (Topic.SOURCE, Given(period="2025", value="5", described={"publisher": "\x1b"}), [Code.CONTROL_CHARACTER]),
        (Topic.SOURCE, Given(period="2025", value="5", source="bulletin"), []),
        (Topic.PUBLISHED, Given(period="2025", value="5", published="once"), [Code.BAD_DATE]),
        (Topic.PUBLISHED, Given(period="2025", value="5", published="2025-11"), [Code.TOO_EARLY]),
        (Topic.PUBLISHED, Given(period="2025", value="5", described={"publisher": "P"}, published="2026-02"), []),
    ],
)
def test_what_is_wrong_is_told_with_the_question_it_is_about(
    root: Path, topic: Topic, given: Given, said: list[Code]
) -> None:
    found = inquiry(root).wrong(topic, given)
    assert [one.code for one in found if isinstance(one, Malformed | Problem)] == said
    assert len(found) == len(said)


def test_the_last_question_tells_all_that_keeps_the_record_out(root: Path) -> None:
    given = Given(period="2023", value="5", described={"publisher": "A paper"}, published="2024-02-03")
    (conflict,) = inquiry(root).wrong(Topic.PUBLISHED, given)
    assert isinstance(conflict, Problem)
    assert conflict.code is Code.SAME_DAY_CONFLICT
    only = inquiry(root, asked=(Topic.FIGURE,)).wrong(Topic.FIGURE, given)
    assert (only, inquiry(root).wrong(Topic.FIGURE, given)) == ((conflict,), ())


def test_a_milestone_is_done_or_not_done(root: Path) -> None:
    asked = inquiry(root, "road")
    assert asked.wrong(Topic.PERIOD, Given(period="today")) == ()
    assert asked.wrong(Topic.FIGURE, Given(period="today", value="未完成")) == ()
    assert asked.wrong(Topic.FIGURE, Given(period="today", value="perhaps")) == (Fault(Slip.NOT_SAID_DONE),)


def test_a_stock_is_usually_that_of_its_newest_month(root: Path) -> None:
    assert inquiry(root, "firms").usual(Topic.PERIOD, Given()) == "2026-02"
    stock = register(series(kind=Kind.STOCK, calendar=Calendar(Frequency.DAILY, 2, 3)))
    asked = Inquiry(register=stock, series=stock.series["gdp"], today=TODAY, topics=ALL, fits=lambda _: ())
    assert asked.usual(Topic.PERIOD, Given()) == "2026-03-15"
