# 명령이 선택 사항을 말하는 자리에서 페이지가 하는 말.

problem-encoding-unsure-page = 글이 UTF-8이 아니며(처음 { $row }행) 짐작하면 이름이 깨집니다. 아래에서 견본이 바르게 읽히는 인코딩을 고르세요.
problem-coordinates-missing-page = 행에 위치가 없습니다. 경도와 위도 열이 있으면 아래에서 고르고, 없으면 파일에 더하세요.
problem-coordinates-swapped-page = { $count }개 위치가 현재 상태로는 지역 밖에 있지만 경도와 위도를 바꾸면 지역 안에 들어옵니다. 첫 번째: { $row }행의 { $found }. 바꾸려면 아래에서 { $option }을(를) 좌표계로 선택하고, 아니면 열을 수정해 주십시오.
problem-role-unsure-page = 열만으로는 이 파일을 무엇으로 쓸지 알 수 없습니다. 아래에서 용도를 고르세요.
problem-field-missing-page = 이 용도에는 ‘{ $name }’이(가) 필요한데 그 열을 찾지 못했습니다. 아래 열 표에서 고르거나 파일에 더하세요.
problem-memory-short = 지금 남은 메모리는 { $free }MB이고, 이 파일을 읽으려면 { $megabytes }MB가 들 수 있습니다. 잠시 뒤 다시 시도하거나 파일을 나누세요.
problem-version-moved-page = 다른 사람이 먼저 했습니다({ $who }, { $when }). 파일을 비교한 뒤 ‘{ $dataset }’의 판이 { $base }에서 { $now }(으)로 바뀌었습니다. 잃은 것은 없으며 파일은 계속 기다립니다. 아래에서 지금 판과의 차이를 살펴본 뒤 저장으로 계속하세요.
problem-crs-unsure-page = 파일에 좌표계가 적혀 있지 않고, 숫자가 이 지역의 도 단위 좌표가 아닙니다(처음: { $row }행의 { $found }). 알고 계신 자리에 행이 놓이는 좌표계를 아래에서 고르세요.{ $apart ->
    [0] {""}
   *[other] {" "}처음 두 가지는 { $apart } m밖에 차이가 나지 않으니 파일을 만든 사람에게 확인하세요.
 }
problem-crs-doubtful-page = 파일의 좌표계는 { $crs }(이)라고 하지만, 그렇게 읽으면 이 지역에 들어오는 위치가 거의 없습니다(처음: { $row }행의 { $found }). 알고 계신 자리에 행이 놓이는 좌표계를 아래에서 고르거나, 파일을 그대로 승인하세요.{ $apart ->
    [0] {""}
   *[other] {" "}처음 두 가지는 { $apart } m밖에 차이가 나지 않으니 파일을 만든 사람에게 확인하세요.
 }
problem-crs-none-fits-page = 좌표가 도 단위가 아니며(처음: { $row }행의 { $found }), 여기서 아는 어떤 좌표계로도 나라 안에 들어오지 않습니다. 좌표계의 번호를 아래에 쓰거나 파일을 만든 사람에게 물어보세요.
