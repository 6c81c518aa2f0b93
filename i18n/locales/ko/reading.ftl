problem-file-too-costly = 파일을 읽는 데 너무 많은 자원이 듭니다. { $what ->
    [memory] 메모리 { $most } MB
    [processor] 계산 시간 { $most }초
    [time] 시간 { $most }초
   *[disk] 디스크 { $most } MB
}를 넘게 쓰며, 이는 한 지구의 데이터에 필요한 양을 훨씬 넘습니다. 저장된 것은 없습니다. 파일을 나누거나 필요 없는 열과 지역을 빼 주십시오.
problem-reader-died = 파일 때문에 파일을 읽는 프로그램이 멈췄습니다({ $fault }). 이 프로그램은 따로 실행되므로 손상된 것도 저장된 것도 없습니다. 파일을 만든 프로그램에서 열어 다시 저장하거나 다른 형식으로 저장한 뒤 보내 주십시오.
problem-archive-broken = 압축 파일이 잘렸거나 손상되어 풀 수 없습니다. 다시 만들어 보내 주십시오.
