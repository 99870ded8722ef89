"""What was given, as the record that is meant: every fault at once, every gap said."""

from decimal import Decimal
from typing import Any

import pytest

from tests.helpers.languages import marked, unsaid
from tests.helpers.making import actual, day, register, series
from tests.helpers.recording import GDP
from tests.helpers.replacing import replace
from tracker.cli import entry_words
from tracker.domain.figure import Comparison
from tracker.domain.period import Period, PublicDate
from tracker.domain.problem import Malformed
from tracker.domain.register import Register
from tracker.domain.series import Calendar, Frequency, Kind, Source, Usual
from tracker.domain.unit import Unit
from tracker.entry import adding
from tracker.entry.record import Assumption, Fault, Faults, Gap, Given, Meant, Slip, meant, usual_period
from tracker.entry.typed import figure_forms

TODAY = day("2026-03-15")
FULL = Given(value="1416", period="2024", published="2025-02-20", described={"publisher": "Office"})
BULLETIN = Source("bulletin", "Office", "Bulletin", PublicDate.parse("2025-02"), None)
WHOLE = register(series(), records=GDP)


def said(given: Given, whole: Register = WHOLE, *, is_seen: bool = False) -> tuple[Meant | None, Faults]:
    """What is meant on the day."""
    return meant(whole, whole.series["gdp"], given, today=TODAY, is_seen=is_seen)


def record(given: Given, whole: Register = WHOLE, *, is_seen: bool = False) -> Meant:
    """What is meant, without a fault."""
    found, faults = said(given, whole, is_seen=is_seen)
    assert found is not None, faults
    return found


def test_a_record_is_what_the_file_will_hold() -> None:
    assert record(FULL) == Meant(
        {"period": 2024, "value": 1416, "published": day("2025-02-20"), "publisher": "Office"}, ()
    )
    extra = {"status": "final", "note": "n"}
    quarter = replace(FULL, period="2024Q3", published="2024-11", value="约1416.5", tolerance="2", extra=extra)
    figure = {"about": Decimal("1416.5"), "tolerance": 2}
    rest = {"published": "2024-11", "publisher": "Office", **extra}
    assert record(quarter).raw == {"period": "2024-Q3", **figure, **rest}


@pytest.mark.parametrize(
    ("changed", "fault"),
    [
        (replace(FULL, value=None), Fault(Slip.NO_FIGURE, figure_forms(Unit.parse("亿元")))),
        (replace(FULL, bounds={Comparison.ABOUT: ("5",)}), Fault(Slip.FIGURE_AND_BOUND)),
        (replace(FULL, value=None, bounds={Comparison.BETWEEN: ("5", "--period")}), Fault(Slip.OPTION_FOR_NUMBER)),
        (replace(FULL, period=None), Fault(Slip.NO_PERIOD, "2025")),
        (replace(FULL, source="paper"), Fault(Slip.SOURCE_AND_DESCRIPTION, "publisher")),
        (replace(FULL, described={}, source="papre"), Fault(Slip.NEARLY_A_SOURCE, "papre", "paper")),
        (replace(FULL, described={}, source="bulletin"), Fault(Slip.NO_SUCH_SOURCE, "bulletin")),
        (replace(FULL, described={"title": "T"}), Fault(Slip.NO_PUBLISHER)),
    ],
)
def test_a_slip_is_told_with_what_it_is_about(changed: Given, fault: Fault) -> None:
    assert said(changed) == (None, (fault,))


def test_a_bare_year_without_a_period_may_be_what_a_shell_left_of_a_bound() -> None:
    _, faults = said(replace(FULL, value="2000", period=None))
    assert faults == (Fault(Slip.YEAR_FOR_FIGURE, "2000"), Fault(Slip.NO_PERIOD, "2025"))
    assert record(replace(FULL, value="2000")).raw["value"] == 2000


def test_where_every_period_has_its_figure_none_is_proposed() -> None:
    whole = register(series(), records=[*GDP, actual(2025, "2026-02-01", value=1500)])
    assert said(replace(FULL, period=None), whole) == (None, (Fault(Slip.NO_PERIOD_AWAITED),))


def test_every_fault_is_told_at_once() -> None:
    _, faults = said(Given(value="many", period="some day", published="once"))
    malformed = [one.message for one in faults if isinstance(one, Malformed)]
    assert malformed == ["'many' cannot be read as a figure", "'some day' is not a period", "'once' is not a date"]
    assert faults[2] == Fault(Slip.NO_PUBLISHER)


def test_what_is_taken_for_granted_is_told() -> None:
    whole = replace(WHOLE, sources={"bulletin": BULLETIN})
    of_source = record(replace(FULL, described={}, source="bulletin", published=None), whole)
    assert (of_source.assumed, "published" in of_source.raw) == ((Assumption(Gap.DAY_OF_SOURCE, "2025-02"),), False)
    today = record(replace(FULL, published=None))
    assert (today.assumed, today.raw["published"]) == ((Assumption(Gap.DAY, "2026-03-15"),), TODAY)


# Where the register says who publishes


TITLED = replace(FULL, described={"title": "T"})


@pytest.mark.parametrize(
    ("usual", "given", "document", "assumed"),
    [
        (
            Usual("Bureau", "https://b.example", default_source="paper", default_publisher="Hall"),
            replace(FULL, described={}),
            {"publisher": "Bureau", "url": "https://b.example"},
            Assumption(Gap.PUBLISHER_OF_SERIES, "Bureau"),
        ),
        (
            Usual("Bureau", "https://b.example"),
            replace(FULL, described={"title": "T", "url": "https://c.example"}),
            {"publisher": "Bureau", "url": "https://c.example", "title": "T"},
            Assumption(Gap.PUBLISHER_OF_SERIES, "Bureau"),
        ),
        (
            Usual(url="https://b.example", default_source="paper", default_publisher="Hall"),
            replace(FULL, described={}),
            {"source": "paper"},
            Assumption(Gap.DEFAULT_SOURCE, "paper"),
        ),
        (
            Usual(default_source="paper", default_publisher="Hall"),
            TITLED,
            {"publisher": "Hall", "title": "T"},
            Assumption(Gap.DEFAULT_PUBLISHER, "Hall"),
        ),
        (Usual("Bureau", "https://b.example", default_source="paper"), FULL, {"publisher": "Office"}, None),
        (Usual("Bureau"), replace(FULL, described={}, source="paper"), {"source": "paper"}, None),
    ],
)
def test_the_register_says_who_publishes_where_nothing_is_typed(
    usual: Usual, given: Given, document: dict[str, object], assumed: Assumption | None
) -> None:
    whole = register(replace(series(), usual=usual), records=GDP)
    figure = {"period": 2024, "value": 1416, "published": day("2025-02-20")}
    assert record(given, whole) == Meant({**figure, **document}, () if assumed is None else (assumed,))


def test_a_default_source_alone_is_not_one_that_is_described() -> None:
    whole = register(replace(series(), usual=Usual(default_source="paper")), records=GDP)
    assert said(TITLED, whole) == (None, (Fault(Slip.NO_PUBLISHER),))


def test_a_default_source_gives_its_day_too() -> None:
    whole = replace(
        register(replace(series(), usual=Usual(default_source="bulletin")), records=GDP), sources={"bulletin": BULLETIN}
    )
    found = record(replace(FULL, described={}, published=None), whole)
    assert found == Meant(
        {"period": 2024, "value": 1416, "source": "bulletin"},
        (Assumption(Gap.DEFAULT_SOURCE, "bulletin"), Assumption(Gap.DAY_OF_SOURCE, "2025-02")),
    )


@pytest.mark.parametrize("speaker", [adding, entry_words])
def test_every_slip_and_gap_has_its_words_for_people_and_for_programs(speaker: Any) -> None:
    assert (list(speaker.SENTENCES), list(speaker.ASSUMPTIONS)) == (list(Slip), list(Gap))
    sentences = [one.filled(about="a", near="b") for one in speaker.SENTENCES.values()]
    sentences += [one.filled(filled="2024") for one in speaker.ASSUMPTIONS.values()]
    assert "{" not in "".join(map(str, sentences))
    with marked():
        assert {unsaid(str(one)) for one in sentences} == {""}


# Days, milestones, years left out


def of_kind(kind: Kind, frequency: Frequency = Frequency.DAILY) -> Register:
    """A series of a kind without a record."""
    return register(series(kind=kind, calendar=Calendar(frequency, 2, 3)))


@pytest.mark.parametrize("frequency", [Frequency.DAILY, Frequency.IRREGULAR])
def test_a_stock_of_any_day_is_usually_that_of_today(frequency: Frequency) -> None:
    given, whole = replace(FULL, period=None, published=None), of_kind(Kind.STOCK, frequency)
    assert said(given, whole) == (None, (Fault(Slip.NO_DAY, "2026-03-15"),))
    assert usual_period(whole, whole.series["gdp"], TODAY) == Period.of_day(TODAY)
    assert usual_period(WHOLE, WHOLE.series["gdp"], TODAY) == Period.parse(2025)


def test_a_year_left_out_is_the_nearest_past_one_where_somebody_sees_it() -> None:
    given = replace(FULL, period="W10")
    assert said(given) == (None, (Fault(Slip.NO_YEAR, "W10", "2026-W10"),))
    found = record(given, is_seen=True)
    assert (found.raw["period"], found.assumed) == ("2026-W10", (Assumption(Gap.YEAR, "2026-W10"),))


def test_words_that_say_when_leave_nothing_out() -> None:
    assert record(replace(FULL, period="yesterday")).raw["period"] == day("2026-03-14")


def test_nothing_of_long_ago_became_known_today() -> None:
    given = replace(FULL, period="1990", published=None)
    assert said(given) == (None, (Fault(Slip.LONG_AGO, "1990", "1991"),))
    assert record(replace(given, period="2024")).assumed == (Assumption(Gap.DAY, "2026-03-15"),)


@pytest.mark.parametrize(
    ("value", "done", "told"),
    [(None, True, True), (None, False, False), ("done", None, True), ("未完成", None, False), ("Done", True, True)],
)
def test_a_milestone_is_done_or_not(value: str | None, done: bool | None, told: bool) -> None:
    given, whole = replace(FULL, value=value, done=done, period="2026-03-01"), of_kind(Kind.MILESTONE)
    assert record(given, whole).raw["done"] is told


@pytest.mark.parametrize(
    "changed",
    [{"value": None}, {"value": "5"}, {"value": "done", "done": False}, {"bounds": {Comparison.AT_LEAST: ("5",)}}],
)
def test_anything_else_is_no_word_on_a_milestone(changed: dict[str, Any]) -> None:
    given = replace(FULL, **{"value": None, **changed})
    assert said(given, of_kind(Kind.MILESTONE)) == (None, (Fault(Slip.NOT_SAID_DONE),))


def test_done_says_nothing_of_a_figure() -> None:
    assert said(replace(FULL, value=None, done=True)) == (None, (Fault(Slip.NO_MILESTONE, "gdp"),))


def test_a_milestone_without_a_period_is_one_of_today() -> None:
    given, whole = replace(FULL, value=None, done=True, period=None), of_kind(Kind.MILESTONE)
    assert said(given, whole) == (None, (Fault(Slip.NO_DAY, "2026-03-15"),))
    assert usual_period(whole, whole.series["gdp"], TODAY) == Period.of_day(TODAY)
