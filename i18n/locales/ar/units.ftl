# الكميات: يأتي الرقم مكتوبا بأرقام القارئ، ويختار العدد ($count) صيغة المعدود وحدها.

unit-percent = { $number }٪
unit-egp = { $count ->
    [one] جنيه واحد
    [two] جنيهان
    [few] { $number } جنيهات
    [many] { $number } جنيها
   *[other] { $number } جنيه
}
unit-egp-million = { $count ->
    [one] مليون جنيه
    [two] مليونا جنيه
    [few] { $number } ملايين جنيه
    [many] { $number } مليون جنيه
   *[other] { $number } مليون جنيه
}
unit-egp-billion = { $count ->
    [one] مليار جنيه
    [two] مليارا جنيه
    [few] { $number } مليارات جنيه
    [many] { $number } مليار جنيه
   *[other] { $number } مليار جنيه
}
unit-egp-per-day = { $count ->
    [one] جنيه واحد في اليوم
    [two] جنيهان في اليوم
    [few] { $number } جنيهات في اليوم
    [many] { $number } جنيها في اليوم
   *[other] { $number } جنيه في اليوم
}
unit-egp-per-m2 = { $count ->
    [one] جنيه واحد/م²
    [two] جنيهان/م²
    [few] { $number } جنيهات/م²
    [many] { $number } جنيها/م²
   *[other] { $number } جنيه/م²
}
unit-usd = { $count ->
    [one] دولار أمريكي واحد
    [two] دولاران أمريكيان
    [few] { $number } دولارات أمريكية
    [many] { $number } دولارا أمريكيا
   *[other] { $number } دولار أمريكي
}
unit-usd-million = { $count ->
    [one] مليون دولار أمريكي
    [two] مليونا دولار أمريكي
    [few] { $number } ملايين دولار أمريكي
    [many] { $number } مليون دولار أمريكي
   *[other] { $number } مليون دولار أمريكي
}
unit-areas = { $count ->
    [one] منطقة واحدة
    [two] منطقتان
    [few] { $number } مناطق
    [many] { $number } منطقة
   *[other] { $number } منطقة
}
unit-barrels-per-day = { $count ->
    [one] برميل واحد في اليوم
    [two] برميلان في اليوم
    [few] { $number } براميل في اليوم
    [many] { $number } برميلا في اليوم
   *[other] { $number } برميل في اليوم
}
unit-beds = { $count ->
    [one] سرير واحد
    [two] سريران
    [few] { $number } أسرة
    [many] { $number } سريرا
   *[other] { $number } سرير
}
unit-beds-per-10000 = { $count ->
    [one] سرير واحد لكل ١٠٬٠٠٠ نسمة
    [two] سريران لكل ١٠٬٠٠٠ نسمة
    [few] { $number } أسرة لكل ١٠٬٠٠٠ نسمة
    [many] { $number } سريرا لكل ١٠٬٠٠٠ نسمة
   *[other] { $number } سرير لكل ١٠٬٠٠٠ نسمة
}
unit-berths = { $count ->
    [one] رصيف واحد
    [two] رصيفان
    [few] { $number } أرصفة
    [many] { $number } رصيفا
   *[other] { $number } رصيف
}
unit-billion-m3-per-year = { $count ->
    [one] مليار م³/سنة
    [two] مليارا م³/سنة
    [few] { $number } مليارات م³/سنة
    [many] { $number } مليار م³/سنة
   *[other] { $number } مليار م³/سنة
}
unit-buildings = { $count ->
    [one] مبنى واحد
    [two] مبنيان
    [few] { $number } مبان
    [many] { $number } مبنى
   *[other] { $number } مبنى
}
unit-cases-per-100000 = { $count ->
    [one] حالة واحدة لكل ١٠٠٬٠٠٠ نسمة
    [two] حالتان لكل ١٠٠٬٠٠٠ نسمة
    [few] { $number } حالات لكل ١٠٠٬٠٠٠ نسمة
    [many] { $number } حالة لكل ١٠٠٬٠٠٠ نسمة
   *[other] { $number } حالة لكل ١٠٠٬٠٠٠ نسمة
}
unit-cities = { $count ->
    [one] مدينة واحدة
    [two] مدينتان
    [few] { $number } مدن
    [many] { $number } مدينة
   *[other] { $number } مدينة
}
unit-classrooms = { $count ->
    [one] فصل واحد
    [two] فصلان
    [few] { $number } فصول
    [many] { $number } فصلا
   *[other] { $number } فصل
}
unit-classrooms-per-school = { $count ->
    [one] فصل واحد لكل مدرسة
    [two] فصلان لكل مدرسة
    [few] { $number } فصول لكل مدرسة
    [many] { $number } فصلا لكل مدرسة
   *[other] { $number } فصل لكل مدرسة
}
unit-clubs = { $count ->
    [one] ناد واحد
    [two] ناديان
    [few] { $number } أندية
    [many] { $number } ناديا
   *[other] { $number } ناد
}
unit-coefficient = { $number }
unit-collapses = { $count ->
    [one] انهيار واحد
    [two] انهياران
    [few] { $number } انهيارات
    [many] { $number } انهيارا
   *[other] { $number } انهيار
}
unit-countries = { $count ->
    [one] دولة واحدة
    [two] دولتان
    [few] { $number } دول
    [many] { $number } دولة
   *[other] { $number } دولة
}
unit-days-per-year = { $count ->
    [one] يوم واحد في السنة
    [two] يومان في السنة
    [few] { $number } أيام في السنة
    [many] { $number } يوما في السنة
   *[other] { $number } يوم في السنة
}
unit-deaths = { $count ->
    [one] وفاة واحدة
    [two] وفاتان
    [few] { $number } وفيات
    [many] { $number } وفاة
   *[other] { $number } وفاة
}
unit-families = { $count ->
    [one] أسرة واحدة
    [two] أسرتان
    [few] { $number } أسر
    [many] { $number } أسرة
   *[other] { $number } أسرة
}
unit-feddan = { $count ->
    [one] فدان واحد
    [two] فدانان
    [few] { $number } أفدنة
    [many] { $number } فدانا
   *[other] { $number } فدان
}
unit-fifth = الخمس { $number }
unit-grade = الدرجة { $number }
unit-hours-per-customer-per-year = { $count ->
    [one] ساعة واحدة لكل مشترك في السنة
    [two] ساعتان لكل مشترك في السنة
    [few] { $number } ساعات لكل مشترك في السنة
    [many] { $number } ساعة لكل مشترك في السنة
   *[other] { $number } ساعة لكل مشترك في السنة
}
unit-households = { $count ->
    [one] أسرة معيشية واحدة
    [two] أسرتان معيشيتان
    [few] { $number } أسر معيشية
    [many] { $number } أسرة معيشية
   *[other] { $number } أسرة معيشية
}
unit-index = { $number }
unit-jobs = { $count ->
    [one] وظيفة واحدة
    [two] وظيفتان
    [few] { $number } وظائف
    [many] { $number } وظيفة
   *[other] { $number } وظيفة
}
unit-km = { $number } كم
unit-km2 = { $number } كم²
unit-m = { $number } م
unit-m2 = { $number } م²
unit-m2-per-person = { $number } م² للفرد
unit-m3-per-person-per-day = { $number } م³ للفرد في اليوم
unit-m3-per-s = { $number } م³/ث
unit-mg-per-l = { $number } مجم/لتر
unit-mg-per-kg = { $number } مجم/كجم
unit-mg-per-m3 = { $number } مجم/م³
unit-million-m3 = { $count ->
    [one] مليون م³
    [two] مليونا م³
    [few] { $number } ملايين م³
    [many] { $number } مليون م³
   *[other] { $number } مليون م³
}
unit-million-m3-per-day = { $count ->
    [one] مليون م³/يوم
    [two] مليونا م³/يوم
    [few] { $number } ملايين م³/يوم
    [many] { $number } مليون م³/يوم
   *[other] { $number } مليون م³/يوم
}
unit-million-m3-per-year = { $count ->
    [one] مليون م³/سنة
    [two] مليونا م³/سنة
    [few] { $number } ملايين م³/سنة
    [many] { $number } مليون م³/سنة
   *[other] { $number } مليون م³/سنة
}
unit-million-t-per-year = { $count ->
    [one] مليون طن/سنة
    [two] مليونا طن/سنة
    [few] { $number } ملايين طن/سنة
    [many] { $number } مليون طن/سنة
   *[other] { $number } مليون طن/سنة
}
unit-minutes = { $count ->
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $number } دقائق
    [many] { $number } دقيقة
   *[other] { $number } دقيقة
}
unit-mm = { $number } مم
unit-mm-per-year = { $number } مم/سنة
unit-nats = { $number }
unit-ph = { $number } pH
unit-palms = { $count ->
    [one] نخلة واحدة
    [two] نخلتان
    [few] { $number } نخلات
    [many] { $number } نخلة
   *[other] { $number } نخلة
}
unit-percentage-points = { $count ->
    [one] نقطة مئوية واحدة
    [two] نقطتان مئويتان
    [few] { $number } نقاط مئوية
    [many] { $number } نقطة مئوية
   *[other] { $number } نقطة مئوية
}
unit-persons = { $count ->
    [one] نسمة واحدة
    [two] نسمتان
    [few] { $number } نسمات
    [many] { $number } نسمة
   *[other] { $number } نسمة
}
unit-persons-per-km2 = { $count ->
    [one] نسمة واحدة/كم²
    [two] نسمتان/كم²
    [few] { $number } نسمات/كم²
    [many] { $number } نسمة/كم²
   *[other] { $number } نسمة/كم²
}
unit-plants = { $count ->
    [one] محطة واحدة
    [two] محطتان
    [few] { $number } محطات
    [many] { $number } محطة
   *[other] { $number } محطة
}
unit-factories = { $count ->
    [one] مصنع واحد
    [two] مصنعان
    [few] { $number } مصانع
    [many] { $number } مصنعا
   *[other] { $number } مصنع
}
unit-properties = { $count ->
    [one] عقار واحد
    [two] عقاران
    [few] { $number } عقارات
    [many] { $number } عقارا
   *[other] { $number } عقار
}
unit-ratio = { $number }
unit-schools = { $count ->
    [one] مدرسة واحدة
    [two] مدرستان
    [few] { $number } مدارس
    [many] { $number } مدرسة
   *[other] { $number } مدرسة
}
unit-seats = { $count ->
    [one] مقعد واحد
    [two] مقعدان
    [few] { $number } مقاعد
    [many] { $number } مقعدا
   *[other] { $number } مقعد
}
unit-seats-per-child = { $count ->
    [one] مقعد واحد لكل طفل
    [two] مقعدان لكل طفل
    [few] { $number } مقاعد لكل طفل
    [many] { $number } مقعدا لكل طفل
   *[other] { $number } مقعد لكل طفل
}
unit-share = { $number }
unit-shiakhas = { $count ->
    [one] شياخة واحدة
    [two] شياختان
    [few] { $number } شياخات
    [many] { $number } شياخة
   *[other] { $number } شياخة
}
unit-sites = { $count ->
    [one] موقع واحد
    [two] موقعان
    [few] { $number } مواقع
    [many] { $number } موقعا
   *[other] { $number } موقع
}
unit-staff = { $count ->
    [one] عامل واحد
    [two] عاملان
    [few] { $number } عاملين
    [many] { $number } عاملا
   *[other] { $number } عامل
}
unit-staff-per-10000 = { $count ->
    [one] عامل واحد لكل ١٠٬٠٠٠ نسمة
    [two] عاملان لكل ١٠٬٠٠٠ نسمة
    [few] { $number } عاملين لكل ١٠٬٠٠٠ نسمة
    [many] { $number } عاملا لكل ١٠٬٠٠٠ نسمة
   *[other] { $number } عامل لكل ١٠٬٠٠٠ نسمة
}
unit-stations = { $count ->
    [one] محطة واحدة
    [two] محطتان
    [few] { $number } محطات
    [many] { $number } محطة
   *[other] { $number } محطة
}
unit-storms-per-winter = { $count ->
    [one] عاصفة واحدة في الشتاء
    [two] عاصفتان في الشتاء
    [few] { $number } عواصف في الشتاء
    [many] { $number } عاصفة في الشتاء
   *[other] { $number } عاصفة في الشتاء
}
unit-subscriptions = { $count ->
    [one] اشتراك واحد
    [two] اشتراكان
    [few] { $number } اشتراكات
    [many] { $number } اشتراكا
   *[other] { $number } اشتراك
}
unit-t-per-year = { $number } طن/سنة
unit-terminals = { $count ->
    [one] محطة واحدة
    [two] محطتان
    [few] { $number } محطات
    [many] { $number } محطة
   *[other] { $number } محطة
}
unit-times = { $count ->
    [one] مرة واحدة
    [two] مرتان
    [few] { $number } مرات
    [many] { $number } مرة
   *[other] { $number } مرة
}
unit-trees = { $count ->
    [one] شجرة واحدة
    [two] شجرتان
    [few] { $number } أشجار
    [many] { $number } شجرة
   *[other] { $number } شجرة
}
unit-ug-per-l = { $number } ميكروجرام/لتر
unit-ug-per-g = { $number } ميكروجرام/جم
unit-ug-per-m3 = { $number } ميكروجرام/م³
unit-units = { $count ->
    [one] وحدة واحدة
    [two] وحدتان
    [few] { $number } وحدات
    [many] { $number } وحدة
   *[other] { $number } وحدة
}
unit-years = { $count ->
    [one] سنة واحدة
    [two] سنتان
    [few] { $number } سنوات
    [many] { $number } سنة
   *[other] { $number } سنة
}
unit-db = { $number } ديسيبل
unit-intersections-per-km2 = { $count ->
    [one] تقاطع واحد/كم²
    [two] تقاطعان/كم²
    [few] { $number } تقاطعات/كم²
    [many] { $number } تقاطعا/كم²
   *[other] { $number } تقاطع/كم²
}
unit-seconds = { $count ->
    [one] ثانية واحدة
    [two] ثانيتان
    [few] { $number } ثوان
    [many] { $number } ثانية
   *[other] { $number } ثانية
}
