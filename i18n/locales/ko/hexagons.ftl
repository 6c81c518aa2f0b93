# 육각형별 도달 범위 밖의 사람

pick-show = 지도에 보일 것
show-zones = 구역
show-hexagons = 육각형
show-columns = 기둥
hexagon-title = 도달 범위 밖의 사람: { $title } (등급별 육각형 수, 폭 { $metres })
hexagon-class = { $low }~{ $high }
hexagon-from = { $low } 이상
hexagon-few = 열 명 또는 열 가구 미만인 곳은 수도 높이도 알리지 않습니다.
hexagon-nobody = 범위 밖에 아무도 없음
hexagon-empty = 알려진 거주자 없음
hexagon-borders = 육각형은 동네가 아니라 일정한 격자의 경계입니다. 격자가 다르면 육각형 하나하나는 달라지지만 전체 모습은 그대로입니다. 결정에는 구역의 수치를 쓰십시오.
hexagon-unmeasured = { $persons }의 보행 거리는 잴 수 없어 어느 육각형에도 들지 않습니다.
hexagon-alt = { $title }: 사람이 사는 육각형 { $count }개의 도달 범위 밖 인구. 가장 높은 등급({ $words })은 { $most }개입니다.
hexagon-alt-none = { $title }: 사람이 사는 육각형 { $count }개에서 범위 밖에 있다고 알려진 사람이 없습니다.
hexagon-between = 구역 경계 밖
hexagon-table = 육각형 표와 파일
hexagon-few-class = 열 명 미만 또는 알 수 없음
columns-sides = 바닥에 그린 화살표는 북쪽을 가리키고, 그 아래 막대의 길이는 { $metres }입니다.
columns-note = 기둥의 높이는 그 등급의 최솟값입니다. 기둥이 다른 기둥에 가릴 수 있습니다. ‘육각형’은 같은 수치를 키보드로 다룰 수 있는 평면 지도로 보여 줍니다.
