# الشمول الرقمي: أوجهه، ومن يفقد الخدمة إذا أغلق الشباك.

more-stranded_high = أكبر عدد ممكن ممن قد يفقدون الخدمة
more-stranded_least = أقل عدد إذا كانت الأسر غير المتصلة أفرادا
more-stranded_most = أكبر عدد إذا كانت الأسر المتصلة أفرادا
more-losing = يصلون إلى الشباك اليوم ويفقدونه، فردا
more-far_connected = بعيدون عن المساعدة ومتصلون، فردا
more-near_unconnected = قريبون من المساعدة وغير متصلين، فردا
more-near_connected = قريبون من المساعدة ومتصلون، فردا
more-blank_cells = أماكن لا يعرف فيها عدد السكان أو عدد الأسر المتصلة
facet-connection = الاتصال بالإنترنت
facet-devices = الأجهزة
facet-use = الاستخدام
facet-skills = المهارات
facet-e_government = الخدمات الحكومية الإلكترونية
facet-walk = المساعدة على مسافة سير
facet-affordability = القدرة على التكلفة
facet-coverage = التغطية
