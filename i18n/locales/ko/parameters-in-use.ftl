# 어느 관측 데이터셋를 어느 항목에 사용하는지.

problem-parameter-not-held = 데이터셋 “{ $dataset }”에는 “{ $parameter }” 항목의 행이 없으므로 이 항목에 선택할 수 없습니다.
problem-parameters-replaced = 다음 항목은 이제 “{ $other }” 대신 “{ $dataset }”의 값을 사용합니다: { $accepted }{ $more }. “{ $other }”의 나머지 항목은 계속 사용합니다. 되돌리려면 «python -m loaders activate { $other }» 명령을 사용하십시오.
problem-parameters-kept-unused = 보존했지만 다음 항목에는 사람이 선택한 “{ $other }”이(가) 먼저 쓰입니다: { $accepted }{ $more }. 이 데이터를 사용하려면 «python -m loaders activate { $dataset }» 명령을 사용하십시오.
loaders-activated-parameter = “{ $dataset }”을(를) 이제 “{ $parameter }” 항목에 사용합니다.
slot-parameter = 관측값: { $parameter }
fact-parameters = 항목
left-out-title = 지금 제외된 자료
left-out-lead = 예시 자료입니다. ‘실제 자료만’이 켜져 있는 동안에는 어떤 수치에도 들어가지 않습니다.
