# 원어민이 확인한 문장: ‘python -m i18n’.
checked-about = 원어민이 읽고 확인하지 않은 문장을 보여 줍니다.
checked-help-unchecked = 파일별 개수, 또는 ‘--of’나 ‘--all’로 문장 목록
checked-help-checked = 원어민이 문장을 읽고 그대로 옳다고 했음을 기록합니다
checked-help-lang = 답하는 언어
checked-help-of = 문장의 언어
checked-help-names = 문장의 열쇠 이름, 또는 그 안의 모든 문장을 뜻하는 파일 이름
checked-help-who = 원어민의 이름
checked-help-all = 개수만이 아니라 모든 문장
checked-help-json = ‘JSON’ 형식
checked-noted = 문장 { $count }개를 확인된 것으로 기록했습니다.
checked-count = { $language }: 문장 { $all }개 중 { $left }개를 원어민이 확인하지 않았습니다
checked-language-ar = 아랍어
checked-language-en = 영어
checked-language-ko = 한국어
problem-sentence-unknown = { $found }(이)라는 문장이나 파일이 없습니다. 이름은 ‘python -m i18n unchecked --all’로 볼 수 있습니다
