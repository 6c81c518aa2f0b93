# 디지털 포용 페이지: 카드, 창구가 닫히면 서비스를 잃는 주민, 네 가지 유형의 주민.

menu-digital_inclusion = 디지털 포용
lead-digital_inclusion = 누가 연결되어 있고, 누가 도움을 받으며, 온라인 신청만 남으면 누가 서비스를 잃는지 보여 줍니다.
facets-title = 여덟 가지 측면
facets-lead = 엘막스 자체의 수치가 없으면 가장 가까운 보도 수치를 그 대상 지역과 함께 회색으로 보여 줍니다.
facet-elsewhere = { $place }: { $value }
facet-at = { $place }, { $level }, { $date }
facet-level-project = 사업 수준
facet-level-district = 지구 수준
facet-level-governorate = 주 수준
facet-level-national = 전국 수준
facet-level-world = 세계 수준
facet-bounds = { $low }에서 { $high } 사이
facet-lacks = 엘막스의 값은 알려지지 않음. 부족한 자료: { $names }
facet-zones =
    { $count ->
       *[other] { $count }개 구역에 자체 값이 있음
    }
pick-counter = 닫히는 창구
pick-help = 도움까지의 최대 보행 거리
pick-help-help = 신청을 도와주는 곳은 디지털 지원 거점이나 계속 여는 우체국입니다. 기본 거리는 { $metres } m이며, 성인 걸음으로 약 { $minutes }분입니다.
stranding-who = 전체 구역: 서비스를 잃게 될 주민
stranding-sentence = 보행 거리와 가구를 모두 아는 주민의 { $value }입니다. 신청을 도와주는 곳에서 도보 { $metres }보다 멀고 집에 인터넷이 없습니다.
stranding-losing = 그중 { $persons }은 지금 도보 { $metres } 이내에서 창구에 닿습니다.
stranding-bounds = 보행 거리나 가구를 알 수 없는 사람이 모두 제외되거나 모두 포함된다고 볼 때 { $low }에서 { $high } 사이입니다.
stranding-households = 가구 크기가 최대한 다르다고 볼 때 { $low }에서 { $high } 사이입니다. 연결된 가구 수는 알지만 그 안에 몇 명이 사는지는 모릅니다.
kinds-title = 가까움과 멂, 연결과 미연결
kinds-lead = 보행 거리와 가구를 모두 아는 주민의 기댓값입니다.
kinds-column = 신청을 도와주는 곳
kinds-far = { $metres }보다 멂
kinds-near = { $metres } 이내
kinds-unconnected = 인터넷이 없는 가구
kinds-connected = 인터넷이 있는 가구
kinds-together = 합계
legend-closing = 닫히는 창구
legend-help = 남는 지원 장소
column-persons-stranded = 서비스를 잃게 될 주민
note-strand = 인원은 기댓값으로, 한 칸의 주민이 그 안의 가구에 고르게 산다고 봅니다. 집 밖의 통신 회선이나 이웃의 도움은 포함하지 않습니다. 창구 자체가 지원 장소가 아니면 어느 창구든 인원은 같고, 지금 그곳에 닿는 인원만 다릅니다.
alt-values-ranked = { $title }. 전체 구역: { $district }. 가장 나은 구역은 { $best }({ $high }), 가장 나쁜 구역은 { $worst }({ $low })입니다. { $blank ->
        [0] 모든 구역에 값이 있습니다.
       *[other] 값이 없는 구역은 { $blank }개입니다.
    } 근거: { $evidence }.
