"""Why a text is not parsed: it holds what the parser would choke on, or is no TOML. Looked for where it is not.

Says the parser's own sentence, the place it names, and the slip that the line there looks like.
"""

import re
from itertools import accumulate, pairwise

from tracker.domain.problem import Code, Origin, Problem
from tracker.domain.wording import Sentence, Words, later
from tracker.store.parsing import MAX_KEY_PARTS, MAX_RUN_OF_DIGITS

# Every pattern here reads a character a fixed number of times at the most: no repetition gives back what it took, a run
# of digits or of letters is looked at from its start alone, and behind a text without an end nobody looks any further.
_BASIC = r'''"(?:[^"\\\n]++|\\.)*+"'''
_LITERAL = r"'[^'\n]*+'"
_MULTI_LINE = r""""{3}(?:[^"\\]++|\\.|"(?!""))*+"{3,5}+|'{3}(?:[^']++|'(?!''))*+'{3,5}+"""
_PART_OF_KEY = rf"(?:[A-Za-z0-9_-]++|{_BASIC}|{_LITERAL})[ \t]*+"
_TEXT = rf"""{_MULTI_LINE}|(?!"{{3}}|'{{3}})(?:{_BASIC}|{_LITERAL})"""
_DANGER = re.compile(
    rf"(?P<key>(?<![A-Za-z0-9_-]){_PART_OF_KEY}(?:\.[ \t]*+{_PART_OF_KEY}){{{MAX_KEY_PARTS}}})"
    rf"|(?P<digits>(?<![0-9_])[0-9_]{{{MAX_RUN_OF_DIGITS},}})"
    rf"""|{_TEXT}|\#[^\n]*+|(?P<unending>["'])""",
    re.DOTALL,
)
"""What the parser would choke on; besides texts and comments, which are passed over, and a text without an end."""
_BRACKET = re.compile(r"""\"[^\"\n]*+\"|'[^'\n]*+'|\#[^\n]*+|([\[{])|([\]}])""")
_DEEP = 40
_LONGEST_LINE = 1000
_CONFLICT_MARKER = re.compile(r"^(?:<{7}|={7}|>{7})(?: .*)?\r?$", re.MULTILINE)
_PLACE = re.compile(r"(?<!\s)\s*+\(at (?:line (\d+), column (\d+)|end of document)\)$")


def danger_in(text: str, name: str) -> Problem | None:
    """What the parser would choke on, before it gets there; at a text without an end it stops by itself."""
    for found in _DANGER.finditer(text):
        if found.lastgroup is not None:
            danger = _DANGERS.get(found.lastgroup)
            return None if danger is None else _beyond(name, _position(text, found.start()), danger)
    return None


_DANGERS = {
    "key": later("a dotted key of more than {count} parts", count=MAX_KEY_PARTS),
    "digits": later("a number of more than {count} digits", count=MAX_RUN_OF_DIGITS),
}


def no_toml(error: ValueError, text: str, name: str) -> list[Problem]:
    """What is wrong with a text that the parser refuses."""
    return _conflicts(text, name) or [_syntax_problem(error, text, name)]


def too_deep(text: str, name: str) -> Problem:
    """The fault of a text that nests deeper than the parser can follow."""
    return _beyond(name, _position(text, _deep_place(text)), later("the nesting is too deep"))


def _conflicts(text: str, name: str) -> list[Problem]:
    """The places of an unresolved merge, one for each block; the parser would explain them badly."""
    markers = list(_CONFLICT_MARKER.finditer(text))
    begun = [one for one in markers if one[0].startswith("<")] or markers[:1]
    starts = [one.start() for one in begun]
    lines = accumulate(text.count("\n", before, start) for before, start in pairwise([0, *starts]))
    return [_conflict(name, (line + 1, 1)) for line in lines]


def _deep_place(text: str) -> int:
    """Where the outermost bracket stands of those open to a depth that no real file has."""
    depth = 0
    outermost = 0
    for bracket in _BRACKET.finditer(text):
        outermost = bracket.start() if bracket[1] and depth == 0 else outermost
        depth = max(0, depth + bool(bracket[1]) - bool(bracket[2]))
        if depth > _DEEP:
            break
    return outermost


def _position(text: str, index: int) -> tuple[int, int]:
    return text.count("\n", 0, index) + 1, index - text.rfind("\n", 0, index)


def _conflict(name: str, where: tuple[int, int]) -> Problem:
    origin = Origin(name, position=where)
    return Problem(
        code=Code.CONFLICT_MARKER,
        origin=origin,
        said=later("a merge conflict is not resolved"),
        advice=later("choose the lines that hold"),
    )


def _beyond(name: str, where: tuple[int, int], said: Sentence) -> Problem:
    return Problem(
        code=Code.BEYOND_LIMITS,
        origin=Origin(name, position=where),
        said=said,
        advice=later("look for what does not belong there"),
    )


def _syntax_problem(error: ValueError, text: str, name: str) -> Problem:
    """The parser's own sentence, with the place it names; at the end of the document, the last line."""
    sentence = str(error)
    place = _PLACE.search(sentence)
    where = (int(place[1]), int(place[2])) if place and place[1] else _position(text, len(text.rstrip()))
    message = _TABLE_NAME.sub(lambda name: ".".join(re.findall(r"'([^']*)'", name[0])), _PLACE.sub("", sentence))
    lines = text.split("\n")
    line = lines[where[0] - 1][:_LONGEST_LINE] if where[0] <= len(lines) else ""
    return Problem(
        code=Code.SYNTAX,
        origin=Origin(name, position=where),
        said=later("not valid TOML: {why}", why=_parsers_words(message)),
        advice=_syntax_remedy(message, line),
    )


def _parsers_words(sentence: str) -> Words:
    """What the parser says, so that it can be said in another language too; what it does not say today as it is."""
    for known in _PARSERS_SENTENCES:
        head, has_part, tail = known.literal.partition("{what}")
        if sentence == known.literal:
            return known
        if has_part and sentence.startswith(head) and sentence.endswith(tail):
            return known.filled(what=sentence[len(head) : len(sentence) - len(tail)])
    return sentence


_PARSERS_SENTENCES = (
    later("Invalid statement"),
    later("Invalid value"),
    later("Expected newline or end of document after a statement"),
    later("Expected '=' after a key in a key/value pair"),
    later("Expected ']' at the end of a table declaration"),
    later("Expected ']]' at the end of an array declaration"),
    later("Invalid initial character for a key part"),
    later("Cannot overwrite a value"),
    later("Cannot declare {what} twice"),
    later("Cannot mutate immutable namespace {what}"),
    later("Cannot redefine namespace {what}"),
    later("Duplicate inline table key {what}"),
    later("Unclosed array"),
    later("Unclosed inline table"),
    later("Unterminated string"),
    later("Unescaped '\\' in a string"),
    later("Escaped character is not a Unicode scalar value"),
    later("Invalid hex value"),
    later("Invalid date or datetime"),
    later("Found invalid character {what}"),
    later("Illegal character {what}"),
    later("Expected {what}"),
)
"""The standard library's, as of Python 3.11 to 3.14."""


def _syntax_remedy(message: str, line: str) -> Sentence:
    """The slip that the line looks like, else the rule that the parser's sentence is about."""
    bare = _QUOTED.sub("", line)
    wide = next((one for one in bare.partition("#")[0] if one in _FULL_WIDTH), None)
    if wide is not None:
        half = later("a space") if wide == "\u3000" else _FULL_WIDTH[wide]
        return later("{character!r} is a full-width character: type {half}", character=wide, half=half)
    if "Invalid date" in message:
        return later("there is no such day")
    for slip, remedy in _SLIPS:
        if slip.search(bare):
            return remedy
    if "declare" in message or "overwrite" in message or "mutate" in message:
        return later(
            "a table or key may stand once: rename or remove the second; records begin with [[actual]], two brackets"
        )
    return later('one key = value a line; text goes in quotes: name = "…"')


_TABLE_NAME = re.compile(r"\(('[^']*',? ?)+\)")
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")
_FULL_WIDTH = dict(
    zip(
        "＝：，＃“”‘’【】［］（）　０１２３４５６７８９",
        ("=", ":", ",", "#", '"', '"', "'", "'", "[", "]", "[", "]", "(", ")", " ", *"0123456789"),
        strict=True,
    )
)
_SLIPS = (
    (re.compile(r"^\s*\[{1,2}[^\]]*$"), later("close the bracket")),
    (re.compile(r"^\s*\[\[[^\]]*\]$"), later("close both brackets")),
    (re.compile(r"=\s*\[[^\]]*$"), later("close the bracket")),
    (re.compile(r"=\s*(?!\d{4}-\d{2}-\d{2}\b)\d{4}[-/.]\d{1,2}[-/.]\d{1,2}"), later("a day is written 2023-02-10")),
    (
        re.compile(r"=\s*(?!\d{4}-\d{2}-\d{2}\b)\d{4}-(\d{1,2}|[QS]\d)"),
        later('a month, quarter or half goes in quotes: "2024-01", "2024-Q4"'),
    ),
    (re.compile(r"=\s*(True|False|TRUE|FALSE)\b"), later("write true or false")),
    (
        re.compile(r"=\s*[+-]?\d[\d.]*,\d"),
        later("write the number without separators, and with a point before decimals"),
    ),
    (
        re.compile(r"=\s*[+-]?\d[\d.]*\s*[^\s\d.,#_eE\]}:-]"),
        later('a number with a unit goes in quotes: "2.2万亿元"'),
    ),
    (
        re.compile(r"^\s*\[{1,2}[^\]]*[^\x00-\x7f]"),
        later('ids are lower-case ASCII: [areas.ningbo] with name = "宁波"'),
    ),
    (re.compile(r"=\s*[\"'][^\"']*$"), later("the text does not end: add the closing quote")),
)
