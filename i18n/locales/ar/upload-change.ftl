# ما ستغيره إضافة ملف.

change-title = ما الذي سيتغير
change-waiting = نحسب الأرقام قبل الإضافة وبعدها…
change-first = لا توجد بيانات من هذا النوع من قبل.
change-version = بالمقارنة مع الإصدار الحالي { $version } من «{ $title }»:
change-other = بالمقارنة مع المستخدم الآن «{ $title }»، الإصدار { $version }:
change-added =
    { $count ->
        [zero] صفوف جديدة
        [one] صف جديد
        [two] صفان جديدان
        [few] صفوف جديدة
        [many] صفا جديدا
       *[other] صف جديد
    }
change-removed =
    { $count ->
        [zero] صفوف تزول
        [one] صف يزول
        [two] صفان يزولان
        [few] صفوف تزول
        [many] صفا تزول
       *[other] صف تزول
    }
change-changed =
    { $count ->
        [zero] صفوف تتغير
        [one] صف يتغير
        [two] صفان يتغيران
        [few] صفوف تتغير
        [many] صفا تتغير
       *[other] صف تتغير
    }
change-columns-added = أعمدة جديدة: { $names }
change-columns-lost = أعمدة تزول: { $names }
change-none = بلا تغير
change-nothing = لن يتغير أي رقم من الأرقام الرئيسية.
change-gained =
    { $count ->
        [zero] لا مؤشر جديد يمكن حسابه: { $names }
        [one] مؤشر واحد يصير حسابه ممكنا: { $names }
        [two] مؤشران يصير حسابهما ممكنا: { $names }
        [few] { $count } مؤشرات يصير حسابها ممكنا: { $names }
        [many] { $count } مؤشرا يصير حسابها ممكنا: { $names }
       *[other] { $count } مؤشر يصير حسابها ممكنا: { $names }
    }
change-lost =
    { $count ->
        [zero] لا مؤشر يتعذر حسابه: { $names }
        [one] مؤشر واحد يتعذر حسابه بعد ذلك: { $names }
        [two] مؤشران يتعذر حسابهما بعد ذلك: { $names }
        [few] { $count } مؤشرات يتعذر حسابها بعد ذلك: { $names }
        [many] { $count } مؤشرا يتعذر حسابها بعد ذلك: { $names }
       *[other] { $count } مؤشر يتعذر حسابها بعد ذلك: { $names }
    }
change-zones-new =
    { $count ->
        [zero] لا مناطق جديدة
        [one] منطقة جديدة واحدة
        [two] منطقتان جديدتان
        [few] { $count } مناطق جديدة
        [many] { $count } منطقة جديدة
       *[other] { $count } منطقة جديدة
    }
change-zones-gone =
    { $count ->
        [zero] لا مناطق تزول
        [one] منطقة واحدة تزول
        [two] منطقتان تزولان
        [few] { $count } مناطق تزول
        [many] { $count } منطقة تزول
       *[other] { $count } منطقة تزول
    }
change-zones-redrawn =
    { $count ->
        [zero] لا حدود تتغير
        [one] منطقة واحدة تتغير حدودها
        [two] منطقتان تتغير حدودهما
        [few] { $count } مناطق تتغير حدودها
        [many] { $count } منطقة تتغير حدودها
       *[other] { $count } منطقة تتغير حدودها
    }
change-total = { $name }: من { $before } إلى { $after }
column-before = قبل
column-after = بعد
column-change = الفرق
column-zones-moved = مناطق تتغير
