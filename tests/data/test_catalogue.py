"""The catalogue of indicators: whole, in three languages, and every word of it has a name."""

import csv
import math
import re
from pathlib import Path
from typing import Final

import pytest

from i18n.locale import locale, message_ids, unit_key
from model.dataset import Kind
from model.evidence import Evidence
from model.role import BACKDROPS, BARRIERS, LEVELS, MODES, ROLES, SERVICES
from model.text import LANGUAGES
from store import indicators

PROJECT: Final = Path(__file__).parents[2]
SOURCE: Final = PROJECT / ".." / "shared" / "design" / "indicators.csv"
LETTERS: Final = {"ar": r"[\u0621-\u064a]", "en": r"[A-Za-z]", "ko": r"[\uac00-\ud7a3]"}
MARKS: Final = re.compile("[\u064b-\u0652\u0670]")
# The brief of the first piece: reach in metres, and what each is computed from besides zones and streets.
FIRST: Final = {
    "acc_cln": (800, "primary_health"),
    "acc_pha": (500, "pharmacy"),
    "acc_sch": (500, "primary_school"),
    "acc_bus": (500, "transit_stop"),
    "acc_mkt": (500, "market"),
    "acc_pos": (400, "open_space"),
    "dig_pnt": (800, "digital_point|post_office"),
}


def tokens() -> list[str]:
    """Return every need of every indicator, alternatives apart."""
    return [token for item in indicators() for need in item.needs for token in need.split("|")]


def test_there_are_fifty_and_no_id_twice() -> None:
    """A lost line would be an indicator that silently is no more."""
    ids = [item.id for item in indicators()]
    assert len(ids) == len(set(ids)) == 50
    assert all(re.fullmatch(r"[a-z0-9]+(_[a-z0-9]+)+", name) for name in ids)


def test_it_is_the_design_in_order_with_its_domains_and_directions() -> None:
    """A flipped direction would turn every verdict of an indicator round."""
    if not SOURCE.is_file():
        pytest.skip("the design ../shared/design/indicators.csv is not here: the catalogue was NOT held against it")
    with SOURCE.open(encoding="utf-8-sig", newline="") as lines:
        asked = [
            (r["id"].lower().replace("-", "_"), r["domain"].lower(), r["direction"]) for r in csv.DictReader(lines)
        ]
    assert [(item.id, item.domain, item.direction) for item in indicators()] == asked


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_in_its_language(language: str) -> None:
    """Arabic comes first here: letters of its own, no vowel marks; a formula may be all symbols but for its words."""
    for item in indicators():
        for text in (item.title, item.formula, item.inputs, item.target_text):
            said: dict[str, str] = {"ar": text.ar, "en": text.en, "ko": text.ko}
            assert re.search(LETTERS[language], said[language]), (item.id, said)
            assert not MARKS.search(said[language]), (item.id, said)


def test_standards_are_codes_that_need_no_translation() -> None:
    """The column has no language, so it may hold no word of one that some readers cannot read."""
    assert all(item.standard.isascii() for item in indicators())


def test_the_seven_of_the_first_piece_need_and_reach_what_was_agreed() -> None:
    """Residents are not among the needs: metres of street stand in where nobody is counted."""
    by_id = {item.id: item for item in indicators()}
    for name, (metres, service) in FIRST.items():
        assert by_id[name].needs == ("zones", "walk_network", service)
        assert by_id[name].threshold == metres
        assert by_id[name].unit == "percent"


def test_the_refuted_green_space_norm_is_not_cited() -> None:
    """No source was found for a WHO norm of 9 m² per person."""
    texts = [part for item in indicators() for part in (item.target_text.ar, item.target_text.en, item.target_text.ko)]
    assert not [text for text in texts if re.search(r"(?<![\d٠-٩.])[9٩]\s*(m²|㎡|م²)", text)]


def test_a_target_of_the_project_says_in_every_language_that_it_is_a_proposal() -> None:
    """An official must see that the number may be changed, and by whom."""
    words = {"ar": "اقتراح المشروع", "en": "proposal of the project", "ko": "사업 제안값"}
    own = [item for item in indicators() if item.target is not None and item.target.source == "project"]
    assert own
    for item in own:
        text = {"ar": item.target_text.ar, "en": item.target_text.en, "ko": item.target_text.ko}
        assert all(words[language] in text[language] for language in LANGUAGES), item.id


def test_targets_lie_in_the_range_of_their_unit() -> None:
    """A share above 100 or a negative number of days cannot be reached."""
    for item in indicators():
        if item.target is not None and item.unit == "percent":
            assert 0 <= item.target.value <= 100, item.id
        assert math.isnan(item.threshold) or 0 < item.threshold <= 5000, item.id


def test_a_needed_column_is_one_that_its_role_has() -> None:
    """A mistyped column would be missing for ever, and nobody would see why."""
    for token in tokens():
        name, _, column = token.partition(".")
        if name == "backdrop":
            assert column in BACKDROPS, token
        elif name in ROLES and column and name != "observations":
            assert ROLES[name].field(column) is not None, token


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_of_the_model_has_a_name(language: str) -> None:
    """Whatever id a page may meet, there is a word for it in the reader's language."""
    say = locale(language)
    own = {"service": SERVICES, "role": ROLES, "barrier": BARRIERS, "backdrop": BACKDROPS, "mode": MODES}
    own |= {"level": LEVELS, "evidence": tuple(Evidence), "kind": tuple(Kind), "qualifier": ("over", "about")}
    keys = {f"{prefix}-{name}" for prefix, names in own.items() for name in names}
    keys |= {f"evidence-{name}-note" for name in Evidence}
    keys |= {f"direction-{name}" for name in ("up", "down", "to-0", "to-1")}
    units = {item.unit for item in indicators()} | {field.unit for role in ROLES.values() for field in role.fields}
    keys |= {f"{prefix}-{unit_key(unit)}" for prefix in ("unit", "unitname") for unit in units if unit}
    for item in indicators():
        keys |= {f"domain-{item.domain}", f"spatial-{item.spatial_unit}"}
        keys |= {f"target-source-{item.target.source}"} if item.target else set()
    assert sorted(key for key in keys if not say.has(key)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_need_has_a_name(language: str) -> None:
    """What is missing is told to a person, who must know what to bring."""
    say = locale(language)
    for token in tokens():
        words = (f"service-{token}", f"role-{token}", "need-" + re.sub(r"[._]", "-", token))
        assert any(say.has(word) for word in words), token


def test_every_name_of_a_need_is_of_something_needed() -> None:
    """A name that nothing asks for is left over, and is translated and reviewed for nobody."""
    asked = {f"need-{re.sub(r'[._]', '-', token)}" for token in tokens()}
    assert {key for key in message_ids("en") if key.startswith("need-")} - asked == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_quantity_keeps_its_number(language: str) -> None:
    """A unit whose message forgot the number would print a bare word."""
    say = locale(language)
    for item in indicators():
        assert say.number(7) in say.quantity(7, item.unit), item.unit


def test_the_word_illustrative_stands_in_its_mark() -> None:
    """Nothing made up may be shown without the word."""
    words = {"ar": "توضيحي", "en": "illustrative", "ko": "예시"}
    for language, word in words.items():
        say = locale("ar" if language == "ar" else "ko" if language == "ko" else "en")
        assert word in say.say("evidence-illustrative")
        assert word in say.say("evidence-illustrative-note").lower()
