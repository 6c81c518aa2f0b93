# ما يقوله المخزن عن الملفات المنتظرة، وعمن كان أسرع، وعما وجد عند البدء.

problem-held-unknown = لا يوجد ملف منتظر برقم «{ $held }»: قد قبل أو استبعد من قبل، أو لم يصل قط. انظر قائمة الملفات المنتظرة.
problem-version-moved = كان شخص آخر أسرع ({ $who }، { $when }): { $action ->
    [remove] سحبت مجموعة البيانات «{ $dataset }» من الاستخدام
    [revert] صارت النسخة { $now } من «{ $dataset }» هي الحالية
   *[keep] حفظت النسخة { $now } من «{ $dataset }»
} بعد أن قورن ملفك بالنسخة { $base }. لم يضع شيء: ملفك { $held } ما زال منتظرا. قارنه بالنسخة الحالية ثم اقبله من جديد؛ وبالأمر: «accept { $held } --over { $now }».
problem-file-damaged = وجد ملف النسخة { $version } من مجموعة البيانات «{ $dataset }» تالفا، ووضع جانبا باسم «{ $file }»، وهو غير مستخدم. { $whole ->
    [0] أضف البيانات من جديد.
   *[other] أضف البيانات من جديد، أو عد إلى النسخة { $whole } وهي سليمة.
}
problem-dataset-damaged = ملف النسخة { $version } من مجموعة البيانات «{ $dataset }» تالف أو مفقود، وتحل محله المجموعة التالية الأنسب. { $whole ->
    [0] أضف البيانات من جديد، أو استعد الملف من نسخة احتياطية.
   *[other] أضف البيانات من جديد، أو عد إلى النسخة { $whole } وهي سليمة.
}
problem-audit-altered = سجل التغييرات غير سليم: السطر { $line } ليس كما ختم، أو أن ما يذكره غير موجود. غيرته يد أو قرص معطوب. مجموعات البيانات ما زالت تعمل؛ قارن السجل بنسخة احتياطية.
problem-audit-cut = سجل التغييرات غير سليم: سطور كانت موجودة اختفت أو تبدلت ابتداء من السطر { $line }. غيرتها يد أو قرص معطوب. مجموعات البيانات ما زالت تعمل؛ قارن السجل بنسخة احتياطية.
problem-audit-unwitnessed = تعذرت قراءة الملف «{ $file }» الذي يحفظ طول سجل التغييرات، فلن يلاحظ أحد قطع سطور من آخره. سيكتب من جديد مع التغيير التالي.
problem-catalogue-damaged = { $state ->
    [restored] تعذرت قراءة الفهرس «{ $file }»، فوضعت مكانه الصورة التي تعد بعد كل تغيير. وما تعذرت قراءته اسمه الآن «{ $aside }».
   *[lost] تعذرت قراءة الفهرس «{ $file }» ولا توجد صورة سليمة منه، فبدئ فهرس جديد. وما تعذرت قراءته اسمه الآن «{ $aside }»؛ وملفات كل النسخ باقية في المجلد ‘objects’. استعد الفهرس من نسخة احتياطية.
}
problem-unfinished-dropped = توقف في منتصفه فألغي، ولم يضع شيء: { $action ->
    [hold] إيداع ملف منتظر لمجموعة «{ $dataset }»
    [keep] حفظ نسخة جديدة من «{ $dataset }»
    [revert] تغيير النسخة الحالية من «{ $dataset }»
    [remove] سحب «{ $dataset }» من الاستخدام
    [activate] وضع «{ $dataset }» في الاستخدام
    [discard] استبعاد ملف منتظر لمجموعة «{ $dataset }»
    [make] إنشاء المؤشر «{ $dataset }» دون برمجة
    [unmake] إزالة المؤشر «{ $dataset }»
   *[other] ملاحظة عن ملف «{ $dataset }»
} ({ $who }، { $time }). كل شيء كما كان قبله؛ أعد العمل إن كان ما زال مطلوبا.

loaders-held = أودع الملف برقم { $held } وهو غير مستعمل: ينتظر حتى يقبله أحد نسخة { $version } من «{ $dataset }» («accept { $held }») أو يستبعده («discard { $held }»).
loaders-held-empty = لا يوجد ملف منتظر.
loaders-discarded = استبعد الملف المنتظر { $held }، وسطره في السجل باق.
loaders-audit-empty = لم يحفظ شيء بعد، فالسجل فارغ.
loaders-audit-holds = السجل سليم: كل سطوره وعددها { $lines } تحمل أختامها.
loaders-damaged = تالفة
loaders-head-held = الرقم
loaders-head-dataset = مجموعة البيانات
loaders-head-replaces = تحل محل
loaders-head-file = الملف
loaders-head-who = من
loaders-head-when = متى
loaders-head-line = السطر
loaders-head-action = ما حدث
loaders-head-detail = تفصيل
loaders-help-held = الملفات التي تنتظر القبول
loaders-help-accept = جعل ملف منتظر هو النسخة الحالية
loaders-help-discard = استبعاد ملف منتظر
loaders-help-audit = سجل كل التغييرات، وهل هو سليم
loaders-help-hold = إيداع الملف حتى يقبله أحد
loaders-help-who = من يقوم بذلك، وإلا فاسم مستخدم النظام
loaders-help-number = رقم الملف المنتظر
loaders-help-over = النسخة التي قورن بها الملف ويجوز أن يحل محلها
loaders-head-changed = ما تغير
loaders-changed = الصفوف { $before } ← { $after } (أضيف { $added }، حذف { $removed }، تغير { $changed })
problem-export-personal = في الملف المكتوب ما يخص أشخاصا («{ $dataset }»): { $accepted }{ $more }. لا تعطه لمن لا يحق له، أو احذف هذه الأعمدة أولا.
problem-export-homes = الملف المكتوب يصف السكان مسكنا مسكنا (عدد المساكن { $count } في «{ $dataset }»). الخرائط والقيم تحجب الأعداد الصغيرة، أما هذا الملف فلا يحجب شيئا: أعط قيم المناطق بدلا منه.
