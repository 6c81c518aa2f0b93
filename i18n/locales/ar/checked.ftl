# أي العبارات راجعها متحدث أصلي: «python -m i18n».
checked-about = أي العبارات لم يقرأها متحدث أصلي ويقر صحتها.
checked-help-unchecked = عددها في كل ملف، أو العبارات نفسها مع «--of» أو «--all»
checked-help-checked = تسجيل أن متحدثا أصليا قرأ عبارات وأقر صحتها كما هي
checked-help-lang = لغة الإجابة
checked-help-of = اللغة المقصودة بعباراتها
checked-help-names = مفتاح عبارة، أو اسم ملف لكل ما فيه
checked-help-who = اسم المتحدث الأصلي
checked-help-all = كل عبارة، لا عددها فقط
checked-help-json = بصيغة «JSON»
checked-noted = { $count ->
    [zero] لم تسجل أي عبارة.
    [one] سجلت عبارة واحدة على أنها روجعت.
    [two] سجلت عبارتان على أنهما روجعتا.
    [few] سجلت { $count } عبارات على أنها روجعت.
    [many] سجلت { $count } عبارة على أنها روجعت.
   *[other] سجلت { $count } عبارة على أنها روجعت.
  }
checked-count = { $language }: عدد العبارات التي لم يراجعها متحدث أصلي { $left } من { $all }
checked-language-ar = العربية
checked-language-en = الإنجليزية
checked-language-ko = الكورية
problem-sentence-unknown = لا توجد عبارة ولا ملف باسم { $found }. تسرد الأسماء هكذا: «python -m i18n unchecked --all»
