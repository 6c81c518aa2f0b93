# 사업 페이지: 무엇이 바뀌었는지, 무엇이 있어야 알 수 있는지, 이주 장부, 시간순 사업 목록
menu-impact = 사업 효과
lead-impact = 사업이 있었던 곳에서 무엇이 바뀌었는지, 아직 아무도 말할 수 없는 것은 무엇인지, 그리고 이주 장부.
pick-project = 사업 또는 사건
pick-parameter = 판단 기준
impact-no-number = 자료가 부족합니다
impact-unobserved = 사업 전후에 그 주변에서 관측된 것이 없어 무엇이 바뀌었는지 말할 수 없습니다. 추측하지 않습니다.
impact-too-little = 관측은 있었지만 무엇이 바뀌었는지 말하기에는 너무 적습니다. 추측하지 않습니다.
impact-needed = 알려면 필요한 것
impact-need-place = 사업의 위치: 사업 목록의 구역 코드(지역 전체는 ‘*’) 또는 지도상의 형태. 아직 어느 출처에도 없습니다.
impact-need-zones = 한 가지(대기, 급수 시간, 인터넷 연결 가구 등)를 구역별로 관측한 값: 사업 전 { $before }회 이상, 사업 후 { $after }회 이상, 사업이 있는 구역 { $treated }곳과 없는 구역 { $others }곳 이상.
impact-need-series = 또는 비교할 구역 없이 한 계열: 사업 전 { $least }회, 사업 후 { $least }회 이상.
impact-bring = 관측 자료 파일 추가
impact-bring-register = 사업 목록 추가
impact-said-more = { $parameter }: 사업이 없었을 때보다 늘었습니다. 95% 구간은 { $low } ~ { $high }입니다. 우연만으로 이만큼 나올 확률은 { $chance }입니다.
impact-said-less = { $parameter }: 사업이 없었을 때보다 줄었습니다. 95% 구간은 { $low } ~ { $high }입니다. 우연만으로 이만큼 나올 확률은 { $chance }입니다.
impact-said-unsure = { $parameter }: 95% 구간 { $low } ~ { $high }에 0이 들어 있어 무엇이 바뀌었는지 확실하지 않습니다. 우연만으로 이만큼 나올 확률은 { $chance }입니다.
impact-against =
    { $count ->
        [0] 점검 { $of }가지 가운데 이 값에 어긋나는 것은 없습니다.
       *[other] 점검 { $of }가지 가운데 { $count }가지가 이 값에 어긋납니다.
    }
impact-course = { $parameter }: 사업 전과 후
impact-checks = 이 수치를 믿어도 되나요?
impact-column-side = 전후
impact-side-before = 전
impact-side-after = 후
impact-passes = 어긋나지 않음
impact-untold = 알 수 없음
impact-the-project = 사업
impact-line-treated = 사업 있음
impact-line-others = 사업 없음
impact-zones-treated = 사업이 있는 구역: { $names }
impact-zones-others = 사업이 없는 구역: { $names }
impact-times = 관측 횟수: 전 { $before }회, 후 { $after }회.
impact-meanwhile = 시간선의 표시: 같은 때에 있어 효과를 나눌 수 없는 것: { $names }
impact-alt = { $parameter }, { $first }부터 { $last }까지.
impact-alt-treated = 사업 있음: 평균 전 { $before }, 후 { $after }.
impact-alt-others = 사업 없음: 평균 전 { $before }, 후 { $after }.
impact-register = 시간순 사업과 사건
impact-register-lead = 막대의 너비는 날짜의 불확실함을 나타냅니다(연, 월, 일). 이주와 관련된 것은 색과 표시로 구별합니다. 하나를 고르면 무엇이 바뀌었는지 볼 수 있습니다.
impact-register-bent = { $year }년 이전은 눈금이 달라, 그 뒤보다 해와 해 사이가 좁습니다.

ledger-from-to = { $first } → { $later }
ledger-sentence = { $figure }: 첫 보도는 { $first }({ $date })로 대개 계획입니다. 보도는 모두 { $count }건이며, 그 뒤의 보도는 { $later }입니다.
ledger-none-later = 없음
ledger-unchosen = 보도가 서로 다르면 모두 그대로 둡니다. 하나를 고르거나 평균하지 않습니다.
ledger-others = 그 밖의 수치 { $count }개 모두
ledger-walks = 이주 전후의 걷는 거리
ledger-walks-lead = 가족들이 살던 곳과 지금 사는 곳을 고르면 각 곳에서 가장 가까운 서비스까지 도로를 따라 걷는 거리를 계산합니다.
ledger-by = 차이
pick-old = 예전 장소
pick-new = 새 장소
place-none = 고르지 않음
ledger-table = 모든 보도를 표로
impact-limits = 비교하는 값은 사업 말고도 다른 사업, 날씨, 집계 대상에 따라 움직일 수 있습니다. 사업 옆 구역은 사업의 영향이 없다고 보므로, 영향이 있으면 추정값은 실제보다 작습니다. 항목 스무 개 가운데 하나는 우연히 틀립니다. 보도된 수치는 누군가 실은 값이지 잰 값이 아닙니다.
impact-again = 각 명령은 같은 수치를 보여 줍니다. 첫째는 사업, 둘째는 장부입니다.
impact-exact-estimate = 반올림하지 않은 추정값
impact-exact-low = 구간의 아래 끝
impact-exact-high = 구간의 위 끝
impact-exact-p = 우연일 확률
impact-table = 같은 수치를 표로
impact-hardly = { $least } 미만
ledger-followed = 이주 전후를 지켜본 가구
ledger-followed-lead = 같은 가구에 이주 전후로 물은 걷는 거리, 받은 것, 소득. 열 가구 미만에 대해서는 아무것도 밝히지 않습니다.
register-cost = 비용
register-note = 비고
register-table = 사업 목록을 표로
