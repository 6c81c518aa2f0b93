# 안내 파일에서 틀린 곳을 행과 함께 알립니다.
problem-tour-unreadable =
    안내 파일을 { $row }행에서 읽을 수 없습니다{ $what ->
        [letters] : 글자가 UTF-8이 아닙니다. 그 인코딩으로 저장하세요
       *[form] : 형식이 ‘TOML’이 아닙니다. 따옴표와 괄호를 확인하세요
    }.
problem-tour-too-large = 안내 파일이 너무 큽니다: { $bytes }바이트, 최대 { $most }. 새로 받아서 고치세요.
problem-tour-no-slides =
    { $row }행{ $number ->
        [0] {""}
       *[other] , 슬라이드 { $number } ‘{ $slide }’
    }: 슬라이드가 없습니다. 각 슬라이드는 ‘[[slide]]’ 행으로 시작하고 그 아래에 항목이 옵니다.
problem-tour-too-many =
    { $row }행{ $number ->
        [0] {""}
       *[other] , 슬라이드 { $number } ‘{ $slide }’
    }: 슬라이드가 { $found }장입니다. 최대 { $expected }장입니다. 줄이거나 두 파일로 나누세요.
problem-tour-id =
    { $row }행{ $number ->
        [0] {""}
       *[other] , 슬라이드 { $number } ‘{ $slide }’
    }: ‘{ $column }’에 슬라이드 이름이 있어야 합니다. 로마자 소문자, 숫자, 하이픈이며 글자로 시작합니다. 값: ‘{ $found }’.
problem-tour-id-twice =
    { $row }행{ $number ->
        [0] {""}
       *[other] , 슬라이드 { $number } ‘{ $slide }’
    }: ‘{ $found }’(이)라는 슬라이드가 둘 이상입니다. 이름을 따로 붙이세요.
problem-tour-all-skipped =
    { $row }행{ $number ->
        [0] {""}
       *[other] , 슬라이드 { $number } ‘{ $slide }’
    }: 모든 슬라이드를 건너뜁니다. 적어도 하나에 ‘skip = false’를 적으세요.
problem-tour-missing =
    { $row }행{ $number ->
        [0] {""}
       *[other] , 슬라이드 { $number } ‘{ $slide }’
    }: ‘{ $column }’ 항목이 없습니다. 다음 중 하나를 적으세요: { $expected }.
problem-tour-unknown =
    { $row }행{ $number ->
        [0] {""}
       *[other] , 슬라이드 { $number } ‘{ $slide }’
    }: ‘{ $column }’의 값 ‘{ $found }’을(를) 알 수 없습니다. 쓸 수 있는 값: { $expected }.
problem-tour-stray =
    { $row }행{ $number ->
        [0] {""}
       *[other] , 슬라이드 { $number } ‘{ $slide }’
    }: ‘{ $column }’ 항목은 여기에 쓸 수 없습니다. 쓸 수 있는 항목: { $expected }. 지우거나 이름을 고치세요.
problem-tour-words =
    { $row }행{ $number ->
        [0] {""}
       *[other] , 슬라이드 { $number } ‘{ $slide }’
    }: ‘{ $column }’에는 한 언어 이상의 글이 옵니다. 예: ‘{ $column } = {"{"} ar = "…", en = "…" {"}"}’. 값: ‘{ $found }’.
problem-tour-too-long =
    { $row }행{ $number ->
        [0] {""}
       *[other] , 슬라이드 { $number } ‘{ $slide }’
    }: ‘{ $column }’의 글이 { $found }자입니다. 멀리서 읽으려면 최대 { $expected }자입니다. 줄이세요.
problem-tour-digits =
    { $row }행{ $number ->
        [0] {""}
       *[other] , 슬라이드 { $number } ‘{ $slide }’
    }: ‘{ $column }’에 직접 적은 숫자 ‘{ $found }’이(가) 있습니다. 숫자는 데이터에서만 옵니다. 중괄호 안에 이름을 적어 값을 불러오세요. 이름: { $expected }.
problem-tour-value-unknown =
    { $row }행{ $number ->
        [0] {""}
       *[other] , 슬라이드 { $number } ‘{ $slide }’
    }: ‘{ $column }’에서 이 슬라이드에 없는 값 ‘{ $found }’을(를) 불렀거나 중괄호가 닫히지 않았습니다. 이름: { $expected }.
problem-tour-number =
    { $row }행{ $number ->
        [0] {""}
       *[other] , 슬라이드 { $number } ‘{ $slide }’
    }: ‘{ $column }’은(는) { $expected } 사이의 수입니다. 값: ‘{ $found }’.
problem-tour-not-in-blocks = 이 안내는 슬라이드마다 ‘[[slide]]’ 행이 있지 않아 여기서 순서를 바꿀 수 없습니다. 파일에서 바꾸세요.
