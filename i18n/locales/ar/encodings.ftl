# ما يظهر عند تحويل بايتات الملف إلى نص.

problem-encoding-read = النص ليس بترميز يونيكود. تمت قراءته بالترميز { $encoding }، وهو أرجح بكثير من أي ترميز آخر؛ أول الكلمات: { $words }. إن ظهرت خاطئة فاذكر الترميز بخيار «--encoding».
problem-encoding-wide = النص مكتوب بالترميز { $encoding } وتمت قراءته به، ولم يتغير أي حرف.
problem-encoding-damaged = الملف بترميز UTF-8، لكن فيه بايتات ليست منه في { $count ->
    [zero] أي صف
    [one] صف واحد
    [two] صفين
    [few] { $count } صفوف
    [many] { $count } صفا
   *[other] { $count } صف
 }، أولها الصف { $row }: «{ $found }». أصلح الملف في البرنامج الذي أنشئ به، أو اقبل العلامة «�» مكان ما ضاع بخيار «--encoding { $option }».
problem-encoding-gaps = بايتات ليست نصا في { $count ->
    [zero] أي صف
    [one] صف واحد
    [two] صفين
    [few] { $count } صفوف
    [many] { $count } صفا
   *[other] { $count } صف
 }، وضعت مكانها العلامة «{ $mark }». أولها الصف { $row }: «{ $found }». بقي سائر النص كما هو.
problem-text-misread = يبدو أن النص قرئ بترميز خاطئ ثم حفظ هكذا: نص الصف { $row } هو «{ $standing }»، ولو أعيد إلى أصله لكان «{ $found }». اكتب «--encoding { $option }» لإعادته إلى أصله، أو «--encoding utf-8» لأخذه كما هو.
problem-text-mended = أعيد إلى أصله نص كان قد قرئ بترميز خاطئ وحفظ هكذا ({ $encoding })، وعدد المواضع { $count }. ما لم تمكن إعادته بقي كما هو.
