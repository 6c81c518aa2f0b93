# 이름으로 지표 찾기.
find-label-indicator = 지표 찾기
find-example-indicator = 예: 약국
find-found = 이 낱말이 있는 지표 { $count }개
find-none-indicator = 이름에 { $words }이(가) 있는 지표가 없습니다. 목록은 모든 지표를 보여 줍니다. 더 짧은 낱말이나 서비스 이름으로 찾아 보십시오.

# 이름으로 사업 찾기.
find-label-project = 사업 찾기
find-example-project = 예: 주택
find-none-project = 이름에 { $words }이(가) 있는 사업이 없습니다. 목록은 모든 사업을 보여 줍니다. 더 짧은 낱말이나 연도로 찾아 보십시오.
