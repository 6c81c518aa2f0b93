# المصادر الحية للهواء والطقس والبحر والدولة والأماكن والجداول: ما يقال عن أجوبتها.

problem-unset-offshore = لم تطلب «{ $dataset }»: لا يسمي ملف الحي نقطة في البحر («[offshore]»).
problem-unset-nation = لم تطلب «{ $dataset }»: لا يسمي ملف الحي دولة («[nation]»).
problem-unset-timetable = لم تطلب «{ $dataset }»: لم يذكر أحد أين يوجد جدول المواعيد. ضع عنوان ملفه المضغوط في «ELMAX_SOURCE_GTFS_URL».
problem-answer-no-value = أجاب «{ $source }» دون قيمة واحدة (النموذج: «{ $model }»). هذا جواب فاشل وليس هواء نقيا.
problem-answer-message = أجاب «{ $source }» برسالة بدلا من البيانات: «{ $said }».
problem-hours-empty = ترك «{ $source }» بلا جواب { $count ->
    [zero] صفر قيمة
    [one] قيمة ساعية واحدة
    [two] قيمتين ساعيتين
    [few] { $count } قيم ساعية
    [many] { $count } قيمة ساعية
   *[other] { $count } قيمة ساعية
}؛ لم تؤخذ ولم تحسب صفرا: «{ $names }».
problem-model-instead = لا يعرف النموذج «{ $model }» شيئا عن هذا المكان؛ استخدم «{ $used }» وعرض خلاياه نحو { $kilometres } كم.
problem-years-empty = لا قيمة لدى «{ $source }» في { $count ->
    [zero] أي سنة
    [one] سنة واحدة
    [two] سنتين
    [few] { $count } سنوات
    [many] { $count } سنة
   *[other] { $count } سنة
}؛ تركت ولم تحسب صفرا: «{ $names }».
problem-answer-other = أرسل «{ $source }» شيئا غير «{ $expected }» (وجد: «{ $found }»). لم يؤخذ منه شيء.
problem-places-doubtful = { $count ->
    [zero] لم يترك أي مكان
    [one] ترك مكان واحد
    [two] ترك مكانان
    [few] تركت { $count } أماكن
    [many] ترك { $count } مكانا
   *[other] ترك { $count } مكان
}: يرى ناشرها أن عدم وجودها أرجح من وجودها (الثقة دون { $least }).
problem-places-closed = { $count ->
    [zero] لم يترك أي مكان
    [one] ترك مكان واحد
    [two] ترك مكانان
    [few] تركت { $count } أماكن
    [many] ترك { $count } مكانا
   *[other] ترك { $count } مكان
}: أغلق نهائيا.
problem-places-merged = { $count ->
    [zero] لا مكان يرد
    [one] مكان واحد يرد
    [two] مكانان يردان
    [few] { $count } أماكن ترد
    [many] { $count } مكانا ترد
   *[other] { $count } مكان ترد
} في «{ $first }» وفي «{ $second }» معا فتحسب مرة واحدة، ويحفظ المصدران.
