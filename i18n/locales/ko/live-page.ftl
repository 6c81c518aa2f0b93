# 독자가 보는 실시간 자료: 오래된 정도, 출처 표기, 다시 받기, 그리고 공개 자료에 없는 것.

unit-days = { $number }일

age-fresh = 최신: { $date }
age-ageing = 오래되어 감: { $date }
age-stale = 오래됨: { $date }
age-undated = 기준일 모름
age-no-rhythm = { $date } 기준
age-ahead = 잘못된 날짜: { $date }
age-note-fresh = { $date }의 자료로 { $days } 지났습니다. 더 새로운 자료는 그날부터 { $rhythm }이 지나야 나올 것으로 봅니다.
age-note-ageing = { $date }의 자료로 { $days } 지나 새 자료가 나올 기간({ $rhythm })을 넘겼습니다.
age-note-stale = { $date }의 자료로 { $days } 지나 새 자료가 나올 기간({ $rhythm })의 두 배를 넘겼습니다.
age-note-undated = 이 자료가 언제의 것인지 밝힌 사람이 없어 최신이라고 말할 수 없습니다.
age-note-no-rhythm = { $date }의 자료로 { $days } 지났습니다. 얼마나 자주 갱신되는지 밝힌 사람이 없어 최신이라고 말할 수 없습니다.
age-note-ahead = 아직 오지 않은 { $date }의 자료라고 합니다. 날짜를 잘못 적은 것입니다.

fact-age = 오래된 정도
credit = 자료:

origin-illustrative-drawing-made-by-data-per-illustrative-from-a-fixed-seed-it-shows-the-tool-and-says-nothing-about-el-max-single-anchor-points-openstreetmap-contributors = 이 사업의 예시 그림. 일부 기준점 © 오픈스트리트맵 기여자

headline-mapped =
    { $count ->
        [0] 지도에 있는 장소가 하나도 들어가지 않았습니다.
       *[other] 지도에 있는 장소 { $count }곳이 들어갔습니다(자료 기준일: { $date }).
    } 아무도 그리지 않은 곳은 여기서 없는 것으로 셉니다. 지도에 없는 곳이 실제로 없는 것은 아닙니다.
mapped-each = { $service }: { $count }
mapped-services = 서비스별: { $names }.
mapped-grown = 이 지역 오픈스트리트맵의 { $service }: { $since } { $before }, { $until } { $after }. 늘어난 것은 지도뿐일 수 있습니다.
card-mapped =
    { $count ->
        [0] 지도에 있는 장소 없음({ $date }).
       *[other] 지도에 있는 장소 { $count }곳({ $date }).
    } 지도에 없다고 실제로 없는 것은 아닙니다.

live-title = 실시간으로 받는 자료
live-lead = 발행처에 요청해 받는 공개 자료입니다. 응답이 잘못되면 마지막으로 받은 올바른 사본을 계속 씁니다.
live-offline = 이 컴퓨터에서 네트워크를 꺼 두어 아무 곳에도 요청하지 않습니다. 아래 사본으로 모두 그대로 작동하며 사본의 날짜는 적힌 대로입니다.
live-unreachable = 어느 출처에도 닿지 못했습니다. 이 컴퓨터에 네트워크가 없는 듯합니다. 아래 사본으로 모두 그대로 작동하며 사본의 날짜는 적힌 대로입니다.
live-all = 모두 새로 받기
live-one = 새로 받기
live-look = 대기 중인 것 보기: { $dataset }
live-state-new = 새 자료
live-state-unchanged = 변화 없음
live-state-held_back = 확인 대기
live-state-failed = 실패
live-state-waiting = 순서 대기
live-state-asking = 요청 중
live-state-broken = 중단됨
live-state-unset = 설정 안 됨
live-state-never = 요청한 적 없음
live-found = 읽으면서 살펴본 것: { $count }건
live-asked = 마지막 요청: { $date }
live-rhythm = { $rhythm }마다 갱신
live-progress = { $share } 완료
live-no-copy = 아직 사본 없음
live-copy = 버전 { $version }, 행: { $rows }, 마지막 올바른 응답: { $date }

gaps-title = 공개 자료에 없는 것
gaps-lead = 엘막스에 대해 어느 공개 출처도 알려 주지 않는 것입니다. 줄 수 있는 분은 ‘데이터 추가’ 화면에서 올려 주세요.
gaps-now = 오늘 응답이 없거나 오래된 것
gaps-lasting = 없는 것과 채울 방법
gaps-failed = { $dataset }: { $date }에 받지 못했습니다. { $copy } 사본을 계속 씁니다.
gaps-failed-none = 마지막 요청 때 받지 못했고 이전 사본도 없는 것: { $names }.
gaps-stale = { $dataset }: { $date }의 자료이고 { $rhythm }마다 갱신됩니다. 더 새로운 것이 나올 때입니다.
gap-why = 중요한 까닭
gap-indicators = 관련 지표
gap-every = 모두: 모든 지표가 구역별입니다.
gap-waiting = 실제 자료: { $all }개 중 { $have }개
gap-filled = 자료가 있으나 이것이 더 확실함
step-borders = 지구와 샤이카의 공식 경계를 근거 결정문과 함께 지도 파일로 요청합니다.
problem-fetched-just-now-page = ‘{ $dataset }’ 자료는 받은 지 한 시간이 안 되어 다시 요청하지 않았습니다. 옆의 ‘새로 받기’를 누르면 그래도 요청합니다.
problem-copy-waits-page = 새 사본이 대기 중입니다. 살펴보고 받아들이거나 버리세요.
problem-copy-stays-page = { $day } 사본을 계속 씁니다: ‘{ $dataset }’, 버전 { $version }.
for-server = 서버를 운영하는 사람에게
