# صفحة السيناريو: ما يفعله قرار قبل أن يتخذ.

menu-scenario = جرب قرارا
lead-scenario = ضع مرفقا أو أغلقه، أو مد ممرا أو جسرا، وانظر في الحال من يكسب ومن يخسر. لا يحفظ شيء ولا تتغير أي بيانات.
pick-act = ماذا تفعل النقرة على الخريطة
act-place = مرفق جديد
act-close = إغلاق مرفق
act-move = نقل مرفق
act-link = ممر مشاة
act-span = جسر مشاة
act-resize = تغيير سعة
act-unlink = إغلاق شارع
act-bar = إغلاق جسر
act-wall = سور جديد
act-unbar = رفع حاجز
act-look = السير من هنا
next-place = انقر على الخريطة حيث تريد مرفقا جديدا ({ $service }).
next-close = انقر على الخريطة على المرفق الذي تريد إغلاقه ({ $service }).
next-move = انقر على الخريطة على المرفق الذي تريد نقله ({ $service })، ثم على مكانه الجديد.
next-link = انقر على الخريطة حيث يبدأ ممر المشاة، ثم حيث ينتهي.
next-span = انقر على الخريطة حيث يبدأ جسر المشاة، ثم حيث ينتهي.
next-resize = اكتب السعة الجديدة، ثم انقر على الخريطة على المرفق الذي تتغير سعته ({ $service }).
next-resize-none = لا رقم هنا يحسب من سعة هذه المرافق ({ $service })، أو لا تعرف سعتها؛ اختر خدمة أخرى مثل الرعاية الصحية الأولية أو المدارس الابتدائية.
next-unlink = انقر على الخريطة على الشارع الذي تريد إغلاقه كله.
next-bar = انقر على الخريطة على الجسر الذي تريد إغلاقه.
next-wall = انقر على الخريطة حيث يبدأ السور، ثم حيث ينتهي: لا يعبره أحد سيرا.
next-unbar = انقر على الخريطة على الحاجز الذي تريد رفعه؛ الحواجز مرسومة بخط متقطع.
next-look = انقر على مكان في الخريطة لترى إلى أين يصل السائر منه ومن يسكن في مداه.

plan-map-help = تحرك أسهم لوحة المفاتيح المؤشر، ومفتاح الإدخال يختار مكانه، وعلامتا الزائد والناقص تقربان وتبعدان. وتحت الخريطة طريق بلا خريطة.
plan-map-nearer = تقريب
plan-map-farther = إبعاد
plan-map-whole = الحي كله
plan-swipe = حد المقارنة: إلى يساره اليوم وإلى يمينه مع الخطة. حركه بالسحب أو بمفتاحي السهمين.
plan-begin = الأرقام هنا هي أرقام اليوم حتى تبدأ.
plan-first = البداية
plan-second = اختير المكان الأول. انقر الآن على الثاني.
plan-legend = { $title }، مع الخطة (عدد المناطق في كل فئة)
plan-mark-there = مرافق قائمة
plan-mark-new = جديد في الخطة
plan-mark-moved = منقول في الخطة
plan-mark-gone = مغلق في الخطة
plan-mark-wall = حواجز لا يعبرها السائر
plan-mark-barred = جسر أو طريق مغلق
plan-area-residents = المساحة المظللة: ما يبلغه سير { $metres } من المكان المختار. يسكن ضمنها { $amount }.
plan-area-street-metres = المساحة المظللة: ما يبلغه سير { $metres } من المكان المختار. فيها { $amount } من الشوارع السكنية.
plan-area-few = المساحة المظللة: ما يبلغه سير { $metres } من المكان المختار. يسكن ضمنها أقل من عشر أسر، فلا يذكر عدد.

plan-answer = ما تفعله الخطة
plan-gains = تصبح بيوتهم في حدود { $metres } سيرا من أقرب مرفق ({ $service })، ولم تكن كذلك.
plan-loses = تصبح بيوتهم أبعد من { $metres } سيرا من أقرب مرفق ({ $service })، ولم تكن كذلك.
plan-net = الفرق في عدد من يصلون إلى أقرب مرفق ({ $service }) في حدود { $metres } سيرا، ممن يعرف عددهم. تمس الخطة أيضا بيوتا لم يعد أحد سكانها، فلا يعرف بالضبط كم يكسب وكم يخسر.
plan-nobody = لا أحد
plan-nobody-moves = لا يدخل بيت ضمن { $metres } سيرا من أقرب مرفق ({ $service }) ولا يخرج.
plan-nobody-counted = لا توجد بيانات سكان قيد الاستخدام، فالتغير محسوب على أطوال الشوارع السكنية لا على السكان.
plan-also-gains = وفي المقابل تدخل ضمن المدى بيوت { $persons }.
plan-also-loses = وفي المقابل تخرج من المدى بيوت { $persons }.
plan-share = تتحول التغطية في كل المناطق من { $before } إلى { $after } ({ $by }).
plan-target = المستهدف { $target }: يبقى أن يصل { $persons } بعد الخطة.
plan-target-met = المستهدف { $target } متحقق بعد الخطة.
plan-cut = { $persons } لا يبقى لهم أي طريق إلى أي مرفق ({ $service }).
plan-at-least = { $persons } على الأقل
plan-some = عدد غير معروف
plan-cut-large = لا يبقى لهم مع الخطة أي طريق إلى أي مرفق ({ $service }).
plan-cut-unknown = بينهم بيوت لم يعد أحد سكانها، فلا يعرف العدد كله.
plan-cut-more = { $count ->
    [one] منطقة أخرى
    [two] منطقتان أخريان
    [few] { $count } مناطق أخرى
    [many] { $count } منطقة أخرى
   *[other] { $count } منطقة أخرى
}
plan-cut-where = من انقطع طريقهم: { $zones }.
plan-cut-zone = { $zone } ({ $persons })
plan-other = { $title }: من { $before } إلى { $after }.
plan-water = الأزرق: أرض عند هذا المستوى أو دونه، حيث قيس ارتفاعها.
plan-water-none = لا أرض قيس ارتفاعها عند هذا المستوى أو دونه: لا يغمر شيء.
plan-joined = { $persons } يصير لهم طريق ولم يكن.
plan-unknown = لم تقس بيوت { $persons } قبل الخطة أو بعدها، وليسوا في هذه الأعداد.
plan-before = اليوم
plan-after = مع الخطة
plan-by = التغير
plan-gain = يكسب (نسمة)
plan-lose = يخسر (نسمة)
plan-cut-off = ينقطع طريقه (نسمة)
plan-joined-up = يصير له طريق (نسمة)
plan-few-people = أقل من عشرة أشخاص
plan-uncounted = غير معروف
plan-still = { $count ->
    [zero] تتغير المناطق كلها.
    [one] منطقة واحدة أخرى تبقى كما هي.
    [two] منطقتان أخريان تبقيان كما هما.
    [few] { $count } مناطق أخرى تبقى كما هي.
    [many] { $count } منطقة أخرى تبقى كما هي.
   *[other] { $count } منطقة أخرى تبقى كما هي.
}
plan-who = لمن
plan-zones = منطقة بمنطقة
plan-groups = من يكسب ومن يخسر: { $title }
plan-all = بقية الأرقام، في كل المناطق
plan-alt = { $title }، اليوم ومع الخطة. كل المناطق: من { $before } إلى { $after }. أكبر تغير في { $zone }: { $by }. نوع الدليل: { $evidence }.
plan-alt-still = { $title }، اليوم ومع الخطة. كل المناطق: من { $before } إلى { $after }. لا تتغير أي منطقة. نوع الدليل: { $evidence }.

plan-edits = { $count ->
    [zero] لا تعديلات
    [one] تعديل واحد
    [two] تعديلان
    [few] { $count } تعديلات
    [many] { $count } تعديلا
   *[other] { $count } تعديل
}
plan-edit-number = { $number }. { $words }
plan-drop = تراجع عن { $number }
plan-clear = ابدأ من جديد
plan-edit-place = مرفق جديد ({ $service }) في { $place }
plan-edit-move = نقل { $name } إلى { $place }
plan-edit-close = إغلاق { $name }
plan-edit-resize = سعة أخرى: { $name }
plan-edit-capacity = السعة { $capacity }
plan-edit-link = ممر مشاة طوله { $length } يبدأ في { $place }
plan-edit-span = جسر مشاة طوله { $length } يبدأ في { $place }
plan-edit-unlink = رفع الشارع: { $name }
plan-edit-close-bridge = إغلاق جسر: { $name }
plan-edit-bar = حاجز جديد يبدأ في { $place }
plan-edit-unbar = رفع الحاجز: { $name }
plan-edit-flood = غمر كل أرض ارتفاعها { $level } أو أقل
plan-edit-grow = عدد السكان { $factor } مما هو اليوم في { $place }
plan-edit-walk = يسير: { $profile }
plan-row = الصف { $row }
plan-in-zone = { $zone } ({ $place })

# بلا خريطة
plan-more = بلا خريطة: اختر المكان من قائمة، وغير السكان أو السائر أو مستوى الماء
plan-whole = ما يخص الحي كله
plan-capacity = السعة الجديدة (اليوم من { $least } إلى { $most })
plan-list-do = نفذ هذا التعديل
plan-list-bridge = الجسر
plan-list-barrier = الحاجز
plan-list-facility = المرفق
plan-list-from-zone = من منطقة
plan-list-from-spot = من نقطة
plan-list-to-zone = في منطقة
plan-list-to-spot = عند نقطة
plan-list-spot = { $number }. { $name } ({ $place })
plan-list-grow-zone = أين
plan-list-profile = من يسير
plan-flood = مستوى الماء بالمتر (الأرض المقيسة من { $least } إلى { $most })
plan-flood-do = اغمر ما دونه
plan-flood-missing = لا يمكن تجربة الغمر: ارتفاعات الأرض غير موجودة. المطلوب نقاط لكل منها ارتفاعها بالمتر فوق سطح البحر (رصدات باسم «elevation»)، من رفع مساحي أو نموذج ارتفاعات مفتوح. اطلبها من: { $owners }.
plan-grow = تغير عدد السكان، بالمئة
plan-grow-do = غير عدد السكان
plan-walk-do = ليسر هذا الشخص

# خطتان
plan-beside-title = خطتان جنبا إلى جنب
plan-beside-lead = ضع الخطة جانبا، ثم غيرها: تظهر الخطتان معا، وفي العنوان أيضا.
plan-aside = ضع هذه الخطة جانبا
plan-swap = بدل بين الخطتين
plan-aside-drop = احذف الخطة الموضوعة جانبا
plan-set-aside = الخطة الموضوعة جانبا
plan-at-hand = الخطة الحالية
plan-card = { $what }: { $persons }

# أفضل المواقع
plan-sites-title = أين يقام الجديد؟
plan-sites-lead = بحث عن أفضل مواقع للخدمة المختارة على بيانات اليوم، بلا تعديلات الخطة. يقال هل ثبت أن لا شيء أفضل، وكم يبعد عن ذلك إن لم يثبت.
pick-goal = ما الأفضل
plan-goal-cover = أكثر من يصلون ضمن المدى
plan-goal-equity = أكثر من يصلون، والأفقر يحسب أكثر
plan-goal-worst = أكبر حصة في أقل المناطق حظا
plan-goal-median = أقصر متوسط للسير
plan-goal-centre = أقصر سير للأبعد
pick-sites = كم موقعا
plan-count-1 = موقع واحد
plan-count-2 = موقعان
plan-count-3 = ثلاثة مواقع
plan-cost-low = أقل كلفة للموقع بالجنيه
plan-cost-high = أعلى كلفة للموقع بالجنيه
plan-worlds = قارن أيضا تحت افتراضات أخرى: من يسير، والجسور المغلقة، ومن يحسب، والنمو
plan-search = ابحث
plan-searching = يجري البحث عن أفضل المواقع…
plan-sites-answer = ما يضيفه أفضل اختيار ضمن المدى
plan-few = أقل من عشرة
plan-sites-reach = أطول سير { $limit }، ووزنت أماكن على الشوارع عددها { $count }.
plan-site = الموقع { $number }: { $zone } ({ $place })
plan-sites-bound = قيمتها { $value }، ولا تفوق أي خطة { $bound }، والفرق { $gap }.
plan-sites-put = ضعها على الخريطة
plan-sites-what = البيان
plan-sites-with = مع المواقع الجديدة
plan-untold = لا يذكر
plan-rivals = لو كان غير ما نفترض: { $count } من العوالم
plan-rival-sites = المواقع
plan-rival-most = أكثر ما تخسره
plan-rival-best = الأفضل في
plan-rival-robust = الأقل ندما

# مقارنة الخطط
plan-sites-more = أسئلة أخرى: الكلفة والميزانية، ومقارنة كل الخطط، وافتراضات أخرى
plan-budget = ميزانية كل المواقع معا بالجنيه
plan-front = قارن كل خطة ممكنة حتى هذا العدد من المواقع
plan-sites-cost = كلفة كل منهم { $cost }.
plan-money = من { $low } إلى { $high } جنيه
plan-money-millions = من { $low } إلى { $high } مليون جنيه
plan-front-title = خطط لا تفوقها أخرى في المدى وأقل المناطق حظا والإنصاف وعدد المواقع معا: { $count } من { $all }
plan-front-most = أكثر الناس ضمن المدى
plan-front-fair = أفضل حال لأقل المناطق حظا
plan-front-between = خطط بينهما
plan-front-sites = { $count ->
    [zero] بلا موقع جديد
    [one] موقع واحد
    [two] موقعان
    [few] { $count } مواقع
    [many] { $count } موقعا
   *[other] { $count } موقع
}
plan-front-cost = الكلفة معا
plan-front-reach = ضمن المدى
plan-front-more = زيادة عن اليوم
plan-front-each = كلفة كل شخص إضافي
plan-front-worst = أقل المناطق حظا
plan-front-fifth = ضمن المدى بأوزان الدخل
plan-front-which = أي خطة
plan-front-alt = { $count } من { $all } خطة لا تفوقها أخرى.
plan-front-alt-lane = { $sites }: يصل { $most } على الأكثر، ونصيب أقل المناطق حظا { $worst } على الأكثر.
plan-front-alt-most = { $sites }: يصل { $most } على الأكثر.
plan-world = العالم المفترض
plan-world-today = كما هو اليوم
plan-world-walks = يسير الجميع كما يسير: { $profile }
plan-world-no-bridges = كل الجسور مغلقة
plan-world-counts = يحسب هؤلاء وحدهم: { $group }
plan-world-grows = يزيد السكان خمسا في { $zone }
plan-world-best = هي الأفضل

# ملف ورابط
plan-file-title = الخطة ملفا ورابطا
plan-home = خذها معك
plan-home-lead = في الملف التعديلات وإصدارات البيانات التي حسبت عليها؛ ويقرؤه أمر السيناريو أيضا، فيعيد الأرقام نفسها.
plan-download = تنزيل الخطة
plan-link = وهذا رابط يفتح الخطة نفسها عند أي شخص، وبأي لغة:
plan-back = أعدها من ملف
plan-drop-file = ملف خطة نزل من هنا
plan-other-base = الملف محسوب على إصدارات أخرى من البيانات. الأرقام هنا محسوبة على ما هو قيد الاستخدام الآن؛ أما أرقام ذلك اليوم فيعيدها أمر السيناريو من الملف نفسه.
problem-plan-file-large = الملف «{ $file }» أكبر من ملف خطة: الحد { $limit } كيلوبايت. أحضر ملفا نزل من هذه الصفحة.
problem-document-unreadable-plan = الملف «{ $file }» ليس خطة بصيغة JSON: { $state ->
    [letters] حروفه ليست نصا بترميز «UTF-8»
    [deep] قوائمه متداخلة أعمق مما يمكن قراءته
    [number] فيه عدد أطول مما يمكن قراءته
    [several] فيه أكثر من مستند واحد
    [object] ليس فيه كائن بين «{ "{" }» و«{ "}" }»، أو فيه شيء غيره
   *[syntax] ينقطع عند السطر { $line }، الحرف { $character }
}. أحضر ملفا نزل من هذه الصفحة أو طبعه الأمر «python -m indicators scenario».
problem-scenario-format-plan = ليس هذا الملف خطة تمكن قراءتها: قيمة «format» فيه «{ $found }» والمطلوب «{ $known }». أحضر ملفا نزل من هذه الصفحة أو طبعه الأمر «python -m indicators scenario».
plan-note-newcomers = إذا زاد عدد السكان فالجدد يسكنون حيث يسكن أهل اليوم.
plan-note-sea = لا يسأل أحد هل الأرض خالية أو جافة أو ملك لأحد؛ لا يعرف إلا أن البحر بحر.
plan-note-bridge = الجسر المغلق يسد في وسطه، فيبقى السير إليه من جانبيه.
