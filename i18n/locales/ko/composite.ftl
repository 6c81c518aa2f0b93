# 종합 지수: 점수, 순위와 그 범위, 구역마다 가장 도움이 되는 것.

composite-zone = 구역
composite-score = 점수(1–100)
composite-bounds = 범위
composite-median = 중앙 순위
composite-band = 열 번 중 아홉 번의 순위
composite-worst = 최하위 셋에 들 확률
composite-tied = 동률 구역 수
composite-gap = 보상 격차
composite-present = 알려진 가중치
composite-evidence = 근거
composite-proposal = 도구를 보여 주기 위한 제안이며 아직 당사자에게 묻지 않았습니다
composite-by-goalpost = 고정된 두 기준값 사이의 점수
composite-by-minmax = 가장 나쁜 구역과 가장 좋은 구역 사이의 점수
composite-by-rank = 순위에 따른 점수
composite-by-geometric = 부문은 기하평균
composite-by-arithmetic = 부문은 산술평균
composite-illustrative = 예시: 도구를 보여 주기 위해 만든 자료에 바탕을 두며 실제 엘막스와는 무관합니다.
composite-alarm = 주의: 산술평균이라면 나쁜 부문을 5점 넘게 눈감아 주는 구역:
composite-alike = ‘{ $one }’과(와) ‘{ $other }’은(는) 구역을 거의 똑같이 나타냅니다(순위 상관 { $rho }). 둘 중 하나를 지수에서 뺄 수 있습니다.
composite-outliers = ‘{ $indicator }’에 다른 구역과 크게 동떨어진 구역이 있습니다. 구역끼리 견주어 점수를 매길 때는 안쪽으로 당깁니다.
composite-most = 가장 중요한 선택은 ‘{ $choice }’입니다. 순위 변동의 { $share }에 관여합니다. 구역 순위는 평균 { $shift }계단 움직입니다.
composite-choice-none = 어떤 선택도 구역의 순위를 바꾸지 않습니다.
composite-choice-intervals = 각 값이 범위 안 어디에 있는지
composite-choice-goalposts = 기준값을 어디에 두는지
composite-choice-weights = 각 지표의 비중
composite-choice-normalisation = 지표를 비교할 수 있게 만드는 방법
composite-choice-aggregation = 부문을 합치는 방법
composite-choice-left-out = 어느 지표를 빼는지
composite-spread = 가장 좋은 구역과 가장 나쁜 구역의 차이는 { $points }점입니다.
composite-beside = 평균에 넣지 않고 함께 보는 것: { $indicator } { $value }
composite-help = { $zone }: ‘{ $indicator }’을(를) { $now }에서 { $to }(으)로 높이면 점수가 가장 많이, { $points }점 오릅니다
composite-affected = 해당 인원 { $persons }
composite-lacking = 어느 구역에도 값이 없는 지표:
composite-goalposts-proposed = 이 프로젝트가 제안했고 공무원이 바꿀 수 있는 기준값:
reason-not-enough-data = 자료 부족: 알려진 가중치가 70%에 못 미칩니다

problem-weights-unknown = ‘{ $weights }’(이)라는 가중치 묶음이 없습니다. 있는 것: { $known }.
problem-draws-impossible = { $draws }번 추출할 수 없습니다. { $least }번에서 { $most }번 사이여야 합니다.
problem-composites-broken = { $state ->
    [missing] 종합 지수 파일 ‘{ $file }’에 ‘{ $field }’이(가) 없습니다. 프로젝트에 포함된 파일과 비교해 주십시오.
    [unreadable] 종합 지수 파일 ‘{ $file }’을(를) 읽을 수 없습니다: { $found }.
   *[wrong] 종합 지수 파일 ‘{ $file }’의 ‘{ $field }’ 값을 쓸 수 없습니다: { $found }. 바로잡아 주십시오.
}
indicators-help-composite = 구역별 종합 지수: 점수, 순위와 그 범위, 가장 도움이 되는 것
indicators-help-weights = 누구의 가중치인지: ‘equal’ 또는 ‘data/composites.toml’의 다른 묶음
indicators-help-normalise = 지표를 비교할 수 있게 만드는 방법: 기준값 사이, 구역 사이, 순위
indicators-help-aggregate = 부문을 합치는 방법
indicators-help-draws = 선택을 몇 번 추출할지, 2,000번 이상
