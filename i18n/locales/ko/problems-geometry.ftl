# 행을 서로, 그리고 땅과 견주어 볼 때 발견되는 것: 규칙마다 한 문장.

problem-line-no-length = 시작과 끝이 같은 자리이고 길이가 없는 선 { $count }개를 제외했습니다. 첫 번째: { $row }행. 걸을 수 있는 길이 아닙니다.
problem-network-none-walkable = 파일의 모든 선({ $count }개)이 걸을 수 없다고 되어 있어 남는 거리가 없습니다. ‘walkable’ 열을 고치거나 빼 주십시오.
problem-network-piece-no-length = { $count }개 선에서 같은 자리에 꼭짓점이 두 번 있습니다. 첫 번째: { $row }행. 그린 대로 보존하며, 길이가 없는 조각({ $pieces }개)은 어떤 보행에도 쓰이지 않습니다.
problem-network-row-twice = 앞의 행과 같은 선을 같은 내용으로 다시 그린 { $count }개 행을 제외했습니다. 첫 번째: { $row }행. 앞의 행은 그대로 남습니다.
problem-network-drawn-twice = { $count }개 행이 이미 그린 거리를 다시 그렸습니다(모두 { $metres } m). 첫 번째: { $row }행. 보행에는 한 번만 쓰이지만, 거리 길이가 인구를 대신할 때는 그때마다 계산됩니다. 겹친 것을 빼 주십시오.
problem-network-islands = 거리 길이의 { $percent }%가 가장 큰 연결망과 이어져 있지 않습니다(따로 떨어진 부분 { $parts }개, 해당 행 { $count }개). 첫 번째: { $row }행. 한 부분에서 다른 부분으로 걸어갈 수 없습니다. 만나는 곳에서 공통 꼭짓점으로 거리를 잇거나 빠진 것을 추가해 주십시오.
problem-zones-nested = { $count }쌍에서 작은 구역의 절반 이상이 다른 구역 안에 있습니다. 가장 큰 것: “{ $one }”({ $first_row }행)과 “{ $other }”({ $row }행), { $percent }%. 그곳 주민은 파일에서 앞에 있는 구역에만 계산됩니다. 둘 중 하나를 빼거나, 다른 구역에서 잘라 내거나, ‘--accept-repairs’로 그대로 승인해 주십시오.
problem-zones-overlap = { $count }쌍의 구역이 같은 땅을 포함합니다. 가장 큰 것: “{ $one }”({ $first_row }행)과 “{ $other }”({ $row }행), 작은 구역의 { $percent }%, 모두 { $area } m². 그곳 주민은 파일에서 앞에 있는 구역에 계산됩니다. 중요한 곳의 경계를 고쳐 주십시오.
problem-zones-slivers = { $count }쌍의 경계가 조금 겹칩니다(작은 구역의 최대 { $percent }%). 가장 큰 것: “{ $one }”({ $first_row }행)과 “{ $other }”({ $row }행), 모두 { $area } m². 그곳 주민은 파일에서 앞에 있는 구역에 계산됩니다.
problem-zones-gaps = 구역 사이에 어느 구역에도 속하지 않는 틈이 { $count }곳 있습니다(모두 { $area } m²). 그곳 주민은 가까운 구역이 있으면 그 구역에, 없으면 어디에도 계산되지 않습니다.
problem-part-over-whole = { $count }개 행에서 “{ $column }” 열의 값이 전체인 “{ $whole }”보다 큽니다. 첫 번째: { $row }행의 { $found }(최대 { $most }). 고쳐서 파일을 다시 보내 주십시오.
problem-number-absurd = { $count }개 행에서 “{ $column }” 열의 값이 { $most }보다 큽니다. 첫 번째: { $row }행의 { $found }. 그대로 보존합니다. 단위가 맞는지, 여러 곳의 합계가 아닌지 확인해 주십시오.
problem-place-far-from-streets = { $count }개 위치가 사용 중인 거리({ $evidence ->
    [illustrative] 예시 자료, 데이터셋 “{ $dataset }”
   *[other] 데이터셋 “{ $dataset }”
 })에서 { $limit } m보다 멉니다. 첫 번째: { $row }행({ $kilometres } km), 가장 먼 곳: { $farthest } km. 보존하지만 그곳을 오가는 보행은 측정되지 않습니다. 위치를 확인하거나 빠진 거리를 추가해 주십시오.
problem-place-apart = { $count }개 위치가 파일의 다른 모든 위치에서 { $limit } km보다 멉니다. 첫 번째: { $row }행({ $kilometres } km), 가장 먼 곳: { $farthest } km. 그대로 보존합니다. 좌표를 확인해 주십시오.
problem-coordinates-not-finite = 좌표가 숫자가 아니거나 무한대인 { $count }개 행을 제외했습니다. 첫 번째: { $row }행. 좌표를 숫자로 써 주십시오.
problem-residents-elsewhere = 이 지구의 데이터가 있을 지역 안에 인구 위치가 하나도 없어({ $count }개, 첫 번째: { $row }행) 아무도 집계되지 않습니다. ‘--crs EPSG:32635’처럼 올바른 좌표계를 지정하거나, 이 지구의 파일을 보내거나, ‘--accept-repairs’로 그대로 승인해 주십시오.
