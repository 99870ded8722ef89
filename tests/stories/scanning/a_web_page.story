Of a web page the text is read, and what stands around it is not: menus, scripts, what else there is to read. Markup in a text is text.

--- targets.toml [after district]

--- actuals [folder]

--- page.html
<!doctype html>
<html lang="zh"><head><meta charset="utf-8"><title>东湖区交出成绩单_江城网</title>
<meta name="PubDate" content="2024-01-26 09:00"><meta name="ContentSource" content="江城日报">
<script>var 亿元 = "地区生产总值999亿元";</script></head>
<body><nav><a href="/">首页</a> <a href="/more">更多：地区生产总值888亿元</a></nav>
<h1>东湖区交出成绩单</h1>
<p>2023年，东湖区实现<b>地区生产总值1390.6亿元</b>，[red]同比增长6.8%[/red]。</p>
<p>截至2023年底，全区国家高新技术企业超1000家。</p>
<footer>版权所有 2024 江城网</footer></body></html>

$ track scan page.html --as-of 2024-03-01 --long
东湖区交出成绩单
江城日报, 2024-01-26

#  Standing   Area and indicator                         Period   Figure       Series               Look at
1  new        东湖区: 地区生产总值                       2023     1390.6 亿元  gdp
    2023年，东湖区实现地区生产总值»1390.6亿元«，[red]同比增长6.8%[/red]。
    the first figure of 2023
3  new        东湖区: 国家高新技术企业                   2023-12  > 1000 家    firms
    截至2023年底，全区国家高新技术企业»超1000家«。
    the first figure of 2023-12
2  no series  东湖区: [red] (growth on the year before)  2023     6.8 %        district-red-growth
    2023年，东湖区实现地区生产总值1390.6亿元，[red]同比增长»6.8%«[/red]。
    no series here counts [red]

3 numbers: 2 new, 1 of no series here
Nothing is written. To go through it and write what is right: track scan FILE on a terminal; or figures alone: track scan FILE --format csv | track import -

$ track scan page.html --as-of 2024-03-01 --long --color always --sure
东湖区交出成绩单
江城日报, 2024-01-26

[2m#[0m  [2mStanding[0m  [2mArea and indicator[0m        [2mPeriod[0m   [2mFigure[0m       [2mSeries[0m  [2mLook at[0m
[2m1[0m  [32mnew[0m       东湖区: 地区生产总值      2023     1390.6 亿元  [2mgdp[0m
    2023年，东湖区实现地区生产总值[1;7m»1390.6亿元«[0m，[red]同比增长6.8%[/red]。
[2m    the first figure of 2023[0m
[2m3[0m  [32mnew[0m       东湖区: 国家高新技术企业  2023-12  > 1000 家    [2mfirms[0m
    截至2023年底，全区国家高新技术企业[1;7m»超1000家«[0m。
[2m    the first figure of 2023-12[0m

2 numbers: 2 new
Nothing is written. To go through it and write what is right: track scan FILE on a terminal; or figures alone: track scan FILE --format csv | track import -

$ track scan page.html --as-of 2024-03-01 --format markdown
## 东湖区交出成绩单

江城日报, 2024-01-26

| #   | Standing  | Area and indicator                          | Period  | Figure      | Series              | Look at |
| --- | --------- | ------------------------------------------- | ------- | ----------- | ------------------- | ------- |
| 1   | new       | 东湖区: 地区生产总值                        | 2023    | 1390.6 亿元 | gdp                 |         |
| 3   | new       | 东湖区: 国家高新技术企业                    | 2023-12 | \> 1000 家  | firms               |         |
| 2   | no series | 东湖区: \[red\] (growth on the year before) | 2023    | 6.8 %       | district-red-growth |         |

- (1) 2023年，东湖区实现地区生产总值**1390.6亿元**，\[red\]同比增长6.8%\[/red\]。
- (3) 截至2023年底，全区国家高新技术企业**超1000家**。
- (2) 2023年，东湖区实现地区生产总值1390.6亿元，\[red\]同比增长**6.8%**\[/red\]。

3 numbers: 2 new, 1 of no series here

