"""The words around an indicator: verbs and adverbs that are no part of its name, and words that names end with."""

import re

from tracker.entry.reading.chinese.vocabulary import HAN, Vocabulary, words
from tracker.entry.reading.rare import Rare

_ADVERBS = words(
    """
    首次 已经 再次 成功 全面 分别 共计 总共 合计 总计 累计 继续 持续 稳步 大幅 大幅度 显著 明显 进一步 不断 逐步 逆势
    基本 全力 全速 奋力 加快 加速 着力 大力 积极 深入 扎实 有序 同步 初步 力争 争取 确保 预计 预期 计划 努力 至少
    每年 年均 平均每年 按可比价格计算 按可比价计算 按可比口径 可比 同口径 扣除价格因素 快速 稳定 有望 率先 提前
    即将 必须 同时 另外 其中 此外 以及 目前 当前 现已 全年 当年 本年 初步核算 经初步核算 据统计 数据显示
    统计数据显示 到期末 期末 主动 切实 牢牢 始终 坚决 严格 一举 一次性 超额 顺利 圆满 共同 陆续 先后 相继 专项 突破性
    随着 截至 截止 合力 统筹 依法 大约 大概 将近 接近 左右 最高 最多 又有 还有 已有 据悉 据了解 据介绍 记者获悉 如
    例如 比如 预计全年 预期全年
    """
)
_REACHING = words(
    """
    达到 达 实现 完成 为 是 有 到 至 超过 突破 至少达到 保持在 保持 稳定在 稳居 控制在 维持在 提高到 提高至 提升到
    提升至 提升为 增加到 增加至 增至 扩大到 扩大至 上升到 上升至 升至 下降到 下降至 降至 降到 降为 减少到 减少至
    缩小到 缩小至 缩短到 缩短至 降低到 降低至 压降至 压减到 压减至 增长到 增长至 发展到 拓展到 扩展到 延伸到 增长
    增加 提高 提升 上升 下降 减少 降低 回升 回落 上涨 下跌 下滑 恢复 减产 增产 按年 实质 同比 环比 占 位居 位列 位于
    处于 排名 排在 跃居 跃升 跃升至 跃升到 攀升 攀升至 攀升到 拥有 增幅 增速 涨幅 降幅 收窄 扩大 放缓 多达 高达 少增
    多增 迈上 站上 跃上 跨上 登上 升到 跨越 跨过 不到 压缩 缩短 缩小 压减 提速 扩增 扩增至 不足 减至 增为 变为
    扩至 涨至 跌至 缩至 延长至 延长到 进账 录得 共 总计 共计 合计 累计 共有 近 约 超 逾 从 由 以 在 和 与 及 即 已
    净 净增 净减 未 均 双双 都 再 又 也 还 可 将 要 仍 就 了 的 重回 回到 保持 连居 名列 荣登 蝉联 占据 稳定 高于 低于
    快于 慢于 名义 实际 同比实际 同比名义 平均 各 同期 定为 定在 设为 列入 纳入 共投入 增量 不低于 不超过 不少于 力争
    预期 目标 目标是 预期目标 的目标
    """
)
_LIGHT = words(
    """
    达到 实现 完成 达成 突破 拥有 拥有了 建成 建设 形成 打造 培育 入选 获得 纳入 汇聚 集聚 聚集 新增 新建 新建成
    新培育 新引进 新认定 新改建 新设 新设立 新登记 新注册 新入库 净增 安排 推进 开工 开工建设 实施 新开工 落户 获评 创建
    认定 设立 布局 实际完成 贡献 贡献了 做到 取得 取得了 收获 开通 投运 投用 创成 建有 设有 集聚了 汇聚了 共有
    现有 建立 组建 成立 服务保障 谋划 完工 竣工 明确 定下 设定 迎来 新添 新入驻 入驻 新签约 新办 年末 年底 要求
    提出 将 且 而 也 又 已 约 达 了 的 和 与 及 年内 实现了 完成了 形成了 建成了 新增了 突破了 达到了 增加了 推动
    带动 促进 促使 新落户 新投用 晋级 新晋
    """
)
_HEADS = words(
    """
    增加值 总产值 产值 生产总值 GDP 投资 收入 支出 总额 销售额 销售收入 零售额 营收 营业收入 利润 利润总额 税收
    人口 面积 产量 用电量 发电量 供水量 排放量 能耗 总量 数量 总数 项目数 企业 项目 基地 平台 中心 集群 学校 床位
    学位 里程 装机容量 装机 产能 规模 余额 存款 贷款 存款余额 贷款余额 外资 进出口 出口 进口 出口额 进口额 客流量
    吞吐量 货运量 客运量 周转量 游客 率 比重 占比 比例 强度 指数 浓度 天数 系数 倍差 得分 分数 水平 密度 寿命 工资
    价格 物价 成交额 交易额 交易量 融资 资金 订单 补贴 专利 发明专利 授权量 拥有量 保有量 人才 就业 岗位 人数 用户
    户数 农户 车辆 基站 公里 用地 耕地 林地 绿地 公园 污水 垃圾 保费 捐款 经费 费用 预算 盈余 赤字 债务 缺口 均值
    收益 年均浓度 平均浓度 减排量 年产量 单产 总产量 播种面积 净值 税收收入 可支配收入 消费支出 消费品零售总额
    """
)
DURATION = r"连续[\d一二三四五六七八九十]{1,3}(?:年|个月|个季度|个?届)"


_TAIL = Vocabulary([*_REACHING, *_ADVERBS, *" “”\"'‘’(),:;、。-+↑↓"])
_TAIL_FORMS = re.compile(
    rf"(?:(?<!新)增|(?:的)?(?:年度|预期|奋斗|发展)?目标|{DURATION}|[一二三四五六七八九十\d]{{1,2}}年"
    rf"|按[^,;。]{{2,8}}(?:价格?|口径)(?:计算)?|扣除价格因素(?:影响)?)$"
)
_LEAD = Vocabulary({*_ADVERBS, *_LIGHT, *" 、,:;"} - {"建设", "建成", "新增"})
_LEAD_FORMS = re.compile(
    rf"建设(?!用地|项目|规模|工程)|建成(?!区)|有(?![效色机线限关轨氧])|新增(?!就业|装机)|就(?![业诊读医餐])|均(?![价值衡])|都(?![市会])|再(?![生融就贷制])|还(?![款贷建迁])"
    rf"|获(?![奖批证])|并(?![购网联])|{DURATION}|按[^,;。]{{2,8}}?(?:价格?|口径)(?:计算)?"
    rf"|(?:扣除|剔除|不考虑){HAN}{{2,10}}?(?:因素影响|因素|影响)之?后?|主要(?:系|是|因|由于?)"
    r"|高标准(?!农田)|[三四五]年(?=新|累计|共|改)|举办(?:了)?(?:各类|各种)?"
)
_HEAD = Vocabulary(_HEADS)


def tells_one_by_one(text: str) -> bool:
    """Whether words say several things of as many others: 分别, and in an order 分列."""
    return any(one in text for one in _ONE_BY_ONE)


_ONE_BY_ONE = ("分别", "分列", "分居", "分获")


def tail(text: str) -> int:
    """The length of a word at the end of a stretch that is no part of a name; 0 where there is none."""
    forms = _TAIL_FORMS.search(text)
    return max(_TAIL.before(text), 0 if forms is None else len(text) - forms.start())


def lead(text: str) -> int:
    """The length of a word at the beginning of a stretch that is no part of a name; 0 where there is none."""
    forms = _LEAD_FORMS.match(text)
    length = max(_LEAD.at(text, 0), 0 if forms is None else forms.end())
    return 0 if length > 1 and text.startswith("率", length) else length


def head(text: str) -> int:
    """The length of the word that names of indicators end with; 0 where a text ends with none."""
    return _HEAD.before(text)


PLACED = Rare(
    r"(?:分别|均|都|再次|继续|稳)*(?:位居|位列|居于|居(?![民住家])|列(?!入|车)|排名|排在|排|分列|分居|分获|跃居|稳居|保持|重回|名列|进入|跻身|蝉联)(?:在|至|到)?[^,;。、]{0,14}$|(?:居|列|排|位|升|在|为|获|进入|跻身|挤进|迈进|世界|全球|亚洲|[东中西]部|东北|县域|县\(市\)|县市区?|区县|区县市|设区市|地级市|各?开发区|国家级经开区|经开区|省会城市|副省级城市|主要城市"
    rf"|大中城市|同类城市|城市|同行业|同类|各{HAN}{{1,4}}|\d+个{HAN}{{1,6}}|[省市国]内|均|都|综合排名|排名|位次)$"
)
"""One word at the end of what is ranked: the order it is ranked in."""
MAKES = frozenset(
    words(
        """
    开放 盘活 整治 供应 引进 招引 检查 受理 处置 腾出 涉及 投放 发放 改造 修复 治理 种植 惠及 覆盖 服务 帮扶
    资助 培训 关停 淘汰 征收 收储 出让 提供 筹集 救助 举办 开展 组织 吸引 转化 签约 落地 储备 梳理 排查 化解
    拆除 清理 新改建 改扩建 扩建 改建 铺设 架设 更换 更新 推广 支持 收治 接待 运送 生产 销售 出口 进口 减免 退税
    节约 替代 建造 交付 启动 盘点 编制 制定 修订 发布 投入 认购 捐赠
    """
    )
)
"""Verbs that may stand alone before a number that is of what stands behind it."""
