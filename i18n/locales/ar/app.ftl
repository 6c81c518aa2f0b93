no-data = لا توجد بيانات
test = { $count ->
  [one] واحد
  [few] { $count } قليل
 *[other] { $count } كثير
}
