# 안내 시작: 2분에 네 가지 물음.
guide-title = 여기서 시작하세요: 2분에 네 가지 물음
guide-hide = 숨기기
guide-show = 안내 시작 보기
guide-ask-coverage = 어디가 부족한가?
guide-ask-equity = 몇 명이며 누구인가?
guide-ask-scenario = 무엇으로 채울 수 있는가?
guide-ask-impact = 사업은 도움이 되었는가?
guide-worst = { $service }: 가장 낮은 구역은 { $zone }, { $value }입니다.
guide-coverage = 서비스와 도보 거리를 골라 어느 구역이 가장 먼지 보십시오.
guide-equity = 집단과 분위를 비교하고 필요와 낮은 접근성이 만나는 곳을 보십시오.
guide-scenario = 지도에 시설을 놓거나 다리를 닫고 누가 얻고 누가 잃는지 보십시오.
guide-impact = 사업 전후의 변화와 이주 장부를 보고서와 함께 보십시오.
