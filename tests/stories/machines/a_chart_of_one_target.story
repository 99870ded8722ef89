The chart of one target as a file of its own: a picture for a report, that says in words what it shows.

--- targets.toml [after town]
[series]
output = { area = "town", indicator = "Output <gross>", unit = "亿元", kind = "flow", frequency = "annual" }

[targets]
output-2027 = { series = "output", due = 2027, more_than = 2000, baseline = 2022, source = "plan" }
words-2027 = { series = "output", due = 2027, statement = "A better town", source = "plan" }

--- actuals/output.toml
actual = [
  { period = 2022, value = 1250, published = 2023-02-03, source = "book" },
  { period = 2023, more_than = 1300, published = 2024-02-19, source = "book" },
  { period = 2024, value = 1416, published = 2025-02-19, source = "book" },
]

$ track show output-2027 --as-of 2025-11-22 --format svg
<svg xmlns="http://www.w3.org/2000/svg" class="chart" viewBox="-12 -74 664 372" width="664" height="372" role="img" aria-labelledby="chart_t chart_d">
<title id="chart_t">Town: Output &lt;gross&gt;</title>
<desc id="chart_d">1416 亿元 in 2024; goal &gt; 2000 亿元 in 2027: off track</desc>
<style>text{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans","PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Source Han Sans SC",sans-serif}svg.chart{max-width:100%;height:auto}.chart text{font-size:14px;fill:#545b64}.chart .side text,.chart .aim{text-anchor:end}.chart .time text,.chart .now{text-anchor:middle}.chart .aim,.chart .now{fill:#1a1d21;font-weight:600;stroke:#ffffff;stroke-width:4;paint-order:stroke}.chart .grid{stroke:#d8dce1}.chart .axis{stroke:#737a84}.chart .dots{stroke:#2b5c9e;stroke-width:10;stroke-linecap:round}.chart .maybe{fill:#a9c3e6;stroke:#2b5c9e}.chart .line{fill:none;stroke:#2b5c9e;stroke-width:2}.chart .old{fill:#ffffff;stroke:#737a84;stroke-width:1.5}.chart .other{fill:#ffffff;stroke:#2b5c9e;stroke-width:1.5}.chart .open{fill:none}.chart .good{fill:#0a6b45;fill-opacity:.22}.chart .goal{fill:none;stroke:#1a1d21;stroke-width:2}.chart .gone{stroke:#737a84}.chart .way{fill:none;stroke:#1a1d21;stroke-dasharray:6 4}.chart .lead{fill:none;stroke:#2b5c9e;stroke-width:1.5;stroke-dasharray:2 4}.chart .range{stroke:#1a1d21;stroke-width:1.5}.chart .ahead{fill:#1a1d21;stroke:#ffffff;paint-order:stroke}.chart .break{fill:none;stroke:#855000;stroke-width:1.5;stroke-dasharray:4 4}.chart .paper{fill:#ffffff}.chart .name{font-size:17px;font-weight:600;fill:#1a1d21}@media(prefers-color-scheme:dark){.chart text{font-size:14px;fill:#a8b0ba}.chart .side text,.chart .aim{text-anchor:end}.chart .time text,.chart .now{text-anchor:middle}.chart .aim,.chart .now{fill:#e9ebee;font-weight:600;stroke:#15181b;stroke-width:4;paint-order:stroke}.chart .grid{stroke:#383e45}.chart .axis{stroke:#848d98}.chart .dots{stroke:#86b4f2;stroke-width:10;stroke-linecap:round}.chart .maybe{fill:#3d5c86;stroke:#86b4f2}.chart .line{fill:none;stroke:#86b4f2;stroke-width:2}.chart .old{fill:#15181b;stroke:#848d98;stroke-width:1.5}.chart .other{fill:#15181b;stroke:#86b4f2;stroke-width:1.5}.chart .open{fill:none}.chart .good{fill:#62d29d;fill-opacity:.22}.chart .goal{fill:none;stroke:#e9ebee;stroke-width:2}.chart .gone{stroke:#848d98}.chart .way{fill:none;stroke:#e9ebee;stroke-dasharray:6 4}.chart .lead{fill:none;stroke:#86b4f2;stroke-width:1.5;stroke-dasharray:2 4}.chart .range{stroke:#e9ebee;stroke-width:1.5}.chart .ahead{fill:#e9ebee;stroke:#15181b;paint-order:stroke}.chart .break{fill:none;stroke:#f0b45a;stroke-width:1.5;stroke-dasharray:4 4}.chart .paper{fill:#15181b}.chart .name{font-size:17px;font-weight:600;fill:#e9ebee}}@media(max-width:34em){.chart text{font-size:20px}}</style>
<rect class="paper" x="-12" y="-74" width="664" height="372"/>
<text class="name" x="0" y="-43">Town: Output &lt;gross&gt;</text>
<text x="0" y="-18">1416 亿元 in 2024; goal &gt; 2000 亿元 in 2027: off track</text>
<path class="grid" d="M58 228H624M58 189.6H624M58 151.2H624M58 112.8H624M58 74.4H624M58 36H624"/>
<g class="side"><text x="52" y="233">1200</text><text x="52" y="194.6">1400</text><text x="52" y="156.2">1600</text><text x="52" y="117.8">1800</text><text x="52" y="79.4">2000</text><text x="52" y="41">2200</text></g>
<text x="0" y="18">亿元</text>
<path class="axis" d="M58 228H624M68.2 228v6M145.6 228v6M223.1 228v6M300.6 228v6M378.2 228v6M455.7 228v6M533.2 228v6M610.6 228v6"/>
<g class="time"><text x="68.2" y="252">2020</text><text x="145.6" y="252">2021</text><text x="223.1" y="252">2022</text><text x="300.6" y="252">2023</text><text x="378.2" y="252">2024</text><text x="455.7" y="252">2025</text><text x="533.2" y="252">2026</text><text x="610.6" y="252">2027</text></g>
<path class="good" d="M71.4 64.4H610.6V74.4H71.4z"/>
<path class="goal" d="M71.4 74.4H610.6"/>
<path class="way" d="M223.1 218.4L610.6 74.4"/>
<path class="lead" d="M378.2 186.5L610.6 138.7"/>
<path class="ahead" d="M604.6 138.7l6-6 6 6-6 6z"/>
<path class="maybe" d="M295.6 208.8V42L300.6 36L305.6 42V208.8z"/>
<path class="dots" d="M223.1 218.4h0M378.2 186.5h0"/>
<text class="aim" x="610.6" y="67.4">&gt; 2000 亿元</text>
<text class="now" x="378.2" y="176.5">1416</text>
<g transform="translate(10 272)"><path class="maybe" d="M-5-8h10v16h-10z"/><text x="14" y="6">possible</text></g>
<g transform="translate(148 272)"><path class="goal" d="M-8 4h16"/><path class="good" d="M-8-6h16v10h-16z"/><text x="14" y="6">goal</text></g>
<g transform="translate(238 272)"><path class="way" d="M-9 0h18"/><text x="14" y="6">course to the goal</text></g>
<g transform="translate(496 272)"><path class="ahead" d="M-6 0l6-6 6 6-6 6z"/><text x="14" y="6">forecast</text></g>
</svg>
<!-- made by track; everything before this line is sha256:807f8df4dbe6685fbe869d9e6c0f2c3bcda3ed6df9c0b6a8f7b2119c36f8d7cf -->

$ track show output-2027 --as-of 2025-11-22 -o output.svg
stderr:
Wrote output.svg: 5 kB

$ track show output-2027 words-2027 --as-of 2025-11-22 --format svg
stderr:
Usage: track show [OPTIONS] {ID}...
Try 'track show -h' for help.

Error: Invalid value for ID: a chart is of one target or series, and these are 2; name one by its id
exit 2

$ track show output-2027 --as-of 2025-11-22 --brief -o output.svg
stderr:
Usage: track show [OPTIONS] {ID}...
Try 'track show -h' for help.

Error: Invalid value for --brief: a chart has no short form; leave --brief out
exit 2

$ track show output-2027 --as-of 2025-11-22 --format csv -o targets.toml
stderr:
Usage: track show [OPTIONS] {ID}...
Try 'track show -h' for help.

Error: Invalid value for --output: 'targets.toml' is a file of the register; write to another place
exit 2

