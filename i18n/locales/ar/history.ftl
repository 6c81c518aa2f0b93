# تاريخ المجموعات وسجل التغييرات.

history-title = تاريخ المجموعة
history-version = الإصدار
history-when = متى
history-who = من
history-rows = الصفوف
history-changed = ما تغير
history-line = السطر
history-what = ماذا
history-dataset = المجموعة
history-current = المستخدم
history-first = الإصدار الأول
history-unreadable = تعذرت قراءة أحد الإصدارين
history-use = العودة إلى الإصدار { $version }
history-undo = تراجع عن آخر تغيير
history-redo = إعادة ما تراجعت عنه
history-retire = سحب المجموعة من الاستخدام
history-failed = تعذرت الكتابة على القرص، ولم يتغير شيء. حاول مرة أخرى.
history-kept = الإصدار { $version }، حفظ في { $date }
toast-version = الإصدار { $version } من «{ $title }» هو المستخدم الآن.
toast-retired = سحبت «{ $title }» من الاستخدام، وإصداراتها محفوظة.
retired-title = مجموعات سحبت
retired-lead = لا تدخل في أي رقم، وكل إصداراتها محفوظة.
retired-back = إعادتها
log-title = سجل التغييرات
log-empty = لم يضف أحد شيئا بعد، فالسجل خال.
log-holds =
    { $lines ->
        [zero] السجل خال.
        [one] السجل سليم: سطر واحد مختوم.
        [two] السجل سليم: سطران مختومان.
        [few] السجل سليم: { $lines } سطور مختومة كلها.
        [many] السجل سليم: { $lines } سطرا مختومة كلها.
       *[other] السجل سليم: { $lines } سطر مختومة كلها.
    }
action-hold = انتظار
action-discard = حذف ما ينتظر
action-keep = حفظ
action-activate = اختيار للاستخدام
action-revert = عودة إلى إصدار
action-remove = سحب
action-damage = ملف تالف
action-mend = ملف أصلح
action-make = مؤشر صنع
action-unmake = مؤشر سحب
history-same = لم يتغير شيء في الصفوف
history-told = تغير وصفها: { $names }
told-title_ar = العنوان بالعربية
told-title_en = العنوان بالإنجليزية
told-title_ko = العنوان بالكورية
told-evidence = نوع الدليل
told-licence = الرخصة
told-producer = الجهة المنتجة
told-citation = صيغة الإسناد
told-address = رابط المصدر
told-vintage = الزمن الذي تصفه
