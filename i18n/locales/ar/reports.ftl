# الجداول التي تؤخذ خارج المشروع، وما يقال عنها.
table-name = مؤشرات { $district }: جدول القيم
table-sheet-values = القيم
table-sheet-about = عن الجدول
table-sheet-columns = الأعمدة
table-sheet-sources = المصادر
table-head-what = البند
table-head-says = القول
table-head-column = العمود
table-head-name = اسمه في الصيغ الأخرى
table-head-meaning = المعنى
table-head-id = المعرف
table-head-title = العنوان
table-head-evidence = الدليل
table-head-version = النسخة
table-head-vintage = الزمن الذي تصفه
table-head-producer = الجهة المنتجة
table-head-licence = الرخصة
table-head-address = العنوان الإلكتروني
table-head-accessed = تاريخ الاطلاع
table-head-sha256 = بصمة الملف
report-evidence = نوع الأرقام
report-made = تاريخ الإعداد
report-no-values = لا توجد قيمة لأي مؤشر من المطلوب.
report-filter-district = الحي
report-filter-zone = المنطقة
report-filter-threshold = مدى السير
report-filter-group = فئة السكان
report-filter-profile = من يسير
report-filter-as-of = البيانات كما كانت في
report-filter-data = البيانات
report-filter-of = محسوب على المؤشر
report-filter-all = الكل
report-filter-own = مدى كل مؤشر
report-filter-metres = أي شخص، بالمسافة وحدها
report-filter-today = أحدث ما لدينا
report-filter-real = الحقيقية وحدها
report-filter-any = كلها، وما هو توضيحي عليه علامته
reports-written = كتب الملف «{ $file }»، وعدد صفوفه { $rows }.
reports-beside = وإلى جانبه «{ $file }».
problem-report-suffix = لا يمكن كتابة ملف ينتهي بـ «{ $suffix }». اجعل اسمه ينتهي بإحدى هذه الصيغ: { $known }.
reports-help-program = ما يخرج من المشروع: الجداول والتقارير
reports-help-table = كتابة القيم جدولا
reports-help-table-out = الملف المراد كتابته، وامتداده يحدد الصيغة: CSV أو XLSX أو GeoJSON أو GeoPackage أو Parquet
reports-help-json = الجواب بوثيقة JSON واحدة
reports-help-lang = لغة الملف والجواب
reports-help-id = المؤشرات؛ وبغير ذكرها كل ما يحسب
reports-help-zone = منطقة واحدة؛ والنجمة تعني الحي كله
reports-help-threshold = أطول مسافة سير بالأمتار
reports-help-of = المؤشر الذي يحسب عليه مقياس العدالة
reports-help-group = فئة السكان التي تحسب لها القيم
reports-help-profile = من يسير
reports-help-as-of = بالبيانات التي كانت مستعملة في نهاية هذا اليوم
reports-help-real-only = بغير أي بيانات توضيحية

given-indicator = معرف المؤشر
given-meaning-indicator = الاسم الثابت للمؤشر في الأوامر والعناوين
given-title = المؤشر
given-meaning-title = عنوان المؤشر بلغة الجدول
given-zone = رمز المنطقة
given-meaning-zone = رمز المنطقة، والنجمة تعني الحي كله
given-zone_name = المنطقة
given-meaning-zone_name = اسم المنطقة بلغة الجدول
given-value = القيمة
given-meaning-value = القيمة كما حسبت بكل أرقامها، بالوحدة المذكورة؛ والخانة الفارغة تعني أنها غير معروفة لا أنها صفر
given-low = الحد الأدنى
given-meaning-low = أدنى ما يمكن أن تكون عليه القيمة
given-high = الحد الأعلى
given-meaning-high = أعلى ما يمكن أن تكون عليه القيمة
given-unit = رمز الوحدة
given-meaning-unit = رمز الوحدة كما يكتب في الأوامر
given-unit_name = الوحدة
given-meaning-unit_name = اسم الوحدة بلغة الجدول
given-persons = الأشخاص
given-meaning-persons = عدد السكان الذين تشملهم القيمة
given-persons_to_target = أشخاص حتى القيمة المستهدفة
given-meaning-persons_to_target = عدد السكان الذين لا يزال بلوغ القيمة المستهدفة يقتضي شمولهم
given-target = القيمة المستهدفة
given-meaning-target = القيمة المطلوب بلوغها بوحدة المؤشر، حيث توجد وعند المدى الذي وضعت له
given-evidence = معرف الدليل
given-meaning-evidence = أضعف دليل بين ما حسبت منه القيمة: «measured» أو «reported» أو «modelled» أو «illustrative»
given-evidence_name = الدليل
given-meaning-evidence_name = نوع الدليل بلغة الجدول؛ والتوضيحي لا يقول شيئا عن المكان الحقيقي
given-measured_share = ما أمكن قياسه
given-meaning-measured_share = من صفر إلى واحد: نصيب السكان أو الشوارع الذين أمكن قياسهم
given-threshold_m = المدى بالأمتار
given-meaning-threshold_m = أطول مسافة سير حسبت القيمة لها
given-weight = الوزن
given-meaning-weight = ما تؤخذ النسبة منه: السكان أو أمتار الشوارع السكنية
given-group = الفئة
given-meaning-group = فئة السكان التي حسبت لها القيمة، إن لم تكن لجميعهم
given-profile = من يسير
given-meaning-profile = من حسبت المسافات لسيره؛ والفارغ يعني أمتارا عادية
given-vintage = زمن البيانات
given-meaning-vintage = أقدم زمن تصفه البيانات التي حسبت منها القيمة
given-age = حال القدم
given-meaning-age = حديثة أو تتقادم أو قديمة أو غير معروفة، بحسب مواعيد نشرها: «fresh» أو «ageing» أو «stale» أو «unknown»
given-reason = معرف السبب
given-meaning-reason = رمز سبب عدم وجود قيمة
given-reason_name = سبب عدم وجود قيمة
given-meaning-reason_name = السبب بلغة الجدول
given-more = أرقام أخرى
given-meaning-more = أرقام أخرى عن القيمة نفسها بصيغة JSON، كل منها باسمه
given-datasets = مجموعات البيانات
given-meaning-datasets = معرف كل مجموعة بيانات حسبت منها القيمة ورقم نسختها
given-credit = المصدر
given-meaning-credit = كيف تطلب المصادر أن تذكر

brief-title = تقرير مؤشرات { $district }
brief-contents = المحتويات
brief-summary = الخلاصة
brief-filters = ما طلب في هذا التقرير
brief-sources = مصادر البيانات
brief-page = صفحة
brief-made-of = حسبت القيم من
brief-brand = المؤشرات الحضرية للمكس
brief-made-on = أعد في
brief-credits = كما تطلب المصادر أن تذكر:
brief-north = ▲ شمال
brief-place = المكان
brief-printed = { $place }: { $value }، { $date }.
brief-dataset = { $title } ({ $id }، { $version })
paper-places = مرفق
paper-target = القيمة المستهدفة: { $value }
figure-reach = المدى: { $metres }
reports-help-brief = كتابة تقرير يطبع ويوقع
reports-help-brief-out = الملف المراد كتابته، وامتداده يحدد الصيغة: PDF أو HTML
brief-holds = عدد المؤشرات في هذا التقرير { $count }. ما له قيمة منها: { $known }، وما لا توجد له بيانات بعد: { $blank }.
brief-targets = عدد المؤشرات التي لها قيمة مستهدفة { $count }. ما بلغها منها: { $met }.
brief-lacking =
    { $persons ->
        [one] { $title }: { $value } والمستهدف { $target }؛ ويقتضي بلوغه شمول ساكن واحد آخر.
        [two] { $title }: { $value } والمستهدف { $target }؛ ويقتضي بلوغه شمول ساكنين آخرين.
        [few] { $title }: { $value } والمستهدف { $target }؛ ويقتضي بلوغه شمول { $persons } سكان آخرين.
        [many] { $title }: { $value } والمستهدف { $target }؛ ويقتضي بلوغه شمول { $persons } ساكنا آخر.
       *[other] { $title }: { $value } والمستهدف { $target }؛ ويقتضي بلوغه شمول { $persons } ساكن آخر.
    }
brief-last = أكثر المناطق تأخرا: { $zone }؛ فهي الأخيرة في { $times } من { $count } مؤشرات يمكن فيها ترتيب المناطق.
brief-gap = أوسع فارق بين منطقتين: { $title }، من { $low } في { $worst } إلى { $high } في { $best }.
brief-made-up =
    { $count ->
        [one]
            { $known ->
                [one] القيمة توضيحية: صنعت لعرض الأداة ولا يجوز أن يبنى عليها قرار.
               *[other] قيمة واحدة من { $known } توضيحية: صنعت لعرض الأداة ولا يجوز أن يبنى عليها قرار.
            }
        [two] قيمتان من { $known } توضيحيتان: صنعتا لعرض الأداة ولا يجوز أن يبنى عليهما قرار.
        [few] { $count } قيم من { $known } توضيحية: صنعت لعرض الأداة ولا يجوز أن يبنى عليها قرار.
        [many] { $count } قيمة من { $known } توضيحية: صنعت لعرض الأداة ولا يجوز أن يبنى عليها قرار.
       *[other] { $count } قيمة من { $known } توضيحية: صنعت لعرض الأداة ولا يجوز أن يبنى عليها قرار.
    }
brief-unit = { $unit }. { $direction }.
brief-no-zone = لا تذكر قيمة لأي منطقة على حدة: { $reason }.
brief-by-zone = القيم بحسب المنطقة
brief-method = كيف حسبت القيم، وما لا تخبر به
given-code = رمز التحقق
given-meaning-code = رمز يعاد به حساب هذه القيمة من نسخ بياناتها بالأمر «python -m reports verify»
brief-number = الرقم
brief-code = رمز التحقق
brief-code-note = لكل مؤشر في هذا التقرير رمز، ولكل صف في جدوله رقم يكتب بعد الرمز. يكتب في صفحة «التقرير»، أو بعد الأمر «python -m reports verify»، فيعاد حساب الرقم من نسخ البيانات نفسها، ويقال إن كان مطابقا أو ما الذي تغير.
verify-number = { $code }: { $title }، { $place }: { $value } ({ $evidence }).
problem-code-unreadable = «{ $found }» ليس رمز تحقق. الرمز اثنا عشر حرفا ورقما في ثلاث مجموعات، وقد تليه نقطة ورقم الصف.
problem-code-unknown = الرمز «{ $code }» غير محفوظ على هذا الجهاز. إن كان إلى جانب التقرير ملف ينتهي اسمه بـ «json» فاذكره بعد «--from».
problem-code-altered = سجل الرمز «{ $code }» ليس هو الذي صنع منه الرمز، فلا يصلح للتحقق.
reports-help-verify = إعادة حساب أرقام مطبوعة من رموزها، والقول إن كانت مطابقة
reports-help-code = رمز مطبوع، وقد تليه نقطة ورقم الصف
reports-help-from = ملف JSON الذي كتب إلى جانب التقرير، على جهاز آخر
verify-refused = { $code }: لم يتحقق منه.
problem-code-number = ليس للرمز «{ $code }» رقم { $number }. أرقام الصفوف مطبوعة في العمود الأخير من الجدول.
reports-help-figure = كتابة خريطة مؤشر واحد وأعمدته صورة تحمل عنوانها ودليلها ومصدرها وتاريخها
reports-help-figure-out = الملف المراد كتابته، وامتداده يحدد الصيغة: «svg» أو «png»
reports-help-one-id = مؤشر واحد
reports-unkept = لم تحفظ رموز التحقق على هذا الجهاز ({ $found })؛ وهي في ملف JSON إلى جانب التقرير.
reports-help-keep = إعداد تقرير بلغات عدة معا وحفظه، فتعرضه صفحة «التقرير»
reports-help-form = ما يعد: تقرير («pdf» أو «html»)، أو جدول («xlsx» أو «csv» أو «gpkg» أو «geojson» أو «parquet»)، أو شكل لكل مؤشر («svg» أو «png»)
reports-help-in = لغات التقرير؛ وبغير ذكرها لغة الجواب
reports-help-kept = الاسم الذي يحفظ به؛ وبغير ذكره وقت إعداده ورقم
reports-help-tied = الانتهاء حالما ينتهي البرنامج الذي بدأ هذا
reports-kept = حفظ التقرير باسم «{ $report }»، وعدد ملفاته { $count }.
report-step-measure = حساب المؤشر { $at } من { $of }: { $name }
report-step-write = كتابة التقرير { $at } من { $of }: { $name }
problem-report-gone = لم يعد التقرير «{ $report }» محفوظا هنا. أعده من جديد.
brief-point = أشر إلى منطقة لتقرأ صفها، واضغط عنوان عمود لترتب الصفوف به.
