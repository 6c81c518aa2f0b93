"""What a file is used as where nobody named a role: told by its columns, or asked."""

from collections.abc import Callable

import pytest

from loaders.check import Checked


@pytest.mark.parametrize(
    ("heads", "role"),
    [
        ("اسم المنشأة;النوع;X;Y", "facilities"),
        ("name_en;service;longitude;latitude", "facilities"),
        ("parameter;time;value;unit", "observations"),
        ("residents;longitude;latitude", "residents"),
    ],
)
def test_the_usual_tables_need_no_role(judge: Callable[..., Checked], heads: str, role: str) -> None:
    """A ministry's list of pharmacies says «kind» of a place: it is no backdrop for it."""
    cells = {"النوع": "صيدلية", "service": "pharmacy", "X": "29.84", "Y": "31.14", "time": "2026", "unit": "m"}
    cells |= {"longitude": "29.84", "latitude": "31.14", "value": "1", "residents": "12"}
    row = ";".join(cells.get(head, "ميناء") for head in heads.split(";"))
    assert judge(f"{heads}\n{row}\n").role == role


def test_a_kind_alone_speaks_for_no_use(judge: Callable[..., Checked]) -> None:
    """It may be a barrier, a backdrop or a street: nothing is guessed, and nothing is drawn."""
    checked = judge("kind;wkt\ncanal;LINESTRING (29.84 31.14, 29.85 31.15)\n")
    assert checked.role == "table"
