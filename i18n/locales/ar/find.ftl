# البحث عن مؤشر باسمه.
find-label-indicator = ابحث عن مؤشر
find-example-indicator = مثلا: صيدلية
find-found = { $count ->
    [zero] لا مؤشر بهذه الكلمات
    [one] مؤشر واحد بهذه الكلمات
    [two] مؤشران بهذه الكلمات
    [few] { $count } مؤشرات بهذه الكلمات
    [many] { $count } مؤشرا بهذه الكلمات
   *[other] { $count } مؤشر بهذه الكلمات
  }
find-none-indicator = لا مؤشر باسم فيه { $words }. القائمة تعرض المؤشرات كلها؛ جرب كلمة أقصر أو اسم الخدمة.

# البحث عن مشروع باسمه.
find-label-project = ابحث عن مشروع
find-example-project = مثلا: إسكان
find-none-project = لا مشروع باسم فيه { $words }. القائمة تعرض المشروعات كلها؛ جرب كلمة أقصر أو سنة.
