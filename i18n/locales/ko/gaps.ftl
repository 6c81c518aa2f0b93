# 부족한 것을 누가 줄 수 있으며 다음 단계는 무엇인가.

owner-capmas = 중앙동원통계청
owner-coast = 이집트 해안보호청
owner-education = 알렉산드리아 교육국
owner-eeaa = 이집트 환경청
owner-electricity = 알렉산드리아 배전회사
owner-fisheries = 호소수산자원보호개발청
owner-governorate = 알렉산드리아주와 구청
owner-health = 알렉산드리아 보건국
owner-irrigation = 수자원관개부
owner-mcit = 통신정보기술부
owner-nouh = 국가도시조화청
owner-ntra = 국가통신규제청과 통신사
owner-police = 교통총국
owner-post = 이집트 우정
owner-project = 사업팀
owner-sewer = 알렉산드리아 하수도회사
owner-transport = 알렉산드리아 여객운송청
owner-udf = 도시개발기금
owner-water = 알렉산드리아 상수도회사
owner-weather = 이집트 기상청

# Next steps
step-census = 이름 없이 연령과 가구가 담긴 샤이카 또는 블록별 인구총조사를 요청합니다.
step-drive = 커버리지 지도를 요청하고 하루 동안 모든 길을 걸으며 신호를 잽니다.
step-headways = 평일 하루 오전 7시부터 오후 7시까지 정류장마다 지나는 차를 셉니다.
step-income = 가구 조사에 자산이나 소득 문항을 더해 5분위로 나눕니다.
step-lamps = 밤에 길마다 가로등을 조사해 켜지는 것을 적습니다.
step-landings = 어민 단체와 양륙 대장을 시작합니다. 선정한 어선의 출어일마다 무게, 값, 연료를 적습니다.
step-levels = 정밀 표고 모형, 수로와 바다의 수위, 2015년 폭풍 흔적을 요청합니다.
step-loggers = 구역마다 한 거리의 외벽에 일주일 동안 소음 기록기를 둡니다.
step-outlines = 최근 영상으로 경계, 담장, 출입문을 그리고 현장에서 확인합니다.
step-register = 이름과 주소 없이 구역별·연도별로 몇 중 몇인지 담은 표를 요청합니다.
step-register-places = 좌표, 정원, 운영 시간이 담긴 허가 시설 목록을 요청해 공개 지도와 대조합니다.
step-satellite = 공개 위성 영상을 지구 범위로 잘라 값을 지점으로 올립니다.
step-station = 보정된 측정기를 1년 내내 두거나 가장 가까운 측정소의 시간별 값을 요청합니다.
step-survey = 모든 구역에서 최소 10가구씩 조사하는 가구 조사에 문항을 더합니다.
step-walk-survey = 지구를 걸으며 공개 지도에 없는 정류장, 시장, 출입문을 그립니다.
