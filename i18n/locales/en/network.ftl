# What is said of the quality of the streets.

network-title = Quality of the streets in use
network-length = Streets: { $length } in { $parts ->
    [one] 1 connected part
   *[other] { $parts } connected parts
 }.
network-islands = No way leads to the largest part from { $share } of the length, and for { $amount }:
network-island = { $length }, { $amount } · { $place }
network-gaps = Gaps of at most { $limit } that may be missing links: { $count }
network-gap = { $length } between { $one } and { $other } · { $place }
network-gap-joins = { $length } between { $one } and { $other }, joins two separate parts · { $place }
network-severed = Streets cut by a barrier because they are not marked as a bridge: { $count } ({ $length } left of them). Where one can walk across, mark the bridge.
network-severed-street = { $name }, { $length } · { $place }
network-unnamed = a street without a name
network-place = { $at } ({ $zone })
network-head-zone = zone
network-head-roads = main roads
network-head-there = with a footway
network-head-missing = without one
network-head-untold = not told
network-head-far = residents farther than { $limit } from a street
network-head-off = residents without any street
network-amount-residents = { $amount } residents
network-amount-street-metres = { $amount } m of residential street
network-service = { $service }, walk of at most { $limit }: { $reached } of { $measured } are within reach. The single links that would bring most within reach:
network-link = + { $amount }: { $gap }
network-no-link = None of the gaps would bring anybody within reach.
network-note = Nothing here was seen on the ground: a gap may be a wall or a yard. A road that says nothing of its footways is “not told”, not “without”. Each link is tried by itself, exactly; people keep the street that they step out to today.
