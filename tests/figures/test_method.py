"""One indicator whole: threshold and target with whose they are, checks, limits, and who could give what it lacks."""

import math
import re
from dataclasses import replace
from html import escape, unescape

import pytest

from figures import method, standing
from i18n import locale
from i18n.locale import bare
from model.indicator import Indicator, Target
from model.norm import Norm
from model.text import LANGUAGES, Language, Text
from store import crosswalk, indicators, norms, peers

ITEM = Indicator(
    "acc_cln",
    Text("الوصول", "Access", "접근"),
    "access",
    Text("م", "formula", "식"),
    "percent",
    "up",
    Text("م", "inputs", "입력"),
    "SDG 3.8",
    Text("هدف", "target text", "목표"),
    "zone",
    (),
    800,
    Target(90, "project"),
    "project",
    None,
    ("oracle-hand",),
    ("law-order", "law-bounds-hold"),
    ("tests/a.py",),
    ("health", "governorate"),
    "step-register",
)
NORM = Norm("sdg", "acc_cln", "un", 500.0, "m", 500.0, "M", "https://example.org", "original", Text("م", "n", "설"))


def test_a_threshold_of_the_project_says_whose_it_is() -> None:
    """And bears no mark: there is nothing to verify in a proposal."""
    made = bare(method.definition(ITEM, [NORM], ITEM.target, locale("en")))
    assert "800 m (proposal of the project)" in made
    assert "verified-" not in made


def test_a_threshold_of_a_norm_names_its_publisher_and_its_mark() -> None:
    """The mark is the indicator's own."""
    taken = replace(ITEM, threshold=500, threshold_source="sdg", threshold_verified="no")
    made = bare(method.definition(taken, [NORM], None, locale("en")))
    assert f"500 m ({locale('en').say('publisher-un')})" in made
    assert "verified-no" in made


def test_a_threshold_that_is_no_walk_takes_the_norms_own_value() -> None:
    """45 µg/m³, not no metres."""
    air = replace(ITEM, threshold=math.nan, threshold_source="sdg", threshold_verified="original")
    made = bare(method.definition(air, [replace(NORM, value=45.0, unit="ug/m3")], None, locale("en")))
    assert "45 µg/m³ (" in made


def test_a_target_that_nobody_described_is_told_all_the_same() -> None:
    """What is made without code has no words for its target: the value stands alone, or that none is stated."""
    say, silent = locale("en"), replace(ITEM, target_text=Text())
    assert bare(method.target_words(silent, ITEM.target, say)) == "<b>90% (proposal of the project)</b>"
    assert method.target_words(silent, None, say) == say.say("not-stated")


def test_the_row_of_a_threshold_is_named_by_what_it_is_and_gone_where_there_is_none() -> None:
    """Metres along streets, metres as the crow flies, a limit in its own unit; a norm that is not read has no row."""
    say = locale("en")
    walk = replace(ITEM, needs=("walk_network",))
    air = replace(ITEM, threshold=math.nan, threshold_source="sdg")
    unread = replace(NORM, value=math.nan, verified="no")
    cases: list[tuple[Indicator, Norm, str]] = [
        (walk, NORM, "fact-reach"),
        (ITEM, NORM, "fact-distance"),
        (air, NORM, "fact-limit"),
        (air, unread, ""),
        (replace(air, threshold_source="none"), NORM, ""),
        (replace(air, threshold_source="definition", threshold_verified="secondary"), NORM, ""),
    ]
    for item, norm, key in cases:
        made = method.definition(item, [norm], None, say)
        rows = [one for one in ("fact-reach", "fact-distance", "fact-limit") if f"<dt>{say.say(one)}</dt>" in made]
        assert rows == ([key] if key else [])


@pytest.mark.parametrize("language", LANGUAGES)
def test_standards_are_spelled_out_by_name(language: Language) -> None:
    """With their own number; what has no name here stays as it is, marked as foreign."""
    say = locale(language)
    item = replace(ITEM, standard="SDG 3.8; UMF; GOHSC; World Bank ESS5; FAO EastMed; WHO 2021")
    made = method.definition(item, [], None, say)
    names = (f"framework-{name}" for name in ("umf", "world-bank-ess5"))
    assert all(say.say(key) in made for key in (*names, "publisher-gohsc"))
    assert f'{say.say("framework-sdg")} <bdi dir="auto">3.8</bdi>' in made
    assert '<bdi dir="auto">FAO EastMed</bdi>' in made
    assert f'{say.say("publisher-who")} <bdi dir="auto">{say.digits("2021")}</bdi>' in made


def test_a_formula_keeps_its_order_in_an_arabic_sentence() -> None:
    """The expression is a piece of its own."""
    item = replace(ITEM, formula=Text("T = a + b حيث العدد", "T", "T"))
    assert '<bdi dir="ltr">T = a + b</bdi> حيث العدد' in method.definition(item, [], None, locale("ar"))


def test_the_districts_own_target_takes_the_place_of_the_proposal() -> None:
    """With who asks for it; the catalogue's text stays below."""
    made = bare(method.definition(ITEM, [], Target(85, "district"), locale("en")))
    assert "85% (asked for by the district)" in made
    assert "target text" in made


@pytest.mark.parametrize("language", LANGUAGES)
def test_checks_are_sentences_and_proofs_are_files(language: Language) -> None:
    """Every oracle and law in the reader's words; paths as code."""
    say = locale(language)
    made = method.checks(ITEM, say)
    assert all(say.say(key) in made for key in ("oracle-hand", "law-order", "law-bounds-hold"))
    assert '<code class="path">tests/<wbr>a.py</code>' in made
    assert made.index("<details") < made.index("tests/")


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_it_does_not_tell_is_said(language: Language) -> None:
    """In the reader's language."""
    assert locale(language).say("note-acc_cln") in bare(method.limits(ITEM, locale(language)))


def test_a_gap_names_what_is_missing_who_could_give_it_and_the_next_step() -> None:
    """Three answers that an official can act on."""
    say = locale("en")
    made = method.gap(ITEM, {"Zones": "yes", "Register of homes": "no"}, say, built=True)
    assert f'Zones <span class="chip have-yes">{say.say("have-yes")}' in made
    assert f'Register of homes <span class="chip have-no">{say.say("have-no")}' in made
    assert say.say("method-improve") not in made
    assert all(words in made for words in method.owners(ITEM, say))
    assert say.say("step-register") in made


def test_what_can_be_computed_lacks_nothing() -> None:
    """Better data still has an owner; where only the method is not there, that is said."""
    say = locale("en")
    made = method.gap(ITEM, {"Zones": "yes"}, say, built=True)
    assert say.say("method-improve") in made
    assert "have-no" not in made
    assert say.say("state-not-built") in method.gap(ITEM, {"Zones": "yes"}, say, built=False)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_only_illustrative_data_fills_never_passes_for_there(language: Language) -> None:
    """Its own mark beside the need, in the state and in the register, and real data is asked for."""
    say = locale(language)
    made = method.gap(ITEM, {"A": "illustrative", "B": "yes"}, say, built=True)
    assert f'A <span class="chip have-illustrative">{say.say("have-illustrative")}' in made
    assert say.say("method-real") in made
    assert say.say("method-improve") not in made
    state = say.say("state-illustrative")
    assert f'have-illustrative">{state}' in method.head(ITEM, state, "illustrative", say)
    listed = method.register([(ITEM, state, "illustrative")], say)
    assert f'have-illustrative">{state}' in listed
    assert say.say("step-register") in listed


def test_one_need_that_lacks_is_enough_to_lack() -> None:
    """And one that is illustrative makes all illustrative."""
    assert method.weakest_have(["yes", "illustrative", "no"]) == "no"
    assert method.weakest_have(["yes", "illustrative"]) == "illustrative"
    assert method.weakest_have(["yes"]) == "yes"


def test_the_register_asks_nobody_for_what_is_there() -> None:
    """Owners and steps stand only where something lacks."""
    say = locale("en")
    made = method.register([(ITEM, "ready", "yes"), (replace(ITEM, id="acc_pha"), "lacks x", "no")], say)
    assert made.count(say.say("step-register")) == 1
    assert "lacks x" in made


def test_nothing_from_the_catalogue_is_markup() -> None:
    """An official may edit the file."""
    wild = Text(*(['<img src=x onerror="alert(1)">'] * 3))
    item = replace(ITEM, title=wild, formula=wild, inputs=wild, target_text=wild, standard=wild.en, proof=(wild.en,))
    say = locale("en")
    made = method.head(item, wild.en, "yes", say) + method.definition(item, [], None, say) + method.checks(item, say)
    made += method.gap(item, {wild.en: "no"}, say, built=True) + method.register([(item, wild.en, "yes")], say)
    assert "<img" not in made


# Names of organisations, methods, satellites and measures: the same in every language.
NAMES = {"CAPMAS", "EEAA", "GOHSC", "GOPP", "GTFS", "ISDF", "MCIT", "NDVI", "NOUH", "NTRA", "SFCA"}
NAMES |= {"Landsat", "Sentinel", "Lden", "Lnight"}


@pytest.mark.parametrize("language", ["ar", "ko"])
def test_no_english_word_is_left_standing_for_any_indicator(language: Language) -> None:
    """The whole catalogue as its page shows it: what is foreign is marked as such, numbers are the reader's."""
    say = locale(language)
    for item in indicators():
        asked = [one for one in norms() if one.indicator == item.id]
        made = (
            method.head(item, "", "yes", say)
            + method.limits(item, say)
            + method.definition(item, asked, item.target, say)
        )
        made += method.checks(item, say) + method.gap(item, {}, say, built=True)
        made += standing.crosswalk_table([one for one in crosswalk() if one.indicator == item.id], say)
        made += standing.norms_table(asked, say) + standing.peer_list(
            [p for p in peers() if p.indicator == item.id], say
        )
        made = re.sub(r'<bdi dir="ltr">(.*?)</bdi>', r"\1", made)  # an expression is ours, whatever its direction
        ours = re.sub(r"<[^>]+>", " ", re.sub(r"<(bdi|code)\b[^>]*>.*?</\1>", "", made, flags=re.DOTALL))
        assert set(re.findall(r"[A-Za-z]{4,}", unescape(ours))) <= NAMES, item.id
        if language == "ar":  # a formula is written as formulas are
            ours = ours.replace(escape(item.formula.ar), "")
            assert re.findall(r"(?<![\w.-])[0-9]+(?!\w)", re.sub(r"ISO [0-9:]+", "", ours)) == [], item.id
