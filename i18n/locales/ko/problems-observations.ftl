# 관측 자료, 이미 보존된 파일, 장벽에서 발견되는 것: 규칙마다 한 문장.

problem-unit-unfit = { $count }개 행에서 “{ $parameter }”의 단위를 어떤 지표도 받지 않습니다. 첫 번째: { $row }행의 “{ $found }”. 예상 단위: { $expected }. 변환은 하지 않으므로 그 단위로 값을 써서 파일을 다시 보내 주십시오.
problem-value-impossible = “{ $parameter }”의 값은 { $low }~{ $high } 밖일 수 없지만 { $count }개 행에서 벗어납니다. 첫 번째: { $row }행의 { $found }. 래스터에서 −9999, −32768, 255 같은 숫자는 ‘값 없음’을 뜻합니다. 그런 칸은 빼거나 비워 두고 파일을 다시 보내 주십시오.
problem-parameter-unknown = 어떤 지표도 요구하지 않는 항목입니다: { $names }({ $count }개 행, 첫 번째: { $row }행). 보존하지만 아무것도 계산하지 않습니다. 철자를 확인해 주십시오.
problem-method-unknown = “{ $column }” 열이 전수 조사라고 말하지 않아 { $count }개 행을 표본으로 다룹니다({ $names }). 첫 번째: { $row }행. 모두를 센 곳에는 ‘register’ 또는 ‘census’라고 써 주십시오.
problem-zone-not-in-use = 사용 중인 구역(데이터셋 “{ $dataset }”)에 없는 구역이라 { $count }개 행이 어디에도 집계되지 않습니다({ $names }). 첫 번째: { $row }행. 구역: { $accepted }{ $more }.
problem-zone-column-unsure = “{ $option }” 열이 { $count }개 행에서 사용 중인 구역(데이터셋 “{ $dataset }”)을 나타내지만(첫 번째: { $row }행의 “{ $found }”) 구역으로 쓰이지 않아, 각 행이 지구 전체의 값이 됩니다. 구역이 맞으면 ‘--map zone_id={ $option }’으로 지정하고, 아니면 ‘--accept-repairs’를 추가해 주십시오. 구역을 나타내는 열: { $names }.
problem-already-kept = 같은 데이터가 이미 “{ $dataset }”의 버전 { $version }(으)로 보존되어 사용 중입니다. 새로 보존한 것은 없습니다.
problem-already-kept-unused = 같은 데이터가 이미 “{ $dataset }”의 버전 { $version }(으)로 보존되어 있지만 사용 중이 아닙니다. 사용하려면: ‘python -m loaders activate { $dataset }’.
problem-barrier-tunnel-name = 이름은 터널이지만 지상의 장벽으로 처리한 행이 { $count }개입니다. 첫 번째: { $row }행의 “{ $found }”({ $names }). 아무도 걸어서 건너지 못합니다. 길이 지하에 있으면 터널로 표시하거나 그 행을 빼 주십시오.
