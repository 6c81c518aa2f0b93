# 크고 먼 파일: 일부만 읽는 격자, 경계, 묶음.

problem-answer-part = ‘{ $source }’에서 요청한 부분(바이트 { $first }~{ $last })이 아닌 다른 부분을 보냈거나, 그 사이에 파일이 바뀌었습니다. 나중에 다시 시도하십시오.
problem-answer-grid = ‘{ $source }’이(가) 보낸 파일은 이 지역을 덮는 도 단위 격자가 아닙니다. 아무것도 받지 않았습니다.
problem-residents-moved = 격자에서 바다나 호수 위에 있던 인구(셀 { $count }개, { $persons }명, 전체의 { $share }%)를 사람이 사는 가장 가까운 육지 셀로 옮겼습니다. 합계는 그대로입니다.
problem-residents-water-unknown = 바다나 호수 위에 인구가 있는지 살펴보지 않았습니다. 사용 중인 배경에 실제 바다나 호수의 면이 없습니다. 그런 배경을 추가한 뒤 다시 가져오십시오.
problem-residents-checked = 셀의 합계는 { $persons }명입니다. 같은 발행처가 다른 방식으로 만든 이전 { $year }년 판에서는 { $others }명입니다.
problem-residents-unchecked = 합계를 ‘{ $source }’의 다른 집계와 비교하지 못했습니다. 데이터는 바뀌지 않습니다.
problem-layer-missing = ‘{ $source }’에는 찾는 표가 하나로 정해져 있지 않습니다. 있는 것: { $names }. 아무것도 받지 않았습니다.
problem-answer-elsewhere = ‘{ $source }’이(가) 보낸 것에는 이 지역 주변에 관한 내용이 없습니다. 실패한 응답이며 지역이 비어 있다는 뜻이 아닙니다.
problem-answer-failed = ‘{ $source }’이(가) 실패했다고 합니다: ‘{ $said }’. 나중에 다시 시도하십시오.
problem-dataset-gone = ‘{ $source }’에 데이터 세트 ‘{ $name }’이(가) 더는 없고, 같은 낱말이 들어간 다른 것도 하나로 정해지지 않습니다(찾은 것: { $found }). 이 대시보드의 관리자에게 알리십시오.
problem-dataset-renamed = ‘{ $source }’에 데이터 세트 ‘{ $before }’이(가) 더는 없어, 같은 낱말이 들어간 ‘{ $name }’을(를) 대신 받았습니다. 이 대시보드의 관리자에게 알리십시오.
problem-zones-reach-out = 실시간 출처에 요청하는 범위를 벗어나는 구역: { $count }개, 범위 안에 모두 들어가는 구역: { $whole }개. 벗어나는 구역은 인구와 장소의 일부만 알 수 있어 합계가 실제보다 작습니다.
problem-names-latin-only = 출처에 아랍어 이름이 없고 같은 땅을 덮는 저장된 경계도 없는 구역: { $count }개({ $names }). 로마자 이름을 양쪽에 씁니다.
