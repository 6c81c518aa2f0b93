# 접근 범위 화면의 목표, 집단, 빠진 자료
table-targets = 구역별 합계가 전체보다 큽니다. 한 구역이 목표를 넘긴 만큼 다른 구역의 부족을 메우기 때문입니다.
headline-beyond = 도달 범위 밖에 사는 사람이 가장 많은 구역은 { $zone }이며, 그 수는 { $persons }입니다.
column-beyond = 도달 범위 밖
missing-needs = 지금은 계산할 수 없습니다. 빠진 자료: { $names }.
missing-owners = 자료 문의처: { $names }.
missing-illustration = ‘실제 자료만’을 끄면 예시를 볼 수 있습니다.
missing-bring = 빠진 데이터가 든 파일 추가
headline-target-group =
    { $persons ->
        [0] 목표를 달성했습니다.
       *[other] 목표까지 이 집단에서 { $persons }이(가) 더 닿아야 합니다.
    }
card-reached = { $persons } 도달
card-target = 목표: { $value }({ $source })
zone-map-help = 화살표 키로 십자를 움직이고, 엔터 키로 그 아래 구역을 고르며 한 번 더 누르면 모든 구역으로 돌아갑니다. 더하기와 빼기 키로 확대하고 축소합니다. 지도 위의 구역 목록으로도 고를 수 있습니다.
zone-map-todo = 지도에서 구역을 누르면 그 구역의 수치만 보이고, 다시 누르면 모든 구역으로 돌아갑니다.
