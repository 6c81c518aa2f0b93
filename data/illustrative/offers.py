"""Lists the imagined facilities: what each offers, how much of it, and roughly where it stands."""

from dataclasses import dataclass
from typing import Final

from data.illustrative.terrain import ANCHORS, Degrees

Where = str | Degrees  # a zone, or a place to stand near

DAY, SCHOOL, SHOP, OFFICE = "Sa-Th 08:00-14:00", "Sa-Th 07:30-13:30", "Mo-Su 09:00-23:00", "Su-Th 09:00-15:00"
ALWAYS: Final = "24/7"
OLD_SIDE, WADI_NORTH, WADI_SOUTH = "sayadin", "wadi-qamar-north", "wadi-qamar-south"


@dataclass(frozen=True, slots=True)
class Offer:
    """Places of one service.

    Parameters
    ----------
    capacity
        Least and most that one place holds, in ``unit``; zeros where the service has no natural capacity.
    mode
        For stops: how one travels from there.
    """

    service: str
    ar: str
    en: str
    ko: str
    where: tuple[Where, ...]
    capacity: tuple[int, int] = (0, 0)
    unit: str = ""
    opens: str = ""
    mode: str = ""


OFFERS: Final[tuple[Offer, ...]] = (
    Offer(
        *("primary_health", "وحدة صحة أسرة", "Family health unit", "가정 보건소"),
        ((29.8465, 31.1485), (29.8416, 31.1391), (29.8232, 31.1345)),
        *((3, 8), "doctors", DAY),
    ),
    Offer("hospital", "مستشفى", "Hospital", "병원", ((29.8556, 31.1561),), (90, 140), "beds", ALWAYS),
    Offer(
        *("pharmacy", "صيدلية", "Pharmacy", "약국"),
        *(("el-max-core", "el-max-core", "el-max-east", "tolombat", WADI_NORTH, WADI_NORTH, WADI_SOUTH),),
        opens="Mo-Su 09:00-24:00",
    ),
    Offer("pharmacy", "صيدلية", "Pharmacy", "약국", ("dekheila-edge", "km-10"), opens=SHOP),
    Offer(
        *("kindergarten", "روضة أطفال", "Kindergarten", "유치원"),
        ("el-max-core", "tolombat", WADI_NORTH, WADI_SOUTH, "dekheila-edge", "fort-west"),
        *((40, 120), "places", SCHOOL),
    ),
    Offer(
        *("primary_school", "مدرسة ابتدائية", "Primary school", "초등학교"),
        ("el-max-core", (29.8449, 31.1437), (29.8432, 31.1377), "dekheila-edge", "el-max-east"),
        *((420, 1150), "pupils", SCHOOL),
    ),
    Offer(
        *("secondary_school", "مدرسة ثانوية", "Secondary school", "고등학교"),
        ("el-max-core", WADI_NORTH, "km-10"),
        *((450, 900), "pupils", SCHOOL),
    ),
    Offer(
        *("transit_stop", "موقف ميكروباص", "Microbus stop", "마이크로버스 정류장"),
        (
            *((29.8225, 31.1367), (29.8288, 31.1402), ANCHORS["west_fuel"], (29.8438, 31.1512), (29.8506, 31.1544)),
            *((29.8395, 31.1421), (29.8413, 31.1382), (29.8416, 31.1350)),
        ),
        *((0, 0), "", "Mo-Su 05:30-24:00", "microbus"),
    ),
    Offer(
        *("transit_stop", "محطة حافلة", "Bus stop", "버스 정류장"),
        ((29.8398, 31.1484), ANCHORS["east_fuel"], ANCHORS["coop_fuel"]),
        *((0, 0), "", "Mo-Su 06:00-23:00", "bus"),
    ),
    Offer(
        *("transit_stop", "محطة ترام", "Tram stop", "전차 정류장"),
        ((29.8592, 31.1582), (29.8624, 31.1591)),
        *((0, 0), "", "Mo-Su 06:00-24:00", "tram"),
    ),
    Offer(
        *("transit_stop", "محطة قطار", "Railway station", "기차역"),
        ((29.8436, 31.1421),),
        *((0, 0), "", "Mo-Su 05:00-22:00", "rail"),
    ),
    Offer(
        "market", "سوق السمك", "Fish market", "수산시장", ((29.8442, 31.1517),), (60, 60), "stalls", "Mo-Su 06:00-16:00"
    ),
    Offer("market", "سوق", "Market", "시장", ((29.8425, 31.1389), "dekheila-edge"), (40, 160), "stalls", SHOP),
    Offer(
        *("bakery", "مخبز", "Bakery", "빵집"),
        (OLD_SIDE, "el-max-core", "el-max-east", "tolombat", "pump-housing", WADI_NORTH, WADI_NORTH, WADI_SOUTH),
        opens="Mo-Su 05:00-17:00",
    ),
    Offer("bakery", "مخبز", "Bakery", "빵집", ("dekheila-edge", "km-10", "fort-west"), opens=SHOP),
    Offer("post_office", "مكتب بريد", "Post office", "우체국", ("el-max-core", WADI_NORTH), (3, 6), "counters", OFFICE),
    Offer("bank", "فرع بنك", "Bank branch", "은행 지점", ("el-max-core", "el-max-east"), (3, 8), "counters", OFFICE),
    Offer(
        *("digital_point", "نقطة خدمات رقمية", "Digital service point", "디지털 서비스 센터"),
        ("el-max-core", "dekheila-edge"),
        *((6, 20), "terminals", OFFICE),
    ),
    Offer(
        *("government_office", "مكتب حكومي", "Government office", "관공서"),
        ("el-max-core", "tolombat"),
        *((4, 10), "counters", OFFICE),
    ),
    Offer("police", "نقطة شرطة", "Police post", "파출소", ((29.8475, 31.1524),), opens=ALWAYS),
    Offer("fire_station", "محطة إطفاء", "Fire station", "소방서", ((29.8519, 31.1541),), (3, 3), "engines", ALWAYS),
    Offer(
        *("worship", "مسجد", "Mosque", "모스크"),
        (OLD_SIDE, "canal-mouth", "el-max-core", "bab-al-arab", "tolombat", "pump-housing", WADI_NORTH, WADI_SOUTH),
        *((150, 600), "persons"),
    ),
    Offer("worship", "مسجد", "Mosque", "모스크", ("dekheila-edge", "upper-canal"), (150, 400), "persons"),
    Offer("worship", "كنيسة", "Church", "교회", ("el-max-east",), (200, 200), "persons"),
    Offer(
        *("community_centre", "مركز مجتمعي", "Community centre", "주민 센터"),
        (OLD_SIDE, "tolombat", WADI_SOUTH),
        *((60, 200), "persons", "Sa-Th 10:00-21:00"),
    ),
    Offer(
        "berth",
        "مرسى قوارب الصيد",
        "Fishing berth",
        "어선 정박지",
        (ANCHORS["marina"], (29.8419, 31.1518)),
        (24, 60),
        "boats",
    ),
    Offer("berth", "مرسى الخندق", "Canal berth", "운하 정박지", ((29.8453, 31.1487),), (30, 45), "boats"),
)
POCKETS: Final = Offer(
    *("open_space", "ساحة لعب", "Play area", "놀이터"),
    ("el-max-east", (29.8446, 31.1372)),
    *((0, 0), "", ALWAYS),
)
