app-title = 엘막스 도시 지표
app-place = 알렉산드리아 엘막스
menu-group-see = 살펴보기
menu-group-trust = 출처와 방법
menu-overview = 한눈에 보기
menu-coverage = 서비스 도달 범위
menu-datasets = 데이터 세트
menu-methods = 측정 방법
lead-overview = 지구 현황을 한눈에: 누가 어떤 서비스에 닿는지, 무엇이 보도되었는지, 어떻게 진행되었는지 보여 줍니다.
lead-coverage = 구역별로 누가 걸어서 각 서비스에 닿을 수 있는지 보여 줍니다.
lead-datasets = 모든 수치의 바탕이 되는 자료의 출처, 이용 허락, 시점, 근거 유형입니다.
lead-methods = 각 수치의 산출 방법과 한계, 아직 측정할 수 없는 항목을 설명합니다.
address-unknown = 이 주소가 요청한 항목이 여기에 없습니다: { $names }. 대신 기본 선택이 표시됩니다. 아래에서 다른 항목을 고르십시오.
pick-language = 언어
pick-real = 실제 자료만
pick-real-help = 도구 시연용으로 만든 자료를 모두 빼고, 측정·보도되었거나 실제 자료로 계산한 것만 남깁니다.
pick-service = 서비스
pick-reach = 최대 보행 거리
reach-norm = 기준 거리: { $publisher } ({ $verified }).
pick-reach-help = 이 지표의 기본 거리는 { $metres } m이며, 성인 걸음으로 약 { $minutes }분입니다.
pick-indicator = 지표
notice-illustrations = **예시 자료가 표시되고 있습니다.** ‘예시’ 표시가 있는 것은 도구를 보여 주기 위해 만든 것으로, 실제 엘막스와는 관계가 없습니다.
no-data = 자료 없음
not-stated = 밝혀지지 않음
page-failed = 이 페이지를 표시하지 못했습니다. 다시 불러오십시오. 반복되면 발생 시각을 관리자에게 알려 주십시오. 오류는 기록되었습니다.
undated = 날짜 없음
range = { $low } – { $high }
either-or = 다음 중 하나({ $names })
whole-district = 전체 구역
short-acc_cln = 1차 의료
short-acc_pha = 약국
short-acc_sch = 초등학교
short-acc_bus = 대중교통
short-acc_mkt = 신선식품 시장
short-acc_pos = 공공 오픈스페이스
short-dig_pnt = 대면 디지털 지원 거점
card-within = 도보 { $metres } 이내
card-level = { $place }, { $level } 수준
figure-gone = 보도된 수치 없음
qualified = { $word } { $value }
report-dated = { $value }({ $date })
overview-numbers = 주요 수치
overview-map = 1차 의료에 닿는 주민
overview-timeline = 엘막스 연표
timeline-none = 사용 중인 사업 대장이 없습니다.
legend-class = { $low }~{ $high }%
legend-no-data = 자료 없음
legend-facilities = 시설
unit-name-share = 등급별 구역 수
facility-unnamed = 이름 없는 시설
chart-target = 목표 { $value }%
headline-residents = 측정된 주민의 { $value }가 길을 따라 { $metres } 이내에서 가장 가까운 시설에 닿습니다. 닿는 주민은 { $persons }명입니다.
headline-street_metres = 사용 중인 주민 자료가 없습니다. 주거 도로 길이의 { $value }가 가장 가까운 시설에서 도보 { $metres } 이내에 있습니다.
headline-bounds = 측정되지 않은 주민이 모두 범위 밖 또는 안에 있다고 볼 때 { $low }에서 { $high } 사이입니다.
sources = 출처
overview-figures = 보도된 수치
pick-topic = 주제
column-figure = 수치
column-place = 장소
column-level = 수준
column-date = 날짜
column-source = 출처
north = ▲ 북
column-street = 측정된 주거 도로
headline-children_6_11 = 측정된 6~11세 아동의 { $value }가 길을 따라 { $metres } 이내에서 가장 가까운 시설에 닿습니다. 닿는 아동은 { $persons }명입니다.
column-persons-residents = 도달 주민
column-persons-children_6_11 = 도달 아동
methods-count-real =
    { $ready ->
        [0] 이 수에는 예시 자료가 포함됩니다. 실제 자료만으로 계산할 수 있는 지표는 없습니다.
       *[other] 이 수에는 예시 자료가 포함됩니다. 실제 자료만으로는 { $ready }개를 계산할 수 있습니다.
    }
table-title = 표
download-csv = CSV 내려받기
bounds = { $low } – { $high }
column-zone = 구역
column-value = 값
column-bounds = 하한~상한
column-to-target = 목표까지 더 필요한 주민
column-evidence = 근거
rests-on = 세어야 할 것의 { $share }만 근거로 함
column-indicator = 지표
column-unit = 단위
column-state = 상태
origin-title = 이 수치의 출처
vintage-is = 기준 시점 { $date }
version-is = 버전 { $number }
datasets-active = 사용 중
datasets-active-lead = 지표는 파일이 아니라 역할을 요구합니다. 역할과 서비스마다 하나의 데이터 세트가 쓰이며, 여럿이면 선택할 수 있고 모든 사용자에게 다시 계산됩니다.
datasets-all = 전체 데이터 세트
roles-title = 역할
services-title = 서비스 시설
slot-empty = 사용 중인 자료 없음
slot-option = { $title } ({ $evidence })
slot-changed = 사용 데이터 세트 변경: { $name }
fact-id = 식별자
fact-role = 역할
fact-services = 서비스
fact-evidence = 근거
fact-kind = 유입 경로
fact-rows = 행 수
fact-version = 버전
fact-vintage = 기준 시점
fact-producer = 생산자
fact-citation = 인용
fact-licence = 이용 허락
fact-address = 주소
fact-accessed = 열람일
fact-sha256 = 파일 지문
fact-formula = 산식
fact-unit = 단위
fact-direction = 바람직한 방향
fact-reach = 보행 거리
fact-distance = 거리
fact-limit = 초과 기준
fact-inputs = 입력 자료
fact-standard = 관련 표준
fact-target = 목표
fact-spatial = 공간 단위
fact-state = 상태
fact-note = 알려 주지 않는 것
methods-lead = 각 지표는 하나의 정의로 페이지, 명령, 보고서에 똑같이 쓰입니다. 지표를 선택하면 전체 정의를 볼 수 있습니다.
methods-catalogue = 지표 목록과 아직 측정할 수 없는 것
methods-count = 전체 { $total }개 가운데 { $ready }개 지표를 지금 계산할 수 있으며, 나머지에 부족한 것은 표에 적혀 있습니다.
methods-rules = 공통 규칙
domain-count = { $name } ({ $count })
state-computable = 지금 계산할 수 있음
state-illustrative = 지금은 예시 자료로만 계산됨
state-not-built = 입력 자료는 있으나 계산 방법이 아직 구현되지 않음
state-lacks = 부족: { $names }
headline-target =
    { $persons ->
        [0] 목표를 달성했습니다.
       *[other] 목표까지 { $persons }명이 더 도달해야 합니다.
    }
card-to-target =
    { $persons ->
        [0] 목표 달성
       *[other] 목표까지 { $persons }명
    }
card-reports =
    { $count ->
       *[other] 보도 { $count }건: { $dates }
    }
alt-none =
    { $blank ->
       *[other] { $title }: { $blank }개 구역에 값이 없습니다.
    }
alt-values =
    { $title }. 전체 구역: { $district }. 가장 높은 구역은 { $best }({ $high }), 가장 낮은 구역은 { $worst }({ $low })입니다. { $blank ->
        [0] 모든 구역에 값이 있습니다.
       *[other] 값이 없는 구역은 { $blank }개입니다.
    } 근거: { $evidence }.
methods-rules-body =
    - 거리는 집에서 가장 가까운 보행 가능 도로까지, 도로를 따라, 다시 시설까지 잰 것이며 직선거리가 아닙니다.
    - 기준 거리는 포함됩니다. 정확히 500 m인 사람은 500 m 이내입니다.
    - 빈칸은 0이 아닙니다. 측정되지 않은 것은 하한과 상한을 넓힐 뿐 값을 바꾸지 않습니다.
    - 결과는 입력 자료 가운데 가장 약한 근거를 따릅니다.
    - 공개 지도에 시설이 없는 것은 지도의 공백이며, 시설이 없다는 증거가 아닙니다.
    - 주민 자료가 없으면 주거 도로 길이로 가중하며, 그 사실을 밝힙니다.
skip-list = 목록 건너뛰기
