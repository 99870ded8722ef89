"""How Chinese texts are read: sentences in the forms of government texts, each with all that is read in it."""

import json
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers.folder import REPOSITORY
from tests.helpers.readings import lines_of
from tests.helpers.scoring import score
from tracker.domain.period import Period, PublicDate
from tracker.entry.reading.article import read
from tracker.entry.reading.chinese.numerals import decimal_of, number_of, percent_of
from tracker.entry.reading.chinese.plain import plain
from tracker.entry.reading.fact import Article, Bound, Measure, Time

SENTENCES = REPOSITORY / "tests" / "data" / "reading" / "chinese.jsonl"
LIMITS = {
    "precision": 0.99,
    "recall": 0.99,
    "kind": 0.98,
    "comparison": 0.99,
    "period": 0.96,
    "indicator": 0.92,
    "all": 0.86,
}
"""What is reached over these sentences; it may only rise."""

CASES = [
    (
        "2024-02-07",
        "",
        "2023年,乐清市地区生产总值突破1600亿元,同比增长7.2%,高于全省平均0.9个百分点,总量居温州第二。",
        [
            "actual | 乐清市 | 地区生产总值 | 2023 | > 1600 亿元 | level",
            "actual | 乐清市 | 地区生产总值 | 2023 | 7.2 % | growth on the year before",
            "actual | 乐清市 | 地区生产总值 | 2023 | 0.9 个百分点 | percentage points",
            "actual | 乐清市 | 地区生产总值 | 2023 | 2 位 | rank",
        ],
    ),
    (
        "2024-02-07",
        "",
        "力争到2027年,规上工业总产值突破5000亿元,培育3个千亿级、2个万亿级产业集群。",
        [
            "target |  | 规上工业总产值 | 2027 | > 5000 亿元 | level",
            "target |  | 千亿级产业集群 | 2027 | 3 个 | level",
            "target |  | 万亿级产业集群 | 2027 | 2 个 | level",
        ],
    ),
    (
        "2023-02-20",
        "",
        "全市开发区(园区)总数从2018年底的142家整合到2021年的16家,数量减少近九成。",
        [
            "actual |  | 开发区(园区)总数 | 2018 | 142 家 | level",
            "actual |  | 开发区(园区)总数 | 2021 | 16 家 | level",
            "actual |  | 开发区(园区)总数 | 2021 | near -90 % | change since a base",
        ],
    ),
    (
        "2023-02-20",
        "",
        "苏州经济技术开发区规上工业总产值已经突破3500亿元。",
        [
            "actual | 苏州经济技术开发区 | 规上工业总产值 |  | > 3500 亿元 | level",
        ],
    ),
    (
        "2025-01-20",
        "",
        "全县三次产业增加值占比分别为8.1%、40.2%和51.7%。",
        [
            "actual |  | 第一产业增加值占比 |  | 8.1 % | share",
            "actual |  | 第二产业增加值占比 |  | 40.2 % | share",
            "actual |  | 第三产业增加值占比 |  | 51.7 % | share",
        ],
    ),
    (
        "2025-01-20",
        "安吉县工作报告",
        "第一、二、三产业增加值分别增长3.1%、5.2%和6.4%。",
        [
            "actual | 安吉县 | 第一产业增加值 |  | 3.1 % | growth on the year before",
            "actual | 安吉县 | 第二产业增加值 |  | 5.2 % | growth on the year before",
            "actual | 安吉县 | 第三产业增加值 |  | 6.4 % | growth on the year before",
        ],
    ),
    (
        "2025-11-03",
        "前三季度安吉县经济运行情况",
        "工业和服务业增加值分别为10亿元、20亿元,分别增长5%和6%。",
        [
            "actual | 安吉县 | 工业增加值 | 2025-01/2025-09 | 10 亿元 | level",
            "actual | 安吉县 | 服务业增加值 | 2025-01/2025-09 | 20 亿元 | level",
            "actual | 安吉县 | 工业增加值 | 2025-01/2025-09 | 5 % | growth on the year before",
            "actual | 安吉县 | 服务业增加值 | 2025-01/2025-09 | 6 % | growth on the year before",
        ],
    ),
    (
        "2024-07-24",
        "",
        "2021年至2023年,园区分别完成产值506亿元、639.4亿元、785亿元,年均增长24.6%。",
        [
            "actual |  | 园区产值 | 2021 | 506 亿元 | level",
            "actual |  | 园区产值 | 2022 | 639.4 亿元 | level",
            "actual |  | 园区产值 | 2023 | 785 亿元 | level",
            "actual |  | 园区产值 | 2021/2023 | 24.6 % | mean growth a year",
        ],
    ),
    (
        "2026-03-05",
        "",
        "“十四五”期间,五年完成交通投资620亿元,较“十三五”增长一成多,城镇化率达到70%。",
        [
            "actual |  | 交通投资 | 2021/2025 | 620 亿元 | level",
            "actual |  | 交通投资 | 2025 | > 10 % | change since a base",
            "actual |  | 城镇化率 | 2025 | 70 % | rate",
        ],
    ),
    (
        "2025-12-20",
        "",
        "2021—2025年,累计新增就业30万人,森林覆盖率稳定在45%以上。",
        [
            "actual |  | 新增就业 | 2021/2025 | 30 万人 | in all to date",
            "actual |  | 森林覆盖率 | 2025 | ≥ 45 % | rate",
        ],
    ),
    (
        "2025-03-01",
        "",
        "近三年来,全区累计引进博士300名。",
        [
            "actual |  | 引进博士 | 2022/2024 | 300 名 | in all to date",
        ],
    ),
    (
        "2025-03-01",
        "",
        "经过三年努力,单位能耗下降12%。",
        [
            "actual |  | 单位能耗 | 2022/2024 | -12 % | growth on the year before",
        ],
    ),
    (
        "2022-01-10",
        "",
        "今后五年,地区生产总值年均增长6%左右;用水量比2021年下降15%。",
        [
            "target |  | 地区生产总值 | 2022/2026 | ≈ 6 % | mean growth a year",
            "target |  | 用水量 | 2026 | -15 % | change since a base",
        ],
    ),
    (
        "2023-11-09",
        "",
        "通过5年努力,打造4个千亿级产业集群。",
        [
            "target |  | 千亿级产业集群 | 2028 | 4 个 | level",
        ],
    ),
    (
        "2024-05-10",
        "",
        "2019年以来,改造老旧小区312个。2024年以来,新开工项目21个。",
        [
            "actual |  | 改造老旧小区 | 2019/2023 | 312 个 | level",
            "actual |  | 项目 | 2024 so far | 21 个 | added in the period",
        ],
    ),
    (
        "",
        "",
        "今年上半年出口下降3.4%,一季度增长2%,2026年一季度增长3%。",
        [
            "actual |  | 出口 |  | -3.4 % | growth on the year before",
            "actual |  | 出口 |  | 2 % | growth on the year before",
            "actual |  | 出口 | 2026-Q1 | 3 % | growth on the year before",
        ],
    ),
    (
        "",
        "",
        "去年实现税收12亿元,全年完成投资8亿元。",
        [
            "actual |  | 税收 |  | 12 亿元 | level",
            "actual |  | 投资 |  | 8 亿元 | level",
        ],
    ),
    (
        "2024-01-15",
        "",
        "13月29日的会议通过了5项决定,2月30日投用2座泵站。",
        [
            "actual |  | 决定 |  | 5 项 | level",
            "actual |  | 泵站 |  | 2 座 | level",
        ],
    ),
    (
        "2025-03-02",
        "",
        "四季度,全市用电量30亿千瓦时;下半年计划投资5亿元。",
        [
            "actual |  | 用电量 | 2024-Q4 | 30 亿千瓦时 | level",
            "target |  | 投资 | 2025-S2 | 5 亿元 | level",
        ],
    ),
    (
        "2025-03-02",
        "",
        "2024年初,全区有学校80所。",
        [
            "actual |  | 学校 |  | 80 所 | level",
        ],
    ),
    (
        "2025-03-02",
        "",
        "“十五五”开局之年,全市谋划重大项目100个。“五五”普法受众3万人。",
        [
            "actual |  | 重大项目 |  | 100 个 | level",
            "actual |  | “五五”普法受众 |  | 3 万人 | level",
        ],
    ),
    (
        "2024-10-01",
        "",
        "占全省的三成多,七成六的村通了公交,六成半的企业上云。",
        [
            "actual |  |  |  | > 30 % | share",
            "actual |  | 村通了公交 |  | 76 % | share",
            "actual |  | 企业上云 |  | 65 % | share",
        ],
    ),
    (
        "2024-10-01",
        "",
        "失业率降到百分之二点九,回落零点六个百分点,人均预期寿命达到81.5岁,平均受教育年限11.2年。",
        [
            "actual |  | 失业率 |  | 2.9 % | rate",
            "actual |  | 失业率 |  | -0.6 个百分点 | percentage points",
            "target |  | 人均预期寿命 |  | 81.5 岁 | level",
            "target |  | 平均受教育年限 |  | 11.2 年 | level",
        ],
    ),
    (
        "2024-10-01",
        "",
        "一千二百万亩耕地,两万三千人就业,三百亿元投资,亿万群众。",
        [
            "actual |  | 耕地 |  | 1200 万亩 | level",
            "actual |  | 就业 |  | 23000 人 | level",
            "actual |  | 投资 |  | 300 亿元 | level",
        ],
    ),
    (
        "2024-10-01",
        "",
        "产量翻了一番多,收入翻两番,农村公路实现全覆盖,过半企业盈利,一半以上的村达标。",
        [
            "actual |  | 产量 |  | > 2 倍 | multiple",
            "actual |  | 收入 |  | 4 倍 | multiple",
            "actual |  | 农村公路 |  | 100 % | rate",
            "actual |  | 企业盈利 |  | > 50 % | rate",
            "actual |  | 村达标 |  | ≥ 50 % | share",
        ],
    ),
    (
        "2024-10-01",
        "",
        "举办活动超百场,服务企业百余家,签约额突破千亿元大关,投资过10亿元企业18户,培育两个超百亿元产业。",
        [
            "actual |  | 活动 |  | > 100 场 | level",
            "actual |  | 服务企业 |  | > 100 家 | level",
            "actual |  | 签约额 |  | > 1000 亿元 | level",
            "actual |  | 投资过10亿元企业 |  | 18 户 | level",
        ],
    ),
    (
        "2024-10-01",
        "",
        "居民收入增长与经济增长同步,增速高于全国平均水平,投资增速低于全省。",
        [
            "actual |  | 居民收入 |  |  | relative",
            "actual |  | 居民收入 |  | > | relative",
            "actual |  | 投资 |  | < | relative",
        ],
    ),
    (
        "2024-10-01",
        "",
        "一般公共预算收入、税收收入均增长6%,出口和进口总额双双翻番。",
        [
            "actual |  | 一般公共预算收入 |  | 6 % | growth on the year before",
            "actual |  | 税收收入 |  | 6 % | growth on the year before",
            "actual |  | 出口 |  | 2 倍 | multiple",
            "actual |  | 进口总额 |  | 2 倍 | multiple",
        ],
    ),
    (
        "2024-10-01",
        "",
        "1亿3千多万人受益,2亿5百万元到位,3.5~4万亩修复,从5%到6%,5%至6%。",
        [
            "actual |  | 受益 |  | > 1.3 亿人 | level",
            "actual |  | 受益 |  | 2.05 亿元 | level",
            "actual |  | 修复 |  | 3.5–4 万亩 | level",
            "actual |  | 修复 |  | 5 % | rate",
            "actual |  | 修复 |  | 6 % | rate",
            "actual |  | 修复 |  | 5–6 % | rate",
        ],
    ),
    (
        "2024-10-01",
        "",
        "资产负债率65%以下的有17户,对投资额1亿元以上的项目给予奖励。",
        [
            "actual |  | 资产负债率65%以下 |  | 17 户 | level",
        ],
    ),
    (
        "2024-10-01",
        "",
        "在全国文明城市综合评价中,如皋市凭借高分,位列全省第二,连续三年稳居榜首。",
        [
            "actual | 全国 | 文明城市综合评价 |  | 2 位 | rank",
            "actual | 全国 | 文明城市综合评价 |  | 1 位 | rank",
        ],
    ),
    (
        "2024-10-01",
        "",
        "主要产品产量进入全国前三位,综合实力跻身百强县前50名。",
        [
            "actual |  | 主要产品产量 |  | ≤ 3 位 | rank",
            "actual |  | 主要产品产量 |  | ≤ 50 位 | rank",
        ],
    ),
    (
        "2024-10-01",
        "",
        "专精特新企业145家、高新技术企业300家,数量均居全市第一。",
        [
            "actual |  | 专精特新企业 |  | 145 家 | level",
            "actual |  | 高新技术企业 |  | 300 家 | level",
            "actual |  | 专精特新企业 |  | 1 位 | rank",
        ],
    ),
    (
        "2024-10-01",
        "",
        "签约项目8个,总投资111亿元;数字经济核心产业,占GDP比重达12.5%。",
        [
            "actual |  | 签约项目 |  | 8 个 | level",
            "actual |  | 签约项目总投资 |  | 111 亿元 | level",
            "actual |  | 数字经济核心产业 |  | 12.5 % | share",
        ],
    ),
    (
        "2024-10-01",
        "",
        "突破300亿元,这是2023年海宁市皮革业产值;8.6%,这是2023年东莞市出口的增速。",
        [
            "actual | 海宁市 | 皮革业产值 | 2023 | > 300 亿元 | level",
            "actual | 东莞市 | 出口 | 2023 | 8.6 % | growth on the year before",
        ],
    ),
    (
        "2024-02-07",
        "2023年桐乡市工信经济成绩单",
        "桐乡市经济总量突破1200亿元\n\n2023年,桐乡市实现地区生产总值1212亿元。",
        [
            "actual | 桐乡市 | 经济总量 | 2023 | > 1200 亿元 | level",
            "actual | 桐乡市 | 地区生产总值 | 2023 | 1212 亿元 | level",
        ],
    ),
    (
        "2024-01-17",
        "",
        "一、2023年工作回顾\n\n财政总收入801.57亿元。\n\n二、2024年工作安排\n\n固定资产投资超过1000亿元。",
        [
            "actual |  | 财政总收入 | 2023 | 801.57 亿元 | level",
            "target |  | 固定资产投资 | 2024 | > 1000 亿元 | level",
        ],
    ),
    (
        "2025-01-20",
        "",
        "预计全年接待游客900万人次。全年争取新增企业20家。",
        [
            "actual |  | 接待游客 | 2024 | 900 万人次 | level",
            "target |  | 企业 | 2025 | 20 家 | added in the period",
        ],
    ),
    (
        "2025-12-20",
        "",
        "2025年,全市举办招聘会210场。",
        [
            "actual |  | 招聘会 | 2025 | 210 场 | level",
        ],
    ),
    (
        "2023-06-01",
        "",
        "要确保已建成的120套公寓全部入住,目标任务完成年度计划的58.3%。",
        [
            "target |  | 公寓全部入住 |  | 120 套 | level",
            "actual |  | 目标任务 |  | 58.3 % | rate",
        ],
    ),
    (
        "2023-06-01",
        "",
        "本县户籍人口(含外来)达到12万人,“三品一标”农产品(含茶叶)13个。",
        [
            "actual |  | 户籍人口(含外来) | as of 2023-06 | 12 万人 | level",
            "actual |  | “三品一标”农产品(含茶叶) |  | 13 个 | level",
        ],
    ),
    (
        "2024-10-01",
        "",
        "《关于促进经济的33条政策》提出,今年新增3条航线,出台5条措施,共四十二条,适用于全市。",
        [
            "target |  | 航线 | 2024 | 3 条 | added in the period",
        ],
    ),
    (
        "2024-10-01",
        "",
        "高新区新增学位1.2万个,每千人口拥有床位8.1张,PM2.5平均浓度32微克/立方米,亩均税收25万元/亩。",
        [
            "actual |  | 高新区新增学位 |  | 1.2 万个 | added in the period",
            "actual |  | 每千人口拥有床位 | as of 2024-10 | 8.1 张 | level",
            "actual |  | PM2.5平均浓度 |  | 32 微克/立方米 | level",
            "actual |  | 亩均税收 |  | 25 万元/亩 | level",
        ],
    ),
    (
        "2024-10-01",
        "",
        "总分133.2高分,用时15分钟,得95分,优良天数300天。",
        [
            "actual |  |  |  | 133.2 分 | level",
            "actual |  |  |  | 95 分 | level",
            "actual |  | 优良天数 |  | 300 天 | level",
        ],
    ),
    (
        "2024-10-01",
        "",
        "城乡居民收入比由上年的1.69缩小到1.65,居民消费价格指数为102.3。",
        [
            "actual |  | 城乡居民收入比 | 2023 | 1.69 | level",
            "actual |  | 城乡居民收入比 |  | 1.65 | level",
            "actual |  | 居民消费价格指数 |  | 102.3 | level",
        ],
    ),
    (
        "2024-10-01",
        "",
        "工业投资增加12亿元,比2020年增加30亿元,再增加5000个岗位。",
        [
            "actual |  | 工业投资 |  | 12 亿元 | added in the period",
            "actual |  | 工业投资 |  | 30 亿元 | change since a base",
            "actual |  | 岗位 |  | 5000 个 | added in the period",
        ],
    ),
    (
        "2024-10-01",
        "",
        "存款余额达到3200亿元,目前贷款余额4100亿元,目前出口突破90亿元,目前拥有车辆2万辆。",
        [
            "actual |  | 存款余额 |  | 3200 亿元 | level",
            "actual |  | 贷款余额 | as of 2024-10 | 4100 亿元 | level",
            "actual |  | 出口 | as of 2024-10 | > 90 亿元 | level",
            "actual |  | 车辆 | as of 2024-10 | 2 万辆 | level",
        ],
    ),
    (
        "2024-10-01",
        "浙江德清",
        "县城建成区面积达到32平方公里,农村居民人均可支配收入达到４２０００元。",
        [
            "actual | 浙江 | 县城建成区面积 |  | 32 平方公里 | level",
            "actual | 浙江 | 农村居民人均可支配收入 |  | 42000 元 | level",
        ],
    ),
    (
        "2018-02-28",
        "財政預算",
        "香港本地生產總值增長3.8%,訪港旅客約5,850萬人次,二○三○年或之前碳強度降低65%至70%。",
        [
            "actual | 香港 | 本地生產總值 |  | 3.8 % | growth on the year before",
            "actual | 香港 | 訪港旅客 |  | ≈ 5850 万人次 | level",
            "target | 香港 | 碳強度 | 2030 | -65–70 % | growth on the year before",
        ],
    ),
    (
        "2011-02-18",
        "阜阳市2010年经济运行情况",
        (
            "  2010年,面对复杂多变的形势,全市上下团结奋进,经济社\n会保持平稳较快发展。初步核算,全市生产总值721.5亿元,\n"
            "按可比价格计算,增长12.2%,其中地方财政收入达到了45\n.8亿元,全社会固定资产投资突破410亿元,增速同比为26.\n"
            "8%。小麦单产431公斤/亩,规模养殖比重达56%。"
        ),
        [
            "actual | 阜阳 | 生产总值 | 2010 | 721.5 亿元 | level",
            "actual | 阜阳 | 生产总值 | 2010 | 12.2 % | growth on the year before",
            "actual | 阜阳 | 地方财政收入 | 2010 | 45.8 亿元 | level",
            "actual | 阜阳 | 全社会固定资产投资 | 2010 | > 410 亿元 | level",
            "actual | 阜阳 | 全社会固定资产投资 | 2010 | 26.8 % | growth on the year before",
            "actual | 阜阳 | 小麦单产 | 2010 | 431 公斤/亩 | level",
            "actual | 阜阳 | 规模养殖占比 | 2010 | 56 % | share",
        ],
    ),
    (
        "2024-10-01",
        "",
        "长三角(含江西)3个集群入选,“1155”体系、5G基站和415X集群,世界500强2家,第15版,电话400 0123 021。",
        [
            "actual | 江西 | 集群 |  | 3 个 | level",
            "actual | 江西 | 世界500强 |  | 2 家 | level",
        ],
    ),
    (
        "2012-02-16",
        "",
        "2011年,全县生产总值达到38.6亿元,是2006年的2.3倍,年均增长13.2%;茶园面积由9.8万亩扩大到32万亩。",
        [
            "actual |  | 生产总值 | 2011 | 38.6 亿元 | level",
            "actual |  | 生产总值 | 2011 | 2.3 倍 | multiple",
            "actual |  | 生产总值 | 2007/2011 | 13.2 % | mean growth a year",
            "actual |  | 茶园面积 | 2006 | 9.8 万亩 | level",
            "actual |  | 茶园面积 | 2011 | 32 万亩 | level",
        ],
    ),
    (
        "2026-01-20",
        "",
        "改造2000年底前建成的小区96个,每个街道至少建成1处养老中心,财政收入刚过9亿元,项目审批提速60%。",
        [
            "actual |  | 小区 |  | 96 个 | level",
            "actual |  | 养老中心 |  | ≥ 1 处 | level",
            "actual |  | 财政收入 |  | > 9 亿元 | level",
            "actual |  | 项目审批 |  | 60 % | growth on the year before",
        ],
    ),
    (
        "2021-12-08",
        "",
        "2010年6月升级为国家级经开区,聚集企业1600余家;按2010年价格计算,总量超过55万亿元。",
        [
            "actual |  | 企业 |  | > 1600 家 | level",
            "actual |  | 企业 |  | > 55 万亿元 | level",
        ],
    ),
    (
        "2024-10-01",
        "",
        "住宿、餐饮营业额分别增长13.8%和9%,化学需氧量和二氧化硫排放总量分别减少3%、4%。",
        [
            "actual |  | 住宿营业额 |  | 13.8 % | growth on the year before",
            "actual |  | 餐饮营业额 |  | 9 % | growth on the year before",
            "actual |  | 化学需氧量总量 |  | -3 % | growth on the year before",
            "actual |  | 二氧化硫排放总量 |  | -4 % | growth on the year before",
        ],
    ),
    (
        "2024-10-01",
        "",
        "第三产业增加值占比提高到55%以上,三次产业增加值分别为1亿元、2亿元和3亿元。",
        [
            "actual |  | 第三产业增加值占比 |  | ≥ 55 % | share",
            "actual |  | 第一产业增加值 |  | 1 亿元 | level",
            "actual |  | 第二产业增加值 |  | 2 亿元 | level",
            "actual |  | 第三产业增加值 |  | 3 亿元 | level",
        ],
    ),
    (
        "2024-02-07",
        "",
        "产值突破5亿元\n\n正文只说别的:学校有3所。 \n",
        [
            "actual |  | 产值 |  | > 5 亿元 | level",
            "actual |  | 学校 |  | 3 所 | level",
        ],
    ),
    (
        "2024-02-07",
        "",
        "2024年,力争实现已开工项目100个。",
        [
            "target |  | 项目 | 2024 | 100 个 | level",
        ],
    ),
    (
        "2024-02-07",
        "",
        "零分之五的人,5/3的水,5万人-6亿元,居全省第百百位,收入与GDP增长5%同步。",
        [
            "actual |  | 5/3的水 |  | 5 万人 | level",
            "actual |  | 5/3的水 |  | 6 亿元 | level",
            "actual |  | 收入与GDP |  | 5 % | growth on the year before",
        ],
    ),
    (
        "2024-02-07",
        "",
        "”企业5家,“小巨人企业6家,2025-2020年的7座桥,2024年13月的8条路。",
        [
            "actual |  | 企业 |  | 5 家 | level",
            "actual |  | 小巨人企业 |  | 6 家 | level",
            "actual |  | 2025 | 2020 | 7 座 | level",
        ],
    ),
    (
        "",
        "",
        "2019年以来修路8公里,近三年修桥9座,去年建校2所。",
        [
            "actual |  | 修路 | 2019 | 8 公里 | level",
            "actual |  | 修桥 |  | 9 座 | level",
            "actual |  | 建校 |  | 2 所 | level",
        ],
    ),
    (
        "2024-02-07",
        "",
        "近一年修路8公里,零年内修桥9座,2023年累计建成基站3万个。",
        [
            "actual |  | 近一年修路 |  | 8 公里 | level",
            "target |  | 修桥 | 2024 | 9 座 | level",
            "actual |  | 基站 | as of 2023-12 | 3 万个 | in all to date",
        ],
    ),
    (
        "2024-02-07",
        "",
        "2020年投产后,到2025年、2027年,风电装机分别达到120万千瓦、300万千瓦。",
        [
            "target |  | 风电装机 | 2025 | 120 万千瓦 | level",
            "target |  | 风电装机 | 2027 | 300 万千瓦 | level",
        ],
    ),
    (
        "2024-02-07",
        "",
        "2023年,杭州市地区生产总值20059亿元,农村居民人均可支配收入、城乡居民收入倍差均位列全省第一。",
        [
            "actual | 杭州 | 地区生产总值 | 2023 | 20059 亿元 | level",
            "actual | 杭州 | 农村居民人均可支配收入 | 2023 | 1 位 | rank",
            "actual | 杭州 | 城乡居民收入倍差 | 2023 | 1 位 | rank",
        ],
    ),
    (
        "2024-02-07",
        "",
        "皮革业产值突破5亿元\n\n2023年,全市皮革业产值突破5亿元,皮革业投资超千亿,出口10余亿。",
        [
            "actual |  | 皮革业产值 | 2023 | > 5 亿元 | level",
            "actual |  | 皮革业产值 | 2023 | > 5 亿元 | level",
            "actual |  | 皮革业投资 | 2023 | > 1000 亿 | level",
            "actual |  | 出口 | 2023 | > 10 亿 | level",
        ],
    ),
    (
        "2024-01-01",
        "",
        "由外国企业ABC\nDEF公司管理的这座工厂规模很大,2023年用水量5万吨,当年用电量\n6万千瓦时,周边企业的用水量和用电量也都有所增加,其中大型企业的用水\n量7万吨,小型企业的用水量8万吨,都比往年多,而且还会再多一点点\n最后一行。",
        [
            "actual |  | 用水量 | 2023 | 5 万吨 | level",
            "actual |  | 用电量 | 2023 | 6 万千瓦时 | level",
            "actual |  | 大型企业的用水量 | 2023 | 7 万吨 | level",
            "actual |  | 小型企业的用水量 | 2023 | 8 万吨 | level",
        ],
    ),
]


@pytest.mark.parametrize(("published", "title", "text", "expected"), CASES, ids=[case[2][:24] for case in CASES])
def test_a_text_is_read_as_a_person_would_read_it(published: str, title: str, text: str, expected: list[str]) -> None:
    assert lines_of(text, published, title) == expected


def test_sentences_of_every_form_are_read_as_they_were_marked() -> None:
    found = score(SENTENCES)
    reached = {name: share for name, share, _ in found.shares()}
    below = {name: reached[name] for name, limit in LIMITS.items() if reached[name] < limit}
    assert not below, found.errors


def test_the_marked_sentences_are_of_every_form() -> None:
    records = [json.loads(line) for line in SENTENCES.read_text(encoding="utf-8").splitlines()]
    forms = {record["form"] for record in records}
    wanted = {*(f"T{number}" for number in range(1, 23)), *(f"A{number}" for number in range(1, 20))}
    assert len(records) >= 150
    assert wanted <= forms


NO_NUMBER = [
    "“1155”体系,415X先进制造业集群,世界500强,20国集团,《52条》,四两拨千斤,亿万群众,千项万亿。",
    "2023年12月25日17时3分,第15版,浙政发〔2023〕12号,电话400 0123 021,邮编310000。",
    "今年55岁的他连续36个月上门,历时3年,第二十次来到八个方面的五大产业园,一带一路。",
    "县城位于北纬30度,距省会35公里,海拔1200米,区域面积3122平方公里。",
    "投资10亿元以上的重大项目,产值过百亿的企业,千亿级产业集群,65岁以上老人。",
]


@pytest.mark.parametrize("text", NO_NUMBER)
def test_what_is_no_number_of_ours_is_left(text: str) -> None:
    assert lines_of(text, "2024-10-01") == []


@given(
    st.text(
        alphabet=st.sampled_from(
            "增长占比分别至到从由近约超亿万元%个家年月第一二三十五12.5,。;、:“”《》()\n 全市杭州余杭区目前去"
        ),
        max_size=200,
    )
)
def test_any_text_at_all_ends_in_facts_or_none(text: str) -> None:
    for fact in read(Article(text=text, published=PublicDate.parse("2024-02-07"))):
        span = fact.quantity.span
        assert 0 <= span.start < span.end <= len(text)
        assert fact.sentence.start <= span.start
        assert span.end <= fact.sentence.end


@given(st.text(max_size=300), st.text(max_size=40))
def test_characters_of_any_kind_end_in_facts_or_none(text: str, title: str) -> None:
    read(Article(text=text, title=title))


FRAMES = {
    "{}": Bound.EXACT,
    "突破{}": Bound.MORE_THAN,
    "超过{}": Bound.MORE_THAN,
    "{}以上": Bound.AT_LEAST,
    "不低于{}": Bound.AT_LEAST,
    "控制在{}以内": Bound.AT_MOST,
    "不超过{}": Bound.AT_MOST,
    "不足{}": Bound.LESS_THAN,
    "{}左右": Bound.ABOUT,
    "约{}": Bound.ABOUT,
    "近{}": Bound.NEARLY,
}
TIMES = {
    "2023年": Time(Period.parse("2023")),
    "今年前三季度": Time(Period.parse("2024-01/2024-09")),
    "去年": Time(Period.parse("2023")),
    "2024年上半年": Time(Period.parse("2024-S1")),
    "1-9月": Time(Period.parse("2024-01/2024-09")),
    "到2027年": Time(Period.parse("2027")),
    "“十四五”末": Time(Period.parse("2025")),
    "截至2023年底": Time(Period.parse("2023-12"), is_as_of=True),
}


@given(
    st.decimals(min_value=Decimal("0.01"), max_value=99999, places=2),
    st.sampled_from(["亿元", "万人", "%", "公里", "万吨", "亿千瓦时", "万亿元"]),
    st.sampled_from(sorted(FRAMES)),
    st.sampled_from(sorted(TIMES)),
    st.sampled_from(["地区生产总值", "常住人口", "用电量", "货物吞吐量"]),
)
def test_a_number_in_a_frame_comes_out_with_bound_unit_and_period(
    number: Decimal, unit: str, frame: str, time: str, name: str
) -> None:
    text = f"{time},全市{name}{frame.format(f'{number}{unit}')}。"
    (fact,) = read(Article(text=text, published=PublicDate.parse("2024-10-20"), area="宁波市"))
    assert fact.quantity.number == number
    assert fact.quantity.unit == unit
    assert fact.quantity.bound is FRAMES[frame]
    assert fact.indicator == name
    assert fact.area == "宁波市"
    assert fact.time == TIMES[time]


@given(st.integers(min_value=0, max_value=99999))
def test_a_numeral_in_words_is_its_number(number: int) -> None:
    assert number_of(_in_words(number)) == number


def _in_words(number: int) -> str:
    digits = "零一二三四五六七八九"
    if number < 10:
        return digits[number]
    parts, is_gap = list[str](), False
    for value, name in ((10_000, "万"), (1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit, number = divmod(number, value)
        if digit:
            parts.append(f"{'零' if is_gap and parts else ''}{digits[digit]}{name}")
        is_gap = not digit
    return "".join(parts)


def test_numerals_that_are_none_are_nothing() -> None:
    assert [number_of(text) for text in ("", "亿万", "一一百", "百分", "一" * 30)] == [None, None, None, None, None]
    assert decimal_of("二点") is None
    assert percent_of("零分之五") is None
    assert percent_of("增长") is None


@given(st.text(max_size=100))
def test_plain_text_keeps_every_place(text: str) -> None:
    assert len(plain(text)) == len(text)


def test_a_list_far_too_dense_is_no_sentence() -> None:
    assert lines_of("1家、" * 200) == []


def test_a_sentence_without_an_end_is_cut() -> None:
    assert len(lines_of("县里的学校很多,办学条件越来越好," * 80 + "学校达到了80所")) == 1
    assert lines_of("好" * 3000) == []


def test_the_day_of_publication_is_needed_for_words_of_today_alone() -> None:
    (fact,) = read(Article(text="当年全县出口12亿元。"))
    assert fact.time is None
    assert fact.measure is Measure.LEVEL


@pytest.mark.parametrize("text", ["去年出口增长1%。", "近五年出口增长1%。", "去年,全区前三季度出口增长1%。"])
def test_years_before_the_calendar_are_unknown(text: str) -> None:
    published = PublicDate(written="0001-02-07", known_from=date(1, 2, 7))
    (only,) = read(Article(text=text, title="", published=published, area=""))
    assert only.time is None or only.time.period.begin_day.year == 1
