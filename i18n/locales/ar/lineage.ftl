# شرح الأرقام وإعادة حسابها
indicators-input = { $role }: { $dataset }، الإصدار { $version }، البصمة { $hash }…
indicators-reported = من التقارير: { $title }، { $place } ({ $level }): { $value }، { $date }. { $source }
indicators-replay-same = { $indicator }: النتيجة نفسها تماما.
indicators-replay-differs = { $indicator }: أعيد الحساب واختلفت النتيجة. المناطق: { $zones }
indicators-replay-fields-differ = { $indicator }: القيم كلها كما هي، واختلف ما يرافقها.
indicators-replay-method = تغيرت طريقة الحساب منذ ذلك الحين.
indicators-replay-libraries = إصدارات مختلفة من: { $names }
indicators-help-recompute = إعادة حساب أرقام شرح محفوظ من البيانات نفسها ومقارنتها
indicators-help-file = ملف فيه ما طبعه الأمر «python -m indicators compute --explain --json»
indicators-help-of = المؤشر الذي يحسب عليه مقياس العدالة
indicators-help-group = الحساب على فئة من السكان: «women» أو «children_6_11» أو «income_fifth:1» وغيرها
indicators-help-explain = عرض الصيغة والمدخلات بإصداراتها وبصماتها والأرقام المستعملة
problem-of-unfit = لا يمكن حساب «{ $indicator }» على «{ $of }». المطلوب: مقياس عدالة، ومؤشر له قيمة عند كل مسكن.
problem-group-unknown = لا يمكن حساب «{ $indicator }» على الفئة «{ $group }». الفئات: { $known }.
problem-document-missing = لا يوجد ملف «{ $file }» يمكن قراءته. تأكد من اسمه ومن مجلده ومن أن قراءته مسموح بها لك.
problem-document-unreadable = الملف «{ $file }» ليس مستند JSON مقروءا: { $state ->
    [letters] حروفه ليست نصا بترميز «UTF-8»
    [deep] قوائمه متداخلة أعمق مما يمكن قراءته
    [number] فيه عدد أطول مما يمكن قراءته
    [several] فيه أكثر من مستند واحد
    [object] ليس فيه كائن بين «{ "{" }» و«{ "}" }»، أو فيه شيء غيره
   *[syntax] ينقطع عند السطر { $line }، الحرف { $character }
}. المطلوب: مستند كما طبعه أحد هذه الأوامر مع «--json»، أو سيناريو مكتوب باليد.
problem-explanation-unfit = هذا ليس شرحا لرقم: { $found }. المطلوب: ما يطبعه الأمر «python -m indicators compute --explain --json».
problem-explanation-data-gone = مجموعة البيانات «{ $dataset }»، الإصدار { $version } ({ $role })، لم تعد كما كانت حين حسب الرقم: بصمتها مختلفة. لا يمكن إعادة حساب الرقم هنا.
