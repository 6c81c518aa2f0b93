# ما يظهر عند تقييم ملف: جملة لكل قاعدة.

problem-file-empty = لا يحتوي الملف على بيانات. أرسل ملفا فيه صف واحد على الأقل تحت صف العناوين، أو عنصر جغرافي واحد.
problem-columns-too-many = عدد الأعمدة في الملف { $count }، والحد الأقصى { $most }. تأكد من أن الصفوف لم توضع مكان الأعمدة، واحذف ما لا يلزم.
problem-file-too-large = حجم الملف { $megabytes } ميغابايت، والحد الأقصى { $most } ميغابايت. قسم الملف أو اقتصر على المنطقة المطلوبة.
problem-format-unknown = محتوى الملف ليس جدولا ولا عناصر خريطة ({ $format }). الصيغ المقبولة: { $accepted }.
problem-text-zero-bytes = في الملف بايتات قيمتها صفر، وهي لا ترد في أي نص: أولها الحرف رقم { $character } في الصف { $row }. فالملف تالف أو ليس جدولا. احفظه من جديد حيث أنشئ وأرسله. الصيغ المقبولة: { $accepted }.
problem-encoding-unsure = النص ليس بترميز UTF-8 (أول موضع في الصف { $row })، والتخمين قد يفسد الأسماء. اختر الترميز الذي تظهر به العينة صحيحة: { $names }. اذكره بخيار مثل «--encoding { $option }».
problem-encoding-mixed = الصف { $other } مكتوب بترميز UTF-8 والصف { $row } بترميز أقدم، فأي اختيار يفسد أحدهما. احفظ الصفوف كلها بترميز UTF-8 وأرسل الملف من جديد.
problem-encoding-wrong = الملف غير مكتوب بالترميز { $encoding }: البايت رقم { $byte } لا يوجد فيه. اختر ترميزا آخر.
problem-quote-open = علامة التنصيص التي تفتح في الصف { $row } لا تغلق، فلا يمكن تمييز الصفوف التي بعدها. أغلقها وأرسل الملف من جديد.
problem-cell-too-long = في الصف { $row } خلية أطول من { $most } حرف، وهو أكثر بكثير مما تحمله أي خلية. والأرجح أن علامة تنصيص لم تغلق هناك. أغلقها أو اختصر الخلية وأرسل الملف من جديد.
problem-quote-stray = يوجد نص بعد علامة تنصيص مغلقة في { $count ->
    [zero] أي صف
    [one] صف واحد
    [two] صفين
    [few] { $count } صفوف
    [many] { $count } صفا
   *[other] { $count } صف
 }، أولها الصف { $row }؛ لا يمكن قراءة ذلك دون تخمين، فتم استبعاده.
problem-ragged-row = تم استبعاد { $count ->
    [zero] أي صف
    [one] صف واحد
    [two] صفين
    [few] { $count } صفوف
    [many] { $count } صفا
   *[other] { $count } صف
 } لأن عدد الخلايا ليس { $expected } كما في صف العناوين؛ أولها الصف { $row }.
problem-row-blank = تم تجاوز { $count ->
    [zero] أي صف
    [one] صف واحد
    [two] صفين
    [few] { $count } صفوف
    [many] { $count } صفا
   *[other] { $count } صف
 } بلا أي قيمة؛ أولها الصف { $row }.
problem-header-missing = تمت تسمية { $count ->
    [zero] أي عمود
    [one] عمود واحد
    [two] عمودين
    [few] { $count } أعمدة
    [many] { $count } عمودا
   *[other] { $count } عمود
 } بلا عنوان بحسب الموضع: { $names }.
problem-header-repeated = تمت إعادة تسمية { $count ->
    [zero] أي عمود
    [one] عمود واحد
    [two] عمودين
    [few] { $count } أعمدة
    [many] { $count } عمودا
   *[other] { $count } عمود
 } لتكرار اسم عمود سابق: { $names }. وبقيت الأعمدة كلها.
problem-json-broken = بنية JSON تنكسر عند السطر { $line }، الحرف { $character }. أصلحها هناك أو صدر الملف من جديد.
problem-json-key-repeated = الاسم «{ $column }» مكرر في كائن واحد، فلا يعرف أي القيمتين هي المقصودة. أبق واحدة فقط.
problem-json-not-finite = «{ $found }» ليس عددا تعرفه صيغة JSON. { $feature ->
    [0] موضعه خارج العناصر.
   *[other] موضعه العنصر { $feature }.
 } اكتب «null» حيث لا تعرف القيمة.
problem-json-half-character = بعد «{ $before }» كتب نصف رمز فقط من رمز يونيكود مزدوج، ولا يمكن حفظه. اكتب الرمز كاملا وأرسل الملف من جديد.
problem-json-deep = مستويات التداخل في ملف JSON أعمق مما تكون عليه بيانات الخرائط، فلم تتم قراءته.
problem-geojson-broken = { $part ->
    [object] محتوى JSON ليس كائنا. يبدأ GeoJSON بـ «FeatureCollection» أو «Feature» أو شكل هندسي.
    [features] لا توجد في «FeatureCollection» قائمة باسم «features».
    [feature] المدخل { $row } في «features» ليس «Feature».
    [properties] خصائص العنصر { $row } «properties» ليست كائنا.
    [mixed] يحمل الشكل الهندسي أجزاء لا تكون إلا لعنصر، فهو شيئان في آن واحد.
   *[type] قيمة «type» غير معروفة في GeoJSON. يبدأ الملف بـ «FeatureCollection» أو «Feature» أو شكل هندسي.
}
problem-geometry-broken = تعذرت قراءة { $count ->
    [zero] أي شكل
    [one] شكل واحد
    [two] شكلين
    [few] { $count } أشكال
    [many] { $count } شكلا
   *[other] { $count } شكل
 } وتم استبعاد ما لا يقرأ؛ أولها الصف { $row }. تأكد من أن الإحداثيات أرقام وأن المضلعات مغلقة.
problem-crs-unreadable = نظام الإحداثيات «{ $found }» غير معروف هنا. حدده برقمه، مثلا EPSG:32635.
problem-coordinates-missing = لا تذكر الصفوف مواضعها. أضف عمودين لخط الطول وخط العرض، أو حدد أي الأعمدة هما: «--map longitude=column» و«--map latitude=column».
problem-coordinates-impossible = في { $count ->
    [zero] أي موضع
    [one] موضع واحد
    [two] موضعين
    [few] { $count } مواضع
    [many] { $count } موضعا
   *[other] { $count } موضع
 } إحداثيات غير ممكنة على الأرض: خط الطول من −180 إلى 180 وخط العرض من −90 إلى 90. أولها { $found } في الصف { $row }. لم يتم استعمالها.
problem-coordinates-swapped-back = تم تبديل خط الطول وخط العرض في { $count ->
    [zero] أي موضع
    [one] موضع واحد
    [two] موضعين
    [few] { $count } مواضع
    [many] { $count } موضعا
   *[other] { $count } موضع
 } بعد الموافقة.
problem-coordinates-outside = يوجد خارج النطاق المتوقع لبيانات هذا الحي ما يبلغ { $count ->
    [zero] أي موضع
    [one] موضع واحد
    [two] موضعين
    [few] { $count } مواضع
    [many] { $count } موضعا
   *[other] { $count } موضع
 }؛ أولها الصف { $row }. تم الإبقاء عليها.
problem-coordinates-reprojected = تم تحويل إحداثيات { $count ->
    [zero] أي موضع
    [one] موضع واحد
    [two] موضعين
    [few] { $count } مواضع
    [many] { $count } موضعا
   *[other] { $count } موضع
 } من { $crs } إلى درجات (EPSG:4326).
problem-coordinate-unread = في العمود «{ $column }» لا تحتوي { $count ->
    [zero] أي خلية
    [one] خلية واحدة
    [two] خليتين
    [few] { $count } خلايا
    [many] { $count } خلية
   *[other] { $count } خلية
 } على إحداثي صحيح، أولها «{ $found }» في الصف { $row }. تم استبعاد صفوفها.
problem-geometry-missing = لا موضع لما يبلغ { $count ->
    [zero] أي صف
    [one] صف واحد
    [two] صفين
    [few] { $count } صفوف
    [many] { $count } صفا
   *[other] { $count } صف
 }؛ أولها الصف { $row }. { $placed ->
    [no] تم حفظها وتحسب بما تذكره من منطقة أو مكان، وإلا فللحي كله، ولا تظهر على أي خريطة.
   *[yes] تم حفظها، ولكن لا تدخل في أي مسافة سير ولا منطقة ولا مؤشر، ولا تظهر على أي خريطة.
 }
problem-geometry-kind = لا يصلح نوع { $count ->
    [zero] أي شكل
    [one] شكل واحد
    [two] شكلين
    [few] { $count } أشكال
    [many] { $count } شكلا
   *[other] { $count } شكل
 } للدور «{ $role }»، أولها { $found } في الصف { $row }. الأنواع المقبولة: { $accepted }. لم يتم استعمالها.
problem-role-unsure = لا تدل الأعمدة على الغرض الذي يصلح له هذا الملف. اختر دورا: { $names }. اذكره بخيار مثل «--role { $option }».
problem-field-missing = الحقل «{ $field }» لازم للدور «{ $role }» ولم يعثر له على عمود. أضف العمود أو حدد العمود الذي يقابله: «--map { $field }=column».
problem-field-unknown = ليس للدور «{ $role }» حقل باسم «{ $field }». حقوله هي: { $accepted }{ $more }.
problem-column-missing = العمود «{ $column }» المحدد للحقل «{ $field }» غير موجود في الملف. أعمدته هي: { $accepted }{ $more }.
problem-column-unknown = تم الاحتفاظ بما يبلغ { $count ->
    [zero] أي عمود
    [one] عمود واحد
    [two] عمودين
    [few] { $count } أعمدة
    [many] { $count } عمودا
   *[other] { $count } عمود
 } لا يطلبها الدور، بصفة بيانات إضافية: { $names }.
problem-not-a-number = في العمود «{ $column }» يلزم عدد، وليس كذلك في { $count ->
    [zero] أي خلية
    [one] خلية واحدة
    [two] خليتين
    [few] { $count } خلايا
    [many] { $count } خلية
   *[other] { $count } خلية
 }؛ أولها «{ $found }» في الصف { $row }. صحح الخلايا أو اترك ما لا يعرف فارغا؛ لم تستعمل هذه القيم.
problem-not-a-flag = في العمود «{ $column }» يلزم نعم أو لا، وليس كذلك في { $count ->
    [zero] أي خلية
    [one] خلية واحدة
    [two] خليتين
    [few] { $count } خلايا
    [many] { $count } خلية
   *[other] { $count } خلية
 }؛ أولها «{ $found }» في الصف { $row }. صحح الخلايا أو اترك ما لا يعرف فارغا؛ لم تستعمل هذه القيم.
problem-not-a-time = في العمود «{ $column }» يلزم تاريخ مثل 2026-05-06، وليس كذلك في { $count ->
    [zero] أي خلية
    [one] خلية واحدة
    [two] خليتين
    [few] { $count } خلايا
    [many] { $count } خلية
   *[other] { $count } خلية
 }؛ أولها «{ $found }» في الصف { $row }. صحح الخلايا أو اترك ما لا يعرف فارغا؛ لم تستعمل هذه القيم.
problem-not-finite = في العمود «{ $column }» وردت القيمة «{ $found }» أو ما يشبهها في { $count ->
    [zero] أي خلية
    [one] خلية واحدة
    [two] خليتين
    [few] { $count } خلايا
    [many] { $count } خلية
   *[other] { $count } خلية
 }، وتعد غير معروفة لا صفرا؛ أولها الصف { $row }.
problem-number-comma = في العمود «{ $column }» فاصلة داخل العدد في { $count ->
    [zero] أي خلية
    [one] خلية واحدة
    [two] خليتين
    [few] { $count } خلايا
    [many] { $count } خلية
   *[other] { $count } خلية
 }، أولها «{ $found }» في الصف { $row }. قرئت قبل ثلاثة أرقام فاصلة آلاف، وفي غير ذلك وفي الإحداثيات فاصلة عشرية.
problem-out-of-range = في العمود «{ $column }» تقع خارج الحدود من { $low } إلى { $high } قيم { $count ->
    [zero] أي خلية
    [one] خلية واحدة
    [two] خليتين
    [few] { $count } خلايا
    [many] { $count } خلية
   *[other] { $count } خلية
 }؛ أولها { $found } في الصف { $row }. صححها وأرسل الملف من جديد.
problem-value-repeated = تتكرر في العمود «{ $column }» قيم يجب ألا تتكرر، وذلك في { $count ->
    [zero] أي صف
    [one] صف واحد
    [two] صفين
    [few] { $count } صفوف
    [many] { $count } صفا
   *[other] { $count } صف
 }؛ أولها «{ $found }» في الصف { $row }. اجعل لكل صف قيمة خاصة به.
problem-value-twice = تتكرر في العمود «{ $column }» قيمة واحدة في أكثر من صف، وذلك في { $count ->
    [zero] أي صف
    [one] صف واحد
    [two] صفين
    [few] { $count } صفوف
    [many] { $count } صفا
   *[other] { $count } صف
 }؛ أولها «{ $found }» في الصف { $row }. حفظت كلها وتحسب كلها؛ إن كان المكان واحدا مكتوبا مرتين فاحذف ما زاد.
problem-value-missing = في العمود «{ $column }» لا توجد قيمة في { $count ->
    [zero] أي خلية
    [one] خلية واحدة
    [two] خليتين
    [few] { $count } خلايا
    [many] { $count } خلية
   *[other] { $count } خلية
 }؛ أولها الصف { $row }. { $unique ->
    [yes] من دونها لا تتميز الصفوف بعضها من بعض: أعط كل صف قيمته وأرسل الملف من جديد.
   *[no] ما لا يعرف يبقى غير معروف ولا يعد صفرا.
 }
problem-value-translated = تم فهم { $count ->
    [zero] أي خلية
    [one] خلية واحدة
    [two] خليتين
    [few] { $count } خلايا
    [many] { $count } خلية
   *[other] { $count } خلية
 } في العمود «{ $column }» بحسب المفردات المعلنة، أولها «{ $found }» (الصف { $row }) بمعنى «{ $meant }».
problem-service-unknown = وردت خدمة غير معروفة في { $count ->
    [zero] أي صف
    [one] صف واحد
    [two] صفين
    [few] { $count } صفوف
    [many] { $count } صفا
   *[other] { $count } صف
 }؛ أولها «{ $found }» في الصف { $row }. الخدمات هي: { $accepted }{ $more }.
problem-not-allowed = في العمود «{ $column }» قيمة غير مسموح بها في { $count ->
    [zero] أي خلية
    [one] خلية واحدة
    [two] خليتين
    [few] { $count } خلايا
    [many] { $count } خلية
   *[other] { $count } خلية
 }؛ أولها «{ $found }» في الصف { $row }. القيم المسموح بها: { $accepted }{ $more }.
problem-service-blank = تم استبعاد { $count ->
    [zero] أي صف
    [one] صف واحد
    [two] صفين
    [few] { $count } صفوف
    [many] { $count } صفا
   *[other] { $count } صف
 } بلا خدمة مذكورة؛ أولها الصف { $row }.
problem-service-none = تم استبعاد { $count ->
    [zero] أي صف
    [one] صف واحد
    [two] صفين
    [few] { $count } صفوف
    [many] { $count } صفا
   *[other] { $count } صف
 } لأنها ليست من خدمات هذا المشروع. أكثرها ورودا: { $names }.
problem-street-none = تم استبعاد { $count ->
    [zero] أي صف
    [one] صف واحد
    [two] صفين
    [few] { $count } صفوف
    [many] { $count } صفا
   *[other] { $count } صف
 } لأنها ليست شوارع. أكثرها ورودا: { $names }.
problem-barrier-none = تم استبعاد { $count ->
    [zero] أي صف
    [one] صف واحد
    [two] صفين
    [few] { $count } صفوف
    [many] { $count } صفا
   *[other] { $count } صف
 } لأنها ليست حواجز. أكثرها ورودا: { $names }.
problem-service-overruled = تم احتساب { $count ->
    [zero] أي صف
    [one] صف واحد
    [two] صفين
    [few] { $count } صفوف
    [many] { $count } صفا
   *[other] { $count } صف
 } ضمن خدمة «{ $service }» كما طلب، مع أن المذكور فيها خدمة أخرى، أولها «{ $found }» في الصف { $row }.
problem-nothing-left = تم استبعاد جميع الصفوف فلم يبق ما يحفظ. تبين الملاحظات الأخرى السبب.
problem-assumed-school-level = افتراض: تم احتساب { $count ->
    [zero] أي مدرسة
    [one] مدرسة واحدة
    [two] مدرستين
    [few] { $count } مدارس
    [many] { $count } مدرسة
   *[other] { $count } مدرسة
 } ضمن التعليم الابتدائي، إذ لا يذكر المصدر المرحلة.
problem-disk-failed = تعذرت قراءة الملف «{ $file }» أو كتابته ({ $fault }). لم يتغير شيء.
problem-usage-wrong = لم يفهم الأمر: { $detail }. انظر --help.
problem-usage-service = «{ $found }» ليست من الخدمات. الخدمات هي: { $accepted }{ $more }.
problem-usage-role = «{ $found }» ليس من الأدوار. الأدوار هي: { $accepted }{ $more }.
problem-usage-service-role = لا تحدد الخدمة إلا للدور «facilities»، لا للدور «{ $found }».
problem-usage-evidence = «{ $found }» ليس من أنواع الدليل. الأنواع هي: { $accepted }{ $more }.
problem-usage-id = لا يصلح «{ $found }» معرفا لمجموعة بيانات. استعمل من حرف واحد إلى 64 حرفا من الحروف اللاتينية الصغيرة والأرقام والشرطة والشرطة السفلية.
problem-usage-crs = «{ $found }» ليس نظام إحداثيات. اكتب EPSG: ثم الرقم، مثلا «EPSG:32635»، وأضف «swapped» إذا كان الشمال يأتي أولا: «EPSG:32635 swapped».
problem-usage-map = لا يبين «{ $found }» أي عمود يقابل أي حقل. اكتب «field=column»، مثلا «name_ar=الاسم».
problem-usage-bytes = في «{ $found }» بايتات لا تقرأ نصا هنا. اكتب الكلمة من جديد بترميز الطرفية نفسه.
problem-usage-encoding = «{ $found }» ليس اسما لترميز نصوص. من الترميزات الشائعة: «utf-8» و«windows-1256» و«iso-8859-6».
problem-usage-vintage = «{ $found }» ليس تاريخا. اكتب اليوم أو الشهر أو السنة هكذا: 2026-05-06 أو 2026-05 أو 2026.
problem-sheet-unused = لا يحتوي الملف إلا على جدول واحد؛ لا أثر للورقة المطلوبة «{ $found }».
problem-template-examples = { $count ->
        [zero] ليس في الملف أي صف من أمثلة النموذج
        [one] في الملف صف واحد من أمثلة النموذج
        [two] في الملف صفان من أمثلة النموذج
        [few] في الملف { $count } صفوف من أمثلة النموذج
        [many] في الملف { $count } صفا من أمثلة النموذج
       *[other] في الملف { $count } صف من أمثلة النموذج
    }، أولها الصف { $row }. لذلك تحفظ البيانات كلها على أنها توضيحية. احذف صفوف الأمثلة وأرسل الملف من جديد.
problem-evidence-weaker = يقول الملف عن صفوفه إنها { $told ->
        [illustrative] توضيحية
        [modelled] محسوبة
       *[reported] منشورة
    }، فحفظ على أنه كذلك، لا على ما ذكر في الأمر.
