# 저장소가 대기 중인 업로드, 먼저 바꾼 사람, 시작할 때 발견한 것에 대해 하는 말.

problem-held-unknown = 번호가 “{ $held }”인 대기 중인 업로드가 없습니다. 이미 수락되었거나 버려졌거나, 온 적이 없습니다. 대기 목록을 확인하십시오.
problem-version-moved = 다른 사람이 먼저 바꾸었습니다({ $who }, { $when }). 올리신 자료가 버전 { $base }과 비교된 뒤에 { $action ->
    [remove] 데이터셋 “{ $dataset }”이(가) 사용 중지되었습니다.
    [revert] “{ $dataset }”의 버전 { $now }이(가) 현재 버전이 되었습니다.
   *[keep] “{ $dataset }”의 버전 { $now }이(가) 보존되었습니다.
} 잃은 것은 없습니다. 올리신 자료 { $held }은(는) 아직 대기 중입니다. 현재 버전과 다시 비교한 뒤 다시 수락하십시오. 명령으로는 «accept { $held } --over { $now }»입니다.
problem-file-damaged = 데이터셋 “{ $dataset }” 버전 { $version }의 파일이 손상되어 “{ $file }”(으)로 따로 두었으며 사용하지 않습니다. { $whole ->
    [0] 자료를 다시 추가하십시오.
   *[other] 자료를 다시 추가하거나, 온전한 버전 { $whole }(으)로 되돌리십시오.
}
problem-dataset-damaged = 데이터셋 “{ $dataset }” 버전 { $version }의 파일이 손상되었거나 없어서 그다음으로 알맞은 데이터셋이 대신합니다. { $whole ->
    [0] 자료를 다시 추가하거나 백업에서 파일을 복원하십시오.
   *[other] 자료를 다시 추가하거나, 온전한 버전 { $whole }(으)로 되돌리십시오.
}
problem-audit-altered = 변경 기록이 온전하지 않습니다. { $line }번째 줄이 봉인된 때와 다르거나, 그 줄이 말하는 것이 없습니다. 누군가 손을 댔거나 디스크가 고장 났습니다. 데이터셋은 계속 작동합니다. 기록을 백업과 비교하십시오.
problem-audit-cut = 변경 기록이 온전하지 않습니다. 전에 있던 줄이 { $line }번째부터 없어졌거나 달라졌습니다. 누군가 손을 댔거나 디스크가 고장 났습니다. 데이터셋은 계속 작동합니다. 기록을 백업과 비교하십시오.
problem-audit-unwitnessed = 변경 기록의 길이를 알고 있는 파일 “{ $file }”을(를) 읽을 수 없어, 끝에서 줄이 잘려 나가도 알 수 없습니다. 다음 변경 때 다시 기록됩니다.
problem-catalogue-damaged = { $state ->
    [restored] 목록 파일 “{ $file }”을(를) 읽을 수 없어, 변경할 때마다 만드는 사본으로 바꾸어 놓았습니다. 읽을 수 없던 파일의 이름은 이제 “{ $aside }”입니다.
   *[lost] 목록 파일 “{ $file }”을(를) 읽을 수 없고 온전한 사본도 없어 새 목록을 시작합니다. 읽을 수 없던 파일의 이름은 이제 “{ $aside }”이며, 모든 버전의 파일은 ‘objects’ 폴더에 그대로 있습니다. 목록을 백업에서 복원하십시오.
}
problem-unfinished-dropped = 도중에 멈춘 작업을 취소했으며 잃은 것은 없습니다: { $action ->
    [hold] “{ $dataset }”의 대기 업로드 접수
    [keep] “{ $dataset }”의 새 버전 보존
    [revert] “{ $dataset }”의 현재 버전 변경
    [remove] “{ $dataset }”의 사용 중지
    [activate] “{ $dataset }”의 사용 시작
    [discard] “{ $dataset }”의 대기 업로드 버리기
    [make] 코드 없이 만드는 지표 “{ $dataset }”
    [unmake] 지표 “{ $dataset }” 없애기
   *[other] “{ $dataset }” 파일에 대한 기록
} ({ $who }, { $time }). 모두 그 전과 같습니다. 아직 필요하면 다시 하십시오.

loaders-held = 번호 { $held }(으)로 대기시켰으며 사용하지 않습니다. 누군가 “{ $dataset }”의 버전 { $version }(으)로 수락하거나(«accept { $held }») 버릴(«discard { $held }») 때까지 기다립니다.
loaders-held-empty = 대기 중인 업로드가 없습니다.
loaders-discarded = 대기 중이던 업로드 { $held }을(를) 버렸습니다. 기록의 줄은 남습니다.
loaders-audit-empty = 아직 보존된 것이 없어 기록이 비어 있습니다.
loaders-audit-holds = 기록이 온전합니다. { $lines }줄 모두 봉인이 맞습니다.
loaders-damaged = 손상됨
loaders-head-held = 번호
loaders-head-dataset = 데이터셋
loaders-head-replaces = 대체할 버전
loaders-head-file = 파일
loaders-head-who = 누가
loaders-head-when = 언제
loaders-head-line = 줄
loaders-head-action = 한 일
loaders-head-detail = 세부
loaders-help-held = 수락을 기다리는 업로드
loaders-help-accept = 대기 중인 업로드를 현재 버전으로 합니다
loaders-help-discard = 대기 중인 업로드를 버립니다
loaders-help-audit = 모든 변경의 기록과 그 온전함
loaders-help-hold = 누군가 수락할 때까지 파일을 대기시킵니다
loaders-help-who = 이 일을 하는 사람. 기본값은 시스템 사용자 이름
loaders-help-number = 대기 중인 업로드의 번호
loaders-help-over = 업로드와 비교했고 대체해도 되는 버전
loaders-head-changed = 바뀐 것
loaders-changed = 행 { $before } → { $after } (추가 { $added }, 삭제 { $removed }, 변경 { $changed })
problem-export-personal = 저장한 파일에 개인에 관한 것이 들어 있습니다(“{ $dataset }”): { $accepted }{ $more }. 받을 권한이 없는 사람에게 주지 말거나, 먼저 이 열을 빼십시오.
problem-export-homes = 저장한 파일은 주민을 집마다 알려 줍니다(“{ $dataset }”의 집 { $count }곳). 지도와 값은 작은 수를 가리지만 이 파일은 아무것도 가리지 않습니다. 대신 구역별 값을 주십시오.
