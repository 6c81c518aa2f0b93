# 실시간 출처인 오픈스트리트맵: 윤곽과 해안선에서 빠진 것.

problem-outline-broken = 오픈스트리트맵에 온전한 윤곽이나 선이 없어 지도에 나타나지 않는 요소: { $count }개({ $names }). 그곳에서 고치면 여기서도 고쳐집니다.
problem-coast-broken = 해안선이 요청한 범위 안에서 끊기거나 방향이 바뀝니다. 그중 { $count }개 부분에서는 땅과 바다를 구별할 수 없어 바다를 그리지 않았습니다. 오픈스트리트맵에서 해안선을 고쳐야 합니다.
problem-backdrop-none = 배경이 아닌 { $count }개 행을 제외했습니다. 가장 흔한 것: { $names }.
problem-barriers-opened = 지나갈 수 있어 열어 둔 건널목과 문: { $count }곳. 각 지점에서 장애물에 8 m의 틈을 두었습니다.
