# ما يراه القارئ من البيانات الحية: عمرها وأصحابها وكيف تطلب من جديد، وما ينقص البيانات المفتوحة.

unit-days = { $count ->
    [one] يوم واحد
    [two] يومان
    [few] { $number } أيام
    [many] { $number } يوما
   *[other] { $number } يوم
}

age-fresh = حديثة: { $date }
age-ageing = تتقادم: { $date }
age-stale = قديمة: { $date }
age-undated = تاريخها غير معروف
age-no-rhythm = حتى { $date }
age-ahead = تاريخ خطأ: { $date }
age-note-fresh = تصف { $date }، وقد مضى على ذلك { $days }. ولا ينتظر ما هو أحدث إلا بعد { $rhythm }.
age-note-ageing = تصف { $date }، وقد مضى على ذلك { $days }، أي أكثر من المدة التي ينتظر بعدها ما هو أحدث ({ $rhythm }).
age-note-stale = تصف { $date }، وقد مضى على ذلك { $days }، أي أكثر من ضعف المدة التي ينتظر بعدها ما هو أحدث ({ $rhythm }).
age-note-undated = لم يذكر أحد التاريخ الذي تصفه هذه البيانات، فلا يستطيع أحد أن يقول إنها حديثة.
age-note-no-rhythm = تصف { $date }، وقد مضى على ذلك { $days }. ولم يذكر أحد كل كم تجدد، فلا يستطيع أحد أن يقول إنها حديثة.
age-note-ahead = تزعم أنها تصف { $date }، وهو لم يأت بعد: كتب أحدهم تاريخا خطأ.

fact-age = العمر
credit = البيانات:

origin-illustrative-drawing-made-by-data-per-illustrative-from-a-fixed-seed-it-shows-the-tool-and-says-nothing-about-el-max-single-anchor-points-openstreetmap-contributors = رسم توضيحي من هذا المشروع؛ ونقاط ارتكاز مفردة © المساهمون في خريطة الشارع المفتوحة «OpenStreetMap»

headline-mapped =
    { $count ->
        [0] لم يدخل في الحساب أي مكان مرسوم على الخريطة.
        [one] دخل في الحساب مكان واحد مرسوم على الخريطة (بيانات: { $date }).
        [two] دخل في الحساب مكانان مرسومان على الخريطة (بيانات: { $date }).
        [few] دخلت في الحساب { $count } أماكن مرسومة على الخريطة (بيانات: { $date }).
        [many] دخل في الحساب { $count } مكانا مرسوما على الخريطة (بيانات: { $date }).
       *[other] دخل في الحساب { $count } مكان مرسوم على الخريطة (بيانات: { $date }).
    } وما لم يرسمه أحد يحسب هنا كأنه غير موجود، وقد يكون في الشارع: غيابه عن الخريطة ليس غيابا عن الحي.
mapped-each = { $service }: { $count }
mapped-services = بحسب الخدمة: { $names }.
mapped-grown = { $service } على خريطة الشارع المفتوحة في هذه المنطقة: { $before } في { $since }، و{ $after } في { $until }. وقد يكون ما زاد هو الخريطة وحدها.
card-mapped =
    { $count ->
        [0] لا مكان على الخريطة ({ $date }).
        [one] مكان واحد على الخريطة ({ $date }).
        [two] مكانان على الخريطة ({ $date }).
        [few] { $count } أماكن على الخريطة ({ $date }).
        [many] { $count } مكانا على الخريطة ({ $date }).
       *[other] { $count } مكان على الخريطة ({ $date }).
    } وما ليس عليها قد يكون موجودا.

live-title = ما يطلب من ناشريه مباشرة
live-lead = بيانات مفتوحة تطلب من ناشريها. وإذا أخفق جواب بقيت آخر نسخة سليمة قيد الاستخدام.
live-offline = الشبكة موقوفة على هذا الجهاز، فلا يسأل أحد. ويبقى كل شيء يعمل بالنسخ أدناه، وعمرها كما هو مذكور.
live-unreachable = تعذر الوصول إلى أي مصدر: يبدو أن هذا الجهاز بلا شبكة. ويبقى كل شيء يعمل بالنسخ أدناه، وعمرها كما هو مذكور.
live-all = تحديث الكل
live-one = تحديث
live-look = النظر فيما ينتظر: { $dataset }
live-state-new = جديد
live-state-unchanged = لم يتغير
live-state-held_back = ينتظر من ينظر فيه
live-state-failed = لم ينجح
live-state-waiting = في الدور
live-state-asking = يسأل الآن
live-state-broken = انقطع
live-state-unset = لم يعد بعد
live-state-never = لم يسأل بعد
live-found = ملاحظات من القراءة: { $count }
live-asked = آخر سؤال: { $date }
live-rhythm = يجدد كل { $rhythm }
live-progress = تم { $share }
live-no-copy = لا نسخة بعد
live-copy = النسخة { $version }، الصفوف: { $rows }، آخر جواب سليم: { $date }

gaps-title = ما ينقص البيانات المفتوحة
gaps-lead = لا مصدر مفتوحا يذكر هذا عن المكس. ومن يستطيع أن يعطي شيئا منه فليأت به في صفحة «أضف بياناتك».
gaps-now = صامت أو قديم اليوم
gaps-lasting = ما ينقص وما يسده
gaps-failed = { $dataset }: تعذر جلبها في { $date }. وتبقى نسخة { $copy } قيد الاستخدام.
gaps-failed-none = تعذر جلبها في آخر سؤال عنها، ولا نسخة سابقة منها: { $names }.
gaps-stale = { $dataset }: تصف { $date } وتجدد كل { $rhythm }. حان موعد نسخة أحدث.
gap-why = لماذا يهم
gap-indicators = المؤشرات المعنية
gap-every = كلها: فكل منها يذكر بالمنطقة.
gap-waiting = ببيانات حقيقية: { $have } من { $all }
gap-filled = له بيانات، وهذا أوثق منها
step-borders = اطلبوا الحدود الرسمية للحي والشياخات ملف خريطة، مع القرار الذي تتبعه.
problem-fetched-just-now-page = جلبت «{ $dataset }» قبل أقل من ساعة فلم تطلب من جديد؛ والزر «تحديث» بجانبها يطلبها مع ذلك.
problem-copy-waits-page = النسخة الجديدة تنتظر: انظروا فيها ثم اقبلوها أو استبعدوها.
problem-copy-stays-page = تبقى نسخة { $day } قيد الاستخدام: «{ $dataset }»، النسخة { $version }.
for-server = لمن يشغل الخادم
