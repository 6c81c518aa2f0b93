# 좌표와 윤곽을 읽을 때 발견되는 것: 규칙마다 한 문장.

problem-crs-unsure = 파일에 좌표계가 적혀 있지 않고, 도 단위로 읽으면 좌표가 지역 안에 들어오지 않습니다({ $count }개 위치, 첫 번째: { $row }행의 { $found }). { $where ->
    [country] 여기서 아는 어떤 좌표계로도 지역 안에 들어오지 않지만, 다음 좌표계에서는 나라 안에 들어옵니다
   *[other] 다음 좌표계에서는 들어옵니다
 }(가능성이 높은 순서): { $names }. 첫 번째 좌표계로 읽으면 { $sample } 값은 { $place } 위치입니다.{ $apart ->
    [0] {""}
   *[other] {" "}처음 두 가지는 { $apart } m밖에 차이가 나지 않으므로 파일을 만든 사람에게 확인해 주십시오.
 } ‘--crs { $option }’처럼 좌표계를 선택해 주십시오. ‘swapped’는 북쪽 값이 먼저 온다는 뜻입니다.
problem-crs-doubtful = { $crs }(으)로 읽으면 이 지구의 데이터가 있을 지역에 들어오는 위치가 거의 없습니다(모두 { $count }개, 첫 번째: { $row }행의 { $found }). { $where ->
    [country] 여기서 아는 어떤 좌표계로도 지역 안에 들어오지 않지만, 다음 좌표계에서는 나라 안에 들어옵니다
   *[other] 다음 좌표계에서는 대부분이 들어옵니다
 }(가능성이 높은 순서): { $names }. 첫 번째 좌표계로 읽으면 { $sample } 값은 { $place } 위치입니다.{ $apart ->
    [0] {""}
   *[other] {" "}처음 두 가지는 { $apart } m밖에 차이가 나지 않으므로 파일을 만든 사람에게 확인해 주십시오.
 } ‘--crs { $option }’처럼 좌표계를 선택해 주십시오. ‘swapped’는 북쪽 값이 먼저 온다는 뜻입니다. 또는 ‘--accept-repairs’로 파일을 그대로 승인해 주십시오.
problem-crs-none-fits = 좌표가 도 단위가 아니며(첫 번째: { $row }행의 { $found }, 모두 { $count }개, { $crs }(으)로 읽음), 여기서 아는 어떤 좌표계로도 나라 안에 들어오지 않습니다. 파일의 좌표계를 ‘--crs EPSG:n’으로 지정하고, 북쪽 값이 먼저 오면 뒤에 ‘swapped’를 붙여 주십시오.
problem-coordinates-swapped = { $count }개 위치가 현재 상태로는 지역 밖에 있지만 경도와 위도를 바꾸면 지역 안에 들어옵니다. 첫 번째: { $row }행의 { $found }. ‘--accept-repairs’나 ‘--crs { $option }’로 교환을 확인하거나 열을 수정해 주십시오. 맞는 것: { $names }.
problem-coordinates-order = 두 숫자가 한 열에 있고 어느 것이 먼저인지 적혀 있지 않습니다. { $first ->
    [latitude] 위도가 먼저, 경도가 나중일 때
   *[other] 경도가 먼저, 위도가 나중일 때
 }에만 위치가 지역 안에 들어오므로 그렇게 읽었습니다: { $count }개 위치.
problem-coordinates-order-unsure = 두 숫자가 한 열에 있는데 어느 것이 먼저인지 적혀 있지도 않고 위치를 보아도 알 수 없습니다(첫 번째: { $row }행의 { $found }, 모두 { $count }개). 어느 것이 먼저인지 ‘--crs { $option }’처럼 지정해 주십시오: { $names }. ‘swapped’는 위도가 먼저 온다는 뜻입니다.
problem-coordinates-shifted = { $count }개 위치의 좌표를 ‘{ $operation }’ 변환으로 { $crs }에서 도 단위(EPSG:4326)로 바꾸었습니다. { $metres ->
    [unknown] 정확도는 알려져 있지 않습니다
   *[other] 정확도는 약 { $metres } m입니다
 }.
problem-coordinates-zero = 위치를 모른다는 뜻일 뿐인 0, 0(아프리카 앞바다)에 있는 { $count }개 행을 제외했습니다. 첫 번째: { $row }행. 위치 없이 보존하려면 두 셀을 비워 두십시오.
problem-coordinates-sentinel = 위치를 모른다는 뜻일 뿐인 -999나 9999 같은 숫자가 있는 { $count }개 행을 제외했습니다. 첫 번째: { $row }행의 { $found }. 위치 없이 보존하려면 두 셀을 비워 두십시오.
problem-coordinates-same = 한 열을 다른 열에 덮어쓴 것처럼 경도와 위도가 같은 숫자이며 지역 밖에 있는 { $count }개 행을 제외했습니다. 첫 번째: { $row }행의 { $found }.
problem-coordinates-mixed = 나머지와 다르게 적힌 행이 { $count }개 있습니다. 첫 번째: { $row }행의 { $found }. 나머지처럼 { $crs }(으)로 읽으면 다른 나라에, { $other }(으)로 읽으면 지역 안에 들어옵니다. 아무것도 옮기지 않았습니다. { $aside ->
    [yes] 제외했습니다. 모든 행을 한 가지 방식으로 적어 다시 보내 주십시오.
   *[no] 모든 행을 한 가지 방식으로 적어 다시 보내거나, ‘--accept-repairs’로 이 행을 제외해 주십시오.
 }
problem-coordinates-perhaps-swapped = 지역 밖에 있지만 두 숫자를 바꾸면 지구 한가운데에 들어오는 행이 { $count }개 있습니다. 첫 번째: { $row }행의 { $found }. 아무것도 옮기지 않았습니다. 잘못된 값을 고쳐 다시 보내거나, ‘--accept-repairs’로 현재 위치에 그대로 보존해 주십시오.
problem-coordinates-coarse = 소수점 아래 두 자리 이하의 도 단위로 적힌 위치가 { $count }개 있습니다. 첫 번째: { $row }행의 { $found }. 실제 위치와 약 { $metres } m까지 다를 수 있어 그곳에서의 보행 거리는 맞지 않습니다. 그대로 보존합니다. 소수점 아래 다섯 자리 좌표를 보내 주십시오.
problem-coordinate-angle = “{ $column }” 열의 { $count }개 셀을 도·분·초 또는 방향 글자가 있는 값으로 읽었습니다. 첫 번째: { $row }행의 “{ $found }” → { $degrees }°.
problem-coordinate-thousands = 쉼표를 소수점으로 읽으면 좌표가 되지 않으므로 천 단위 구분으로 읽었습니다: “{ $column }” 열의 { $count }개 셀. 첫 번째: { $row }행의 “{ $found }”.
problem-coordinate-letter = { $axis ->
    [longitude] 경도(동서)
   *[latitude] 위도(남북)
 } 열인 “{ $column }”의 { $count }개 셀에서 방향 글자가 열과 맞지 않습니다. 첫 번째: { $row }행의 “{ $found }”. 제외했습니다. 두 열이 바뀌었으면 ‘--map longitude=column’과 ‘--map latitude=column’으로 지정해 주십시오.
problem-coordinate-sixty = “{ $column }” 열에서 분이나 초가 60 이상인 { $count }개 셀을 제외했습니다. 그런 각도는 없습니다. 첫 번째: { $row }행의 “{ $found }”.
problem-coordinate-sign = “{ $column }” 열에서 부호와 방향 글자가 함께 있거나 방향 글자가 두 개여서 어느 쪽인지 알 수 없는 { $count }개 셀을 제외했습니다. 첫 번째: { $row }행의 “{ $found }”. 하나만 써 주십시오.
problem-coordinate-code = “{ $column }” 열에서 좌표 대신 { $code ->
    [plus] ‘Plus Code’
   *[mgrs] ‘MGRS’ 참조
 }가 있는 { $count }개 셀을 제외했습니다. 첫 번째: { $row }행의 “{ $found }”. 여기서는 읽지 않으므로 먼저 경도와 위도로 바꾸어 주십시오.
problem-srid-other = 나머지 도형의 좌표계({ $crs })와 다른 좌표계를 적은 { $count }개 행을 제외했습니다. 첫 번째: { $row }행. 모든 행을 한 좌표계로 맞추어 주십시오.
problem-geometry-unclosed = 윤곽의 마지막 점이 첫 점과 달라 직선으로 닫은 행이 { $count }개 있습니다. 첫 번째: { $row }행. 그곳에 빠진 점이 없는지 확인해 주십시오.
problem-geometry-encloses-nothing = 땅을 둘러싸지 않는 윤곽(선이거나 한 자리에 모인 점) { $count }개를 제외했습니다. 첫 번째: { $row }행: { $found }.
problem-geometry-repaired = 올바르지 않은 윤곽 { $count }개를 수정했습니다. 첫 번째: { $row }행. { $way ->
    [same] 면적은 달라지지 않았습니다.
    [gained] 면적이 최대 { $percent }%({ $area } m², 즉 { $hectares } ha) 늘었습니다.
   *[lost] 면적이 최대 { $percent }%({ $area } m², 즉 { $hectares } ha) 줄었습니다.
 }
problem-geometry-repaired-largely = 윤곽 { $count }개가 올바르지 않으며, 수정하면 면적이 최대 { $percent }% 변합니다({ $row }행: { $area } m², 즉 { $hectares } ha { $way ->
    [gained] 증가
   *[lost] 감소
 }). ‘--accept-repairs’로 수정을 승인하거나 도형을 고쳐 주십시오.
problem-geometry-parts-changed = 수정하면서 { $count }개 도형의 떨어진 부분 수가 바뀌었습니다. 첫 번째: { $row }행, { $before }개 → { $after }개.
problem-geometry-height = { $count }개 도형에서 높이와 측정값을 뺐습니다. 첫 번째: { $row }행. 여기서는 높이를 재지 않습니다.
problem-geometry-gathered = 여러 도형의 묶음을 그에 해당하는 하나의 도형으로 읽은 행이 { $count }개 있습니다. 첫 번째: { $row }행의 { $found }.
problem-geometry-sliver = 평균 너비가 0.5 m보다 좁은 윤곽이 { $count }개 있습니다. 첫 번째: { $row }행. 그린 대로 보존합니다. 대개 두 경계를 따로 그려 생긴 틈입니다.
problem-geometry-corner-twice = 같은 꼭짓점이 연달아 두 번 나오는 윤곽이 { $count }개 있습니다. 첫 번째: { $row }행. 그린 대로 보존하며 결과는 달라지지 않습니다.
problem-geometry-turned = GeoJSON 규칙과 달리 바깥선이 시계 방향인 윤곽이 { $count }개 있습니다. 첫 번째: { $row }행. 그린 대로 보존하며 결과는 달라지지 않습니다.
