"""Which encoding a text is in: told by a mark, by what fits, or said; and doubts where it fits badly."""

import pytest

from tests.helpers.tables import refused, table
from tracker.entry.tables.decoding import common_share
from tracker.entry.tables.table import Untabled

CHINESE = "指标,2023年,2024年\n地区生产总值(亿元),20059,21860\n常住人口（万人）,1252.2,1262.4\n"
JAPANESE = "項目,東京都の人口\nデータ,１４０５\n"
TRADITIONAL = "指標,臺北市\n國內生產毛額,1,234\n經濟成長率,3\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "gb18030", "gbk"])
def test_chinese_is_read_in_each_encoding_it_comes_in(encoding: str) -> None:
    assert table(CHINESE.encode(encoding)).rows[1] == ["地区生产总值(亿元)", "20059", "21860"]


def test_that_it_is_no_utf_8_is_said() -> None:
    assert list(map(str, table(CHINESE.encode("gbk")).notes)) == ["the text is not UTF-8; it was read as GB18030"]
    assert (table(CHINESE).notes, table(CHINESE.encode("gbk")).doubts) == ((), ())


def test_rare_characters_tell_that_it_is_another_encoding() -> None:
    (doubt,) = table(TRADITIONAL.encode("big5")).doubts
    assert "it was read as GB18030, but only" in str(doubt)
    assert "--encoding big5 (指標)" in str(doubt)


def test_the_share_of_common_characters_tells_chinese_from_what_is_none() -> None:
    assert common_share("plain") == 1
    assert common_share(CHINESE) == 1
    assert common_share(TRADITIONAL.encode("big5").decode("gb18030")) < 0.5
    assert common_share(JAPANESE.encode("shift_jis").decode("gb18030", "replace")) < 0.5


def test_the_encoding_that_is_said_is_the_one() -> None:
    assert table(TRADITIONAL.encode("big5"), encoding="big5").rows[0] == ["指標", "臺北市"]
    assert table("﻿a;b\n1;2\n".encode(), encoding="UTF-8").rows[0] == ["a", "b"]


def test_bytes_that_are_not_as_said_are_named_by_their_line() -> None:
    said = refused("a;b\né;2\n".encode("cp1252"), encoding="utf-8")
    assert said.startswith("the bytes are not utf-8: line 2, byte 0xE9; ")
    assert "--encoding cp1252 (é)" in said


@pytest.mark.parametrize("name", ["latin-0", "rot13", "zlib", "punycode", "idna", "a\0b", "unicode_escape"])
def test_a_name_of_no_encoding_is_refused(name: str) -> None:
    assert refused("a;b\n", encoding=name).endswith("write gb18030, big5, utf-8, utf-16, cp1252 or shift_jis")


def test_what_is_neither_utf_8_nor_gb18030_is_refused_with_what_it_may_be() -> None:
    said = refused("name;value\nLiberté;1\n".encode("cp1252"))
    assert said.startswith("the file is neither UTF-8 (line 2, byte 0xE9) nor GB18030; ")
    assert "--encoding cp1252 (Liberté)" in said


def test_bytes_that_fit_no_encoding_are_to_be_saved_again() -> None:
    said = refused(b"a;b\n\x81 ;\xff\x81\n")
    assert said.endswith("save it as UTF-8, or say which encoding it is: --encoding")


def test_a_wrong_mark_is_said() -> None:
    advice = "save it again as UTF-8, or say which encoding it is: --encoding"
    assert refused(b"\xff\xfea") == f"the file begins as UTF-16 and holds other bytes; {advice}"


def test_utf_16_without_its_mark_is_recognised() -> None:
    for name in ("utf-16-le", "utf-16-be"):
        said = f"the file looks like UTF-16, but does not begin with its mark; say so: --encoding {name}"
        assert refused("series,value\n".encode(name)) == said
        assert table("series,value\n".encode(name), encoding=name).rows == [["series", "value"]]


def test_zero_bytes_are_in_no_text() -> None:
    assert refused(b"a,b\n1,\0\n").startswith("the file is no text: there is a zero byte in it; ")
    assert refused("a,b\n1,\0\n".encode("utf-16")).startswith("there is a zero byte in line 2: ")
    assert refused(b"a,b\n1,\0\n", encoding="utf-8").startswith("there is a zero byte in line 2: ")


def test_a_refusal_can_be_handed_to_another_process() -> None:
    from pickle import dumps, loads

    with pytest.raises(Untabled) as raised:
        table("")
    again = loads(dumps(raised.value))  # noqa: S301 - our own bytes
    assert (str(again), again.remedy) == (str(raised.value), raised.value.remedy)
