# صفحة المشروعات: ما غيره مشروع، وما يلزم لمعرفته، وسجل إعادة التسكين، والمشروعات عبر الزمن
menu-impact = أثر المشروعات
lead-impact = ما تغير حيث أقيم مشروع، وما لا يستطيع أحد قوله بعد، وسجل إعادة التسكين.
pick-project = المشروع أو الحدث
pick-parameter = يحكم عليه بـ
impact-no-number = البيانات لا تكفي
impact-unobserved = لم يرصد أحد شيئا حوله قبله وبعده، فلا يستطيع أحد أن يقول ما الذي غيره. ولا تخمين هنا.
impact-too-little = رصد شيء حوله، لكنه أقل من أن يبين ما الذي غيره. ولا تخمين هنا.
impact-needed = ما يلزم لمعرفة الأثر
impact-need-place = مكان المشروع: رمز المنطقة في سجل المشروعات («*» للحي كله)، أو شكله على الخريطة. لم يذكره أي مصدر بعد.
impact-need-zones = رصد شيء واحد (الهواء أو ساعات المياه أو الأسر المتصلة بالإنترنت …) بحسب المنطقة. أقل ما يلزم: مرات الرصد قبله { $before } وبعده { $after }، ومناطق المشروع { $treated }، ومناطق بلا مشروع { $others }.
impact-need-series = أو سلسلة واحدة بلا مناطق للمقارنة. أقل ما يلزم: مرات الرصد قبله { $least } وبعده { $least }.
impact-bring = أضف ملفا فيه مرصودات
impact-bring-register = أضف سجل مشروعات
impact-said-more = { $parameter }: زاد عما كان سيكون عليه بلا المشروع، بين { $low } و{ $high } (مدى ثقة ٩٥٪). ونسبة أن تأتي المصادفة وحدها بمثله { $chance } (من ٠ إلى ١).
impact-said-less = { $parameter }: نقص عما كان سيكون عليه بلا المشروع، بين { $low } و{ $high } (مدى ثقة ٩٥٪). ونسبة أن تأتي المصادفة وحدها بمثله { $chance } (من ٠ إلى ١).
impact-said-unsure = { $parameter }: المدى من { $low } إلى { $high } (ثقة ٩٥٪) يشمل الصفر، فليس مؤكدا أن شيئا تغير. ونسبة أن تأتي المصادفة وحدها بمثله { $chance } (من ٠ إلى ١).
impact-against =
    { $count ->
        [0] لا يضعف الثقة فيه أي فحص (عدد الفحوص: { $of }).
       *[other] فحوص تضعف الثقة فيه: { $count } من { $of }.
    }
impact-course = { $parameter }: قبل المشروع وبعده
impact-checks = هل يوثق بهذا الرقم؟
impact-column-side = قبل أو بعد
impact-side-before = قبل
impact-side-after = بعد
impact-passes = لا يضعف الثقة
impact-untold = لا يمكن قوله
impact-the-project = المشروع
impact-line-treated = مع المشروع
impact-line-others = بلا مشروع
impact-zones-treated = مناطق المشروع: { $names }
impact-zones-others = مناطق بلا مشروع: { $names }
impact-times = مرات الرصد: { $before } قبله و{ $after } بعده.
impact-meanwhile = العلامات على خط الزمن: جرى في المدة نفسها، ولا يمكن فصل أثره: { $names }
impact-alt = { $parameter } من { $first } إلى { $last }.
impact-alt-treated = مع المشروع: المتوسط { $before } قبله و{ $after } بعده.
impact-alt-others = بلا مشروع: المتوسط { $before } قبله و{ $after } بعده.
impact-register = المشروعات والأحداث عبر الزمن
impact-register-lead = عرض الشريط بقدر غموض التاريخ: سنة أو شهر أو يوم. وما يخص إعادة التسكين مميز بلون وعلامة. اختر واحدا لترى ما الذي غيره. ويجري الزمن من اليسار إلى اليمين.
impact-register-bent = وقبل سنة { $year } ينضغط المقياس: السنوات هناك أقرب بعضها إلى بعض مما بعدها.

ledger-from-to = { $first } ← { $later }
ledger-sentence = { $figure }: أول ما ذكر { $first } ({ $date })، وهو في الغالب المخطط. عدد التقارير كلها: { $count }؛ وتقول التقارير التالية { $later }.
ledger-none-later = لا شيء
ledger-unchosen = حيث تختلف التقارير تعرض كلها؛ لا يختار منها شيء ولا يؤخذ متوسط.
ledger-others =
    { $count ->
        [one] بند آخر
        [two] بندان آخران
        [few] البنود الأخرى كلها ({ $count })
       *[other] البنود الأخرى كلها ({ $count })
    }
ledger-walks = مسافات السير قبل الانتقال وبعده
ledger-walks-lead = اختر أين كانت الأسر تسكن وأين تسكن الآن، فتحسب مسافة السير من كل منهما إلى أقرب خدمة على الشوارع.
ledger-by = الفرق
pick-old = المكان القديم
pick-new = المكان الجديد
place-none = لم يختر
ledger-table = كل التقارير في جدول
impact-limits = قد يغير ما نقارنه شيء آخر غير المشروع: مشروعات أخرى أو الطقس أو من جرى عدهم. وتعد المناطق المجاورة للمشروع كأن أثره لا يبلغها؛ فإن بلغها جاء التقدير أقل من الواقع. ومن كل عشرين متغيرا يخطئ واحد مصادفة. والرقم المنشور هو ما كتبه أحدهم، لا ما قاسه أحد.
impact-again = يعطي كل أمر الأرقام نفسها: الأول للمشروع والثاني للسجل.
impact-exact-estimate = التقدير بلا تقريب
impact-exact-low = أدنى المدى
impact-exact-high = أعلى المدى
impact-exact-p = نسبة المصادفة
impact-table = الأرقام نفسها في جدول
impact-hardly = أقل من { $least }
ledger-followed = الأسر قبل الانتقال وبعده
ledger-followed-lead = مسافات سيرها وما تسلمته وما تكسبه، من الأسر نفسها قبل الانتقال وبعده. ولا يقال شيء عن أقل من عشر أسر.
register-cost = التكلفة
register-note = ملاحظة
register-table = السجل في جدول
