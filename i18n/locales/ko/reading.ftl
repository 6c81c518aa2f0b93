problem-archive-broken = 압축 파일이 잘렸거나 손상되어 풀 수 없습니다. 다시 만들어 보내 주십시오.
