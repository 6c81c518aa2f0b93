# المصادر الحية: ما يقوله التحديث.

loaders-help-refresh = جلب البيانات المفتوحة من مصادرها
loaders-help-sources = المصادر المطلوبة؛ إن لم يذكر شيء فكلها
loaders-help-dry-run = عرض الطلبات دون إرسال أي منها
loaders-help-again = السؤال من جديد عما جلب خلال الساعة الأخيرة
refresh-new = { $source }: صارت بيانات جديدة قيد الاستخدام.
refresh-unchanged = { $source }: لم يتغير شيء.
refresh-held_back = { $source }: البيانات الجديدة تنتظر أن ينظر فيها شخص.
refresh-failed = { $source }: لم ينجح الجلب، ولم يتغير شيء.
refresh-dataset = { $dataset }: النسخة { $version }، عدد الصفوف { $rows }، تصف { $day }
refresh-dry = هذه هي الطلبات التي سترسل، وفي كل منها الترويسة «User-Agent: { $agent }». والسطر الذي يبدأ بالعلامة → يرسل بعد أن يملأ جواب سابق ما بين القوسين.
problem-usage-source = لا يوجد مصدر حي باسم «{ $found }». المصادر هي: { $accepted }{ $more }.
problem-source-broken = { $file }، الحقل «{ $field }»: { $state ->
    [missing] غير موجود. أضفه.
    [unreadable] تعذرت قراءته ({ $found }). أصلحه.
   *[wrong] القيمة «{ $found }» غير مقبولة فيه. صححها.
}
problem-source-offline = لم يسأل المصدر «{ $source }»: استخدام الشبكة موقوف (ELMAX_OFFLINE). ألغ هذا الإعداد ثم أعد الجلب.
problem-source-unreachable = تعذر الوصول إلى المصدر «{ $source }». تحقق من اتصال هذا الجهاز ثم أعد الجلب.
problem-source-busy = المصدر «{ $source }» مشغول (الحالة { $status }) حتى بعد عدة محاولات. حاول لاحقا.
problem-source-slow = لم يجب المصدر «{ $source }» في الوقت المحدد ({ $seconds } ثانية على الأكثر). حاول لاحقا.
problem-source-broken-off = قطع المصدر «{ $source }» جوابه في منتصفه، حتى بعد عدة محاولات. حاول لاحقا.
problem-source-refused = رفض المصدر «{ $source }» الطلب (الحالة { $status }): «{ $said }». أبلغ من يرعى هذه اللوحة.
problem-source-too-large = أرسل المصدر «{ $source }» أكثر من { $most } ميغابايت، وهو أكثر بكثير مما طلب. لم يؤخذ منه شيء.
problem-source-led-away = حول المصدر «{ $source }» الطلب إلى «{ $host }»، وهو ليس من عناوينه، كما تفعل صفحة الدخول إلى الشبكة. افتح صفحة في المتصفح أولا ثم أعد الجلب.
problem-source-circles = حول المصدر «{ $source }» الطلب من عنوان إلى آخر أكثر من { $leads } مرات. حاول لاحقا.
problem-source-garbled = تعذر فك ضغط جواب المصدر «{ $source }». حاول لاحقا.
problem-source-no-parts = لا يعطي المصدر «{ $source }» إلا ملفات كاملة، وقد طلب جزء. أبلغ من يرعى هذه اللوحة.
problem-answer-empty = لم يرسل المصدر «{ $source }» شيئا. هذا جواب فاشل، ولا يعني أن الحي خال.
problem-answer-page = أرسل المصدر «{ $source }» صفحة ويب بدل البيانات: فهو مثقل، أو أن هذه الشبكة تطلب تسجيل الدخول. افتح صفحة في المتصفح أولا ثم أعد الجلب.
problem-answer-pointer = أرسل المصدر «{ $source }» بديلا عن الملف لا الملف نفسه. حاول لاحقا.
problem-answer-unreadable = جواب المصدر «{ $source }» مقطوع أو ليس بصيغة JSON. حاول لاحقا.
problem-answer-shape = غير المصدر «{ $source }» شكل أجوبته: الحقل «{ $field }» ليس كما ينتظر (وجد: { $found }). لم يخمن شيء. أبلغ من يرعى هذه اللوحة.
problem-answer-cut-short = لم يكمل المصدر «{ $source }» جوابه: «{ $said }». ما أرسله ليس كل شيء، فلم يؤخذ منه شيء. حاول لاحقا.
problem-answer-unfit = ما أرسله المصدر «{ $source }» للمجموعة «{ $dataset }» لا يجتاز الفحوص المذكورة أدناه. لم يؤخذ منه شيء.
problem-drift-rows = عدد صفوف النسخة الجديدة { $after }، وكان { $before }: أقل من النصف. فهل فقدها المصدر أم المدينة؟
problem-drift-fields = لم تعد النسخة الجديدة تذكر شيئا في: { $names }. ربما غير المصدر أعمدته.
problem-drift-parts = لم يعد في النسخة الجديدة شيء من: { $names }.
problem-drift-total = كان مجموع «{ $field }» { $before } وسيصبح { $after }.
problem-drift-unit = كانت وحدة «{ $parameter }» هي «{ $before }» وستصبح «{ $after }».
problem-drift-scale = كانت القيمة الوسطى لـ«{ $parameter }» { $before } وستصبح { $after }: ربما تغيرت الوحدة.
problem-copy-waits = النسخة الجديدة تنتظر برقم { $held }: اقبلها أو استبعدها في صفحة «أضف بياناتك» أو بالأمر «python -m loaders accept { $held }».
problem-copy-stays = تبقى «{ $dataset }»، النسخة { $version }، قيد الاستخدام ({ $day }).
problem-copy-none = لا توجد نسخة سابقة من «{ $dataset }».
problem-fetched-just-now = جلبت «{ $dataset }» قبل أقل من ساعة فلم تطلب من جديد؛ الخيار «--again» يطلبها مع ذلك.
loaders-by-service = { $dataset } بحسب الخدمة: { $parts }
loaders-aside = { $dataset }: استبعد { $aside } من صفوف الجواب الأخير (عددها { $rows })، إذ لا تدخل في هذا الغرض.
