"""What a plan does, for a reader: the answer in persons, zones before and after, groups, and who is cut off."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from html import escape
from typing import Final, Protocol

import pandas as pd

from figures import markup
from figures.tables import reason
from i18n import Locale
from i18n.locale import clean
from model.age import Age
from model.evidence import Evidence
from model.indicator import DISTRICT_ZONE, Indicator, Value, decimals

NAN: Final = math.nan
PERCENT: Final = 100.0


class Turn(Protocol):
    """One value before and after; ``by`` is NaN where the two cannot be compared, a side None where it is not there."""

    @property
    def zone(self) -> str:
        """Return the id of the zone; ``*`` for the district."""

    @property
    def before(self) -> Value | None:
        """Return the value of today."""

    @property
    def after(self) -> Value | None:
        """Return the value as it would be."""

    @property
    def by(self) -> float:
        """Return what is added."""


@dataclass(frozen=True, slots=True, eq=False)
class Told:
    """What is told of one indicator and its service.

    Parameters
    ----------
    service
        Whose places it counts.
    turns
        Zone by zone, the district last.
    gained, lost
        Persons by zone and, under ``*``, in the district; empty where nobody has counted residents.
    groups
        By group, persons gained and lost; NaN where nothing is told of it.
    few
        The groups of fewer than ten.
    cut, joined
        Persons who lose, or get, any way to the service; empty where nothing is known.
    kept_back
        Why no number is told of a zone, by its id.
    """

    indicator: Indicator
    service: str
    turns: Sequence[Turn]
    evidence: Evidence
    gained: Mapping[str, float]
    lost: Mapping[str, float]
    unknown: float
    groups: Mapping[str, tuple[float, float]]
    few: frozenset[str]
    cut: Mapping[str, float]
    joined: Mapping[str, float]
    kept_back: Mapping[str, str] = field(default_factory=dict)

    def district(self) -> Turn:
        """Return what becomes of the whole district."""
        return self.turns[-1]

    def zones(self) -> tuple[Turn, ...]:
        """Return what becomes of the zones, those that move most first."""
        return tuple(sorted(self.turns[:-1], key=lambda turn: -abs(turn.by) if math.isfinite(turn.by) else 0.0))

    def moved(self) -> tuple[Turn, ...]:
        """Return the zones of which anything told is another, or is kept back; the others stay as they are."""
        return tuple(turn for turn in self.zones() if self._moves(turn))

    def _moves(self, turn: Turn) -> bool:
        sides = (self.gained, self.lost, self.cut, self.joined)
        return bool(round(turn.by, 1) if math.isfinite(turn.by) else 0.0) or any(side.get(turn.zone) for side in sides)


def answer(told: Told, metres: float, age: Age | None, say: Locale) -> str:
    """Return what the plan does in one large number and a few sentences, as markup."""
    gained, lost = (side.get(DISTRICT_ZONE, NAN) for side in (told.gained, told.lost))
    reach, service = say.quantity(metres, "m"), say.say(f"service-{told.service}")
    net = _net(told.district())
    if not told.gained:
        large, words = _change(told.district(), say), say.say("plan-nobody-counted")
    elif math.isnan(gained + lost):
        # Somebody lives where nobody has counted: how many feel it is not known, how many counted ones are in reach is.
        large, words = say.signed(net, "persons"), say.say("plan-net", service=service, metres=reach)
    elif not gained and not lost:
        large, words = say.say("plan-nobody"), say.say("plan-nobody-moves", service=service, metres=reach)
    else:
        key, persons = ("plan-loses", lost) if lost > gained else ("plan-gains", gained)
        large, words = say.quantity(persons, "persons"), say.say(key, service=service, metres=reach)
    lines = [words, *_lines(told, gained, lost, say)]
    mark = f"{markup.badge(told.evidence, say)} {markup.aged(told.evidence, age, say)}"
    return f'<div role="status">{markup.headline(say.say("plan-answer"), large, mark, lines)}</div>'


def todo(words: str) -> str:
    """Return what to do next, as markup."""
    return f'<p class="todo">{escape(words)}</p>'


def walk(words: str, evidence: Evidence, say: Locale) -> str:
    """Return who lives within the walk that is drawn, as markup."""
    return f'<p class="walk">{markup.badge(evidence, say)} {escape(words)}</p>'


def _lines(told: Told, gained: float, lost: float, say: Locale) -> Iterable[str]:
    whole = told.district()
    if whole.before is not None and whole.after is not None:
        before, after = (say.quantity(one.value, one.unit, 1) for one in (whole.before, whole.after))
        yield say.say("plan-share", before=before, after=after, by=say.signed(whole.by, whole.after.unit, 1))
        target = told.indicator.target
        if target is not None and not math.isnan(whole.after.persons_to_target):
            asked = say.quantity(target.value, whole.after.unit)
            left = whole.after.persons_to_target
            persons = say.quantity(left, "persons")
            yield say.say("plan-target" if left > 0 else "plan-target-met", target=asked, persons=persons)
    if gained > 0 and lost > 0:
        other = ("plan-also-gains", gained) if lost > gained else ("plan-also-loses", lost)
        yield say.say(other[0], persons=say.quantity(other[1], "persons"))
    cut, joined = (side.get(DISTRICT_ZONE, 0.0) for side in (told.cut, told.joined))
    if cut:
        yield say.say("plan-cut", persons=say.quantity(cut, "persons"), service=say.say(f"service-{told.service}"))
    if joined:
        yield say.say("plan-joined", persons=say.quantity(joined, "persons"))
    if told.unknown:
        yield say.say("plan-unknown", persons=say.quantity(told.unknown, "persons"))


def persons_words(persons: float, why: str, say: Locale) -> str:
    """Return how many; where that is not told, ``why``, the id of a reason."""
    if why:
        return say.say(f"reason-{why}")
    return say.say("plan-uncounted") if math.isnan(persons) else say.number(persons)


def zone_rows(told: Told) -> pd.DataFrame:
    """Return every zone today and with the plan as plain numbers, the district last; for a file."""
    return pd.DataFrame(
        {
            "indicator": told.indicator.id,
            "zone": turn.zone,
            "before": NAN if turn.before is None else turn.before.value,
            "after": NAN if turn.after is None else turn.after.value,
            "change": turn.by,
            "unit": told.indicator.unit,
            "persons_before": NAN if turn.before is None else turn.before.persons,
            "persons_after": NAN if turn.after is None else turn.after.persons,
            "gained": told.gained.get(turn.zone, NAN),
            "lost": told.lost.get(turn.zone, NAN),
            "cut_off": told.cut.get(turn.zone, NAN),
            "joined": told.joined.get(turn.zone, NAN),
            "kept_back": told.kept_back.get(turn.zone, ""),
            "evidence": str(told.evidence),
        }
        for turn in told.turns
    )


def _net(turn: Turn) -> float:
    """Return how many more persons, of those that are counted, are within reach."""
    return NAN if turn.before is None or turn.after is None else turn.after.persons - turn.before.persons


def _change(turn: Turn, say: Locale) -> str:
    unit = "" if turn.after is None else turn.after.unit
    return say.say("no-data") if math.isnan(turn.by) else say.signed(turn.by, unit, decimals(unit))


def zone_table(told: Told, names: Mapping[str, str], say: Locale) -> pd.DataFrame:
    """Return the zones that change, today and with the plan, with who gains and loses; the district last."""
    rows = []
    for turn in (*told.moved(), told.district()):
        place = names.get(turn.zone, turn.zone) if turn.zone != DISTRICT_ZONE else say.say("whole-district")
        row = {
            say.say("column-zone"): clean(place),
            say.say("plan-before"): value_words(turn.before, say),
            say.say("plan-after"): value_words(turn.after, say),
            say.say("plan-by"): _change(turn, say),
        }
        sides = {"gain": told.gained, "lose": told.lost, "cut-off": told.cut, "joined-up": told.joined}
        for key, side in sides.items():
            if side and (key in {"gain", "lose"} or any(side.values())):
                row[say.say(f"plan-{key}")] = persons_words(
                    side.get(turn.zone, NAN), told.kept_back.get(turn.zone, ""), say
                )
        kind = None if turn.after is None else turn.after.evidence
        rows.append({**row, say.say("column-evidence"): say.say(f"evidence-{kind}") if kind else ""})
    return pd.DataFrame(rows)


def all_table(rows: Iterable[tuple[Indicator, Turn]], say: Locale) -> pd.DataFrame:
    """Return several indicators of the district before and after."""
    heads = [say.say(key) for key in ("column-indicator", "plan-before", "plan-after", "plan-by")]
    cells = (
        [
            entry.title.of(say.language),
            *(value_words(one, say) for one in (turn.before, turn.after)),
            _change(turn, say),
        ]
        for entry, turn in rows
    )
    return pd.DataFrame([dict(zip(heads, row, strict=True)) for row in cells])


def value_words(value: Value | None, say: Locale) -> str:
    """Return a value, or why there is none."""
    if value is None:
        return say.say("no-data")
    return (
        reason(value, say) if math.isnan(value.value) else say.quantity(value.value, value.unit, decimals(value.unit))
    )


def group_table(told: Told, say: Locale) -> pd.DataFrame:
    """Return who gains and loses by group of residents; of fewer than ten nothing is told."""
    rows = []
    for group, sides in told.groups.items():
        few = "too-few-people" if group in told.few else ""
        words = [persons_words(side, few, say) for side in sides]
        name = say.say("group-" + group.replace(":", "-"))
        rows.append(dict(zip((say.say(f"plan-{key}") for key in ("who", "gain", "lose")), [name, *words], strict=True)))
    return pd.DataFrame(rows)


def arrows(told: Told, names: Mapping[str, str], say: Locale) -> str:
    """Return every zone as a line from today's share to the plan's, with the target, as markup."""
    target = told.indicator.target
    goal = "" if target is None else f'<i class="goal" style="inset-inline-start:{target.value:.1f}%"></i>'
    moved = told.moved()
    rows = "".join(_arrow(turn, names, goal, say) for turn in moved if turn.after is not None)
    still = len(told.turns) - 1 - len(moved)
    rows += markup.paragraphs([say.say("plan-still", count=still)]) if still else ""
    key = f'<li><i class="was"></i>{escape(say.say("plan-before"))}</li>'
    key += f'<li><i class="will"></i>{escape(say.say("plan-after"))}</li>'
    if target is not None:
        key += f'<li><i class="goal"></i>{escape(say.say("chart-target", value=say.number(target.value)))}</li>'
    alt = escape(arrows_text(told, names, say), quote=True)
    return f'<figure class="turns" role="img" aria-label="{alt}"><ul class="key">{key}</ul>{rows}</figure>'


def _arrow(turn: Turn, names: Mapping[str, str], goal: str, say: Locale) -> str:
    was, will = (NAN if one is None else one.value for one in (turn.before, turn.after))
    name, words = escape(names.get(turn.zone, turn.zone)), escape(value_words(turn.after, say))
    line = ""
    if not math.isnan(was + will):
        start, wide = min(was, will), abs(will - was)
        line = f'<i class="way" style="inset-inline-start:{start:.1f}%;inline-size:{wide:.1f}%"></i>'
    dots = "".join(
        f'<i class="{kind}" style="inset-inline-start:{at:.1f}%"></i>'
        for kind, at in (("was", was), ("will", will))
        if not math.isnan(at)
    )
    moved = f"<b>{escape(_change(turn, say))}</b>" if math.isfinite(turn.by) and round(turn.by, 1) else ""
    made = " made" if turn.after is not None and turn.after.evidence is Evidence.ILLUSTRATIVE else ""
    return f'<div class="turn{made}"><span>{name}</span><s>{goal}{line}{dots}</s><span>{words} {moved}</span></div>'


def arrows_text(told: Told, names: Mapping[str, str], say: Locale) -> str:
    """Return what the lines show: the district before and after, and the zone that moves most; taken from the data."""
    whole, zones = told.district(), [turn for turn in told.zones() if math.isfinite(turn.by)]
    facts = {
        "title": told.indicator.title.of(say.language),
        "before": value_words(whole.before, say),
        "after": value_words(whole.after, say),
        "evidence": say.say(f"evidence-{told.evidence}"),
    }
    if not zones or not round(zones[0].by, 1):
        return say.say("plan-alt-still", **facts)
    most = zones[0]
    return say.say("plan-alt", **facts, zone=names.get(most.zone, most.zone), by=_change(most, say))
