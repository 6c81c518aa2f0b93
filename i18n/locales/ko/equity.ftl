# 형평성 페이지: 집단 비교, 분포의 고르기, 필요와 접근성.

menu-equity = 형평성
lead-equity = 누가 남보다 적게 누리는지, 접근성이 얼마나 고른지, 필요는 크고 접근성은 낮은 곳이 어디인지.
short-acc_fca = 도보권 보건 인력
short-acc_efc = 보건 인력(가까울수록 큰 가중)
short-acc_wlk = 보행 친화도
pick-need = 필요가 큰 집단
equity-widest = { $place }. 집단 간 가장 큰 격차: { $family }
equity-sentence = 최저: { $least }, { $low }. 최고: { $most }, { $high }. 높을수록 좋습니다.
equity-persons = ‘{ $least }’ 집단이 ‘{ $most }’ 집단만큼 서비스를 누린다면 약 { $persons }이 더 도보권에 들어옵니다.
equity-bounds = 측정하지 못한 사람이 전혀 누리지 못하거나 최대로 누린다고 보면 { $low }에서 { $high } 사이입니다.
equity-alone = 여기서는 비교할 수 있는 두 집단이 없습니다.
equity-groups-title = 집단 비교
equity-groups-table = 집단 표
equity-groups-note = 지도의 한 칸에 사는 사람은 모두 같은 값을 갖습니다. 여성과 남성, 노인과 어린이가 함께 사는 곳에서는 둘의 차이가 보이지 않습니다. 10명 미만에 대해서는 아무것도 밝히지 않습니다.
dots-whole = 전체 주민: { $value }
dots-target = 목표: { $value }
dots-bounds = 일부를 측정하지 못한 경우의 상하한
equity-people = 인구
equity-homes = 가구 수
column-group = 집단
column-family = 비교 기준
column-members = 규모
column-square = 칸
column-access = 접근성
equity-even-title = 얼마나 고르게 나뉘어 있는가
equity-even-table = 두 곡선의 표
equity-curve-lorenz = 가장 적게 누리는 사람부터 가장 많이 누리는 사람까지
equity-curve-income = 가장 가난한 사람부터 가장 부유한 사람까지
equity-axis-people = 주민 비율
equity-axis-held = 전체에서 차지하는 몫
equity-mark = 처음 { $people }의 몫은 { $held }
equity-read-gini = 가장 적게 누리는 5분의 1은 전체의 { $least }, 가장 많이 누리는 5분의 1은 { $most }를 차지합니다. 0이면 모두 같고 1이면 한 사람이 모두 갖습니다.
equity-read-either-or = 여기서는 닿거나 닿지 못하거나 둘 중 하나이므로 이 계수는 닿지 못하는 사람의 비율일 뿐입니다. 위의 집단 비교가 더 많은 것을 말해 줍니다.
equity-read-palma-less = 가장 부유한 10분의 1의 평균은 가장 가난한 10분의 4 평균의 { $value }배로 더 적습니다.
equity-read-palma-more = 가장 부유한 10분의 1의 평균은 가장 가난한 10분의 4 평균의 { $value }배로 더 많습니다.
equity-read-palma-same = 가장 부유한 10분의 1의 평균은 가장 가난한 10분의 4 평균의 { $value }배로 더 많거나 적다고 단정할 수 없습니다.
equity-read-income-poor = 0보다 작음: 가난한 사람이 인구 비율보다 더 많이, 부유한 사람이 더 적게 누립니다.
equity-read-income-rich = 0보다 큼: 부유한 사람이 인구 비율보다 더 많이, 가난한 사람이 더 적게 누립니다.
equity-read-income-even = 0과 다르다고 단정할 수 없음: 전체로 보아 가난한 쪽에도 부유한 쪽에도 치우치지 않습니다.
equity-read-poverty = 주민의 { $share }({ $persons })가 평균의 절반에 못 미치며, 평균적으로 그 절반의 { $depth }가 모자랍니다.
equity-read-split = 불균등의 { $between }는 구역 사이에, { $within }는 구역 안에 있습니다.
equity-between = 구역 사이 { $share }
equity-within = 구역 안 { $share }
equity-need-title = 필요는 크고 접근성은 낮은 곳
equity-need-lead = 구역을 필요 집단의 비율에 따라, 그리고 그곳에 사는 모든 사람의 접근성에 따라 각각 셋으로 나눕니다. 1번 칸은 둘의 차이가 가장 큰 곳입니다.
equity-need-answer = 이 집단({ $group })의 비율이 가장 높은 축에 들고 접근성은 가장 낮은 축에 드는 구역 { $count }곳에 { $persons }이 삽니다: { $names }.
equity-need-none = 이 집단({ $group })의 가장 높은 비율과 가장 낮은 접근성이 겹치는 구역은 없습니다.
equity-need-table = 구역과 칸의 표
equity-access = 접근성: { $title }
equity-need = 집단 비율: { $group }
equity-third-0 = 하위 3분의 1
equity-third-1 = 중위 3분의 1
equity-third-2 = 상위 3분의 1
equity-under = { $edge } 미만
equity-range = { $low }에서 { $high }
equity-from = { $edge } 이상
equity-zones = 구역 { $count }곳
equity-blank = 칸이 없는 구역 { $count }곳: 자료가 없거나 밝히기에는 수가 너무 적음
equity-square = { $number } (필요: { $need }, 접근성: { $access })
alt-groups =
    주민 집단별 { $title }. { $place }. { $blank ->
        [0] 모든 집단에 값이 있습니다.
       *[other] { $blank }개 집단에는 값이 없습니다.
    } 근거 유형: { $evidence }.
alt-family = { $family }: 최고 { $most } ({ $high }), 최저 { $least } ({ $low }).
alt-curve = { $title }. { $order }: { $fifths }. 근거 유형: { $evidence }.
alt-need =
    { $title }과 이 집단의 비율: { $group }. { $blank ->
        [0] 모든 구역에 칸이 있습니다.
       *[other] { $blank }개 구역에는 칸이 없습니다.
    } 근거 유형: { $evidence }.
alt-square = { $number }번 칸 (필요: { $need }, 접근성: { $access }): { $names }.
