# صنع مؤشر من عمود على الصفحة.

made-title = مؤشر من عمود، بلا برمجة
made-lead = اختر عمودا من أي مجموعة وكيف يجمع على المناطق، وانظر القيم قبل أن تحفظه. يخضع لما تخضع له المؤشرات الأخرى من فحص وحجب.
made-new = اصنع مؤشرا
made-by = من «{ $dataset }»، صنعه { $who }
made-see = تعريفه
made-retire = سحبه
made-retired = سحب المؤشر، وتعريفه محفوظ.
made-dataset = من أي مجموعة؟
made-how = كيف تصير الصفوف قيمة لكل منطقة؟
made-column = العمود
made-per = العمود الثاني: الكل في النسبة، أو الوزن في المتوسط
made-about = عمن تتحدث الصفوف؟
made-note = ما الذي يخبر به وما الذي لا يخبر به
made-direction = الاتجاه المرغوب
made-domain = المجال
made-target = المستهدف، إن وجد
made-no-column = لا عمود أرقام في هذه المجموعة
made-preview = القيم كما ستظهر
made-keep = احفظ المؤشر
made-done = حفظ المؤشر: { $title }
