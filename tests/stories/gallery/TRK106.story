A dotted key goes deeper than any register does.

--- targets.toml
format = 1
a.b.c.d.e.f.g.h.i.j.k.l.m.n.o.p.q = 1

$ track validate
error[TRK106]: a dotted key of more than 16 parts
 --> targets.toml:2:1
  |
2 | a.b.c.d.e.f.g.h.i.j.k.l.m.n.o.p.q = 1
  | ^
  = look for what does not belong there

1 error in 1 file
exit 3

