"""The declared composite indices: those shipped, and every fault of a file named."""

from pathlib import Path

import pytest

from i18n import locale
from model.composite import Part
from model.problem import ProblemError
from model.text import LANGUAGES
from store import composites, indicators

GOOD = """
[index.reach]
ar = "ا"
en = "Reach"
ko = "가"
beside = ["eq_gin"]
[pillar.health]
index = "reach"
ar = "ص"
en = "Health"
ko = "나"
[pillar.fair]
index = "reach"
ar = "ع"
en = "Fair"
ko = "다"
[part.acc_cln]
pillar = "health"
worst = 0
best = 100
source = "definition"
[part.eq_pal]
pillar = "fair"
target = 1
tolerance = 0.5
source = "proposal"
[weights.equal]
ar = "س"
en = "equal"
ko = "라"
[weights.ours]
ar = "ن"
en = "ours"
ko = "마"
proposal = true
[weights.ours.points]
health = 70
fair = 30
"""
BY_ID = {entry.id: entry for entry in indicators()}
DIRECTIONS = {"up": 1, "down": -1}


def _told(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "here.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_the_shipped_indices_are_three_of_at_most_eight_indicators() -> None:
    """Each indicator stands in one of them only, and no total beside its parts."""
    found = composites()
    assert [one.title.en for one in found.indices] == [
        "Services within reach",
        "Living environment",
        "Digital and civic inclusion",
    ]
    ids = [part.indicator for one in found.indices for part in one.parts()]
    assert len(ids) == len(set(ids))
    assert not {"acc_15m", "acc_bsf", "acc_fca", "acc_efc"} & set(ids)
    for one in found.indices:
        assert 6 <= len(one.parts()) <= 8
        assert all(BY_ID[name].domain == "equity" for name in one.beside)
        assert not any(BY_ID[part.indicator].domain == "equity" for part in one.parts())


@pytest.mark.parametrize(
    "part", [part for one in composites().indices for part in one.parts()], ids=lambda p: p.indicator
)
def test_goalposts_run_as_the_catalogue_says(part: Part) -> None:
    """From the worst to the best, a share between 0 and 100, and what is not by definition names who says so."""
    entry = BY_ID[part.indicator]
    way = part.best - part.worst
    assert way * DIRECTIONS[entry.direction] > 0
    if part.source == "definition":
        assert entry.unit == "percent"
        assert {part.worst, part.best} == {0.0, 100.0}


def test_weights_sum_to_one_and_proposals_say_so() -> None:
    """Equal ones are nobody's opinion; the three others are marked until somebody is asked."""
    found = composites()
    assert list(found.weights) == ["equal", "officials", "residents", "fishers"]
    for name, chosen in found.weights.items():
        assert chosen.proposal == (name != "equal")
        for index in found.indices:
            share = chosen.share(index)
            assert sum(share.values()) == pytest.approx(1, abs=1e-12)
            assert all(0 < one < 1 for one in share.values())
            if name == "equal":
                assert len({round(one, 12) for one in share.values()}) == 1


def test_a_file_of_ones_own(tmp_path: Path) -> None:
    """Pillars, goalposts, a target with its tolerance, and points as shares."""
    found = composites(_told(tmp_path, GOOD))
    (index,) = found.indices
    health, fair = index.parts()
    assert (health.worst, health.best, health.near) == (0, 100, False)
    assert (fair.worst, fair.best, fair.near) == (1.5, 1, True)
    assert found.weights["ours"].share(index) == {"health": 0.7, "fair": 0.3}
    assert found.weights["equal"].share(index) == {"health": 0.5, "fair": 0.5}


@pytest.mark.parametrize(
    ("old", "new", "field", "state"),
    [
        ('en = "Reach"', "", "index.reach.en", "missing"),
        ('beside = ["eq_gin"]', 'beside = ["eq_xyz"]', "index.reach.beside", "wrong"),
        ('index = "reach"\nar = "ص"', 'index = "rich"\nar = "ص"', "pillar.health.index", "wrong"),
        ('pillar = "health"', 'pillar = "wealth"', "part.acc_cln.pillar", "wrong"),
        ("[part.acc_cln]", "[part.acc_xyz]", "part", "wrong"),
        ("best = 100", "best = 0", "part.acc_cln.best", "wrong"),
        ("worst = 0\nbest = 100", "worst = 100\nbest = 0", "part.acc_cln.best", "wrong"),
        ("worst = 0", 'worst = "low"', "part.acc_cln.worst", "wrong"),
        ("worst = 0\n", "", "part.acc_cln.worst", "missing"),
        ('source = "definition"', 'source = "me"', "part.acc_cln.source", "wrong"),
        ("tolerance = 0.5", "tolerance = 0", "part.eq_pal.tolerance", "wrong"),
        ("health = 70", "health = 60", "weights.ours.points (reach)", "wrong"),
        ("health = 70", "health = -70", "weights.ours.points.health", "wrong"),
        ("fair = 30", "fair = 30\nfar = 3", "weights.ours.points.far", "wrong"),
        ("[weights.equal]", "[weights.same]", "weights.equal", "missing"),
        ("proposal = true", 'proposal = "yes"', "weights.ours.proposal", "wrong"),
        ("[index.reach]", "[index.reach", "here.toml", "unreadable"),
    ],
)
def test_a_wrong_field_is_named_in_every_language(tmp_path: Path, old: str, new: str, field: str, state: str) -> None:
    """So that whoever wrote the file can mend it without reading Python."""
    assert old in GOOD
    with pytest.raises(ProblemError) as refused:
        composites(_told(tmp_path, GOOD.replace(old, new, 1)))
    problems = refused.value.problems
    assert all(problem.rule == "composites-broken" for problem in problems)
    assert (field, state) in {(problem.facts["field"], problem.facts["state"]) for problem in problems}
    for language in LANGUAGES:
        assert "here.toml" in locale(language).problem(problems[0])


def test_all_faults_are_told_at_once(tmp_path: Path) -> None:
    """Three wrong fields, one answer."""
    broken = GOOD.replace("worst = 0", 'worst = "x"').replace('en = "Fair"', "").replace("fair = 30", "fair = 3")
    with pytest.raises(ProblemError) as refused:
        composites(_told(tmp_path, broken))
    fields = {problem.facts["field"] for problem in refused.value.problems}
    assert {"part.acc_cln.worst", "pillar.fair.en", "weights.ours.points (reach)"} <= fields


def test_an_index_of_more_than_eight_indicators_is_refused(tmp_path: Path) -> None:
    """Who wants to say everything says nothing."""
    ids = [name for name, entry in BY_ID.items() if entry.direction == "up" and name != "acc_cln"][:8]
    more = "".join(f'[part.{name}]\npillar = "health"\nworst = 0\nbest = 9\nsource = "proposal"\n' for name in ids)
    with pytest.raises(ProblemError) as refused:
        composites(_told(tmp_path, GOOD + more))
    assert {problem.facts["field"] for problem in refused.value.problems} == {"index.reach"}
