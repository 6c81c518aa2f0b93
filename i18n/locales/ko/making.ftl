# 페이지에서 열로 지표 만들기.

made-title = 코드 없이 열로 만드는 지표
made-lead = 어느 데이터의 열을 어떻게 구역에 모을지 고르고, 저장하기 전에 값을 보세요. 다른 지표와 똑같이 검사하고 가립니다.
made-new = 지표 만들기
made-by = ‘{ $dataset }’에서, 만든 사람 { $who }
made-see = 정의 보기
made-retire = 빼기
made-retired = 지표를 뺐습니다. 정의는 보관됩니다.
made-dataset = 어느 데이터에서?
made-how = 행을 어떻게 구역의 값으로 만들까요?
made-column = 열
made-per = 둘째 열: 비율의 전체 또는 평균의 가중치
made-about = 행은 누구에 관한 것입니까?
made-note = 알려 주는 것과 알려 주지 않는 것
made-direction = 바람직한 방향
made-domain = 영역
made-target = 목표값 (있으면)
made-no-column = 이 데이터에는 숫자 열이 없습니다
made-preview = 이렇게 될 값
made-keep = 지표 저장
made-done = 지표를 저장했습니다: { $title }
