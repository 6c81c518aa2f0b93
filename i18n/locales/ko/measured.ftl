# 값이 없는 까닭, 값을 무엇에 대해 구했는지, 그리고 값이 말해 주지 않는 것.
reason-no-data = 아직 이를 담은 데이터 세트가 없습니다
reason-no-places = 지도에 표시된 도로 가까이에 이런 시설이 없습니다
reason-no-network = 사용 중인 보행 네트워크가 없습니다
reason-no-zones = 사용 중인 구역 데이터가 없습니다
reason-no-residents = 이 구역에는 기록된 주민이 없습니다
reason-residents-unknown = 이 구역의 주민 수를 알 수 없습니다
reason-no-streets = 이 구역에는 지도에 표시된 주거지 도로가 없습니다
reason-no-children = 주민 데이터에 6~11세 아동 수가 없습니다
reason-unmeasured = 이 구역에는 지도에 표시된 도로와 가까워 거리를 잴 수 있는 주민이 없습니다
reason-not-built = 이 지표는 아직 계산하지 않습니다

weight-residents = 주민 기준 비율입니다.
weight-street_metres = 사용 중인 주민 데이터가 없어 사람이 아니라 주거지 도로의 길이를 기준으로 구한 비율입니다.

count-facilities =
    { $count ->
       *[other] 시설 { $count }곳을 계산에 포함했습니다.
    }
count-facilities_unsnapped =
    { $count ->
       *[other] 지도에 표시된 도로에서 500 m 넘게 떨어진 시설 { $count }곳을 제외했습니다.
    }
count-origins =
    { $count ->
       *[other] 출발 지점 { $count }곳에서 거리를 쟀습니다.
    }
count-origins_in_no_zone =
    { $count ->
       *[other] 출발 지점 { $count }곳은 어느 구역에도 속하지 않아 계산하지 않았습니다.
    }
count-origins_unsnapped =
    { $count ->
       *[other] 출발 지점 { $count }곳은 지도에 표시된 도로에서 500 m 넘게 떨어져 거리를 재지 못했으며, 그만큼 범위가 넓어졌습니다.
    }
count-blank_cells =
    { $count ->
       *[other] { $count }곳은 사람 수를 알 수 없어, 사람이 있는 것으로도 없는 것으로도 계산하지 않았습니다.
    }
count-island_percent = 도로 길이의 { $count }%는 주 네트워크와 연결되어 있지 않습니다.

problem-indicator-unknown = ‘{ $indicator }’ 지표는 없습니다. ‘python -m indicators list’ 명령으로 모든 지표를 볼 수 있습니다.
problem-zone-unknown = ‘{ $zone }’ 구역은 없습니다. 구역: { $known }. 전체 구역는 ‘*’입니다.
problem-threshold-impossible = { $threshold }은(는) 보행 거리로 쓸 수 없습니다. 0보다 큰 미터 값이 필요합니다.

indicators-id = 식별자
indicators-title = 지표
indicators-unit = 단위
indicators-direction = 좋은 방향
indicators-standard = 기준
indicators-formula = 산식
indicators-inputs = 입력 자료
indicators-state = 상태
indicators-computable = 계산할 수 있습니다
indicators-missing = 없는 자료:
indicators-either = { $one } 또는 { $other }
indicators-district = 전체 구역
indicators-heading = { $title } ({ $metres } 이내)
indicators-zone = 구역
indicators-value = 값
indicators-bounds = 범위
indicators-between = { $low }~{ $high }
indicators-persons = 인원
indicators-to-target = 목표까지 추가 인원
indicators-measured-share = 측정 비율
indicators-evidence = 근거
indicators-vintage = 자료 시점
indicators-made-of = 사용한 자료:
indicators-dataset = { $role }: { $title }({ $id }, 버전 { $version }, { $evidence }, 출처: { $source })
indicators-help-program = 지표: 계산할 수 있는 것과 값을 보여 줍니다.
indicators-help-list = 지표 목록과 지금 계산할 수 있는지, 없는 자료가 무엇인지 보여 줍니다
indicators-help-compute = 구역별 값과 전체 구역의 값을 보여 줍니다
indicators-help-real-only = 예시 자료를 쓰지 않습니다
indicators-help-json = JSON 문서 하나를 출력합니다
indicators-help-lang = 답변의 언어입니다
indicators-help-id = 지표 식별자이며, 생략하면 계산할 수 있는 모든 지표입니다
indicators-help-zone = 한 구역만 보여 줍니다. 전체 구역는 *입니다
indicators-help-threshold = 가장 긴 보행 거리(m)입니다
title-street_metres = { $title } (주민이 아니라 주거 도로 길이 기준)
