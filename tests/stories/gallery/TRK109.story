An import wrote one of two files before it was stopped. The files are usable; other commands go on, and say so.

--- targets.toml
format = 1

[areas.town]
name = "Town"

[series.output]
area = "town"
indicator = "Output"
unit = "亿元"
kind = "flow"
frequency = "annual"

[series.growth]
area = "town"
indicator = "Growth of output"
unit = "%"
kind = "growth"
frequency = "annual"

--- actuals/output.toml
[[actual]]
period = 2024
value = 1416
published = 2025-02-20
publisher = "Office"

--- actuals/growth.toml
[[actual]]
period = 2023
value = 4.9
published = 2024-02-20
publisher = "Office"

--- .track/pending.json
{"kind":"import","about":"bulletin.csv","changes":[{"name":"actuals/output.toml","length":82,"text_digest":"0db230b1c7c52bfefc8f25e5ca408dc1bd830b145349b5de412b545d786d8d5b","size":null,"digest":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855","text":"[[actual]]\nperiod = 2024\nvalue = 1416\npublished = 2025-02-20\npublisher = \"Office\"\n"},{"name":"actuals/growth.toml","length":82,"text_digest":"d0e6b9537a7b0f4fa82cb9e03363509c20efa74ac93620f8b5ad829ba9ccc319","size":81,"digest":"5b5bf61fc4c8211af338e7c5b03d699c34eb5eb9d8196446558fdf2a8820469d","text":"\n[[actual]]\nperiod = 2024\nvalue = 5.1\npublished = 2025-02-20\npublisher = \"Office\"\n"}],"fingerprint":"","is_back":false,"number":1}

$ track validate
error[TRK109]: an import of bulletin.csv stopped half-way
 --> .track/pending.json
  = run the same import again, or take back what is there with track undo

0 targets, 2 series and 2 records can be used: 1 error in 1 file
exit 1

$ track show growth --as-of 2025-03-01 --format csv
﻿series,area,indicator,indicator_en,unit,period,figure,low,high,published,role,standing,status,break,source,publisher,title,url,note
growth,town,Growth of output,,%,2023,4.9 %,4.9,4.9,2024-02-20,first,in force,,false,,Office,,,
stderr:
Warning: .track/pending.json: an import of bulletin.csv stopped half-way; run the same import again, or take back what is there with track undo

