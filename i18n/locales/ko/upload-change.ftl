# 파일을 더하면 달라질 것.

change-title = 달라질 것
change-waiting = 앞뒤 수치를 계산하는 중…
change-first = 이런 데이터가 아직 없습니다.
change-version = ‘{ $title }’의 지금 판 { $version }과(와) 견주어:
change-other = 지금 쓰이는 ‘{ $title }’ { $version }판과 견주어:
change-added =
    { $count ->
       *[other] 새 행
    }
change-removed =
    { $count ->
       *[other] 사라지는 행
    }
change-changed =
    { $count ->
       *[other] 바뀌는 행
    }
change-columns-added = 새 열: { $names }
change-columns-lost = 사라지는 열: { $names }
change-none = 변화 없음
change-nothing = 주요 수치는 하나도 바뀌지 않습니다.
change-gained = 새로 계산할 수 있게 되는 지표 { $count }개: { $names }
change-lost = 더는 계산할 수 없게 되는 지표 { $count }개: { $names }
change-zones-new = 새 구역 { $count }곳
change-zones-gone = 사라지는 구역 { $count }곳
change-zones-redrawn = 경계가 바뀌는 구역 { $count }곳
change-total = { $name }: { $before }에서 { $after }(으)로
column-before = 전
column-after = 후
column-change = 차이
column-zones-moved = 바뀌는 구역
