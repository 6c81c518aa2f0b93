# 수치 설명과 재계산
indicators-input = { $role }: { $dataset }, 버전 { $version }, SHA-256 { $hash }…
indicators-reported = 보고된 수치: { $title }, { $place }({ $level }): { $value }, { $date }. { $source }
indicators-replay-same = { $indicator }: 결과가 완전히 같습니다.
indicators-replay-differs = { $indicator }: 다시 계산한 결과가 다릅니다. 구역: { $zones }
indicators-replay-fields-differ = { $indicator }: 값은 모두 같지만 함께 표시되는 항목이 다릅니다.
indicators-replay-method = 그 뒤 계산 방법이 바뀌었습니다.
indicators-replay-libraries = 버전이 다른 라이브러리: { $names }
indicators-help-recompute = 설명 문서의 수치를 같은 자료로 다시 계산해 비교
indicators-help-file = ‘python -m indicators compute --explain --json’이 출력한 내용을 담은 파일
indicators-help-of = 형평성 지표를 계산할 대상 지표
indicators-help-group = 인구 집단별 계산: ‘women’, ‘children_6_11’, ‘income_fifth:1’ 등
indicators-help-explain = 계산식, 버전과 해시가 있는 입력 자료, 사용한 수치도 표시
problem-of-unfit = ‘{ $indicator }’은(는) ‘{ $of }’에 대해 계산할 수 없습니다. 형평성 지표와 모든 거주지에 값이 있는 지표가 필요합니다.
problem-group-unknown = ‘{ $indicator }’은(는) 집단 ‘{ $group }’에 대해 계산할 수 없습니다. 집단: { $known }.
problem-document-missing = 읽을 수 있는 파일 ‘{ $file }’이(가) 없습니다. 파일 이름과 폴더, 읽기 권한을 확인하십시오.
problem-document-unreadable = 파일 ‘{ $file }’은(는) 읽을 수 있는 JSON 문서가 아닙니다: { $state ->
    [letters] 글자가 ‘UTF-8’ 텍스트가 아닙니다
    [deep] 목록이 읽을 수 있는 것보다 깊이 겹쳐 있습니다
    [number] 읽을 수 있는 것보다 긴 숫자가 있습니다
    [several] 문서가 둘 이상 들어 있습니다
    [object] ‘{ "{" }’와 ‘{ "}" }’로 묶인 객체가 없거나 다른 것이 섞여 있습니다
   *[syntax] { $line }행 { $character }번째 글자에서 끊깁니다
}. 이 명령들이 ‘--json’으로 출력한 문서나 손으로 쓴 시나리오가 필요합니다.
problem-explanation-unfit = 수치 설명 문서가 아닙니다: { $found }. ‘python -m indicators compute --explain --json’의 출력이 필요합니다.
problem-explanation-data-gone = 자료 ‘{ $dataset }’ 버전 { $version }({ $role })의 해시가 달라졌습니다. 수치를 계산했을 때와 다른 자료이므로 여기서는 다시 계산할 수 없습니다.
