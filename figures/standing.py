"""What others ask for and have found about an indicator: frameworks, norms, other cities, printed figures."""

import math
from collections.abc import Iterable
from html import escape

from figures import markup
from figures.printed import printed_words
from i18n import Locale
from model.evidence import weakest
from model.norm import Crossing, Match, Norm, Peer, Verified
from model.report import Report, Reported


def crosswalk_table(crossings: Iterable[Crossing], say: Locale) -> str:
    """Return how an indicator stands to other frameworks; their own words stay as they are."""
    heads = ("framework", "entry", "match", "verified", "difference")
    rows = (
        [
            escape(say.say(f"framework-{one.framework}")),
            _entry(one, say),
            match_mark(one.match, say),
            verified_mark(one.verified, say, one.source_url),
            escape(one.note.of(say.language)),
        ]
        for one in crossings
    )
    return _sheet(heads, rows, say)


def norms_table(norms: Iterable[Norm], say: Locale) -> str:
    """Return the values that publishers ask for; what this project has not read has a word in place of a value."""
    heads = ("publisher", "norm-value", "source", "verified", "norm-note")
    rows = (
        [
            escape(say.say(f"publisher-{one.publisher}")),
            f"<b>{escape(norm_value(one, say))}</b>",
            f'<bdi dir="auto">{markup.link(one.source_url, one.source_title)}</bdi>' if one.source_title else "",
            verified_mark(one.verified, say),
            escape(one.note.of(say.language)),
        ]
        for one in norms
    )
    return _sheet(heads, rows, say)


def norms_edit(say: Locale) -> str:
    """Return in which files an official can mend a norm and set the district's own target."""
    files = " ".join(markup.word("code", name) for name in ("data/norms.csv", "data/district.toml"))
    return markup.aside(f"{escape(say.say('method-norms-edit'))} {files}")


def norm_value(norm: Norm, say: Locale) -> str:
    """Return the value of a norm with its unit; that nobody here has read it is no lack of data."""
    return say.say("norm-unread") if math.isnan(norm.value) else say.quantity(norm.value, norm.unit, 1)


def peer_list(peers: Iterable[Peer], say: Locale) -> str:
    """Return what other cities have, each with the reach that it holds for and why it limps."""
    return "".join(_peer(one, say) for one in peers)


def _peer(peer: Peer, say: Locale) -> str:
    line = say.say(
        "peer-line",
        what=say.say(f"peer-{peer.what}"),
        low=say.quantity(peer.low, peer.unit, 1),
        middle=say.quantity(peer.middle, peer.unit, 1),
        high=say.quantity(peer.high, peer.unit, 1),
        cities=peer.cities,
        metres=say.quantity(peer.metres, "m"),
    )
    source = f'<bdi dir="auto">{markup.link(peer.source_url, peer.source_title)}</bdi>'
    return (
        f'<div class="peer"><p>{escape(line)}</p>{_scale(peer)}'
        f"<small>{escape(peer.caveat.of(say.language))} {source}</small></div>"
    )


def _scale(peer: Peer) -> str:
    """Return quartiles on a line from 0 to 100; only a share has such a line."""
    if peer.unit != "percent":
        return ""
    return (
        '<div class="quartiles" aria-hidden="true">'
        f'<i style="inset-inline-start:{peer.low:.1f}%;inline-size:{peer.high - peer.low:.1f}%"></i>'
        f'<b style="inset-inline-start:{peer.middle:.1f}%"></b></div>'
    )


def reports_table(reports: Iterable[Reported], say: Locale) -> str:
    """Return what has been printed about an indicator, each at its level, which is said first."""
    heads = ("figure", "place", "level", "value", "date", "match", "caveat", "source")
    lead = f"<p>{escape(say.say('method-reports-lead'))}</p>"
    return lead + _sheet(heads, (_report_cells(one, say) for one in reports), say)


def _report_cells(one: Reported, say: Locale) -> list[str]:
    latest = [report for report in one.reports if report.date == one.date]
    mark = markup.badge(weakest(report.evidence for report in latest), say)
    return [
        escape(one.title.of(say.language)),
        escape(one.place_name.of(say.language)),
        escape(say.say(f"level-{one.level}")),
        f"<b>{escape(report_value(one, latest, say))}</b> {mark}",
        escape(say.say("undated") if one.date == "undated" else say.date(one.date)),
        match_mark(one.match, say),
        escape(one.caveat.of(say.language)),
        "<br>".join(f'<bdi dir="auto">{markup.link(r.source_url, r.source_title)}</bdi>' for r in latest),
    ]


def report_value(one: Reported, latest: list[Report], say: Locale) -> str:
    """Return what is printed for the latest date; reports that contradict each other stand as a range."""
    return printed_words(one.low, one.high, one.unit, latest, say)


def match_mark(match: Match, say: Locale) -> str:
    """Return how well two definitions fit, in a word."""
    return markup.chip(f"match-{match}", say.say(f"match-{match}"))


def verified_mark(verified: Verified, say: Locale, address: str = "") -> str:
    """Return where it was seen, with a link to that source where there is one."""
    word = say.say(f"verified-{verified}")
    return f'<span class="chip verified-{verified}">{markup.link(address, word)}</span>'


def _entry(crossing: Crossing, say: Locale) -> str:
    """Return a framework's own number with the reader's words, or with its own in their own direction."""
    told = crossing.told.of(say.language)
    number = say.digits(crossing.code) if told else crossing.code
    code = f"<code>{escape(number)}</code> " if number else ""
    return f"{code}{escape(told)}" if told else f'<bdi dir="auto">{code}{escape(crossing.title)}</bdi>'


def _sheet(heads: Iterable[str], rows: Iterable[Iterable[str]], say: Locale) -> str:
    return markup.wide((say.say(f"column-{name}") for name in heads), rows)
