# 파일을 보관하기 전에 발견된, 사람에 관한 것. 어떤 문장도 값 자체를 보여 주지 않습니다.

loaders-help-drop = 제외할 열. 여러 번 지정할 수 있습니다
loaders-help-accept-personal = 묻지 않고 개인에 관한 것을 보관
problem-personal-data = “{ $column }” 열의 셀 { $count }개에 { $kind ->
    [phone] 개인 전화번호로 보이는 것이
    [national-id] 이집트 주민등록번호가
    [passport] 여권번호가
    [email] 전자우편 주소가
   *[name] 사람 이름으로 보이는 것이
 } 있으며, 첫 번째는 { $row }행입니다(가림: { $examples }). 데이터를 여는 누구나 읽을 수 있으므로 아무것도 저장하지 않았습니다. ‘--drop "{ $column }"’으로 열을 빼거나, 보관해도 된다면 ‘--accept-personal’을 지정해 주십시오.
problem-personal-contact = “{ $column }” 열의 셀 { $count }개에 { $kind ->
    [email] 전자우편 주소가
   *[phone] 전화번호가
 } 있습니다(가림: { $examples }). 장소의 연락처로 보아 보관했습니다. 개인의 것이라면 ‘--drop "{ $column }"’으로 열을 빼 주십시오.
problem-personal-accepted = 승인에 따라 보관했습니다. “{ $column }” 열의 셀 { $count }개에 있는 { $kind ->
    [phone] 전화번호
    [national-id] 주민등록번호
    [passport] 여권번호
    [email] 전자우편 주소
   *[name] 사람 이름
 }(가림: { $examples })입니다.
problem-personal-homes = 점 { $count }개가 저마다 한 가구({ $most }명 이하)를 건물만큼 정확하게 나타냅니다. 첫 번째는 { $row }행입니다. 지도를 여는 누구나 누가 어디에 사는지 알 수 있으므로 아무것도 저장하지 않았습니다. 한 점, 격자 또는 블록에 열 가구 이상을 합치거나, 이대로 보관해도 된다면 ‘--accept-personal’을 지정해 주십시오.
problem-homes-accepted = 승인에 따라 보관했습니다. 한 가구({ $most }명 이하)를 나타내는 점이 { $count }개이며 첫 번째는 { $row }행입니다.
problem-columns-dropped = 요청에 따라 열 { $count }개를 뺐습니다({ $names }). 그 내용은 보관하지 않습니다.
problem-drop-unknown = 빼려던 “{ $column }” 열이 파일에 없습니다. 파일의 열: { $accepted }{ $more }.
