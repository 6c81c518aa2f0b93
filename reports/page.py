"""A brief as one page that opens without a network: drawings, faces and look travel inside it, and ask for nothing."""

from base64 import b64encode
from collections.abc import Iterable, Mapping, Sequence
from html import escape
from typing import Final

from figures.paper import Bar, Bars, Entry, Map
from i18n.locale import bare
from reports.look import SHEET
from reports.pages import Badge, Brief, Pair, Section, Table
from reports.script import SCRIPT, allowed
from reports.woff import woff

# Nothing is asked for, and nothing runs but the page's own script, whatever stands in the page.
POLICY: Final = f"default-src 'none'; script-src {allowed()}; style-src 'unsafe-inline'; img-src data:; font-src data:"
# By the file of a face its name and weight; Korean has one, which the browser makes bold.
WEIGHTS: Final = {
    "FiraGO-Regular.ttf": ("FiraGO", "400"),
    "FiraGO-Bold.ttf": ("FiraGO", "700"),
    "NotoSansKR.otf": ("Noto Sans KR", "400"),
}


def page_bytes(brief: Brief, faces: Mapping[str, bytes]) -> bytes:
    """Return a brief as one HTML file.

    Parameters
    ----------
    faces
        The bytes of the faces of paper, by the name of their file.
    """
    sections = "".join(_section(one, brief.words) for one in brief.sections)
    body = (
        f"{_top(brief)}<main>{_contents(brief)}{_summary(brief)}{sections}{_ending(brief)}</main>"
        f"<footer>{_words(brief.words['brand'])} · {_words(brief.date)}</footer><script>{SCRIPT}</script>"
    )
    head = (
        '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
        f"<title>{_words(brief.title)}</title><style>{_faces(faces)}{_ground(brief)}{SHEET}</style>"
    )
    language = f'lang="{brief.language}" dir="{brief.direction}"'
    whole = f"<!doctype html>\n<html {language}><head>{head}</head><body>{body}</body></html>\n"
    return whole.encode("utf-8", "replace")


def _words(text: str) -> str:
    return escape(text, quote=True)


def _faces(faces: Mapping[str, bytes]) -> str:
    """Return what lays the faces of a page, packed."""
    laid = []
    for file, face in faces.items():
        name, weight = WEIGHTS[file]
        source = f'url({_address("font/woff", woff(face))}) format("woff")'
        laid.append(f'@font-face{{font-family:"{name}";font-weight:{weight};src:{source}}}')
    return "".join(laid)


def _ground(brief: Brief) -> str:
    """Return what lies below every map, once for all of them."""
    return f".map{{background-image:url({_image(brief.ground)})}}" if brief.ground else ""


def _image(svg: str) -> str:
    return _address("image/svg+xml", svg.encode())


def _address(kind: str, raw: bytes) -> str:
    return f"data:{kind};base64,{b64encode(raw).decode()}"


def _badge(badge: Badge) -> str:
    if not badge.id:
        return ""
    return f'<span class="badge {_words(badge.id)}" title="{_words(badge.note)}">{_words(badge.word)}</span>'


def _top(brief: Brief) -> str:
    made = f"{_words(brief.words['made-on'])} {_words(brief.date)}"
    return (
        f"<header><p>{_words(brief.words['brand'])}</p><h1>{_words(brief.title)}</h1>"
        f"<p>{_words(brief.region)}</p><p>{made}</p></header>"
    )


def _contents(brief: Brief) -> str:
    links = "".join(f'<li><a href="#{_words(one.id)}">{_words(one.title)}</a></li>' for one in brief.sections)
    title = _words(brief.words["contents"])
    return f'<nav aria-label="{title}"><details><summary>{title}</summary><ol>{links}</ol></details></nav>'


def _summary(brief: Brief) -> str:
    mark = f'<p class="mark {_words(brief.badge.id)}">{_badge(brief.badge)} {_words(brief.badge.note)}</p>'
    says = "".join(f"<li>{_words(one)}</li>" for one in brief.summary)
    return (
        f'{mark if brief.badge.id else ""}<h2>{_words(brief.words["summary"])}</h2><ul class="says">{says}</ul>'
        f"{_table(brief.overview, [one.id for one in brief.sections])}"
        f"<h2>{_words(brief.words['filters'])}</h2>{_pairs(brief.filters)}"
    )


def _pairs(pairs: Iterable[Pair]) -> str:
    body = "".join(f"<div><dt>{_words(name)}</dt><dd>{_words(says)}</dd></div>" for name, says in pairs)
    return f"<dl>{body}</dl>"


def _table(table: Table, links: Sequence[str] = ()) -> str:
    """Return a table; ``links`` are what the first cell of each row leads to."""
    heads = "".join(f'<th scope="col">{_words(head)}</th>' for head in table.heads)
    rows = []
    for at, (first, *cells) in enumerate(table.rows):
        name = f'<a href="#{_words(links[at])}">{_words(first)}</a>' if links else _words(first)
        kinds = [*(["made-up"] if at in table.marked else []), *(["whole"] if at == table.whole else [])]
        # On a phone each cell stands below the word of its own.
        told = zip(table.heads[1:], cells, strict=True)
        body = "".join(f'<td data-head="{_words(head)}">{_words(cell)}</td>' for head, cell in told)
        rows.append(f'<tr class="{" ".join(kinds)}"><th scope="row">{name}</th>{body}</tr>')
    whole = f"<table><thead><tr>{heads}</tr></thead><tbody>{''.join(rows)}</tbody></table>"
    return f'<div class="sheet" tabindex="0">{whole}</div>'


def _section(section: Section, words: Mapping[str, str]) -> str:
    kind = "" if section.known else ' class="none"'
    code = f'<img class="qr" alt="{_words(section.code_words)}" src="{_image(section.qr)}">' if section.code else ""
    code += f"<code>{_words(section.code)}</code>" if section.code else ""
    number = f"<div><b{kind}>{_words(section.value)}</b>{_badge(section.badge)}{code}</div>"
    pictures = _map(section, words) + (_bars(section.bars, words) if section.bars else "")
    drawn = f'<div class="drawn">{pictures}</div>{_legend(section.map)}' if pictures else ""
    lead = f"<p>{_words(section.lead)}</p>" if section.lead else ""
    notes = "".join(f"<p><b>{_words(name)}:</b> {_words(says)}</p>" for name, says in section.notes)
    table = f"<details open><summary>{_words(words['by-zone'])}</summary>{_table(section.table)}</details>"
    made_of = "".join(f"<li>{_words(one)}</li>" for one in section.sources)
    made_of = f"<ul>{made_of}</ul>" if made_of else ""
    return (
        f'<article id="{_words(section.id)}"><small>{_words(section.domain)}</small><h3>{_words(section.title)}</h3>'
        f'<div class="number">{number}{_pairs(section.facts)}</div>{lead}'
        f"{drawn}"
        f"{table if section.table.rows else ''}"
        f'<details class="notes"><summary>{_words(words["method"])}</summary>{notes}{made_of}</details>'
        "</article>"
    )


def _map(section: Section, words: Mapping[str, str]) -> str:
    drawn = section.map
    if drawn is None:
        return ""
    labels = "".join(
        f'<span class="zone" data-zone="{_zone(one.name)}" style="left:{one.x:.1f}%;top:{one.y:.1f}%" dir="auto">'
        f"{_words(one.name)}<b>{_words(one.number)}</b></span>"
        for one in drawn.labels
    )
    mark = _badge(section.badge) if section.badge.id == "illustrative" else ""
    beside = (
        f'<div class="scale" style="width:{drawn.scale:.2f}%" dir="auto">{_words(drawn.scale_words)}</div>'
        f'<div class="north" dir="auto">{_words(words["north"])}</div>'
    )
    picture = f'<img alt="{_words(section.alt)}" src="{_image(drawn.svg)}">'
    size = f'style="aspect-ratio:1/{drawn.ratio:.4f}"'
    return f'<figure><div class="map" {size}>{picture}{labels}{mark}{beside}</div></figure>'


def _legend(drawn: Map | None) -> str:
    return "" if drawn is None else f'<ul class="legend">{"".join(map(_entry, drawn.legend))}</ul>'


def _entry(entry: Entry) -> str:
    key = '<i class="hatched"></i>' if entry.hatched else f'<i style="background:{entry.colour}"></i>'
    return f"<li>{key} {_words(entry.words)} ({_words(entry.count_words)})</li>"


def _bars(bars: Bars, words: Mapping[str, str]) -> str:
    rows = "".join(_bar(one, bars) for one in bars.rows)
    target = f'<p class="target">┊ {_words(bars.target_words)}</p>' if bars.target_words else ""
    # What stands here is another zone's row of the table for whoever points at one.
    reading = f'<p class="reading" role="status">{_words(words["point"])}</p>'
    return f'<figure class="bars">{rows}{target}{reading}</figure>'


def _zone(name: str) -> str:
    """Return by which name the script finds a zone in map, bars and table."""
    return _words(bare(name).strip())


def _bar(bar: Bar, bars: Bars) -> str:
    """Return one row; its track is for the eye alone, since its words say the same."""
    parts = []
    if bar.at is not None:
        start, end = sorted((bars.zero, bar.at))
        kind = ' class="made-up"' if bar.made_up else ""
        parts.append(f'<u{kind} style="{_span(start, end)};background-color:{bar.colour}"></u>')
    if bar.low is not None and bar.high is not None and bar.low < bar.high:
        parts.append(f'<s style="{_span(bar.low, bar.high)}"></s>')
    if bars.target is not None:
        parts.append(f'<i style="inset-inline-start:{bars.target:.2f}%"></i>')
    number = _words(bar.number) if bar.at is not None else f"<em>{_words(bar.number)}</em>"
    track = f'<div class="track" aria-hidden="true">{"".join(parts)}</div>'
    cells = f"<span>{_words(bar.name)}</span>{track}<span>{number}</span>"
    return f'<div class="bar" data-zone="{_zone(bar.name)}">{cells}</div>'


def _span(start: float, end: float) -> str:
    return f"inset-inline-start:{start:.2f}%;inline-size:{end - start:.2f}%"


def _ending(brief: Brief) -> str:
    credits_ = "".join(f'<li dir="auto">{_words(one)}</li>' for one in brief.credits)
    title = _words(brief.words["sources"])
    note = f"<p>{_words(brief.words['code-note'])}</p>"
    return f"<h2>{title}</h2>{_table(brief.sources)}{note}<p>{_words(brief.words['credits'])}</p><ul>{credits_}</ul>"
