"""Arabic texts for tests: words that the pairs were not counted from, and tables made of them."""

import csv
import random
import re
from functools import cache
from pathlib import Path
from typing import Final

DATA: Final = Path(__file__).parents[2] / "data"
ARABIC_WORD: Final = re.compile(r"[\u0621-\u064a]{2,}")
# Names of people, streets and offices as they stand in lists of the governorate; made up for this test.
NAMES: Final = (
    "محمد أحمد علي",
    "فاطمة حسن إبراهيم",
    "مصطفى عبد الرحمن سالم",
    "نورا خالد الشناوي",
    "يوسف جرجس بطرس",
    "هبة الله رمضان",
    "شارع الجيش بجوار مسجد القائد إبراهيم",
    "٧ ش طه حسين متفرع من ش ملك حفني",
    "قبلي السكة الحديد خلف مخبز السلام",
    "وحدة طب أسرة المكس",
    "مكتب تموين الدخيلة أول",
    "مدرسة وادي القمر الابتدائية المشتركة",
    "جمعية الصيادين بالمكس القديمة",
    "كوبري المكس أمام ملاحات برج العرب",
    "الهيئة العامة للاستعلامات",
    "مركز شباب العجمي البيطاش",
    "صيدلية د/ ثروت غبريال",
    "قرية أبو قير الضاهرية قبلي",
)
FOREIGN: Final = {
    "windows-1252": "Hôpital général école élémentaire pharmacie place marché café où français garçon été forêt île",
    "windows-1251": "Больница аптека школа улица площадь население церковь рынок почта банк МОСКВА КАЗАНЬ САМАРА",
    "koi8-r": "Больница аптека школа улица площадь население церковь рынок почта банк МОСКВА КАЗАНЬ САМАРА",
    "windows-1253": "Νοσοκομείο φαρμακείο σχολείο δημοτικό οδός πλατεία κάτοικοι πληθυσμός εκκλησία αγορά ΑΘΗΝΑ ΠΑΤΡΑ",
    "iso-8859-7": "Λεωνίδας Αλέξανδρος Μύρων Ευστόχιος Νοσοκομείο φαρμακείο σχολείο οδός πλατεία κάτοικοι ΗΡΑΚΛΕΙΟ",
    "windows-1255": "בית חולים אלכסנדריה בית ספר רחוב כיכר אוכלוסייה שוק דואר בנק משטרה אוטובוס תחנה ירושלים חיפה",
    "windows-1254": "İstanbul kalabalık iktisadi kültürel açıdan önemli şehri sağlık ocağı öğretmen çarşı ığüşöç",
    "windows-1250": "Szpital żółć łódź święty źródło gęś Kraków Wrocław Poznań Gdańsk Częstochowa",
    "euc-kr": "서울특별시 강남구 부산광역시 해운대구 보건소 약국 초등학교 병원 시장 우체국 은행 경찰서 인구 가구",
    "shift_jis": "名前 年齢 田中 佐藤 鈴木 病院 薬局 学校 東京都 大阪府 人口 世帯 カタカナ ひらがな ｱﾘﾏ ﾀﾅｶ ﾄｳｷｮｳ ｵｵｻｶ",
    "euc_jp": "名前 年齢 田中 佐藤 鈴木 病院 薬局 学校 東京都 大阪府 人口 世帯 カタカナ ひらがな",
    "big5": "醫院 藥局 學校 人口 家庭 台北市 高雄市 名稱 緯度 經度 銀行 郵局",
    "gb18030": "医院 药店 学校 人口 家庭 北京市 上海市 广州市 名称 纬度 经度 银行 邮局",
    "cp874": "โรงพยาบาล โรงเรียน ประชากร ถนน ตลาด ธนาคาร กรุงเทพมหานคร เชียงใหม่",
}


@cache
def vocabulary() -> tuple[str, ...]:
    """Return what stands in the district's own data and in the lists above: names, whole, and single words."""
    found = dict.fromkeys(NAMES)
    for name in ("places.csv", "project_register.csv", "reported_figures.csv"):
        with (DATA / "snapshots" / name).open(encoding="utf-8", newline="") as lines:
            for row in csv.DictReader(lines):
                found.update(dict.fromkeys(cell for key, cell in row.items() if key.endswith("_ar") and cell))
    facilities = (DATA / "snapshots" / "illustrative_facilities.geojson").read_text(encoding="utf-8")
    found.update(dict.fromkeys(" ".join(ARABIC_WORD.findall(facilities)).split()))
    return tuple(found)


def table(seed: int, cells: int, *, plain: bool = False) -> str:
    """Return a CSV with so many Arabic cells, an English header and numbers; the same for the same seed.

    Parameters
    ----------
    plain
        Without signs that only some encodings have.
    """
    chosen = random.Random(seed).sample(vocabulary(), cells)  # noqa: S311 - a test's texts, no secret
    if plain:
        chosen = [" ".join(ARABIC_WORD.findall(cell)) or "المكس" for cell in chosen]
    rows = [f'{number},"{cell[:60]}",{number * 7 % 100}' for number, cell in enumerate(chosen, start=1)]
    return "\n".join(["id,name,residents", *rows]) + "\n"
