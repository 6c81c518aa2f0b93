# من يتحقق من كل رقم، وأي خاصية لا يجوز أن يخالفها، ومن أين جاء حده.

oracle-hand = حسبت القيم المنتظرة باليد على حي صغير يكفيه قلم.
oracle-split-network = شبكة قطعت عند كل نقطة يصعد إليها أو ينزل منها أحد، وسار فيها برنامج مستقل لأقصر طريق.
oracle-brute-force = خرائط عشوائية فيها قنوات، قطعت شوارعها قطعا قصيرة جدا وسير فيها بأبسط طريقة ممكنة: لا عبور كاذب.
oracle-access-library = مكتبة منشورة مستقلة لدرجات الوصول تعطي الأرقام نفسها على الحالات المشتركة.
oracle-inequality-library = مكتبة منشورة مستقلة لمقاييس التفاوت تعطي الأرقام نفسها على الحالات المشتركة.
oracle-statistics-library = مكتبة إحصاء منشورة مستقلة تعطي المجال نفسه.
oracle-plain = حساب بسيط كتب بمعزل عن الحساب السريع يعطي الأرقام نفسها.
oracle-flood-filling = ملء الماء خلية بعد خلية، وبرنامج مستقل للشبكات، يبلغان الأرض نفسها.

# Properties
law-more-places-never-fewer = مكان آخر لا ينقص من يصل أحدا.
law-longer-walk-never-fewer = مدى أطول لا ينقص من يحسب أحدا.
law-blank-never-moves = خلية بلا قيمة لا تحرك الرقم، بل توسع مداه.
law-bounds-hold = الرقم بين طرفيه، ومهما ملئت الفراغات بقي بينهما.
law-order = ترتيب الصفوف لا يغير شيئا.
law-supply-invariant = مجموع السكان في درجاتهم يساوي عرض المرافق التي يصل إليها أحد، تماما.
law-parts-sum = ما بين المناطق وما داخلها يجمعان الكل.
law-giving-lessens = من يعطي من هو أقل منه ينقص التفاوت ولا يزيده.
law-twice-the-people = ضعف السكان على الحال نفسها لا يغير النسبة ولا المتوسط.
law-higher-line-never-fewer = خط أعلى لا ينقص الفقراء.
law-more-light = شارع آخر مضاء لا ينقص النور.
law-share-the-ground = ضعف السكان على الأرض نفسها نصف النصيب لكل واحد.
law-scale-free = تغيير وحدة القياس لا يغير الحكم.
law-turned-round = عكس الطرفين يعكس الإشارة وحدها.
law-interval-holds = مجال الثقة يحوي الرقم ولا يخطئ أكثر مما وعد.
law-small-kept-back = لا ينشر رقم عن أقل من ١٠ أسر، ولا يستنتج من جيرانه.
law-zones-sum = رقم الحي يجمع أرقام مناطقه بأوزانها.
law-stricter-never-fewer = حد أشد لا ينقص التجاوزات.
law-higher-water-never-fewer = ماء أعلى لا يصيب ناسا أقل.

# Where a threshold comes from; other ids are those of norms.csv
threshold-source-project = اقتراح المشروع
threshold-source-definition = جزء من تعريف المعيار نفسه
