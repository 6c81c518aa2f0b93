# 삶의 질 쪽: 의문의 폭까지 보여 주는 세 지수, 그 뒤의 부문, 그리고 한 구역의 전체 모습.

menu-quality_of_life = 삶의 질
lead-quality_of_life = 어느 구역의 형편이 가장 나쁜지, 그것을 얼마나 확실히 말할 수 있는지, 무엇이 가장 도움이 될지 보여 줍니다.
quality-pick-index = 지수
quality-pick-weights = 누구의 가중치
quality-pick-normalise = 지표를 비교할 수 있게 만드는 방법
quality-pick-aggregate = 부문을 합치는 방법
quality-pick-pillar = 부문
quality-pick-zone = 구역
quality-way = 지수를 만든 방법: { $way }
quality-way-lead = 모든 선택을 바꿀 수 있고, 점수와 순위가 따라 바뀝니다. 추출에서는 어느 경우에나 이 선택을 모두 시험합니다.
quality-proposed = { $weights }(제안)
quality-who = 점수가 가장 낮은 구역의 주민
quality-zones = { $count ->
   *[other] { $count }개 구역
}
quality-lowest = ‘{ $title }’ 점수가 100점 만점에 { $low }~{ $high }점으로 가장 낮은 구역에 삽니다: { $zones }. 이 구역들 사이에는 차이가 있다고 말할 수 없습니다.
quality-lowest-one = ‘{ $title }’ 점수가 100점 만점에 { $score }점으로 가장 낮은 구역에 삽니다: { $zones }. 이 구역의 순위 범위는 다른 모든 구역보다 아래에 있습니다.
quality-all-tied = ‘{ $title }’: { $count ->
   *[other] { $count }개 구역 사이에 차이가 있다고 말할 수 없어 어느 곳도 가장 나쁘다고 할 수 없습니다.
}
quality-highest = 점수가 가장 높고 역시 서로 차이가 있다고 말할 수 없는 구역: { $zones }.
quality-highest-one = 점수가 가장 높은 구역은 { $zones } 하나입니다.
quality-without = 자료가 부족해 점수가 없는 구역: { $zones }.
quality-alone = 점수가 있는 구역이 하나뿐이라 비교할 대상이 없습니다.
quality-ranks-title = 점수와 순위
quality-ranks-lead = 순위는 확정적이지 않으므로 순위보다 그 범위를 먼저 보십시오. 범위는 모든 선택과 값이 달라질 수 있는 2,000번의 추출에서 나온 것입니다.
quality-axis-score = 점수 1~100: 높을수록 좋음
quality-axis-place = 순위: 꼴찌에서 1위까지
quality-band = { $place }위({ $low }~{ $high })
quality-key-highest = 가장 좋은 구역과 차이가 있다고 말할 수 없음
quality-key-lowest = 가장 나쁜 구역과 차이가 있다고 말할 수 없음
quality-key = 점: 점수, 선은 그 범위. 띠: 열 번 중 아홉 번의 순위, 세로선은 중앙 순위.
quality-alt = { $title }: 1~100점의 점수가 있는 구역은 { $count }개입니다. 가장 좋은 곳은 { $best }, 점수 { $high }, 순위 { $first }. 가장 나쁜 곳은 { $worst }, 점수 { $low }, 순위 { $last }. 가장 좋은 곳과 차이가 있다고 말할 수 없는 구역: { $highest }. 가장 나쁜 곳과 차이가 있다고 말할 수 없는 구역: { $lowest }. { $blank ->
    [0] 모든 구역에 점수가 있습니다.
   *[other] 점수가 없는 구역은 { $blank }개입니다.
} 근거: { $evidence }.
quality-alt-none = { $title }: 순위가 없습니다. { $blank ->
    [0] 점수가 있는 구역이 둘이 되지 않습니다.
   *[other] 점수가 없는 구역은 { $blank }개입니다.
}
quality-alt-map = 구역별 ‘{ $title }’ 지도, 점수는 1~100이며 높을수록 좋습니다.
legend-points = { $low }~{ $high }점
quality-decides = 순위를 좌우하는 것
quality-close = 거의 같은 정도로 중요한 선택: { $choices }.
quality-shares = 선택마다의 몫
quality-choice = 선택
quality-share-alone = 순위 변동에서 혼자 차지하는 몫
quality-share-together = 다른 선택과 함께하는 몫
quality-shares-note = ‘Sobol’의 1차 지수와 총 지수, 표본점 { $points }개. 선택은 함께 작용하므로 함께하는 몫을 더하면 전체를 넘습니다.
quality-hides = 평균이 감추는 것
quality-hides-none = 단순 평균이 감출 만큼 약한 부문이 있는 구역은 없습니다.
quality-hides-most = { $count ->
   *[other] 부문을 단순 평균했다면 { $count }개 구역에서 좋은 부문이 약한 부문을 감추었을 것입니다. 여기서는 기하평균을 써서 약한 부문이 드러납니다.
}
quality-hides-mean = { $count ->
   *[other] 선택한 평균이 { $count }개 구역에서 약한 부문을 감춥니다.
}
quality-hidden = { $zone }: ‘{ $pillar }’ 점수는 100점 만점에 { $score }점이며, 단순 평균은 그중 { $points }점을 눈감아 줍니다.
quality-hidden-rest = { $count ->
   *[other] 그 밖의 { $count }개 구역
}
quality-table = 표와 파일
quality-score = 점수(1~100)
quality-among-worst = 최하위 셋에 들 확률
quality-gap = 보상 격차
quality-gap-note = ▲: 단순 평균이라면 이만큼의 점수로 약한 부문을 감추었을 것입니다.
quality-place = 순위와 그 범위
quality-weakest = 가장 약한 부문
quality-weak = { $pillar }: { $score }
quality-alarm = ▲ { $points }
quality-residents = 주민 수
quality-pillars-title = 점수의 속내
quality-pillars-lead = 점수는 부문으로, 부문은 지표로 이루어집니다. 색은 점수의 등급이며 나쁜 쪽이 언제나 녹슨 색입니다.
quality-goalposts = { $worst }이면 1점, { $best }이면 100점({ $source })
quality-goalposts-near = { $best }이면 100점, { $worst }만큼 벗어나면 1점({ $source })
goalpost-source-definition = 정의에 따름
goalpost-source-who = 세계보건기구
goalpost-source-sdg = 지속가능발전목표
goalpost-source-proposal = 프로젝트의 제안이며 공무원이 바꿀 수 있음
quality-weight = 지수의 { $share }
quality-no-target = 정해진 목표 없음
quality-link-map = 지도에서 보기
quality-link-method = 방법
quality-missing = 이 지수에는 아직 점수가 없습니다. 알려진 가중치가 70%에 못 미칩니다. 부문별로 알려진 것은 아래에 있습니다.
portrait-title = 구역의 전체 모습
portrait-lead = 세 지수에 드는 이 구역의 모든 지표를 나쁜 것부터, 각자의 두 기준값 사이에 놓았습니다.
portrait-score = ‘{ $title }’에서 { $zone }의 점수는 100점 만점에 { $score }점입니다.
portrait-place = 순위는 { $count }개 구역 가운데 { $place }입니다.
portrait-among-worst = 추출의 { $share }에서 최하위 셋에 듭니다.
portrait-no-score = ‘{ $title }’에서 { $zone }에는 점수가 없습니다: { $reason }.
portrait-residents = 집계된 주민은 { $persons }입니다.
portrait-help-title = 가장 도움이 될 일
portrait-help = ‘{ $indicator }’을(를) { $now }에서 { $to }(으)로 높이면 점수가 { $points }점 오릅니다.
portrait-help-persons = 해당 인원은 { $persons }입니다.
portrait-help-close = { $count ->
   *[other] { $count }가지 개선이 점수를 비슷하게 올리며, 어느 것이 나은지는 숫자로 가릴 수 없습니다.
}
portrait-help-note = 도움의 크기는 지표 하나씩 이 지수의 점수로 잰 것이며, 비용은 여기서 알 수 없습니다.
portrait-axis-worst = 가장 나쁨: 1점
portrait-axis-best = 가장 좋음: 100점
portrait-key-zone = { $zone }
portrait-key-district = 전체 구역
portrait-key-target = 목표
portrait-key-peers = 다른 도시의 가운데 절반
portrait-key-printed = 보도된 주 또는 전국 수치
portrait-met = 목표 달성
portrait-missed = 목표 미달
portrait-district = 전체 구역: { $value }
portrait-peers = 다른 { $cities }개 도시: 절반이 { $low }~{ $high }
portrait-printed = { $place }: { $value }({ $date })
portrait-unknown-title = { $count ->
   *[other] 여기서는 알려진 것이 없는 지표 { $count }개
}
portrait-lacks = { $indicator }: { $names } 없음
portrait-unknown = { $indicator }: { $reason }
portrait-limps = 비교가 완전하지 않은 까닭
portrait-table = 구역 지표 표
portrait-column-goalposts = 점수의 두 기준값
portrait-column-district = 전체 구역
portrait-column-target = 목표
portrait-column-others = 다른 곳
portrait-alt = { $zone }: 값이 있는 지표는 { $count }개입니다. 가장 나쁜 것: { $worst }({ $low }). 가장 좋은 것: { $best }({ $high }). 그중 { $asked }개에 목표가 있고 { $missed }개는 이루지 못했습니다. { $blank ->
    [0] 알 수 없는 지표는 없습니다.
   *[other] 알 수 없는 지표는 { $blank }개입니다.
}
portrait-alt-none = { $zone }: 값이 있는 지표가 없고, 알 수 없는 지표는 { $blank }개입니다.
quality-note-soft = 순위는 확정적이지 않습니다. 범위가 겹치는 구역은 동률입니다.
quality-note-zones = 사람이 아니라 구역을 비교합니다. 좋은 구역에도 아무 데도 닿지 못하는 집이 있을 수 있습니다.
quality-note-median = 추출 셋 중 둘은 다른 방법으로 점수를 매기므로 중앙 순위는 점수에 따른 순위와 다를 수 있습니다.
quality-note-relative = 이 방법은 구역끼리 견줍니다. 구역이 늘거나 줄면 점수가 바뀌고 범위가 없습니다.
quality-note-weights = 이 가중치는 제안이며, 이름이 붙은 당사자 누구에게도 아직 묻지 않았습니다.
quality-map-todo = 지도에서 구역을 누르면 아래에 그 구역의 개요가 열립니다.
