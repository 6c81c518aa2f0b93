# 거리 지도의 품질에 대해 페이지가 말하는 것. network.ftl의 말과 함께 쓰임.

streets-title = 거리 지도의 품질
streets-waiting = 거리 지도의 문제와 이 서비스에 가장 도움이 될 빠진 연결은 여기를 열 때 계산합니다.
streets-whole = 모든 거리가 서로 이어져 있습니다.
streets-footways = 주요 도로의 보도와 거리에서 먼 주민
streets-links = 가장 도움이 될 빠진 연결 다섯 곳
streets-column-length = 길이
streets-column-amount = 그 위의 수
streets-column-brings = 새로 닿는 수
streets-column-between = 사이
streets-between = { $one } – { $other }
streets-service = { $service }: 지금 도보 { $limit } 이내에 닿는 수 { $reached }(전체: { $measured }). 연결은 하나씩 따로 계산했습니다.
streets-between-unnamed = 이름 없는 두 거리
