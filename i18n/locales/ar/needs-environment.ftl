# ما تحتاجه مؤشرات البيئة والإنارة وإعادة التوطين، وما قد تكشفه إعادة التقسيم.

need-observations-pm25-annual = المتوسطات السنوية لجسيمات PM2.5
need-observations-noise-lden = مستويات الضوضاء على مدار اليوم
need-observations-ndvi = قيم مؤشر الخضرة NDVI عند نقاط
need-observations-land-surface-temperature = حرارة سطح الأرض عند نقاط
need-observations-tree-canopy = غطاء الأشجار عند نقاط
need-observations-flood-depth-rp10 = عمق الفيضان مرة كل ١٠ سنوات، عند نقاط
need-observations-flood-depth-canal-rp10 = عمق فيضان القناة مرة كل ١٠ سنوات
need-observations-flood-depth-rain-rp10 = عمق فيضان المطر مرة كل ١٠ سنوات
need-observations-elevation = مناسيب الأرض على شبكة نقاط
need-observations-home-before = المساكن القديمة للأسر المعاد توطينها
need-observations-home-after = المساكن الجديدة للأسر المعاد توطينها
need-observations-fishing-households = أسر الصيادين بحسب أماكن سكنها
need-backdrop-sea = حدود البحر
need-backdrop-industry = حدود المصانع
problem-rezoning-drift = لن تبقى المجاميع كما هي: كانت { $before } وأصبحت { $after }. المناطق الجديدة متداخلة أو أن أحد الحدود معيب. صحح الحدود، ولا ينشر شيء قبل ذلك.

# لماذا لا يوجد رقم.
reason-no-station-year = لا محطة هنا قاست ما يكفي من السنة
reason-no-sea-drawn = البحر غير مرسوم على الخريطة، فلا يمكن الحساب منه
reason-no-plant-drawn = لا مصنع مرسوما على الخريطة، وهذا لا يثبت أنه لا يوجد
reason-no-street-here = لا شارع مرسوما في هذه المنطقة
reason-light-unknown = لا شارع في هذه المنطقة يذكر هل هو مضاء
reason-nothing-near = لم يقس شيء قرب مساكن هذه المنطقة
