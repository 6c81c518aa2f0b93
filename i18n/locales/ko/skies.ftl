# 대기·날씨·바다·국가·장소·시간표의 실시간 출처: 응답에 대해 알리는 말.

problem-unset-offshore = ‘{ $dataset }’을(를) 요청하지 않았습니다. 지역 파일에 바다의 지점(‘[offshore]’)이 없습니다.
problem-unset-nation = ‘{ $dataset }’을(를) 요청하지 않았습니다. 지역 파일에 국가(‘[nation]’)가 없습니다.
problem-unset-timetable = ‘{ $dataset }’을(를) 요청하지 않았습니다. 시간표가 어디에 있는지 아무도 알려 주지 않았습니다. 압축 파일의 주소를 ‘ELMAX_SOURCE_GTFS_URL’에 넣으세요.
problem-answer-no-value = ‘{ $source }’의 응답에 값이 하나도 없습니다(모형: ‘{ $model }’). 응답이 실패한 것이지 공기가 깨끗하다는 뜻이 아닙니다.
problem-answer-message = ‘{ $source }’이(가) 데이터 대신 메시지로 응답했습니다: ‘{ $said }’.
problem-hours-empty = ‘{ $source }’이(가) 시간별 값 { $count }개를 비워 두었습니다. 0으로 세지 않고 뺐습니다: ‘{ $names }’.
problem-model-instead = ‘{ $model }’ 모형은 이 장소를 알지 못해 격자 한 칸의 너비가 약 { $kilometres } km인 ‘{ $used }’을(를) 사용했습니다.
problem-years-empty = ‘{ $source }’에 { $count }개 연도의 값이 없습니다. 0으로 세지 않고 뺐습니다: ‘{ $names }’.
problem-answer-other = ‘{ $source }’이(가) ‘{ $expected }’이(가) 아닌 것을 보냈습니다(확인된 것: ‘{ $found }’). 아무것도 받아들이지 않았습니다.
problem-places-doubtful = 장소 { $count }곳을 뺐습니다. 발행자가 없을 가능성이 더 크다고 봅니다(신뢰도 { $least } 미만).
problem-places-closed = 폐업한 장소 { $count }곳을 뺐습니다.
problem-places-merged = 장소 { $count }곳이 ‘{ $first }’과(와) ‘{ $second }’에 모두 있어 한 번만 셉니다. 두 출처를 모두 보관합니다.
