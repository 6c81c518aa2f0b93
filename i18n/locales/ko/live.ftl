# 실시간 출처: 새로 고침이 하는 말.

loaders-help-refresh = 실시간 공개 데이터 가져오기
loaders-help-sources = 가져올 출처(없으면 전부)
loaders-help-dry-run = 요청을 보여 주기만 하고 보내지 않음
loaders-help-again = 지난 한 시간 안에 가져온 것도 다시 요청
refresh-new = { $source }: 새 데이터를 사용합니다.
refresh-unchanged = { $source }: 바뀐 것이 없습니다.
refresh-held_back = { $source }: 새 데이터가 담당자의 확인을 기다립니다.
refresh-failed = { $source }: 실패했으며 아무것도 바뀌지 않았습니다.
refresh-dataset = { $dataset }: 버전 { $version }, { $rows }행, 기준 시점 { $day }
refresh-dry = 다음 요청을 보내게 되며 각 요청에는 머리글 ‘User-Agent: { $agent }’가 붙습니다. →로 시작하는 줄은 앞선 응답이 중괄호 안을 채운 뒤에 보냅니다.
problem-usage-source = ‘{ $found }’(이)라는 실시간 출처가 없습니다. 출처: { $accepted }{ $more }.
problem-source-broken = { $file }의 ‘{ $field }’ 필드: { $state ->
    [missing] 없습니다. 추가하십시오.
    [unreadable] 읽을 수 없습니다({ $found }). 고치십시오.
   *[wrong] ‘{ $found }’은(는) 쓸 수 없는 값입니다. 바로잡으십시오.
}
problem-source-offline = ‘{ $source }’에 요청하지 않았습니다. 네트워크 사용이 꺼져 있습니다(ELMAX_OFFLINE). 이 설정을 해제한 뒤 다시 가져오십시오.
problem-source-unreachable = ‘{ $source }’에 연결할 수 없습니다. 이 컴퓨터의 연결을 확인한 뒤 다시 가져오십시오.
problem-source-busy = 여러 번 시도했지만 ‘{ $source }’이(가) 너무 바쁩니다(상태 { $status }). 나중에 다시 시도하십시오.
problem-source-slow = ‘{ $source }’이(가) 제시간에 응답하지 않았습니다(최대 { $seconds }초). 나중에 다시 시도하십시오.
problem-source-broken-off = 여러 번 시도했지만 ‘{ $source }’의 응답이 도중에 끊겼습니다. 나중에 다시 시도하십시오.
problem-source-refused = ‘{ $source }’이(가) 요청을 거절했습니다(상태 { $status }): ‘{ $said }’. 이 대시보드의 관리자에게 알리십시오.
problem-source-too-large = ‘{ $source }’이(가) 요청한 것보다 훨씬 많은 { $most } MB 넘는 데이터를 보냈습니다. 아무것도 받지 않았습니다.
problem-source-led-away = ‘{ $source }’이(가) 자기 주소가 아닌 ‘{ $host }’(으)로 이끌었습니다. 네트워크 로그인 페이지가 그렇게 합니다. 먼저 브라우저에서 페이지를 연 뒤 다시 가져오십시오.
problem-source-circles = ‘{ $source }’이(가) 주소에서 주소로 { $leads }번 넘게 이끌었습니다. 나중에 다시 시도하십시오.
problem-source-garbled = ‘{ $source }’의 응답을 풀 수 없습니다. 나중에 다시 시도하십시오.
problem-source-no-parts = 일부를 요청했지만 ‘{ $source }’은(는) 전체 파일만 줍니다. 이 대시보드의 관리자에게 알리십시오.
problem-answer-empty = ‘{ $source }’이(가) 아무것도 보내지 않았습니다. 실패한 응답이며 지역이 비어 있다는 뜻이 아닙니다.
problem-answer-page = ‘{ $source }’이(가) 데이터 대신 웹 페이지를 보냈습니다. 과부하이거나 이 네트워크가 로그인을 요구합니다. 먼저 브라우저에서 페이지를 연 뒤 다시 가져오십시오.
problem-answer-pointer = ‘{ $source }’이(가) 파일 대신 대리 표시를 보냈습니다. 나중에 다시 시도하십시오.
problem-answer-unreadable = ‘{ $source }’의 응답이 잘렸거나 JSON이 아닙니다. 나중에 다시 시도하십시오.
problem-answer-shape = ‘{ $source }’의 응답 형식이 바뀌었습니다. ‘{ $field }’이(가) 예상과 다릅니다(발견: { $found }). 아무것도 추측하지 않았습니다. 이 대시보드의 관리자에게 알리십시오.
problem-answer-cut-short = ‘{ $source }’이(가) 끝내지 못했습니다: ‘{ $said }’. 보내온 것이 전부가 아니므로 아무것도 받지 않았습니다. 나중에 다시 시도하십시오.
problem-answer-unfit = ‘{ $source }’이(가) ‘{ $dataset }’에 보낸 것이 아래 검사를 통과하지 못했습니다. 아무것도 받지 않았습니다.
problem-drift-rows = 새 사본은 { $after }행이고 이전 사본은 { $before }행이었습니다. 절반이 되지 않습니다. 출처가 잃은 것입니까, 도시가 잃은 것입니까?
problem-drift-fields = 새 사본에는 다음 내용이 더 이상 없습니다: { $names }. 출처가 열을 바꾸었을 수 있습니다.
problem-drift-parts = 새 사본에는 다음이 하나도 없습니다: { $names }.
problem-drift-total = ‘{ $field }’의 합이 { $before }에서 { $after }(으)로 바뀌게 됩니다.
problem-drift-unit = ‘{ $parameter }’의 단위가 ‘{ $before }’에서 ‘{ $after }’(으)로 바뀌게 됩니다.
problem-drift-scale = ‘{ $parameter }’의 중간값이 { $before }에서 { $after }(으)로 바뀌게 됩니다. 단위가 바뀌었을 수 있습니다.
problem-copy-waits = 새 사본이 { $held }번으로 기다립니다. ‘데이터 추가’ 페이지에서, 또는 ‘python -m loaders accept { $held }’(으)로 받아들이거나 버리십시오.
problem-copy-stays = ‘{ $dataset }’ 버전 { $version }을(를) 계속 사용합니다({ $day }).
problem-copy-none = ‘{ $dataset }’의 이전 사본이 없습니다.
problem-fetched-just-now = ‘{ $dataset }’은(는) 한 시간 안에 가져왔으므로 다시 요청하지 않았습니다. ‘--again’을 쓰면 그래도 요청합니다.
loaders-by-service = { $dataset } 서비스별: { $parts }
loaders-aside = { $dataset }: 마지막 응답 { $rows }행 가운데 { $aside }행은 이 용도에 해당하지 않아 제외했습니다.
