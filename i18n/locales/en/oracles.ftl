# What checks a number, which property it must never break, and where its threshold comes from.

oracle-hand = Expected values were worked out by hand, on a district small enough for a pencil.
oracle-split-network = A network that is cut wherever somebody steps on or off, walked by an independent shortest-path program.
oracle-brute-force = Random maps with canals, streets cut into very short pieces and walked in the plainest way there is: no false crossing.
oracle-access-library = An independent published library of access scores gives the same numbers on shared cases.
oracle-inequality-library = An independent published library of inequality measures gives the same numbers on shared cases.
oracle-statistics-library = An independent published statistics library gives the same interval.
oracle-plain = A plain computation, written apart from the fast one, gives the same numbers.
oracle-flood-filling = Flood filling, cell after cell, and an independent network program reach the same ground.

# Properties
law-more-places-never-fewer = One place more never leaves fewer people served.
law-longer-walk-never-fewer = A longer reach never counts fewer people.
law-blank-never-moves = A blank never moves the value; it widens the bounds.
law-bounds-hold = The value lies between its bounds, and however blanks are filled it stays there.
law-order = The order of the rows changes nothing.
law-supply-invariant = Residents times their scores add up to the supply that anybody reaches, exactly.
law-parts-sum = Between zones and within zones add up to the whole.
law-giving-lessens = Giving to who has less never raises inequality.
law-twice-the-people = Twice as many people in the same state change no share and no mean.
law-higher-line-never-fewer = A higher line never leaves fewer poor.
law-more-light = Another lit street never takes light away.
law-share-the-ground = Twice the people on the same ground is half for each.
law-scale-free = Another unit of measurement changes no verdict.
law-turned-round = Turning the two ends round turns the sign and nothing else.
law-interval-holds = The interval holds the value and misses no more often than it promises.
law-small-kept-back = Nothing is published below 10 households, nor can it be worked out from its neighbours.
law-zones-sum = The district's number is made of its zones', by their weights.
law-stricter-never-fewer = A stricter limit never counts fewer.
law-higher-water-never-fewer = Higher water never reaches fewer people.

# Where a threshold comes from; other ids are those of norms.csv
threshold-source-project = proposal of the project
threshold-source-definition = part of the standard’s own definition
