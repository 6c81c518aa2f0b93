problem-format-not-read = 파일 내용은 { $format }이며 여기서는 읽지 않습니다. 내용을 다음 형식 가운데 하나로 저장해 보내 주십시오: { $accepted }.
problem-lfs-pointer = 파일은 데이터가 있는 곳만 알려 주는 ‘Git LFS’ 포인터입니다. 데이터 자체를 내려받아 보내 주십시오.
problem-workbook-macros = 통합 문서에 매크로, 곧 프로그램이 들어 있습니다. 매크로 없는 통합 문서(‘XLSX’)로 저장해 보내 주십시오.
problem-file-too-costly = 파일을 읽는 데 너무 많은 자원이 듭니다. { $what ->
    [memory] 메모리 { $most } MB
    [processor] 계산 시간 { $most }초
    [time] 시간 { $most }초
   *[disk] 디스크 { $most } MB
}를 넘게 쓰며, 이는 한 지구의 데이터에 필요한 양을 훨씬 넘습니다. 저장된 것은 없습니다. 파일을 나누거나 필요 없는 열과 지역을 빼 주십시오.
problem-reader-died = 파일 때문에 파일을 읽는 프로그램이 멈췄습니다({ $fault }). 이 프로그램은 따로 실행되므로 손상된 것도 저장된 것도 없습니다. 파일을 만든 프로그램에서 열어 다시 저장하거나 다른 형식으로 저장한 뒤 보내 주십시오.
problem-archive-broken = 압축 파일이 잘렸거나 손상되어 풀 수 없습니다. 다시 만들어 보내 주십시오.
problem-archive-member-broken = «{ $member }»을(를) 풀 수 없거나 내용이 압축 파일에 적힌 것과 다릅니다. 압축 파일을 다시 만들어 보내 주십시오.
problem-archive-locked = 압축 파일 안의 «{ $member }»에 암호가 걸려 있습니다. 암호 없이 압축해 다시 보내 주십시오.
problem-archive-method = «{ $member }»이(가) 여기서 읽지 않는 방식으로 압축되었습니다. 일반 ‘ZIP’으로 압축해 다시 보내 주십시오.
problem-archive-crowded = 압축 파일에 파일이 { $count }개 있습니다. 최대 { $most }개까지 봅니다. 이 데이터의 파일만 담아 주십시오.
problem-archive-bomb = 압축을 풀면 { $megabytes } MB로 원래 크기의 { $times }배가 됩니다. 최대 { $most } MB, { $steepest }배까지만 풀므로 아무것도 풀지 않았습니다. 이 데이터의 파일만 담아 주십시오.
problem-archive-overlap = 압축 파일의 여러 파일이 같은 자리를 차지합니다. 디스크를 채우려고 만든 압축 파일이 이렇습니다. 아무것도 풀지 않았습니다. 원래 파일로 다시 압축해 주십시오.
problem-archive-name = 압축 파일 안의 이름 «{ $member }»은(는) 폴더 밖이나 장치를 가리킵니다. 아무것도 풀지 않았습니다. 평범한 이름으로 압축해 다시 보내 주십시오.
problem-archive-names-repeated = 압축 파일에 «{ $member }»이라는 이름, 또는 컴퓨터가 같다고 보는 이름이 둘 있습니다. 하나의 이름을 바꿔 다시 보내 주십시오.
problem-archive-surplus = 같은 파일에서 압축 파일의 앞이나 뒤에 다른 것이 있어 프로그램마다 내용을 다르게 봅니다. 원래 파일로 다시 압축해 주십시오.
problem-archive-nested = 압축 파일 안의 «{ $member }»도 압축된 파일입니다. 그 내용만 따로 보내 주십시오.
