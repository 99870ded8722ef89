"""One form for characters that are written in two: half-width digits and marks, simplified words of number and aim.

Every character stays at its place, so that a place in the plain text is one in the text as written.
"""

import re

_WIDE = "０１２３４５６７８９．％，：；（）！？～－＋／〜∶﹪"
_HALF = "0123456789.%,:;()!?~-+/~:%"
_TRADITIONAL = (
    "萬億個約達過預計實現總產額業戶畝噸輛臺來發壓單價減長漲標為與將擬劃確爭進農鎮鄉鐵開區縣國際務貿資銷營財稅賬網絡電車機場樓"
    "體醫療學專職師險養舊廠礦氣環態質優數據斷轉動興創幣圓間條幾級項張顆頭隻號種類處從於對較後時續歷當積極內歲別佔撥錄餘構規運"
    "貸購聯輸遊雙點兩趨貨衛館擴訪測補設證隊練陽濕舉關該議論識試詳調護讓負責貧費賺贏"
)
_SIMPLIFIED = (
    "万亿个约达过预计实现总产额业户亩吨辆台来发压单价减长涨标为与将拟划确争进农镇乡铁开区县国际务贸资销营财税账网络电车机场楼"
    "体医疗学专职师险养旧厂矿气环态质优数据断转动兴创币元间条几级项张颗头只号种类处从于对较后时续历当积极内岁别占拨录余构规运"
    "贷购联输游双点两趋货卫馆扩访测补设证队练阳湿举关该议论识试详调护让负责贫费赚赢"
)
_TABLE = str.maketrans(_WIDE + _TRADITIONAL + "\u00a0\u3000\u2002\u2003\u2009\t", _HALF + _SIMPLIFIED + " " * 6)


def plain(text: str) -> str:
    """The text with one form for each character, as long as before.

    >>> plain("增长４．１％，達16.5萬公里")
    '增长4.1%,达16.5万公里'
    """
    return _YEAR.sub(lambda found: found[0].translate(_DIGITS), text.translate(_TABLE))


_YEAR = re.compile(r"(?<![〇○零一二三四五六七八九十百千万亿])[一二][〇○零O一二三四五六七八九]{3}(?=年|至|-|—|–|~)")
"""A year in Chinese digits."""
_DIGITS = str.maketrans("〇○零O一二三四五六七八九", "0000123456789")
