"""Forms of English texts that lead astray: what is compared with, aims in other words, lists, names with numbers."""

import pytest

from tests.helpers.readings import lines_of

CASES: list[tuple[str, str, str, list[str]]] = [
    (
        "2025-03-18",
        "Report 2024",
        ("Our emissions totalled 186,000 tonnes in 2024. Our goal is a 50% cut by 2030, against the same baseline."),
        [
            "actual |  | emissions | 2024 | 186000 tonnes | level",
            "target |  | emissions | 2030 | -50 % | change since a base",
        ],
    ),
    (
        "2024-11-20",
        "",
        "The bus fleet now stands at 86 vehicles and will grow to 140 by 2027.",
        [
            "actual |  | bus fleet | as of 2024-11 | 86 vehicles | level",
            "target |  | vehicles | 2027 | 140 | level",
        ],
    ),
    (
        "2026-01-22",
        "Report 2025",
        (
            "1. Vacancy rate: 6.2%; we aim to bring it below 5% by 2027\n2. Agency spend: £4.1m, 38% less "
            "than in 2024\n3. Headcount: 8,640 at 31 December 2025\n4. Vaccine uptake: just under 60% of staff"
        ),
        [
            "actual |  | Vacancy rate | 2025 | 6.2 % | rate",
            "target |  | Vacancy rate | 2027 | < 5 % | rate",
            "actual |  | Agency spend | 2025 | 4.1 £ million | level",
            "actual |  | Agency spend | 2025 | -38 % | change since a base",
            "actual |  | Headcount | as of 2025-12-31 | 8640 | level",
            "actual |  | Vaccine uptake | 2025 | near 60 % | share",
        ],
    ),
    (
        "2025-03-12",
        "",
        (
            "In October 2022 inflation stood at over 11 per cent; in January this year it was 3.0 per cent. "
            "The bank's target remains 2 per cent."
        ),
        [
            "actual |  | inflation | 2022-10 | > 11 % | rate",
            "actual |  | inflation | 2025-01 | 3.0 % | rate",
            "target |  | inflation |  | 2 % | rate",
        ],
    ),
    (
        "2025-06-27",
        "",
        (
            "Renewables supplied 24.5 per cent of energy in 2023. The binding target for 2030 is at least "
            "42.5 per cent, set out in regulation no. 2023/2413."
        ),
        [
            "actual |  | Renewables | 2023 | 24.5 % | share",
            "target |  | Renewables | 2030 | ≥ 42.5 % | rate",
        ],
    ),
    (
        "2025-06-27",
        "",
        "Deaths fell from 328 in 2000 to 197 in 2023; the 2030 target is fewer than 70.",
        [
            "actual |  | Deaths | 2000 | 328 | level",
            "actual |  | Deaths | 2023 | 197 | level",
            "target |  | Deaths | 2030 | < 70 | level",
        ],
    ),
    (
        "2025-08-06",
        "",
        (
            "DONGPU, Aug. 6, 2025 -- The zone recorded sales of 48.7 billion yuan in the first half of the "
            "year.\n\nThe output of firms exceeded 120 billion yuan."
        ),
        [
            "actual |  | sales | 2025-S1 | 48.7 billion yuan | level",
            "actual |  | output of firms | 2025-S1 | > 120 billion yuan | level",
        ],
    ),
    (
        "2025-07-14",
        "Report 2024/25",
        "The recycling rate rose from 43.8% in 2023/24 to 46.1%. Residual waste per household was 471 kg.",
        [
            "actual |  | recycling rate | 2023/24 | 43.8 % | rate",
            "actual |  | recycling rate | 2024/25 | 46.1 % | rate",
            "actual |  | Residual waste per household | 2024/25 | 471 kg | level",
        ],
    ),
    (
        "2026-01-22",
        "Board Bulletin",
        (
            "Figures are for October to December 2025 unless stated.\n\n- Emergency standard: 76.3%\n- "
            "Patients waiting over 52 weeks: 214"
        ),
        [
            "actual |  | Emergency standard | 2025-Q4 | 76.3 % | rate",
            "actual |  | Patients waiting over 52 weeks | 2025-Q4 | 214 | level",
        ],
    ),
    (
        "2025-03-12",
        "",
        ("Net debt must be below 95 per cent of output by 2029/30. By September, 500 schools will have opened."),
        [
            "target |  | Net debt | 2029/30 | < 95 % | share",
            "target |  | schools | 2025-09 | 500 schools | added in the period",
        ],
    ),
    (
        "2025-03-12",
        "",
        (
            "Dial 311, or see Chart 6 in Part 2. Reported under GRI 305 and ESRS E1. The 27 Member States "
            "run the Volta 12M bus and the '3+2+X' system. It is one of the Fortune Global 500 firms. The "
            "Ward 9 panels are old."
        ),
        [],
    ),
    (
        "2025-03-12",
        "",
        "Over 30 projects, each worth more than 1 billion yuan, broke ground in 2024.",
        [
            "actual |  | projects | 2024 | > 30 projects | level",
        ],
    ),
    (
        "2025-11-28",
        "Statistical Release: Quarter 3 2025",
        "The employment rate for people aged 15–64 was 74.9%.",
        [
            "actual |  | employment rate for people aged 15–64 | 2025-Q3 | 74.9 % | rate",
        ],
    ),
    (
        "2025-03-18",
        "Report 2024",
        "Renewable power reached 82% (2023: 74%). We invested $38.5m in rail.",
        [
            "actual |  | Renewable power | 2024 | 82 % | rate",
            "actual |  | Renewable power | 2023 | 74 % | rate",
            "actual |  | investment in rail | 2024 | 38.5 $ million | level",
        ],
    ),
    (
        "2025-03-12",
        "",
        "In 2024 rents fell. The surplus was between -£3m and £2m. The balance was between -3% and -2%.",
        [
            "actual |  | surplus | 2024 | -3–2 £ million | level",
            "actual |  | balance | 2024 | -3–-2 % | rate",
        ],
    ),
    (
        "2025-05-12",
        "",
        "By May, 40 schools will have opened.",
        [
            "target |  | schools | 2025-05 | 40 schools | added in the period",
        ],
    ),
    (
        "2025-03-12",
        "",
        "Spending will rise from 2.3 per cent of output now to 2.5 per cent by 2027.",
        [
            "actual |  | Spending | as of 2025-03 | 2.3 % | share",
            "target |  | Spending | 2027 | 2.5 % | share",
        ],
    ),
    (
        "2025-06-27",
        "",
        "The mortality ratio fell from 328 deaths per 100,000 births in 2000 to 197 in 2023.",
        [
            "actual |  | mortality ratio | 2000 | 328 deaths | level",
            "actual |  | mortality ratio | 2023 | 197 | level",
        ],
    ),
    (
        "2025-11-28",
        "",
        "The price index rose by 2.7% in 2024. On a monthly basis it slipped by 0.1%.",
        [
            "actual |  | price index | 2024 | 2.7 % | growth on the year before",
            "actual |  | price index | 2024 | -0.1 % | change since a base",
        ],
    ),
    (
        "2025-11-28",
        "",
        (
            "GDP grew by 0.6% in Q3 2025 compared with the previous quarter, and was 4.8% higher than in "
            "the same quarter of 2024."
        ),
        [
            "actual |  | GDP | 2025-Q3 | 0.6 % | change since a base",
            "actual |  | GDP | 2025-Q3 | 4.8 % | growth on the year before",
        ],
    ),
    (
        "2025-11-28",
        "",
        "Over the quarter, consumption and investment increased by 0.5% and 1.2% respectively.",
        [
            "actual |  | consumption |  | 0.5 % | change since a base",
            "actual |  | investment |  | 1.2 % | change since a base",
        ],
    ),
    (
        "2025-11-28",
        "",
        "Sales grew 3% quarter-on-quarter. Prices rose 0.2% over the month.",
        [
            "actual |  | Sales |  | 3 % | change since a base",
            "actual |  | Prices |  | 0.2 % | change since a base",
        ],
    ),
    (
        "2025-07-14",
        "Northmoor Borough Council: Report 2024",
        "Some 94% of Category 1 potholes were repaired. We resurfaced 62 miles of road.",
        [
            "actual | Northmoor | Category 1 potholes | 2024 | ≈ 94 % | share",
            "actual | Northmoor | road | 2024 | 62 miles | level",
        ],
    ),
    (
        "2025-11-28",
        "",
        "In 2024, 300 jobs were new in Zone 5. There were 62 projects of Fortune Global 500 firms.",
        [
            "actual |  | jobs | 2024 | 300 jobs | level",
            "actual |  | projects of Fortune Global 500 firms | 2024 | 62 projects | level",
        ],
    ),
]


@pytest.mark.parametrize(("published", "title", "text", "expected"), CASES, ids=[case[2][:24] for case in CASES])
def test_what_leads_astray_is_read_as_it_is_meant(published: str, title: str, text: str, expected: list[str]) -> None:
    assert lines_of(text, published, title) == expected
