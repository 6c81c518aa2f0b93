# أسباب أخرى لغياب الرقم.
reason-district-only = يحسب هذا المقياس للحي كله فقط
reason-too-few-households = عدد الأسر المسؤولة أقل من ١٠
reason-no-capacity = لا تعرف سعة أي مرفق
reason-no-residents-data = لا توجد بيانات سكان مستعملة
reason-unit-unfit = وحدة القياس في المشاهدات غير مناسبة
reason-no-reference = لا يوجد مرجع منشور للمقارنة
reason-no-income = بيانات السكان لا تذكر أخماس الدخل
reason-no-mean = لا أحد يصل إلى أي مرفق، فلا شيء يقاس توزيعه
