# ما يطلبه الآخرون وما وجدوه: الأطر والمعايير ومدن أخرى ورسائل جداولها.

problem-standing-broken = { $state ->
    [missing] في الجدول «{ $file }»، الصف { $row }: «{ $column }» ناقص.
    [unreadable] تعذرت قراءة الجدول «{ $file }»: { $found }.
   *[wrong] في الجدول «{ $file }»، الصف { $row }: قيمة «{ $column }» لا تصلح: { $found }.
}
