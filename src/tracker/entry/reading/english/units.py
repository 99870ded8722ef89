"""The words of numbers: scales, money, units, bounds. Data alone."""

from collections.abc import Mapping

from tracker.entry.reading.english.words import Phrases
from tracker.entry.reading.fact import Bound

SCALES: Mapping[str, str] = {
    **dict.fromkeys(("k", "thousand"), "thousand"),
    **dict.fromkeys(("m", "mn", "mln", "million"), "million"),
    **dict.fromkeys(("b", "bn", "bln", "billion"), "billion"),
    **dict.fromkeys(("t", "tn", "trn", "trillion"), "trillion"),
    **{scale: scale for scale in ("lakh", "crore")},
}
MONEY_SCALES = frozenset(("k", "m", "b", "t"))
"""Those that are scales where money stands before them; k and m, close to the digits, before what is counted too."""

MONEY_BEFORE = frozenset(
    """£ $ € ¥ ￥ ₹ ₩ us$ hk$ nt$ nz$ au$ ca$ a$ c$ r$ s$ usd rmb cny eur gbp jpy inr chf hkd aud cad sgd krw sek nok dkk brl
    zar rs""".split()
)
MONEY_BEHIND = frozenset(
    """yuan renminbi rmb cny euro euros dollar dollars usd eur gbp jpy yen won rupees rupee kronor kroner francs pounds sterling
    pesos reais rand ringgit baht dirhams riyals pence cents us hong singapore australian canadian kong""".split()
)
MONEY_NAMES = Phrases(
    {
        **{name: name for name in MONEY_BEHIND - {"us", "hong", "singapore", "australian", "canadian", "kong"}},
        **{
            name: name
            for name in ("us dollars", "u.s. dollars", "hong kong dollars", "singapore dollars", "australian dollars",
                         "canadian dollars", "pounds sterling")
        },
    }
)  # fmt: skip

PERCENT, POINTS, BASIS_POINTS, RANK, TIMES = "%", "percentage points", "basis points", "rank", "times"
SHARES = Phrases(
    {
        **dict.fromkeys(("%", "％", "percent", "per cent", "pct", "pc"), PERCENT),
        **dict.fromkeys(
            ("percentage points", "percentage point", "percentage-points", "percentage-point", "pp", "ppt", "ppts", "p.p.",
             "pps", "% points", "%-points", "per cent points", "percent points"),
            POINTS,
        ),
        **dict.fromkeys(("basis points", "basis point", "bps", "bp"), BASIS_POINTS),
        **dict.fromkeys(("times", "x"), TIMES),
        "‰": "‰",
    }
)  # fmt: skip
UNITS = Phrases(
    dict.fromkeys(
        """t|kt|mt|gt|tonnes|tonne|tons|ton|metric tons|metric tonnes|kg|g|mg|μg|µg|ug|kilograms|kilogrammes|grams|micrograms
        |milligrams|km|m|cm|mm|kilometres|kilometers|kilometre|kilometer|metres|meters|metre|meter|miles|mile|feet|centimetres
        |millimetres|nautical miles|km²|km2|m²|m2|m³|m3|sq km|sq m|sq ft|sqm|sqkm|square kilometres|square kilometers
        |square metres|square meters|square miles|square feet|cubic metres|cubic meters|cubic feet|cubic kilometres|hectares
        |hectare|ha|acres|acre|mu|gw|mw|kw|tw|gwh|mwh|kwh|twh|gwp|mwp|kwp|mwe|gwe|gigawatts|gigawatt|megawatts|megawatt
        |kilowatts|terawatts|gigawatt hours|gigawatt-hours|megawatt hours|megawatt-hours|kilowatt hours|kilowatt-hours
        |terawatt hours|terawatt-hours|litres|liters|litre|liter|l|ml|megalitres|gigalitres|barrels|barrels of oil|gj|pj|tj|ej
        |exajoules|petajoules|terajoules|mtoe|ktoe|toe|mtce|tce|mtco2e|tco2e|ktco2e|gtco2e|mtco2|tco2|ktco2|gtco2|mt co2e
        |mt co2|kt co2e|gt co2e|gt co2|°c|degrees|degrees celsius|°|db|gb|tb|mbps|gbps|mbit|gbit|teu|teus|ppm|ppb|kcal|dwt
        |vehicle-kilometres|passenger-kilometres|passenger-km|tonne-kilometres|tonne-km|exaflops|petaflops|eflops""".replace(
            "\n", ""
        )
        .replace(" |", "|")
        .replace("        ", "")
        .split("|"),
        True,
    )
)
EXTENSIONS = Phrases(
    dict.fromkeys(
        ("of co2 equivalent", "of co2e", "of co2-equivalent", "of carbon dioxide equivalent", "co2e", "co2 equivalent", "of co2-eq",
         "of coal equivalent", "of standard coal", "of standard coal equivalent", "of oil equivalent", "co2-eq", "of co2eq"),
        True,
    )
)  # fmt: skip
"""What a unit of weight goes on with."""
TIME_UNITS = frozenset(
    """years year months month weeks week days day hours hour minutes minute mins seconds decades decade year-olds
    year-old centuries nights""".split()
)
LONG_UNITS = frozenset("square cubic live metric".split())

DIGIT_WORDS: Mapping[str, int] = {
    word: number
    for number, word in enumerate(
        """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
        eighteen nineteen""".split()
    )
    if number
}
TENS: Mapping[str, int] = {
    word: 10 * number
    for number, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
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
        """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
        sixteenth seventeenth eighteenth nineteenth twentieth""".split(),
        start=1,
    )
}
FOLDS: Mapping[str, int] = {
    **dict.fromkeys(("twofold", "two-fold", "2-fold"), 2), **dict.fromkeys(("threefold", "three-fold", "3-fold"), 3),
    **dict.fromkeys(("fourfold", "four-fold", "4-fold"), 4), **dict.fromkeys(("fivefold", "five-fold", "5-fold"), 5),
    **dict.fromkeys(("sixfold", "six-fold"), 6), **dict.fromkeys(("sevenfold", "seven-fold"), 7),
    **dict.fromkeys(("eightfold", "eight-fold"), 8), **dict.fromkeys(("tenfold", "ten-fold", "10-fold"), 10),
}  # fmt: skip
MULTIPLIED: Mapping[str, int] = {
    **dict.fromkeys(("doubled", "doubling", "doubles", "double", "redoubled"), 2),
    **dict.fromkeys(("tripled", "tripling", "triples", "triple", "trebled", "trebling", "treble"), 3),
    **dict.fromkeys(("quadrupled", "quadrupling", "quadruples", "quadruple"), 4),
    **dict.fromkeys(("quintupled", "quintupling", "quintuple"), 5),
}
HALVED = frozenset(("halved", "halving", "halves", "halve"))

BEFORE = Phrases(
    {
        **dict.fromkeys(
            ("at least", "no less than", "not less than", "no fewer than", "not fewer than", "a minimum of", "minimum of",
             "not below", "no lower than", "not lower than", "no smaller than", "≥", ">=", "never below", "a floor of",
             "at a minimum", "not fall below", "not be less than", "not be lower than", "not be below", "at the very least"),
            Bound.AT_LEAST,
        ),
        **dict.fromkeys(
            ("more than", "over", "above", "greater than", "higher than", "in excess of", "upwards of", "upward of", "well over",
             "well above", "just over", "just above", "slightly over", "slightly above", "slightly more than", "a little over",
             "a little more than", "beyond", ">", "better than", "larger than", "well in excess of", "far more than", "just more than",
             "comfortably above", "past"),
            Bound.MORE_THAN,
        ),
        **dict.fromkeys(
            ("at most", "no more than", "not more than", "up to", "a maximum of", "maximum of", "no higher than", "not above",
             "not higher than", "within", "not exceed", "not exceeding", "not exceeds", "not to exceed", "not greater than",
             "no greater than", "≤", "<=", "a ceiling of", "a cap of", "not over", "not be more than", "not be higher than",
             "not be above", "not exceeded", "no larger than", "as much as", "as many as", "without exceeding", "never exceed",
             "never exceeding"),
            Bound.AT_MOST,
        ),
        **dict.fromkeys(
            ("below", "under", "less than", "fewer than", "lower than", "<", "well below", "well under", "smaller than",
             "slightly less than", "slightly below", "slightly under", "comfortably below", "far below", "far less than"),
            Bound.LESS_THAN,
        ),
        **dict.fromkeys(
            ("about", "around", "approximately", "roughly", "some", "circa", "c.", "ca.", "~", "≈", "in the region of", "approx",
             "in the order of", "on the order of", "of the order of", "somewhere around", "approx.", "broadly", "an average of about"),
            Bound.ABOUT,
        ),
        **dict.fromkeys(
            ("nearly", "almost", "close to", "just under", "just below", "just short of", "approaching", "nearing", "near",
             "not quite", "virtually", "a little under", "a little less than", "just less than", "very nearly", "a little below"),
            Bound.NEARLY,
        ),
    }
)  # fmt: skip
BEHIND = Phrases(
    {
        **dict.fromkeys(("or more", "and above", "or above", "or higher", "or over", "and over", "and more", "+", "or better",
                         "or greater", "plus", "and up", "-plus", "at least", "at a minimum", "as a minimum", "and higher"),
                        Bound.AT_LEAST),
        **dict.fromkeys(("or less", "or fewer", "or below", "or lower", "at most", "and below", "or under", "at the most"),
                        Bound.AT_MOST),
        **dict.fromkeys(("or so", "approximately", "or thereabouts", "more or less"), Bound.ABOUT),
    }
)  # fmt: skip
BOUND_VERBS: Mapping[str, Bound] = {
    **dict.fromkeys(
        """exceed exceeds exceeded exceeding surpass surpasses surpassed surpassing top topped tops topping passed passing pass
        outstripped""".split(),
        Bound.MORE_THAN,
    ),
    **dict.fromkeys("approached approaches approach neared nears".split(), Bound.NEARLY),
}
UP_TO_A_LEVEL = frozenset("went go going goes taking took brings bringing brought moved pushed pushing creeping crept was is were are".split())
"""Words behind which "up to" is a way, and no bound."""
