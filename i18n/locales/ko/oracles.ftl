# 무엇이 숫자를 검증하고 어떤 성질을 어겨서는 안 되며 기준이 어디서 왔는가.

oracle-hand = 연필로 계산할 수 있는 작은 지구에서 기댓값을 손으로 구했습니다.
oracle-split-network = 누군가 오르내리는 모든 지점에서 자른 연결망을 독립된 최단경로 프로그램으로 걸었습니다.
oracle-brute-force = 운하가 있는 무작위 지도에서 길을 아주 짧게 잘라 가장 단순한 방법으로 걸었습니다. 거짓 횡단이 없습니다.
oracle-access-library = 독립적으로 공개된 접근 점수 라이브러리가 같은 사례에서 같은 값을 냅니다.
oracle-inequality-library = 독립적으로 공개된 불평등 측정 라이브러리가 같은 사례에서 같은 값을 냅니다.
oracle-statistics-library = 독립적으로 공개된 통계 라이브러리가 같은 구간을 냅니다.
oracle-plain = 빠른 계산과 따로 작성한 단순한 계산이 같은 값을 냅니다.
oracle-flood-filling = 한 칸씩 물을 채우는 계산과 독립된 연결망 프로그램이 같은 땅에 닿습니다.

# Properties
law-more-places-never-fewer = 시설이 하나 늘어 닿는 사람이 줄어드는 일은 없습니다.
law-longer-walk-never-fewer = 거리가 길어져 세는 사람이 줄어드는 일은 없습니다.
law-blank-never-moves = 빈 값은 수치를 움직이지 않고 범위만 넓힙니다.
law-bounds-hold = 값은 범위 안에 있으며 빈 값을 어떻게 채워도 벗어나지 않습니다.
law-order = 행의 순서는 아무것도 바꾸지 않습니다.
law-supply-invariant = 인구와 점수를 곱해 더하면 누군가 닿는 공급량과 정확히 같습니다.
law-parts-sum = 구역 간과 구역 내를 더하면 전체가 됩니다.
law-giving-lessens = 덜 가진 이에게 나누어 불평등이 커지는 일은 없습니다.
law-twice-the-people = 같은 상태의 사람이 두 배가 되어도 비율과 평균은 그대로입니다.
law-higher-line-never-fewer = 빈곤선이 높아져 빈곤층이 줄어드는 일은 없습니다.
law-more-light = 불 켜진 길이 하나 늘어 조명이 줄어드는 일은 없습니다.
law-share-the-ground = 같은 땅에 사람이 두 배면 몫은 절반입니다.
law-scale-free = 측정 단위를 바꾸어도 판정은 달라지지 않습니다.
law-turned-round = 양 끝을 바꾸면 부호만 바뀝니다.
law-interval-holds = 구간은 값을 담고 약속한 것보다 자주 빗나가지 않습니다.
law-small-kept-back = 10가구 미만의 값은 발표하지 않으며 다른 값에서 추정할 수도 없습니다.
law-zones-sum = 지구의 값은 구역 값을 가중해 합한 것입니다.
law-stricter-never-fewer = 기준이 엄격해져 초과가 줄어드는 일은 없습니다.
law-higher-water-never-fewer = 물이 높아져 닿는 사람이 줄어드는 일은 없습니다.

# Where a threshold comes from; other ids are those of norms.csv
threshold-source-project = 사업 제안값
threshold-source-definition = 기준 자체의 정의
