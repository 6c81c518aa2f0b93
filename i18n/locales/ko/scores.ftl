# 접근 점수: 각각 무엇이고 언제 쓰는지, 그리고 함께 보는 수치.

score-2sfca = 2단계 유동권역 ‘2SFCA’
score-2sfca-when = 처음 살펴볼 때와 행정 설명에 알맞습니다. 한 거리 안의 1인당 인력이라 설명하고 검산하기 쉽습니다. 경계가 날카로워 한 걸음만 벗어나도 셈에서 빠집니다.
score-e2sfca = 거리감쇠 2단계 유동권역 ‘E2SFCA’
score-e2sfca-when = 걷는 것 자체가 부담인 곳에 알맞습니다. 멀리 살수록 덜 쓰고 덜 받으며 경계에서 값이 튀지 않습니다. 얼마나 빨리 줄어드는지는 이곳에서 잰 것이 아니라 고른 것입니다.
score-e2sfca-step = 같은 점수, 세 단계 가중치 ‘Luo & Qi’
score-e2sfca-step-when = 발표된 연구와 견줄 때 알맞습니다. 대개 권역의 3등분에 1, 0.68, 0.22를 씁니다.
score-3sfca = 3단계 유동권역 ‘3SFCA’
score-3sfca-when = 도심처럼 가까운 시설 여럿 가운데 고를 수 있는 곳에 알맞습니다. 한 사람이 모든 시설에서 온전히 세어지는 것을 막습니다. 시설이 늘어도 누군가의 점수는 내려갈 수 있습니다.
score-bfca = 균형 유동권역
score-bfca-when = 교차 확인에 알맞습니다. 누구도 두 번 세지 않고 서비스도 두 번 나누지 않습니다. 크기는 지도 셀의 크기에 달려 있으니 순위만 비교하십시오.
score-gravity = 중력 모형 ‘Hansen’
score-gravity-when = 공원이나 정류장처럼 차지 않는 곳에 알맞습니다. 다른 사람이 얼마나 오든 닿는 것을 모두 세고 멀수록 덜 셉니다.
score-raam = 합리적 선택 모형 ‘RAAM’
score-raam-when = 혼잡과 걷기를 견주어 사람들이 어디로 갈지 물을 때, 예컨대 새 보건소가 문을 연 뒤에 알맞습니다. 비용이므로 작을수록 좋고 계산이 가장 오래 걸립니다.

more-nothing_in_reach = 닿는 시설이 없는 인구, %
more-places_without_capacity = 닿는 시설 중 규모를 모르는 곳
more-places_in_other_unit = 닿는 시설 중 단위가 달라 뺀 곳
more-balanced = 균형 방식, 지역 전체 = 1
more-step = ‘Luo & Qi’ 단계 방식
more-rank_shift = 두 방식의 순위 차이 (3 초과 시 경고)
more-schools_without_shifts = 닿는 학교 중 교대 수업을 모르는 곳
more-needs_met = 충족된 필요, 8개 중
more-most_missing = 가장 자주 빠지는 필요의 번호 1~8 (0은 없음)
more-missing_primary_health = 1. 1차 보건시설이 없는 인구, %
more-missing_pharmacy = 2. 약국이 없는 인구, %
more-missing_kindergarten = 3. 유치원이 없는 인구, %
more-missing_primary_school = 4. 초등학교가 없는 인구, %
more-missing_market = 5. 시장이 없는 인구, %
more-missing_transit_stop = 6. 정류장이 없는 인구, %
more-missing_open_space = 7. 오픈스페이스가 없는 인구, %
more-missing_digital_point = 8. 디지털 지원 거점이 없는 인구, %
more-any_stop = 배차간격과 관계없이 정류장 가까운 인구, %
more-stops_without_headway = 배차간격을 모르는 정류장
more-population_density = 집 주변 인구, 명/㎢
more-intersection_density = 집 주변 교차로, 개/㎢
more-daily_living = 가까운 일상 시설, 3개 중

need-observations-headway-minutes = 정류장별 대중교통 배차간격
