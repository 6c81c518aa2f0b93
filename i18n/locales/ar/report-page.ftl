# الصفحة التي يطلب فيها التقرير ويرى ويؤخذ ويتحقق منه.
menu-group-take = الإخراج
menu-report = التقرير
lead-report = اختر ما تحتاج إليه: ورقة تطبع وتوقع، أو صفحة تفتح بلا شبكة، أو جدول؛ وتحقق من أي رقم مطبوع برمزه.
report-ask-title = محتوى التقرير
report-pick-set = المؤشرات
report-set-brief = الموجز: أهم المؤشرات ({ $count })
report-set-all = جميع المؤشرات ({ $count })
report-set-own = اختيار خاص
report-pick-own = المؤشرات المختارة
report-pick-metres = أطول مسافة سير
report-metres-own = لكل مؤشر مداه
report-pick-in = لغة التقرير
report-in-page = لغة هذه الصفحة
report-in-all = اللغات الثلاث معا
report-pick-form = الصيغة
report-form-pdf = «PDF» للطباعة والتوقيع
report-form-html = «HTML»: ملف واحد يفتح بلا شبكة
report-form-xlsx = جدول «Excel»
report-form-csv = «CSV» لأي برنامج جداول
report-form-gpkg = «GeoPackage» لبرنامج «QGIS»
report-form-geojson = «GeoJSON» لخرائط الويب
report-form-parquet = «Parquet» للمحللين
report-form-svg = شكل لكل مؤشر «SVG»
report-form-png = صورة لكل مؤشر «PNG»
report-short-pdf = «PDF»
report-short-html = «HTML»
report-short-xlsx = «Excel»
report-short-csv = «CSV»
report-short-gpkg = «GeoPackage»
report-short-geojson = «GeoJSON»
report-short-parquet = «Parquet»
report-short-svg = أشكال «SVG»
report-short-png = صور «PNG»
report-order =
    { $count ->
        [one] مؤشر واحد؛ وما له قيمة اليوم: { $known }.
        [two] مؤشران؛ وما له قيمة منهما اليوم: { $known }. ويذكر التقرير لما لا قيمة له السبب ومن يستطيع توفيره.
        [few] { $count } مؤشرات؛ وما له قيمة منها اليوم: { $known }. ويذكر التقرير لما لا قيمة له السبب ومن يستطيع توفيره.
        [many] { $count } مؤشرا؛ وما له قيمة منها اليوم: { $known }. ويذكر التقرير لما لا قيمة له السبب ومن يستطيع توفيره.
       *[other] { $count } مؤشر؛ وما له قيمة منها اليوم: { $known }. ويذكر التقرير لما لا قيمة له السبب ومن يستطيع توفيره.
    }
report-order-all =
    { $count ->
        [one] مؤشر واحد، وله قيمة اليوم.
        [two] مؤشران، ولكل منهما قيمة اليوم.
        [few] { $count } مؤشرات، ولكل منها قيمة اليوم.
        [many] { $count } مؤشرا، ولكل منها قيمة اليوم.
       *[other] { $count } مؤشر، ولكل منها قيمة اليوم.
    }
report-left = لا يدخل في التقرير ما لا يحسب لهذه الفئة من السكان: { $names }.
report-nothing-known = ليست لأي من هذه المؤشرات قيمة بعد. ويذكر التقرير لكل منها ما ينقصه ومن يستطيع توفيره.
report-make = إعداد التقرير
report-cancel = إيقاف
report-dismiss = حسنا
report-waits = تقرير عدد مؤشراته { $count } ينتظر دوره، وقبله في الصف: { $before }.
report-begins = يبدأ إعداد تقرير عدد مؤشراته { $count }…
report-cancelled = أوقف إعداد التقرير الذي عدد مؤشراته { $count }، ولم يحفظ منه شيء.
report-broke = تعذر إعداد التقرير. تفاصيل العطل في سجل الخادم.
problem-report-line-full = عدد التقارير التي تعد أو تنتظر دورها بلغ { $count }. اطلب تقريرك حين يفرغ أحدها.
report-kept-title = جاهز للأخذ
report-none-kept = لم يعد أي تقرير بعد. اختر ما تريد واضغط «إعداد التقرير» فتظهر صفحاته الأولى هنا. ولك أن تغادر الصفحة في أثناء الإعداد؛ فما يعد يبقى هنا.
report-pick-kept = التقارير المعدة
report-label = { $moment } – { $form }، عدد المؤشرات: { $count }
report-title-many =
    { $count ->
        [one] تقرير عن مؤشر واحد
        [two] تقرير عن مؤشرين
        [few] تقرير عن { $count } مؤشرات
        [many] تقرير عن { $count } مؤشرا
       *[other] تقرير عن { $count } مؤشر
    }
report-facts = { $form } – { $languages } – { $size } م.ب
report-take = تنزيل: { $language }
report-take-all = الكل في ملف مضغوط واحد
report-delete = حذف
report-page = الصفحة { $number } من التقرير
report-holds = محتواه، ومع كل رقم رمزه
report-data = البيانات التي أعد منها
report-check-title = التحقق من رقم مطبوع
report-check-lead = إلى جانب كل رقم في التقرير رمز. اكتبه هنا فيحسب الرقم من جديد من نسخ البيانات نفسها.
report-check-code = الرمز
report-check-same = مطابق لما طبع
report-check-other = لم يعد مطابقا
report-check-unknown = لا يمكن التحقق منه
report-check-number = { $title }، { $place }: { $value } ({ $evidence }).
take-picture = أخذ الشكل صورة
