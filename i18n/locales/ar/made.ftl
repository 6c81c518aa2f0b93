# مؤشرات يصنعها المستخدم من عمود في بياناته دون برمجة.

indicators-made = أنشئ المؤشر: { $title } («{ $indicator }»)، الإصدار { $version }: { $how }، من «{ $dataset }» ({ $columns }).
indicators-unmade = أزيل المؤشر: { $title } («{ $indicator }»)، الإصدار { $version }. تبقى إصداراته محفوظة حتى يمكن حساب الأرقام السابقة من جديد.
how-sum = مجموع عمود
how-mean = متوسط عمود
how-weighted_mean = متوسط عمود مرجح بعمود آخر
how-share = نسبة عمود من عمود آخر
how-rate = مجموع عمود لكل ١٬٠٠٠ من السكان
how-density = مجموع أو عدد لكل كيلومتر مربع
how-count = عدد الصفوف
how-maximum = أكبر قيمة في عمود
how-median = القيمة الوسطى في عمود
about-people = أشخاص
about-households = أسر
about-things = أماكن وأشياء
unit-per-1000 = { $number } لكل ١٬٠٠٠ من السكان
unit-per-km2 = { $number } لكل كم²
unitname-per-1000 = لكل ١٬٠٠٠ من السكان
unitname-per-km2 = لكل كيلومتر مربع
unitname-db = ديسيبل
own-rows = ما صنع منه المؤشر
own-dataset = مجموعة البيانات «{ $dataset }»

reason-dataset-removed = لم تعد مجموعة البيانات التي صنع منها المؤشر مستخدمة
reason-column-gone = لم يعد هذا العمود موجودا في مجموعة البيانات التي صنع منها المؤشر
reason-column-not-numeric = لم يعد العمود الذي صنع منه المؤشر يحتوي على أرقام فقط
reason-all-blank = لم يسجل أحد قيمة هنا
reason-partly-blank = بعض القيم غير مسجلة، فالمجموع غير معروف
reason-no-rows = لا يقع أي صف في هذه المنطقة
reason-weights-unknown = الأوزان المستخدمة في المتوسط غير معروفة هنا
count-rows_in_no_zone = { $count ->
    [one] صف واحد لا يقع في أي منطقة ولا يدخل في الحساب.
    [two] صفان لا يقعان في أي منطقة ولا يدخلان في الحساب.
    [few] { $count } صفوف لا تقع في أي منطقة ولا تدخل في الحساب.
    [many] { $count } صفا لا تقع في أي منطقة ولا تدخل في الحساب.
   *[other] { $count } صف لا تقع في أي منطقة ولا تدخل في الحساب.
}
count-rows_outside = { $count ->
    [one] صف واحد يقع جزء منه خارج جميع المناطق، ولا يدخل هذا الجزء في الحساب.
    [two] صفان يقع جزء من كل منهما خارج جميع المناطق، ولا يدخل هذا الجزء في الحساب.
    [few] { $count } صفوف تقع أجزاء منها خارج جميع المناطق، ولا تدخل هذه الأجزاء في الحساب.
    [many] { $count } صفا تقع أجزاء منها خارج جميع المناطق، ولا تدخل هذه الأجزاء في الحساب.
   *[other] { $count } صف تقع أجزاء منها خارج جميع المناطق، ولا تدخل هذه الأجزاء في الحساب.
}
count-rows_divided = { $count ->
    [one] صف واحد يقع في أكثر من منطقة، وقد وزع بحسب المساحة أو الطول كأنه منتشر بالتساوي، فالناتج محسوب بنموذج.
    [two] صفان يقعان في أكثر من منطقة، وقد وزعا بحسب المساحة أو الطول كأنهما منتشران بالتساوي، فالناتج محسوب بنموذج.
    [few] { $count } صفوف تقع في أكثر من منطقة، وقد وزعت بحسب المساحة أو الطول كأنها منتشرة بالتساوي، فالناتج محسوب بنموذج.
    [many] { $count } صفا تقع في أكثر من منطقة، وقد وزعت بحسب المساحة أو الطول كأنها منتشرة بالتساوي، فالناتج محسوب بنموذج.
   *[other] { $count } صف تقع في أكثر من منطقة، وقد وزعت بحسب المساحة أو الطول كأنها منتشرة بالتساوي، فالناتج محسوب بنموذج.
}

problem-made-id-unfit = لا يصلح «{ $found }» معرفا لمؤشر. المتوقع: حروف لاتينية صغيرة وأرقام وشرطة سفلية، يبدأ بحرف، و٦٤ رمزا على الأكثر.
problem-made-id-taken = المعرف «{ $found }» لمؤشر موجود في الفهرس. اختر غيره.
problem-made-words-missing = { $part ->
    [title] العنوان غير مكتوب
   *[note] الملاحظة عما يقوله المؤشر وما لا يقوله غير مكتوبة
} باللغة التي تعمل بها ({ $language }). اكتبه بها على الأقل.
problem-made-words-long = { $part ->
    [title] العنوان
   *[note] نص الملاحظة
} أطول من { $most } حرف. اختصره.
problem-made-choice-unknown = { $part ->
    [how] طريقة الانتقال من الصفوف إلى المناطق
    [direction] الاتجاه
    [domain] المجال
   *[about] من تتحدث عنه الصفوف
}: «{ $found }» قيمة غير معروفة. اختر واحدا مما يلي: { $names }.
problem-made-target-unfit = لا يصلح «{ $found }» هدفا. المتوقع: رقم بوحدة المؤشر، وللنسبة من ٠ إلى ١٠٠.
problem-made-unit-unfit = الوحدة «{ $found }» لا تناسب «{ $how }»: لا تخلط النسب والمعدلات والأدلة بالمقادير. اختر واحدة مما يلي: { $names }.
problem-made-column-missing = { $part ->
    [column] لم يذكر أي عمود
   *[per] لم يذكر العمود الثاني (المقام في النسبة، أو الوزن في المتوسط)
}، و«{ $how }» يحتاج إليه.
problem-made-column-needless = العمود «{ $column }» لا يستخدم في «{ $how }». احذفه، أو اختر طريقة أخرى.
problem-made-column-unknown = لا يوجد في مجموعة البيانات «{ $dataset }» عمود باسم «{ $column }». أعمدة الأرقام فيها: { $names }.
problem-made-column-twice = «{ $column }» هو البسط والمقام معا، فستكون كل نسبة ١٠٠٪. اذكر عمودين.
problem-made-column-text = العمود «{ $column }» في «{ $dataset }» لا يحتوي على أرقام فقط: في الصف { $row } كتب «{ $found }». صحح الملف وأرسله من جديد، أو اختر عمودا آخر. الرموز التي تبدأ بأصفار أسماء وليست أرقاما.
problem-made-column-blank = العمود «{ $column }» في «{ $dataset }» خال من القيم. اختر غيره.
problem-made-rows-nowhere = صفوف «{ $dataset }» لا تبين مكانها: ليس لها موقع على الخريطة، ولا عمود zone_id يسمي المنطقة. أضف أحدهما.
problem-made-geometry-unfit = { $part ->
    [table] كل صف في «{ $dataset }» يمثل منطقة، فعدد الصفوف
   *[lines] صفوف «{ $dataset }» خطوط، ويمكن تقسيم الخط في أي موضع، فعددها
} لا يدل على شيء. اختر طريقة غير «{ $how }».
problem-definition-unknown = لا يوجد مؤشر مصنوع دون برمجة باسم «{ $indicator }».

indicators-help-make = إنشاء مؤشر من عمود في مجموعة بيانات دون برمجة
indicators-help-unmake = إزالة مؤشر مصنوع دون برمجة، مع بقاء إصداراته
indicators-help-made-id = معرفه: حروف لاتينية صغيرة وأرقام وشرطة سفلية
indicators-help-who = من يقوم بالتغيير، ويحفظ اسمه معه
indicators-help-made-dataset = معرف مجموعة البيانات التي يصنع منها
indicators-help-how = كيف تصبح الصفوف قيمة للمنطقة
indicators-help-made-column = عمود الأرقام: ما يجمع أو يحسب متوسطه، أو البسط في النسبة
indicators-help-made-per = العمود الثاني: المقام في النسبة، أو الوزن في المتوسط
indicators-help-made-unit = وحدة القيمة، مثل «percent» و«persons» و«per 1000»
indicators-help-direction = أي الاتجاهين أفضل
indicators-help-domain = موضعه في الفهرس
indicators-help-about = عمن تتحدث الصفوف: لا يذكر شيء عن أقل من عشرة أشخاص أو عشر أسر
indicators-help-made-target = قيمة مستهدفة بوحدته
indicators-help-made-title = عنوانه بهذه اللغة
indicators-help-made-note = ما يقوله وما لا يقوله بهذه اللغة
