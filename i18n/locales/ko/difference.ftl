# 올린 파일을 받아들이면 달라지는 것: 전과 후.

difference-none = 달라지는 것이 없습니다. 모든 합계와 주요 값이 그대로입니다.
difference-what = 항목
difference-where = 장소
difference-before = 전
difference-after = 후
difference-by = 차이
difference-totals-same = 주민 수와 장소 수는 그대로입니다.
difference-same = 그대로인 것:
difference-gained = 이제 계산할 수 있는 것:
difference-lost = 더 이상 계산할 수 없는 것:
difference-zones-new = 새 구역:
difference-zones-gone = 없어진 구역:
difference-zones-redrawn = 경계가 달라진 구역:
difference-no-dataset = 데이터 없음
apart-zone-new = 새 구역입니다
apart-zone-gone = 없어진 구역입니다
apart-zone-redrawn = 구역의 경계가 달라졌습니다
apart-not-before = 전에는 알 수 없었습니다
apart-not-after = 더 이상 알 수 없습니다
apart-never = 알 수 없습니다
apart-other-weight = 한 번은 주민, 한 번은 도로 길이를 기준으로 했습니다
apart-other-unit = 단위가 다릅니다
indicators-help-difference = 대기 중인 파일을 받아들이면 달라지는 것: 합계, 주요 값, 구역
indicators-help-held = 대기 중인 파일의 번호. ‘python -m loaders held’로 볼 수 있습니다
indicators-help-difference-of = 주요 지표 대신 비교할 지표
