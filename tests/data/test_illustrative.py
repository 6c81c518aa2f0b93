"""The illustrative El-Max: byte for byte what the generator draws, plausible as a town, and marked as made up."""

import hashlib
import json
from collections import Counter
from pathlib import Path
from typing import Final

import networkx as nx
import pytest
from shapely import STRtree, unary_union
from shapely.geometry import Point, Polygon, box

from data.illustrative.__main__ import DATA, main, stale, written
from model.role import ROLES, SERVICES
from tests.data.drawn import entry, metric, of_kind, rows, walked, ways

NAMES: Final = {
    "zones": "zones",
    "streets": "walk_network",
    "residents": "residents",
    "facilities": "facilities",
    "barriers": "barriers",
    "backdrop": "backdrop",
}
DISTRICT: Final = box(29.820, 31.128, 29.866, 31.160)
SEEN: Final = box(29.79, 31.10, 29.90, 31.18)
MARK: Final = {"ar": "توضيحي", "en": "llustrative", "ko": "예시"}
GROUPS: Final = ("women", "children_6_11", "older_65", "disabled")


def _committed() -> list[str]:
    """Return where the committed files of the illustration lie below the data folder."""
    names = [f"illustrative_{name}" for name in NAMES]
    return [f"snapshots/{name}.geojson" for name in names] + [f"catalog/{name}.toml" for name in names]


class TestFiles:
    """What is committed is what the generator draws, pinned and marked."""

    def test_drawing_again_gives_the_committed_bytes(self) -> None:
        """Nobody edits a snapshot by hand, and no run differs from another."""
        assert stale(written(), DATA) == []

    def test_check_tells_a_changed_file_by_its_status(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """``--check`` writes nothing; a plain run puts right what was changed."""
        drawn = {path: (DATA / path).read_bytes() for path in map(Path, _committed())}
        monkeypatch.setattr("data.illustrative.__main__.written", lambda: drawn)
        monkeypatch.setattr("data.illustrative.__main__.DATA", tmp_path)
        assert main([]) == 0
        assert main(["--check"]) == 0
        changed = tmp_path / "snapshots" / "illustrative_zones.geojson"
        changed.write_bytes(changed.read_bytes()[:-1])
        capsys.readouterr()
        assert main(["--check"]) == 1
        assert capsys.readouterr().out.split() == ["snapshots/illustrative_zones.geojson"]
        assert not changed.read_bytes().endswith(b"\n")

    @pytest.mark.parametrize("name", NAMES)
    def test_every_entry_pins_its_snapshot(self, name: str) -> None:
        """Hash, row count, role and evidence in the TOML are those of the file."""
        kept, content = entry(name), (DATA / "snapshots" / f"illustrative_{name}.geojson").read_bytes()
        assert kept["file"] == f"illustrative_{name}.geojson"
        assert kept["sha256"] == hashlib.sha256(content).hexdigest()
        assert (kept["rows"], kept["role"]) == (len(rows(name)), NAMES[name])
        assert kept["evidence"] == "illustrative"

    @pytest.mark.parametrize("name", NAMES)
    def test_titles_carry_the_word_in_every_language(self, name: str) -> None:
        """Who reads only the title knows that it is made up, and the file says so itself."""
        assert all(MARK[language] in entry(name)["title"][language] for language in MARK)
        document = json.loads((DATA / "snapshots" / f"illustrative_{name}.geojson").read_bytes())
        assert document["evidence"] == "illustrative"

    def test_all_snapshots_stay_small(self) -> None:
        """Two megabytes are what a repository bears without notice."""
        sizes = [(DATA / "snapshots" / f"illustrative_{name}.geojson").stat().st_size for name in NAMES]
        assert sum(sizes) < 2_000_000

    @pytest.mark.parametrize("name", NAMES)
    def test_properties_are_what_the_role_allows(self, name: str) -> None:
        """Needed fields are there, choices are kept, shapes are valid and of the role's geometry."""
        role = ROLES[NAMES[name]]
        for drawn, row in rows(name):
            assert drawn.is_valid
            assert drawn.geom_type in role.geometry
            for field in role.fields:
                assert not field.needed or field.name in row
                assert not field.choices or row.get(field.name, field.choices[0]) in field.choices


class TestZones:
    """The zones are one drawing, whose faces share their borders."""

    def test_zones_do_not_overlap(self) -> None:
        """A person lives in one zone: no ground belongs to two."""
        shapes = [drawn for drawn, _ in rows("zones")]
        assert 12 <= len(shapes) <= 14
        pairs = STRtree(shapes).query(shapes, predicate="overlaps")
        assert pairs.size == 0

    def test_neighbours_leave_no_gap(self) -> None:
        """All zones together are one piece of land without a hole."""
        whole = unary_union([drawn for drawn, _ in rows("zones")])
        assert isinstance(whole, Polygon)
        assert len(whole.interiors) == 0

    def test_no_zone_lies_on_both_banks(self) -> None:
        """The canal is a border: what is left of a zone without the canal is still one piece."""
        canal = max(of_kind("barriers", "canal"), key=lambda water: water.area)
        for drawn, _ in rows("zones"):
            left = drawn.difference(canal)
            parts = sorted((part.area for part in getattr(left, "geoms", [left])), reverse=True)
            assert sum(parts[1:]) < 0.005 * parts[0]


class TestResidents:
    """The people are whole, inside the zones, and nobody is counted where nobody counted."""

    def test_every_cell_lies_in_exactly_one_zone(self) -> None:
        """No resident is lost between zones or counted twice."""
        zones = [drawn for drawn, _ in rows("zones")]
        points = [drawn for drawn, _ in rows("residents")]
        found = Counter(STRtree(zones).query(points, predicate="intersects")[0].tolist())
        assert sorted(found) == list(range(len(points)))
        assert set(found.values()) == {1}

    def test_groups_are_whole_and_never_exceed_their_total(self) -> None:
        """Women, children, older and disabled people are residents; connected households are households."""
        counted = [row for _, row in rows("residents") if row["residents"] is not None]
        for row in counted:
            assert all(isinstance(row[name], int) and 0 <= row[name] <= row["residents"] for name in GROUPS)
            assert 0 <= row["connected_households"] <= row["households"] <= row["residents"]
            assert row["income_fifth"] in {1, 2, 3, 4, 5}

    def test_each_income_fifth_holds_a_fifth_of_the_people(self) -> None:
        """To a cell, or else it is no fifth; the poorest fifth lives where homes are poorest, not everywhere."""
        held = Counter[int]()
        for _, row in rows("residents"):
            held[row["income_fifth"]] += row["residents"] or 0
        whole = sum(held.values())
        assert all(abs(held[fifth] / whole - 0.2) < 0.01 for fifth in range(1, 6))

    def test_some_cells_are_unknown_not_empty(self) -> None:
        """A blank is not a zero: a few cells have no count at all, and none has a count of nobody."""
        blank = [row for _, row in rows("residents") if row["residents"] is None]
        assert 3 <= len(blank) <= 20
        assert all(row[name] is None for row in blank for name in (*GROUPS, "households", "connected_households"))
        assert all(row["residents"] != 0 for _, row in rows("residents"))

    def test_numbers_are_those_of_such_a_district(self) -> None:
        """1,500 to 2,500 cells; Wadi el-Qamar alone is reported at 50 to 60 thousand, here no more than that."""
        assert 1500 <= len(rows("residents")) <= 2500
        wadi = unary_union([drawn for drawn, row in rows("zones") if row["zone_id"].startswith("wadi-qamar")])
        living = sum(row["residents"] or 0 for drawn, row in rows("residents") if wadi.contains(drawn))
        assert 30_000 < living < 60_000

    def test_one_zone_has_no_residents(self) -> None:
        """The refinery: a zone whose shares cannot be computed must be seen to be so."""
        points = [drawn for drawn, _ in rows("residents")]
        empty = [row["kind"] for drawn, row in rows("zones") if not any(map(drawn.contains, points))]
        assert empty == ["industrial"]

    def test_somebody_lives_where_no_street_leads(self) -> None:
        """Inside the walled compounds: such people are unmeasured and widen the bounds."""
        walls = [line for line in of_kind("barriers", "wall") if line.is_closed]
        assert len(walls) == 2
        for wall in walls:
            assert any(Polygon(wall.coords).contains(drawn) for drawn, _ in rows("residents"))


class TestFacilities:
    """The places stand on dry ground beside streets, each with the word in its name."""

    def test_every_service_is_there(self) -> None:
        """All 19, and the entry lists them."""
        assert {row["service"] for _, row in rows("facilities")} == set(SERVICES)
        assert entry("facilities")["services"] == list(SERVICES)

    def test_every_name_carries_the_word(self) -> None:
        """Nobody reads a made-up clinic for a real one; barriers are named likewise."""
        for name in ("facilities", "barriers"):
            for _, row in rows(name):
                assert all(MARK[tongue] in row[f"name_{tongue}"] for tongue in ("ar", "en"))

    def test_only_a_gate_shares_its_facility_id(self) -> None:
        """Two squares have a gate on their edge; no other id stands twice."""
        places = [row["facility_id"] for _, row in rows("facilities") if not row["entrance"]]
        assert len(set(places)) == len(places)
        gates = [(drawn, row["facility_id"]) for drawn, row in rows("facilities") if row["entrance"]]
        assert len(gates) == 2
        for gate, owner in gates:
            square = next(drawn for drawn, row in rows("facilities") if row["facility_id"] == owner)
            assert metric(square).boundary.distance(metric(gate)) < 0.2

    def test_places_stand_within_reach_of_a_street(self) -> None:
        """Berths within thirty metres, all others within ten, none in the water."""
        streets, water = STRtree([metric(line) for line in walked()]), unary_union(of_kind("barriers", "canal"))
        lines = streets.geometries
        for drawn, row in rows("facilities"):
            metres = metric(drawn)
            reach = 30 if row["service"] == "berth" else 10
            assert metres.distance(lines[streets.nearest(metres)]) <= reach
            assert not drawn.intersects(water)

    def test_a_health_unit_near_in_a_straight_line_is_far_on_foot(self) -> None:
        """South of the canal: somebody within 300 m as the crow flies walks more than 800 m."""
        graph = ways()
        nodes = list(graph)
        tree = STRtree([metric(Point(node)) for node in nodes])
        units = [metric(drawn) for drawn, row in rows("facilities") if row["service"] == "primary_health"]
        starts = {nodes[tree.nearest(unit)] for unit in units}
        walk = nx.multi_source_dijkstra_path_length(graph, starts, weight="metres")
        tolombat = next(drawn for drawn, row in rows("zones") if row["zone_id"] == "tolombat")
        homes = [metric(drawn) for drawn, _ in rows("residents") if tolombat.contains(drawn)]
        near = [home for home in homes if min(map(home.distance, units)) < 300]
        assert any(walk[nodes[tree.nearest(home)]] > 800 for home in near)


class TestFrame:
    """Everything of the district lies in its box, and the backdrop reaches well beyond."""

    @pytest.mark.parametrize("name", ["zones", "streets", "residents", "facilities"])
    def test_the_district_lies_in_its_box(self, name: str) -> None:
        """What the first map shows holds all that is counted."""
        assert all(DISTRICT.covers(drawn) for drawn, _ in rows(name))

    def test_the_backdrop_has_no_hole(self) -> None:
        """Sea, land, lake and canal together cover all that one can pan to, but for slivers of rounding."""
        whole = unary_union(of_kind("backdrop", "sea", "land", "lake", "canal"))
        assert SEEN.difference(whole).area < 1e-4 * SEEN.area
