# 다른 기관이 요구하거나 조사한 것: 지표 체계, 기준, 다른 도시, 방법론 화면의 말.

framework-iso37120 = ISO 37120:2018 표준
framework-sdg = 지속가능발전목표
framework-umf = 유엔 해비타트 도시 모니터링 체계
framework-gopp = 국토계획총국 서비스 기준 지침
framework-nouh = 국가도시조화청 지침
framework-law4 = 1994년 환경법 제4호 시행령
framework-isdf = 비공식정착지개발기금 불안전지구 등급
framework-world-bank-ess5 = 세계은행 환경·사회 기준 5
framework-world-bank-ess10 = 세계은행 환경·사회 기준 10
publisher-un = 유엔 지속가능발전 지표
publisher-gohsc = 건강·지속가능도시 글로벌 관측소
publisher-eeaa = 이집트 환경청
publisher-gopp = 국토계획총국
publisher-nouh = 국가도시조화청
publisher-who = 세계보건기구
publisher-law4 = 1994년 환경법 제4호와 시행령
publisher-broadband = 유엔 브로드밴드 위원회
publisher-unnamed = 출처에 밝혀지지 않음
match-exact = 일치
match-near = 근접
match-partial = 부분
verified-original = 원문에서 확인
verified-secondary = 2차 자료에서 인용
verified-no = 사업팀이 아직 확인하지 않음
norm-unread = 값 미확인
peer-stop = 모든 정류장
peer-frequent-stop = 고빈도 정류장
peer-market = 식품 시장
peer-open-space = 모든 공공 오픈스페이스
peer-large-open-space = 대규모 공공 오픈스페이스
peer-line = { $what }: { $cities }개 도시의 절반이 { $metres } 안에서 { $low }에서 { $high } 사이이며 중앙값은 { $middle }입니다.
target-source-district = 지구가 정한 값

# The methods page
method-made = 산출 방법
method-checked = 무엇이 검증하는가
method-oracles = 독립 계산
method-laws = 검증된 성질
method-proof = 개발자용: 검사 파일
method-crosswalk = 다른 지표 체계에서
method-norms = 다른 기관의 기준
method-norms-edit = 이 값은 담당자가 고칠 수 있는 표입니다. 지구의 목표나 기준은 지구 파일에 둡니다:
method-peers = 다른 도시(판정이 아닌 참고)
method-reports = 다른 곳에 실린 수치
method-reports-lead = 다른 곳이나 더 넓은 지역에 대해 실린 수치이며, 수준이 지구인 것만 엘막스의 수치입니다.
method-gap = 부족한 것과 줄 수 있는 곳
method-needs = 필요한 것
have-yes = 있음
have-illustrative = 예시 자료뿐
have-no = 없음
method-owner = 줄 수 있는 곳
method-step = 다음 단계
method-improve = 지금 계산할 수 있으며 더 나은 자료는 여기서 얻을 수 있습니다.
method-real = 지금은 예시 자료로만 계산됩니다. 실제 자료는 여기서 얻을 수 있습니다.
method-from = { $value } ({ $source })
method-no-crosswalk = 비교한 지표 체계에 대응하는 항목이 없습니다.
column-framework = 지표 체계
column-entry = 체계의 항목(원문)
column-match = 정의 일치도
column-difference = 차이
column-publisher = 발행 기관
column-norm-value = 값
column-norm-note = 설명
column-verified = 확인
column-caveat = 주의
column-owner = 줄 수 있는 곳
column-step = 다음 단계

problem-standing-broken = { $state ->
    [missing] 표 ‘{ $file }’의 { $row }행에 ‘{ $column }’ 값이 없습니다.
    [unreadable] 표 ‘{ $file }’을(를) 읽을 수 없습니다: { $found }.
   *[wrong] 표 ‘{ $file }’의 { $row }행에서 ‘{ $column }’ 값 { $found }을(를) 쓸 수 없습니다.
}
