"""The words of English sentences that figures stand in: verbs by what they do, small words, words of aims."""

from collections.abc import Iterator, Mapping
from enum import Enum

from msgspec import Struct

from tracker.domain.actual import Status
from tracker.entry.reading.english.words import Phrases, each, phrases, those


class Does(Enum):
    """What a verb does with a number."""

    REACH = "stands at it"
    UP = "goes up by it or to it"
    DOWN = "goes down by it or to it"
    SHARE = "makes up so much of a whole"
    MAKE = "brings about so many"
    ADD = "brings about so many more"
    HOLD = "keeps something at it"
    SPEND = "puts so much money into something"
    RANK = "comes in that place"
    AIM = "means to"
    OTHER = "something else"


class Form(Enum):
    """The forms of a verb."""

    PLAIN = "plain"
    PRESENT = "present"
    PAST = "past"
    ING = "ing"


class Verb(Struct, frozen=True):
    """A verb's form with what it does. ``is_finite`` where the form is no participle: rose, fell, grew."""

    does: Does
    form: Form
    is_finite: bool = False


_REGULAR: Mapping[Does, str] = {
    Does.OTHER: """call follow mark continue end move stay work want live believe benefit depend face feel look
        play prove turn visit join peak fuel offset outpace reflect underpin suffer enjoy experience
        seem appear lack range vary announce state note confirm compare allow involve affect help cause
        base relate link reopen rename name head need change date show report describe reveal travel
        miss return class include""",
    Does.REACH: """reach exceed surpass top total approach near attain average amount equal record register measure
        remain achieve pass breach""",
    Does.UP: """increase climb expand jump surge gain improve accelerate advance rebound soar edge recover raise
        boost lift double triple treble quadruple quintuple swell spike rocket widen strengthen extend enhance step
        ramp tick inch leap bounce""",
    Does.DOWN: """decline drop decrease contract slip ease slow dip plunge tumble reduce lower halve narrow slash
        weaken moderate trim curb lessen shorten plummet fade cool dwindle""",
    Does.SHARE: "represent constitute comprise contribute account supply cover power",
    Does.ADD: "add open create inaugurate recruit hire plant complete commission install",
    Does.HOLD: "limit keep maintain cap stabilise stabilize contain control restrict ensure sustain",
    Does.SPEND: "invest fund earmark disburse borrow earn post",
    Does.RANK: "rank place",
    Does.AIM: """aim target plan pledge commit promise intend propose expect project forecast anticipate schedule
        hope require envisage estimate predict vow aspire agree decide""",
    Does.MAKE: """deliver train attract generate produce treat ship export import
        receive provide support serve process renovate retrofit connect restore collect construct
        manufacture approve sign issue implement form house host employ admit carry handle
        transport welcome protect designate award grant save harvest refurbish repair electrify insulate
        identify operate develop publish finish conserve store remove recycle release emit consume
        use purchase deploy secure allocate inspect clear vaccinate screen enrol graduate launch
        relocate resettle arrest resurface upgrade transform establish cultivate convert
        lease""",
}
_IRREGULAR: Mapping[Does, str] = {
    Does.OTHER: """see sees saw seeing seen, make makes made making, take takes took taking taken, become becomes
        became becoming, come comes came coming, go goes went going gone, find finds found finding, give
        gives gave giving given, meet meets met meeting, know knows knew knowing known, lead leads led
        leading, leave leaves left leaving, lose loses lost losing, drive drives drove driving driven,
        bring brings brought bringing, get gets got getting, put puts put putting, say says said saying,
        begin begins began beginning begun""",
    Does.REACH: "stand stands stood standing, hit hits hit hitting, cost costs cost costing",
    Does.UP: "rise rises rose rising risen, grow grows grew growing grown",
    Does.DOWN: "fall falls fell falling fallen, shrink shrinks shrank shrinking shrunk, cut cuts cut cutting",
    Does.HOLD: "keep keeps kept keeping, hold holds held holding",
    Does.SPEND: "spend spends spent spending, lend lends lent lending, pay pays paid paying",
    Does.AIM: "seek seeks sought seeking, strive strives strove striving striven, set sets set setting",
    Does.MAKE: """build builds built building, win wins won winning, sell sells sold selling, buy buys bought
        buying, teach teaches taught teaching, lay lays laid laying, rebuild rebuilds rebuilt
        rebuilding, run runs ran running""",
}
_DOUBLING = those("top drop slip dip plan step ship commit submit cap trim enrol control")
_BRITISH = those("total travel fuel equal")
"""Verbs with two of their last letter in British English."""
_VOWELS = "aeiou"


def _regular(plain: str) -> tuple[str, str, str]:
    """Present, past and -ing of a regular verb."""
    if plain in _DOUBLING:
        return f"{plain}s", f"{plain}{plain[-1]}ed", f"{plain}{plain[-1]}ing"
    if plain.endswith("e"):
        return f"{plain}s", f"{plain}d", f"{plain[:-1]}ing"
    if plain.endswith("y") and plain[-2] not in _VOWELS:
        return f"{plain[:-1]}ies", f"{plain[:-1]}ied", f"{plain}ing"
    is_hissing = plain.endswith(("s", "sh", "ch", "x"))
    return f"{plain}{'es' if is_hissing else 's'}", f"{plain}ed", f"{plain}ing"


def _verbs() -> Iterator[tuple[str, Verb]]:
    for does, plains in _REGULAR.items():
        for plain in plains.split():
            present, past, ing = _regular(plain)
            yield from ((plain, Verb(does, Form.PLAIN)), (present, Verb(does, Form.PRESENT)))
            yield from ((past, Verb(does, Form.PAST)), (ing, Verb(does, Form.ING)))
            if plain.endswith("l") and plain in _BRITISH:
                yield from ((f"{plain}led", Verb(does, Form.PAST)), (f"{plain}ling", Verb(does, Form.ING)))
    for does, verbs in _IRREGULAR.items():
        for forms in verbs.split(","):
            plain, present, past, ing, *participle = forms.split()
            yield from (
                (plain, Verb(does, Form.PLAIN)),
                (present, Verb(does, Form.PRESENT)),
                (ing, Verb(does, Form.ING)),
            )
            yield past, Verb(does, Form.PAST, is_finite=bool(participle))
            yield from ((one, Verb(does, Form.PAST)) for one in participle)


VERBS: Mapping[str, Verb] = dict(_verbs())
SAME_FORMS = frozenset(("cut", "put", "hit", "set", "cost"))
"""Verbs whose past is as their plain form."""
NOT_VERBS = those(
    """including excluding housing building buildings planning training funding spending manufacturing processing
    shipping recycling working living opening openings housing's lending holding holdings plants aim's earnings
    savings"""
)
"""Forms that are nouns nearly always."""

BE = those("is are was were be been being am 's")
MODALS = those("will would shall should must can could may might")
HAVE = those("has have had having")
AUXILIARIES = BE | MODALS | HAVE | those("do does did don't doesn't didn't")
DETERMINERS = those(
    """the a an its our their his her this that these those each every both any some no all another my your such many
    several most whose"""
)
PREPOSITIONS = those(
    """of in on at to for with by from across among within under between through throughout during per into onto
    against as via than towards toward since until over above below around about including excluding despite along
    amid after before without behind beyond versus outside inside like plus minus up down out off upon off"""
)
CONJUNCTIONS = those(
    """and or but while whereas although though because which who that when where if so nor yet as whilst unless whose
    thus therefore hence"""
)
BREAKS = those("but while whereas although though because when where if whilst unless yet")
"""Conjunctions that always begin a clause."""
RELATIVES = those("which who that")
PRONOUNS = those("it they we he she i you there this that these those them us one ones others")
ADVERBS = those(
    """further also only already still just respectively again too then now very even not n't alone altogether together
    thereby once soon worldwide globally nationwide nationally alone afterwards well yet more less much far here
    there never ever back almost nearly quite rather least"""
)
PARTICLES: Mapping[str, Does] = {"up": Does.UP, "down": Does.DOWN}


class Manner(Enum):
    """What a phrase says of how a number is counted."""

    YEAR_ON_YEAR = "on the year before"
    ON_OTHER = "on another period before"
    A_YEAR = "each year"
    MEAN = "on average"
    CUMULATIVE = "in all"
    NOTHING = "nothing of it"


MANNERS: Phrases[Manner] = Phrases(
    {
        **dict.fromkeys(phrases(
                """year on year, year-on-year, year over year, year-over-year, yoy, y-o-y, y/y, on an annual basis,
                on a year-on-year basis, year - on - year"""
            ),
            Manner.YEAR_ON_YEAR,
        ),
        **dict.fromkeys(phrases(
                """month on month, month-on-month, quarter on quarter, quarter-on-quarter, month over month, mom,
                qoq, month-over-month, quarter-over-quarter, week on week, week-on-week, on a monthly basis, on a
                quarterly basis, over the month, over the quarter, on the month, on the quarter, on the previous
                quarter, on the previous month, compared with the previous quarter, compared with the previous
                month, compared to the previous quarter, compared to the previous month, from the previous quarter,
                from the previous month, than in the previous quarter, than in the previous month, from a month
                earlier, from a quarter earlier, on a month earlier, on a quarter earlier, q/q, m/m"""
            ),
            Manner.ON_OTHER,
        ),
        **dict.fromkeys(phrases(
                """a year, per year, each year, every year, per annum, annually, p.a., yearly, / year, an year, per
                yr, / yr, each and every year"""
            ),
            Manner.A_YEAR,
        ),
        **dict.fromkeys(phrases(
                """on average, average annual, annual average, average yearly, averaging, an average of, compound
                annual, an annual average of, an average annual, mean annual, cagr, annualised, averaged"""
            ),
            Manner.MEAN,
        ),
        **dict.fromkeys(phrases(
                """cumulatively, cumulative, in aggregate, since launch, since its launch, since inception, since
                opening, since then, accumulated, in total since, cumulative total"""
            ),
            Manner.CUMULATIVE,
        ),
        **dict.fromkeys(phrases(
                """in total, in all, in real terms, in nominal terms, at constant prices, at current prices, in
                constant prices, at comparable prices, in comparable terms, in cash terms, overall, as a whole,
                for the first time, in absolute terms, at the same time, for example, in particular, for
                instance, of course, in addition, as well as, on record, in turn, to a record, in line with
                expectations, as planned, as expected, than expected, than planned, than forecast, as forecast,
                as promised, on a like-for-like basis, on a comparable basis, in the process, in operation, as a
                result, around the clock"""
            ),
            Manner.NOTHING,
        ),
    }
)  # fmt: skip

AIM_NOUNS = those(
    """target targets goal goals aim aims objective objectives ambition ambitions pledge pledges commitment commitments
    plan plans ceiling promise aspiration requirement mandate milestone targeted planned intention quota proposals
    proposal"""
)
"""Nouns of what is promised."""
GOAL_NOUNS = those(
    """target targets goal goals objective objectives ambition ceiling milestone quota commitment pledge"""
)
"""Those that a number is: the target was 5%."""
AIM_ADJECTIVES = those(
    """due set scheduled likely slated expected planned projected forecast poised earmarked committed bound"""
)
"""What something is to do something: due to, set to."""
FORECAST = those(
    """expected projected forecast forecasts predicted anticipated estimated estimates projects predicts expects
    estimate projection projections"""
)
STATUSES: Mapping[str, Status] = {
    **dict.fromkeys(("provisional", "provisionally", "preliminary"), Status.PROVISIONAL),
    **dict.fromkeys(("estimated", "estimate", "estimates"), Status.ESTIMATED),
    "revised": Status.REVISED,
}
"""Words that say how final figures are."""
GENERIC = those(
    """increase increases rise rises fall falls drop decline decrease reduction growth gain gains jump surge total
    average target goal aim value sum record minimum maximum level levels cut number figure cap limit ceiling floor
    amount rate improvement expansion uplift contraction slowdown equivalent combined peak high low median
    proportion share percentage majority ambition objective downturn slump dip loss plan commitment pledge further
    additional baseline combined count tally forecast units"""
)
"""Nouns that say nothing of what is counted."""
CHANGES: Mapping[str, Does] = {
    **dict.fromkeys(
        each(
            """increase increases rise rises growth gain gains jump surge improvement expansion uplift upturn rebound
            recovery acceleration"""
        ),
        Does.UP,
    ),
    **dict.fromkeys(
        each(
            """fall falls drop drops decline declines decrease decreases reduction reductions cut cuts contraction
            slump dip loss slowdown downturn fall shrinkage saving savings"""
        ),
        Does.DOWN,
    ),
}
COMPARATIVES: Mapping[str, Does] = {
    **dict.fromkeys(each("more higher larger greater bigger faster better longer above up"), Does.UP),
    **dict.fromkeys(each("less lower fewer smaller slower below shorter down cheaper"), Does.DOWN),
}
DEEDS = those(
    """delivery completion construction provision creation installation production sale purchase opening
    building"""
)
"""Nouns of what is done with so many: the completion of 300 homes."""
SHARE_NOUNS = those("share proportion percentage")
RATE_NOUNS = those("rate ratio coverage penetration intensity inflation unemployment")
MORE = those("additional extra more further another")
"""What is counted besides what there was."""
AGENTS = those(
    """council city government company group county province country town borough district authority ministry
    department agency firm state nation region municipality university trust team operator developer bank board
    commission administration we they it party charity village community communities authorities councils
    parties partners us you he she i this that these those there which who programme scheme strategy plan report
    document roadmap bill act law review survey management"""
)
"""Who does something, and is not counted."""
DOERS = AGENTS | those(
    """project sector industry airline railway network port airport plant factory store shop hospital"""
)
"""Who does something where something else is counted."""
PHRASAL: Phrases[Verb] = Phrases(
    {
        **{f"{verb} up": Verb(Does.SHARE, form, form is Form.PAST) for verb, form in
           (("made", Form.PAST), ("makes", Form.PRESENT), ("make", Form.PRESENT), ("making", Form.ING))},
        "set up": Verb(Does.MAKE, Form.PAST), "setting up": Verb(Does.MAKE, Form.ING),
        "carried out": Verb(Does.MAKE, Form.PAST), "carry out": Verb(Does.MAKE, Form.PLAIN),
        "rolled out": Verb(Does.MAKE, Form.PAST), "roll out": Verb(Does.MAKE, Form.PLAIN),
        "set aside": Verb(Does.SPEND, Form.PAST),
        "account for": Verb(Does.SHARE, Form.PRESENT), "accounts for": Verb(Does.SHARE, Form.PRESENT),
        "accounted for": Verb(Does.SHARE, Form.PAST, is_finite=True), "accounting for": Verb(Does.SHARE, Form.ING),
    }
)  # fmt: skip
"""Verbs of two words."""
SURELY_AIM = those("expects anticipates predicts intends requires estimates proposes aspires")
"""Forms of verbs of aims that are no nouns."""
PLURALS = those(
    """people children staff women men patients students police cattle sheep aircraft households personnel media data"""
)
COUNTRIES = those(
    """uk us usa eu uae china england scotland wales britain ireland france germany italy spain portugal india japan
    korea brazil canada australia mexico russia ukraine poland sweden norway denmark finland netherlands belgium
    austria switzerland greece turkey egypt kenya nigeria ethiopia ghana vietnam thailand indonesia malaysia
    singapore philippines taiwan u.s. u.k. u.s europe africa asia scotland chile argentina colombia peru pakistan
    bangladesh estonia latvia lithuania iceland luxembourg hungary romania bulgaria croatia slovenia slovakia
    czechia israel qatar rwanda uganda tanzania"""
)
THE_AREA = those(
    """city province country county region nation district borough town state municipality council government"""
)
"""What an article's own area is called: the city, the country."""
ORGANISATIONS = those(
    """ltd plc inc group bank company corporation council agency department ministry authority university trust"""
)
