"""Files become articles: the text without the site around it, and what the document says about itself."""

from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as some

from tracker.domain.period import PublicDate
from tracker.entry.reading.documents.document import Told, article_of
from tracker.entry.reading.documents.length import MOST_CHARACTERS, MOST_NUMBERS, parted
from tracker.entry.reading.documents.unread import MAX_BYTES, Unread
from tracker.entry.reading.fact import Article

PAGES = Path(__file__).parents[2] / "data" / "reading" / "pages"
SENTENCE = "2024年，全县实现地区生产总值512.6亿元，比上年增长5.8%。"
ANOTHER = "到2027年，全县地区生产总值力争突破600亿元。"

EMPLOYMENT = (
    "The employment rate was estimated at 75.4% in the three months to December 2024, down 0.1 percentage points on the"
    " year."
)


def article(content: str | bytes, name: str = "-", told: Told | None = None) -> Article:
    """The article that some text or bytes are."""
    data = content.encode() if isinstance(content, str) else content
    return article_of(data, name, told) if told is not None else article_of(data, name)


def page(body: str, head: str = "") -> Article:
    """The article of a web page with such a body."""
    return article(f"<!doctype html><html><head>{head}</head><body>{body}</body></html>")


def paragraphs(found: Article) -> list[str]:
    """The lines of an article that are not blank."""
    return [line for line in found.text.split("\n") if line.strip()]


def refused(content: bytes, name: str = "-") -> str:
    """What is said of bytes that are no text: the fault and the way out."""
    with pytest.raises(Unread) as raised:
        article_of(content, name)
    assert raised.value.message == str(raised.value)
    return f"{raised.value}; {raised.value.remedy}"


def zipped(name: str) -> bytes:
    held = BytesIO()
    with ZipFile(held, "w") as archive:
        archive.writestr(name, "x")
    return held.getvalue()


def told(found: Article) -> tuple[str, str, str]:
    """Title, day and publisher."""
    return found.title, str(found.published), found.publisher


# Whole pages


def test_a_government_page_laid_out_as_tables_in_a_form() -> None:
    found = article((PAGES / "government.html").read_text().encode("gb18030"), "t20250211_1.html")
    assert told(found) == ("2024年江宁县国民经济运行情况", "2025-02-11", "县统计局")
    assert found.text == (
        "2024年江宁县国民经济运行情况\n\n"
        "2024年，全县上下坚持稳中求进，经济运行总体平稳。初步核算，全年实现地区生产总值512.6亿元，按可比价格计算，比上年增长5.8%。\n\n"
        "一、工业生产\n\n"
        "全年规模以上工业增加值186.3亿元，增长7.2%；新增规上企业21家。工业用水量1.2亿m³。\n\n"
        "主要指标如下：\n\n"
        "指标 | 2023年 | 2024年\n"
        "地区生产总值（亿元） | 484.1 | 512.6\n"
        "常住人口（万人） |  | 63.2\n\n"
        "二、目标\n\n"
        "2025年，全县地区生产总值预期增长5.5%以上，城镇新增就业不少于4000人。\n\n"
        "注：[1]增加值增速按可比价格计算。"
    )


def test_a_page_of_a_portal_that_shows_what_a_newspaper_wrote() -> None:
    found = article((PAGES / "portal.html").read_bytes())
    assert told(found) == ("南山区数字经济再提速", "2024-03-05", "滨海日报")
    assert found.url == "https://news.example.com/a/1.html"
    assert paragraphs(found) == [
        "南山区数字经济再提速",
        "滨海日报讯 3月4日，南山区召开数字经济大会。",
        "2023年，全区数字经济核心产业增加值突破1200亿元，同比增长9.1%",
        "会上提出，到2027年全区数字经济核心产业增加值要达到1800亿元，人工智能企业超过500家。",
        "产业生态",
        "今年计划新增高新技术企业120家以上。",
    ]


def test_a_page_of_a_newspaper_broken_into_lines() -> None:
    found = article((PAGES / "paper.html").read_bytes())
    assert told(found) == ("滨海县打造产业新城", "2023-11-09", "滨海日报")
    assert found.text == (
        "“小县大城”拓新局\n\n滨海县打造产业新城\n\n"
        "今年前三季度，滨海县完成固定资产投资175.42亿元，同比增长11.4%。\n\n"
        "开放是发展的必由之路。目前，全县已汇聚78个外资项目，进出口总额突破百亿元大关。\n"
        "到2027年，全县地区生产总值力争突破2000亿元。"
    )


def test_a_post_of_an_account() -> None:
    found = article((PAGES / "wechat.html").read_bytes())
    assert told(found) == ("重磅！滨海新区定下“小目标”", "2024-01-31", "滨海日报")
    assert paragraphs(found)[1:] == [
        "1月30日，滨海新区第三届人民代表大会开幕。",
        "2023年，全区一般公共预算收入86.5亿元，增长6.3%。",
        "2024年，将新建学校12所，新增学位1.5万个。",
    ]


def test_a_post_that_names_no_paper_is_of_its_account() -> None:
    content = (PAGES / "wechat.html").read_text().replace("来源丨滨海日报", "")
    assert article(content).publisher == "滨海发布"


def test_a_page_of_a_council() -> None:
    found = article((PAGES / "council.html").read_bytes())
    assert told(found) == ("New homes in Anytown: progress report", "2025-03-12", "Anytown Council")
    assert paragraphs(found)[1:] == [
        "The council built 1,250 homes in 2024/25, up from 1,040 the year before.",
        "What comes next",
        "at least 3,000 homes by March 2028",
        "400 of them for social rent",
        "Homes completed",
        "Year | Homes",
        "2023/24 | 1,040",
        "2024/25 | 1,250",
        "Air quality is better too: PM2.5 fell by 12 per cent since 2019.",
    ]


def test_a_bulletin_of_statistics_with_a_date_of_release() -> None:
    found = article((PAGES / "release.html").read_bytes())
    assert told(found) == ("Employment in Anyshire: February 2025", "2025-02-18", "Office of Statistics")
    assert paragraphs(found)[2:] == [
        "1. Main points",
        EMPLOYMENT,
        "2. Vacancies",
        "There were more than 12,000 vacancies, and the number of payrolled employees rose by 1.2% to 410,300.",
    ]


# Plain text


COPIED = f"""首页 > 财经 > 正文

全县经济稳中向好

文章来源:滨海日报
字体:
发布时间:2025-02-07 17:03:26

副题：新增企业21家

　　{SENTENCE}

　　分项看

　　{ANOTHER}

责编:张三

声明：
本文仅代表作者个人观点，与本网无关，请读者仅作参考，并请自行核实相关内容。
匿名评论
"""


def test_a_text_copied_with_its_site_is_read_without_it() -> None:
    found = article(COPIED)
    assert told(found) == ("全县经济稳中向好", "2025-02-07", "滨海日报")
    assert paragraphs(found) == [
        "全县经济稳中向好",
        "副题：新增企业21家",
        f"　　{SENTENCE}",
        "　　分项看",
        f"　　{ANOTHER}",
    ]


def test_what_a_person_says_wins() -> None:
    said = Told(
        published=PublicDate.parse("2025-02-06"),
        publisher="县统计局",
        title="快报",
        url="https://a.example",
        area="江宁县",
    )
    found = article(COPIED, told=said)
    assert found == Article(
        text=found.text,
        title="快报",
        published=PublicDate.parse("2025-02-06"),
        publisher="县统计局",
        url="https://a.example",
        area="江宁县",
    )


def test_what_follows_other_articles_is_cut_where_they_are_cut_short() -> None:
    teasers = f"相关文章\n我市去年GDP突破千亿\n　　近日，市统计局发布数据，去年全市地区生产总值1012亿元...\n{ANOTHER}"
    dated = f"为您推荐\n{SENTENCE}\n2025-01-01 10:00\n{ANOTHER}\n2025-01-0208:30"
    for tail in (teasers, dated):
        assert article(f"{SENTENCE}\n\n{tail}").text == SENTENCE


def test_a_text_that_goes_on_behind_such_a_heading_is_kept() -> None:
    content = f"{SENTENCE}\n\n相关链接\n\n{ANOTHER}\n\n{SENTENCE}"
    assert article(content).text == content


@pytest.mark.parametrize(
    "line",
    [
        "【打印】 【关闭】",
        "上一篇：去年的公报",
        "(记者 王五 通讯员 赵六)",
        "扫一扫在手机打开当前页",
        "本文来源：滨海日报责任编辑：李四",
        "Copyright © 2025 滨海网 版权所有",
        "热线电话：0571-12345678",
        "2025-02-07",
        "Share this page",
        "Is this page useful?",
        "第15版：国际",
        "人民日报 2023年11月09日 星期四",
        "全县经济稳中向好",
    ],
)
def test_a_line_of_the_site_is_left_out_behind_a_text_and_kept_within(line: str) -> None:
    title = "全县经济稳中向好"
    assert article(f"{title}\n\n{SENTENCE}\n\n{line}\n").text == f"{title}\n\n{SENTENCE}"


def test_a_sentence_is_kept_whatever_it_is_about() -> None:
    content = f"全县数据安全治理有成效\n\n{SENTENCE}\n\n来源于外地的客流增长5%，分享经济规模达12亿元。"
    assert article(content).text == content


def test_a_text_of_nothing_but_what_sites_say_is_kept() -> None:
    assert article("打印 关闭\n\n发布时间：2025-02-07").text == "打印 关闭\n\n发布时间：2025-02-07"


def test_a_menu_before_the_title_is_left_out() -> None:
    assert article(f"滨海要闻网\n• 国内\n\n全县经济稳中向好\n\n{SENTENCE}").text == f"全县经济稳中向好\n\n{SENTENCE}"


# Titles, days, publishers, addresses


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("发布时间:2024-02-07 17:03:26", "2024-02-07"),
        ("时间:2024/1/17", "2024-01-17"),
        ("日期：2024.1.7", "2024-01-07"),
        ("成文日期：二〇二四年十二月三十一日", "2024-12-31"),
        ("发布时间：二○二四年二月十日", "2024-02-10"),
        ("发布时间：2024年3月", "2024-03"),
        ("2023年11月09日", "2023-11-09"),
        ("2025-01-27", "2025-01-27"),
        ("滨海网2024年3月8日 08:15", "2024-03-08"),
        ("（2024年1月30日在江宁县第三届人民代表大会上）", "2024-01-30"),
        ("admin1年前 (2024-09-26)产业信息45", "2024-09-26"),
        ("Published 12 March 2025", "2025-03-12"),
        ("Published: March 12th, 2025", "2025-03-12"),
        ("Release date:", "None"),
        ("Date: 1 Sept 2024", "2024-09-01"),
        ("March 2025", "2025-03"),
        ("Last updated: 2 May 2024", "2024-05-02"),
        ("更新时间：2024-05-02", "2024-05-02"),
        ("更新时间：2024-05-02 发布时间：2024-05-01", "2024-05-01"),
        ("今天是2026年3月1日", "None"),
        ("发布时间：2024-02-31", "None"),
        ("发布时间：二〇二四年二月三十日", "None"),
        ("Published 30 February 2024", "None"),
        ("Published February 30, 2024", "None"),
        ("Published 12/03/2025", "None"),
        ("没有日期的一行", "None"),
    ],
)
def test_the_day_of_publication_as_texts_say_it(line: str, day: str) -> None:
    assert str(article(f"全县经济稳中向好\n{line}\n\n{SENTENCE}").published) == day


def test_a_day_within_sentences_is_none_of_publication() -> None:
    assert article(f"全县经济稳中向好\n\n2024年3月1日，县里召开大会，{SENTENCE}").published is None


def test_what_stands_behind_a_label_may_be_on_the_next_line() -> None:
    found = article(f"全县经济稳中向好\n发布时间：\n2024-02-07\n来源：\n滨海日报\n\n{SENTENCE}")
    assert told(found) == ("全县经济稳中向好", "2024-02-07", "滨海日报")


@pytest.mark.parametrize(
    ("line", "publisher"),
    [
        ("来源:人民资讯", "人民资讯"),
        ("类别:国内\xa0发布时间:2024-01-17\xa0来源:人民资讯", "人民资讯"),
        ("2024-01-17 15:51来源：证券时报网作者：李四", "证券时报网"),
        ("来源: 新京报举报", "新京报"),
        ("来源：本站", ""),
        ("来源：https://a.example/1", ""),
        ("《 人民日报 》( 2023年11月09日   第 15 版)", "人民日报"),
        ("人民日报 2023年11月09日 星期四", "人民日报"),
        ("2019年09月07日 04:04 北京日报", "北京日报"),
        ("Source: Office for National Statistics", "Office for National Statistics"),
        ("来源：", ""),
    ],
)
def test_the_publisher_as_texts_say_it(line: str, publisher: str) -> None:
    assert article(f"全县经济稳中向好\n{line}\n\n{SENTENCE}").publisher == publisher


def test_whom_a_text_is_from_comes_before_who_shows_it() -> None:
    assert article(f"来源：人民资讯\n本文转自：人民日报客户端\n\n{SENTENCE}").publisher == "人民日报客户端"
    assert page(f"<p>{SENTENCE}</p>", '<meta name="ContentSource" content="县统计局">').publisher == "县统计局"


def test_what_a_text_is_from_may_be_said_behind_it() -> None:
    assert article(f"{SENTENCE}\n\n（来源：滨海日报）\n").publisher == "滨海日报"


def test_the_address_as_documents_say_it() -> None:
    assert article(f"原文链接：https://a.example/1.html\n\n{SENTENCE}").url == "https://a.example/1.html"
    assert (
        page(f"<p>{SENTENCE}</p>", '<meta property="og:url" content="https://a.example/2">').url
        == "https://a.example/2"
    )
    assert page(f"<p>{SENTENCE}</p>", '<link rel="canonical" href="/relative">').url == ""


def test_the_day_may_be_in_the_address() -> None:
    address = '<link rel="canonical" href="https://a.example/art/2024/02/07/t20240207_1.html">'
    assert str(page(f"<p>{SENTENCE}</p>", address).published) == "2024-02-07"
    assert page(f"<p>{SENTENCE}</p>", address.replace("2024/02/07/t20240207", "2024/02/31/a")).published is None


@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        ("<title>工业投资首次突破千亿元_财经_新江南网</title>", "", "工业投资首次突破千亿元"),
        ("<title>工业投资首次突破千亿元-新江南网</title>", "", "工业投资首次突破千亿元"),
        ("<title>重磅 | 工业投资首次突破千亿元</title>", "", "工业投资首次突破千亿元"),
        ("<title>滨海县人民政府</title>", "<h1>工业投资首次突破千亿元</h1>", "工业投资首次突破千亿元"),
        ("<title>新闻动态--滨海县官网</title>", "<h5>工业投资首次突破千亿元</h5>", "工业投资首次突破千亿元"),
        ("<title>工业投资首次突破千亿元 滨海在线</title>", "<p>工业投资首次突破千亿元</p>", "工业投资首次突破千亿元"),
        ("<title>投资破千亿 - 滨海网</title>", "<h1>滨海网</h1>", "投资破千亿"),
        ('<meta property="og:title" content="工业投资首次突破千亿元">', "<h1>滨海网</h1>", "工业投资首次突破千亿元"),
        ("<title></title>", "<h1>一</h1><h1>二</h1>", "一"),
        ("", "", ""),
    ],
)
def test_the_title_of_a_page_is_without_its_site(head: str, body: str, title: str) -> None:
    assert page(f"{body}<p>{SENTENCE}</p>", head).title == title


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ('<script type="application/ld+json">{"datePublished": "2024-02-07T08:00:00Z"}</script>', "2024-02-07"),
        ('<time itemprop="datePublished" datetime="2024-02-07">', "2024-02-07"),
        ('<time datetime="2024-02-07T10:00">', "2024-02-07"),
        ('<time>yesterday</time><meta name="dateModified"><meta name="lastmod" content="2024-01-01">', "None"),
        ('<meta property="article:modified_time" content="2024-03-01">', "2024-03-01"),
        ('<meta name="date" content="2024-02"><meta name="PubDate" content="2024-03">', "2024-03"),
    ],
)
def test_the_day_of_publication_as_pages_declare_it(head: str, day: str) -> None:
    assert str(page(f"<p>{SENTENCE}</p>", head).published) == day


def test_of_several_days_the_one_of_publication_is_taken() -> None:
    head = '<time datetime="2020-01-01"></time><meta property="article:modified_time" content="2024-03-01">'
    assert str(page(f"<p>发布时间：2024-02-07</p><p>{SENTENCE}</p>", head).published) == "2024-02-07"


# Web pages


@pytest.mark.parametrize(
    "body",
    [
        f"<div><p>{SENTENCE}<p>{ANOTHER}",
        f"<p>{SENTENCE}</div></p></table><p>{ANOTHER}</section></body></html>",
        f"<div><nav><ul><li><a href=1>要闻</a><div><p>{SENTENCE}<p>{ANOTHER}",
        f"<table><tr><td><table><tr><td>{SENTENCE}</div><tr><td><p>{ANOTHER}",
        f"<a href='x'><p>{SENTENCE}<p>{ANOTHER}",
        f"<p>{SENTENCE}</p><script>var x = 1;<p>{ANOTHER}</p>",
        f"<p>{SENTENCE}</p><svg><path d='0'><p>{ANOTHER}</p>",
        f"<p>{SENTENCE}</p><!-- never closed><!-- too <p>{ANOTHER}</p>",
        f"<div><a href=x>要闻</div><div>{SENTENCE}</div><p>{ANOTHER}</p>",
        f"<div><ul><a href=x><div>要闻</ul>{SENTENCE}<br>{ANOTHER}</div>",
        f"<div><a name=top>{SENTENCE}<br>{ANOTHER}</div>",
        f"<div>{SENTENCE}</div><p>{ANOTHER}</p><a href='x",
        f"<p title='a>b' class=\"x>{SENTENCE}</p><p>{ANOTHER}</p>",
        f"<p>{SENTENCE}<p class='x'{' y=1' * 30}><span <b>{ANOTHER}",
        f"<center><font>{SENTENCE}<br><br>{ANOTHER}</font>",
        f"<body class='comments'><div class='share'><p>{SENTENCE}</p><p>{ANOTHER}</p></div>",
        f"<div hidden><p>{SENTENCE}</p><p>{ANOTHER}</p></div>",
        f"<ul><li>{SENTENCE}</ul><ul><li>{ANOTHER}</ul>",
        f"<section id='sharing-what-we-know'><p>{SENTENCE}</section><section><p>{ANOTHER}</section>",
    ],
)
def test_no_text_is_lost_where_a_page_is_broken(body: str) -> None:
    assert paragraphs(page(body)) == [SENTENCE, ANOTHER]


def test_a_link_that_goes_on_and_on_was_not_closed() -> None:
    assert paragraphs(page(f"<div><a href=x>{f'{SENTENCE}<br>' * 20}</div>")) == [SENTENCE] * 20


def test_what_a_link_holds_is_a_link_all_of_it() -> None:
    card = (
        "<a href=x><div><h3>别的文章</h3><div>这里是别的文章的开头，说的是别的事情，和这一篇没有关系。</div></div></a>"
    )
    assert paragraphs(page(f"<div><p>{SENTENCE}</p>{card}<p>{ANOTHER}</p></div>")) == [SENTENCE, "别的文章", ANOTHER]


def test_a_tag_may_have_more_attributes_than_anyone_reads() -> None:
    many = "a='1' " * 300
    assert paragraphs(page(f"<p {many}>{SENTENCE}</p><p>{ANOTHER}</p>")) == [SENTENCE, ANOTHER]


def test_a_page_may_end_within_a_tag() -> None:
    assert paragraphs(article(f"<html><p>{SENTENCE}</p><div><p class")) == [SENTENCE, "<p class"]


@pytest.mark.parametrize(
    "tag", ["nav", "aside", "footer", "dialog", "div class=comments", "div id=cookie-banner", "div hidden"]
)
def test_what_stands_around_a_text_is_left_out(tag: str) -> None:
    around = f"<{tag}><p>这里是别的内容，和文章没有关系。</p></{tag.partition(' ')[0]}>"
    assert paragraphs(page(f"{around}<p>{SENTENCE}</p><p>{ANOTHER}</p>{around}")) == [SENTENCE, ANOTHER]


def test_the_box_that_holds_nearly_all_sentences_is_the_text() -> None:
    text = f"<div class=a>{f'<p>{SENTENCE}</p>' * 9}</div>"
    side = "<div class=b><p>欢迎访问滨海网，祝您阅读愉快。</p></div>"
    assert set(paragraphs(page(f"<div>{side}<div>{text}</div>{side}</div>"))) == {SENTENCE}


def test_a_text_in_several_boxes_of_one_kind_is_whole() -> None:
    parts = f"<div class=part>{f'<p>{SENTENCE}</p>' * 9}</div><div class=part><p>{ANOTHER}</p></div>"
    assert paragraphs(page(parts))[-1] == ANOTHER


def test_what_stands_between_the_title_and_the_text_belongs_to_it() -> None:
    body = (
        f"<h1>全县经济稳中向好</h1><p>新增企业21家</p><div class=text>{f'<p>{SENTENCE}</p>' * 9}</div><p>欢迎再来</p>"
    )
    assert paragraphs(page(body))[:2] == ["全县经济稳中向好", "新增企业21家"]
    assert paragraphs(page(body))[-1] == SENTENCE


def test_links_within_sentences_stay_and_those_alone_go() -> None:
    body = (
        f"<p>{SENTENCE}</p><p><a href=1>一篇别的文章的很长很长的标题</a></p>"
        "<p>The <a href=2>Office of Statistics said that employment rose by 1.2%</a> in 2024.</p>"
    )
    assert paragraphs(page(body)) == [SENTENCE, "The Office of Statistics said that employment rose by 1.2% in 2024."]


def test_lines_and_characters_of_a_page() -> None:
    body = (
        f"<p>{SENTENCE}</p><pre>第一行\n第二行</pre>"
        "<p>R&amp;D投入&nbsp;占比达&#51;&#65;&#x25;，<b>突</b>破\n 目标，a &lt; b &#99999999999;"
        "<p>面积<sup>1</sup>达3km<sup>2</sup>，第4<sup>th</sup>位<ul><li>一<li>二</ul>"
    )
    assert page(body).text == (
        f"{SENTENCE}\n\n第一行\n第二行\n\nR&D投入 占比达3A%，突破目标，a < b \ufffd\n\n面积达3km²，第4th位\n\n一\n二"
    )


def test_cells_that_hold_more_than_figures_are_no_row() -> None:
    body = f"<table><tr><td><h3>标题</h3><p>左</p></td><td><p>{SENTENCE}</p><p>{ANOTHER}</p></td></tr></table>"
    assert page(body).text == f"标题\n\n左\n\n{SENTENCE}\n\n{ANOTHER}"


def test_a_table_in_a_cell_keeps_its_rows() -> None:
    inner = "<table><tr><td>指标<td>2024<tr><td>人口<td>63</table>"
    assert page(f"<p>{SENTENCE}</p><table><tr><td>{inner}<td>旁注</table>").text == (
        f"{SENTENCE}\n\n指标 | 2024\n人口 | 63\n\n旁注"
    )


def test_very_long_rows_are_told_by_cells() -> None:
    cells = "".join(f"<td>{'长' * 600}</td>" for _ in range(4))
    assert len(paragraphs(page(f"<p>{SENTENCE}</p><table><tr>{cells}</tr></table>"))) == 5
    assert len(paragraphs(page(f"<p>{SENTENCE}</p><table><tr>{'<td>一</td>' * 200}</tr></table>"))) == 201


def test_a_fragment_is_a_page_and_a_text_with_a_sign_is_none() -> None:
    assert article(f"<div><p>{SENTENCE}</p><p>{ANOTHER}</p></div>").text == f"{SENTENCE}\n\n{ANOTHER}"
    assert article(f"<p>{SENTENCE}</p>", "a.HTML").text == SENTENCE
    assert article(f"1 < 2\n{SENTENCE}", "a.html").text == f"1 < 2\n{SENTENCE}"
    assert article(f"<br> **{SENTENCE}**", "a.md").text == SENTENCE


# Markdown


def test_markdown_is_read_without_its_marks() -> None:
    content = (
        '---\ntitle: "全县经济稳中向好"\ndate: 2025-02-07\nauthor: 县统计局\nsource: https://a.example/1\n---\n\n'
        "# 全县**经济**稳中向好 #\n\n"
        f"> {SENTENCE}\n\n"
        "分项看\n======\n\n"
        '- [x] 新增**企业**[21家](https://a.example/2 "注")\n  * _人口_ 63万人[^1]\n1. 第一项\n\n'
        "| 指标 | 2024 |\n|:---|---:|\n| `人口` | 63\\|64 |\n\n"
        "```python\nprint(1)\n```\n\n~~~\n```\n不是正文\n~~~\n\n***\n\n"
        "![图](a.png)见<https://a.example/3> [报告][r] <b>5%</b> 2 \\* 3\n\n[r]: https://a.example/4\n"
    )
    found = article(content)
    assert told(found) == ("全县经济稳中向好", "2025-02-07", "县统计局")
    assert found.url == "https://a.example/1"
    assert paragraphs(found) == [
        "全县经济稳中向好",
        SENTENCE,
        "分项看",
        "新增企业21家",
        "人口 63万人",
        "1. 第一项",
        "指标 | 2024",
        "人口 | 63|64",
        "见https://a.example/3 报告 5% 2 * 3",
    ]


def test_lines_of_markdown_that_were_broken_go_on() -> None:
    chinese = "## 概况\n\n2024年，全县实现地区生产总值512.6亿元，比上年增长5.8%，其中一产\n60.2亿元。\n\n短行\n另一行"
    english = "# Homes\n\nThe council built 1,250 homes in 2024/25, up from\n1,040 the year before.\n"
    assert paragraphs(article(chinese))[1:] == [
        "2024年，全县实现地区生产总值512.6亿元，比上年增长5.8%，其中一产60.2亿元。",
        "短行",
        "另一行",
    ]
    assert paragraphs(article(english))[1] == "The council built 1,250 homes in 2024/25, up from 1,040 the year before."


def test_what_markdown_declares_may_be_in_toml_or_not_there() -> None:
    found = article(f'+++\ntitle = \'快报\'\npublisher = "县统计局"\nsource = "滨海日报"\n+++\n{SENTENCE}')
    assert (found.title, found.publisher) == ("快报", "滨海日报")
    assert article(f"# 全县经济\n\n{SENTENCE}").title == "全县经济"
    assert article(f"---\n{SENTENCE}", "a.md").text == SENTENCE
    assert article(f"# \n\n{SENTENCE}", "a.md").title == ""
    assert SENTENCE in article(f"---\n{SENTENCE}").text


# Encodings


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "gb18030"])
def test_a_text_is_read_in_each_encoding_it_comes_in(encoding: str) -> None:
    assert article(SENTENCE.encode(encoding)).text == SENTENCE


TRADITIONAL = "二〇二四年，全市生產總值較上年增長百分之五，經濟運行總體平穩。"


def test_the_encoding_a_page_names_is_heeded() -> None:
    body = f"<html><meta charset=big5><p>{TRADITIONAL}</p>"
    assert article(body.encode("big5hkscs")).text == TRADITIONAL
    assert article(body.encode()).text == TRADITIONAL
    japanese = "<html><meta charset=Shift_JIS><p>二〇二四年の人口は前年より５％増え、合計で六十三万人になりました。</p>"
    assert article(japanese.encode("cp932")).text.startswith("二〇二四年の人口は")
    assert article(f"<html><meta charset=klingon><p>{SENTENCE}</p>".encode("gb18030")).text == SENTENCE


def test_without_a_name_the_likeliest_encoding_is_taken() -> None:
    assert article(TRADITIONAL.encode("big5hkscs")).text == TRADITIONAL
    western = "The café’s turnover rose by 5% – to £12 million in all of the year."
    assert article(western.encode("cp1252")).text == western
    cut = (SENTENCE * 20).encode()[:-1]
    assert article(cut).text.startswith(SENTENCE)


def test_line_ends_and_hidden_characters() -> None:
    assert article(f"\ufeff{SENTENCE}\r\n\r\n12\u200b345家\r甲\u2028乙").text == f"{SENTENCE}\n\n12345家\n甲\n乙"


# What is no text

NOTHING_SHOWN = (
    "there is no text in the document: a script may show it; open it in a browser, copy the text, and save that as a"
    " text file"
)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "the file holds no text; save the text of an article in it"),
        (b" \n\t", "the file holds no text; save the text of an article in it"),
        ("\u200b".encode(), "the file holds no text; save the text of an article in it"),
        (b"%PDF-1.7", "this is a PDF; make it text first: pdftotext FILE, or open it and copy its text"),
        (b"\x89PNG\r\n", "this is an image; write or copy its text into a text file"),
        (b"RIFF\0\0\0\0WEBP", "this is an image; write or copy its text into a text file"),
        (b"\0\0\0\x18ftypheic", "this is an image; write or copy its text into a text file"),
        (b"<svg xmlns='a'></svg>", "this is an image; write or copy its text into a text file"),
        (b"\0\0\0\x18ftypmp42", "this is sound or video; open it, copy its text and save that as a text file"),
        (b"\x1f\x8b\x08", "this is a compressed file; unpack it first"),
        (
            b"MIME-Version: 1.0\nContent-Type: multipart/related",
            "this is a web page or mail in one file (MHTML); save it as HTML, or copy its text",
        ),
        (b"<html><script>draw()</script></html>", NOTHING_SHOWN),
        (b"<html><script>draw(", NOTHING_SHOWN),
        (b"a\0b" * 9, "the file is no text: there is a zero byte in it; save it as plain text in UTF-8"),
        (
            "2024年".encode("utf-16-le"),
            "the file looks like UTF-16, but does not begin with its mark; save it as plain text in UTF-8",
        ),
        (
            bytes(range(128, 256)) * 20,
            "it cannot be told which encoding the text is in; save it as plain text in UTF-8",
        ),
        (
            zipped("word/document.xml"),
            "this is a Word document (.docx); save it as plain text in UTF-8, or copy its text",
        ),
        (zipped("xl/workbook.xml"), "this is a workbook (.xlsx); read its figures with: track import FILE"),
        (zipped("a.txt"), "this is a zip archive; unpack it first"),
        (b"PK\x03\x04 broken", "this is a zip archive; unpack it first"),
    ],
)
def test_what_is_no_text_is_named_with_the_way_to_one(content: bytes, said: str) -> None:
    assert refused(content) == said


def test_markdown_of_code_alone_has_no_text() -> None:
    assert refused(b"```\nprint(1)\n```", "a.md") == NOTHING_SHOWN


def test_a_file_of_more_than_anyone_reads_is_refused() -> None:
    assert refused(b"a" * (MAX_BYTES + 1)) == (
        "the file has 20,971,521 bytes, more than 20,971,520; save the text of the article alone"
    )


def test_no_line_is_lost_however_many_stand_before_the_first_sentence() -> None:
    lines = [f"东湖区出口增长{number}%" for number in range(1000)]
    text = "\n".join([*lines, "2023年，东湖区高新企业突破900家。"])
    assert article_of(text.encode(), "a.txt").text == text


def test_of_a_text_as_many_numbers_are_read_as_anyone_may_look_at() -> None:
    text = "杭州出口增长5%。Exports rose by 6.5% to three billion. "
    assert parted(text * 3, most=8) == (
        f"{text}杭州出口增长5%。Exports rose by 6.5% to three billion. 杭州出口增长5%。",
        ("Exports rose by 6.5% to three billion."),
    )
    assert parted(text, most=3) == (text, "")
    assert parted("营收1.5万亿元。" * 3, most=2) == ("营收1.5万亿元。" * 2, "营收1.5万亿元。")
    assert parted("1万" * 40, most=30) == ("1万" * 30, "1万" * 10)


def test_what_was_not_read_of_a_long_text_is_known() -> None:
    content = ("Homes: 300\n" * MOST_NUMBERS + "Schools: 12\n").encode()
    article = article_of(content, "a.txt")
    assert (article.text.count("Homes"), article.rest) == (MOST_NUMBERS, "Schools: 12")


def test_of_a_text_with_few_numbers_a_million_characters_are_read() -> None:
    line = "全市经济持续增长。\n"
    read, rest = parted(line * (MOST_CHARACTERS // 5), most=100)
    assert MOST_CHARACTERS - len(line) <= len(read) <= MOST_CHARACTERS
    assert (read[-9:], rest[:9]) == ("全市经济持续增长。", "全市经济持续增长。")
    assert parted("…" * 2 * MOST_CHARACTERS) == ("…" * MOST_CHARACTERS, "…" * MOST_CHARACTERS)


@given(
    some.lists(some.sampled_from(["5%", "三成", "two", " ", "。", ". ", "\n", "出口", "homes"])), some.integers(1, 5)
)
def test_a_long_text_is_parted_and_nothing_of_it_is_lost(pieces: list[str], most: int) -> None:
    text = "".join(pieces).strip()
    read, rest = parted(text, most)
    assert "".join(f"{read}{rest}".split()) == "".join(text.split())
    assert read.count("5") + read.count("三") <= most


# Laws


def outcome(content: bytes, name: str) -> Article | str:
    try:
        return article_of(content, name)
    except Unread as refusal:
        return f"{refusal}; {refusal.remedy}"


NAMES = some.sampled_from(["a.txt", "a.md", "a.html", "-"])
PIECES = [
    *("<p>", "</p>", "<div>", "</div>", "<table>", "<tr>", "<td>", "</table>", "<a href=1>", "</a>", "<br>", "<li>"),
    *("<!--", "-->", "<script>", "</script>", "<sup>", "<pre>", "<title>", "<meta name=date content=2024-02-31>", "<"),
    *(
        "# ",
        "```\n",
        "- ",
        "| a |\n",
        "---\n",
        "\n",
        "\n\n",
        "发布时间：",
        "来源：",
        "相关阅读\n",
        "2024-02-07",
        "*",
        "[a](b)",
    ),
    *(
        SENTENCE,
        ANOTHER,
        "全县经济稳中向好",
        "首页 > 正文",
        "《滨海日报》(2024年2月7日)",
        "&amp;",
        "&#1",
        "='",
        '"',
        "版权声明",
    ),
]


@given(some.binary(max_size=400), NAMES)
def test_any_bytes_end_in_an_article_or_a_refusal(content: bytes, name: str) -> None:
    assert outcome(content, name)


@given(some.lists(some.sampled_from(PIECES), max_size=40).map("".join), NAMES)
def test_any_pieces_of_documents_end_in_an_article_or_a_refusal(content: str, name: str) -> None:
    found = outcome(content.encode(), name)
    assert isinstance(found, str) or found.text.strip()


WORDS = some.text("全县生产总值比上年增长突破亿元家项目", min_size=12, max_size=60)
SENTENCES = some.lists(WORDS.map(lambda words: f"{words}，1.5%。"), min_size=1, max_size=12)


@given(
    SENTENCES, some.sampled_from(["<p>{}</p>", "<p>{}", "<div>{}</div>", "<section><p><span>{}</span></p></section>"])
)
def test_paragraphs_of_a_page_come_back_in_order(sentences: list[str], form: str) -> None:
    assert page("".join(map(form.format, sentences))).text.split("\n\n") == sentences


@given(SENTENCES, some.sampled_from(["\n", "\n\n", "\r\n", "\n　　"]))
def test_sentences_of_a_text_come_back_as_they_are(sentences: list[str], between: str) -> None:
    assert article(between.join(sentences), "a.txt").text == between.replace("\r", "").join(sentences)


@pytest.mark.parametrize("deep", [10_000, pytest.param(100_000, marks=pytest.mark.slow)])
def test_elements_may_be_as_deep_as_they_like(deep: int) -> None:
    assert article(f"<html>{'<div>' * deep}<p>{SENTENCE}</p>{'</div>' * deep}").text == SENTENCE
