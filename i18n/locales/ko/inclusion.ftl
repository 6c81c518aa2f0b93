# 디지털 포용: 여러 측면과 창구가 닫히면 서비스를 잃는 사람.

more-stranded_high = 서비스를 잃을 수 있는 최대 인원
more-stranded_least = 미연결 가구가 모두 1인 가구일 때의 최소 인원
more-stranded_most = 연결 가구가 모두 1인 가구일 때의 최대 인원
more-losing = 지금 창구에 닿지만 잃게 되는 인원
more-far_connected = 도움에서 멀지만 연결된 인원
more-near_unconnected = 도움에 가깝지만 연결되지 않은 인원
more-near_connected = 도움에 가깝고 연결된 인원
more-blank_cells = 주민 수나 연결된 가구 수를 알 수 없는 곳의 수
facet-connection = 연결
facet-devices = 기기
facet-use = 이용
facet-skills = 역량
facet-e_government = 전자정부
facet-walk = 도보권 도움
facet-affordability = 부담 능력
facet-coverage = 통신 범위
