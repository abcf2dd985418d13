/**
 * Made cases of independent origins: who printed a statement and whom each credits, the bounds that follow, and reasons that must be
 * told. `A < Wire < Ministry TV` prints at A, credits Wire, which credits Ministry TV; `?` is an outlet not known, `record` a
 * record; a number after `@` names the article (each is its own otherwise). Written before the rules were asked.
 */
export const ORIGINS = String.raw`
# nobody credits anybody
Post | 1-1 | one names nobody
Post; Courier | 1-2 | two name nobody
Post; Courier; Lamp | 1-3 | three name nobody
Post; Post | 1-1 | Post printed it twice
Post; Post; Post | 1-1 | Post printed it 3 times
Post; The Post | 1-1
Post; Courier; Post; Courier | 1-2
Orrin Wire; Orrin Wire news agency | 1-1
Orrin Wire; ORRIN WIRE | 1-1
? @1; ? @1 | 1-1
? @1; ? @2 | 1-2
? @1; Post | 1-2
? @1; ? @1; Post | 1-2
? @1; ? @2; ? @3 | 1-3
Post @1; Post @1 | 1-1
# all credit one
Post < Orrin Wire | 1-1 | one carrier credits Orrin Wire
Post < Orrin Wire; Courier < Orrin Wire | 1-1 | two carriers credit Orrin Wire
Post < Orrin Wire; Courier < the Orrin Wire | 1-1
Post < Orrin Wire; Courier < Orrin Wire; Lamp < Orrin Wire | 1-1 | three carriers credit Orrin Wire
Post < Orrin Wire; Orrin Wire | 1-1
Orrin Wire; Post < Orrin Wire; Courier < Orrin Wire | 1-1
Orrin Wire; Orrin Wire; Post < Orrin Wire | 1-1
Post < ORRIN WIRE; Courier < Orrin Wire | 1-1
Post < Orrin Wire; Courier < Orrin Wire news agency | 1-1
? @1 < Orrin Wire; ? @2 < Orrin Wire | 1-1
? @1 < Orrin Wire; Orrin Wire | 1-1
# some credit, some do not
Post < Orrin Wire; Courier < Orrin Wire; Lamp | 1-2 | two carriers credit Orrin Wire; one names nobody
Post < Orrin Wire; Courier | 1-2
Post < Orrin Wire; Courier; Lamp | 1-3 | two name nobody
Post < Orrin Wire; Orrin Wire; Courier | 1-2
Post < Orrin Wire; ? @9 | 1-2
Post < Orrin Wire; Courier; Courier | 1-2
Post < Orrin Wire; Courier; Lamp; Echo | 1-4
# two credited
Post < Orrin Wire; Courier < Vell Radio | 1-2
Post < Orrin Wire; Courier < Vell Radio; Lamp | 1-3
Post < Orrin Wire; Courier < Vell Radio; Orrin Wire; Vell Radio | 1-2
Post < Orrin Wire; Post < Vell Radio | 1-2
Post < Orrin Wire; Courier < Orrin Wire; Lamp < Vell Radio; Echo < Vell Radio | 1-2 | two carriers credit Orrin Wire; two carriers credit Vell Radio
Post < Orrin Wire; Courier < Vell Radio; Lamp < Tarn TV | 1-3
# several deep: the deepest is where it comes from
Post < Orrin Wire < Vell Radio | 1-1
Post < Orrin Wire < Vell Radio; Vell Radio | 1-1
Post < Orrin Wire < Vell Radio; Orrin Wire < Vell Radio | 1-1
Post < Orrin Wire < Vell Radio; Orrin Wire < Vell Radio; Vell Radio | 1-1
Post < Orrin Wire; Orrin Wire < Vell Radio | 1-1
Post < Orrin Wire; Orrin Wire < Vell Radio; Vell Radio | 1-1
Post < Orrin Wire; Courier < Lamp; Lamp < Orrin Wire | 1-1
Post < Courier; Courier < Lamp; Lamp < Orrin Wire | 1-1
Post < Courier; Courier < Lamp; Lamp | 1-1
Post < Courier; Courier < Lamp; Lamp; Echo | 1-2
Post < Orrin Wire < Vell Radio; Courier < Orrin Wire | 1-1
Post < Orrin Wire < Vell Radio; Courier < Vell Radio | 1-1
Post < Orrin Wire < Vell Radio; Courier < Tarn TV | 1-2
Post < Orrin Wire; Courier < Vell Radio; Orrin Wire < Vell Radio | 1-1
# an outlet that credits in one article and not in another
Post < Orrin Wire; Post | 1-1
Post < Orrin Wire; Post; Courier | 1-2
Post < Orrin Wire; Post; Orrin Wire | 1-1
Post < Orrin Wire; Post; Post | 1-1
Post; Courier < Post; Post < Orrin Wire | 1-1
# circles: each credits the other; nobody else is known
Post < Courier; Courier < Post | 1-1
Post < Courier; Courier < Lamp; Lamp < Post | 1-1
Post < Courier; Courier < Post; Lamp | 1-2
# crediting itself is no credit
Post < Post | 1-1
Post < The Post; Courier | 1-2
Orrin Wire < Orrin Wire; Post < Orrin Wire | 1-1
# records
record | 1-1 | one is a record of what was said
record; Post | 1-2
record; Post; Courier | 1-3
record; Post < Orrin Wire | 1-2
record @1; record @1 | 1-1
record; Post < Orrin Wire; Courier < Orrin Wire | 1-2
record @1; record @2 | 1-2 | two are records of what was said
record; ? @7 | 1-2
# many
A; B; C; D; E; F; G; H; I; J | 1-10 | 10 name nobody
A < W; B < W; C < W; D < W; E < W | 1-1 | five carriers credit W
A < W; B < W; C < W; D; E; F | 1-4
A < W; B < X; C < Y; D < Z | 1-4
A < W; W < X; X < Y; Y < Z; Z | 1-1
A < W; W < X; X < Y; Y < Z; Z; B | 1-2
A < W; B < W; W; C < W; D | 1-2
A < W < X < Y | 1-1
A < W < X < Y; B < X; C < Y; Y | 1-1
A < W < X < Y; B < X; C < Y; Y; D | 1-2
A; A < B; B; B < C; C | 1-1
A; A < B; B; C | 1-2
# a second list, seen before the rules were mended, too
Halse Times | 1-1 | one names nobody
Halse Times; Kallan Daily; Sorrel Echo; Bay Radio | 1-4 | four name nobody
Halse Times < Kallan Press; Sorrel Echo < Kallan Press; Bay Radio < Kallan Press; Kallan Press | 1-1
Halse Times < Kallan Press; Sorrel Echo; Sorrel Echo < Kallan Press | 1-1
Halse Times < Kallan Press < Bay Radio; Bay Radio < North TV | 1-1
Halse Times < Kallan Press; Bay Radio < North TV; North TV | 1-2
Halse Times < Kallan Press; Kallan Press < North TV; Bay Radio < North TV | 1-1
Halse Times; The Halse Times; Kallan Daily | 1-2
? @4; ? @4; ? @5 | 1-2
? @4 < Kallan Press; ? @5 | 1-2
record; Halse Times; Halse Times | 1-2
record; Kallan Press; Halse Times < Kallan Press | 1-2
Bay Radio < Halse Times; Halse Times < Bay Radio; Kallan Press < Bay Radio | 1-1
Halse Times < Halse Times; Kallan Daily < Kallan Daily | 1-2
Halse Times < Kallan Press < North TV; Sorrel Echo < Kallan Press < Bay Radio | 1-2
`

/** Written after the rules were mended by those above; nothing was mended by these. */
export const ORIGINS_HELD_OUT = String.raw`
Brannic Sun | 1-1 | one names nobody
Brannic Sun; Tarn Mail; Norvax TV | 1-3 | three name nobody
Brannic Sun < Norvax TV; Tarn Mail < Norvax TV; Coast FM < Norvax TV | 1-1 | three carriers credit Norvax TV
Brannic Sun < Norvax TV; Tarn Mail < Coast FM; Coast FM < Norvax TV | 1-1
Brannic Sun < Norvax TV; Tarn Mail < Coast FM; Norvax TV; Coast FM | 1-2
Brannic Sun < Tarn Mail < Coast FM; Tarn Mail < Norvax TV | 1-2
Brannic Sun; Brannic Sun < Tarn Mail; Tarn Mail < Brannic Sun | 1-1
Brannic Sun < Tarn Mail; Tarn Mail < Brannic Sun; Coast FM; Norvax TV < Coast FM | 1-2
? @1; ? @2 < Norvax TV; Norvax TV | 1-2
? @1 < Norvax TV; ? @1 | 1-1
record; Brannic Sun < Norvax TV; Norvax TV; Tarn Mail | 1-3 | one is a record of what was said
record; record @0 | 1-1
Brannic Sun; the Brannic Sun; Brannic Sun < Brannic Sun | 1-1
Brannic Sun < Norvax TV; Tarn Mail < Norvax TV < Coast FM; Coast FM | 1-1
A < B; C < D; E < F; B < G; D < G; F < G | 1-1
`

/** A third list, written after the rules and run once; not mended by. */
export const ORIGINS_UNSEEN = String.raw`
Herald | 1-1 | one names nobody
Herald; Gazette; Herald | 1-2 | Herald printed it twice
Herald; The Herald; HERALD | 1-1
? @1; ? @2; Herald; Gazette | 1-4
Herald < Brenta Press; Gazette; ? @3 | 1-3 | one carrier credits Brenta Press; two name nobody
Herald < Brenta Press; Gazette < brenta press; Brenta Press news agency | 1-1
Herald < Brenta Press < Sund TV; Gazette < Sund TV | 1-1
Herald < Brenta Press < Sund TV; Gazette < Brenta Press | 1-1
Herald < Brenta Press < Sund TV; Gazette < Lamp | 1-2
Herald < Gazette; Gazette < Herald | 1-1
Herald < Gazette; Gazette < Herald; Lamp | 1-2
Herald < Gazette; Gazette < Lamp; Lamp < Herald | 1-1
Herald < Herald; Gazette | 1-2
Herald < Gazette; Gazette | 1-1
Herald < Gazette; Gazette; Lamp < Gazette | 1-1
Herald < Gazette < Lamp; Echo < Lamp; Lamp | 1-1
Herald < Gazette < Lamp; Echo < Mast; Mast < Lamp | 1-1
Herald < Gazette; Lamp < Echo; Echo < Gazette | 1-1
Herald < Gazette; Lamp < Echo; Mast | 1-3
record | 1-1 | one is a record of what was said
record; Herald | 1-2
record; Herald < Brenta Press | 1-2
record; record | 1-2 | two are records of what was said
record; Herald; Gazette < Herald | 1-2
? @1 < Brenta Press; ? @2 < Sund TV | 1-2
? @1 < Brenta Press; ? @1 < Brenta Press | 1-1
? @1; Herald < ?x | 1-2
Herald; Gazette; Lamp; Echo; Mast | 1-5 | five name nobody
Herald < Brenta Press; Gazette < Brenta Press; Lamp < Brenta Press; Echo < Brenta Press | 1-1 | four carriers credit Brenta Press
Herald < Brenta Press; Herald | 1-1
Herald < Brenta Press; Gazette < Brenta Press; Lamp < Sund TV; Sund TV < Brenta Press | 1-1
Herald < Brenta Press; Gazette < Sund TV; Lamp < Tarn Radio | 1-3
Herald < Brenta Press < Sund TV; Brenta Press < Tarn Radio | 1-2
Herald < Brenta Press; Brenta Press < Brenta Press | 1-1
`

/** A fourth list, hard ones with initials and near misses, written before the rule for initials was asked. */
export const ORIGINS_INITIALS = String.raw`
Orrin Wire Service < OWS | 1-1 | one names nobody
Orrin Wire Service < O.W.S.; Tarn Mail | 1-2 | two name nobody
OWS < Orrin Wire Service; Tarn Mail < OWS | 1-1
Tarn Mail < OWS; Vell Post < Orrin Wire Service | 1-1 | two carriers credit Orrin Wire Service
Tarn Mail < OWS; Vell Post < Oslin Weather Service | 1-1
Tarn Mail < OWS; Orrin Wire Service; Oslin Weather Service | 1-3
Bank of Tarn Bulletin < BTB; Tarn Mail | 1-2 | two name nobody
Bank of Tarn Bulletin < BOTB | 1-1 | one names nobody
Orrin Wire < OW; Tarn Mail | 1-2 | one carrier credits OW
Orrin Wire Service < ORW; Tarn Mail | 1-2 | one carrier credits ORW
Orrin Wire Service < OWS < Sund TV; Tarn Mail < Sund TV | 1-1
Tarn Mail < OWS < Orrin Wire Service; OWS | 1-1
ows < Orrin Wire Service; Tarn Mail | 1-2 | one carrier credits Orrin Wire Service
Orrin Wire Service < OWS; OWS < Orrin Wire Service; ? @7 | 1-2
record; Orrin Wire Service < OWS | 1-2 | one is a record of what was said
Orrin Wire Service; OWS; The OWS | 1-1
`
