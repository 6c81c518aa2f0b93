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
compare-close = 자세히 보기: 점을 가리키면 값을 읽고, 끌면 일부를 확대합니다
compare-close-waiting = 이 두 지표의 반응형 그림을 엽니다. 구역을 가리키면 이름과 두 값, 그 범위와 근거의 종류가 나오고, 한 부분 위로 끌면 확대됩니다.
compare-close-how = 가로: { $across }. 세로: { $up }. 두 번 누르면 전체로 돌아갑니다. 속이 빈 점은 실제가 아닌 예시 값입니다. 키보드로 읽을 때는 위의 표에 모든 값이 있습니다.
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

# 두 시점을 나란히.

dates-title = 두 시점 나란히 비교
dates-waiting = 같은 대상에 대해 서로 다른 해에 발표된 수치와, 위에서 고른 지표를 다른 날의 자료로 본 값입니다.
dates-pick = 비교 대상
dates-from = 처음
dates-to = 나중
dates-data = 위에서 고른 지표를 그날의 자료로 본 값
dates-seen = 위에서 고른 지표를 그때까지 관측된 자료로 본 값
dates-series = { $title } ({ $place })
dates-one-state = 위에서 고른 지표에는 시점이 하나뿐입니다. 사용 중인 자료는 처음 그대로이며, 추가되거나 바뀌거나 취소된 것이 없고 두 번 관측된 것도 없습니다. 그런 일이 생기면 그날을 여기서 고를 수 있습니다. 여러 시점에 발표된 수치는 지금 비교할 수 있습니다.
dates-none = 두 시점을 가진 것이 없습니다. 사용 중인 자료도, 발표된 수치도 마찬가지입니다. 더 새로운 자료나 날짜가 있는 수치를 가져오십시오.
dates-between = { $name }, { $first }부터 { $then }까지
dates-told = { $date }: { $value }. 출처: { $sources }.
dates-overlap = 한 시점이 다른 시점 안에 들어 있습니다. 시간에 따른 변화가 아니라 보도 사이의 차이입니다.
dates-contradict = 같은 시점의 보도가 서로 달라 차이를 범위로 표시합니다.
dates-about = 두 수치 가운데 적어도 하나는 어림수로 발표되었습니다.
dates-sources = 두 수치의 출처가 서로 달라 세는 방법이 다를 수 있습니다.
dates-bounds = 같은 시점에 서로 다른 보도
dates-alt = { $name }. { $rows }. { $first }부터 { $then }까지: { $change }.
dates-data-between = { $first }부터 { $then }까지, 각 날의 끝을 기준으로
dates-moved =
    { $count ->
        [0] 값 { $all }개 가운데 바뀐 것 없음
       *[other] 값 { $all }개 가운데 { $count }개가 바뀜
    }
dates-data-note = 그때 알려져 있던 것을 기준으로 합니다. 자료가 설명하는 시기가 아니라 협정 세계시로 자료를 보관한 날입니다. 도구에 들어 있던 자료는 어느 날이든 지금과 같습니다.
dates-seen-between = { $first }부터 { $then }까지, 그때까지 관측된 것을 기준으로
dates-seen-note = 양쪽 모두 해당 시점까지 관측된 것만, 늘 그렇듯 그 가운데 가장 새로운 것을 셉니다. 장소와 도로, 주민은 지금 자료 그대로입니다.
dates-marked = { $value } ({ $evidence })
