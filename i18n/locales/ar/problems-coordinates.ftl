# ما يظهر عند قراءة الإحداثيات وحدود الأشكال: جملة لكل قاعدة.

problem-crs-unsure = لا يذكر الملف نظام إحداثيات، ولا تقع إحداثياته في النطاق إذا قرئت بالدرجات، وذلك في { $count ->
    [zero] أي موضع
    [one] موضع واحد
    [two] موضعين
    [few] { $count } مواضع
    [many] { $count } موضعا
   *[other] { $count } موضع
 }، أولها { $found } (الصف { $row }). { $where ->
    [country] لا تقع في النطاق بأي نظام معروف هنا، وتقع داخل البلد بهذه الأنظمة
   *[other] وتقع في النطاق بهذه الأنظمة
 }، وأرجحها أولا: { $names }. بالنظام الأول يقع { $sample } عند { $place }.{ $apart ->
    [0] {""}
   *[other] {" "}ولا يختلف الأول والثاني إلا بمقدار { $apart } م: اسأل من أعد الملف.
 } اختر نظام الإحداثيات بخيار مثل «--crs { $option }»؛ وكلمة «swapped» تعني أن الشمال يأتي أولا.
problem-crs-doubtful = عند القراءة بنظام { $crs } لا يكاد يقع أي موضع في النطاق المتوقع لبيانات هذا الحي (الصف { $row }: { $found }؛ عدد المواضع: { $count }). { $where ->
    [country] لا تقع في النطاق بأي نظام معروف هنا، وتقع داخل البلد بهذه الأنظمة
   *[other] وتقع أكثر المواضع فيه بهذه الأنظمة
 }، وأرجحها أولا: { $names }. بالنظام الأول يقع { $sample } عند { $place }.{ $apart ->
    [0] {""}
   *[other] {" "}ولا يختلف الأول والثاني إلا بمقدار { $apart } م: اسأل من أعد الملف.
 } اختر نظام الإحداثيات بخيار مثل «--crs { $option }»؛ وكلمة «swapped» تعني أن الشمال يأتي أولا. أو اقبل الملف كما هو بالخيار «--accept-repairs».
problem-crs-none-fits = الإحداثيات ليست درجات (أولها { $found } في الصف { $row }؛ عدد المواضع: { $count }؛ قرئت بنظام { $crs })، ولا يوجد نظام معروف هنا تقع به داخل البلد. حدد النظام الذي كتب به الملف بالخيار «--crs EPSG:n»، وأضف «swapped» إذا كان الشمال يأتي أولا.
problem-coordinates-swapped = تقع المواضع خارج النطاق كما وردت، وتقع داخله عند تبديل خط الطول وخط العرض، وذلك في { $count ->
    [zero] أي موضع
    [one] موضع واحد
    [two] موضعين
    [few] { $count } مواضع
    [many] { $count } موضعا
   *[other] { $count } موضع
 }. أولها { $found } في الصف { $row }. أكد التبديل بالخيار «--accept-repairs» أو «--crs { $option }»، أو صحح العمودين. ما يناسب: { $names }.
problem-coordinates-order = يقع الرقمان في عمود واحد ولا شيء يبين أيهما يأتي أولا؛ ولا تقع المواضع في النطاق إلا إذا جاء { $first ->
    [latitude] خط العرض أولا ثم خط الطول
   *[other] خط الطول أولا ثم خط العرض
 }، فقرئت هكذا. عدد المواضع: { $count }.
problem-coordinates-order-unsure = يقع الرقمان في عمود واحد، ولا كلمة ولا مكان المواضع يبين أيهما يأتي أولا (الصف { $row }: { $found }؛ عدد المواضع: { $count }). بين أيهما يأتي أولا بخيار مثل «--crs { $option }»: { $names }؛ وكلمة «swapped» تعني أن خط العرض يأتي أولا.
problem-coordinates-shifted = حولت إحداثيات { $count ->
    [zero] أي موضع
    [one] موضع واحد
    [two] موضعين
    [few] { $count } مواضع
    [many] { $count } موضعا
   *[other] { $count } موضع
 } من { $crs } إلى درجات (EPSG:4326) بالعملية «{ $operation }»؛ { $metres ->
    [unknown] ولا تعرف دقتها
   *[other] ودقتها نحو { $metres } م
 }.
problem-coordinates-zero = تم استبعاد { $count ->
    [zero] أي صف
    [one] صف واحد
    [two] صفين
    [few] { $count } صفوف
    [many] { $count } صفا
   *[other] { $count } صف
 } عند 0, 0، وهي نقطة في البحر قبالة أفريقيا لا تعني إلا أن الموضع غير معروف؛ أولها في الصف { $row }. اترك الخليتين فارغتين لتبقى هذه الصفوف بلا موضع.
problem-coordinates-sentinel = تم استبعاد { $count ->
    [zero] أي صف
    [one] صف واحد
    [two] صفين
    [few] { $count } صفوف
    [many] { $count } صفا
   *[other] { $count } صف
 } فيها رقم مثل -999 أو 9999 لا يعني إلا أن الموضع غير معروف؛ أولها { $found } في الصف { $row }. اترك الخليتين فارغتين لتبقى هذه الصفوف بلا موضع.
problem-coordinates-same = تم استبعاد { $count ->
    [zero] أي صف
    [one] صف واحد
    [two] صفين
    [few] { $count } صفوف
    [many] { $count } صفا
   *[other] { $count } صف
 } خارج النطاق يتساوى فيها خط الطول وخط العرض، كأن أحد العمودين نسخ فوق الآخر؛ أولها { $found } في الصف { $row }.
problem-coordinates-mixed = صفوف كتبت بطريقة تختلف عن البقية: { $count }، أولها { $found } في الصف { $row }. إذا قرئت بنظام { $crs } كالبقية وقعت في بلد آخر، وإذا قرئت بنظام { $other } وقعت في النطاق. لم ينقل شيء. { $aside ->
    [yes] تم استبعادها: اكتب كل الصفوف بطريقة واحدة وأرسل الملف من جديد.
   *[no] اكتب كل الصفوف بطريقة واحدة وأرسل الملف من جديد، أو استبعدها بالخيار «--accept-repairs».
 }
problem-coordinates-perhaps-swapped = صفوف خارج النطاق تقع في وسط الحي عند تبديل رقميها: { $count }، أولها { $found } في الصف { $row }. لم ينقل شيء. صحح الخطأ وأرسل الملف من جديد، أو أبق الصفوف في مواضعها بالخيار «--accept-repairs».
problem-coordinates-coarse = ورد بخانتين عشريتين من الدرجة أو أقل موقع { $count ->
    [zero] أي موضع
    [one] موضع واحد
    [two] موضعين
    [few] { $count } مواضع
    [many] { $count } موضعا
   *[other] { $count } موضع
 }، أولها { $found } في الصف { $row }. قد يبعد كل منها نحو { $metres } م عما يذكره، فلا تصح أي مسافة مشي منه. بقيت كما وردت؛ أرسل إحداثيات بخمس خانات عشرية.
problem-coordinate-angle = قرئت { $count ->
    [zero] أي خلية
    [one] خلية واحدة
    [two] خليتين
    [few] { $count } خلايا
    [many] { $count } خلية
   *[other] { $count } خلية
 } من العمود «{ $column }» بالدرجات والدقائق والثواني أو بحرف الاتجاه، أولها «{ $found }» (الصف { $row }) على أنها { $degrees }°.
problem-coordinate-thousands = قرئت الفاصلة على أنها علامة آلاف، لأنها لو كانت علامة عشرية لما كانت الأرقام إحداثيات، وذلك في { $count ->
    [zero] أي خلية
    [one] خلية واحدة
    [two] خليتين
    [few] { $count } خلايا
    [many] { $count } خلية
   *[other] { $count } خلية
 } من العمود «{ $column }»، أولها «{ $found }» في الصف { $row }.
problem-coordinate-letter = يناقض حرف الاتجاه العمود في { $count ->
    [zero] أي خلية
    [one] خلية واحدة
    [two] خليتين
    [few] { $count } خلايا
    [many] { $count } خلية
   *[other] { $count } خلية
 } من العمود «{ $column }» الذي يحتوي { $axis ->
    [longitude] خطوط الطول (شرقا أو غربا)
   *[latitude] خطوط العرض (شمالا أو جنوبا)
 }؛ أولها «{ $found }» في الصف { $row }. تم استبعادها؛ وإذا كان العمودان متبادلين فحدد كلا منهما بالخيارين «--map longitude=column» و«--map latitude=column».
problem-coordinate-sixty = تم استبعاد { $count ->
    [zero] أي خلية
    [one] خلية واحدة
    [two] خليتين
    [few] { $count } خلايا
    [many] { $count } خلية
   *[other] { $count } خلية
 } من العمود «{ $column }» فيها 60 دقيقة أو ثانية أو أكثر، ولا توجد زاوية كهذه؛ أولها «{ $found }» في الصف { $row }.
problem-coordinate-sign = تم استبعاد { $count ->
    [zero] أي خلية
    [one] خلية واحدة
    [two] خليتين
    [few] { $count } خلايا
    [many] { $count } خلية
   *[other] { $count } خلية
 } من العمود «{ $column }» فيها إشارة وحرف اتجاه معا، أو حرفان، فلا يعرف أي جانب هو المقصود؛ أولها «{ $found }» في الصف { $row }. اكتب واحدا منهما فقط.
problem-coordinate-code = تم استبعاد { $count ->
    [zero] أي خلية
    [one] خلية واحدة
    [two] خليتين
    [few] { $count } خلايا
    [many] { $count } خلية
   *[other] { $count } خلية
 } من العمود «{ $column }» فيها { $code ->
    [plus] رمز «Plus Code»
   *[mgrs] مرجع «MGRS»
 } بدلا من الإحداثيات، أولها «{ $found }» في الصف { $row }. حول هذه الرموز إلى خط طول وخط عرض أولا؛ فهي لا تقرأ هنا.
problem-srid-other = تم استبعاد { $count ->
    [zero] أي صف
    [one] صف واحد
    [two] صفين
    [few] { $count } صفوف
    [many] { $count } صفا
   *[other] { $count } صف
 } يذكر شكلها نظام إحداثيات يختلف عن البقية المكتوبة بنظام { $crs }؛ أولها في الصف { $row }. حول كل الصفوف إلى نظام واحد.
problem-geometry-unclosed = لم تكن آخر نقطة في حدود الشكل هي أولها، فأغلقت الحدود بخط مستقيم، وذلك في { $count ->
    [zero] أي صف
    [one] صف واحد
    [two] صفين
    [few] { $count } صفوف
    [many] { $count } صفا
   *[other] { $count } صف
 }، أولها الصف { $row }. تحقق من عدم نقص نقاط هناك.
problem-geometry-encloses-nothing = تم استبعاد { $count ->
    [zero] أي شكل
    [one] شكل واحد
    [two] شكلين
    [few] { $count } أشكال
    [many] { $count } شكلا
   *[other] { $count } شكل
 } لا تحيط حدودها بأي أرض (خط، أو نقاط في مكان واحد)؛ أولها في الصف { $row }: { $found }.
problem-geometry-repaired = كانت حدود { $count ->
    [zero] أي شكل
    [one] شكل واحد
    [two] شكلين
    [few] { $count } أشكال
    [many] { $count } شكلا
   *[other] { $count } شكل
 } غير صحيحة وتم إصلاحها؛ أولها في الصف { $row }. { $way ->
    [same] لم تتغير المساحة.
    [gained] زادت المساحة بنسبة { $percent }% على الأكثر: { $area } م² أو { $hectares } هكتار.
   *[lost] نقصت المساحة بنسبة { $percent }% على الأكثر: { $area } م² أو { $hectares } هكتار.
 }
problem-geometry-repaired-largely = حدود { $count ->
    [zero] أي شكل
    [one] شكل واحد
    [two] شكلين
    [few] { $count } أشكال
    [many] { $count } شكلا
   *[other] { $count } شكل
 } غير صحيحة، وإصلاحها يغير المساحة بنسبة تصل إلى { $percent }% (الصف { $row }: { $area } م² أو { $hectares } هكتار { $way ->
    [gained] بالزيادة
   *[lost] بالنقصان
 }). اقبل الإصلاح بالخيار «--accept-repairs» أو صحح الأشكال.
problem-geometry-parts-changed = غير الإصلاح عدد الأجزاء المنفصلة في { $count ->
    [zero] أي شكل
    [one] شكل واحد
    [two] شكلين
    [few] { $count } أشكال
    [many] { $count } شكلا
   *[other] { $count } شكل
 }؛ أولها في الصف { $row } كان له { $before } وصار له { $after }.
problem-geometry-height = حذفت الارتفاعات والقياسات من { $count ->
    [zero] أي شكل
    [one] شكل واحد
    [two] شكلين
    [few] { $count } أشكال
    [many] { $count } شكلا
   *[other] { $count } شكل
 }؛ أولها في الصف { $row }. لا يقاس هنا شيء إلى أعلى.
problem-geometry-gathered = أخذت مجموعات الأشكال على أنها الشكل الواحد الذي تساويه، وذلك في { $count ->
    [zero] أي صف
    [one] صف واحد
    [two] صفين
    [few] { $count } صفوف
    [many] { $count } صفا
   *[other] { $count } صف
 }، أولها { $found } في الصف { $row }.
problem-geometry-sliver = يقل متوسط العرض عن نصف متر في { $count ->
    [zero] أي شكل
    [one] شكل واحد
    [two] شكلين
    [few] { $count } أشكال
    [many] { $count } شكلا
   *[other] { $count } شكل
 }؛ أولها في الصف { $row }. بقيت كما رسمت؛ وأكثر هذه الشظايا ينتج عن حدين رسم كل منهما على حدة.
problem-geometry-corner-twice = تتكرر نقطة واحدة مرتين متتاليتين في حدود { $count ->
    [zero] أي شكل
    [one] شكل واحد
    [two] شكلين
    [few] { $count } أشكال
    [many] { $count } شكلا
   *[other] { $count } شكل
 }؛ أولها في الصف { $row }. بقيت كما رسمت، ولا يغير ذلك شيئا.
problem-geometry-turned = يسير الخط الخارجي مع عقارب الساعة، ومواصفة GeoJSON تطلب العكس، في { $count ->
    [zero] أي شكل
    [one] شكل واحد
    [two] شكلين
    [few] { $count } أشكال
    [many] { $count } شكلا
   *[other] { $count } شكل
 }؛ أولها في الصف { $row }. بقيت كما رسمت، ولا يغير ذلك شيئا.
