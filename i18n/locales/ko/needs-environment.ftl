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

# 수치가 없는 이유.
reason-no-station-year = 이곳에는 한 해를 충분히 측정한 측정소가 없습니다
reason-no-sea-drawn = 지도에 바다가 그려져 있지 않아 계산할 수 없습니다
reason-no-plant-drawn = 지도에 그려진 공장이 없으며, 공장이 없다는 증거는 아닙니다
reason-no-street-here = 이 구역에는 지도에 그려진 길이 없습니다
reason-light-unknown = 이 구역의 길은 조명 여부가 알려져 있지 않습니다
reason-nothing-near = 이 구역의 주거지 가까이에서 측정된 것이 없습니다
