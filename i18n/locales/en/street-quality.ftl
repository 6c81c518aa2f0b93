# What a page says of the quality of the street map, beside the words of network.ftl.

streets-title = Quality of the street map
streets-waiting = What is wrong with the street map, and which missing link would help this service most, is worked out when you open this.
streets-whole = All streets hang together: a way leads from each to every other one.
streets-footways = Footways along main roads, and residents far from streets
streets-links = The five best missing links
streets-column-length = Length
streets-column-amount = On it
streets-column-brings = Brings within reach
streets-column-between = Between
streets-between = { $one } and { $other }
streets-service = { $service }: { $reached } of { $measured } are within { $limit } on foot today. Each link is tried by itself.
streets-between-unnamed = two streets without a name
