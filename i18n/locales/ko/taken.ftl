# The fold at the end of a page by which its pictures are taken home.
taken-name = 그림 가져가기
taken-about = 이 페이지의 모든 지도와 그래프를 파일로 받습니다. 제목, 선택 조건, 근거 유형, 출처, 날짜, 주소가 그림 안에 들어갑니다. 그림은 브라우저에서 만들어집니다.
taken-working = 그림을 만들고 있습니다…
taken-done = 그림을 내려받았습니다.
taken-instead = 이 브라우저에서는 ‘PNG’ 그림을 만들 수 없어 ‘SVG’ 파일을 내려받았습니다.
taken-failed = 그림을 만들지 못했습니다. 페이지를 다시 열고 한 번 더 시도해 주십시오.
taken-rests = 근거 유형:
taken-unsaid = 명시되지 않음
taken-sources = 출처
taken-made = 그림을 만든 날짜:
