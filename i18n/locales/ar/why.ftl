# درج «لماذا هذا الرقم؟»، بترتيب قراءته
why-title = لماذا هذا الرقم؟
why-waiting = العملية الحسابية، والبيانات بإصداراتها، وما استبعد منها، وطريقة إعادة الحساب، كلها تظهر عند فتح هذا الجزء.
pick-place = المكان
why-number = الرقم
why-sum = ١٠٠ × { $counted } ÷ { $base } = { $value }
why-exact = بلا تقريب
why-none = سبب غيابه
why-bounds = أقل ما يمكن أن يكون وأكثره
why-persons = من يشملهم الرقم
why-base = من حسبت النسبة عليهم
why-share = نسبة من أمكن قياسهم
why-formula = الصيغة وما وضع فيها
why-given = الأرقام الموضوعة في الصيغة
why-group = لمن هذا الرقم
why-walker = من يسير
why-over = محسوب على المؤشر
why-code = البرنامج الذي حسبه
why-code-hash = بصمة طريقة الحساب
why-data = البيانات
why-no-data = لم تدخل في الحساب أي مجموعة بيانات.
why-rows =
    { $count ->
        [zero] لا صفوف
        [one] صف واحد
        [two] صفان
        [few] { $count } صفوف
        [many] { $count } صفا
       *[other] { $count } صف
    }
why-rows-used =
    { $count ->
        [zero] لا صفوف
        [one] صف واحد
        [two] صفان
        [few] { $count } صفوف
        [many] { $count } صفا
       *[other] { $count } صف
    }: دخل الحساب منها { $given }{ $aside ->
        [0] {""}
       *[other] ، واستبعد { $aside }
    }
why-aside = الصفوف المستبعدة
why-aside-no_place = { $count }: لا موضع لها على الخريطة
why-aside-in_no_zone = { $count }: لا تقع في أي منطقة
why-aside-blank = { $count }: عددها غير معروف، فلم تحسب ساكنا ولم تحسب صفرا
why-aside-off_street = { $count }: على بعد أكثر من ٥٠٠ م من أي شارع مرسوم
why-aside-in_barrier = { $count }: داخل ترعة، أو على سكة حديد أو سور
why-aside-behind_barrier = { $count }: يحجب عنها حاجز كل شارع قريب
why-aside-not_walkable = { $count }: لا تصلح للسير
why-aside-other_service = { $count }: مرافق لخدمات أخرى
why-aside-other_parameter = { $count }: قياسات لأشياء أخرى
why-again = إعادة الحساب
why-again-lead = يكتب الأمر الأول هذا الشرح في ملف، ويعيد الأمر الثاني حساب الرقم من إصدارات البيانات نفسها ويبين هل النتيجة واحدة.
why-seal = بصمة قيمه كلها
why-libraries = المكتبات البرمجية
why-download = تنزيل هذا الشرح
why-plan = ما تغيره الخطة
why-plan-lead = الرقم مع الخطة محسوب بالطريقة نفسها، على البيانات كما تجعلها التعديلات. وما يلي هذا الجزء شرح رقم اليوم.
why-plan-edited = بيانات عدلتها الخطة
why-plan-seal = بصمة التعديلات
why-plan-again = نزل الخطة ملفا من آخر الصفحة، ثم يحسب هذا الأمر الرقمين من جديد:
