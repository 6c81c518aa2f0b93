# صفحة جودة الحياة: ثلاثة مؤشرات مركبة وما فيها من شك، والمحاور التي وراءها، وملف منطقة واحدة.

menu-quality_of_life = جودة الحياة
lead-quality_of_life = أي المناطق أسوأ حالا، وإلى أي حد يمكن الجزم بذلك، وما أكثر ما ينفعها.
quality-pick-index = المؤشر المركب
quality-pick-weights = الأوزان
quality-pick-normalise = طريقة جعل المؤشرات قابلة للمقارنة
quality-pick-aggregate = طريقة جمع المحاور
quality-pick-pillar = المحور
quality-pick-zone = المنطقة
quality-way = كيف حسب المؤشر: { $way }
quality-way-lead = يمكن تغيير كل اختيار، فتتبعه الدرجات والمراتب. أما السحبات فتجرب هذه الاختيارات كلها في جميع الأحوال.
quality-proposed = { $weights } (اقتراح)
quality-who = سكان المناطق الأدنى درجة
quality-zones = { $count ->
    [zero] لا منطقة
    [one] منطقة واحدة
    [two] منطقتان
    [few] { $count } مناطق
    [many] { $count } منطقة
   *[other] { $count } منطقة
}
quality-lowest = يسكنون حيث «{ $title }» في أدنى درجاتها، من { $low } إلى { $high } من ١٠٠: { $zones }. ولا يمكن الجزم بفرق بين هذه المناطق.
quality-lowest-one = يسكنون حيث «{ $title }» في أدنى درجاتها، { $score } من ١٠٠: { $zones }. ومجال مراتبها دون مجال كل منطقة أخرى.
quality-all-tied = «{ $title }»: { $count ->
    [zero] لا توجد مناطق لها درجة.
    [one] لا توجد إلا منطقة واحدة لها درجة.
    [two] لا يمكن الجزم بفرق بين المنطقتين، فلا توصف إحداهما بأنها الأسوأ.
    [few] لا يمكن الجزم بفرق بين المناطق، وعددها { $count }، فلا توصف أي منها بأنها الأسوأ.
    [many] لا يمكن الجزم بفرق بين المناطق، وعددها { $count }، فلا توصف أي منها بأنها الأسوأ.
   *[other] لا يمكن الجزم بفرق بين المناطق، وعددها { $count }، فلا توصف أي منها بأنها الأسوأ.
}
quality-highest = والأعلى درجة، ولا يمكن الجزم بفرق بينها أيضا: { $zones }.
quality-highest-one = والأعلى درجة وحدها: { $zones }.
quality-without = بلا درجة لنقص البيانات: { $zones }.
quality-alone = لا توجد إلا منطقة واحدة لها درجة، فلا شيء تقارن به.
quality-ranks-title = الدرجات والمراتب
quality-ranks-lead = المرتبة ليست قاطعة: اقرأ مجالها قبل المرتبة نفسها. والمجالات حصيلة ٢٬٠٠٠ سحبة قد يتغير فيها كل اختيار وكل قيمة.
quality-axis-score = الدرجة من ١ إلى ١٠٠: الأعلى أفضل
quality-axis-place = المرتبة: من الأخيرة إلى الأولى
quality-band = { $place } (من { $low } إلى { $high })
quality-key-highest = لا يمكن الجزم بفرق بينها وبين الأفضل
quality-key-lowest = لا يمكن الجزم بفرق بينها وبين الأسوأ
quality-key = النقطة: الدرجة، وحولها خط لنطاقها. الشريط: المراتب في تسع سحبات من عشر، وفيه خط للمرتبة الوسيطة.
quality-alt = { $title }: عدد المناطق التي لها درجة من ١ إلى ١٠٠ هو { $count }. الأفضل { $best }: الدرجة { $high } والمرتبة { $first }. الأسوأ { $worst }: الدرجة { $low } والمرتبة { $last }. لا يمكن الجزم بفرق بين الأفضل وهذه المناطق: { $highest }. ولا بين الأسوأ وهذه المناطق: { $lowest }. { $blank ->
    [0] لكل منطقة درجة.
    [zero] لكل منطقة درجة.
    [one] منطقة واحدة بلا درجة.
    [two] منطقتان بلا درجة.
    [few] { $blank } مناطق بلا درجة.
    [many] { $blank } منطقة بلا درجة.
   *[other] { $blank } منطقة بلا درجة.
} نوع الدليل: { $evidence }.
quality-alt-none = { $title }: لا مراتب. { $blank ->
    [0] المناطق التي لها درجة أقل من اثنتين.
    [zero] المناطق التي لها درجة أقل من اثنتين.
    [one] منطقة واحدة بلا درجة.
    [two] منطقتان بلا درجة.
    [few] { $blank } مناطق بلا درجة.
    [many] { $blank } منطقة بلا درجة.
   *[other] { $blank } منطقة بلا درجة.
}
quality-alt-map = خريطة «{ $title }» بحسب المنطقة، والدرجات من ١ إلى ١٠٠، والأعلى أفضل.
legend-points = من { $low } إلى { $high } نقطة
quality-decides = على أي شيء تتوقف المراتب
quality-close = ولا يقل عنه أثرا إلا قليلا: { $choices }.
quality-shares = نصيب كل اختيار
quality-choice = الاختيار
quality-share-alone = نصيبه وحده من تبدل المراتب
quality-share-together = نصيبه مع غيره
quality-shares-note = مؤشرا «Sobol» الأول والكلي، من { $points } نقطة. ومجموع الأنصبة مع غيرها يزيد على الكل، لأن الاختيارات تعمل معا.
quality-hides = ما يخفيه المتوسط
quality-hides-none = لا يوجد في أي منطقة محور ضعيف إلى حد يخفيه المتوسط البسيط.
quality-hides-most = { $count ->
    [zero] لا توجد منطقة يخفي فيها محور جيد محورا ضعيفا.
    [one] في منطقة واحدة كان محور جيد سيخفي محورا ضعيفا لو جمعت المحاور بمتوسط بسيط. أما هنا فيبقيه المتوسط الهندسي ظاهرا.
    [two] في منطقتين كان محور جيد سيخفي محورا ضعيفا لو جمعت المحاور بمتوسط بسيط. أما هنا فيبقيه المتوسط الهندسي ظاهرا.
    [few] في { $count } مناطق كان محور جيد سيخفي محورا ضعيفا لو جمعت المحاور بمتوسط بسيط. أما هنا فيبقيه المتوسط الهندسي ظاهرا.
    [many] في { $count } منطقة كان محور جيد سيخفي محورا ضعيفا لو جمعت المحاور بمتوسط بسيط. أما هنا فيبقيه المتوسط الهندسي ظاهرا.
   *[other] في { $count } منطقة كان محور جيد سيخفي محورا ضعيفا لو جمعت المحاور بمتوسط بسيط. أما هنا فيبقيه المتوسط الهندسي ظاهرا.
}
quality-hides-mean = { $count ->
    [zero] لا توجد منطقة يخفي فيها المتوسط المختار محورا ضعيفا.
    [one] في منطقة واحدة يخفي المتوسط المختار محورا ضعيفا.
    [two] في منطقتين يخفي المتوسط المختار محورا ضعيفا.
    [few] في { $count } مناطق يخفي المتوسط المختار محورا ضعيفا.
    [many] في { $count } منطقة يخفي المتوسط المختار محورا ضعيفا.
   *[other] في { $count } منطقة يخفي المتوسط المختار محورا ضعيفا.
}
quality-hidden = { $zone }: درجة «{ $pillar }» { $score } من ١٠٠، ويتغاضى المتوسط البسيط عن { $points } نقطة من ذلك.
quality-hidden-rest = { $count ->
    [zero] لا مناطق أخرى
    [one] منطقة أخرى
    [two] منطقتان أخريان
    [few] { $count } مناطق أخرى
    [many] { $count } منطقة أخرى
   *[other] { $count } منطقة أخرى
}
quality-table = الجدول، ومعه ملف
quality-score = الدرجة (من ١ إلى ١٠٠)
quality-among-worst = ضمن أسوأ ثلاث
quality-gap = فجوة التعويض
quality-gap-note = ▲: كان المتوسط البسيط سيخفي محورا ضعيفا بهذا القدر من النقاط.
quality-place = المرتبة ومجالها
quality-weakest = أضعف محور
quality-weak = { $pillar }: { $score }
quality-alarm = ▲ { $points }
quality-residents = السكان
quality-pillars-title = ما وراء الدرجات
quality-pillars-lead = كل درجة من محاور، وكل محور من مؤشرات. واللون فئة الدرجة، والطرف السيئ دائما بلون الصدأ.
quality-goalposts = { $worst } درجته ١، و{ $best } درجته ١٠٠ ({ $source })
quality-goalposts-near = { $best } درجته ١٠٠، وما بعد عنه مثل { $worst } درجته ١ ({ $source })
goalpost-source-definition = بحكم التعريف
goalpost-source-who = منظمة الصحة العالمية
goalpost-source-sdg = أهداف التنمية المستدامة
goalpost-source-proposal = اقتراح من المشروع ويمكن للمسؤول تغييره
quality-weight = وزنه { $share } من المؤشر
quality-no-target = لم يحدد له مستهدف
quality-link-map = على الخريطة
quality-link-method = المنهج
quality-missing = لا درجة لهذا المؤشر بعد: المعلوم من وزنه أقل من ٧٠٪. وما يعرف من محاوره يظهر أدناه.
portrait-title = ملف منطقة
portrait-lead = كل ما يخص المنطقة من مؤشرات المركبات الثلاثة، أسوؤها أولا، كل منها بين حديه الثابتين.
portrait-score = درجة { $zone } في «{ $title }» { $score } من ١٠٠.
portrait-place = ومرتبتها { $place } من { $count }.
portrait-among-worst = وهي ضمن أسوأ ثلاث في { $share } من السحبات.
portrait-no-score = لا درجة لمنطقة { $zone } في «{ $title }»: { $reason }.
portrait-residents = ويسكنها { $persons } بحسب من عدوا.
portrait-help-title = أكثر ما ينفعها
portrait-help = رفع «{ $indicator }» من { $now } إلى { $to } يزيد الدرجة { $points } نقطة.
portrait-help-persons = ويخص { $persons }.
portrait-help-close = { $count ->
    [zero] لا يوجد تحسين واحد يزيد الدرجة.
    [one] تحسين واحد يزيد الدرجة أكثر من غيره.
    [two] تحسينان يزيدان الدرجة بقدر متقارب، ولا تحسم الأرقام أيهما أنفع.
    [few] { $count } تحسينات تزيد الدرجة بقدر متقارب، ولا تحسم الأرقام أيها أنفع.
    [many] { $count } تحسينا تزيد الدرجة بقدر متقارب، ولا تحسم الأرقام أيها أنفع.
   *[other] { $count } تحسين تزيد الدرجة بقدر متقارب، ولا تحسم الأرقام أيها أنفع.
}
portrait-help-note = يقاس النفع هنا بنقاط هذا المؤشر، لكل مؤشر وحده، أما الكلفة فغير معروفة هنا.
portrait-axis-worst = الأسوأ: درجته ١
portrait-axis-best = الأفضل: درجته ١٠٠
portrait-key-zone = { $zone }
portrait-key-district = كل المناطق معا
portrait-key-target = المستهدف
portrait-key-peers = النصف الأوسط من مدن أخرى
portrait-key-printed = المحافظة أو الدولة كما نشر
portrait-met = تحقق المستهدف
portrait-missed = لم يتحقق المستهدف
portrait-district = كل المناطق: { $value }
portrait-peers = { $cities } مدينة أخرى: نصفها بين { $low } و{ $high }
portrait-printed = { $place }: { $value } ({ $date })
portrait-unknown-title = { $count ->
    [zero] لا يوجد مؤشر مجهول هنا
    [one] مؤشر واحد لا يعرف عنه شيء هنا
    [two] مؤشران لا يعرف عنهما شيء هنا
    [few] { $count } مؤشرات لا يعرف عنها شيء هنا
    [many] { $count } مؤشرا لا يعرف عنها شيء هنا
   *[other] { $count } مؤشر لا يعرف عنها شيء هنا
}
portrait-lacks = { $indicator }: ينقصه { $names }
portrait-unknown = { $indicator }: { $reason }
portrait-limps = لماذا تبقى المقارنة ناقصة
portrait-table = جدول ملف المنطقة
portrait-column-goalposts = حدا الدرجة
portrait-column-district = كل المناطق
portrait-column-target = المستهدف
portrait-column-others = في أماكن أخرى
portrait-alt = { $zone }: عدد المؤشرات التي لها قيمة { $count }. الأسوأ: { $worst } ({ $low }). الأفضل: { $best } ({ $high }). لعدد { $asked } منها مستهدف، ولم يتحقق في { $missed } منها. { $blank ->
    [0] ولا مجهول بينها.
    [zero] ولا مجهول بينها.
    [one] ومؤشر واحد مجهول.
    [two] ومؤشران مجهولان.
    [few] و{ $blank } مؤشرات مجهولة.
    [many] و{ $blank } مؤشرا مجهولا.
   *[other] و{ $blank } مؤشر مجهول.
}
portrait-alt-none = { $zone }: لا قيمة لأي مؤشر، والمجهول { $blank }.
quality-note-soft = المرتبة ليست قاطعة، والمناطق التي تتداخل مجالاتها متعادلة.
quality-note-zones = المقارنة بين مناطق لا بين أشخاص: قد تكون في المنطقة الجيدة منازل لا تصل إلى شيء.
quality-note-median = قد تختلف المرتبة الوسيطة للمنطقة عن مرتبتها بحسب الدرجة، لأن سحبتين من كل ثلاث تحسبان الدرجة بطريقة أخرى.
quality-note-relative = في هذه الطريقة تقارن المناطق بعضها ببعض: تتغير الدرجات إذا زادت منطقة أو نقصت، ولا نطاق لها.
quality-note-weights = هذه الأوزان اقتراح، ولم يسأل عنها بعد أحد ممن تحمل اسمهم.
quality-map-todo = انقر منطقة على الخريطة ليفتح ملفها أدناه.
