An article says what came of a year and what is promised for another. What is recorded already is known again, what is said less precisely is a mention, what has no series is told; nothing is written, and the figures can go on as a table.

--- targets.toml [after district]

--- actuals/gdp.toml
[[actual]]
period = 2022
value = 1250
published = 2023-02-10
publisher = "东湖区统计局"

[[actual]]
period = 2020
value = 1003.5
published = 2021-02-10
publisher = "东湖区统计局"

--- article.txt
东湖区交出2023年成绩单

来源：江城日报 发布时间：2024-01-26

2023年，东湖区实现地区生产总值1390.6亿元，同比增长6.8%。2022年，全区地区生产总值突破1200亿元。2020年，地区生产总值为1003.5亿元。
截至2023年底，全区国家高新技术企业超1000家，新建公园12个。
到2027年，力争地区生产总值达到2000亿元以上。2024年，地区生产总值增长6.5%左右。

$ track scan article.txt --as-of 2024-03-01
东湖区交出2023年成绩单
江城日报, 2024-01-26

#  Standing   Area and indicator                                Period   Figure       Series      Look at
1  new        东湖区: 地区生产总值                              2023     1390.6 亿元  gdp
2  new        东湖区: 地区生产总值 (growth on the year before)  2023     6.8 %        gdp-growth
5  new        东湖区: 国家高新技术企业                          2023-12  > 1000 家    firms
7  new        东湖区: 地区生产总值                              2027     ≥ 2000 亿元  gdp
8  new ?      东湖区: 地区生产总值 (growth on the year before)  2024     ≈ 6.5 %      gdp-growth  kind
6  no series  东湖区: 公园 (added in the period)                2023-12  12 个        series-1

8 numbers: 5 new, 1 of no series here, 1 mentioned again, 1 recorded already
2 that are recorded already or mentioned again are left out; --long lists them.
?: guessed, look at it
Nothing is written. To go through it and write what is right: track scan FILE on a terminal; or figures alone: track scan FILE --format csv | track import -

$ track scan article.txt --as-of 2024-03-01 --long --lang zh
东湖区交出2023年成绩单
江城日报，2024-01-26

#  对照结果    地区和指标                        时期     数值         指标序列    需核对
1  新增        东湖区：地区生产总值              2023     1390.6 亿元  gdp
    2023年，东湖区实现地区生产总值»1390.6亿元«，同比增长6.8%。
    2023的首个数据
2  新增        东湖区：地区生产总值（同比增长）  2023     6.8 %        gdp-growth
    2023年，东湖区实现地区生产总值1390.6亿元，同比增长»6.8%«。
    2023的首个数据
3  再次提及    东湖区：地区生产总值              2022     > 1200 亿元  gdp
    2022年，全区地区生产总值»突破1200亿元«。
    再次提到1250 亿元
4  已录入      东湖区：地区生产总值              2020     1003.5 亿元  gdp
    2020年，地区生产总值为»1003.5亿元«。
    已有记录：2020为1003.5 亿元（2021-02-10）
5  新增        东湖区：国家高新技术企业          2023-12  > 1000 家    firms
    截至2023年底，全区国家高新技术企业»超1000家«，新建公园12个。
    2023-12的首个数据
7  新增        东湖区：地区生产总值              2027     ≥ 2000 亿元  gdp
    到2027年，力争地区生产总值达到»2000亿元以上«。
    gdp还没有2027的这种目标
8  新增 ?      东湖区：地区生产总值（同比增长）  2024     ≈ 6.5 %      gdp-growth  类型
    2024年，地区生产总值增长»6.5%左右«。
    gdp-growth还没有2024的这种目标
6  无对应序列  东湖区：公园（当期新增）          2023-12  12 个        series-1
    截至2023年底，全区国家高新技术企业超1000家，新建公园»12个«。
    这是截至2023-12的数，而该序列按时期统计；请写明时期

8个数：5个新增，1个没有对应指标序列，1个再次提及，1个已录入
？：推测所得，请核对
未写入任何内容。要逐条核对并写入，请在终端运行track scan FILE；只要数值，可用track scan FILE --format csv | track import -

$ track scan article.txt --as-of 2024-03-01 --sure
东湖区交出2023年成绩单
江城日报, 2024-01-26

#  Standing  Area and indicator                                Period   Figure       Series      Look at
1  new       东湖区: 地区生产总值                              2023     1390.6 亿元  gdp
2  new       东湖区: 地区生产总值 (growth on the year before)  2023     6.8 %        gdp-growth
5  new       东湖区: 国家高新技术企业                          2023-12  > 1000 家    firms
7  new       东湖区: 地区生产总值                              2027     ≥ 2000 亿元  gdp

6 numbers: 4 new, 1 mentioned again, 1 recorded already
2 that are recorded already or mentioned again are left out; --long lists them.
Nothing is written. To go through it and write what is right: track scan FILE on a terminal; or figures alone: track scan FILE --format csv | track import -

$ track scan article.txt --as-of 2024-03-01 --format csv
series,area,area_name,indicator,indicator_en,unit,period,value,lower,upper,comparison,tolerance,rounded_to,published,status,break,standing,source,publisher,title,url,note
gdp,,东湖区,地区生产总值,,,2023,1390.6,,,,,,2024-01-26,,false,new,,江城日报,东湖区交出2023年成绩单,,
gdp-growth,,东湖区,地区生产总值,,,2023,6.8,,,,,,2024-01-26,,false,new,,江城日报,东湖区交出2023年成绩单,,
firms,,东湖区,国家高新技术企业,,,2023-12,1000,,,more_than,,,2024-01-26,,false,new,,江城日报,东湖区交出2023年成绩单,,

$ track scan article.txt --as-of 2024-03-01 --format toml
# for the end of targets.toml

[sources.source-2023]
title = "东湖区交出2023年成绩单"
publisher = "江城日报"
published = 2024-01-26

# line 5: 到2027年，力争地区生产总值达到2000亿元以上。
# gdp has no such target for 2027
# new
[targets.gdp-2027]
series = "gdp"
due = 2027
at_least = 2000
baseline = 2023
source = "source-2023"
commitment = "strive"

# line 5: 2024年，地区生产总值增长6.5%左右。
# gdp-growth has no such target for 2024
# new; look at: promised or done; how near it has to come is not said: 0.5% is taken
[targets.gdp-growth-2024]
series = "gdp-growth"
due = 2024
about = 6.5
tolerance = 0.5
source = "source-2023"


# for the end of the file of gdp in actuals/

# line 3: 2023年，东湖区实现地区生产总值1390.6亿元，同比增长6.8%。
# the first figure of 2023
# new
[[actual]]
period = 2023
value = 1390.6
published = 2024-01-26
publisher = "江城日报"
title = "东湖区交出2023年成绩单"


# for the end of the file of gdp-growth in actuals/

# line 3: 2023年，东湖区实现地区生产总值1390.6亿元，同比增长6.8%。
# the first figure of 2023
# new
[[actual]]
period = 2023
value = 6.8
published = 2024-01-26
publisher = "江城日报"
title = "东湖区交出2023年成绩单"


# for the end of the file of firms in actuals/

# line 4: 截至2023年底，全区国家高新技术企业超1000家，新建公园12个。
# the first figure of 2023-12
# new
[[actual]]
period = "2023-12"
more_than = 1000
published = 2024-01-26
publisher = "江城日报"
title = "东湖区交出2023年成绩单"

$ track scan article.txt --as-of 2024-03-01 --format markdown
## 东湖区交出2023年成绩单

江城日报, 2024-01-26

| #   | Standing         | Area and indicator                               | Period  | Figure       | Series     | Look at |
| --- | ---------------- | ------------------------------------------------ | ------- | ------------ | ---------- | ------- |
| 1   | new              | 东湖区: 地区生产总值                             | 2023    | 1390.6 亿元  | gdp        |         |
| 2   | new              | 东湖区: 地区生产总值 (growth on the year before) | 2023    | 6.8 %        | gdp-growth |         |
| 3   | mentioned again  | 东湖区: 地区生产总值                             | 2022    | \> 1200 亿元 | gdp        |         |
| 4   | recorded already | 东湖区: 地区生产总值                             | 2020    | 1003.5 亿元  | gdp        |         |
| 5   | new              | 东湖区: 国家高新技术企业                         | 2023-12 | \> 1000 家   | firms      |         |
| 7   | new              | 东湖区: 地区生产总值                             | 2027    | ≥ 2000 亿元  | gdp        |         |
| 8   | new ?            | 东湖区: 地区生产总值 (growth on the year before) | 2024    | ≈ 6.5 %      | gdp-growth | kind    |
| 6   | no series        | 东湖区: 公园 (added in the period)               | 2023-12 | 12 个        | series-1   |         |

- (1) 2023年，东湖区实现地区生产总值**1390.6亿元**，同比增长6.8%。
- (2) 2023年，东湖区实现地区生产总值1390.6亿元，同比增长**6.8%**。
- (3) 2022年，全区地区生产总值**突破1200亿元**。
- (4) 2020年，地区生产总值为**1003.5亿元**。
- (5) 截至2023年底，全区国家高新技术企业**超1000家**，新建公园12个。
- (7) 到2027年，力争地区生产总值达到**2000亿元以上**。
- (8) 2024年，地区生产总值增长**6.5%左右**。
- (6) 截至2023年底，全区国家高新技术企业超1000家，新建公园**12个**。

8 numbers: 5 new, 1 of no series here, 1 mentioned again, 1 recorded already

$ track scan article.txt --as-of 2024-03-01 --format json | .proposals[]
.standing: "new"
.series: "gdp"
.numbers: [1390.6]
.comparison: "value"
.period: "2023"
.sure: true
.standing: "new"
.series: "gdp-growth"
.numbers: [6.8]
.comparison: "value"
.period: "2023"
.sure: true
.standing: "mentioned"
.series: "gdp"
.numbers: [1200]
.comparison: "more_than"
.period: "2022"
.sure: true
.standing: "known"
.series: "gdp"
.numbers: [1003.5]
.comparison: "value"
.period: "2020"
.sure: true
.standing: "new"
.series: "firms"
.numbers: [1000]
.comparison: "more_than"
.period: "2023-12"
.sure: true
.standing: "unknown"
.series: "series-1"
.numbers: [12]
.comparison: "value"
.period: "2023-12"
.sure: false
.standing: "new"
.series: "gdp"
.numbers: [2000]
.comparison: "at_least"
.period: "2027"
.sure: true
.standing: "new"
.series: "gdp-growth"
.numbers: [6.5]
.comparison: "about"
.period: "2024"
.sure: false

