# صفحة «أضف بياناتك».

menu-upload = أضف بياناتك
menu-group-bring = الإضافة
lead-upload = ملف من جهازك إلى الخريطة في ثلاث خطوات، ولا يتغير أي رقم قبل أن توافق.
steps-label = خطوات الإضافة
step-understand = نفهم الملف
step-understand-lead = ما هو، وكيف كتب، وأين يقع
step-judge = نفحصه
step-judge-lead = ما أصلح وما استبعد وما سيتغير
step-keep = نحفظه
step-keep-lead = مصدره ورخصته، ثم الموافقة
upload-drop = اسحب الملف إلى هنا، أو اختره من جهازك
upload-button = اختيار ملف
upload-promise = حتى { $megabytes } ميجابايت. يعرف نوع الملف من محتواه لا من اسمه. يحذف الملف متى حفظت بياناته أو ألغيته، وبعد يوم إن تركته؛ وما فحص منه ينتظر هنا حتى يوافق عليه أحد أو يحذفه.
upload-another = اختيار ملف آخر
upload-cancel = إلغاء وحذف الملف
upload-stop = إيقاف
upload-back = رجوع
file-size = { $kilobytes } كيلوبايت
templates-title = جداول جاهزة للملء
templates-lead = ليس لديك ملف بعد؟ خذ جدولا برأس مفهوم وثلاثة صفوف للمثال، واملأه ثم أعده إلى هنا. الأمثلة موسومة بأنها توضيحية، فاحذفها قبل الإضافة.
template-for = جدول لغرض
template-xlsx = جدول إكسل
template-csv = ملف CSV
template-table = الجدول
template-guide = الشرح
template-column = العمود
template-meaning = معناه وما يكتب فيه
template-needed = لا بد منه.
template-optional = يمكن تركه فارغا.
template-kind-text = نص.
template-kind-number = رقم.
template-kind-flag = نعم أو لا.
template-kind-time = تاريخ، مثل 2026-05-06.
template-choices = إحدى هذه القيم:
template-range = من { $low } إلى { $high }.
template-least = { $low } أو أكثر.
template-longitude = درجات عشرية، مثل 29.8450.
template-latitude = درجات عشرية، مثل 31.1450.
template-shape = الشكل مكتوبا بصيغة «WKT»، مثل «POINT (29.845 31.145)».
template-evidence = «measured» مقيس، أو «reported» منشور، أو «modelled» محسوب، أو «illustrative» توضيحي. صفوف المثال توضيحية.
role-meaning-zones = حدود المناطق التي تعطى لها الأرقام: شكل لكل منطقة، ورمزها، واسمها بالعربية والإنجليزية.
role-meaning-residents = أين يعيش الناس: عدد السكان في كل نقطة أو مربع، ومعه فئاتهم إن عرفت.
role-meaning-facilities = أماكن الخدمات: مدارس ووحدات صحية وصيدليات ومواقف وغيرها، لكل مكان نوع خدمته.
role-meaning-walk_network = الشوارع والممرات التي يسير فيها الناس.
role-meaning-barriers = ما لا يعبر إلا من جسر: ترع وسكك وأسوار وطرق سريعة.
role-meaning-observations = قياسات وعينات وسجلات: ماذا قيس، ومتى، وكم، وبأي وحدة.
role-meaning-figures = أرقام نشرها مصدر معروف، كل رقم مع مكانه وتاريخه ورابطه.
role-meaning-projects = سجل المشروعات: اسم كل مشروع وبدايته ونهايته وتكلفته.
role-meaning-places = أماكن لها مصدر، تظهر أسماؤها على الخريطة.
role-meaning-backdrop = خلفية الخريطة: بحر وبحيرة وترع ويابسة.
role-meaning-table = جدول لا يخص غرضا مما سبق؛ لا يغير شيئا حتى يصنع مؤشر من أحد أعمدته.
understand-title = ما فهمناه
understand-correct = صحح ما لم نحسن فهمه، فيعاد الفحص فورا.
understand-ready = فهمنا الملف. راجعه ثم تابع.
understand-asked = نحتاج جوابك قبل المتابعة:
understand-refused = لا يمكن قبول الملف كما هو:
understand-next = متابعة إلى الفحص
understand-again = اقرأ الملف من جديد كما في البداية
understand-blocked = أجب أولا عما في الأعلى.
fact-format = نوع الملف
fact-encoding = ترميز النص
fact-delimiter = الفاصل بين الأعمدة
fact-crs = نظام الإحداثيات
fact-crs-asked = غير مؤكد، نسألك عنه أدناه
delimiter-tab = مسافة جدولة
delimiter-semicolon = فاصلة منقوطة
delimiter-comma = فاصلة
delimiter-pipe = خط رأسي
format-csv = جدول نصي CSV
format-xlsx = جدول إكسل
format-geojson = خريطة GeoJSON
format-shapefile = خريطة Shapefile
format-geopackage = خريطة GeoPackage
format-kml = خريطة KML
format-parquet = جدول Parquet
format-gtfs = جداول النقل GTFS
ask-role = فيم يستخدم هذا الملف؟
ask-role-empty = اختر الغرض
ask-service = نوع الخدمة في الصفوف
ask-service-column = كما في الملف
ask-sheet = أي جدول من الملف؟
ask-sheet-empty = اختر الجدول
ask-encoding = ترميز النص
ask-encoding-empty = اختر الترميز الذي تقرأ فيه الأسماء صحيحة
ask-crs = نظام الإحداثيات، وأين تقع الصفوف في كل منها
ask-crs-fold = الأماكن في غير موضعها؟ اقرأها بنظام آخر
ask-crs-other = أو اكتب رقم نظام آخر (EPSG)
ask-accept = أوافق على هذا التعديل كما هو موصوف أعلاه
ask-accept-places = المواضع صحيحة كما هي في الملف، اقبلها
crs-falls = { $district }٪ في الحي، و{ $region }٪ في المحافظة
crs-swapped = مع تبديل الشرق والشمال
crs-name-epsg-4326 = خطوط الطول والعرض
crs-name-epsg-32635 = أمتار، نطاق ٣٥
crs-name-epsg-32636 = أمتار، نطاق ٣٦
crs-name-epsg-22992 = الشبكة المصرية، الحزام الأحمر
crs-name-epsg-3857 = خرائط الوب
readings-label = كيف يقرأ الملف بكل ترميز
rows-title = أول الصفوف كما هي في الملف
rows-lead = ما في الملف حرفا بحرف، قبل أي تعديل.
columns-more =
    { $count ->
        [zero] لا أعمدة أخرى.
        [one] وعمود آخر لا يظهر هنا.
        [two] وعمودان آخران لا يظهران هنا.
        [few] و{ $count } أعمدة أخرى لا تظهر هنا.
        [many] و{ $count } عمودا آخر لا تظهر هنا.
       *[other] و{ $count } عمود آخر لا تظهر هنا.
    }
places-title = أين تقع الصفوف
places-waiting = تظهر الخريطة بعد أن يقرأ الملف.
places-none = لا إحداثيات في الملف تقرأ. اختر أعمدة الموقع أدناه إن وجدت.
places-alt =
    { $count ->
        [zero] لا موضع على الخريطة، مقروءا بنظام { $crs }. الإطار المتقطع هو الحي.
        [one] موضع واحد على الخريطة، مقروء بنظام { $crs }. الإطار المتقطع هو الحي.
        [two] موضعان على الخريطة، مقروءان بنظام { $crs }. الإطار المتقطع هو الحي.
        [few] { $count } مواضع على الخريطة، مقروءة بنظام { $crs }. الإطار المتقطع هو الحي.
        [many] { $count } موضعا على الخريطة، مقروءة بنظام { $crs }. الإطار المتقطع هو الحي.
       *[other] { $count } موضع على الخريطة، مقروءة بنظام { $crs }. الإطار المتقطع هو الحي.
    }
fields-title = الأعمدة ومعانيها
fields-lead = لكل معلومة العمود الذي وجدناها فيه. ما عليه علامة * لا بد منه. غير ما تشاء ثم طبق.
fields-more =
    { $count ->
        [zero] لا معلومات أخرى
        [one] معلومة أخرى يمكن أن تؤخذ من الملف
        [two] معلومتان أخريان يمكن أن تؤخذا من الملف
        [few] { $count } معلومات أخرى يمكن أن تؤخذ من الملف
        [many] { $count } معلومة أخرى يمكن أن تؤخذ من الملف
       *[other] { $count } معلومة أخرى يمكن أن تؤخذ من الملف
    }
fields-apply = تطبيق التصحيح
field-empty = تترك فارغة
column-row = الصف
verdict-accepted = الملف سليم، ولم نغير فيه شيئا.
verdict-repaired = الملف مقبول بعد إصلاحات، وكل إصلاح مذكور أدناه.
verdict-choice = نحتاج اختيارا منك قبل المتابعة. لم يحفظ شيء.
verdict-refused = الملف مرفوض، ولم يتغير شيء.
sum-rows-in = في الملف
sum-rows-loaded = تحفظ
sum-rows-aside = تستبعد
findings-refuse = ما يمنع القبول ({ $count })
findings-choice = ما يحتاج اختيارا ({ $count })
findings-repair = ما أصلح أو استبعد ({ $count })
findings-note = ملاحظات ({ $count })
findings-none = لم نجد ما يستحق الذكر.
place-row = الصف { $row }
places-more =
    { $count ->
        [zero] ولا شيء غيرها
        [one] وموضع آخر
        [two] وموضعان آخران
        [few] و{ $count } مواضع أخرى
        [many] و{ $count } موضعا آخر
       *[other] و{ $count } موضع آخر
    }
repairs-title = أشكال أصلحت
repair-before = قبل
repair-after = بعد
repair-row = الصف { $row }: تغيرت المساحة { $percent }٪
aside-title = الصفوف المستبعدة
aside-lead = خذها لتصلحها: كل صف كما كان في الملف، ومعه سبب استبعاده.
aside-download = تنزيل الصفوف المستبعدة
aside-reason = سبب الاستبعاد
aside-stands = الصف كما هو في الملف
judge-title = نتيجة الفحص
judge-next = متابعة إلى الحفظ
judge-resumed = هذا الملف فحص من قبل وهو ينتظر. صفوفه محفوظة كاملة وغير مستخدمة؛ أما الملف نفسه فلا يعود إليه أحد. لتصحيح قراءته أضفه من جديد.
keep-what = ما هي هذه البيانات؟
keep-whose = من أين جاءت؟
keep-as = تحفظ على أنها
keep-as-new = مجموعة جديدة ({ $id })
keep-as-version = إصدار جديد من: { $title } (الحالي { $number })
keep-title = العنوان ({ $language })
keep-vintage = الزمن الذي تصفه
keep-vintage-help = يوم أو شهر أو سنة: 2026-05-06 أو 2026-05 أو 2026. اتركه فارغا إن لم يعرف.
keep-evidence = ما نوع الدليل؟
keep-producer = الجهة المنتجة
keep-address = رابط المصدر (إن وجد)
keep-citation = صيغة الإسناد (إن وجدت)
keep-licence = الرخصة
keep-licence-empty = اختر رخصة أو اكتبها
origin-permitted-by-the-producer = بإذن من الجهة المنتجة
origin-internal-use-only = للاستخدام الداخلي فقط
origin-no-licence-stated = لم تذكر رخصة
keep-who = اسمك
keep-who-help = يكتب في سجل التغييرات بجانب ما أضفته.
keep-accept = أوافق، احفظها واستخدمها
keep-lacking = أكمل أولا: { $names }
lacks-title = العنوان بلغة واحدة على الأقل
lacks-producer = الجهة المنتجة
lacks-licence = الرخصة
lacks-evidence = نوع الدليل
lacks-vintage = الزمن بالصيغة المذكورة
lacks-who = اسمك
done-kept = حفظت «{ $title }»، الإصدار { $version }، وهي الآن قيد الاستخدام.
done-again = هذه البيانات محفوظة من قبل: «{ $title }»، الإصدار { $version }. لم يتغير شيء.
done-undone = تراجعت عن «{ $title }»، الإصدار { $version }. عاد كل رقم كما كان.
done-rows =
    { $rows ->
        [zero] لا صفوف
        [one] صف واحد
        [two] صفان
        [few] { $rows } صفوف
        [many] { $rows } صفا
       *[other] { $rows } صف
    }
done-undo = تراجع
done-later = وبعد إغلاق هذه الصفحة تجد طريق الرجوع إلى كل إصدار هنا:
done-redo = إعادة ما تراجعت عنه
done-next = إضافة ملف آخر
done-coverage = انظر الخريطة التي تغيرت
done-overview = انظر النظرة العامة
toast-undone = تم التراجع: { $title }
toast-redone = أعيدت: { $title }
waiting-title = ملفات تنتظر
waiting-lead = فحصت ولم يوافق عليها أحد بعد، فهي لا تدخل في أي رقم.
waiting-by = أضافها { $who }، { $date }
somebody = شخص لم يذكر اسمه
waiting-resume = متابعة
waiting-discard = حذف
waiting-discarded = حذف: { $file }
places-nowhere = بهذه القراءة لا تقع الصفوف في أي مكان على الأرض. اختر نظام الإحداثيات الصحيح.
crs-name-epsg-22991 = الشبكة المصرية، الحزام الأزرق
crs-name-epsg-22993 = الشبكة المصرية، الحزام البنفسجي
crs-name-epsg-4229 = خطوط الطول والعرض القديمة، مصر ١٩٠٧
ask-header = الصف الذي يسمي الأعمدة
ask-header-row = الصف { $row }
ask-header-none = لا صف يسمي الأعمدة
ask-header-empty = اختر الصف
ask-accept-box = أوافق على هذا التعديل
ask-crs-box = نظام الإحداثيات
private-title = ما يخص أشخاصا
private-lead = أرقام هواتف وأرقام قومية وأسماء وبيوت. اترك العمود الذي لا تحتاج إليه، فلا يحفظ منه شيء.
private-drop = اترك العمود «{ $column }» خارجا
private-drop-box = ترك العمود خارجا
private-back = أعد العمود «{ $column }»
ask-personal = يحق لي حفظ هذه البيانات، وأتحمل مسؤوليتها
done-moved = ما تغير
places-sample = هذه عينة موزعة على الملف كله، وفيه { $rows } صف.
