# 파일을 검사할 때 발견되는 것: 규칙마다 한 문장.

problem-file-empty = 파일에 데이터가 없습니다. 머리글 아래에 행이 하나 이상 있거나 피처가 하나 이상 있는 파일을 보내 주십시오.
problem-columns-too-many = 파일에 열이 { $count }개 있습니다. 최대 { $most }개까지 읽습니다. 행과 열이 뒤바뀌지 않았는지 확인하고 필요 없는 열은 빼 주십시오.
problem-file-too-large = 파일 크기가 { $megabytes } MB입니다. 최대 { $most } MB까지 읽습니다. 파일을 나누거나 필요한 지역만 남겨 주십시오.
problem-format-unknown = 파일의 내용이 표도 지도 피처도 아닙니다({ $format }). 허용되는 형식: { $accepted }.
problem-text-zero-bytes = 값이 0인 바이트가 파일에 들어 있는데, 텍스트에는 있을 수 없는 것입니다. 첫 번째는 { $row }행, { $character }번째 글자입니다. 파일이 손상되었거나 표가 아닙니다. 만든 곳에서 새로 저장하여 다시 보내 주십시오. 허용되는 형식: { $accepted }.
problem-encoding-unsure = 텍스트가 ‘UTF-8’이 아닙니다(처음 발견된 행: { $row }). 추측하면 이름이 깨질 수 있습니다. 예시가 올바르게 읽히는 인코딩을 선택해 주십시오: { $names }. ‘--encoding { $option }’처럼 지정합니다.
problem-encoding-mixed = { $other }행은 UTF-8, { $row }행은 예전 인코딩으로 적혀 있어 어느 쪽을 골라도 다른 쪽이 깨집니다. 모든 행을 UTF-8로 저장하여 다시 보내 주십시오.
problem-encoding-wrong = 파일이 { $encoding } 인코딩이 아닙니다. { $byte }번째 바이트를 해석할 수 없습니다. 다른 인코딩을 선택해 주십시오.
problem-quote-open = { $row }행에서 열린 따옴표가 닫히지 않아 그 뒤의 행을 구분할 수 없습니다. 따옴표를 닫고 파일을 다시 보내 주십시오.
problem-cell-too-long = { $row }행에 { $most }자보다 긴 셀이 있습니다. 셀 하나에 이렇게 긴 내용이 들어가는 일은 없으므로 따옴표가 닫히지 않았을 가능성이 큽니다. 따옴표를 닫거나 셀을 줄여 파일을 다시 보내 주십시오.
problem-quote-stray = { $count }개 행에서 닫는 따옴표 뒤에 글자가 있습니다(첫 번째: { $row }행). 추측 없이는 읽을 수 없어 제외했습니다.
problem-ragged-row = 셀의 수가 머리글과 같은 { $expected }개가 아니어서 { $count }개 행을 제외했습니다. 첫 번째: { $row }행.
problem-row-blank = 값이 하나도 없는 { $count }개 행을 건너뛰었습니다. 첫 번째: { $row }행.
problem-header-missing = 머리글이 없는 { $count }개 열에 위치에 따라 이름을 붙였습니다: { $names }.
problem-header-repeated = 앞 열과 이름이 같은 { $count }개 열의 이름을 바꾸었습니다: { $names }. 모든 열은 그대로 유지됩니다.
problem-json-broken = ‘JSON’이 { $line }번째 줄 { $character }번째 글자에서 깨졌습니다. 그 부분을 고치거나 파일을 다시 내보내 주십시오.
problem-json-key-repeated = 한 객체 안에 “{ $column }”이라는 이름이 두 번 있어 어느 값이 맞는지 알 수 없습니다. 하나만 남겨 주십시오.
problem-json-not-finite = “{ $found }”은(는) ‘JSON’에서 허용되는 숫자가 아닙니다. { $feature ->
    [0] 피처 밖에 있습니다.
   *[other] { $feature }번째 피처에 있습니다.
 } 값을 모르는 곳에는 ‘null’을 써 주십시오.
problem-json-half-character = “{ $before }” 뒤에 문자가 반쪽만 적혀 있어(짝이 없는 유니코드 서로게이트) 보존할 수 없습니다. 온전한 문자로 고쳐 파일을 다시 보내 주십시오.
problem-json-deep = ‘JSON’의 중첩이 지도 데이터보다 지나치게 깊어 읽지 않습니다.
problem-geojson-broken = { $part ->
    [object] ‘JSON’이 객체가 아닙니다. ‘GeoJSON’은 ‘FeatureCollection’, ‘Feature’ 또는 도형으로 시작합니다.
    [features] ‘FeatureCollection’에 ‘features’ 목록이 없습니다.
    [feature] ‘features’의 { $row }번째 항목이 ‘Feature’가 아닙니다.
    [properties] { $row }번째 피처의 ‘properties’가 객체가 아닙니다.
    [mixed] 도형에 피처의 구성원이 함께 있어 두 가지로 해석됩니다.
   *[type] ‘type’ 값이 ‘GeoJSON’에 없는 값입니다. ‘FeatureCollection’, ‘Feature’ 또는 도형으로 시작해야 합니다.
}
problem-geometry-broken = { $count }개 도형을 도형으로 읽을 수 없어 제외했습니다. 첫 번째: { $row }행. 좌표가 숫자인지, 윤곽이 닫혀 있는지 확인해 주십시오.
problem-crs-unreadable = 좌표계 “{ $found }”을(를) 알 수 없습니다. EPSG:32635와 같이 번호로 지정해 주십시오.
problem-coordinates-missing = 행에 위치 정보가 없습니다. 경도와 위도 열을 추가하거나 ‘--map longitude=column’과 ‘--map latitude=column’으로 어느 열인지 지정해 주십시오.
problem-coordinates-impossible = { $count }개 위치의 좌표가 지구 위에 존재할 수 없습니다. 경도는 −180~180, 위도는 −90~90입니다. 첫 번째: { $row }행의 { $found }. 사용하지 않았습니다.
problem-coordinates-swapped-back = 승인에 따라 { $count }개 위치의 경도와 위도를 서로 바꾸었습니다.
problem-coordinates-outside = { $count }개 위치가 이 지구의 데이터가 있을 것으로 예상되는 지역 밖에 있습니다. 첫 번째: { $row }행. 그대로 유지합니다.
problem-coordinates-reprojected = { $count }개 위치의 좌표를 { $crs }에서 도 단위(EPSG:4326)로 변환했습니다.
problem-coordinate-unread = “{ $column }” 열의 { $count }개 셀이 좌표가 아닙니다. 첫 번째: { $row }행의 “{ $found }”. 해당 행을 제외했습니다.
problem-geometry-missing = { $count }개 행에 위치가 없습니다. 첫 번째: { $row }행. { $placed ->
    [no] 보존하며 행에 적힌 구역이나 장소로, 없으면 지구 전체로 집계하지만 지도에는 나타나지 않습니다.
   *[yes] 보존하지만 보행 거리, 구역, 지표 어디에도 쓰일 수 없고 지도에도 나타나지 않습니다.
 }
problem-geometry-kind = { $count }개 도형의 종류가 “{ $role }” 역할에 맞지 않습니다. 첫 번째: { $row }행의 { $found }. 허용되는 종류: { $accepted }. 사용하지 않았습니다.
problem-role-unsure = 열만으로는 이 파일을 무엇으로 사용할지 알 수 없습니다. 역할을 선택해 주십시오: { $names }. ‘--role { $option }’처럼 지정합니다.
problem-field-missing = “{ $role }” 역할에는 “{ $field }” 필드가 필요하지만 해당하는 열을 찾지 못했습니다. 열을 추가하거나 ‘--map { $field }=column’으로 어느 열인지 지정해 주십시오.
problem-field-unknown = “{ $role }” 역할에는 “{ $field }” 필드가 없습니다. 사용할 수 있는 필드: { $accepted }{ $more }.
problem-column-missing = “{ $field }”에 지정된 “{ $column }” 열이 파일에 없습니다. 파일의 열: { $accepted }{ $more }.
problem-column-unknown = 역할에 필요하지 않은 { $count }개 열을 속성으로 보존했습니다: { $names }.
problem-not-a-number = “{ $column }” 열에는 숫자이(가) 필요하지만 { $count }개 셀이 그렇지 않습니다. 첫 번째: { $row }행의 “{ $found }”. 셀을 고치거나 모르는 값은 비워 두십시오. 이 값들은 사용하지 않습니다.
problem-not-a-flag = “{ $column }” 열에는 예/아니요 값이(가) 필요하지만 { $count }개 셀이 그렇지 않습니다. 첫 번째: { $row }행의 “{ $found }”. 셀을 고치거나 모르는 값은 비워 두십시오. 이 값들은 사용하지 않습니다.
problem-not-a-time = “{ $column }” 열에는 2026-05-06과 같은 날짜이(가) 필요하지만 { $count }개 셀이 그렇지 않습니다. 첫 번째: { $row }행의 “{ $found }”. 셀을 고치거나 모르는 값은 비워 두십시오. 이 값들은 사용하지 않습니다.
problem-not-finite = “{ $column }” 열의 { $count }개 셀에 “{ $found }” 등이 있어 0이 아니라 알 수 없는 값으로 처리했습니다. 첫 번째: { $row }행.
problem-number-comma = “{ $column }” 열의 { $count }개 셀에 쉼표가 있습니다. 첫 번째: { $row }행의 “{ $found }”. 세 자리 앞에서는 천 단위 구분으로, 그 밖의 경우와 좌표에서는 소수점으로 읽었습니다.
problem-out-of-range = “{ $column }” 열의 { $count }개 셀이 { $low }~{ $high } 범위를 벗어났습니다. 첫 번째: { $row }행의 { $found }. 고쳐서 파일을 다시 보내 주십시오.
problem-value-repeated = “{ $column }” 열에서 한 번만 나와야 하는 값이 { $count }개 행에 겹칩니다. 첫 번째: { $row }행의 “{ $found }”. 행마다 고유한 값을 주십시오.
problem-value-twice = “{ $column }” 열의 같은 값이 여러 행에 있습니다({ $count }개 행). 첫 번째: { $row }행의 “{ $found }”. 모두 보관하고 모두 셉니다. 한 곳을 두 번 적은 것이라면 남는 행을 지워 주십시오.
problem-value-missing = “{ $column }” 열의 { $count }개 셀이 비어 있습니다. 첫 번째: { $row }행. { $unique ->
    [yes] 이 값이 없으면 행을 구별할 수 없습니다. 행마다 고유한 값을 넣어 파일을 다시 보내 주십시오.
   *[no] 모르는 값은 0으로 보지 않고 그대로 둡니다.
 }
problem-value-translated = “{ $column }” 열의 { $count }개 셀을 등록된 낱말에 따라 해석했습니다. 첫 번째: “{ $found }”({ $row }행) → “{ $meant }”.
problem-service-unknown = { $count }개 행에 없는 서비스가 적혀 있습니다. 첫 번째: { $row }행의 “{ $found }”. 사용할 수 있는 서비스: { $accepted }{ $more }.
problem-not-allowed = “{ $column }” 열의 { $count }개 셀에 허용되지 않는 값이 있습니다. 첫 번째: { $row }행의 “{ $found }”. 허용되는 값: { $accepted }{ $more }.
problem-service-blank = 서비스가 적혀 있지 않은 { $count }개 행을 제외했습니다. 첫 번째: { $row }행.
problem-service-none = 이 사업의 서비스에 해당하지 않는 { $count }개 행을 제외했습니다. 가장 흔한 것: { $names }.
problem-street-none = 거리가 아닌 { $count }개 행을 제외했습니다. 가장 흔한 것: { $names }.
problem-barrier-none = 장애물이 아닌 { $count }개 행을 제외했습니다. 가장 흔한 것: { $names }.
problem-service-overruled = { $count }개 행에 다른 서비스가 적혀 있지만(첫 번째: { $row }행의 “{ $found }”) 요청에 따라 “{ $service }”(으)로 처리했습니다.
problem-nothing-left = 모든 행이 제외되어 보존할 것이 없습니다. 이유는 다른 항목을 참고해 주십시오.
problem-assumed-school-level = 가정: 출처에 학교급이 없는 { $count }개 학교를 초등학교로 집계했습니다.
problem-disk-failed = “{ $file }” 파일을 읽거나 쓸 수 없습니다({ $fault }). 아무것도 변경되지 않았습니다.
problem-usage-wrong = 명령을 이해할 수 없습니다: { $detail }. --help를 참고해 주십시오.
problem-usage-service = “{ $found }”은(는) 서비스가 아닙니다. 사용할 수 있는 서비스: { $accepted }{ $more }.
problem-usage-role = “{ $found }”은(는) 역할이 아닙니다. 사용할 수 있는 역할: { $accepted }{ $more }.
problem-usage-service-role = 서비스는 ‘facilities’ 역할에만 지정할 수 있으며 “{ $found }” 역할에는 지정할 수 없습니다.
problem-usage-evidence = “{ $found }”은(는) 근거의 종류가 아닙니다. 사용할 수 있는 종류: { $accepted }{ $more }.
problem-usage-id = “{ $found }”은(는) 데이터셋 식별자로 쓸 수 없습니다. 영문 소문자, 숫자, 하이픈, 밑줄을 1자에서 64자까지 사용해 주십시오.
problem-usage-crs = “{ $found }”은(는) 좌표계가 아닙니다. ‘EPSG:32635’와 같이 EPSG:와 번호를 쓰고, 북쪽 값이 먼저 오면 ‘EPSG:32635 swapped’처럼 써 주십시오.
problem-usage-map = “{ $found }”은(는) 어느 열이 어느 필드인지 나타내지 않습니다. ‘name_ar=الاسم’과 같이 ‘field=column’ 형식으로 써 주십시오.
problem-usage-bytes = “{ $found }”에 여기서 글자로 읽을 수 없는 바이트가 있습니다. 터미널의 인코딩으로 다시 입력해 주십시오.
problem-usage-encoding = “{ $found }”은(는) 텍스트 인코딩의 이름이 아닙니다. 흔히 쓰는 인코딩: ‘utf-8’, ‘windows-1256’, ‘iso-8859-6’.
problem-usage-vintage = “{ $found }”은(는) 날짜가 아닙니다. 2026-05-06, 2026-05 또는 2026과 같이 써 주십시오.
problem-sheet-unused = 파일에 표가 하나뿐이므로 요청하신 시트 “{ $found }”은(는) 적용되지 않습니다.
problem-template-examples = 서식의 예시 행이 { $count }개 남아 있습니다. 첫 번째는 { $row }행입니다. 그래서 자료 전체를 예시로 보관합니다. 예시 행을 지우고 파일을 다시 보내십시오.
problem-evidence-weaker = 파일의 행에 { $told ->
        [illustrative] 예시
        [modelled] 산출
       *[reported] 보도·공표
    } 자료라고 적혀 있으므로 명령과 관계없이 그렇게 보관합니다.
