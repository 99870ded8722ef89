"""What sites put before and behind a text: where one is, tools, labels, copyright, what else there is to read.

Sentences within a text are never taken for it; lines behind its end are.
"""

import re
from collections.abc import Sequence

from tracker.entry.reading.documents.page import Line, Place

_LONGEST = 80
_LONGEST_MARKER = 24

_TOOL_WORDS = (
    "首页|正文内容|正文|打印本页|打印|关闭窗口|关闭本页|关闭|收藏本页|收藏|分享给朋友|分享到|分享|微信公众号|微信好友|微信|新浪微博|微博|QQ空间|QQ好友|QQ"
    "|朋友圈|复制链接|字体大小|字体|字号|大|中|小|放大|缩小|全文复制|复制|返回目录|返回顶部|返回首页|返回列表|返回|上一篇|下一篇|上一版|下一版"
    "|上一页|下一页|上一条|下一条|末页|尾页|点赞|在看|赞|我要评论|匿名评论|网友评论|评论|人参与|条评论|条|人|阅读原文|阅读全文|举报|我要纠错|纠错|扫一扫"
    "|登录|注册|我的订阅|订阅|无障碍阅读|无障碍浏览|无障碍|适老化|长者助手|繁体|简体|简|繁|客户端下载|客户端|手机版|听新闻|语音播报|播报|展开全文|收起"
    "|网站地图|联系我们|关于我们|隐私政策|加入收藏|设为首页|新闻爆料|我要爆料|投诉建议|更多|详情|查看更多|点击查看|下载|附件"
    "|ios版|iOS版|android版|Android版|微信小程序|小程序|手机报|分享按钮|二维码|国内|国际|财经|要闻|本地|推荐|专题|视频|图片"
    "|Home|News|Print|Share|Email|Facebook|Twitter|LinkedIn|WhatsApp|Copy link|Save|Menu|Search|Close|Skip to (?:main )?content|Back to top|Back"
    "|Next|Previous|Log in|Sign in|Register|Accept|Reject|Contents|Hide|Show|Top|English|中文"
)
_TOOLS = re.compile(
    rf"(?:[\s•·|｜/\[\]【】()（）:：<>《》«»‹›、,，_+☆★○●◆◇■□▲▼→←↑↓…\-—–=*]|[0-9]{{1,6}}|(?>{_TOOL_WORDS}))++", re.IGNORECASE
)
_TRAIL = re.compile(
    r"\W{0,4}(?:(?:您|你)?(?:当前|现在|所在|目前)?的?(?:所在)?位置(?:是|为|在)?\s?[:：]"
    r"|(?:首页|主页|网站首页|本站首页|Home)\s?(?:[>＞›»/→]|-+[>＞]).{1,80}$|You are here)",
    re.IGNORECASE,
)
_PAPER = re.compile(r"(?:返回目录|第\s?[0-9A-Z]{1,3}\s?版|[A-Z]?[0-9]{1,2}版)[:：\s].{0,40}|.{0,20}(?:上一篇|上一版)\W{1,6}(?:下一篇|下一版)")
LABELS = (
    "发布时间|发布日期|发布于|发表时间|发表日期|发表于|发稿时间|发文日期|成文日期|成文时间|印发日期|公开日期|生成日期|上传时间|录入时间|信息时间|更新时间|更新日期"
    "|更新于|修改时间|时间|日期|文章来源|信息来源|稿件来源|新闻来源|内容来源|来源|来源单位|稿源|本文转自|转自|转载自|原载于|原载|发布机构|发布单位|发布者|发布人|供稿单位"
    "|供稿|作者|文|图|图文|摄影|记者|通讯员|责任编辑|责编|编辑|主编|值班主编|美编|校对|审核|审签|监制|策划|排版|初审|复审|终审|一审|二审|三审|签发"
    "|浏览次数|浏览量|浏览|阅读次数|阅读量|阅读|点击数|点击量|点击|访问量|访问次数|人气|类别|栏目|分类|标签|关键词|关键字|索引号|信息索引号|主题分类|文号|发文字号"
    "|数据来源|图片来源|图源|题图|素材来源|原标题|原文链接|原文地址|信息原文地址|来源网址|本文地址|联系电话|联系人|电话|传真|邮编|邮箱|地址|技术支持|主办单位|主办|承办"
    "|Source|Published(?: on| by)?|Publication date|Publisher|Release date|Released|Next release|Date(?: published)?|Posted(?: on)?"
    "|First published|Last (?:updated|modified|reviewed)|Updated|Author|Written by|By|Tags?|Topics?|Categor(?:y|ies)|Filed under"
    "|From|Contact|Email|Telephone|Tel|Share(?: this)?|Editor|Photo|Image|Reading time"
)
_LABELLED = re.compile(rf"\W{{0,4}}(?>{LABELS})\s?(?:[:：丨|｜]|$)", re.IGNORECASE)
_BYLINE = re.compile(r"[(（【\[].{0,12}(?:记者|采写|摄影|通讯员|编辑|整理|来源|作者|责编).{0,40}[)）】\]]\s*")
_STATEMENT = re.compile(
    r"如有侵权|侵权必究|转载(?:请|须|时)|谢绝转载|禁止转载|未经.{0,20}(?:授权|许可|同意|允许)"
    r"|不代表.{0,8}(?:本网|本站|本平台|本号|本刊|立场|观点)|仅代表作者|版权(?:归|所有|声明)|(?:©|Copyright\b|\(c\)\s?20)|All rights reserved"
    r"|[A-Z一-鿿]ICP[备证]|公网安备|网站标识码|与.{0,10}(?:本网|本站|无关)|快照.{0,6}(?:时间|查询)|爬虫|本站.{0,20}(?:服务|收录)"
    r"|扫(?:一扫|码|描).{0,14}(?:关注|添加|下载|加|二维码|查看|分享)|长按.{0,12}(?:二维码|识别|关注|扫|复制)|(?:识别|关注).{0,10}(?:二维码|公众号)"
    r"|微信号|客服热线|举报(?:电话|邮箱)|(?:发送|编辑短信).{0,12}到?\s?[0-9]{5,}"
    r"|(?:热线|电话|手机|微信|QQ|租售)\s?[:：]\s?[0-9(（][0-9()（）\s-]{6,}|请.{0,40}(?:联系人|手机号|微信)|点击.{0,6}(?:阅读原文|关注|下载)"
    r"|We use (?:some )?(?:essential )?cookies|(?:accept|reject|manage|additional) (?:all |additional )?cookies|cookies? (?:policy|settings|preferences)"
    r"|Sign up (?:for|to)|Subscribe (?:to|now)|Follow us|Is this page useful|Help us improve|Report a problem with this page"
    r"|Give feedback|Open Government Licence",
    re.IGNORECASE,
)
_MARKERS = re.compile(
    r"(?:相关|推荐|延伸|拓展|热门|更多|猜你|精彩|最新|往期|网友|匿名|大家都在|热点|编辑|为您|看了又|同类|本类|下期)"
    r"(?:文章|阅读|新闻|报道|推荐|链接|资讯|内容|评论|喜欢|专题|信息|回顾|热点|稿件|文件|政策|解读|看|精选|排行|关注|图片|视频|附件|产业)+"
    r"|(?:版权|免责|特别|郑重|重要|本站)?声明|分享给朋友|分享到.{0,6}|更多.{2,10}的?(?:资讯|新闻|内容|文章)|参考资料|信息原文地址|点击排行|热门排行|排行榜|友情链接|相关附件"
    r"|扫一扫.{0,16}|评论\(?[0-9]*\)?|发表评论|写评论|我来说两句|用户评论"
    r"|Related (?:articles?|content|stories|news|links|topics|pages|publications|reading|posts)|More (?:on this story|stories|news|like this|from .{2,14})"
    r"|You (?:may|might) (?:also )?(?:like|be interested in).{0,8}|Read (?:more|next|this next)|Share this(?: page| article| story)?|Comments|Leave a (?:comment|reply)"
    r"|Most (?:read|popular|viewed)|Recommended(?: for you)?|Explore (?:the topic|more)|Trending(?: now)?|Latest news|Sign up for .{2,14}|Newsletter",
    re.IGNORECASE,
)
_STATED = re.compile(
    r"\W{0,3}(?:(?:版权|免责|特别|郑重|重要|本站)?声明\s?[:：]|以上(?:内容|信息|文章)(?:为|由|来自|仅|来源)|(?:上|下)一(?:篇|条)\s?[:：]"
    r"|凡(?:本网|本站|注明)|本文(?:仅代表|版权|由.{2,16}(?:发布|收集|整理)))"
)
_DRESS = " \t\u3000\xa0【】[]《》<>>»:：*★☆●○◆◇■□▍▌|｜#•·-—+…↓>>"
_TEASED = 0.5
"""Of what is behind a marker, whole sentences may be so much; where they are more, the text goes on."""


def without_furniture(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines of the text itself; all of them where nothing would be left. Those marked as around are none."""
    kept = [line for line in lines if line.place is not Place.AROUND]
    end = _end(kept)
    begin = _begin(kept[:end])
    head = _first_prose(kept, begin, end)
    inner = [*_without_labels(kept[begin:head]), *kept[head:end]]
    return inner if any(not line.is_blank for line in inner) else kept


def is_furniture(text: str) -> bool:
    """Whether a line is none of a text's, where it stands before or behind one.

    >>> is_furniture("字体: 大 中 小 打印"), is_furniture("责编:博杰"), is_furniture("工业投资首次突破千亿元")
    (True, True, False)
    """
    said = text.strip()
    if _STATEMENT.search(said[:400]) or _is_marker(said):
        return True
    is_short = len(said) <= _LONGEST and not _is_sentence(said)
    patterns = (_TOOLS.fullmatch, _LABELLED.match, _TRAIL.match, _PAPER.fullmatch, _BYLINE.fullmatch)
    return is_short and any(pattern(said) for pattern in patterns)


def is_trail(text: str) -> bool:
    """Whether a line says where in a site or paper a text is: what stands before it is none of the text's."""
    said = text.strip()
    return len(said) <= _LONGEST and bool(_TRAIL.match(said) or _PAPER.fullmatch(said) or _is_menu_item(said))


def end_of_text(lines: Sequence[Line]) -> int:
    """The place behind the last line of a text, of all its lines: those behind are of its site."""
    kept = [at for at, line in enumerate(lines) if line.place is not Place.AROUND]
    end = _end([lines[at] for at in kept])
    return kept[end - 1] + 1 if end else 0


def _is_menu_item(said: str) -> bool:
    return said[:1] in "•·" and _TOOLS.fullmatch(said) is not None


def _is_sentence(said: str) -> bool:
    return said[-1:] in "。！？"


def _is_marker(said: str) -> bool:
    """Whether what follows a line is no more of the text."""
    bare = said[:_LONGEST].strip(_DRESS)
    if len(bare) <= _LONGEST_MARKER and _MARKERS.fullmatch(bare):
        return True
    return _STATED.match(said[:_LONGEST]) is not None


def _end(lines: Sequence[Line]) -> int:
    """The place behind the last line of the text: before a marker that teasers follow, then before furniture."""
    first = _first_prose(lines, 0, len(lines))
    whole, all_of_it = _behind(lines)
    marked = (
        at
        for at in range(first + 1, len(lines))
        if _is_marker(lines[at].text.strip()) and whole[at + 1] <= _TEASED * all_of_it[at + 1]
    )
    return _stripped(lines, first, next(marked, len(lines)))


def _behind(lines: Sequence[Line]) -> tuple[list[int], list[int]]:
    """For each place how much stands behind it in whole sentences, and in all."""
    whole, all_of_it = [0] * (len(lines) + 1), [0] * (len(lines) + 1)
    for at in range(len(lines) - 1, -1, -1):
        said = lines[at].text.strip()
        is_whole = lines[at].is_prose and not is_furniture(said)
        whole[at] = whole[at + 1] + (len(said) if is_whole else 0)
        all_of_it[at] = all_of_it[at + 1] + len(said)
    return whole, all_of_it


def _stripped(lines: Sequence[Line], first: int, end: int) -> int:
    """The end without the furniture, blank lines and repeated titles before it."""
    heads = {line.text.strip() for line in lines[:first]}
    while end > first + 1:
        said = lines[end - 1].text.strip()
        if said and said not in heads and not is_furniture(said):
            break
        end -= 1
    return end


def _first_prose(lines: Sequence[Line], begin: int, end: int) -> int:
    """The place of the first sentences that are no furniture; the end where there are none."""
    found = (at for at in range(begin, end) if lines[at].is_prose and not is_furniture(lines[at].text))
    return next(found, end)


def _begin(lines: Sequence[Line]) -> int:
    """The place behind the last line that says where the text is, where a title follows that one."""
    first = _first_prose(lines, 0, len(lines))
    trails = [at + 1 for at in range(first) if is_trail(lines[at].text)]
    return next((at for at in reversed(trails) if _title_in(lines[at:first])), 0)


def _without_labels(lines: Sequence[Line]) -> list[Line]:
    """The lines before the first sentences without furniture, and without the blank lines behind each."""
    kept: list[Line] = []
    is_dropped = False
    for line in lines:
        is_dropped = is_furniture(line.text) if not line.is_blank else is_dropped
        if not is_dropped:
            kept.append(line)
    return kept


def title_of(lines: Sequence[Line]) -> str:
    """The line before the first sentences that is the title of a text; nothing where none can be."""
    first = _first_prose(lines, 0, len(lines))
    return _title_in(lines[_begin(lines) : first])


def _title_in(lines: Sequence[Line]) -> str:
    headings = (line.text.strip() for line in lines if line.place is Place.HEADING)
    likely = (line.text.strip() for line in lines if not line.is_blank and is_title(line.text))
    return next((text for text in headings if text and not is_furniture(text)), "") or next(likely, "")


_SHORTEST_TITLE, _LONGEST_TITLE = 6, 150
_NO_TITLE = re.compile(
    r"^[\W\d_]+$|^.{0,6}(?:记者|通讯员|本报讯|作者|编辑|新华社).{0,40}$|^https?://|欢迎您|^(?:By|From) [A-Z]|(?:19|20)\d\d[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,2}"
    r"|^.{1,10}(?:报|网|客户端|杂志|社)$|^《[^《》]{2,20}》$"
)


def is_title(text: str) -> bool:
    """Whether a line can be the title of a text: short, no furniture, no names of who wrote it, no day."""
    said = text.strip()
    if not _SHORTEST_TITLE <= len(said) <= _LONGEST_TITLE or said[-1] in "。;；,，:：":
        return False
    return not is_furniture(said) and not _NO_TITLE.search(said)
