# 수치가 없는 그 밖의 이유.
reason-district-only = 지구 전체에 대해서만 계산합니다
reason-too-few-households = 조사 가구가 10가구 미만입니다
reason-no-capacity = 수용력이 알려진 시설이 없습니다
reason-no-residents-data = 사용 중인 인구 자료가 없습니다
reason-unit-unfit = 관측값의 단위가 맞지 않습니다
reason-no-reference = 비교할 공개된 기준값이 없습니다
reason-no-income = 인구 자료에 소득 5분위가 없습니다
reason-no-mean = 아무도 시설에 도달하지 못해 분배를 잴 수 없습니다
