"""Makes printed numbers again from the versions that their passports name, and says what became of them."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, cast

from figures.dots import amount
from figures.maps import zone_names
from i18n import Locale
from i18n.terminal import plain
from indicators.document import Plain
from indicators.lineage import Replay, replayed
from indicators.measured import opened
from indicators.terminal import replay_text
from model.evidence import Evidence
from model.indicator import DISTRICT_ZONE, STREET_METRES
from model.problem import Problem, ProblemError, Severity
from model.text import Text
from reports.content import ZONES
from reports.passport import Record, checked, numbers_of, read_code
from store import Store, indicators
from store.passports import passport

if TYPE_CHECKING:
    import geopandas as gpd

UNITS: Final = {"%": "percent"}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one number.

    Parameters
    ----------
    code, number
        As it was asked for; without a number all of a code's.
    record
        What the code stands for; empty where that is not known.
    replay
        None where it could not be made again, for the reasons in ``problems``.
    """

    code: str
    number: int | None
    record: Record
    replay: Replay | None
    problems: tuple[Problem, ...] = ()

    @property
    def same(self) -> bool:
        """Return whether it is what was printed."""
        return self.replay is not None and self.replay.same

    def row(self) -> Mapping[str, Plain]:
        """Return the value that the number stands for, that of the district where none was named; empty for none."""
        rows = _rows(self.record)
        numbers = numbers_of(self.record) if rows else {}
        return next((row for zone, row in rows.items() if numbers[zone] == (self.number or 0)), {})


def _rows(record: Record) -> dict[str, Mapping[str, Plain]]:
    """Return the values of a record by zone; none of what is no value, since anybody may have written it."""
    told = record.get("values")
    rows = [row for row in told if isinstance(row, dict) and "zone" in row] if isinstance(told, list) else []
    return {str(row["zone"]): row for row in rows}


def verified(texts: Sequence[str], given: Mapping[str, Record]) -> list[Outcome]:
    """Return what became of every number; each code is made again once, however many of its numbers are asked for.

    Parameters
    ----------
    given
        Records by code; what is not among them is looked for where this machine keeps its own.

    Raises
    ------
    ProblemError
        Rule ``code-unreadable``.
    """
    asked = [read_code(text) for text in texts]
    store = opened()
    made = {code: _made_again(store, code, given) for code in dict.fromkeys(code for code, _ in asked)}
    return [_existing(Outcome(code, number, *made[code])) for code, number in asked]


def _made_again(
    store: Store, code: str, given: Mapping[str, Record]
) -> tuple[Record, Replay | None, tuple[Problem, ...]]:
    try:
        found = given.get(code)
        record = checked(code, cast("Record", passport(code)) if found is None else found)
        replay = replayed(store, record)
    except ProblemError as fault:
        return {}, None, fault.problems
    # Whoever writes a record of their own may put other values beside the hash of the right ones.
    return record, replace(replay, same=replay.same and not replay.differing), ()


def _existing(outcome: Outcome) -> Outcome:
    """Return an outcome, refused where its code has no such number."""
    if outcome.replay is None or outcome.row():
        return outcome
    facts: dict[str, str | int | float | Text] = {"code": outcome.code, "number": outcome.number or 0}
    return replace(outcome, replay=None, problems=(Problem("code-number", Severity.REFUSE, facts=facts),))


def records_in(documents: Iterable[Mapping[str, object]]) -> dict[str, Record]:
    """Return the records that the file beside a report holds, by code; none where it holds none."""
    found: dict[str, Record] = {}
    for one in documents:
        told = one.get("passports")
        if isinstance(told, dict):
            found |= {str(code): record for code, record in told.items() if isinstance(record, dict)}
    return found


def names_of_zones(say: Locale) -> dict[str, str]:
    """Return what the zones in use are called, by id; none where there are none."""
    store = opened()
    used = store.active(ZONES)
    if used is None:
        return {}
    return zone_names(cast("gpd.GeoDataFrame", store.frame(used.id, used.version)), say)


def outcome_text(outcome: Outcome, names: Mapping[str, str], say: Locale) -> str:
    """Return what became of a number, for people.

    Parameters
    ----------
    names
        As for ``outcome_words``.
    """
    if outcome.replay is None:
        return plain("\n".join((say.say("verify-refused", code=outcome.code), *map(say.problem, outcome.problems))))
    told = plain(say.say("verify-number", code=outcome.code, **outcome_words(outcome, names, say)))
    return f"{told}\n{differences(outcome, names, say)}"


def outcome_words(outcome: Outcome, names: Mapping[str, str], say: Locale) -> dict[str, str]:
    """Return what the number of an outcome is about: its title, place, value and evidence.

    Parameters
    ----------
    names
        Of zones, by id; one that has none is called by its id.
    """
    row = outcome.row()
    zone, value, evidence = str(row["zone"]), row.get("value"), row.get("evidence")
    unit = UNITS.get(str(row.get("unit")), str(row.get("unit")))
    return {
        "title": _title(outcome.record, say),
        "place": say.say("whole-district") if zone == DISTRICT_ZONE else names.get(zone, zone),
        "value": amount(value, unit, say) if isinstance(value, int | float) else say.say("no-data"),
        "evidence": say.say(f"evidence-{evidence}") if evidence in tuple(Evidence) else say.say("not-stated"),
    }


def differences(outcome: Outcome, names: Mapping[str, str], say: Locale) -> str:
    """Return whether making a number again gave the same, and if not what is another now; a line for each."""
    if outcome.replay is None:
        return ""
    return plain(replay_text(outcome.replay, {**names, DISTRICT_ZONE: say.say("whole-district")}, say))


def _title(record: Record, say: Locale) -> str:
    """Return what a record is of, in the words that are printed: with whom it counts and who walks."""
    asked, title = record.get("asked"), _entitled(record, say)
    told = {name: str(asked.get(name) or "") for name in ("group", "profile")} if isinstance(asked, dict) else {}
    if record.get("weight") == STREET_METRES:
        title = say.say("title-street_metres", title=title)
    elif group := _known("group", told, say):
        title = say.say("title-group", title=title, group=group)
    profile = _known("profile", told, say)
    return say.say("title-profile", title=title, profile=profile) if profile else title


def _known(name: str, told: Mapping[str, str], say: Locale) -> str:
    """Return what a group or a walker of a record is called; nothing for what is none, since anybody may write it."""
    key = f"{name}-{told.get(name, '').replace(':', '-')}"
    return say.say(key) if told.get(name) and say.has(key) else ""


def _entitled(record: Record, say: Locale) -> str:
    entry = next((one for one in indicators() if one.id == record.get("indicator")), None)
    made = record.get("definition")
    if entry is None and isinstance(made, dict) and isinstance(told := made.get("title"), dict):
        return Text(**{str(name): str(words) for name, words in told.items()}).of(say.language)
    return str(record.get("indicator", "")) if entry is None else entry.title.of(say.language)


def outcome_document(outcome: Outcome, say: Locale) -> dict[str, Plain]:
    """Return what became of a number, as plain data."""
    row, replay = outcome.row(), outcome.replay
    return {
        "code": outcome.code,
        "number": outcome.number,
        "indicator": outcome.record.get("indicator"),
        "zone": row.get("zone"),
        "value": row.get("value"),
        "same": outcome.same,
        "differing": [] if replay is None else list(replay.differing),
        "method_same": None if replay is None else replay.method_same,
        "libraries": [] if replay is None else list(replay.libraries),
        "superseded": [] if replay is None else list(replay.superseded),
        "problems": [{"rule": one.rule, "say": plain(say.problem(one))} for one in outcome.problems],
    }


def passports_document(records: Mapping[str, Record]) -> bytes:
    """Return the file beside a report: what its codes stand for, so that they can be verified on another machine."""
    told = {"format": "elmax-passports-1", "passports": dict(records)}
    return (json.dumps(told, ensure_ascii=False, allow_nan=False, indent=1) + "\n").encode()
