"""What a plan does, for a reader: the answer in persons, zones before and after, groups, and who is cut off."""

import math
from collections.abc import Iterable, Mapping, Sequence
from html import escape
from typing import Final

import pandas as pd

from figures import markup
from figures.plan_cut import anybody_cut, cut_lines, in_all
from figures.plan_told import FEW, SIDES, Told, Turn
from figures.tables import reason
from i18n import Locale
from i18n.locale import clean
from model.age import Age
from model.evidence import Evidence
from model.indicator import DISTRICT_ZONE, Indicator, Value, decimals

__all__ = [
    "Told",
    "Turn",
    "all_table",
    "answer",
    "arrows",
    "arrows_text",
    "group_table",
    "persons_words",
    "todo",
    "value_words",
    "walk",
    "zone_rows",
    "zone_table",
]

NAN: Final = math.nan


def answer(
    told: Told,
    metres: float,
    age: Age | None,
    names: Mapping[str, str],
    say: Locale,
    also: Sequence[tuple[Indicator, Turn]] = (),
) -> str:
    """Return what the plan does in one large number and a few sentences, as markup.

    Parameters
    ----------
    names
        Zone id to name in the reader's language.
    also
        Other numbers that it is about: those of a capacity that it changes.
    """
    gained, lost = (_weighs(told, side) for side in ("gained", "lost"))
    reach, service = say.quantity(metres, "m"), say.say(f"service-{told.service}")
    net = _net(told.district())
    if not told.gained:
        large, words = _change(told.district(), say), say.say("plan-nobody-counted")
    elif DISTRICT_ZONE in told.kept_back:
        large, words = say.say("no-data"), say.say(f"reason-{told.kept_back[DISTRICT_ZONE]}")
    elif math.isnan(gained + lost):
        # Somebody lives where nobody has counted: how many feel it is not known, how many counted ones are in reach is.
        large, words = say.signed(net, "persons"), say.say("plan-net", service=service, metres=reach)
    elif not gained and not lost and anybody_cut(told):
        # Who lives far away from every place drops out of no reach, and is cut off all the same.
        large, words = in_all(told, "cut", say), say.say("plan-cut-large", service=service)
    elif not gained and not lost and also:
        # Another capacity moves nobody's walk; what it moves stands large.
        large, words = _change(also[0][1], say), say.say("plan-nobody-moves", service=service, metres=reach)
    elif not gained and not lost:
        large, words = say.say("plan-nobody"), say.say("plan-nobody-moves", service=service, metres=reach)
    else:
        key, side = ("plan-loses", "lost") if lost > gained else ("plan-gains", "gained")
        large = say.say("plan-few") if told.why(side, DISTRICT_ZONE) else in_all(told, side, say)
        words = say.say(key, service=service, metres=reach)
    moved = [_other(indicator, turn, say) for indicator, turn in also]
    lines = [*moved, words, *_lines(told, gained, lost, names, say)]
    mark = f"{markup.badge(told.evidence, say)} {markup.aged(told.evidence, age, say)}"
    return f'<div role="status">{markup.headline(say.say("plan-answer"), large, mark, lines)}</div>'


def todo(words: str) -> str:
    """Return what to do next, as markup."""
    return f'<p class="todo" role="status">{escape(words)}</p>'


def walk(words: str, evidence: Evidence, say: Locale) -> str:
    """Return who lives within the walk that is drawn, as markup."""
    return f'<p class="walk">{markup.badge(evidence, say)} {escape(words)}</p>'


def _other(indicator: Indicator, turn: Turn, say: Locale) -> str:
    """Return what becomes of another number of the district, in a sentence."""
    before, after = (value_words(one, say) for one in (turn.before, turn.after))
    return say.say("plan-other", title=indicator.title.of(say.language), before=before, after=after)


def _lines(told: Told, gained: float, lost: float, names: Mapping[str, str], say: Locale) -> Iterable[str]:
    yield from cut_lines(told, names, say, large=anybody_cut(told) and not gained and not lost)
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
        key, side = ("plan-also-gains", "gained") if lost > gained else ("plan-also-loses", "lost")
        yield say.say(key, persons=in_all(told, side, say))
    if told.unknown:
        yield say.say("plan-unknown", persons=say.quantity(told.unknown, "persons"))


def _weighs(told: Told, side: str) -> float:
    """Return how many there are in the district; of so few that it is not told how many, one at least."""
    persons: Mapping[str, float] = getattr(told, side)
    return 1.0 if DISTRICT_ZONE in told.withheld.get(side, ()) else persons.get(DISTRICT_ZONE, NAN)


def persons_words(persons: float, why: str, say: Locale, least: float = NAN) -> str:
    """Return how many, or ``least`` how many; where that is not told, ``why``, the id of a reason."""
    if why:
        return say.say(f"reason-{why}")
    if math.isnan(persons) and least > 0:
        return say.say("plan-at-least", persons=say.number(least))
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
            "kept_back": next(filter(None, (told.why(side, turn.zone) for side in SIDES.values())), ""),
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
        for key, name in SIDES.items():
            side: Mapping[str, float] = getattr(told, name)
            if side and (key in {"gain", "lose"} or any(side.values())):
                words = persons_words(
                    side.get(turn.zone, NAN), told.why(name, turn.zone), say, told.least_of(name, turn.zone)
                )
                row[say.say(f"plan-{key}")] = words
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
        few = (told.few.union(told.withheld.get(f"{side}_groups", ())) for side in ("gained", "lost"))
        words = [persons_words(side, FEW if group in back else "", say) for side, back in zip(sides, few, strict=True)]
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
