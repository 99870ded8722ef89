"""The words that sites put around a text, in Chinese and English: patterns for lines, and nothing of what to do with
them.
"""

import re

from tracker.entry.reading.rare import Rare


def _one_of(chinese: str, *english: str) -> str:
    """A pattern of words, the longest first; the English ones are patterns."""
    return f"(?>{'|'.join(sorted([*chinese.split(), *english], key=len, reverse=True))})"


_TOOL = _one_of(
    """
    首页 正文内容 正文 打印本页 打印 关闭窗口 关闭本页 关闭 收藏本页 收藏 分享给朋友 分享到 分享 分享按钮 微信公众号
    微信好友 微信 新浪微博 微博 QQ空间 QQ好友 QQ 朋友圈 复制链接 打印字体 字体大小 字体 字号 调整字体 超大 特大 标准
    正常 大 中 小 放大 缩小 全文复制 复制 返回目录 返回顶部 返回首页 返回列表 返回 上一篇 下一篇 上一版 下一版
    上一页 下一页 上一条 下一条 末页 尾页 点赞 在看 赞 我要评论 匿名评论 网友评论 评论 人参与 条评论 条 人 阅读原文
    阅读全文 举报 我要纠错 纠错 扫一扫 登录 注册 我的订阅 订阅 无障碍阅读 无障碍浏览 无障碍 适老化 长者助手 繁体
    简体 简 繁 客户端下载 客户端 手机版 听新闻 语音播报 播报 展开全文 收起 网站地图 联系我们 关于我们 隐私政策
    加入收藏 设为首页 新闻爆料 我要爆料 投诉建议 更多 详情 查看更多 点击查看 下载 附件 关注 图集 Qzone ios版
    android版 微信小程序 小程序 手机报 二维码 国内 国际 财经 要闻 本地 推荐 专题 视频 图片
    """,
    *("Home", "News", "Print", "Share", "Email", "Facebook", "Twitter", "LinkedIn", "WhatsApp", "Copy link", "Save"),
    *("Menu", "Search", "Close", "Skip to (?:main )?content", "Back to top", "Back", "Next", "Previous", "Log in"),
    *("Sign in", "Register", "Accept", "Reject", "Contents", "Hide", "Show", "Top", "English", "中文"),
)
TOOLS = Rare(
    rf"(?=.*[^\W\d_])(?:[\s•·|｜/\[\]【】()（）:：<>《》«»‹›、,，_+☆★○●◆◇■□▲▼→←↑↓…\-—–=*]|[0-9]{{1,6}}|{_TOOL})++",
    re.IGNORECASE,
)
"""A line of nothing but what can be clicked."""

LABEL = _one_of(
    """
    发布时间 发布日期 发布于 发表时间 发表日期 发表于 发稿时间 发文日期 成文日期 成文时间 印发日期 公开日期 生成日期
    上传时间 录入时间 信息时间 稿件时间 更新时间 更新日期 更新于 最后更新 修改时间 时间 日期 文章来源 信息来源
    稿件来源 新闻来源 内容来源 来源单位 本文来源 来源于 来源 稿源 本文转自 转自 转载自 原载于 原载 发布机构 发布单位
    发布者 发布人 供稿单位 供稿 作者 文 图 图文 摄影 记者 通讯员 责任编辑 责编 编辑 主编 值班主编 美编 校对 审核
    审签 监制 策划 排版 初审 复审 终审 一审 二审 三审 签发 浏览次数 浏览量 浏览 阅读次数 阅读量 阅读 点击数 点击量
    点击 访问量 访问次数 人气 类别 栏目 分类 标签 文章关键词 关键词 关键字 索引号 信息索引号 主题分类 文号 发文字号
    数据来源 图片来源 图源 题图 素材来源 原标题 原文链接 原文地址 信息原文地址 来源网址 本文地址 联系电话 联系人
    电话 传真 邮编 邮箱 地址 技术支持 主办单位 主办 承办 字体 字号
    """,
    *("Source", "Published(?: on| by)?", "Publication date", "Publisher", "Release date", "Released", "Next release"),
    *("Date(?: published)?", "Posted(?: on)?", "First published", "Last (?:updated|modified|reviewed)", "Updated"),
    *("Author", "Written by", "By", "Tags?", "Topics?", "Categor(?:y|ies)", "Filed under", "From", "Contact", "Email"),
    *("Telephone", "Tel", "Share(?: this)?", "Editor", "Photo", "Image", "Reading time"),
)
"""What says of a document, with a sign behind it, what follows."""
LABELLED = Rare(rf"\W{{0,4}}{LABEL}\s?(?:[:：丨|｜]|$)", re.IGNORECASE)

TRAIL = Rare(
    r"\W{0,4}(?:(?:您|你)?(?:当前|现在|所在|目前)?的?(?:所在)?位置(?:是|为|在)?\s?[:：]"
    r"|(?:首页|主页|网站首页|本站首页|Home)\s?(?:[>＞›»/→]|-+[>＞]).{1,80}$|You are here)",
    re.IGNORECASE,
)
"""Where in a site a page is."""
PAPER = Rare(
    r"(?:返回目录|第\s?[0-9A-Z]{1,3}\s?版|[A-Z]?[0-9]{1,2}版)[:：\s].{0,40}"
    r"|.{0,20}(?:上一篇|上一版)\W{1,6}(?:下一篇|下一版)"
)
"""Where in a newspaper a text is."""

_DAY = r"(?:19|20)[0-9]{2}[-/.年]\s?[0-9]{1,2}[-/.月]\s?[0-9]{1,2}日?"
_CLOCK = r"[0-9]{1,2}[:：][0-9]{2}(?:[:：][0-9]{2})?"
DATED = Rare(rf"\W{{0,3}}{_DAY}(?:\s*{_CLOCK}.{{0,40}}|\s*{LABEL}\s?[:：丨|｜].{{0,60}}|\W*)", re.IGNORECASE)
"""A day, with a time and what else is said of the document."""
HAS_DAY = Rare(_DAY)
PAPER_CITED = Rare(rf"《\s*([^《》]{{2,20}}?)\s*》\s*[(（]\s*{_DAY}.{{0,30}}")
PAPER_AND_DAY = Rare(rf"([^\W\dA-Za-z_]{{1,10}}报)\s+{_DAY}\s*(?:星期.)?.{{0,20}}")
DAY_AND_SITE = Rare(
    rf"{_DAY}\s*(?:{_CLOCK})?\s+((?:[^\W\d_]|-){{2,15}}(?:报|网|社|台|刊|客户端|新闻|财经|在线|消息|杂志))"
)
"""A day beside the name of who published on it."""

BYLINE = Rare(r"[(（【\[].{0,12}(?:记者|采写|摄影|通讯员|编辑|整理|来源|作者|责编).{0,40}[)）】\]]\s*")
STATEMENT = Rare(
    r"如有侵权|侵权必究|转载(?:请|须|时)|谢绝转载|禁止转载|未经.{0,20}(?:授权|许可|同意|允许)"
    r"|不代表.{0,8}(?:本网|本站|本平台|本号|本刊|立场|观点)|仅代表作者|版权(?:归|所有|声明)"
    r"|©|\bCopyright\b|\(c\)\s?20|All rights reserved|\wICP[备证]|公网安备|网站标识码"
    r"|与.{0,10}(?:本网|本站|无关)|快照.{0,6}(?:时间|查询)|爬虫|本站.{0,20}(?:服务|收录)"
    r"|扫(?:一扫|码|描).{0,14}(?:关注|添加|下载|加|二维码|查看|分享|阅读)|长按.{0,12}(?:二维码|识别|关注|扫|复制)"
    r"|(?:识别|关注).{0,10}(?:二维码|公众号)|更多.{0,10}(?:资讯|新闻|内容|精彩).{0,6}请?(?:下载|关注|点击)"
    r"|微信号|客服热线|举报(?:电话|邮箱)|(?:发送|编辑短信).{0,12}到?\s?[0-9]{5,}"
    r"|(?:热线|电话|手机|微信|QQ|租售)\s?[:：]\s?[0-9(（][0-9()（）\s-]{6,}"
    r"|请.{0,40}(?:联系人|手机号|微信)|点击.{0,6}(?:阅读原文|关注|下载)"
    r"|Notice: The content above|We use (?:some )?(?:essential )?cookies"
    r"|(?:accept|reject|manage|additional) (?:all |additional )?cookies|cookies? (?:policy|settings|preferences)"
    r"|Sign up (?:for|to)|Subscribe (?:to|now)|Follow us|Is this page useful|Help us improve"
    r"|Report a problem with this page|Give feedback|Open Government Licence",
    re.IGNORECASE,
)
"""What sites say of rights, of themselves and of how to reach them."""

_MORE = r"(?:相关|推荐|延伸|拓展|热门|更多|猜你|精彩|最新|往期|网友|匿名|大家都在|热点|编辑|为您|看了又|同类|本类|下期)"
_THINGS = (
    r"(?:文章|阅读|新闻|报道|推荐|链接|资讯|内容|评论|喜欢|专题|信息|回顾|热点|稿件|文件|政策|解读|看|精选|排行|关注"
    r"|图片|视频|附件|产业)"
)
MARKERS = Rare(
    rf"{_MORE}[\s·•]*{_THINGS}+"
    r"|(?:你|您)可能(?:也|还|会)*(?:喜欢|感兴趣).{0,6}|热门.{0,4}排行榜?|点击排行|排行榜|友情链接|相关附件"
    r"|(?:版权|免责|特别|郑重|重要|本站)?声明|分享给朋友|分享到.{0,6}|更多.{2,10}的?(?:资讯|新闻|内容|文章)"
    r"|参考资料|信息原文地址|扫一扫.{0,16}|评论\(?[0-9]*\)?|发表评论|写评论|我来说两句|用户评论"
    r"|Related (?:articles?|content|stories|news|links|topics|pages|publications|reading|posts)"
    r"|More (?:on this story|stories|news|like this|from .{2,14})|Most (?:read|popular|viewed)"
    r"|You (?:may|might) (?:also )?(?:like|be interested in).{0,8}|Read (?:more|next|this next)"
    r"|Share this(?: page| article| story)?|Comments|Leave a (?:comment|reply)|Recommended(?: for you)?"
    r"|Explore (?:the topic|more)|Trending(?: now)?|Latest news|Sign up for .{2,14}|Newsletter",
    re.IGNORECASE,
)
"""Headings behind which a text is over."""
STATED = Rare(
    r"\W{0,3}(?:(?:版权|免责|特别|郑重|重要|本站)?声明\s?[:：]|以上(?:内容|信息|文章)(?:为|由|来自|仅|来源)"
    r"|(?:上|下)一(?:篇|条)\s?[:：]|凡(?:本网|本站|注明)|本文(?:仅代表|版权|由.{2,16}(?:发布|收集|整理)))"
)
"""Sentences behind which a text is over."""
SITE = Rare(
    r".{2,24}(?:网|报|社|台|政府|局|委|厅|院|馆|中心|官网|网站|门户|首页|管委会)"
    r"|.{0,40}\b(?:Council|Office|Government|Statistics|Department|Authority|Agency|News|Times|Bank|Ministry|GOV\.UK)\b.{0,40}"
)
"""The name of a site or an office, as titles of pages have it behind theirs."""
NO_TITLE = Rare(
    r"^[\W\d_]+$|^.{0,6}(?:记者|通讯员|本报讯|作者|编辑|新华社).{0,40}$|^https?://|欢迎您|^(?:By|From) [A-Z]"
    r"|^.{1,10}(?:报|网|客户端|杂志|社)$|^《[^《》]{2,20}》$"
)
