# ما يقال عن جودة بيانات الشوارع.

network-title = جودة الشوارع المستعملة
network-length = الشوارع: { $length } في { $parts ->
    [zero] أي جزء
    [one] جزء متصل واحد
    [two] جزأين متصلين
    [few] { $parts } أجزاء متصلة
    [many] { $parts } جزءا متصلا
   *[other] { $parts } جزء متصل
 }.
network-islands = لا طريق إلى أكبر جزء من { $share } من الطول، ولا لما يبلغ { $amount }:
network-island = { $length }، { $amount }؛ { $place }
network-gaps = فجوات لا تزيد على { $limit } قد تكون وصلات ناقصة: { $count }
network-gap = { $length } بين { $one } و{ $other }؛ { $place }
network-gap-joins = { $length } بين { $one } و{ $other }، تصل جزأين منفصلين؛ { $place }
network-severed = شوارع يقطعها حاجز لأنها غير معلمة بأنها جسور: { $count } (بقي منها { $length }). ضع علامة الجسر حيث يمكن العبور سيرا.
network-severed-street = { $name }، { $length }؛ { $place }
network-unnamed = شارع بلا اسم
network-place = { $at } ({ $zone })
network-head-zone = المنطقة
network-head-roads = الطرق الرئيسية
network-head-there = لها رصيف
network-head-missing = بلا رصيف
network-head-untold = غير مذكور
network-head-far = سكان أبعد من { $limit } عن أي شارع
network-head-off = سكان بلا شارع قريب
network-amount-residents = { $amount } من السكان
network-amount-street-metres = { $amount } م من شوارع السكن
network-service = { $service }، سير لا يزيد على { $limit }: يصل { $reached } من أصل { $measured }. الوصلات المفردة التي تزيد عدد من يصلون أكثر من غيرها:
network-link = + { $amount }: { $gap }
network-no-link = لا تقرب أي من الفجوات أحدا.
network-note = لم يعاين شيء من هذا على الأرض: قد تكون الفجوة جدارا أو فناء. الطريق الذي لا يذكر شيئا عن أرصفته «غير مذكور»، لا «بلا رصيف». جربت كل وصلة وحدها بدقة، ويبقى الناس على الشارع الذي يخرجون إليه اليوم.
