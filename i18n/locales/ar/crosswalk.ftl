# ما يطلبه الآخرون وما وجدوه: الأطر والمعايير ومدن أخرى، وكلمات صفحة المنهجية.

framework-iso37120 = معيار ISO 37120:2018
framework-sdg = أهداف التنمية المستدامة
framework-umf = إطار الرصد الحضري العالمي للأمم المتحدة
framework-gopp = دليل معدلات الخدمات، الهيئة العامة للتخطيط العمراني
framework-nouh = أدلة الجهاز القومي للتنسيق الحضاري
framework-law4 = اللائحة التنفيذية لقانون البيئة ٤ لسنة ١٩٩٤
framework-isdf = درجات المناطق غير الآمنة، صندوق تطوير العشوائيات
framework-world-bank-ess5 = المعيار البيئي والاجتماعي الخامس للبنك الدولي
framework-world-bank-ess10 = المعيار البيئي والاجتماعي العاشر للبنك الدولي
publisher-un = الأمم المتحدة، مؤشرات التنمية المستدامة
publisher-gohsc = المرصد العالمي للمدن الصحية والمستدامة
publisher-eeaa = جهاز شؤون البيئة
publisher-gopp = الهيئة العامة للتخطيط العمراني
publisher-nouh = الجهاز القومي للتنسيق الحضاري
publisher-who = منظمة الصحة العالمية
publisher-law4 = قانون البيئة ٤ لسنة ١٩٩٤ ولائحته
publisher-broadband = لجنة النطاق العريض للأمم المتحدة
publisher-unnamed = لم يذكر المصدر من هو
match-exact = مطابق
match-near = قريب
match-partial = جزئي
verified-original = اطلعنا عليه في نصه الأصلي
verified-secondary = منقول عن مصدر ثانوي
verified-no = لم يطلع عليه فريق المشروع بعد
norm-unread = قيمته لم تقرأ بعد
peer-stop = أي موقف
peer-frequent-stop = موقف منتظم
peer-market = سوق طعام
peer-open-space = أي مساحة عامة مفتوحة
peer-large-open-space = مساحة عامة كبيرة
peer-line = { $what }: نصف المدن بين { $low } و{ $high }، والوسيط { $middle }، من { $cities } مدينة، عند { $metres }.
target-source-district = ما يطلبه الحي

# The methods page
method-made = كيف يحسب
method-checked = ما يتحقق منه
method-oracles = حساب مستقل
method-laws = خصائص مختبرة
method-proof = للمطورين: ملفات الاختبار
method-crosswalk = في أطر أخرى
method-norms = ما يطلبه الآخرون
method-norms-edit = هذه القيم جدول يستطيع المسؤول تعديله، ولمستهدف الحي أو حده ملف الحي نفسه:
method-peers = مدن أخرى، للمقارنة لا للحكم
method-reports = أرقام نشرها آخرون
method-reports-lead = هذه أرقام منشورة عن أماكن أخرى أو أوسع، وليست عن المكس إلا إذا كان مستواها الحي.
method-gap = ما ينقصه، ومن يعطيه
method-needs = ما يحتاجه
have-yes = متاح
have-illustrative = توضيحي فقط
have-no = ناقص
method-owner = من يستطيع أن يعطيه
method-step = الخطوة التالية
method-improve = يحسب الآن؛ ومن هنا تأتي بيانات أفضل.
method-real = يحسب الآن بالبيانات التوضيحية وحدها؛ ومن هنا تأتي البيانات الحقيقية.
method-from = { $value } ({ $source })
method-no-crosswalk = لا مقابل له في الأطر التي قورن بها.
column-framework = الإطار
column-entry = البند كما يسميه الإطار
column-match = تطابق التعريف
column-difference = الفرق
column-publisher = الناشر
column-norm-value = القيمة
column-norm-note = عنها
column-verified = التحقق
column-caveat = تحفظ
column-owner = من يعطيه
column-step = الخطوة التالية

problem-standing-broken = { $state ->
    [missing] في الجدول «{ $file }»، الصف { $row }: «{ $column }» ناقص.
    [unreadable] تعذرت قراءة الجدول «{ $file }»: { $found }.
   *[wrong] في الجدول «{ $file }»، الصف { $row }: قيمة «{ $column }» لا تصلح: { $found }.
}
