The whole document of `track scan --format json`.

--- targets.toml [after district]

--- actuals/gdp.toml
[[actual]]
period = 2022
value = 1250
published = 2023-02-10
publisher = "东湖区统计局"

--- article.txt
东湖区交出2023年成绩单

来源：江城日报 发布时间：2024-01-26

2023年，东湖区实现地区生产总值1390.6亿元，新建公园12个。到2027年，力争地区生产总值达到2000亿元以上。

$ track scan article.txt --as-of 2024-03-01 --format json
{
  "schema": "track.scan/1",
  "as_of": "2024-03-01",
  "document": {
    "title": "东湖区交出2023年成绩单",
    "publisher": "江城日报",
    "published": "2024-01-26",
    "url": null,
    "area": null,
    "rest": null
  },
  "counts": {
    "new": 2,
    "unknown": 1
  },
  "proposals": [
    {
      "number": 1,
      "line": 3,
      "sentence": "2023年，东湖区实现地区生产总值1390.6亿元，新建公园12个。",
      "start": 17,
      "end": 25,
      "kind": "actual",
      "area": "东湖区",
      "indicator": "地区生产总值",
      "period": "2023",
      "at_end": false,
      "to_date": false,
      "comparison": "value",
      "numbers": [
        1390.6
      ],
      "unit": "亿元",
      "down": false,
      "measure": "level",
      "base": null,
      "aim": null,
      "status": null,
      "unsure": [],
      "sure": true,
      "standing": "new",
      "says": "the first figure of 2023",
      "series": "gdp",
      "others": [],
      "id": null,
      "record": {
        "period": 2023,
        "value": 1390.6,
        "published": "2024-01-26",
        "publisher": "江城日报",
        "title": "东湖区交出2023年成绩单"
      },
      "declares": []
    },
    {
      "number": 2,
      "line": 3,
      "sentence": "2023年，东湖区实现地区生产总值1390.6亿元，新建公园12个。",
      "start": 30,
      "end": 33,
      "kind": "actual",
      "area": "东湖区",
      "indicator": "公园",
      "period": "2023",
      "at_end": false,
      "to_date": false,
      "comparison": "value",
      "numbers": [
        12
      ],
      "unit": "个",
      "down": false,
      "measure": "added in the period",
      "base": null,
      "aim": null,
      "status": null,
      "unsure": [],
      "sure": false,
      "standing": "unknown",
      "says": "no series here counts 公园",
      "series": "series-1",
      "others": [],
      "id": null,
      "record": {
        "period": 2023,
        "value": 12,
        "published": "2024-01-26",
        "publisher": "江城日报",
        "title": "东湖区交出2023年成绩单"
      },
      "declares": [
        {
          "table": "series",
          "id": "series-1",
          "keys": {
            "area": "district",
            "indicator": "新增公园",
            "unit": "个",
            "kind": "flow",
            "frequency": "irregular"
          }
        }
      ]
    },
    {
      "number": 3,
      "line": 3,
      "sentence": "到2027年，力争地区生产总值达到2000亿元以上。",
      "start": 17,
      "end": 25,
      "kind": "target",
      "area": "东湖区",
      "indicator": "地区生产总值",
      "period": "2027",
      "at_end": false,
      "to_date": false,
      "comparison": "at_least",
      "numbers": [
        2000
      ],
      "unit": "亿元",
      "down": false,
      "measure": "level",
      "base": null,
      "aim": "力争",
      "status": null,
      "unsure": [],
      "sure": true,
      "standing": "new",
      "says": "gdp has no such target for 2027",
      "series": "gdp",
      "others": [],
      "id": "gdp-2027",
      "record": {
        "series": "gdp",
        "due": 2027,
        "at_least": 2000,
        "baseline": 2023,
        "source": "source-2023",
        "commitment": "strive"
      },
      "declares": [
        {
          "table": "sources",
          "id": "source-2023",
          "keys": {
            "title": "东湖区交出2023年成绩单",
            "publisher": "江城日报",
            "published": "2024-01-26"
          }
        }
      ]
    }
  ]
}

