"""What a reader takes home."""

import math
from collections.abc import Iterable, Mapping

import pandas as pd

from figures.crediting import credited
from figures.upload import sentence
from i18n import Locale
from i18n.locale import bare
from loaders.aside import STANDS
from model.age import Age
from model.indicator import Result
from model.problem import Problem
from model.publisher import Credit
from store.harmless import spreadsheet


def table_csv(
    result: Result, names: Mapping[str, str], say: Locale, age: Age | None = None, credit: Iterable[Credit] = ()
) -> bytes:
    """Return the values as CSV with a byte-order mark: numbers as numbers, evidence, age and credit on every row.

    Parameters
    ----------
    age
        Of what the result was made of, today; None for what is made up, or not known.
    """
    named = "; ".join(" ".join(filter(None, (credited(one, say), one.address))) for one in credit)
    versions = "; ".join(sorted({f"{d.id} v{d.version}" for d in result.datasets.values()}))
    frame = pd.DataFrame(
        {
            "indicator": value.indicator,
            "zone": value.zone,
            "name": names.get(value.zone, say.say("whole-district")),
            "threshold_m": result.threshold,
            "weight": result.weight,
            "value": value.value,
            "low": value.low,
            "high": value.high,
            "unit": value.unit,
            **dict(zip(("persons", "persons_to_target"), value.counted(), strict=True)),
            "persons_beyond": math.nan if math.isnan(value.value) else result.beyond(value),
            "evidence": value.evidence or "",
            "measured_share": value.measured_share,
            "vintage": value.vintage,
            "age": "" if age is None or not value.evidence else str(age.state),
            "reason": value.reason,
            "datasets": versions,
            "credit": named,
            **value.more,
        }
        for value in result.values
    )
    return spreadsheet(frame)


def aside_told(rows: pd.DataFrame, problems: Iterable[Problem], say: Locale) -> pd.DataFrame:
    """Return rows that were set aside, the first column the reason of each in words.

    Parameters
    ----------
    rows
        As they stood in the file, by row number; the last column holds the rules that each broke.
    problems
        What was found, with the sentences of the rules.
    """
    told = {problem.rule: bare(sentence(problem, say)) for problem in problems}
    reasons = [" ".join(told.get(rule, rule) for rule in str(rules).split()) for rules in rows.iloc[:, -1]]
    cells = rows.iloc[:, :-1].rename(columns={STANDS: bare(say.say("aside-stands"))})
    return pd.concat([pd.DataFrame({bare(say.say("aside-reason")): reasons}, index=rows.index), cells], axis=1)


def aside_csv(told: pd.DataFrame, say: Locale) -> bytes:
    """Return rows that were set aside as CSV with a byte-order mark, each with its row number."""
    return spreadsheet(told.reset_index(names=bare(say.say("column-row"))))
