# 파일의 열을 역할의 필드와 맞출 때 발견된 것.

problem-role-table = 열에서 알려진 용도를 찾지 못해 파일을 표로 보관합니다. 모든 행과 열을 그대로 두며, 열 가운데 하나로 지표를 만들기 전까지는 어떤 지도나 수치에도 쓰이지 않습니다. 다른 용도라면 ‘--role’로 지정해 주십시오: { $accepted }{ $more }.
problem-field-near = 역할 ‘{ $role }’에 필요한 필드 ‘{ $field }’와 이름이 같은 열은 없지만 “{ $column }” 열이 비슷합니다. 짐작으로 정하지 않습니다. 맞으면 ‘--map "{ $option }"’을, 아니면 다른 열을 지정해 주십시오.
problem-column-near = “{ $column }” 열의 이름이 열이 없는 필드 ‘{ $field }’와 비슷합니다. 속성으로 남겨 두었습니다. 맞으면 ‘--map "{ $option }"’을 지정해 주십시오.
problem-columns-rival = 필드 ‘{ $field }’의 이름에 맞는 열이 둘 이상입니다. “{ $column }” 열을 썼고 나머지는 속성으로 남겼습니다({ $names }). 다른 열을 쓰려면 ‘--map "{ $option }"’을 지정해 주십시오.
