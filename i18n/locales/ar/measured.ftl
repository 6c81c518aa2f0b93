# لماذا لا يوجد رقم، وعلى أي شيء حسب الرقم، وما الذي لا يقوله.
reason-no-data = لا توجد بعد مجموعة بيانات تتضمن ذلك
reason-no-places = لا يقع أي مرفق من هذا النوع قرب شارع مرسوم على الخريطة
reason-no-network = لا توجد شبكة سير مفعلة
reason-no-zones = لا توجد مناطق مفعلة
reason-no-residents = لا يوجد سكان مسجلون في هذه المنطقة
reason-residents-unknown = عدد سكان هذه المنطقة غير معروف
reason-no-streets = لا يوجد شارع سكني مرسوم على الخريطة في هذه المنطقة
reason-no-children = لا تذكر بيانات السكان عدد الأطفال من 6 إلى 11 سنة
reason-unmeasured = لا يسكن أحد في هذه المنطقة على مسافة من شارع مرسوم تسمح بالقياس
reason-not-built = لم يبدأ حساب هذا المؤشر بعد

weight-residents = نسبة من السكان.
weight-street_metres = نسبة من أمتار الشوارع السكنية لا من الناس، إذ لا توجد بيانات سكان مفعلة.

count-facilities =
    { $count ->
        [zero] لم يدخل أي مرفق في الحساب.
        [one] دخل مرفق واحد في الحساب.
        [two] دخل مرفقان في الحساب.
        [few] دخلت { $count } مرافق في الحساب.
        [many] دخل { $count } مرفقا في الحساب.
       *[other] دخل { $count } مرفق في الحساب.
    }
count-facilities_unsnapped =
    { $count ->
        [zero] لم يستبعد أي مرفق بسبب بعده عن الشوارع المرسومة.
        [one] استبعد مرفق واحد لأنه يبعد أكثر من 500 متر عن أي شارع مرسوم.
        [two] استبعد مرفقان لأنهما يبعدان أكثر من 500 متر عن أي شارع مرسوم.
        [few] استبعدت { $count } مرافق لأنها تبعد أكثر من 500 متر عن أي شارع مرسوم.
        [many] استبعد { $count } مرفقا لأنها تبعد أكثر من 500 متر عن أي شارع مرسوم.
       *[other] استبعد { $count } مرفق لأنها تبعد أكثر من 500 متر عن أي شارع مرسوم.
    }
count-origins =
    { $count ->
        [zero] لم تقس المسافات من أي نقطة انطلاق.
        [one] قيست المسافات من نقطة انطلاق واحدة.
        [two] قيست المسافات من نقطتي انطلاق.
        [few] قيست المسافات من { $count } نقاط انطلاق.
        [many] قيست المسافات من { $count } نقطة انطلاق.
       *[other] قيست المسافات من { $count } نقطة انطلاق.
    }
count-origins_in_no_zone =
    { $count ->
        [zero] تقع كل نقاط الانطلاق داخل المناطق.
        [one] تقع نقطة انطلاق واحدة خارج كل المناطق ولا تدخل في أي رقم.
        [two] تقع نقطتا انطلاق خارج كل المناطق ولا تدخلان في أي رقم.
        [few] تقع { $count } نقاط انطلاق خارج كل المناطق ولا تدخل في أي رقم.
        [many] تقع { $count } نقطة انطلاق خارج كل المناطق ولا تدخل في أي رقم.
       *[other] تقع { $count } نقطة انطلاق خارج كل المناطق ولا تدخل في أي رقم.
    }
count-origins_unsnapped =
    { $count ->
        [zero] لا تبعد أي نقطة انطلاق أكثر من 500 متر عن الشوارع المرسومة.
        [one] تبعد نقطة انطلاق واحدة أكثر من 500 متر عن أي شارع مرسوم، فلم تقس مسافتها واتسع لذلك نطاق التقدير.
        [two] تبعد نقطتا انطلاق أكثر من 500 متر عن أي شارع مرسوم، فلم تقس مسافتاهما واتسع لذلك نطاق التقدير.
        [few] تبعد { $count } نقاط انطلاق أكثر من 500 متر عن أي شارع مرسوم، فلم تقس مسافاتها واتسع لذلك نطاق التقدير.
        [many] تبعد { $count } نقطة انطلاق أكثر من 500 متر عن أي شارع مرسوم، فلم تقس مسافاتها واتسع لذلك نطاق التقدير.
       *[other] تبعد { $count } نقطة انطلاق أكثر من 500 متر عن أي شارع مرسوم، فلم تقس مسافاتها واتسع لذلك نطاق التقدير.
    }
count-blank_cells =
    { $count ->
        [zero] عدد السكان معروف في كل المواضع.
        [one] عدد السكان غير معروف في موضع واحد، فلا يحسب مأهولا ولا خاليا.
        [two] عدد السكان غير معروف في موضعين، فلا يحسبان مأهولين ولا خاليين.
        [few] عدد السكان غير معروف في { $count } مواضع، فلا تحسب مأهولة ولا خالية.
        [many] عدد السكان غير معروف في { $count } موضعا، فلا تحسب مأهولة ولا خالية.
       *[other] عدد السكان غير معروف في { $count } موضع، فلا تحسب مأهولة ولا خالية.
    }
count-island_percent = { $count }٪ من أطوال الشوارع لا تتصل بالشبكة الرئيسية.

problem-indicator-unknown = لا يوجد مؤشر اسمه «{ $indicator }». يعرض الأمر «python -m indicators list» جميع المؤشرات.
problem-zone-unknown = لا توجد منطقة رمزها «{ $zone }». المناطق: { $known }. أما كل المناطق معا فرمزها «*».
problem-threshold-impossible = القيمة { $threshold } لا تصلح مدى للسير. المطلوب عدد من الأمتار أكبر من صفر.

indicators-id = الرمز
indicators-title = المؤشر
indicators-unit = الوحدة
indicators-direction = الاتجاه الأفضل
indicators-standard = المعيار
indicators-formula = المعادلة
indicators-inputs = المدخلات
indicators-state = الحالة
indicators-computable = يمكن حسابه
indicators-missing = الناقص:
indicators-either = { $one } أو { $other }
indicators-district = كل المناطق
indicators-heading = { $title } (في حدود { $metres })
indicators-zone = المنطقة
indicators-value = القيمة
indicators-bounds = النطاق
indicators-between = من { $low } إلى { $high }
indicators-persons = الأشخاص
indicators-to-target = أشخاص إضافيون لبلوغ المستهدف
indicators-measured-share = المقيس
indicators-evidence = نوع الدليل
indicators-vintage = تاريخ البيانات
indicators-made-of = البيانات المستخدمة:
indicators-dataset = { $role }: { $title } ({ $id }، الإصدار { $version }، { $evidence }؛ المصدر: { $source })
indicators-help-program = المؤشرات: ما يمكن حسابه، والقيم.
indicators-help-list = قائمة المؤشرات، مع بيان ما يمكن حسابه الآن وما ينقص
indicators-help-compute = القيم لكل منطقة ولكل المناطق معا
indicators-help-real-only = عدم استخدام البيانات التوضيحية مطلقا
indicators-help-json = إخراج مستند JSON واحد
indicators-help-lang = لغة الإجابة
indicators-help-id = رموز المؤشرات، وعند تركها تحسب كل المؤشرات الممكنة
indicators-help-zone = منطقة واحدة فقط، والرمز * لكل المناطق معا
indicators-help-threshold = أطول مسافة سير بالأمتار
title-street_metres = { $title }، محسوبة بأطوال الشوارع السكنية لا بعدد السكان
