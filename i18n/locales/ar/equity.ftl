# صفحة عدالة الوصول: الفئات جنبا إلى جنب، ومدى تساوي التوزيع، والاحتياج مقابل الوصول.

menu-equity = عدالة الوصول
lead-equity = من نصيبه أقل من غيره، وما مدى تساوي التوزيع، وأين يشتد الاحتياج ويضعف الوصول.
short-acc_fca = أطقم الرعاية الصحية في المدى
short-acc_efc = أطقم الرعاية الصحية والأقرب أثقل وزنا
short-acc_wlk = قابلية المشي
pick-need = من هم الأحوج
equity-widest = { $place }. أوسع فجوة بين الفئات: { $family }
equity-sentence = الأقل: { $least }، { $low }. الأكثر: { $most }، { $high }. والأعلى أفضل.
equity-persons = لو خدمت فئة «{ $least }» كما تخدم فئة «{ $most }» لدخل منها في المدى نحو { $persons } أخرى.
equity-bounds = بين { $low } و{ $high } إذا لم يكن لمن تعذر قياسهم شيء، أو كان لهم الحد الأعلى.
equity-alone = لا توجد هنا فئتان يمكن المقارنة بينهما.
equity-groups-title = الفئات جنبا إلى جنب
equity-groups-table = جدول الفئات
equity-groups-note = يعطى كل من في الخلية الواحدة من الخريطة القيمة نفسها: فحيث يسكن النساء والرجال، أو الكبار والصغار، معا لا يظهر فرق بينهم. ولا يذكر شيء عن أقل من ١٠.
dots-whole = كل السكان: { $value }
dots-target = المستهدف: { $value }
dots-bounds = الحدان الأدنى والأعلى، حيث تعذر قياس بعضهم
equity-people = عدد السكان
equity-homes = عدد الأسر
column-group = الفئة
column-family = المقارنة بحسب
column-members = العدد
column-square = المربع
column-access = الوصول
equity-even-title = مدى تساوي التوزيع
equity-even-table = جدول المنحنيين
equity-curve-lorenz = من الأقل نصيبا إلى الأكثر نصيبا
equity-curve-income = من الأفقر إلى الأغنى
equity-axis-people = نسبة من السكان
equity-axis-held = نصيبهم من المجموع
equity-mark = نصيب أول { $people } منهم { $held }
equity-read-gini = نصيب الخمس الأقل من السكان { $least } من المجموع، ونصيب الخمس الأكثر { $most }. الصفر يعني أن الجميع سواء، والواحد يعني أن شخصا واحدا يحوز كل شيء.
equity-read-either-or = كل شخص هنا إما يصل وإما لا يصل، فالمعامل ليس إلا نسبة من لا يصلون، والفئات أعلاه أبلغ دلالة.
equity-read-palma-less = متوسط نصيب العشر الأغنى { $value } من متوسط نصيب أفقر أربعة أعشار، فهو أقل منه.
equity-read-palma-more = متوسط نصيب العشر الأغنى { $value } من متوسط نصيب أفقر أربعة أعشار، فهو أكثر منه.
equity-read-palma-same = متوسط نصيب العشر الأغنى { $value } من متوسط نصيب أفقر أربعة أعشار، ولا يقطع بأنه أكثر منه أو أقل.
equity-read-income-poor = أقل من الصفر: نصيب الفقراء أكثر من نسبتهم ونصيب الأغنياء أقل.
equity-read-income-rich = أكثر من الصفر: نصيب الأغنياء أكثر من نسبتهم ونصيب الفقراء أقل.
equity-read-income-even = لا يقطع بأنه يختلف عن الصفر: لا يميل التوزيع في جملته إلى الفقراء ولا إلى الأغنياء.
equity-read-poverty = { $share } من السكان، وعددهم { $persons }، نصيبهم أقل من نصف المتوسط، وينقصهم في المتوسط { $depth } من ذلك النصف.
equity-read-split = { $between } من التفاوت بين المناطق، و{ $within } في داخلها.
equity-between = بين المناطق { $share }
equity-within = داخل المناطق { $share }
equity-need-title = أين يشتد الاحتياج ويضعف الوصول
equity-need-lead = تقسم المناطق أثلاثا بحسب نسبة الأحوج من سكانها، وأثلاثا بحسب وصول جميع سكانها. والمربع ١ حيث يبلغ التفاوت أشده.
equity-need-answer =
    { $count ->
        [zero] { $persons } من هذه الفئة ({ $group }) يسكنون حيث نسبتهم من الأعلى والوصول من الأضعف: { $names }.
        [one] { $persons } من هذه الفئة ({ $group }) يسكنون المنطقة التي نسبتهم فيها من الأعلى والوصول من الأضعف: { $names }.
        [two] { $persons } من هذه الفئة ({ $group }) يسكنون المنطقتين اللتين نسبتهم فيهما من الأعلى والوصول من الأضعف: { $names }.
        [few] { $persons } من هذه الفئة ({ $group }) يسكنون { $count } مناطق نسبتهم فيها من الأعلى والوصول من الأضعف: { $names }.
        [many] { $persons } من هذه الفئة ({ $group }) يسكنون { $count } منطقة نسبتهم فيها من الأعلى والوصول من الأضعف: { $names }.
       *[other] { $persons } من هذه الفئة ({ $group }) يسكنون { $count } منطقة نسبتهم فيها من الأعلى والوصول من الأضعف: { $names }.
    }
equity-need-none = لا توجد منطقة تجتمع فيها أعلى نسبة من هذه الفئة ({ $group }) وأضعف وصول.
equity-need-table = جدول المناطق بحسب مربعاتها
equity-access = الوصول: { $title }
equity-need = نسبة فئة: { $group }
equity-third-0 = الثلث الأدنى
equity-third-1 = الثلث الأوسط
equity-third-2 = الثلث الأعلى
equity-under = أقل من { $edge }
equity-range = من { $low } إلى { $high }
equity-from = { $edge } فأكثر
equity-zones =
    { $count ->
        [zero] بلا مناطق
        [one] منطقة واحدة
        [two] منطقتان
        [few] { $count } مناطق
        [many] { $count } منطقة
       *[other] { $count } منطقة
    }
equity-blank =
    { $count ->
        [zero] لكل المناطق مربعات
        [one] منطقة واحدة بلا مربع: لا بيانات، أو العدد أقل من أن يذكر
        [two] منطقتان بلا مربع: لا بيانات، أو العدد أقل من أن يذكر
        [few] { $count } مناطق بلا مربع: لا بيانات، أو العدد أقل من أن يذكر
        [many] { $count } منطقة بلا مربع: لا بيانات، أو العدد أقل من أن يذكر
       *[other] { $count } منطقة بلا مربع: لا بيانات، أو العدد أقل من أن يذكر
    }
equity-square = { $number } (الاحتياج: { $need }، الوصول: { $access })
alt-groups =
    { $title } بحسب فئات السكان. { $place }. { $blank ->
        [zero] لكل الفئات قيمة.
        [one] فئة واحدة بلا قيمة.
        [two] فئتان بلا قيمة.
        [few] { $blank } فئات بلا قيمة.
        [many] { $blank } فئة بلا قيمة.
       *[other] { $blank } فئة بلا قيمة.
    } نوع الدليل: { $evidence }.
alt-family = { $family }: الأكثر { $most } ({ $high })، والأقل { $least } ({ $low }).
alt-curve = { $title }. { $order }: { $fifths }. نوع الدليل: { $evidence }.
alt-need =
    { $title } مقابل نسبة هذه الفئة: { $group }. { $blank ->
        [zero] لكل المناطق مربعات.
        [one] منطقة واحدة بلا مربع.
        [two] منطقتان بلا مربع.
        [few] { $blank } مناطق بلا مربع.
        [many] { $blank } منطقة بلا مربع.
       *[other] { $blank } منطقة بلا مربع.
    } نوع الدليل: { $evidence }.
alt-square = المربع { $number } (الاحتياج: { $need }، الوصول: { $access }): { $names }.
