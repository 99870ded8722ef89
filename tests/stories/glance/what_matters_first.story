Within an area the gravest comes first: reversing, off_track, missed in the last 90 days, behind, what may be bad, what
was missed for longer, what is late, the good, and at the end what cannot be judged. What needs attention is over all
areas. On 20 February 2025 the figures of 2024 make one target missed: until 21 May that is news.

--- targets.toml [after town]
[areas.port]
name = "Port"
part_of = "town"

[series]
homes = { area = "town", indicator = "Homes", unit = "套", kind = "stock", frequency = "annual" }
trees = { area = "town", indicator = "Trees", unit = "棵", kind = "stock", frequency = "annual" }
shops = { area = "town", indicator = "Shops", unit = "家", kind = "stock", frequency = "annual" }
ships = { area = "port", indicator = "Ships", unit = "艘", kind = "stock", frequency = "annual" }
boats = { area = "port", indicator = "Boats", unit = "艘", kind = "stock", frequency = "annual" }
crews = { area = "port", indicator = "Crews", unit = "人", kind = "stock", frequency = "annual" }
parks = { area = "town", indicator = "Parks", unit = "个", kind = "stock", frequency = "annual" }

[targets]
parks-2030 = { series = "parks", due = 2030, at_least = 9, source = "plan" }
homes-2024 = { series = "homes", due = 2024, at_least = 100, source = "plan" }
homes-2023 = { series = "homes", due = 2023, at_least = 120, source = "plan" }
homes-2027 = { series = "homes", due = 2027, baseline = 2022, at_least = 200, source = "plan" }
trees-2027 = { series = "trees", due = 2027, baseline = 2022, at_least = 100, source = "plan" }
shops-2027 = { series = "shops", due = 2027, baseline = 2022, at_least = 60, source = "plan" }
ships-2027 = { series = "ships", due = 2027, baseline = 2022, at_least = 60, source = "plan" }
boats-2027 = { series = "boats", due = 2027, baseline = 2022, at_least = 60, source = "plan" }
crews-2024 = { series = "crews", due = 2024, at_least = 60, source = "plan" }

--- actuals/homes.toml
actual = [
  { period = 2022, value = 80, published = 2023-02-20, source = "book" },
  { period = 2023, value = 90, published = 2024-02-20, source = "book" },
  { period = 2024, value = 99, published = 2025-02-20, source = "book" },
]

--- actuals/trees.toml
actual = [
  { period = 2022, value = 80, published = 2023-02-20, source = "book" },
  { period = 2024, value = 79, published = 2025-02-20, source = "book" },
]

--- actuals/shops.toml
actual = [
  { period = 2022, value = 50, published = 2023-02-20, source = "book" },
  { period = 2024, more_than = 53, published = 2025-02-20, source = "book" },
]

--- actuals/ships.toml
actual = [
  { period = 2022, value = 50, published = 2023-02-20, source = "book" },
  { period = 2024, value = 54, published = 2025-02-20, source = "book" },
]

--- actuals/boats.toml
actual = [
  { period = 2022, value = 50, published = 2023-02-20, source = "book" },
  { period = 2024, value = 53.5, published = 2025-02-20, source = "book" },
]

--- actuals/crews.toml
actual = [
  { period = 2023, value = 58, published = 2024-02-20, source = "book" },
  { period = 2024, value = 60, published = 2025-02-20, source = "book" },
]

$ track status --as-of 2025-05-20
      ✓ met  ✗ missed  + on_track  ~ behind  ! off_track  ! reversing  ? indeterminate  - no_data
Town                2                                  1            1                1          1
Port      1                     1         1

Verdict          Target  Goal      Due   Actual   Period              Reached   Gap                    Data   ID
Town
! reversing      Trees   ≥ 100 棵  2027  79 棵    2024    ███████···  79 %      21 棵 short                   trees-2027
! off_track      Homes   ≥ 200 套  2027  99 套    2024    ████······  49.5 %    101 套 short                  homes-2027
✗ missed         Homes   ≥ 100 套  2024  99 套    2024    █████████·  99 %      1 套 short                    homes-2024
? indeterminate  Shops   ≥ 60 家   2027  > 53 家  2024    ████████░░  > 88.3 %  < 7 家 short, or none         shops-2027
✗ missed         Homes   ≥ 120 套  2023  90 套    2023    ███████···  75 %      30 套 short                   homes-2023
- no_data        Parks   ≥ 9 个    2030  –                            –         –                      empty  parks-2030
Port
~ behind         Boats   ≥ 60 艘   2027  53.5 艘  2024    ████████··  89.2 %    6.5 艘 short                  boats-2027
+ on_track       Ships   ≥ 60 艘   2027  54 艘    2024    █████████·  90 %      6 艘 short                    ships-2027
✓ met            Crews   ≥ 60 人   2024  60 人    2024    ██████████  100 %     just reached                  crews-2024

9 targets as of 2025-05-20 (rule track/2): 1 met, 2 missed, 1 on_track, 1 behind, 1 off_track, 1 reversing, 1 indeterminate, 1 no_data; 1 series overdue: 1 empty

$ track status --attention --as-of 2025-05-22
Verdict          Target       Goal      Due   Actual   Period              Reached   Gap                    ID
! reversing      Town: Trees  ≥ 100 棵  2027  79 棵    2024    ███████···  79 %      21 棵 short            trees-2027
! off_track      Town: Homes  ≥ 200 套  2027  99 套    2024    ████······  49.5 %    101 套 short           homes-2027
~ behind         Port: Boats  ≥ 60 艘   2027  53.5 艘  2024    ████████··  89.2 %    6.5 艘 short           boats-2027
? indeterminate  Town: Shops  ≥ 60 家   2027  > 53 家  2024    ████████░░  > 88.3 %  < 7 家 short, or none  shops-2027

4 of 9 targets need attention
4 targets as of 2025-05-22 (rule track/2): 1 behind, 1 off_track, 1 reversing, 1 indeterminate

$ track status --by verdict port --as-of 2025-05-22
Verdict     Target       Goal     Due   Actual   Period              Reached  Gap           ID
met
✓ met       Port: Crews  ≥ 60 人  2024  60 人    2024    ██████████  100 %    just reached  crews-2024
on_track
+ on_track  Port: Ships  ≥ 60 艘  2027  54 艘    2024    █████████·  90 %     6 艘 short    ships-2027
behind
~ behind    Port: Boats  ≥ 60 艘  2027  53.5 艘  2024    ████████··  89.2 %   6.5 艘 short  boats-2027

3 targets as of 2025-05-22 (rule track/2): 1 met, 1 on_track, 1 behind

$ track status --attention crews-2024 --as-of 2025-05-22
the one target needs no attention as of 2025-05-22

