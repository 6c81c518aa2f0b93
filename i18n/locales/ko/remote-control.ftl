# 발표자 책상: 휴대전화나 두 번째 창으로 전시를 조작하는 방법.
remote-title = 휴대전화로 조작
remote-show = 코드 보기
remote-show-help = 이 화면을 보는 모든 사람에게 보입니다. 연결한 뒤에는 숨기십시오.
remote-here-only = 지금은 이 컴퓨터의 두 번째 창에서만 전시를 조작할 수 있습니다.
remote-start-so = 같은 네트워크의 휴대전화로 조작하려면 전시를 끝내고 이렇게 시작하십시오:
remote-no-network = 이 컴퓨터는 지금 어떤 네트워크에도 연결되어 있지 않습니다. 휴대전화와 같은 네트워크에 연결한 뒤 이 페이지를 다시 불러오십시오.
remote-scan = 휴대전화에서 조작 화면을 여는 그림 코드
remote-address = 같은 네트워크의 휴대전화로 이 그림을 찍거나 주소를 여십시오:
remote-others = 열리지 않으면 다음 주소를 시도하십시오:
remote-code = 코드
remote-once = 코드는 한 번 쓰면 다른 코드로 바뀝니다. { $minutes } 뒤에도 바뀝니다.
remote-holders =
    { $count ->
        [0] 다른 기기에서 전시를 조작하고 있지 않습니다.
       *[other] 다른 기기 { $number }대가 전시를 조작하고 있습니다.
    }
remote-window = 새 창에서 조작 화면 열기
remote-another = 새 코드
remote-withdraw = 모든 조작 권한 거두기
