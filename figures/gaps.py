"""What the public data lacks, as a list in which each gap says why it matters, who could fill it and how."""

from collections.abc import Collection, Iterable, Mapping
from html import escape

from figures import markup
from i18n import Locale
from model.gap import EVERY, Gap


def register(gaps: Iterable[Gap], titles: Mapping[str, str], known: Collection[str], say: Locale) -> str:
    """Return all gaps, each folded behind its name and how many of its indicators have real data.

    Parameters
    ----------
    titles
        The indicators' titles in the reader's language, by id.
    known
        Ids of the indicators that can be computed with real data already.
    """
    return f'<div class="gaps">{"".join(_gap(one, titles, known, say) for one in gaps)}</div>'


def _gap(one: Gap, titles: Mapping[str, str], known: Collection[str], say: Locale) -> str:
    concerned = [name for name in titles if one.concerns(name)]
    have = sum(name in known for name in concerned)
    kind = "have-no" if have < len(concerned) else "have-yes"
    chip = markup.chip(kind, _count(have, len(concerned), say))
    named = "" if EVERY in one.indicators else escape(say.listed(titles[name] for name in concerned))
    rows = {
        "gap-why": escape(one.why.of(say.language)),
        "method-owner": escape(say.listed(say.say(f"owner-{owner}") for owner in one.owners)),
        "method-step": escape(say.say(one.step)),
        "gap-indicators": named or escape(say.say("gap-every")),
    }
    head = f"<summary><strong>{escape(one.what.of(say.language))}</strong> {chip}</summary>"
    return f'<details id="gap-{escape(one.id)}">{head}{markup.facts(rows, say)}</details>'


def _count(have: int, concerned: int, say: Locale) -> str:
    return say.say("gap-waiting", have=have, all=concerned) if have < concerned else say.say("gap-filled")
