# 명령이 선택 사항을 말하는 자리에서 페이지가 하는 말.

problem-encoding-unsure-page = 글이 UTF-8이 아니며(처음 { $row }행) 짐작하면 이름이 깨집니다. 아래에서 견본이 바르게 읽히는 인코딩을 고르세요.
problem-crs-unsure-page = 좌표가 도일 수 없습니다. 처음은 { $found }({ $row }행)입니다. 아래에서 장소가 제자리에 놓이는 좌표계를 고르세요.
problem-crs-doubtful-page = { $crs }(으)로 읽으면 장소가 지역에 놓이지 않습니다. 아래에서 제자리에 놓이는 좌표계를 고르거나 그대로 동의하세요.
problem-crs-and-order-unsure-page = 동쪽과 북쪽을 바꾸고 다른 좌표계를 골라야 장소가 지역에 놓입니다. 아래에서 두 열을 바꾼 뒤 좌표계를 고르세요.
problem-residents-elsewhere-page = 모든 장소가 지역 밖에 놓여 아무도 집계되지 않습니다. 바른 좌표계를 고르거나, 이 지역의 파일을 보내거나, 그대로 동의하세요.
problem-coordinates-missing-page = 행에 위치가 없습니다. 경도와 위도 열이 있으면 아래에서 고르고, 없으면 파일에 더하세요.
problem-coordinates-swapped-page = 장소가 지역 밖에 놓이며, 경도와 위도를 바꾸면 안에 놓입니다. 처음은 { $row }행입니다. 아래에서 바꾸기에 동의하거나 열을 고치세요.
problem-geometry-repaired-largely-page = 도형을 고치면 면적이 최대 { $percent }% 달라집니다. 처음은 { $row }행입니다. 고치기 전과 후를 보고 아래에서 동의하거나 도형을 고치세요.
problem-role-unsure-page = 열만으로는 이 파일을 무엇으로 쓸지 알 수 없습니다. 아래에서 용도를 고르세요.
problem-field-missing-page = 이 용도에는 ‘{ $name }’이(가) 필요한데 그 열을 찾지 못했습니다. 아래 열 표에서 고르거나 파일에 더하세요.
problem-memory-short = 지금 남은 메모리는 { $free }MB이고, 이 파일을 읽으려면 { $megabytes }MB가 들 수 있습니다. 잠시 뒤 다시 시도하거나 파일을 나누세요.
