# 표의 행 주변에서 발견된 것: 어느 행이 열 이름인지, 어느 행이 데이터가 아닌지.

loaders-help-header = 열 이름이 있는 행의 번호, 없으면 0
problem-header-unsure = 어느 행이 열 이름인지 확실하지 않습니다. { $row }행은 “{ $found }”입니다. 행 번호를, 열 이름 행이 없으면 0을 선택해 주십시오: { $names }. ‘--header { $option }’처럼 지정합니다.
problem-header-elsewhere = 열 이름이 있는 행으로 { $row }행을 지정했지만, 비어 있거나 표의 첫 행들에 속하지 않습니다. 다른 행을, 열 이름 행이 없으면 0을 선택해 주십시오.
problem-header-none = 열 이름이 있는 행이 없고 첫 행부터 데이터입니다. 열 { $count }개에 위치에 따라 이름을 붙였습니다({ $names }). ‘--map field=column’으로 각 열의 뜻을 지정하거나 위에 이름 행을 추가해 주십시오.
problem-header-two-rows = 열 이름이 두 행에 걸쳐 있어 하나로 합쳤습니다. 아래 행은 { $row }행입니다(“{ $found }”).
problem-header-cleaned = 열 { $count }개의 이름에서 줄바꿈과 보이지 않는 문자를 뺐습니다({ $names }). 값은 바뀌지 않았습니다.
problem-header-long = 이름이 표에 보이기에 너무 길어 자르고 끝에 ‘…’을 붙인 열이 { $count }개입니다. 첫 번째는 “{ $found }”(으)로 시작합니다. 열은 모두 남아 있습니다. 전체를 보려면 더 짧은 이름을 붙여 주십시오.
problem-rows-preamble = 열 이름 위에 있는 행 { $count }개를 제외했습니다. 첫 번째는 { $row }행의 “{ $found }”입니다. 데이터가 아닌지 확인해 주십시오.
problem-rows-units = 값이 아니라 단위나 태그가 적혀 있어 { $row }행(“{ $found }”)을 제외했습니다. 예상한 단위가 맞는지 확인해 주십시오.
problem-rows-total = 위 행들의 합계라서 두 번 세게 되는 행 { $count }개를 제외했습니다. 첫 번째는 { $row }행의 “{ $found }”입니다.
problem-rows-note = 표 아래의 설명인 행 { $count }개를 제외했습니다. 첫 번째는 { $row }행의 “{ $found }”입니다. 출처가 적혀 있으면 ‘--source’로 지정해 주십시오.
problem-total-doubtful = { $row }행(“{ $found }”)은 이름이 합계이지만 숫자가 위 행들의 합이 아닙니다. 다른 행과 같이 남겨 두었습니다. 합계라면 파일에서 지워 주십시오.
