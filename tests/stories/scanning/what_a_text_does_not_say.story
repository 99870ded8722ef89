A text that does not say when it was published resolves no year, and no figure of it can be recorded; what is said of it on the command line wins over what it says.

--- targets.toml [after district]

--- actuals [folder]

--- article.md
# 东湖区经济运行情况

去年，全区实现地区生产总值1390.6亿元。

$ track scan article.md
东湖区经济运行情况
It is not known when this was published: what 'this year' and the like are stays open, and no figure can be recorded; give --published DATE.

#  Standing        Area and indicator    Period  Figure       Series  Look at
1  does not fit ?  东湖区: 地区生产总值          1390.6 亿元  gdp     period

1 number: 1 not fitting
?: guessed, look at it

$ track scan article.md --published 2024年1月26日 --publisher 江城日报 --title 东湖区成绩单 --url https://example.org/a --area 东湖区 --long
东湖区成绩单
江城日报, 2024-01-26, 东湖区

#  Standing  Area and indicator    Period  Figure       Series  Look at
1  new       东湖区: 地区生产总值  2023    1390.6 亿元  gdp
    去年，全区实现地区生产总值»1390.6亿元«。
    the first figure of 2023

1 number: 1 new
Nothing is written. To go through it and write what is right: track scan FILE on a terminal; or figures alone: track scan FILE --format csv | track import -

$ track scan article.md --published 2024年1月26日 --publisher 江城日报 --title 东湖区成绩单 --url https://example.org/a --area 东湖区 --format json | .document
.title: "东湖区成绩单"
.publisher: "江城日报"
.published: "2024-01-26"
.url: "https://example.org/a"
.area: "东湖区"

$ track scan article.md --published soon
stderr:
Usage: track scan [OPTIONS] {FILE|-}
Try 'track scan -h' for help.

Error: Invalid value for '--published': 'soon' is not a date; write a day (2026-02-20, 2026年2月20日), a month (2026-02) or a year (2026)
exit 2

$ track scan article.md --url example
stderr:
Usage: track scan [OPTIONS] {FILE|-}
Try 'track scan -h' for help.

Error: Invalid value for '--url': 'example' is no address; write https://…
exit 2

