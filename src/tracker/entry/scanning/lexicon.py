"""Indicators that reports of governments and companies commonly give: their names, and how they are counted.

Data for matching names and for drafting a series that a register has not. It decides nothing about figures.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from msgspec import Struct

from tracker.domain.series import Kind
from tracker.entry.scanning.names import Facet, subject, without_asides


class Term(Struct, frozen=True):
    """An indicator: a word for its id, its names with the usual one first, its kind, and its usual unit.

    ``unit_en`` is that of texts in English. ``is_less_better`` says that a goal without a word of bound is a ceiling.
    """

    word: str
    names: tuple[str, ...]
    kind: Kind
    unit: str
    unit_en: str
    is_less_better: bool = False


def term_of(core: str) -> Term | None:
    """The indicator with this core of a name, see `names.subject`."""
    return _terms().get(core)


@lru_cache(maxsize=4096)
def canonical(core: str) -> str:
    """The core under which all names of one indicator are compared.

    >>> canonical("gdp") == canonical("生产总值") == canonical("gross domestic product")
    True
    """
    found = _terms().get(core)
    return core if found is None else found.word


@lru_cache(maxsize=1)
def _terms() -> Mapping[str, Term]:
    found: dict[str, Term] = {}
    for term in _read(_TABLE.splitlines()):
        for one in (subject(form) for name in term.names for form in (name, without_asides(name))):
            if one.facet is not Facet.SHARE:
                found.setdefault(one.core, term)
    return found


def _read(lines: Iterable[str]) -> Iterator[Term]:
    """The terms of the table: lines of names stand indented below the line of their word."""
    head, names = "", list[str]()
    for line in (*lines, ""):
        if line.startswith(" "):
            names += (name.strip() for name in line.split(";") if name.strip())
            continue
        if head:
            word, kind, unit, unit_en, less = (part.strip() for part in head.split("|"))
            yield Term(word, tuple(names), Kind(kind), unit=unit, unit_en=unit_en, is_less_better=less == "less")
        head, names = line.strip(), []


# Word for an id | kind | unit in Chinese | unit in English | less, where a lower number is better; below it the names,
# the usual one first. A name may be an acronym, and may have what it is often written with in brackets.
_TABLE = """
gdp | flow | 亿元 | 亿元 | -
  地区生产总值(GDP); 生产总值; 国内生产总值; GDP; 经济总量; gross domestic product; gross regional product; GRP
gdp-per-capita | flow | 元 | 元 | -
  人均地区生产总值; 人均生产总值; 人均国内生产总值; 人均GDP; GDP per capita; GDP per head;
  gross domestic product per person
primary | flow | 亿元 | 亿元 | -
  第一产业增加值; 一产增加值; value added of the primary sector
secondary | flow | 亿元 | 亿元 | -
  第二产业增加值; 二产增加值; value added of the secondary sector
services | flow | 亿元 | 亿元 | -
  服务业增加值; 第三产业增加值; 三产增加值; value added of services; value added of the tertiary sector
industry | flow | 亿元 | 亿元 | -
  工业增加值; 全部工业增加值; value added of industry; industrial value added
industrial | flow | 亿元 | 亿元 | -
  规模以上工业增加值; 规上工业增加值; value added of industry above designated size
manufacturing | flow | 亿元 | 亿元 | -
  制造业增加值; 规上制造业增加值; manufacturing value added
industrial-output | flow | 亿元 | 亿元 | -
  规模以上工业总产值; 规上工业产值; gross output of industry above designated size
industrial-revenue | flow | 亿元 | 亿元 | -
  规上工业营业收入; 规模以上工业企业营业收入; revenue of industry above designated size
industrial-profit | flow | 亿元 | 亿元 | -
  规上工业利润总额; 规模以上工业企业利润总额; 规模以上工业企业利润; 规上工业企业利润;
  profits of industry above designated size
high-tech-industry | flow | 亿元 | 亿元 | -
  高新技术产业增加值; 规上高新技术产业增加值; value added of high-tech industries
emerging-industry | flow | 亿元 | 亿元 | -
  战略性新兴产业增加值; 规上战略性新兴产业增加值; value added of strategic emerging industries
equipment | flow | 亿元 | 亿元 | -
  装备制造业增加值; 规上装备制造业增加值; value added of equipment manufacturing
digital | flow | 亿元 | 亿元 | -
  数字经济核心产业增加值; 数字经济核心制造业和服务业增加值; value added of the core digital-economy industries
digital-economy | flow | 亿元 | 亿元 | -
  数字经济增加值; value added of the digital economy
digital-revenue | flow | 亿元 | 亿元 | -
  数字经济核心产业营业收入; revenue of the core digital-economy industries
culture | flow | 亿元 | 亿元 | -
  文化产业增加值; 文化及相关产业增加值; value added of cultural industries
marine | flow | 亿元 | 亿元 | -
  海洋生产总值; 海洋经济总产值; gross ocean product
private-economy | flow | 亿元 | 亿元 | -
  民营经济增加值; value added of the private economy
construction-output | flow | 亿元 | 亿元 | -
  建筑业总产值; gross output of construction
agriculture-output | flow | 亿元 | 亿元 | -
  农林牧渔业总产值; 农业总产值; gross output of agriculture
investment | flow | 亿元 | 亿元 | -
  固定资产投资; 固定资产投资总额; 全社会固定资产投资; 固投; fixed-asset investment; investment in fixed assets
industrial-investment | flow | 亿元 | 亿元 | -
  工业投资; 工业固定资产投资; industrial investment
manufacturing-investment | flow | 亿元 | 亿元 | -
  制造业投资; manufacturing investment
private-investment | flow | 亿元 | 亿元 | -
  民间投资; 民间固定资产投资; private investment
infrastructure-investment | flow | 亿元 | 亿元 | -
  基础设施投资; 基础设施建设投资; infrastructure investment
high-tech-investment | flow | 亿元 | 亿元 | -
  高新技术产业投资; investment in high-tech industries; high-tech investment
technology-upgrades | flow | 亿元 | 亿元 | -
  技术改造投资; 技改投资; 工业技改投资; investment in technical upgrades
property-investment | flow | 亿元 | 亿元 | -
  房地产开发投资; 房地产投资; property investment; real-estate investment
property-sales | flow | 万平方米 | 万平方米 | -
  商品房销售面积; 新建商品房销售面积; floor space of homes sold
retail | flow | 亿元 | 亿元 | -
  社会消费品零售总额; 社零总额; 社零; 社消零总额; retail sales of consumer goods; retail sales
online-retail | flow | 亿元 | 亿元 | -
  网络零售额; 网上零售额; 网络零售总额; online retail sales
trade | flow | 亿元 | 亿元 | -
  进出口总额; 外贸进出口总额; 货物进出口总额; 外贸进出口; 进出口总值; 货物进出口; imports and exports;
  foreign trade
exports | flow | 亿元 | 亿元 | -
  出口总额; 出口; 外贸出口; 货物出口; 出口额; 自营出口; 外贸出口总额; exports
imports | flow | 亿元 | 亿元 | -
  进口总额; 进口; 外贸进口; 货物进口; 进口额; imports
services-trade | flow | 亿元 | 亿元 | -
  服务贸易进出口; 服务贸易额; 服务贸易总额; trade in services
cross-border-commerce | flow | 亿元 | 亿元 | -
  跨境电商进出口; 跨境电商进出口额; 跨境电商交易额; cross-border e-commerce
foreign-investment | flow | 亿美元 | 亿美元 | -
  实际利用外资; 实际使用外资; 实到外资; 利用外资; 实际利用外资额; foreign capital actually used;
  foreign direct investment
outbound-investment | flow | 亿美元 | 亿美元 | -
  对外直接投资; 对外投资; outbound direct investment
domestic-capital | flow | 亿元 | 亿元 | -
  省外到位资金; 实际利用内资; 实际到位内资; domestic capital actually used
fiscal-revenue | flow | 亿元 | 亿元 | -
  财政总收入; 地方财政总收入; total fiscal revenue
budget-revenue | flow | 亿元 | 亿元 | -
  一般公共预算收入; 地方一般公共预算收入; 地方财政收入; general public budget revenue
budget-spending | flow | 亿元 | 亿元 | -
  一般公共预算支出; 财政支出; general public budget expenditure
tax-revenue | flow | 亿元 | 亿元 | -
  税收收入; 税收; 税收总额; tax revenue
tax-cuts | flow | 亿元 | 亿元 | -
  减税降费; 减税降费及退税缓费; 新增减税降费; tax and fee cuts
deposits | stock | 亿元 | 亿元 | -
  金融机构本外币存款余额; 本外币存款余额; 各项存款余额; 存款余额; deposits
loans | stock | 亿元 | 亿元 | -
  金融机构本外币贷款余额; 本外币贷款余额; 各项贷款余额; 贷款余额; loans outstanding
listed-firms | stock | 家 | companies | -
  上市公司; 上市企业; 境内外上市公司; listed companies
income | flow | 元 | 元 | -
  居民人均可支配收入; 全体居民人均可支配收入; 人均可支配收入; disposable income per person;
  household disposable income per capita
urban-income | flow | 元 | 元 | -
  城镇居民人均可支配收入; 城镇常住居民人均可支配收入; 城镇居民收入; disposable income per person in towns
rural-income | flow | 元 | 元 | -
  农村居民人均可支配收入; 农村常住居民人均可支配收入; 农民人均纯收入; 农村居民收入;
  disposable income per person in the country
income-ratio | rate | 倍 | 倍 | less
  城乡居民收入倍差; 城乡居民收入比; 城乡收入比; 城乡收入倍差; urban-rural income ratio
wages | flow | 元 | 元 | -
  平均工资; 城镇单位就业人员平均工资; average wage; average earnings
cpi | growth | % | % | less
  居民消费价格; 居民消费价格指数; 居民消费价格总水平; CPI; 物价; consumer prices; consumer price index
ppi | growth | % | % | -
  工业生产者出厂价格; PPI; producer prices
inflation | growth | % | % | less
  通货膨胀率; 通胀率; inflation; inflation rate
new-jobs | flow | 万人 | 万人 | -
  城镇新增就业; 新增就业; 城镇新增就业人数; new urban jobs
unemployment | rate | % | % | less
  城镇调查失业率; 调查失业率; 失业率; unemployment rate; unemployment
registered-unemployment | rate | % | % | less
  城镇登记失业率; 登记失业率; registered unemployment rate
employment-rate | rate | % | % | -
  就业率; employment rate
poverty | rate | % | % | less
  贫困发生率; 贫困率; poverty rate
population | stock | 万人 | million people | -
  常住人口; 年末常住人口; 总人口; 人口; resident population; population
registered-population | stock | 万人 | 万人 | -
  户籍人口; registered population
urbanisation | rate | % | % | -
  常住人口城镇化率; 城镇化率; 城市化率; urbanisation rate; urbanization rate
life-expectancy | rate | 岁 | years | -
  人均预期寿命; 人均期望寿命; 平均预期寿命; life expectancy
infant-mortality | rate | ‰ | ‰ | less
  婴儿死亡率; infant mortality; infant mortality rate
maternal-mortality | rate | 1/10万 | per 100 000 | less
  孕产妇死亡率; maternal mortality; maternal mortality ratio
hospital-beds | stock | 张 | beds | -
  医疗卫生机构床位; 医疗机构床位; hospital beds
care-beds | stock | 张 | beds | -
  养老床位; 养老机构床位; 养老服务床位; care-home beds
childcare-places | stock | 个 | places | -
  托位; 托育托位; 婴幼儿照护托位; nursery places
doctors | stock | 人 | doctors | -
  执业(助理)医师; 执业医师; doctors
pension-coverage | rate | % | % | -
  基本养老保险参保率; pension coverage
health-coverage | rate | % | % | -
  基本医疗保险参保率; 基本医保参保率; health insurance coverage
social-security | stock | 万人 | 万人 | -
  基本养老保险参保人数; 基本养老保险参保人; people insured for a pension
school-places | stock | 个 | places | -
  学位; 新增学位; 中小学学位; school places
schooling-years | rate | 年 | years | -
  劳动年龄人口平均受教育年限; 平均受教育年限; mean years of schooling
enrolment | rate | % | % | -
  高等教育毛入学率; gross enrolment in higher education
preschool-enrolment | rate | % | % | -
  学前教育毛入园率; 学前三年毛入园率; gross enrolment in preschool
affordable-homes | flow | 套 | homes | -
  保障性租赁住房; 保障性住房; 保障房; affordable homes; social homes
homes-built | flow | 套 | homes | -
  竣工住房; 住房竣工; homes built; homes completed; housing completions; new homes
renovated-estates | flow | 个 | estates | -
  老旧小区改造; 改造老旧小区; 城镇老旧小区改造; old estates renovated
rd-intensity | rate | % | % | -
  研发投入强度; 研究与试验发展(R&D)经费投入强度; 全社会研发投入强度; 研发经费投入强度; R&D经费投入强度;
  R&D投入强度; 研发强度; 研究与试验发展(R&D)投入强度; R&D intensity;
  expenditure on research and development as a share of GDP
rd-spending | flow | 亿元 | 亿元 | -
  研发经费; 全社会研发经费; 研究与试验发展(R&D)经费支出; R&D经费支出; 研发投入; 研发经费支出; R&D expenditure;
  R&D spending; research and development expenditure; expenditure on research and development
high-tech-firms | stock | 家 | enterprises | -
  国家高新技术企业; 高新技术企业; 国家级高新技术企业; 国高企; national high-tech enterprises;
  high-tech enterprises
technology-firms | stock | 家 | enterprises | -
  科技型中小企业; technology-based small and medium enterprises
little-giants | stock | 家 | enterprises | -
  国家级专精特新“小巨人”企业; 国家专精特新“小巨人”企业; 专精特新“小巨人”企业; “小巨人”企业; 国家级“小巨人”企业;
  national little giant enterprises; little giants
specialised-firms | stock | 家 | enterprises | -
  省级专精特新中小企业; 专精特新中小企业; specialised small and medium enterprises
champions | stock | 家 | enterprises | -
  制造业单项冠军; 单项冠军企业; 国家级制造业单项冠军企业; manufacturing champions
unicorns | stock | 家 | companies | -
  独角兽企业; unicorns; unicorn companies
business-entities | stock | 万户 | 万户 | -
  市场主体; 经营主体; 在册市场主体; 在册经营主体; registered businesses; business entities
large-firms | stock | 家 | enterprises | -
  规上工业企业; 规模以上工业企业; industrial enterprises above designated size
patents | flow | 件 | patents | -
  发明专利授权量; 发明专利授权; 授权发明专利; invention patents granted; patents granted
patent-density | stock | 件 | 件 | -
  每万人高价值发明专利拥有量; 万人高价值发明专利拥有量; high-value invention patents per 10 000 people
technology-contracts | flow | 亿元 | 亿元 | -
  技术合同成交额; 技术交易额; 技术市场成交额; 技术合同成交金额; 技术合同交易额; turnover of technology contracts
labour-productivity | flow | 万元/人 | 万元/人 | -
  全员劳动生产率; 规上工业全员劳动生产率; 劳动生产率; labour productivity; labor productivity
talent | stock | 万人 | 万人 | -
  人才资源总量; 人才总量; 人才; talent
energy-intensity | flow | 吨标准煤/万元 | 吨标准煤/万元 | less
  单位GDP能耗; 万元GDP能耗; 单位生产总值能耗; 单位地区生产总值能耗; 单位国内生产总值能耗; 能耗强度; 能源消耗强度;
  energy intensity; energy use per unit of GDP
energy-use | flow | 万吨标准煤 | 万吨标准煤 | less
  能源消费总量; 能耗总量; energy consumption; energy use
carbon-intensity | flow | 吨/万元 | 吨/万元 | less
  单位GDP二氧化碳排放; 碳排放强度; 单位GDP碳排放; 单位国内生产总值二氧化碳排放; 单位地区生产总值二氧化碳排放;
  二氧化碳排放强度; carbon intensity
emissions | flow | 万吨 | 万吨 | less
  二氧化碳排放量; 碳排放量; 碳排放总量; 温室气体排放量; greenhouse gas emissions; carbon emissions; CO2 emissions;
  emissions
scope-1-2 | flow | 吨 | tonnes | less
  范围一和范围二排放; scope 1 and 2 emissions; scope 1 and scope 2 emissions
cod | flow | 万吨 | 万吨 | less
  化学需氧量排放量; 化学需氧量; COD; chemical oxygen demand
so2 | flow | 万吨 | 万吨 | less
  二氧化硫排放量; 二氧化硫; 二氧化硫排放总量; sulphur dioxide emissions
nox | flow | 万吨 | 万吨 | less
  氮氧化物排放量; 氮氧化物; 氮氧化物排放总量; nitrogen oxides emissions
ammonia | flow | 万吨 | 万吨 | less
  氨氮排放量; 氨氮; 氨氮排放总量; ammonia nitrogen emissions
pm25 | rate | 微克/立方米 | µg/m3 | less
  PM2.5平均浓度; PM2.5浓度; 细颗粒物(PM2.5)平均浓度; 细颗粒物浓度; PM2.5; 细颗粒物(PM2.5)浓度; PM2.5 concentration
good-air | rate | % | % | -
  空气优良率; 空气质量优良率; 空气质量优良天数比例; 空气质量优良天数比率; 环境空气质量优良率; AQI优良率;
  空气优良天数比例; share of days with good air
good-air-days | flow | 天 | days | -
  空气质量优良天数; 优良天数; 空气优良天数; days with good air
good-water | rate | % | % | -
  地表水优良水质断面比例; 地表水达到或好于Ⅲ类水体比例; 水质优良率; 断面水质优良率;
  share of surface water of good quality
forest | rate | % | % | -
  森林覆盖率; forest cover; forest coverage
green-cover | rate | % | % | -
  建成区绿化覆盖率; 城市绿化覆盖率; green cover of built-up areas
sewage | rate | % | % | -
  城市污水处理率; 污水处理率; 生活污水处理率; sewage treated
waste-recycling | rate | % | % | -
  生活垃圾回收利用率; 城市生活垃圾资源化利用率; 垃圾资源化利用率; recycling rate; waste recycled
non-fossil | rate | % | % | -
  非化石能源占能源消费总量比重; 非化石能源消费比重; 非化石能源占一次能源消费比重; share of non-fossil energy
renewable-share | rate | % | % | -
  可再生能源占比; 可再生能源比重; 可再生能源电力消纳比重; share of renewable electricity;
  renewable electricity share
renewable-capacity | stock | 万千瓦 | GW | -
  可再生能源装机容量; 可再生能源装机; 新能源装机; 新能源装机容量; renewable capacity; renewable energy capacity
solar-capacity | stock | 万千瓦 | GW | -
  光伏装机容量; 光伏装机; 光伏发电装机; solar capacity
wind-capacity | stock | 万千瓦 | GW | -
  风电装机容量; 风电装机; wind capacity
electricity-use | flow | 亿千瓦时 | TWh | -
  全社会用电量; 用电量; electricity consumption
electricity-output | flow | 亿千瓦时 | TWh | -
  发电量; electricity generation; power generation
water-use | flow | 亿立方米 | 亿立方米 | less
  用水总量; 用水量; water use; water withdrawal
water-intensity | flow | 立方米 | 立方米 | less
  万元GDP用水量; 单位GDP用水量; 万元国内生产总值用水量; 万元地区生产总值用水量; water use per unit of GDP
grain | flow | 万吨 | 万吨 | -
  粮食总产量; 粮食产量; 粮食生产; 粮食; grain output
grain-area | flow | 万亩 | 万亩 | -
  粮食播种面积; 粮食种植面积; grain area sown
farmland | stock | 万亩 | 万亩 | -
  耕地保有量; 耕地面积; arable land
high-standard-farmland | stock | 万亩 | 万亩 | -
  高标准农田; 高标准农田建设; high-standard farmland
rural-collective-income | flow | 亿元 | 亿元 | -
  村集体经济总收入; 村级集体经济收入; 集体经济总收入; income of village collectives
highways | stock | 公里 | km | -
  高速公路通车里程; 高速公路; 高速公路里程; motorways
railways | stock | 公里 | km | -
  铁路营业里程; 铁路里程; railways in service
metro | stock | 公里 | km | -
  轨道交通运营里程; 地铁运营里程; 城市轨道交通运营里程; 轨道交通里程; metro lines in service
cargo | flow | 万吨 | 万吨 | -
  港口货物吞吐量; 货物吞吐量; cargo throughput
containers | flow | 万标准箱 | 万标准箱 | -
  集装箱吞吐量; 港口集装箱吞吐量; container throughput
air-passengers | flow | 万人次 | million passengers | -
  机场旅客吞吐量; 民航旅客吞吐量; 旅客吞吐量; 空港旅客吞吐量; airport passengers; air passengers
visitors | flow | 万人次 | million visitors | -
  接待游客; 游客接待量; 旅游人数; 旅游接待人数; 接待旅游人数; 国内旅游人数; 接待国内外游客; visitors; tourists
tourism-revenue | flow | 亿元 | 亿元 | -
  旅游收入; 旅游总收入; 国内旅游收入; 旅游综合收入; tourism revenue; tourism income
parcels | flow | 亿件 | 亿件 | -
  快递业务量; 快递量; parcels; parcels delivered
5g-stations | stock | 个 | stations | -
  5G基站; 5G base stations
chargers | stock | 个 | points | -
  充电桩; 公共充电桩; 电动汽车充电桩; charging points; public charging points; chargers
revenue | flow | 亿元 | million | -
  营业收入; 营业总收入; 营收; revenue; net revenue; turnover; net sales
operating-profit | flow | 亿元 | million | -
  营业利润; operating profit; operating income
net-profit | flow | 亿元 | million | -
  净利润; 归母净利润; 归属于上市公司股东的净利润; net profit; net income; profit after tax
ebitda | flow | 亿元 | million | -
  息税折旧摊销前利润; EBITDA
margin | rate | % | % | -
  毛利率; gross margin
operating-margin | rate | % | % | -
  营业利润率; operating margin
assets | stock | 亿元 | million | -
  总资产; 资产总额; 总资产规模; total assets
debt | stock | 亿元 | million | less
  负债总额; 总负债; debt
free-cash-flow | flow | 亿元 | million | -
  自由现金流; free cash flow
capex | flow | 亿元 | million | -
  资本开支; 资本性支出; capital expenditure; capex
employees | stock | 人 | people | -
  员工人数; 员工; 从业人员; employees; headcount; workforce; staff
stores | stock | 家 | stores | -
  门店; 门店数; stores; shops
customers | stock | 个 | customers | -
  客户; 用户; customers; subscribers
deliveries | flow | 辆 | vehicles | -
  交付量; 汽车交付量; deliveries; vehicles delivered
women-in-management | rate | % | % | -
  女性管理者比例; 女性管理人员比例; women in management; share of women in leadership; women in senior roles
accident-rate | rate | % | % | less
  工伤率; 损失工时事故率; lost-time injury rate; lost time injury frequency rate
road-deaths | flow | 人 | people | less
  道路交通事故死亡人数; 生产安全事故死亡人数; road deaths
waiting-list | stock | 人 | people | less
  等候名单; waiting list
crime | flow | 起 | 起 | less
  刑事案件; 刑事发案; crimes recorded
"""
