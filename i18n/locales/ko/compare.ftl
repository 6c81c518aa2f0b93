# 비교 페이지: 여러 지표로 본 구역 비교, 목표와 이집트와 다른 도시.

menu-compare = 비교
lead-compare = 구역을 나란히 봅니다. 차이가 가장 큰 곳, 목표까지 남은 거리, 이집트와 다른 도시에 대해 발표된 수치를 보여 줍니다.
compare-pick-indicators = 지표
compare-pick-zones = 구역
compare-title = 나란히 보기
compare-reach = 도보 { $metres } 이내
compare-missing =
    { $count ->
        [0] 목표 달성
       *[other] { $persons } 남음
    }
compare-printed = { $place }, { $date }
compare-cities = 도시 { $count }곳: { $what }
compare-middle = 중간 도시
compare-widest = 차이가 가장 큰 지표: { $title }
compare-sentence = 최악: { $worst }, { $low }. 최선: { $best }, { $high }.
compare-target =
    { $count ->
        [0] { $name }: 목표({ $target })를 달성했습니다.
       *[other] { $name }: 목표({ $target })까지 { $persons }이 남았습니다.
    }
compare-behind =
    { $count ->
        [0] { $name }: 알려진 지표 { $all }개 가운데 전체 구역보다 나쁜 것이 없습니다.
       *[other] { $name }: 알려진 지표 { $all }개 가운데 { $count }개에서 전체 구역보다 나쁩니다.
    }
compare-alone = 선택한 것 가운데 두 곳의 값이 알려진 비율이 없습니다.
compare-table = 전체 비교 표
compare-scatter = 두 지표의 관계
compare-pick-across = 가로축
compare-pick-up = 세로축
compare-scatter-table = 두 지표의 표
compare-note = 각 지표는 보통 쓰는 거리로 계산합니다. 이집트나 다른 도시에 대해 발표된 수치는 그곳에 대한 것일 뿐이며 연도와 방법이 다른 경우가 많습니다. 비교의 한계는 각 그림 아래에 적혀 있습니다.
dots-district = 전체 구역: { $value }
relation-few = 두 값이 모두 있는 구역이 { $count }곳뿐이라 관계를 말하기에는 너무 적습니다.
relation-none = 확실한 관계가 없습니다. 구역 { $count }곳에서 ‘{ $across }’와 ‘{ $up }’의 순위 상관은 { $rank }이며 { $low }에서 { $high } 사이의 어떤 값도 가능합니다.
relation-with = ‘{ $across }’ 값이 높은 구역은 ‘{ $up }’ 값도 높은 경향이 있습니다. 구역 { $count }곳의 순위 상관 { $rank }, { $low }에서 { $high } 사이입니다.
relation-against = ‘{ $across }’ 값이 높은 구역은 ‘{ $up }’ 값이 낮은 경향이 있습니다. 구역 { $count }곳의 순위 상관 { $rank }, { $low }에서 { $high } 사이입니다.
relation-caveat = 이는 사람이 아니라 구역 사이의 관계입니다. 경계가 달라지면 바뀔 수 있고 인과관계에 대해서는 아무것도 말해 주지 않습니다.
alt-row = { $name }: { $value }
alt-panel = { $title }. 전체 구역: { $district }. { $rows }. 근거 유형: { $evidence }.
alt-pair = { $name } ({ $across }; { $up })
alt-scatter = 두 지표로 본 구역: 가로 { $across }, 세로 { $up }. { $zones }.
