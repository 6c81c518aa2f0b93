# 다른 기관이 요구하거나 조사한 것: 지표 체계, 기준, 다른 도시, 그 표의 메시지.

problem-standing-broken = { $state ->
    [missing] 표 ‘{ $file }’의 { $row }행에 ‘{ $column }’ 값이 없습니다.
    [unreadable] 표 ‘{ $file }’을(를) 읽을 수 없습니다: { $found }.
   *[wrong] 표 ‘{ $file }’의 { $row }행에서 ‘{ $column }’ 값 { $found }을(를) 쓸 수 없습니다.
}
