# ما يكتشف في الرصدات، وفي الملفات المحفوظة من قبل، وفي الحواجز: جملة لكل قاعدة.

problem-unit-unfit = وحدة «{ $parameter }» لا يقبلها أي مؤشر في { $count ->
    [zero] أي صف
    [one] صف واحد
    [two] صفين
    [few] { $count } صفوف
    [many] { $count } صفا
   *[other] { $count } صف
 }؛ أولها «{ $found }» في الصف { $row }. المتوقع: { $expected }. لا تحول القيم من وحدة إلى أخرى: اكتبها بهذه الوحدة وأرسل الملف من جديد.
problem-value-impossible = لا يمكن أن تقع قيمة «{ $parameter }» خارج المدى من { $low } إلى { $high }، لكنها تقع خارجه في { $count ->
    [zero] أي صف
    [one] صف واحد
    [two] صفين
    [few] { $count } صفوف
    [many] { $count } صفا
   *[other] { $count } صف
 }؛ أولها { $found } في الصف { $row }. أرقام مثل −٩٩٩٩ و−٣٢٧٦٨ و٢٥٥ تعني «لا قيمة» في الصور الشبكية: احذف هذه الخلايا أو اتركها فارغة وأرسل الملف من جديد.
problem-parameter-unknown = لا يطلب أي مؤشر هذه المعايير: { $names }، وذلك في { $count ->
    [zero] أي صف
    [one] صف واحد
    [two] صفين
    [few] { $count } صفوف
    [many] { $count } صفا
   *[other] { $count } صف
 }، أولها الصف { $row }. تم حفظها ولا يحسب منها شيء؛ تحقق من كتابتها.
problem-method-unknown = لا يقول العمود «{ $column }» إن العد شمل الجميع، فعوملت البيانات بوصفها عينة في { $count ->
    [zero] أي صف
    [one] صف واحد
    [two] صفين
    [few] { $count } صفوف
    [many] { $count } صفا
   *[other] { $count } صف
 } ({ $names })، أولها الصف { $row }. اكتب «register» أو «census» حيث شمل العد الجميع.
problem-zone-not-in-use = لا تحسب هذه الصفوف في أي مكان، لأن المناطق المستعملة (مجموعة البيانات «{ $dataset }») ليس فيها مثل هذه المنطقة، وذلك في { $count ->
    [zero] أي صف
    [one] صف واحد
    [two] صفين
    [few] { $count } صفوف
    [many] { $count } صفا
   *[other] { $count } صف
 } ({ $names })، أولها الصف { $row }. المناطق هي: { $accepted }{ $more }.
problem-zone-column-unsure = يذكر العمود «{ $option }» مناطق مستعملة (مجموعة البيانات «{ $dataset }») في { $count ->
    [zero] أي صف
    [one] صف واحد
    [two] صفين
    [few] { $count } صفوف
    [many] { $count } صفا
   *[other] { $count } صف
 }، أولها «{ $found }» في الصف { $row }، لكنه لا يؤخذ على أنه المنطقة، فيحسب كل صف للحي كله. إن كان هو المنطقة فاذكره: «--map zone_id={ $option }»، وإلا فأضف «--accept-repairs». الأعمدة التي تذكر مناطق: { $names }.
problem-already-kept = البيانات نفسها محفوظة من قبل، وهي النسخة { $version } من «{ $dataset }» ومستعملة؛ لم يحفظ شيء جديد.
problem-already-kept-unused = البيانات نفسها محفوظة من قبل، وهي النسخة { $version } من «{ $dataset }» وغير مستعملة؛ لاستعمالها: «python -m loaders activate { $dataset }».
problem-barrier-tunnel-name = يدل الاسم على نفق، لكنه أخذ حاجزا فوق الأرض في { $count ->
    [zero] أي صف
    [one] صف واحد
    [two] صفين
    [few] { $count } صفوف
    [many] { $count } صفا
   *[other] { $count } صف
 }، أولها «{ $found }» في الصف { $row } ({ $names }). لا يعبرها أحد سيرا. حيث يمر الطريق تحت الأرض سجله نفقا أو احذف الصف.
