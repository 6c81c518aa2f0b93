# 시나리오 페이지: 결정을 내리기 전에 그 결과를 본다.

menu-scenario = 결정 시험하기
lead-scenario = 시설을 열거나 닫고, 보행로나 다리를 그어 누가 얻고 누가 잃는지 바로 보십시오. 저장되는 것도, 바뀌는 데이터도 없습니다.
pick-act = 지도를 누르면 하는 일
act-place = 새 시설
act-close = 시설 닫기
act-move = 시설 옮기기
act-link = 보행로
act-span = 보행교
act-resize = 수용 능력 변경
act-unlink = 도로 폐쇄
act-bar = 다리 막기
act-wall = 새 담장
act-unbar = 장벽 없애기
act-look = 여기서 걷기
next-place = 지도에서 새 시설({ $service })을 둘 자리를 누르십시오.
next-close = 지도에서 닫을 시설({ $service })을 누르십시오.
next-move = 지도에서 옮길 시설({ $service })을 누른 다음, 새 자리를 누르십시오.
next-link = 지도에서 보행로가 시작하는 자리를 누른 다음, 끝나는 자리를 누르십시오.
next-span = 지도에서 보행교가 시작하는 자리를 누른 다음, 끝나는 자리를 누르십시오.
next-resize = 새 수용 능력을 적은 뒤 지도에서 바꿀 시설({ $service })을 누르십시오.
next-resize-none = 이런 시설({ $service })의 수용 능력으로 계산하는 수치가 없거나 수용 능력이 알려지지 않았습니다. 1차 의료나 초등학교 같은 다른 서비스를 고르십시오.
next-unlink = 지도에서 전체를 폐쇄할 도로를 누르십시오.
next-bar = 지도에서 막을 다리를 누르십시오.
next-wall = 지도에서 담장이 시작하는 자리를 누른 다음, 끝나는 자리를 누르십시오. 아무도 걸어서 지나가지 못합니다.
next-unbar = 지도에서 없앨 장벽을 누르십시오. 장벽은 점선으로 그려져 있습니다.
next-look = 지도에서 한 자리를 누르면 거기서 걸어서 어디까지 가는지, 그 안에 누가 사는지 보여 줍니다.

plan-map-help = 화살표 키로 십자 표시를 옮기고, 입력 키로 그 자리를 고르며, 더하기와 빼기로 확대하고 축소합니다. 지도 아래에 지도 없이 하는 방법이 있습니다.
plan-map-nearer = 확대
plan-map-farther = 축소
plan-map-whole = 지구 전체
plan-swipe = 비교 경계: 왼쪽은 지금, 오른쪽은 계획 적용 후입니다. 끌거나 화살표 키로 움직이십시오.
plan-begin = 시작하기 전까지 숫자는 오늘의 것입니다.
plan-first = 시작점
plan-second = 첫 번째 자리를 골랐습니다. 이제 두 번째 자리를 누르십시오.
plan-legend = { $title }, 계획대로면 (등급별 구역 수)
plan-mark-there = 현재 시설
plan-mark-new = 계획에서 새로 엶
plan-mark-moved = 계획에서 옮김
plan-mark-gone = 계획에서 닫음
plan-mark-wall = 걸어서 지날 수 없는 장벽
plan-mark-barred = 막힌 다리나 길
plan-area-residents = 음영: 고른 자리에서 { $metres } 걸어서 닿는 곳. 그 안에 { $amount }이 삽니다.
plan-area-street-metres = 음영: 고른 자리에서 { $metres } 걸어서 닿는 곳. 그 안에 주거 가로 { $amount }가 있습니다.
plan-area-few = 음영: 고른 자리에서 { $metres } 걸어서 닿는 곳. 그 안에 사는 가구가 열 가구 미만이어서 인원을 밝히지 않습니다.

plan-answer = 계획의 결과
plan-gains = 이 가장 가까운 시설({ $service })에서 걸어서 { $metres } 안에 살게 됩니다. 오늘은 그렇지 않습니다.
plan-loses = 이 가장 가까운 시설({ $service })에서 걸어서 { $metres } 밖에 살게 됩니다. 오늘은 그렇지 않습니다.
plan-net = 걸어서 { $metres } 안에 가장 가까운 시설({ $service })에 닿는 사람 수의 차이입니다. 집계된 사람만 셉니다. 아무도 주민 수를 세지 않은 집도 계획의 영향을 받으므로, 모두 몇 명이 얻고 잃는지는 알 수 없습니다.
plan-nobody = 아무도 없음
plan-nobody-moves = 가장 가까운 시설({ $service })에서 걸어서 { $metres } 안으로 들어오는 집도, 나가는 집도 없습니다.
plan-nobody-counted = 사용 중인 인구 데이터가 없어, 변화를 사람이 아니라 주거 가로의 길이로 계산했습니다.
plan-also-gains = 반대로 { $persons }이 도달 범위 안으로 들어옵니다.
plan-also-loses = 반대로 { $persons }이 도달 범위 밖으로 나갑니다.
plan-share = 전체 구역의 도달률이 { $before }에서 { $after }로 바뀝니다 ({ $by }).
plan-target = 목표는 { $target }: 계획 뒤에도 { $persons }이 더 닿아야 합니다.
plan-target-met = 계획대로면 목표 { $target }를 이룹니다.
plan-cut = { $persons }에게 시설({ $service })로 가는 길이 하나도 남지 않습니다.
plan-at-least = { $persons } 이상
plan-some = 알 수 없는 수의 사람
plan-cut-large = 계획대로라면 시설({ $service })로 가는 길이 하나도 남지 않습니다.
plan-cut-unknown = 그 가운데 주민 수를 아무도 세지 않은 집이 있어 모두 몇 명인지는 알 수 없습니다.
plan-cut-more = 그 밖에 { $count }개 구역
plan-cut-where = 길이 끊기는 곳: { $zones }.
plan-cut-zone = { $zone } ({ $persons })
plan-other = { $title }: { $before }에서 { $after }(으)로 바뀝니다.
plan-water = 파란색: 높이를 잰 땅 가운데 이 수위 이하인 곳.
plan-water-none = 높이를 잰 땅 가운데 이 수위 이하인 곳이 없어 잠기는 곳이 없습니다.
plan-joined = { $persons }에게 없던 길이 생깁니다.
plan-unknown = { $persons }의 집은 오늘이나 계획 뒤에 잴 수 없어 이 숫자들에 들어 있지 않습니다.
plan-before = 오늘
plan-after = 계획대로면
plan-by = 변화
plan-gain = 얻는 사람 (명)
plan-lose = 잃는 사람 (명)
plan-cut-off = 길이 끊기는 사람 (명)
plan-joined-up = 길이 생기는 사람 (명)
plan-few-people = 10명 미만
plan-uncounted = 알 수 없음
plan-still = 다른 { $count }개 구역은 그대로입니다.
plan-who = 누구
plan-zones = 구역별
plan-groups = 누가 얻고 누가 잃는가: { $title }
plan-all = 나머지 숫자, 전체 구역
plan-alt = { $title }, 오늘과 계획. 전체 구역: { $before }에서 { $after }로. 가장 크게 바뀌는 구역 { $zone }: { $by }. 근거의 종류: { $evidence }.
plan-alt-still = { $title }, 오늘과 계획. 전체 구역: { $before }에서 { $after }로. 바뀌는 구역이 없습니다. 근거의 종류: { $evidence }.

plan-edits = 수정 { $count }건
plan-edit-number = { $number }. { $words }
plan-drop = { $number }번 되돌리기
plan-clear = 처음부터 다시
plan-edit-place = 새 시설({ $service }): { $place }
plan-edit-move = { $name } 옮기기: { $place }
plan-edit-close = { $name } 닫기
plan-edit-resize = 다른 규모: { $name }
plan-edit-capacity = 규모 { $capacity }
plan-edit-link = 길이 { $length }의 보행로, 시작 { $place }
plan-edit-span = 길이 { $length }의 보행교, 시작 { $place }
plan-edit-unlink = 거리 없애기: { $name }
plan-edit-close-bridge = 다리 막기: { $name }
plan-edit-bar = 새 장벽, 시작 { $place }
plan-edit-unbar = 장벽 없애기: { $name }
plan-edit-flood = 높이 { $level } 이하의 땅이 모두 물에 잠김
plan-edit-grow = { $place } 인구를 오늘의 { $factor }로
plan-edit-walk = 걷는 사람: { $profile }
plan-row = { $row }행
plan-in-zone = { $zone } ({ $place })

# 지도 없이
plan-more = 지도 없이: 목록에서 자리를 고르고, 인구나 걷는 사람, 물 높이를 바꿉니다
plan-whole = 지구 전체에 관한 것
plan-capacity = 새 수용 능력 (현재 { $least }~{ $most })
plan-list-do = 이 수정 적용
plan-list-bridge = 다리
plan-list-barrier = 장벽
plan-list-facility = 시설
plan-list-from-zone = 출발 구역
plan-list-from-spot = 출발 지점
plan-list-to-zone = 구역
plan-list-to-spot = 지점
plan-list-spot = { $number }. { $name } ({ $place })
plan-list-grow-zone = 어디
plan-list-profile = 걷는 사람
plan-flood = 물 높이 (미터, 잰 땅: { $least }~{ $most })
plan-flood-do = 그 아래를 물에 잠기게
plan-flood-missing = 침수를 시험할 수 없습니다. 땅의 높이 자료가 없습니다. 측량이나 공개 표고 모델에서 나온, 해수면 위 높이(m)가 적힌 점들(‘elevation’이라는 관측)이 필요합니다. 문의처: { $owners }.
plan-grow = 인구 변화 (퍼센트)
plan-grow-do = 인구 바꾸기
plan-walk-do = 이 사람이 걷게 하기

# 두 계획
plan-beside-title = 두 계획 나란히 보기
plan-beside-lead = 계획을 옆에 두고 바꿔 보십시오. 두 계획이 함께 보이고 주소에도 남습니다.
plan-aside = 이 계획을 옆에 두기
plan-swap = 두 계획 맞바꾸기
plan-aside-drop = 옆에 둔 계획 지우기
plan-set-aside = 옆에 둔 계획
plan-at-hand = 지금 계획
plan-card = { $what }: { $persons }

# 가장 좋은 자리
plan-sites-title = 새 시설은 어디에 세울까?
plan-sites-lead = 고른 서비스의 가장 좋은 자리를 오늘의 데이터로, 계획의 수정 없이 찾습니다. 더 나은 것이 없음이 증명되었는지, 아니라면 얼마나 차이가 나는지 밝힙니다.
pick-goal = 무엇이 가장 좋은가
plan-goal-cover = 도달 범위 안의 사람이 가장 많게
plan-goal-equity = 가장 많게, 가난할수록 더 무겁게
plan-goal-worst = 가장 낮은 구역의 비율이 가장 크게
plan-goal-median = 평균 걷는 거리가 가장 짧게
plan-goal-centre = 가장 먼 사람의 거리가 가장 짧게
pick-sites = 몇 곳
plan-count-1 = 한 곳
plan-count-2 = 두 곳
plan-count-3 = 세 곳
plan-cost-low = 한 곳의 최저 비용 (이집트파운드)
plan-cost-high = 한 곳의 최고 비용 (이집트파운드)
plan-worlds = 다른 가정에서도 비교: 걷는 사람, 막힌 다리, 세는 사람, 인구 증가
plan-search = 찾기
plan-searching = 가장 좋은 자리를 찾는 중…
plan-sites-answer = 가장 좋은 선택이 도달 범위 안에 더하는 것
plan-few = 열 명 미만
plan-sites-reach = 가장 긴 걷기 { $limit }, 거리 위 { $count }곳을 견주었습니다.
plan-site = 자리 { $number }: { $zone } ({ $place })
plan-sites-bound = 이 계획은 { $value }, 어떤 계획도 { $bound }보다 나을 수 없으며 차이는 { $gap }입니다.
plan-sites-put = 지도에 올리기
plan-sites-what = 항목
plan-sites-with = 새 자리와 함께
plan-untold = 밝히지 않음
plan-rivals = 가정이 다르다면: { $count }가지 세계
plan-rival-sites = 자리
plan-rival-most = 가장 크게 잃는 양
plan-rival-best = 가장 좋은 비율
plan-rival-robust = 후회가 가장 적음

# 계획 비교
plan-sites-more = 더 묻기: 비용과 예산, 모든 계획 비교, 다른 가정
plan-budget = 모든 자리의 예산 (이집트파운드)
plan-front = 이 수까지의 모든 가능한 계획을 비교
plan-sites-cost = 한 사람당 비용은 { $cost }입니다.
plan-money = { $low }~{ $high }이집트파운드
plan-money-millions = { $low }~{ $high }백만 이집트파운드
plan-front-title = 도달 범위, 가장 낮은 구역, 형평, 자리 수에서 함께 더 나은 것이 없는 계획: { $all }개 가운데 { $count }개
plan-front-most = 도달 범위 안의 사람이 가장 많음
plan-front-fair = 가장 낮은 구역에 가장 좋음
plan-front-between = 그 사이의 계획
plan-front-sites = { $count ->
    [0] 새 자리 없음
   *[other] { $count }곳
}
plan-front-cost = 합친 비용
plan-front-reach = 도달 범위 안
plan-front-more = 오늘보다 늘어남
plan-front-each = 한 사람 더하는 비용
plan-front-worst = 가장 낮은 구역
plan-front-fifth = 도달 범위 안 (소득 가중)
plan-front-which = 어느 계획
plan-front-alt = { $all }개 계획 가운데 { $count }개는 더 나은 것이 없습니다.
plan-front-alt-lane = { $sites }: 도달 범위 안은 많아야 { $most }, 가장 낮은 구역은 많아야 { $worst }입니다.
plan-front-alt-most = { $sites }: 도달 범위 안은 많아야 { $most }입니다.
plan-world = 가정
plan-world-today = 모두 오늘과 같음
plan-world-walks = 모두가 이렇게 걸음: { $profile }
plan-world-no-bridges = 모든 다리가 막힘
plan-world-counts = 이들만 셈: { $group }
plan-world-grows = { $zone }의 주민이 5분의 1 늘어남
plan-world-best = 여기서 가장 좋음

# 파일과 링크
plan-file-title = 파일과 링크로 된 계획
plan-home = 가져가기
plan-home-lead = 파일에는 수정과 계산에 쓴 데이터 버전이 들어 있습니다. 시나리오 명령도 이 파일을 읽고 같은 숫자를 줍니다.
plan-download = 계획 내려받기
plan-link = 이 링크는 누구에게나, 어떤 언어로든 같은 계획을 엽니다:
plan-back = 파일에서 되가져오기
plan-drop-file = 여기서 내려받은 계획 파일
plan-other-base = 파일은 다른 버전의 데이터로 계산되었습니다. 여기 숫자는 지금 쓰는 데이터의 것이며, 그날의 숫자는 같은 파일에서 시나리오 명령이 줍니다.
problem-plan-file-large = 파일 ‘{ $file }’은 계획보다 큽니다. 한도는 { $limit }킬로바이트입니다. 이 페이지에서 내려받은 파일을 가져오십시오.
problem-document-unreadable-plan = 파일 ‘{ $file }’은 JSON 계획이 아닙니다: { $state ->
    [letters] 글자가 ‘UTF-8’ 텍스트가 아닙니다
    [deep] 목록이 읽을 수 있는 것보다 깊이 겹쳐 있습니다
    [number] 읽을 수 있는 것보다 긴 숫자가 있습니다
    [several] 문서가 둘 이상 들어 있습니다
    [object] ‘{ "{" }’와 ‘{ "}" }’로 묶인 객체가 없거나 다른 것이 섞여 있습니다
   *[syntax] { $line }행 { $character }번째 글자에서 끊깁니다
}. 이 페이지에서 내려받았거나 ‘python -m indicators scenario’ 명령이 출력한 파일을 가져오십시오.
problem-scenario-format-plan = 이 파일은 읽을 수 있는 계획이 아닙니다. ‘format’ 값이 ‘{ $found }’인데 ‘{ $known }’이어야 합니다. 이 페이지에서 내려받았거나 ‘python -m indicators scenario’ 명령이 출력한 파일을 가져오십시오.
plan-note-newcomers = 인구가 늘면 새 주민은 오늘 사람들이 사는 곳에 삽니다.
plan-note-sea = 땅이 비었는지, 말랐는지, 누구의 것인지는 묻지 않습니다. 바다가 바다인 것만 압니다.
plan-note-bridge = 막은 다리는 가운데에서 끊기므로 양쪽에서 그 앞까지는 걸어갈 수 있습니다.
