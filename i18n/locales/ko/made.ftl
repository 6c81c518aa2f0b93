# 코드 없이 열에서 만드는 지표.

indicators-made = 만듦: { $title } (“{ $indicator }”), 버전 { $version }: { $how }, 데이터세트 “{ $dataset }” ({ $columns }).
indicators-unmade = 없앰: { $title } (“{ $indicator }”), 버전 { $version }. 예전 수치를 다시 만들 수 있도록 모든 버전은 보존됩니다.
how-sum = 열의 합계
how-mean = 열의 평균
how-weighted_mean = 다른 열로 가중한 평균
how-share = 한 열이 다른 열에서 차지하는 비율
how-rate = 주민 1,000명당 열의 합계
how-density = 제곱킬로미터당 합계 또는 개수
how-count = 행의 수
how-maximum = 열의 최댓값
how-median = 열의 중앙값
about-people = 사람
about-households = 가구
about-things = 장소와 사물
unit-per-1000 = 주민 1,000명당 { $number }
unit-per-km2 = km²당 { $number }
unitname-per-1000 = 주민 1,000명당
unitname-per-km2 = 제곱킬로미터당
unitname-db = 데시벨
own-rows = 지표의 바탕 자료
own-dataset = 데이터세트 “{ $dataset }”

reason-dataset-removed = 이 지표의 바탕이 된 데이터세트가 더 이상 쓰이지 않습니다
reason-column-gone = 이 지표의 바탕이 된 데이터세트에 그 열이 더 이상 없습니다
reason-column-not-numeric = 이 지표의 바탕이 된 열에 숫자가 아닌 값이 있습니다
reason-all-blank = 여기에는 값이 하나도 적혀 있지 않습니다
reason-partly-blank = 일부 값이 비어 있어 합계를 알 수 없습니다
reason-no-rows = 이 구역에는 행이 없습니다
reason-weights-unknown = 여기서는 가중치를 알 수 없습니다
count-rows_in_no_zone = 어느 구역에도 속하지 않는 행 { $count }개는 계산에 들어가지 않습니다.
count-rows_outside = 일부가 모든 구역 밖에 있는 행이 { $count }개이며, 그 부분은 계산에 들어가지 않습니다.
count-rows_divided = 여러 구역에 걸친 행 { $count }개를 고르게 퍼져 있다고 보고 면적이나 길이로 나누었으므로, 그 결과는 모형값입니다.

problem-made-id-unfit = “{ $found }”은(는) 지표의 식별자가 될 수 없습니다. 소문자 로마자, 숫자, _ 만 쓰고, 글자로 시작하며, 64자를 넘지 않아야 합니다.
problem-made-id-taken = 식별자 “{ $found }”은(는) 목록에 있는 지표의 것입니다. 다른 것을 고르십시오.
problem-made-words-missing = { $part ->
    [title] 제목이
   *[note] 무엇을 말하고 무엇을 말하지 않는지에 대한 설명이
} 지금 쓰는 언어({ $language })로 적혀 있지 않습니다. 적어도 그 언어로 적으십시오.
problem-made-words-long = { $part ->
    [title] 제목이
   *[note] 설명이
} { $most }자를 넘습니다. 줄이십시오.
problem-made-choice-unknown = { $part ->
    [how] 행을 구역 값으로 바꾸는 방법이
    [direction] 방향이
    [domain] 분야가
   *[about] 행이 가리키는 대상이
} “{ $found }”입니다. 다음 가운데 하나를 고르십시오: { $names }.
problem-made-target-unfit = “{ $found }”은(는) 목표가 될 수 없습니다. 지표의 단위로 된 숫자여야 하며, 비율이면 0에서 100까지여야 합니다.
problem-made-about-unfit = “{ $dataset }”의 행은 사람에 관한 것이며, 소수의 사람에 관해서는 알릴 수 없습니다. 장소와 사물 대신 사람이나 가구를 고르십시오.
problem-made-tells-one = 사람들 가운데 가장 큰 값은 한 사람이나 한 가구의 값이므로 공개하지 않습니다. “{ $how }” 대신 중앙값이나 평균을 고르십시오.
problem-made-unit-unfit = 단위 “{ $found }”은(는) “{ $how }”에 맞지 않습니다. 비율, 율, 지수는 양과 섞지 않습니다. 다음 가운데 하나를 고르십시오: { $names }.
problem-made-column-missing = { $part ->
    [column] 열이 지정되지 않았는데
   *[per] 두 번째 열(비율의 분모 또는 평균의 가중치)이 지정되지 않았는데
}, “{ $how }”에는 필요합니다.
problem-made-column-needless = 열 “{ $column }”은(는) “{ $how }”에 쓰이지 않습니다. 빼거나 다른 방법을 고르십시오.
problem-made-column-unknown = 데이터세트 “{ $dataset }”에 열 “{ $column }”이(가) 없습니다. 숫자 열: { $names }.
problem-made-column-twice = “{ $column }”이(가) 분자이면서 분모여서 모든 비율이 100%가 됩니다. 두 열을 지정하십시오.
problem-made-column-text = “{ $dataset }”의 열 “{ $column }”에 숫자가 아닌 값이 있습니다: { $row }행 “{ $found }”. 파일을 고쳐 다시 보내거나 다른 열을 고르십시오. 0으로 시작하는 코드는 이름이며 숫자가 아닙니다.
problem-made-column-blank = “{ $dataset }”의 열 “{ $column }”에 값이 하나도 없습니다. 다른 열을 고르십시오.
problem-made-rows-nowhere = “{ $dataset }”의 행이 어디에 있는지 알 수 없습니다. 지도 위의 위치도, 구역을 가리키는 zone_id 열도 없습니다. 둘 가운데 하나를 더하십시오.
problem-made-geometry-unfit = { $part ->
    [table] “{ $dataset }”의 행은 구역을 나타내므로 그 수는
   *[lines] “{ $dataset }”의 행은 선이며 선은 어디서든 나눌 수 있으므로 그 수는
} 아무것도 말해 주지 않습니다. “{ $how }” 말고 다른 방법을 고르십시오.
problem-definition-unknown = 코드 없이 만든 지표 가운데 “{ $indicator }”이(가) 없습니다.

indicators-help-make = 데이터세트의 열에서 코드 없이 지표를 만듭니다
indicators-help-unmake = 코드 없이 만든 지표를 없앱니다. 버전은 보존됩니다
indicators-help-made-id = 식별자: 소문자 로마자, 숫자, _
indicators-help-who = 바꾸는 사람. 함께 기록됩니다
indicators-help-made-dataset = 바탕이 되는 데이터세트의 식별자
indicators-help-how = 행이 구역의 값이 되는 방법
indicators-help-made-column = 숫자 열: 더하거나 평균 내는 것, 또는 비율의 분자
indicators-help-made-per = 두 번째 열: 비율의 분모 또는 평균의 가중치
indicators-help-made-unit = 값의 단위. 예: ‘percent’, ‘persons’, ‘per 1000’
indicators-help-direction = 어느 쪽이 좋은지
indicators-help-domain = 목록에서의 분야
indicators-help-about = 행이 가리키는 대상: 열 명이나 열 가구보다 적으면 아무것도 알리지 않습니다
indicators-help-made-target = 그 단위로 된 목표값
indicators-help-made-title = 이 언어로 된 제목
indicators-help-made-note = 이 언어로 쓴, 무엇을 말하고 무엇을 말하지 않는지
