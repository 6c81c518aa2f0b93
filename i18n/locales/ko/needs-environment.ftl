# 환경·조명·이주 지표에 필요한 자료와 구역 재구획에서 발견될 수 있는 문제.

need-observations-pm25-annual = PM2.5 연평균
need-observations-noise-lden = 주야간 소음도
need-observations-ndvi = 지점별 식생지수(NDVI)
need-observations-land-surface-temperature = 지점별 지표온도
need-observations-tree-canopy = 지점별 수관 피복률
need-observations-flood-depth-rp10 = 지점별 10년 빈도 침수심
need-observations-flood-depth-canal-rp10 = 10년 빈도 수로 침수심
need-observations-flood-depth-rain-rp10 = 10년 빈도 강우 침수심
need-observations-elevation = 격자 지점의 표고
need-observations-home-before = 이주 가구의 이전 주거지
need-observations-home-after = 이주 가구의 현재 주거지
need-observations-fishing-households = 거주지별 어업 가구
need-backdrop-sea = 바다 경계
need-backdrop-industry = 공장 경계
problem-rezoning-drift = 합계가 보존되지 않습니다: 이전 { $before }, 이후 { $after }. 새 구역이 서로 겹치거나 경계가 잘못되었습니다. 경계를 고치기 전에는 아무것도 공표하지 않습니다.
