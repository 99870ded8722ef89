"""The words of numbers: scales, money, units, bounds. Data alone."""

from collections.abc import Mapping

from tracker.entry.reading.english.words import Phrases, each, phrases, those
from tracker.entry.reading.fact import Bound

SCALES: Mapping[str, str] = {
    **dict.fromkeys(("k", "thousand"), "thousand"),
    **dict.fromkeys(phrases("m, mn, mln, million"), "million"),
    **dict.fromkeys(phrases("b, bn, bln, billion"), "billion"),
    **dict.fromkeys(phrases("t, tn, trn, trillion"), "trillion"),
    **{scale: scale for scale in ("lakh", "crore")},
}
MONEY_SCALES = frozenset(("k", "m", "b", "t"))
"""Those that are scales where money stands before them; k and m, close to the digits, before what is counted too."""

MONEY_BEFORE = those(
    """£ $ € ¥ ￥ ₹ ₩ us$ hk$ nt$ nz$ au$ ca$ a$ c$ r$ s$ usd rmb cny eur gbp jpy inr chf hkd aud cad sgd krw sek nok
    dkk brl zar rs"""
)
MONEY_NAMES = Phrases(
    dict.fromkeys(
        phrases(
            """yuan, renminbi, rmb, cny, euro, euros, dollar, dollars, usd, eur, gbp, jpy, yen, won, rupees,
                rupee, kronor, kroner, francs, pounds, sterling, pounds sterling, pesos, reais, rand, ringgit,
                baht, dirhams, riyals, pence, cents, us dollars, u.s. dollars, hong kong dollars, singapore
                dollars, australian dollars, canadian dollars"""
        ),
        True,
    )
)
PERCENT, POINTS, BASIS_POINTS, RANK, TIMES = "%", "percentage points", "basis points", "rank", "times"
SHARES = Phrases(
    {
        **dict.fromkeys(phrases("%, ％, percent, per cent, pct, pc"), PERCENT),
        **dict.fromkeys(phrases(
                """percentage points, percentage point, percentage-points, percentage-point, pp, ppt, ppts, p.p.,
                pps, % points, %-points, per cent points, percent points"""
            ),
            POINTS,
        ),
        **dict.fromkeys(phrases("basis points, basis point, bps, bp"), BASIS_POINTS),
        **dict.fromkeys(("times", "x"), TIMES),
        "‰": "‰",
    }
)  # fmt: skip
UNITS = Phrases(
    dict.fromkeys(
        phrases(
            """t, kt, mt, gt, tonnes, tonne, tons, ton, metric tons, metric tonnes, kg, g, mg, μg, µg, ug,
                kilograms, kilogrammes, grams, micrograms, milligrams, km, m, cm, mm, kilometres, kilometers,
                kilometre, kilometer, metres, meters, metre, meter, miles, mile, feet, centimetres, millimetres,
                nautical miles, km², km2, m², m2, m³, m3, sq km, sq m, sq ft, sqm, sqkm, square kilometres,
                square kilometers, square metres, square meters, square miles, square feet, cubic metres, cubic
                meters, cubic feet, cubic kilometres, hectares, hectare, ha, acres, acre, mu, gw, mw, kw, tw,
                gwh, mwh, kwh, twh, gwp, mwp, kwp, mwe, gwe, gigawatts, gigawatt, megawatts, megawatt,
                kilowatts, terawatts, gigawatt hours, gigawatt-hours, megawatt hours, megawatt-hours, kilowatt
                hours, kilowatt-hours, terawatt hours, terawatt-hours, litres, liters, litre, liter, l, ml,
                megalitres, gigalitres, barrels, barrels of oil, gj, pj, tj, ej, exajoules, petajoules,
                terajoules, mtoe, ktoe, toe, mtce, tce, mtco2e, tco2e, ktco2e, gtco2e, mtco2, tco2, ktco2,
                gtco2, mt co2e, mt co2, kt co2e, gt co2e, gt co2, °c, ° c, degrees, degrees celsius, °, db, gb,
                tb, mbps, gbps, mbit, gbit, teu, teus, ppm, ppb, kcal, dwt, vehicle-kilometres,
                passenger-kilometres, passenger-km, tonne-kilometres, tonne-km, exaflops, petaflops, eflops"""
        ),
        True,
    )
)
EXTENSIONS = Phrases(
    dict.fromkeys(phrases(
                """co2 / kwh, co2e / kwh, co2 / km, co2 per kwh, co2e per kwh, co2 per km, of co2 equivalent, of
                co2e, of co2-equivalent, of carbon dioxide equivalent, co2e, co2 equivalent, of co2-eq, of coal
                equivalent, of standard coal, of standard coal equivalent, of oil equivalent, co2-eq, of co2eq"""
            ),
        True,
    )
)  # fmt: skip
"""What a unit of weight goes on with."""
TIME_UNITS = those(
    """years year months month weeks week days day hours hour minutes minute mins seconds decades decade year-olds
    year-old centuries nights"""
)
LONG_UNITS = those("square cubic live metric")

DIGIT_WORDS: Mapping[str, int] = {
    word: number
    for number, word in enumerate(
        each(
            """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
            seventeen eighteen nineteen"""
        )
    )
    if number
}
TENS: Mapping[str, int] = {
    word: 10 * number
    for number, word in enumerate(each("twenty thirty forty fifty sixty seventy eighty ninety"), start=2)
}
PARTS: Mapping[str, int] = {
    **dict.fromkeys(("half", "halves"), 2), **dict.fromkeys(("third", "thirds"), 3),
    **dict.fromkeys(("quarter", "quarters"), 4), **dict.fromkeys(("fifth", "fifths"), 5),
    **dict.fromkeys(("sixth", "sixths"), 6), **dict.fromkeys(("eighth", "eighths"), 8),
    **dict.fromkeys(("tenth", "tenths"), 10),
}  # fmt: skip
ORDINALS: Mapping[str, int] = {
    word: number
    for number, word in enumerate(
        each(
            """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
            fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"""
        ),
        start=1,
    )
}
FOLDS: Mapping[str, int] = {
    f"{word}{hyphen}fold": number
    for number, words in enumerate(
        (each("two 2"), each("three 3"), each("four 4"), each("five 5"), each("six 6")), start=2
    )
    for word in words
    for hyphen in ("", "-")
} | {"sevenfold": 7, "eightfold": 8, "tenfold": 10, "ten-fold": 10}
MULTIPLIED: Mapping[str, int] = {
    **dict.fromkeys(phrases("doubled, doubling, doubles, double"), 2),
    **dict.fromkeys(phrases("tripled, tripling, triples, triple, trebled, trebling, treble"), 3),
    **dict.fromkeys(phrases("quadrupled, quadrupling, quadruples, quadruple"), 4),
    **dict.fromkeys(phrases("quintupled, quintupling, quintuple"), 5),
}
HALVED = frozenset(("halved", "halving", "halves", "halve"))

BEFORE = Phrases(
    {
        **dict.fromkeys(phrases(
                """at least, no less than, not less than, no fewer than, not fewer than, a minimum of, minimum of,
                not below, no lower than, not lower than, no smaller than, ≥, >=, never below, a floor of, at a
                minimum, not fall below, not be less than, not be lower than, not be below, at or above, at or
                over, at the very least"""
            ),
            Bound.AT_LEAST,
        ),
        **dict.fromkeys(phrases(
                """more than, over, above, greater than, higher than, in excess of, upwards of, upward of, well
                over, well above, just over, just above, slightly over, slightly above, slightly more than, a
                little over, a little more than, beyond, >, better than, larger than, well in excess of, far
                more than, just more than, comfortably above, past"""
            ),
            Bound.MORE_THAN,
        ),
        **dict.fromkeys(phrases(
                """at most, no more than, not more than, up to, a maximum of, maximum of, no higher than, not
                above, not higher than, within, not exceed, not exceeding, not exceeds, not to exceed, not
                greater than, no greater than, ≤, <=, a ceiling of, a cap of, not over, not be more than, not be
                higher than, not be above, not exceeded, no larger than, as much as, as many as, without
                exceeding, at or below, at or under, never exceed, never exceeding"""
            ),
            Bound.AT_MOST,
        ),
        **dict.fromkeys(phrases(
                """below, under, less than, fewer than, lower than, <, well below, well under, smaller than,
                slightly less than, slightly below, slightly under, comfortably below, far below, far less than"""
            ),
            Bound.LESS_THAN,
        ),
        **dict.fromkeys(phrases(
                """about, around, approximately, roughly, some, circa, c., ca., ~, ≈, in the region of, approx, in
                the order of, on the order of, of the order of, somewhere around, approx., broadly, an average
                of about"""
            ),
            Bound.ABOUT,
        ),
        **dict.fromkeys(phrases(
                """nearly, almost, close to, just under, just below, just short of, approaching, nearing, near, not
                quite, virtually, a little under, a little less than, just less than, very nearly, a little
                below"""
            ),
            Bound.NEARLY,
        ),
    }
)  # fmt: skip
BEHIND = Phrases(
    {
        **dict.fromkeys(phrases(
                """or more, and above, or above, or higher, or over, and over, and more, +, or better, or greater,
                plus, and up, -plus, at least, at a minimum, as a minimum, and higher"""
            ),
                        Bound.AT_LEAST),
        **dict.fromkeys(phrases(
                """or less, or fewer, or below, or lower, at most, and below, or under, at the most"""
            ),
                        Bound.AT_MOST),
        **dict.fromkeys(phrases("or so, approximately, or thereabouts, more or less"), Bound.ABOUT),
    }
)  # fmt: skip
BOUND_VERBS: Mapping[str, Bound] = {
    **dict.fromkeys(
        each(
            """exceed exceeds exceeded exceeding surpass surpasses surpassed surpassing top topped tops topping passed
            passing pass outstripped"""
        ),
        Bound.MORE_THAN,
    ),
    **dict.fromkeys(each("approached approaches approach neared nears"), Bound.NEARLY),
}
UP_TO_A_LEVEL = those(
    """went go going goes taking took brings bringing brought moved pushed pushing creeping crept was is were are"""
)
"""Words behind which "up to" is a way, and no bound."""
