# ما في ملف الجولة من أخطاء، كل خطأ بسطره.
problem-tour-unreadable =
    ملف الجولة لا يقرأ عند السطر { $row }{ $what ->
        [letters] : الحروف ليست بترميز «UTF-8»؛ احفظ الملف بهذا الترميز
       *[form] : الصيغة ليست «TOML»؛ تحقق من علامات الاقتباس والأقواس هناك
    }.
problem-tour-too-large = ملف الجولة كبير جدا: { $bytes } بايت، والحد { $most }. خذ نسخة جديدة من الجولة وعدلها.
problem-tour-no-slides =
    السطر { $row }{ $number ->
        [0] {""}
       *[other] ، الشريحة { $number } «{ $slide }»
    }: لا توجد شرائح. تبدأ كل شريحة بسطر ‘[[slide]]’ تليه حقولها.
problem-tour-too-many =
    السطر { $row }{ $number ->
        [0] {""}
       *[other] ، الشريحة { $number } «{ $slide }»
    }: الشرائح { $found }، والحد { $expected }. احذف ما زاد، أو قسم الجولة على ملفين.
problem-tour-id =
    السطر { $row }{ $number ->
        [0] {""}
       *[other] ، الشريحة { $number } «{ $slide }»
    }: لكل شريحة اسم في الحقل ‘{ $column }’: حروف لاتينية صغيرة وأرقام وشرطات تبدأ بحرف. وجد «{ $found }».
problem-tour-id-twice =
    السطر { $row }{ $number ->
        [0] {""}
       *[other] ، الشريحة { $number } «{ $slide }»
    }: الاسم «{ $found }» لأكثر من شريحة. أعط كل شريحة اسما لها وحدها.
problem-tour-all-skipped =
    السطر { $row }{ $number ->
        [0] {""}
       *[other] ، الشريحة { $number } «{ $slide }»
    }: كل الشرائح متخطاة. اجعل ‘skip = false’ في شريحة واحدة على الأقل.
problem-tour-missing =
    السطر { $row }{ $number ->
        [0] {""}
       *[other] ، الشريحة { $number } «{ $slide }»
    }: ينقص الحقل ‘{ $column }’. أضفه، وقيمته واحدة من: { $expected }.
problem-tour-unknown =
    السطر { $row }{ $number ->
        [0] {""}
       *[other] ، الشريحة { $number } «{ $slide }»
    }: الحقل ‘{ $column }’ قيمته «{ $found }» وهي غير معروفة. المقبول: { $expected }.
problem-tour-stray =
    السطر { $row }{ $number ->
        [0] {""}
       *[other] ، الشريحة { $number } «{ $slide }»
    }: الحقل ‘{ $column }’ لا مكان له هنا. الحقول المقبولة: { $expected }. احذفه أو صحح اسمه.
problem-tour-words =
    السطر { $row }{ $number ->
        [0] {""}
       *[other] ، الشريحة { $number } «{ $slide }»
    }: الحقل ‘{ $column }’ كلمات بلغة أو أكثر، مثل ‘{ $column } = {"{"} ar = "…", en = "…" {"}"}’. وجد «{ $found }».
problem-tour-too-long =
    السطر { $row }{ $number ->
        [0] {""}
       *[other] ، الشريحة { $number } «{ $slide }»
    }: النص في ‘{ $column }’ طوله { $found } حرفا، والحد { $expected } حتى يقرأ من بعيد. اختصره.
problem-tour-digits =
    السطر { $row }{ $number ->
        [0] {""}
       *[other] ، الشريحة { $number } «{ $slide }»
    }: في ‘{ $column }’ أرقام مكتوبة «{ $found }». الأرقام تأتي من البيانات وحدها: استدع قيمة باسمها بين قوسين معقوفين، والأسماء: { $expected }.
problem-tour-value-unknown =
    السطر { $row }{ $number ->
        [0] {""}
       *[other] ، الشريحة { $number } «{ $slide }»
    }: في ‘{ $column }’ قيمة لا تعرفها هذه الشريحة «{ $found }»، أو قوس معقوف بلا نظيره. الأسماء: { $expected }.
problem-tour-number =
    السطر { $row }{ $number ->
        [0] {""}
       *[other] ، الشريحة { $number } «{ $slide }»
    }: الحقل ‘{ $column }’ عدد بين { $expected }. وجد «{ $found }».
problem-tour-not-in-blocks = لا يمكن ترتيب هذه الجولة من هنا، لأن شرائحها ليست كل واحدة تحت سطر ‘[[slide]]’. رتبها في الملف نفسه.
