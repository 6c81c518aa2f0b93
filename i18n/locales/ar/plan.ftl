# صفحة السيناريو: ما يفعله قرار قبل أن يتخذ.

menu-scenario = جرب قرارا
lead-scenario = ضع مرفقا أو أغلقه، أو مد ممرا أو جسرا، وانظر في الحال من يكسب ومن يخسر. لا يحفظ شيء ولا تتغير أي بيانات.
pick-act = ماذا تفعل النقرة على الخريطة
act-place = مرفق جديد
act-close = إغلاق مرفق
act-move = نقل مرفق
act-link = ممر مشاة
act-span = جسر مشاة
act-bar = إغلاق جسر
act-look = السير من هنا

plan-map-help = تحرك أسهم لوحة المفاتيح المؤشر، ومفتاح الإدخال يختار مكانه، وعلامتا الزائد والناقص تقربان وتبعدان. وتحت الخريطة طريق بلا خريطة.
plan-map-nearer = تقريب
plan-map-farther = إبعاد
plan-map-whole = الحي كله
plan-begin = انقر على الخريطة لتضع مرفقا جديدا ({ $service })، أو اختر فوقها فعلا آخر. الأرقام هنا هي أرقام اليوم حتى تبدأ.
plan-first = البداية
plan-second = اختير المكان الأول. انقر الآن على الثاني.
plan-legend = { $title }، مع الخطة (عدد المناطق في كل فئة)
plan-mark-there = مرافق قائمة
plan-mark-new = جديد في الخطة
plan-mark-moved = منقول في الخطة
plan-mark-gone = مغلق في الخطة
plan-mark-barred = جسر أو طريق مغلق
plan-area-residents = المساحة المظللة: ما يبلغه سير { $metres } من المكان المختار على شوارع اليوم. يسكن ضمنها { $amount }.
plan-area-street-metres = المساحة المظللة: ما يبلغه سير { $metres } من المكان المختار على شوارع اليوم. فيها { $amount } من الشوارع السكنية.
plan-area-few = المساحة المظللة: ما يبلغه سير { $metres } من المكان المختار على شوارع اليوم. يسكن ضمنها أقل من عشر أسر، فلا يذكر عدد.

plan-answer = ما تفعله الخطة
plan-gains = تصبح بيوتهم في حدود { $metres } سيرا من أقرب مرفق ({ $service })، ولم تكن كذلك.
plan-loses = تصبح بيوتهم أبعد من { $metres } سيرا من أقرب مرفق ({ $service })، ولم تكن كذلك.
plan-net = الفرق في عدد من يصلون إلى أقرب مرفق ({ $service }) في حدود { $metres } سيرا، ممن يعرف عددهم. تمس الخطة أيضا بيوتا لم يعد أحد سكانها، فلا يعرف بالضبط كم يكسب وكم يخسر.
plan-nobody = لا أحد
plan-nobody-moves = لا يدخل بيت ضمن { $metres } سيرا من أقرب مرفق ({ $service }) ولا يخرج.
plan-nobody-counted = لا توجد بيانات سكان قيد الاستخدام، فالتغير محسوب على أطوال الشوارع السكنية لا على السكان.
plan-also-gains = وفي المقابل تدخل ضمن المدى بيوت { $persons }.
plan-also-loses = وفي المقابل تخرج من المدى بيوت { $persons }.
plan-share = تتحول التغطية في كل المناطق من { $before } إلى { $after } ({ $by }).
plan-target = المستهدف { $target }: يبقى أن يصل { $persons } بعد الخطة.
plan-target-met = المستهدف { $target } متحقق بعد الخطة.
plan-cut = { $persons } لا يبقى لهم أي طريق إلى أي مرفق ({ $service }).
plan-joined = { $persons } يصير لهم طريق ولم يكن.
plan-unknown = لم تقس بيوت { $persons } قبل الخطة أو بعدها، وليسوا في هذه الأعداد.
plan-before = اليوم
plan-after = مع الخطة
plan-by = التغير
plan-gain = يكسب (نسمة)
plan-lose = يخسر (نسمة)
plan-cut-off = ينقطع طريقه (نسمة)
plan-joined-up = يصير له طريق (نسمة)
plan-who = لمن
plan-zones = منطقة بمنطقة
plan-groups = من يكسب ومن يخسر: { $title }
plan-all = بقية الأرقام، في كل المناطق
plan-alt = { $title }، اليوم ومع الخطة. كل المناطق: من { $before } إلى { $after }. أكبر تغير في { $zone }: { $by }. نوع الدليل: { $evidence }.
plan-alt-still = { $title }، اليوم ومع الخطة. كل المناطق: من { $before } إلى { $after }. لا تتغير أي منطقة. نوع الدليل: { $evidence }.

plan-edits = { $count ->
    [zero] لا تعديلات
    [one] تعديل واحد
    [two] تعديلان
    [few] { $count } تعديلات
    [many] { $count } تعديلا
   *[other] { $count } تعديل
}
plan-edit-number = { $number }. { $words }
plan-drop = تراجع عن { $number }
plan-clear = ابدأ من جديد
plan-edit-place = مرفق جديد ({ $service }) في { $place }
plan-edit-move = نقل { $name } إلى { $place }
plan-edit-close = إغلاق { $name }
plan-edit-resize = سعة أخرى: { $name }
plan-edit-capacity = السعة { $capacity }
plan-edit-link = ممر مشاة طوله { $length } يبدأ في { $place }
plan-edit-span = جسر مشاة طوله { $length } يبدأ في { $place }
plan-edit-unlink = رفع الشارع: { $name }
plan-edit-close-bridge = إغلاق جسر: { $name }
plan-edit-bar = حاجز جديد يبدأ في { $place }
plan-edit-unbar = رفع الحاجز: { $name }
plan-edit-flood = غمر كل أرض ارتفاعها { $level } أو أقل
plan-edit-grow = عدد السكان { $factor } مما هو اليوم في { $place }
plan-edit-walk = يسير: { $profile }
plan-row = الصف { $row }
plan-in-zone = { $zone } ({ $place })
