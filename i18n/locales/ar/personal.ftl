# ما يظهر في الملف مما يخص أشخاصا، قبل حفظ أي شيء منه. لا تعرض أي جملة القيمة نفسها.

loaders-help-drop = عمود يترك خارج الحفظ؛ ويمكن تكرار الخيار
loaders-help-accept-personal = احفظ ما يخص الأشخاص بدل السؤال عنه
problem-personal-data = { $kind ->
    [phone] يبدو أن أرقام هواتف أشخاص موجودة
    [national-id] توجد أرقام قومية لأشخاص
    [passport] توجد أرقام جوازات سفر
    [email] توجد عناوين بريد إلكتروني
   *[name] يبدو أن أسماء أشخاص موجودة
 } في { $count ->
    [zero] أي خلية
    [one] خلية واحدة
    [two] خليتين
    [few] { $count } خلايا
    [many] { $count } خلية
   *[other] { $count } خلية
 } من العمود «{ $column }»، أولها في الصف { $row } (مع إخفاء معظم الرموز: { $examples }). قد يقرؤها كل من يفتح مجموعة البيانات، لذلك لم يحفظ شيء. اترك العمود بخيار «--drop "{ $column }"»، أو اختر «--accept-personal» إن كان حفظه جائزا.
problem-personal-contact = { $kind ->
    [email] توجد عناوين بريد إلكتروني
   *[phone] توجد أرقام هواتف
 } في { $count ->
    [zero] أي خلية
    [one] خلية واحدة
    [two] خليتين
    [few] { $count } خلايا
    [many] { $count } خلية
   *[other] { $count } خلية
 } من العمود «{ $column }» (مع إخفاء معظم الرموز: { $examples }). عدت تابعة للأماكن وحفظت؛ إن كانت لأشخاص فاترك العمود بخيار «--drop "{ $column }"».
problem-personal-accepted = تم الحفظ كما قبلت: { $kind ->
    [phone] أرقام هواتف
    [national-id] أرقام قومية
    [passport] أرقام جوازات سفر
    [email] عناوين بريد إلكتروني
   *[name] أسماء أشخاص
 } في { $count ->
    [zero] أي خلية
    [one] خلية واحدة
    [two] خليتين
    [few] { $count } خلايا
    [many] { $count } خلية
   *[other] { $count } خلية
 } من العمود «{ $column }» (مع إخفاء معظم الرموز: { $examples }).
problem-personal-homes = { $count ->
    [zero] لا نقطة تمثل
    [one] نقطة واحدة تمثل
    [two] نقطتان تمثل كل منهما
    [few] { $count } نقاط تمثل كل منها
    [many] { $count } نقطة تمثل كل منها
   *[other] { $count } نقطة تمثل كل منها
 } أسرة واحدة ({ $most } أشخاص على الأكثر) بدقة المبنى؛ أولها الصف { $row }. قد يرى كل من يفتح الخريطة من يسكن أين، لذلك لم يحفظ شيء. اجمع عشر أسر على الأقل في نقطة أو خلية أو مربع سكني، أو اختر «--accept-personal» إن كان حفظها هكذا جائزا.
problem-homes-accepted = تم الحفظ كما قبلت: { $count ->
    [zero] لا نقطة تمثل
    [one] نقطة واحدة تمثل
    [two] نقطتان تمثل كل منهما
    [few] { $count } نقاط تمثل كل منها
    [many] { $count } نقطة تمثل كل منها
   *[other] { $count } نقطة تمثل كل منها
 } أسرة واحدة ({ $most } أشخاص على الأكثر)؛ أولها الصف { $row }.
problem-columns-dropped = ترك كما طلبت { $count ->
    [zero] أي عمود
    [one] عمود واحد
    [two] عمودان
    [few] { $count } أعمدة
    [many] { $count } عمودا
   *[other] { $count } عمود
 } ({ $names })، ولا يحفظ منه شيء.
problem-drop-unknown = العمود «{ $column }» الذي طلب تركه ليس في الملف. أعمدته هي: { $accepted }{ $more }.
