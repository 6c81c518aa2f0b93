# ما يظهر عند مقارنة صفوف الملف بعضها ببعض وبالأرض: جملة لكل قاعدة.

problem-line-no-length = تم استبعاد { $count ->
    [zero] أي خط
    [one] خط واحد
    [two] خطين
    [few] { $count } خطوط
    [many] { $count } خطا
   *[other] { $count } خط
 } بلا طول، إذ البداية والنهاية في موضع واحد؛ أولها الصف { $row }. لا يمكن السير عليها.
problem-network-none-walkable = تذكر جميع خطوط الملف ({ $count }) أن السير عليها غير ممكن، فلم يبق أي شارع. صحح العمود «walkable» أو احذفه.
problem-network-piece-no-length = تتكرر نقطة في الموضع نفسه في { $count ->
    [zero] أي خط
    [one] خط واحد
    [two] خطين
    [few] { $count } خطوط
    [many] { $count } خطا
   *[other] { $count } خط
 }؛ أولها الصف { $row }. بقيت الخطوط كما رسمت، ولا تدخل القطع التي بلا طول ({ $pieces }) في أي مسافة سير.
problem-network-row-twice = تم استبعاد { $count ->
    [zero] أي صف
    [one] صف واحد
    [two] صفين
    [few] { $count } صفوف
    [many] { $count } صفا
   *[other] { $count } صف
 } لأنها ترسم خطا مرسوما في صف سابق وتذكر عنه الشيء نفسه؛ أولها الصف { $row }. الصف السابق باق.
problem-network-drawn-twice = أعيد رسم شوارع مرسومة من قبل في { $count ->
    [zero] أي صف
    [one] صف واحد
    [two] صفين
    [few] { $count } صفوف
    [many] { $count } صفا
   *[other] { $count } صف
 }، ومجموعها { $metres } م؛ أولها الصف { $row }. تحسب مرة واحدة في السير، لكنها تحسب في كل مرة حين تحل أمتار الشوارع محل السكان. احذف المكرر.
problem-network-islands = لا طريق من { $percent } % من طول الشوارع إلى أكبر جزء متصل (عدد الأجزاء المنفصلة: { $parts })، وذلك في { $count ->
    [zero] أي صف
    [one] صف واحد
    [two] صفين
    [few] { $count } صفوف
    [many] { $count } صفا
   *[other] { $count } صف
 }؛ أولها الصف { $row }. لا يمكن السير من جزء إلى آخر. صل الشوارع بنقطة مشتركة حيث تلتقي، أو أضف ما ينقص.
problem-zones-nested = يقع أكثر من نصف المنطقة الصغرى داخل منطقة أخرى في { $count ->
    [zero] أي زوج
    [one] زوج واحد
    [two] زوجين
    [few] { $count } أزواج
    [many] { $count } زوجا
   *[other] { $count } زوج
 }، وأكبرها «{ $one }» (الصف { $first_row }) و«{ $other }» (الصف { $row }): { $percent } %. لن يحسب من يسكن هناك إلا ضمن المنطقة التي وردت أولا في الملف. احذف إحداهما، أو اقتطعها من الأخرى، أو اقبلها كما هي بالخيار «--accept-repairs».
problem-zones-overlap = تشترك منطقتان في أرض واحدة في { $count ->
    [zero] أي زوج
    [one] زوج واحد
    [two] زوجين
    [few] { $count } أزواج
    [many] { $count } زوجا
   *[other] { $count } زوج
 }، وأكبرها «{ $one }» (الصف { $first_row }) و«{ $other }» (الصف { $row }): { $percent } % من المنطقة الصغرى؛ والمجموع { $area } م². من يسكن هناك يحسب ضمن المنطقة التي وردت أولا في الملف. صحح الحدود حيث يهم ذلك.
problem-zones-slivers = تتداخل الحدود قليلا، بما لا يزيد على { $percent } % من المنطقة الصغرى، في { $count ->
    [zero] أي زوج
    [one] زوج واحد
    [two] زوجين
    [few] { $count } أزواج
    [many] { $count } زوجا
   *[other] { $count } زوج
 }، وأكبرها «{ $one }» (الصف { $first_row }) و«{ $other }» (الصف { $row })؛ والمجموع { $area } م². من يسكن هناك يحسب ضمن المنطقة التي وردت أولا في الملف.
problem-zones-gaps = توجد بين المناطق أرض لا تتبع أيا منها، وذلك في { $count ->
    [zero] أي فجوة
    [one] فجوة واحدة
    [two] فجوتين
    [few] { $count } فجوات
    [many] { $count } فجوة
   *[other] { $count } فجوة
 } مجموعها { $area } م². من يسكن هناك يحسب ضمن أقرب منطقة إن كانت قريبة، وإلا فلا يحسب.
problem-part-over-whole = قيم العمود «{ $column }» أكبر من المجموع «{ $whole }» في { $count ->
    [zero] أي صف
    [one] صف واحد
    [two] صفين
    [few] { $count } صفوف
    [many] { $count } صفا
   *[other] { $count } صف
 }؛ أولها { $found } في الصف { $row }، وأقصى ما يمكن { $most }. صححها وأرسل الملف من جديد.
problem-number-absurd = قيم العمود «{ $column }» أكبر من { $most } في { $count ->
    [zero] أي صف
    [one] صف واحد
    [two] صفين
    [few] { $count } صفوف
    [many] { $count } صفا
   *[other] { $count } صف
 }؛ أولها { $found } في الصف { $row }. بقيت كما هي؛ تحقق من الوحدة، ومن أنها ليست مجموع عدة أماكن.
problem-place-far-from-streets = على بعد يزيد على { $limit } م من أي شارع مستعمل ({ $evidence ->
    [illustrative] توضيحي، مجموعة البيانات «{ $dataset }»
   *[other] مجموعة البيانات «{ $dataset }»
 }) ما يبلغ { $count ->
    [zero] أي موضع
    [one] موضع واحد
    [two] موضعين
    [few] { $count } مواضع
    [many] { $count } موضعا
   *[other] { $count } موضع
 }؛ أولها الصف { $row } على بعد { $kilometres } كم، وأبعدها على بعد { $farthest } كم. تم الإبقاء عليها، لكن لا تقاس أي مسافة سير إليها أو منها. تحقق من مواضعها أو أضف الشوارع الناقصة.
problem-place-apart = على بعد يزيد على { $limit } كم من كل المواضع الأخرى في الملف ما يبلغ { $count ->
    [zero] أي موضع
    [one] موضع واحد
    [two] موضعين
    [few] { $count } مواضع
    [many] { $count } موضعا
   *[other] { $count } موضع
 }؛ أولها الصف { $row } على بعد { $kilometres } كم، وأبعدها على بعد { $farthest } كم. بقيت كما هي؛ تحقق من الإحداثيات.
problem-coordinates-not-finite = تم استبعاد { $count ->
    [zero] أي صف
    [one] صف واحد
    [two] صفين
    [few] { $count } صفوف
    [many] { $count } صفا
   *[other] { $count } صف
 } لأن فيها إحداثيا ليس رقما أو لا نهائيا؛ أولها الصف { $row }. اكتب الإحداثيات أرقاما.
problem-residents-elsewhere = لا يقع أحد من السكان في النطاق المتوقع لبيانات هذا الحي، وذلك في { $count ->
    [zero] أي موضع
    [one] موضع واحد
    [two] موضعين
    [few] { $count } مواضع
    [many] { $count } موضعا
   *[other] { $count } موضع
 }؛ أولها الصف { $row }، فلن يحسب منهم أحد. اذكر نظام الإحداثيات الصحيح بخيار مثل «--crs EPSG:32635»، أو أرسل ملف هذا الحي، أو اقبله كما هو بالخيار «--accept-repairs».
