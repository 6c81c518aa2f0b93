# صفحة المقارنة: مناطق جنبا إلى جنب بعدة مؤشرات، مقابل المستهدف ومصر ومدن أخرى.

menu-compare = مقارنة
lead-compare = المناطق جنبا إلى جنب: أين يتسع الفرق بينها، وكم تبعد كل منها عن المستهدف، وما نشر عن مصر ومدن أخرى.
compare-pick-indicators = المؤشرات
compare-pick-zones = المناطق
compare-title = جنبا إلى جنب
compare-reach = في حدود { $metres } سيرا
compare-missing =
    { $count ->
        [zero] المستهدف متحقق
        [one] بقي للمستهدف { $persons }
        [two] بقي للمستهدف { $persons }
        [few] بقي للمستهدف { $persons }
        [many] بقي للمستهدف { $persons }
       *[other] بقي للمستهدف { $persons }
    }
compare-printed = { $place }، { $date }
compare-cities =
    { $count ->
        [zero] بلا مدن: { $what }
        [one] مدينة واحدة: { $what }
        [two] مدينتان: { $what }
        [few] { $count } مدن: { $what }
        [many] { $count } مدينة: { $what }
       *[other] { $count } مدينة: { $what }
    }
compare-middle = المدينة الوسطى
compare-widest = أوسع فرق: { $title }
compare-sentence = الأسوأ: { $worst }، { $low }. الأفضل: { $best }، { $high }.
compare-target =
    { $count ->
        [zero] { $name }: المستهدف ({ $target }) متحقق.
        [one] { $name }: بقي { $persons } لبلوغ المستهدف ({ $target }).
        [two] { $name }: بقي { $persons } لبلوغ المستهدف ({ $target }).
        [few] { $name }: بقي { $persons } لبلوغ المستهدف ({ $target }).
        [many] { $name }: بقي { $persons } لبلوغ المستهدف ({ $target }).
       *[other] { $name }: بقي { $persons } لبلوغ المستهدف ({ $target }).
    }
compare-behind =
    { $count ->
        [zero] { $name }: ليست أسوأ من كل المناطق معا في أي مؤشر من المؤشرات المعروفة وعددها { $all }.
        [one] { $name }: أسوأ من كل المناطق معا في مؤشر واحد من المؤشرات المعروفة وعددها { $all }.
        [two] { $name }: أسوأ من كل المناطق معا في مؤشرين من المؤشرات المعروفة وعددها { $all }.
        [few] { $name }: أسوأ من كل المناطق معا في { $count } مؤشرات من المؤشرات المعروفة وعددها { $all }.
        [many] { $name }: أسوأ من كل المناطق معا في { $count } مؤشرا من المؤشرات المعروفة وعددها { $all }.
       *[other] { $name }: أسوأ من كل المناطق معا في { $count } مؤشر من المؤشرات المعروفة وعددها { $all }.
    }
compare-alone = لا توجد فيما اختير نسبة معروفة لمكانين.
compare-table = جدول المقارنة كلها
compare-scatter = مؤشران أحدهما مقابل الآخر
compare-pick-across = على المحور الأفقي
compare-pick-up = على المحور الرأسي
compare-scatter-table = جدول المؤشرين
compare-note = لكل مؤشر مداه المعتاد. وما نشر عن مصر أو عن مدن أخرى لا يصف غيرها، وكثيرا ما يكون عن سنة أخرى وبطريقة أخرى؛ ويذكر تحت كل شكل ما يعيب المقارنة.
dots-district = كل المناطق: { $value }
relation-few =
    { $count ->
        [zero] لا توجد منطقة لها القيمتان معا، فلا يصح الحديث عن علاقة.
        [one] لمنطقة واحدة فقط القيمتان معا، وهذا أقل من أن يتحدث عن علاقة.
        [two] لمنطقتين فقط القيمتان معا، وهذا أقل من أن يتحدث عن علاقة.
        [few] لعدد { $count } مناطق فقط القيمتان معا، وهذا أقل من أن يتحدث عن علاقة.
        [many] لعدد { $count } منطقة فقط القيمتان معا، وهذا أقل من أن يتحدث عن علاقة.
       *[other] لعدد { $count } منطقة فقط القيمتان معا، وهذا أقل من أن يتحدث عن علاقة.
    }
relation-none = لا علاقة مؤكدة: معامل ارتباط الرتب بين «{ $across }» و«{ $up }» هو { $rank } (عدد المناطق { $count })، ويتفق مع البيانات أي معامل من { $low } إلى { $high }.
relation-with = المناطق الأعلى في «{ $across }» تميل إلى أن تكون أعلى في «{ $up }»: معامل ارتباط الرتب { $rank } (عدد المناطق { $count })، بين { $low } و{ $high }.
relation-against = المناطق الأعلى في «{ $across }» تميل إلى أن تكون أدنى في «{ $up }»: معامل ارتباط الرتب { $rank } (عدد المناطق { $count })، بين { $low } و{ $high }.
relation-caveat = هذه علاقة بين مناطق لا بين أشخاص. وقد تتغير لو رسمت الحدود على نحو آخر، وهي لا تقول شيئا عن السبب والنتيجة.
alt-row = { $name }: { $value }
alt-panel = { $title }. كل المناطق: { $district }. { $rows }. نوع الدليل: { $evidence }.
alt-pair = { $name } ({ $across }؛ { $up })
alt-scatter = المناطق بمؤشرين: أفقيا { $across }، ورأسيا { $up }. { $zones }.
