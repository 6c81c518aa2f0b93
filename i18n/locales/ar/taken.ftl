# The fold at the end of a page by which its pictures are taken home.
taken-name = خذ صورة معك
taken-about = كل خريطة ورسم في هذه الصفحة ملف، وفيه العنوان وما اختير ونوع الدليل والمصادر والتواريخ ورابط الصفحة. ويصنع في متصفحك.
taken-working = الصورة تصنع الآن…
taken-done = الصورة بين تنزيلاتك.
taken-instead = هذا المتصفح لا يستطيع رسم الصورة نقطية، فنزل بدلها ملف «SVG».
taken-failed = تعذر صنع الصورة. أعد فتح الصفحة وحاول مرة أخرى.
taken-rests = نوع الدليل:
taken-unsaid = غير مذكور
taken-sources = المصادر
taken-made = صنعت الصورة في
