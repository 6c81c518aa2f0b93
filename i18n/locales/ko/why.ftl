# ‘왜 이 수치인가요?’ 서랍, 읽는 순서대로
why-title = 왜 이 수치인가요?
why-waiting = 계산 과정, 자료와 그 버전, 제외한 행, 다시 계산하는 방법은 여기를 열 때 준비합니다.
pick-place = 장소
why-number = 수치
why-sum = 100 × { $counted } ÷ { $base } = { $value }
why-exact = 반올림하지 않은 값
why-none = 값이 없는 까닭
why-bounds = 가능한 최솟값과 최댓값
why-persons = 해당 인원
why-base = 비율의 기준
why-share = 측정할 수 있었던 비율
why-formula = 계산식과 넣은 값
why-given = 넣은 수치
why-group = 누구의 수치인가
why-walker = 걷는 사람
why-over = 바탕이 된 지표
why-code = 계산한 프로그램
why-code-hash = 계산 방법의 지문
why-data = 자료
why-no-data = 계산에 들어간 자료가 없습니다.
why-rows =
    { $count ->
       *[other] { $count }행
    }
why-rows-used =
    { $count ->
       *[other] { $count }행
    } 가운데 { $given }행이 계산에 들어갔습니다{ $aside ->
        [0] {""}
       *[other] . 제외한 행: { $aside }
    }
why-aside = 제외한 행
why-aside-no_place = { $count }: 지도에 위치가 없음
why-aside-in_no_zone = { $count }: 어느 구역에도 없음
why-aside-blank = { $count }: 수를 알 수 없어 사람으로도 0으로도 세지 않음
why-aside-off_street = { $count }: 지도에 있는 모든 도로에서 500m 넘게 떨어짐
why-aside-in_barrier = { $count }: 수로 안이나 철로·담장 위
why-aside-behind_barrier = { $count }: 가까운 도로가 모두 장애물에 가려짐
why-aside-not_walkable = { $count }: 걸을 수 없는 길
why-aside-other_service = { $count }: 다른 서비스의 시설
why-aside-other_parameter = { $count }: 다른 것을 관측한 행
why-again = 다시 계산하기
why-again-lead = 첫 명령은 이 설명을 파일로 쓰고, 둘째 명령은 같은 버전의 자료로 수치를 다시 계산해 결과가 같은지 알려 줍니다.
why-seal = 모든 값의 지문
why-libraries = 라이브러리
why-download = 이 설명 내려받기
why-plan = 계획이 바꾸는 것
why-plan-lead = 계획을 반영한 수치는 수정된 데이터로 같은 방법에 따라 계산합니다. 이 부분 아래에는 오늘 수치에 대한 설명이 있습니다.
why-plan-edited = 계획이 수정한 데이터
why-plan-seal = 수정 내용의 해시
why-plan-again = 페이지 끝에서 계획을 파일로 내려받은 뒤 이 명령을 실행하면 두 수치를 다시 계산합니다.
