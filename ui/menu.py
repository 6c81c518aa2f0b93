"""The pages of the house, in the order of the menu."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent


@dataclass(frozen=True, slots=True)
class MenuEntry:
    """One page: its address, the icon beside its name, the group it stands in."""

    id: str
    icon: str
    group: str

    @property
    def script(self) -> Path:
        """Return the script that draws the page."""
        return ROOT / "pages" / f"{self.id}.py"


MENU: Final = (
    MenuEntry("overview", ":material/location_city:", "see"),
    MenuEntry("coverage", ":material/directions_walk:", "see"),
    MenuEntry("quality_of_life", ":material/health_and_safety:", "see"),
    MenuEntry("equity", ":material/balance:", "see"),
    MenuEntry("compare", ":material/compare_arrows:", "see"),
    MenuEntry("digital_inclusion", ":material/wifi:", "see"),
    MenuEntry("scenario", ":material/edit_location_alt:", "see"),
    MenuEntry("impact", ":material/query_stats:", "see"),
    MenuEntry("report", ":material/description:", "take"),
    MenuEntry("exhibition", ":material/slideshow:", "take"),
    MenuEntry("upload", ":material/upload_file:", "bring"),
    MenuEntry("datasets", ":material/database:", "trust"),
    MenuEntry("methods", ":material/functions:", "trust"),
)
HOME: Final = MENU[0]
