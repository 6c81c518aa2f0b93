# 저장소가 거절할 때 하는 말.

problem-dataset-unknown = “{ $dataset }”이라는 데이터셋이 없습니다. 데이터셋 목록에서 이름을 확인해 주십시오.
problem-dataset-removed = 데이터셋 “{ $dataset }”은(는) 제거되었습니다. 버전은 그대로 보관되어 있으므로 이전 버전으로 되돌리면 복구됩니다.
problem-version-unknown = 데이터셋 “{ $dataset }”에는 버전 { $version }이(가) 없습니다. 있는 버전: { $known }.
problem-no-earlier-version = 데이터셋 “{ $dataset }”에는 되돌릴 이전 버전이 없습니다.
problem-file-changed = 데이터셋 “{ $dataset }”의 파일 “{ $file }”이(가) 보관한 파일과 다릅니다. 지문이 { $expected }(으)로 시작해야 하지만 { $found }(으)로 시작합니다. 이 파일은 사용하지 않습니다. { $whole ->
    [0] 백업에서 복원하거나 데이터를 다시 추가해 주십시오.
   *[other] 백업에서 복원하거나, 데이터를 다시 추가하거나, 온전한 버전 { $whole }(으)로 되돌려 주십시오.
}
problem-file-gone = 데이터셋 “{ $dataset }”의 파일 “{ $file }”이(가) 없습니다. { $whole ->
    [0] 백업에서 복원하거나 데이터를 다시 추가해 주십시오.
   *[other] 백업에서 복원하거나, 데이터를 다시 추가하거나, 온전한 버전 { $whole }(으)로 되돌려 주십시오.
}
problem-id-taken = 이름 “{ $dataset }”은(는) 역할이 “{ $role }”인 데이터셋이 이미 사용하고 있습니다. 다른 이름을 정해 주십시오.
problem-id-unfit = “{ $dataset }”은(는) 데이터셋 이름으로 쓸 수 없습니다. 영문 소문자, 숫자, 붙임표, 밑줄을 1자 이상 64자 이하로 써 주십시오.
problem-role-unfit = “{ $role }”은(는) 데이터셋의 역할이 아닙니다. 역할은 다음과 같습니다: { $known }.
problem-kind-unfit = “{ $dataset }”은(는) “{ $kind }”(으)로 보관할 수 없습니다. 올린 파일과 실시간으로 받은 사본만 보관하며, 내장 데이터셋은 프로젝트에 선언되어 있습니다.
problem-built-in-stays = 데이터셋 “{ $dataset }”은(는) 프로젝트에 포함된 것이어서 제거할 수 없습니다. 대신 다른 데이터셋을 활성화해 주십시오.
problem-service-not-held = 데이터셋 “{ $dataset }”에는 “{ $service }” 서비스에 해당하는 곳이 없으므로 이 서비스에 선택할 수 없습니다.
problem-geometry-unplaced = 도형의 좌표계가 적혀 있지 않습니다. 예를 들어 EPSG:4326처럼 지정해 주십시오.
problem-field-untyped = 필드 “{ $field }”에 종류가 맞지 않는 값이 있습니다: { $found }.
problem-column-mixed = 열 “{ $field }”에 서로 맞지 않는 종류의 값이 섞여 있습니다. 모두 숫자로 하거나 모두 글자로 해 주십시오.
problem-catalogue-broken = { $state ->
    [missing] 내장 데이터셋 파일 “{ $file }”에 “{ $field }”이(가) 없습니다. 다른 파일처럼 추가해 주십시오.
    [unreadable] 내장 데이터셋 파일 “{ $file }”을(를) 읽을 수 없습니다: { $found }.
   *[wrong] 내장 데이터셋 파일 “{ $file }”의 “{ $field }” 값을 쓸 수 없습니다: { $found }. 바로잡아 주십시오.
}
problem-district-broken = { $state ->
    [missing] 지구 파일 “{ $file }”에 “{ $field }”이(가) 없습니다. 프로젝트에 포함된 파일과 비교해 주십시오.
    [unreadable] 지구 파일 “{ $file }”을(를) 읽을 수 없습니다: { $found }.
   *[wrong] 지구 파일 “{ $file }”의 “{ $field }” 값을 쓸 수 없습니다: { $found }. 바로잡아 주십시오.
}
problem-indicators-broken = { $state ->
    [missing] 지표 목록 “{ $file }”의 { $row }행에 “{ $column }”이(가) 없습니다.
    [unreadable] 지표 목록 “{ $file }”을(를) 읽을 수 없습니다: { $found }.
   *[wrong] 지표 목록 “{ $file }”의 { $row }행 “{ $column }” 값을 쓸 수 없습니다: { $found }.
}
problem-suffix-unknown = 데이터셋을 “{ $suffix }” 형식으로 쓸 수 없습니다. 파일 이름이 다음 중 하나로 끝나게 해 주십시오: { $known }.
