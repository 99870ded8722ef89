Where nothing is found it is said what was looked for; what is no text is refused with the way to one.

--- targets.toml [after district]

--- actuals [folder]

--- letter.txt
东湖区举行春季运动会

2024年3月1日，第13届运动会在东湖区举行。

--- report.pdf
%PDF-1.7

--- empty.txt [20 bytes]

$ track scan letter.txt --as-of 2024-03-02
东湖区举行春季运动会
It is not known when this was published: what 'this year' and the like are stays open, and no figure can be recorded; give --published DATE.

No number was found that says what it is of.
Looked for: numbers in Chinese or English sentences with a unit or a percent sign, said of an indicator, promised or come about. Of a table in a text nothing is read: for tables there is track import.

$ track scan letter.txt --as-of 2024-03-02 --lang zh --format markdown
## 东湖区举行春季运动会

公布日期不明：“今年”等无法确定是哪一年，数值也无法录入；请用--published DATE给出。

没有找到能说明是哪项指标的数。

查找的是：中文或英文句子中说明某项指标、带单位或百分号的数，无论是目标还是实际值。文中的表格不读取；表格请用track import导入。

$ track scan letter.txt --as-of 2024-03-02 --format csv
series,area,area_name,indicator,indicator_en,unit,period,value,lower,upper,comparison,tolerance,rounded_to,published,status,break,standing,source,publisher,title,url,note

$ track scan report.pdf
stderr:
Error: report.pdf: this is a PDF; make it text first: pdftotext FILE, or open it and copy its text
exit 2

$ track scan nowhere.txt
stderr:
Error: nowhere.txt cannot be read: no such file or directory
exit 3

$ track scan
stderr:
Usage: track scan [OPTIONS] {FILE|-}
Try 'track scan -h' for help.

Error: Missing argument 'FILE|-'.
exit 2

