# صفحة الشمول الرقمي: بطاقاتها، ومن يفقد الخدمة إذا أغلق شباكها، والأنواع الأربعة من السكان.

menu-digital_inclusion = الشمول الرقمي
lead-digital_inclusion = من المتصل، ومن يجد المساعدة، ومن يفقد الخدمة إذا لم يبق منها إلا النموذج الإلكتروني.
facets-title = ثمانية أوجه
facets-lead = حيث لا يوجد رقم للمكس نفسه يظهر أقرب رقم منشور باللون الرمادي، ومعه المكان الذي يصفه.
facet-elsewhere = { $place }: { $value }
facet-at = { $place }، { $level }، { $date }
facet-level-project = مستوى المشروع
facet-level-district = مستوى الحي
facet-level-governorate = مستوى المحافظة
facet-level-national = المستوى الوطني
facet-level-world = المستوى العالمي
facet-bounds = بين { $low } و{ $high }
facet-lacks = غير معروف للمكس؛ ينقص: { $names }
facet-zones =
    { $count ->
        [zero] لا توجد قيمة لأي منطقة
        [one] لمنطقة واحدة قيمة خاصة بها
        [two] لمنطقتين قيمتان خاصتان بهما
        [few] لعدد { $count } مناطق قيم خاصة بها
        [many] لعدد { $count } منطقة قيم خاصة بها
       *[other] لعدد { $count } منطقة قيم خاصة بها
    }
pick-counter = الشباك الذي يغلق
pick-help = أقصى مسافة سير إلى المساعدة
pick-help-help = المساعدة في ملء النموذج نقطة خدمة رقمية، أو مكتب بريد يبقى مفتوحا. المسافة المعتادة { $metres } م، أي نحو { $minutes } دقيقة بسرعة سير شخص بالغ.
stranding-who = كل المناطق: من يفقدون الخدمة
stranding-sentence = هم { $value } من السكان المعروف سيرهم واتصال منازلهم: يبعدون أكثر من { $metres } سيرا عمن يساعدهم في ملء النموذج، ومنازلهم بلا إنترنت.
stranding-losing = منهم { $persons } يصلون اليوم إلى شباك في حدود { $metres } سيرا.
stranding-bounds = من { $low } إلى { $high } إذا لم يكن بينهم أحد ممن لا يعرف سيرهم أو اتصال منازلهم، أو كانوا كلهم بينهم.
stranding-households = من { $low } إلى { $high } إذا اختلفت المنازل في عدد ساكنيها أشد اختلاف ممكن: فالمعروف عدد المنازل المتصلة، لا عدد من يسكنها.
kinds-title = قريب أو بعيد، متصل أو غير متصل
kinds-lead = السكان المعروف سيرهم واتصال منازلهم، قيما متوقعة.
kinds-column = المساعدة في ملء النموذج
kinds-far = أبعد من { $metres }
kinds-near = في حدود { $metres }
kinds-unconnected = منزل بلا إنترنت
kinds-connected = منزل متصل بالإنترنت
kinds-together = المجموع
legend-closing = شبابيك تغلق
legend-help = نقاط مساعدة تبقى
column-persons-stranded = السكان الذين يفقدون الخدمة
note-strand = أعداد الأشخاص قيم متوقعة: يفترض أن سكان الخلية موزعون بالتساوي على منازلها. لا يدخل فيها خط هاتف خارج المنزل ولا مساعدة جار. وحيث لا يكون الشباك نفسه نقطة مساعدة يتساوى العدد لكل الشبابيك، ويختلف عدد من يصلون إليه اليوم.
alt-values-ranked = { $title }. كل المناطق: { $district }. الأفضل { $best } ({ $high })، والأسوأ { $worst } ({ $low }). { $blank ->
        [zero] لكل المناطق قيمة.
        [one] منطقة واحدة بلا قيمة.
        [two] منطقتان بلا قيمة.
        [few] { $blank } مناطق بلا قيمة.
        [many] { $blank } منطقة بلا قيمة.
       *[other] { $blank } منطقة بلا قيمة.
    } نوع الدليل: { $evidence }.
