# 단순하게 쓰이지 않았지만 읽은 숫자와 날짜, 두 가지로 읽힐 수 있는 것.

problem-number-percent = “{ $column }” 열의 { $count }개 셀에 퍼센트 기호가 있습니다. 첫 번째: { $row }행의 “{ $found }”. 기호는 단위로 읽었습니다. 옆에 있는 숫자를 그대로 쓰고 나누지 않았습니다.{ $bare ->
    [0] { "" }
   *[other] { " " }기호가 없는 값: { $bare }개. 이 값들도 퍼센트인지 확인하십시오.
 }
problem-number-permille = “{ $column }” 열의 { $count }개 셀에 퍼밀 기호가 있습니다. 첫 번째: { $row }행의 “{ $found }”. 기호는 단위로 읽었습니다. 옆에 있는 숫자를 그대로 쓰고 나누지 않았습니다.{ $bare ->
    [0] { "" }
   *[other] { " " }기호가 없는 값: { $bare }개. 이 값들도 퍼밀인지 확인하십시오.
 }
problem-number-currency = “{ $column }” 열의 { $count }개 셀에 통화 이름이나 기호가 있습니다. 첫 번째: { $row }행의 “{ $found }”. 숫자만 읽었습니다. 열 전체가 같은 통화인지 확인하십시오.
problem-time-reordered = “{ $column }” 열의 { $count }개 셀에서 날짜를 가능한 한 가지 순서로 읽었습니다. { $row }행의 “{ $found }”은(는) { $meant }입니다. 확실하게 하려면 2026-05-06처럼 쓰십시오.
problem-time-serial = “{ $column }” 열의 { $count }개 셀에 스프레드시트의 날짜 번호가 있습니다. { $row }행의 “{ $found }”을(를) { $meant }(으)로 읽었습니다. 확실하게 하려면 2026-05-06처럼 쓰십시오.
problem-time-ambiguous = “{ $column }” 열의 { $count }개 셀은 서로 다른 두 날짜로 읽힐 수 있습니다. 첫 번째: { $row }행의 “{ $found }”. 일과 월 중 무엇이 먼저인지 알 수 없어 추측하지 않았습니다. 2026-05-06처럼 써서 파일을 다시 보내 주십시오.

progress-read = 읽는 중
progress-judge = 검사하는 중
progress-keep = 보관하는 중
