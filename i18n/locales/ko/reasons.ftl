# 수치가 없는 그 밖의 이유.
reason-district-only = 지구 전체에 대해서만 계산합니다
reason-too-few-households = 조사 가구가 10가구 미만입니다
reason-no-capacity = 닿는 시설 중 수용력이 알려진 곳이 없습니다
reason-unit-unfit = 관측값의 단위가 맞지 않습니다
reason-no-income = 인구 자료에 소득 5분위가 없습니다
reason-no-mean = 아무도 시설에 도달하지 못해 분배를 잴 수 없습니다

# 보행과 장애물
count-origins_in_barrier = 출발점 { $count }곳이 수로 안이나 철로·담장 위에 있어 거리를 재지 못했고, 그만큼 범위가 넓어졌습니다.
count-origins_behind_barriers = 출발점 { $count }곳은 500m 안의 모든 길이 장애물에 가려져 거리를 재지 못했습니다.
count-streets_severed = 길 { $count }개가 다리 표시 없이 수로·철로·담장·자동차전용도로와 만나 그곳으로는 건너지 않는 것으로 계산했습니다. 실제로 건널 수 있다면 지도에 표시해 주십시오.
