app-title = مؤشرات المكس الحضرية
app-place = المكس، الإسكندرية
menu-group-see = استكشاف
menu-group-trust = المصادر والمنهج
menu-overview = نظرة عامة
menu-coverage = تغطية الخدمات
menu-datasets = مجموعات البيانات
menu-methods = منهج القياس
lead-overview = الحي في لمحة: من يصل إلى أي خدمة، وما الذي نشر عن المشروع، وكيف سارت الأحداث.
lead-coverage = من يستطيع الوصول سيرا إلى كل خدمة، منطقة بمنطقة.
lead-datasets = كل ما بنيت عليه الأرقام: مصدره ورخصته وتاريخه ونوع دليله.
lead-methods = كيف يحسب كل رقم، وما الذي لا يخبر به، وما الذي لا يمكن قياسه بعد.
address-unknown = يطلب هذا العنوان ما ليس هنا: { $names }. يظهر مكانه الاختيار المعتاد؛ ولعرض غيره اختر من القوائم أدناه.
pick-language = اللغة
pick-real = بيانات حقيقية فقط
pick-real-help = يستبعد كل ما أعد لعرض الأداة، ويبقي ما قيس أو نشره مصدر معروف أو حسب من بيانات حقيقية.
pick-service = الخدمة
pick-reach = أقصى مسافة سير
reach-norm = مسافة معيارية: { $publisher } ({ $verified }).
pick-reach-help = المسافة المعتادة لهذا المؤشر { $metres } م، أي نحو { $minutes } دقيقة بسرعة سير شخص بالغ.
pick-indicator = المؤشر
notice-illustrations = **البيانات التوضيحية ظاهرة.** كل ما يحمل كلمة «توضيحي» أعد لعرض الأداة ولا يقول شيئا عن المكس الحقيقي.
no-data = لا توجد بيانات
not-stated = لم يذكر
page-failed = تعذر عرض هذه الصفحة. أعد تحميلها، فإن تكرر ذلك فأبلغ المسؤول عن اللوحة بوقت حدوثه؛ وقد سجل الخطأ.
undated = بلا تاريخ
range = { $low } – { $high }
either-or = واحد مما يلي ({ $names })
whole-district = كل المناطق
short-acc_cln = الرعاية الصحية الأولية
short-acc_pha = الصيدليات
short-acc_sch = المدارس الابتدائية
short-acc_bus = النقل العام
short-acc_mkt = أسواق الطعام الطازج
short-acc_pos = المساحات العامة المفتوحة
short-dig_pnt = نقاط الخدمة الرقمية بمساعدة
card-within = يصلون في حدود { $metres } سيرا
card-level = { $place }، مستوى { $level }
figure-gone = رقم منشور غير موجود
qualified = { $word } { $value }
report-dated = { $value } ({ $date })
overview-numbers = أهم الأرقام
overview-map = من يصل إلى الرعاية الصحية الأولية
overview-timeline = المكس عبر الزمن
timeline-none = لا يوجد سجل للمشروعات قيد الاستخدام.
legend-class = { $low } إلى { $high }٪
legend-no-data = لا توجد بيانات
legend-facilities = المرافق
unit-name-share = عدد المناطق في كل فئة
facility-unnamed = مرفق بلا اسم
chart-target = المستهدف { $value }٪
headline-residents = { $value } من السكان المقيسين يصلون إلى أقرب مرفق في حدود { $metres } سيرا على الشوارع، وعدد من يصلون { $persons }.
headline-street_metres = لا توجد بيانات سكان قيد الاستخدام: { $value } من أطوال الشوارع السكنية تقع في حدود { $metres } سيرا من أقرب مرفق.
headline-bounds = بين { $low } و{ $high } إذا كان كل من لم تقس مسافتهم خارج المدى أو داخله.
sources = المصادر
overview-figures = ما نشر عن المكس
pick-topic = الموضوع
column-figure = البيان
column-place = المكان
column-level = المستوى
column-date = التاريخ
column-source = المصدر
north = ▲ شمال
column-street = أطوال الشوارع السكنية المقيسة
headline-children_6_11 = { $value } من الأطفال المقيسين من ٦ إلى ١١ سنة يصلون إلى أقرب مرفق في حدود { $metres } سيرا على الشوارع، وعدد من يصلون منهم { $persons }.
column-persons-residents = السكان داخل المدى
column-persons-children_6_11 = الأطفال داخل المدى
methods-count-real =
    { $ready ->
        [zero] تدخل البيانات التوضيحية في هذا العدد، ولا يمكن حساب أي مؤشر بالبيانات الحقيقية وحدها.
        [one] تدخل البيانات التوضيحية في هذا العدد؛ وبالبيانات الحقيقية وحدها يمكن حساب مؤشر واحد.
        [two] تدخل البيانات التوضيحية في هذا العدد؛ وبالبيانات الحقيقية وحدها يمكن حساب مؤشرين.
        [few] تدخل البيانات التوضيحية في هذا العدد؛ وبالبيانات الحقيقية وحدها يمكن حساب { $ready } مؤشرات.
        [many] تدخل البيانات التوضيحية في هذا العدد؛ وبالبيانات الحقيقية وحدها يمكن حساب { $ready } مؤشرا.
       *[other] تدخل البيانات التوضيحية في هذا العدد؛ وبالبيانات الحقيقية وحدها يمكن حساب { $ready } مؤشر.
    }
table-title = الجدول
download-csv = تنزيل CSV
bounds = { $low } – { $high }
column-zone = المنطقة
column-value = القيمة
column-bounds = الحدان الأدنى والأعلى
column-to-target = المطلوب للوصول إلى المستهدف
column-evidence = نوع الدليل
rests-on = يستند إلى { $share } فقط مما يعد
column-indicator = المؤشر
column-unit = الوحدة
column-state = الحالة
origin-title = من أين جاءت هذه الأرقام
vintage-is = تصف { $date }
version-is = الإصدار { $number }
datasets-active = قيد الاستخدام
datasets-active-lead = لا يطلب المؤشر ملفا بعينه، بل بيانات لغرض محدد. ولكل غرض، ولكل خدمة، مجموعة بيانات واحدة قيد الاستخدام؛ وحيث توجد عدة مجموعات يمكن الاختيار بينها، فيعاد حساب كل شيء للجميع.
datasets-all = كل المجموعات
roles-title = الأغراض
services-title = مرافق الخدمات
slot-empty = لا شيء قيد الاستخدام
slot-option = { $title } ({ $evidence })
slot-changed = تغيرت مجموعة البيانات المستخدمة: { $name }
fact-id = المعرف
fact-role = الغرض
fact-services = الخدمات
fact-evidence = نوع الدليل
fact-kind = كيف وصلت
fact-rows = الصفوف
fact-version = الإصدار
fact-vintage = الزمن الذي تصفه
fact-producer = الجهة المنتجة
fact-citation = صيغة الإسناد
fact-licence = الرخصة
fact-address = العنوان
fact-accessed = تاريخ الاطلاع
fact-sha256 = بصمة الملف
fact-formula = المعادلة
fact-unit = الوحدة
fact-direction = الاتجاه المرغوب
fact-reach = مسافة السير
fact-distance = المسافة
fact-limit = حد التجاوز
fact-inputs = المدخلات
fact-standard = المعايير ذات الصلة
fact-target = المستهدف
fact-spatial = الوحدة المكانية
fact-state = الحالة
fact-note = ما لا يخبر به
methods-lead = لكل مؤشر تعريف واحد تعتمد عليه الصفحات والأوامر والتقارير. اختر مؤشرا لترى تعريفه كاملا.
methods-catalogue = دليل المؤشرات، وما لا يمكن قياسه بعد
methods-count = يمكن الآن حساب { $ready } من أصل { $total } مؤشرا؛ ويذكر الجدول ما ينقص كل مؤشر آخر.
methods-rules = قواعد مشتركة
domain-count = { $name } ({ $count })
state-computable = يمكن حسابه الآن
state-illustrative = يحسب الآن بالبيانات التوضيحية وحدها
state-not-built = مدخلاته متاحة، وطريقة حسابه لم تبن بعد
state-lacks = ينقصه: { $names }
headline-target =
    { $persons ->
        [zero] المستهدف متحقق.
        [one] يلزم أن يصل شخص واحد آخر لبلوغ المستهدف.
        [two] يلزم أن يصل شخصان آخران لبلوغ المستهدف.
        [few] يلزم أن يصل { $persons } أشخاص آخرين لبلوغ المستهدف.
        [many] يلزم أن يصل { $persons } شخصا آخر لبلوغ المستهدف.
       *[other] يلزم أن يصل { $persons } شخص آخر لبلوغ المستهدف.
    }
card-to-target =
    { $persons ->
        [zero] المستهدف متحقق
        [one] بقي شخص واحد لبلوغ المستهدف
        [two] بقي شخصان لبلوغ المستهدف
        [few] بقي { $persons } أشخاص لبلوغ المستهدف
        [many] بقي { $persons } شخصا لبلوغ المستهدف
       *[other] بقي { $persons } شخص لبلوغ المستهدف
    }
card-reports =
    { $count ->
        [zero] بلا تقارير { $dates }
        [one] تقرير واحد: { $dates }
        [two] تقريران: { $dates }
        [few] { $count } تقارير: { $dates }
        [many] { $count } تقريرا: { $dates }
       *[other] { $count } تقرير: { $dates }
    }
alt-none =
    { $blank ->
        [zero] { $title }: لا توجد قيم.
        [one] { $title }: لا توجد قيمة لمنطقة واحدة.
        [two] { $title }: لا توجد قيم لمنطقتين.
        [few] { $title }: لا توجد قيم لعدد { $blank } مناطق.
        [many] { $title }: لا توجد قيم لعدد { $blank } منطقة.
       *[other] { $title }: لا توجد قيم لعدد { $blank } منطقة.
    }
alt-values =
    { $title }. كل المناطق: { $district }. الأعلى { $best } ({ $high })، والأدنى { $worst } ({ $low }). { $blank ->
        [zero] لكل المناطق قيمة.
        [one] منطقة واحدة بلا قيمة.
        [two] منطقتان بلا قيمة.
        [few] { $blank } مناطق بلا قيمة.
        [many] { $blank } منطقة بلا قيمة.
       *[other] { $blank } منطقة بلا قيمة.
    } نوع الدليل: { $evidence }.
methods-rules-body =
    - المسافة من المنزل إلى أقرب جزء من شارع يمكن السير فيه، ثم على الشوارع، ثم إلى المرفق؛ وليست بالخط المستقيم.
    - الحد داخل في المدى: من يبعد ٥٠٠ م بالضبط يحسب ضمن ٥٠٠ م.
    - الفراغ ليس صفرا: ما لم يقس يوسع الحدين الأدنى والأعلى ولا يغير القيمة.
    - النتيجة تحمل أضعف دليل بين مدخلاتها.
    - غياب مرفق عن الخريطة المفتوحة نقص في الخريطة، وليس دليلا على غيابه.
    - إذا لم توجد بيانات سكان توزن التغطية بأطوال الشوارع السكنية، ويذكر ذلك.
skip-list = تجاوز القائمة
