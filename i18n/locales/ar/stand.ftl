# شاشة العرض: جولة من الشرائح على شاشة كبيرة.
stand-wait = تجهيز الشرائح…
stand-hands = التحكم في العرض
stand-previous = الشريحة السابقة
stand-next = الشريحة التالية
stand-pause = إيقاف مؤقت
stand-resume = متابعة العرض
stand-screen = ملء الشاشة
stand-place = { $district }، { $region }
stand-failed = تعذر رسم هذه الشريحة
stand-failed-more = بقية الشرائح كاملة، وقد سجل الخطأ.
stand-lacking = تنقص البيانات اللازمة لهذا الرقم، وصفحة المؤشر تذكر ما ينقص ومن يستطيع تقديمه.
stand-beyond = ويسكن { $persons } آخرون على مسافة أبعد من ذلك.
stand-move-title = القناة والانتقال إلى المساكن الجديدة
stand-move-lead = ما أعلن في البداية، ثم ما نشر بعد ذلك.
stand-notes-district = ابدأ بالمكان: القناة والميناء والصيادون. ثم قل ما الذي يقيسه هذا العرض، ولمن.
stand-notes-move = لا تختر رقما من بين الأرقام المنشورة: اذكر المصدر مع كل رقم، وقل إن التقارير تختلف.
stand-notes-coverage = اقرأ النسبة ثم عدد السكان. وأشر على الخريطة إلى أبعد منطقة عن الخدمة.
stand-notes-groups = المتوسط يخفي الفروق: قارن بين من لديه الأقل ومن لديه الأكثر.
stand-notes-inclusion = من يخسر الخدمة إذا انتقل الشباك إلى الشبكة وحدها؟ اذكر عدد الأشخاص لا النسبة وحدها.
stand-notes-site = هذا اقتراح محسوب وليس قرارا: اسأل الحضور عن أرض متاحة قرب هذا الموقع.
stand-notes-index = المراكز تقريبية: ما لا تفرق البيانات بينه لا تفرق أنت بينه.
stand-notes-sources = قل بوضوح ما هو توضيحي، ومن يستطيع تقديم البيانات الحقيقية.
stand-notes-take_home = ادع الزائر إلى مسح الرمز: يأخذ معه الرقم ومصدره ورمز التحقق.
stand-notes-words = كلماتك أنت: لا رقم فيها إلا ما تستدعيه من البيانات.
stand-district-title = { $district } في نظرة واحدة
stand-district-scope = السكان الذين عرفت مسافة سيرهم
stand-district-zones = يعيشون في مناطق عددها { $zones }.
stand-groups-title = من لديه الأقل؟
stand-group = { $group } ({ $value })
stand-inclusion-title = إذا أغلق شباك الخدمة: { $service }
stand-stranded = { $value } من السكان قد يفقدون الخدمة: يسكنون أبعد من { $metres } عن المساعدة في الاستمارة، وفي بيت بلا إنترنت.
stand-site-title = ماذا يغير موقع واحد إضافي؟ { $service }
stand-site-scope = يدخلون ضمن مسافة السير
stand-site-where = أفضل المواقع التي وزنت على الشوارع، وعددها { $count }، يقع في { $zone }.
stand-site-share = ضمن { $reach }: من { $before } من السكان اليوم إلى { $after }.
stand-sources-title = ما هو حقيقي هنا، وما هو توضيحي
stand-sources-scope = التوضيحي من مجموعات البيانات وراء هذا العرض
stand-sources-value = { $illustrative } من { $datasets }
stand-sources-real = بالبيانات الحقيقية وحدها يمكن اليوم حساب { $computable } من { $entries } مؤشرا.
stand-take-home-title = خذ هذا الرقم معك
stand-scan = امسح الرمز بهاتفك: يظهر الرقم ونوع دليله ورمزه، من غير شبكة.
stand-verify = بهذا الرمز يعاد حساب الرقم من بياناته، فيقال إنه هو أو ما الذي تغير.
stand-code = رمز الرقم:
stand-code-alt = رمز يقرؤه الهاتف، فيه الرقم ورمز التحقق { $code }
stand-site-new = الموقع المقترح
ranks-between =
    { $count ->
        [one] بينها منطقة واحدة أخرى.
        [two] بينها منطقتان أخريان.
        [few] بينها { $count } مناطق أخرى.
        [many] بينها { $count } منطقة أخرى.
       *[other] بينها { $count } منطقة أخرى.
    }
ranks-without = بلا درجة لنقص البيانات: { $names }.
