# المؤشرات المركبة: الدرجات والمراتب ومجالاتها، وأكثر ما ينفع كل منطقة.

composite-zone = المنطقة
composite-score = الدرجة (من ١ إلى ١٠٠)
composite-bounds = النطاق
composite-median = المرتبة الوسيطة
composite-band = المرتبة في تسع سحبات من عشر
composite-worst = ضمن أسوأ ثلاث
composite-tied = مناطق متعادلة معها
composite-gap = فجوة التعويض
composite-present = الوزن المعلوم
composite-evidence = نوع الدليل
composite-proposal = اقتراح وضع لعرض الأداة، ولم يسأل أحد منهم بعد
composite-by-goalpost = الدرجة بين حدين ثابتين
composite-by-minmax = الدرجة بين أسوأ منطقة وأفضلها
composite-by-rank = الدرجة بحسب المرتبة
composite-by-geometric = المحاور بالمتوسط الهندسي
composite-by-arithmetic = المحاور بالمتوسط الحسابي
composite-illustrative = توضيحي: يقوم على بيانات صنعت لعرض الأداة، ولا يقول شيئا عن المكس الحقيقي.
composite-alarm = تنبيه: المتوسط الحسابي يتغاضى عن محور سيئ بأكثر من ٥ نقاط في:
composite-alike = «{ $one }» و«{ $other }» يقولان الشيء نفسه تقريبا عن المناطق (ارتباط الرتب { $rho })، ويمكن إخراج أحدهما من المؤشر.
composite-outliers = في «{ $indicator }» مناطق بعيدة عن سائر المناطق، فتقرب حين تقارن المناطق بعضها ببعض.
composite-most = أكثر الاختيارات أثرا هو { $choice }: له نصيب في { $share } من تبدل المراتب. وتنتقل المنطقة { $shift } مرتبة في المتوسط.
composite-choice-none = لا يغير أي اختيار مرتبة أي منطقة: تثبت المراتب مهما كان الاختيار.
composite-choice-intervals = موضع كل قيمة داخل نطاقها
composite-choice-goalposts = موضع الحدين الثابتين
composite-choice-weights = وزن كل مؤشر
composite-choice-normalisation = طريقة جعل المؤشرات قابلة للمقارنة
composite-choice-aggregation = طريقة جمع المحاور
composite-choice-left-out = المؤشر الذي يترك
composite-spread = بين أفضل منطقة وأسوأها { $points } نقطة.
composite-beside = إلى جانبه، ولا يدخل في المتوسط: { $indicator } { $value }
composite-help = { $zone }: رفع «{ $indicator }» من { $now } إلى { $to } يزيد الدرجة أكثر من غيره، بمقدار { $points } نقطة
composite-affected = يخص { $persons }
composite-lacking = لا قيمة لأي منطقة في:
composite-goalposts-proposed = حدود ثابتة اقترحها المشروع ويمكن للمسؤول تغييرها:
reason-not-enough-data = البيانات لا تكفي: المعلوم من الوزن أقل من ٧٠٪

problem-weights-unknown = لا توجد مجموعة أوزان باسم «{ $weights }». المجموعات: { $known }.
problem-draws-impossible = لا يمكن إجراء { $draws } سحبة. المتوقع: من { $least } إلى { $most }.
problem-composites-broken = { $state ->
    [missing] ينقص «{ $field }» في ملف المؤشرات المركبة «{ $file }». قارنه بالملف المرفق مع المشروع.
    [unreadable] تعذرت قراءة ملف المؤشرات المركبة «{ $file }»: { $found }.
   *[wrong] في ملف المؤشرات المركبة «{ $file }» قيمة غير صالحة لـ «{ $field }»: { $found }. صححها.
}
indicators-help-composite = المؤشرات المركبة بحسب المنطقة: الدرجات والمراتب ومجالاتها وأكثر ما ينفع
indicators-help-weights = أوزان من: متساوية، أو مجموعة أخرى من «data/composites.toml»
indicators-help-normalise = طريقة جعل المؤشرات قابلة للمقارنة: بين حدين ثابتين أو بين المناطق أو بحسب المرتبة
indicators-help-aggregate = طريقة جمع المحاور
indicators-help-draws = عدد السحبات العشوائية للاختيارات، ٢٬٠٠٠ على الأقل
