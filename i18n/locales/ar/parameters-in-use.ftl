# أي مجموعة من القياسات تستعمل لأي معيار.

problem-parameter-not-held = لا تحتوي مجموعة البيانات «{ $dataset }» على أي صف للمعيار «{ $parameter }»، فلا يمكن اختيارها له.
problem-parameters-replaced = تؤخذ هذه المعايير الآن من «{ $dataset }» ولم تعد تؤخذ من «{ $other }»: { $accepted }{ $more }. ويبقى كل ما عداها في «{ $other }» مستعملا. للرجوع: «python -m loaders activate { $other }».
problem-parameters-kept-unused = حفظت البيانات، لكن اختيار شخص لمجموعة «{ $other }» يتقدم عليها في هذه المعايير: { $accepted }{ $more }. لاستعمالها: «python -m loaders activate { $dataset }».
loaders-activated-parameter = «{ $dataset }» مستعملة الآن للمعيار «{ $parameter }».
slot-parameter = القياسات: { $parameter }
fact-parameters = المعايير
left-out-title = مستبعدة الآن
left-out-lead = هذه المجموعات توضيحية، فلا يدخل شيء منها في الأرقام ما دام خيار «بيانات حقيقية فقط» مفعلا.
