# 거리 자료의 품질에 대해 말하는 것.

network-title = 사용 중인 거리의 품질
network-length = 거리: { $length }, 이어진 부분 { $parts }개.
network-islands = 길이의 { $share }와 { $amount }에서 가장 큰 부분으로 가는 길이 없습니다:
network-island = { $length }, { $amount } · { $place }
network-gaps = 빠진 연결일 수 있는 { $limit } 이하의 틈: { $count }곳
network-gap = { $length }, { $one } – { $other } · { $place }
network-gap-joins = { $length }, { $one } – { $other }, 떨어진 두 부분을 이음 · { $place }
network-severed = 다리로 표시되지 않아 장애물에서 끊긴 거리: { $count }개(남은 길이 { $length }). 걸어서 건널 수 있는 곳은 다리로 표시해 주십시오.
network-severed-street = { $name }, { $length } · { $place }
network-unnamed = 이름 없는 거리
network-place = { $at } ({ $zone })
network-head-zone = 구역
network-head-roads = 주요 도로
network-head-there = 보도 있음
network-head-missing = 보도 없음
network-head-untold = 정보 없음
network-head-far = 거리에서 { $limit }보다 먼 주민
network-head-off = 가까운 거리가 없는 주민
network-amount-residents = 주민 { $amount }명
network-amount-street-metres = 주거지 거리 { $amount } m
network-service = { $service }, 도보 { $limit } 이내: 닿는 수 { $reached }(전체: { $measured }). 하나만 이었을 때 가장 많은 사람이 닿게 되는 연결:
network-link = + { $amount }: { $gap }
network-no-link = 어느 틈을 이어도 새로 닿는 사람이 없습니다.
network-note = 여기 적힌 것은 현장에서 확인한 것이 아닙니다. 틈은 담이나 마당일 수 있습니다. 보도 정보가 없는 도로는 ‘없음’이 아니라 ‘정보 없음’입니다. 연결은 하나씩 따로, 정확히 계산했으며, 사람들이 나서는 거리는 지금과 같다고 봅니다.
