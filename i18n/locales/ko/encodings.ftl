# 파일의 바이트를 글자로 바꿀 때 발견된 것.

problem-encoding-read = 유니코드 텍스트가 아닙니다. 다른 인코딩보다 가능성이 훨씬 큰 { $encoding }(으)로 읽었습니다. 첫 단어들: { $words }. 잘못 읽혔다면 ‘--encoding’으로 인코딩을 지정해 주십시오.
problem-encoding-wide = 텍스트가 { $encoding }(으)로 쓰여 있어 그대로 읽었습니다. 바뀐 글자는 없습니다.
problem-encoding-damaged = 파일은 UTF-8이지만 { $count }개 행에 UTF-8이 아닌 바이트가 있습니다. 첫 번째는 { $row }행입니다: “{ $found }”. 파일을 만든 프로그램에서 고치거나, 잃어버린 자리에 ‘�’를 두는 것을 ‘--encoding { $option }’로 받아들여 주십시오.
problem-encoding-gaps = { $count }개 행에 글자가 아닌 바이트가 있어 그 자리에 ‘{ $mark }’를 두었습니다. 첫 번째는 { $row }행입니다: “{ $found }”. 다른 글자는 그대로입니다.
problem-text-misread = 텍스트가 잘못된 인코딩으로 읽힌 뒤 그대로 저장된 것으로 보입니다. { $row }행은 “{ $standing }”이며, 되돌리면 “{ $found }”입니다. 되돌리려면 ‘--encoding { $option }’, 그대로 쓰려면 ‘--encoding utf-8’을 지정해 주십시오.
problem-text-mended = 잘못된 인코딩으로 읽힌 뒤 저장된 텍스트를 되돌렸습니다({ $encoding }). 모두 { $count }곳입니다. 되돌릴 수 없는 것은 그대로 두었습니다.
