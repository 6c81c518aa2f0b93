# ما يتغير عند قبول ملف مرفوع: قبل وبعد.

difference-none = لن يتغير شيء: تبقى كل المجاميع والقيم الرئيسية كما هي.
difference-what = البند
difference-where = المكان
difference-before = قبل
difference-after = بعد
difference-by = الفرق
difference-totals-same = أعداد السكان والأماكن كما كانت.
difference-same = كما كان:
difference-gained = يمكن حسابه الآن:
difference-lost = لم يعد حسابه ممكنا:
difference-zones-new = مناطق جديدة:
difference-zones-gone = مناطق لم تعد موجودة:
difference-zones-redrawn = مناطق تغيرت حدودها:
difference-no-dataset = لا توجد بيانات
apart-zone-new = المنطقة جديدة
apart-zone-gone = لم تعد المنطقة موجودة
apart-zone-redrawn = تغيرت حدود المنطقة
apart-not-before = لم يكن معروفا من قبل
apart-not-after = لم يعد معروفا
apart-never = غير معروف
apart-other-weight = محسوب مرة على السكان ومرة على أمتار الشوارع
apart-other-unit = بوحدة أخرى
indicators-help-difference = ما يتغير لو قبل ملف مرفوع ينتظر: المجاميع والقيم الرئيسية والمناطق
indicators-help-held = رقم الملف المنتظر كما يعرضه «python -m loaders held»
indicators-help-difference-of = المؤشرات المطلوب مقارنتها بدلا من الرئيسية
