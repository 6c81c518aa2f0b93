# ما تقوله الصفحة عن جودة خريطة الشوارع، إلى جانب كلمات network.ftl.

streets-title = جودة خريطة الشوارع
streets-waiting = عيوب خريطة الشوارع، والوصلات الناقصة الأنفع لهذه الخدمة، تحسب عند فتح هذا الجزء.
streets-whole = كل الشوارع متصلة: من كل شارع طريق إلى غيره.
streets-footways = الأرصفة على الطرق الرئيسية، والسكان البعيدون عن الشوارع
streets-links = أنفع خمس وصلات ناقصة
streets-column-length = الطول
streets-column-amount = من عليه
streets-column-brings = من تقربهم
streets-column-between = بين
streets-between = { $one } و{ $other }
streets-service = { $service }: يصل اليوم { $reached } من أصل { $measured } في حدود { $limit } سيرا. جربت كل وصلة وحدها.
streets-between-unnamed = شارعين بلا اسم
