"""Small pieces of markup whose every word is escaped: nothing from a file is ever markup."""

import math
import re
from collections.abc import Iterable, Mapping
from html import escape
from typing import Final, Literal
from urllib.parse import urlsplit

from figures.maps import LegendEntry
from i18n import Locale
from i18n.locale import clean
from model.age import Age, Ageing
from model.evidence import Evidence
from model.indicator import Value

# Of what a value counts: one that rests on less is no word about the whole.
LEAST_MEASURED: Final = 0.5
# A name with its number, as licences are called: ODbL-1.0, CC-BY-4.0.
NUMBERED: Final = re.compile(r"\b[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z]+)*-\d+(?:\.\d+)*\b")


def badge(evidence: Evidence | None, say: Locale) -> str:
    """Return the word for a kind of evidence; nothing where there is no value."""
    if evidence is None:
        return ""
    note = escape(say.say(f"evidence-{evidence}-note"), quote=True)
    return f'<span class="badge {evidence}" title="{note}">{escape(say.say(f"evidence-{evidence}"))}</span>'


def marks(value: Value, say: Locale, age: Age | None = None) -> str:
    """Return what must stand beside a value that is known: its evidence, its age, and that it rests on the lesser part.

    What is made up has no age: it says that it is made up.
    """
    words = rests_on(value, say)
    thin = f'<span class="badge thin">{escape(words)}</span>' if words else ""
    return " ".join(filter(None, (badge(value.evidence, say), aged(value.evidence, age, say), thin)))


def aged(evidence: Evidence | None, age: Age | None, say: Locale) -> str:
    """Return the mark of an age; nothing where it is not told, and beside what is made up."""
    return "" if age is None or evidence is Evidence.ILLUSTRATIVE else age_chip(age, say)


def age_chip(age: Age, say: Locale) -> str:
    """Return what can be said of data's age: a word and a date, and in a note how that was judged."""
    words = escape(say.say(f"age-{_kind(age)}", date=say.date(age.since)))
    return f'<span class="age {age.state}" title="{escape(age_note(age, say), quote=True)}">{words}</span>'


def age_note(age: Age, say: Locale) -> str:
    """Return in a sentence how an age was judged."""
    days, rhythm = (say.quantity(number, "days") for number in (age.days, age.rhythm))
    return say.say(f"age-note-{_kind(age)}", date=say.date(age.since), days=days, rhythm=rhythm)


def _kind(age: Age) -> str:
    """Return what is said of an age: its state, or why nothing can be said of it."""
    if age.state is not Ageing.UNKNOWN:
        return age.state.value
    return "undated" if not age.since else "ahead" if math.isnan(age.days) else "no-rhythm"


def rests_on(value: Value, say: Locale) -> str:
    """Return in words on how little a value rests; nothing where it rests on half of what it counts, or more."""
    thin = value.measured_share < LEAST_MEASURED and not math.isnan(value.value)
    return say.say("rests-on", share=say.quantity(100 * value.measured_share, "percent", 1)) if thin else ""


def card(
    label: str,
    value: str,
    mark: str,
    below: Iterable[str],
    more: str = "",
    *,
    kind: Literal["", "illustrative", "blank"] = "",
) -> str:
    """Return one key figure.

    Parameters
    ----------
    label, value, below
        What it is, the number, lines below: escaped here.
    mark, more
        Its evidence and its sources: markup of ``badge`` and ``sources``.
    """
    lines = "".join(f"<p>{escape(line)}</p>" for line in below if line)
    return (
        f'<article class="card {kind}"><h3>{escape(label)}</h3><div class="value">{escape(value)}</div>'
        f"<footer>{mark}{lines}{more}</footer></article>"
    )


def cards(cards_: Iterable[str], title: str = "") -> str:
    """Return key figures (markup of ``card``) in a grid.

    Parameters
    ----------
    title
        What they are, for whom no heading above tells it who does not see the page; escaped here.
    """
    head = f'<h2 class="unseen">{escape(title)}</h2>' if title else ""
    return f'{head}<section class="cards">{"".join(cards_)}</section>'


def sources(links: Iterable[str], say: Locale) -> str:
    """Return a fold that holds ``links`` (markup of ``link``), one for every source."""
    rows = "".join(f'<li><bdi dir="auto">{one}</bdi></li>' for one in links)
    return f'<details class="sources"><summary>{escape(say.say("sources"))}</summary><ul>{rows}</ul></details>'


def for_server(words: str, name: str, say: Locale) -> str:
    """Return what only whoever runs the server needs, in a fold: words, and a command or a setting beside them."""
    told = f"<p>{escape(words)} {word('code', name)}</p>"
    return f'<details class="sources"><summary>{escape(say.say("for-server"))}</summary>{told}</details>'


def table(heads: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """Return a table; ``heads`` are words, the cells of ``rows`` are markup made here."""
    words = [escape(one, quote=True) for one in heads]
    head = "".join(f'<th scope="col">{one}</th>' for one in words)
    # Where there is no room for columns each cell stands below the word of its own.
    body = "".join(
        "<tr>" + "".join(f'<td data-head="{one}">{cell}</td>' for one, cell in zip(words, row, strict=True)) + "</tr>"
        for row in rows
    )
    return f'<div class="sheet"><table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>'


def skippable(body: str, name: str, say: Locale) -> str:
    """Return a long list with a link before it that jumps behind it; a keyboard's reader sees it where it is.

    Parameters
    ----------
    name
        Of the place behind the list; no two of one page have the same.
    """
    end = f"after-{name}"
    link = f'<a class="skip" href="#{end}" target="_self">{escape(say.say("skip-list"))}</a>'
    return f'{link}{body}<span id="{end}" tabindex="-1"></span>'


def wide(heads: Iterable[str], rows: Iterable[Iterable[str]], kind: str = "") -> str:
    """Return a ``table`` as wide as the page, which ``sheets/tables.css`` knows by ``kind``."""
    return f'<div class="{f"wide {kind}".strip()}">{table(heads, rows)}</div>'


def facts(rows: Mapping[str, str], say: Locale) -> str:
    """Return words beside what they say; ``rows`` has markup by message, and what says nothing is left out."""
    body = "".join(f"<dt>{escape(say.say(key))}</dt><dd>{value}</dd>" for key, value in rows.items() if value)
    return f'<dl class="facts">{body}</dl>'


def notes(lines: Iterable[str]) -> str:
    """Return a list of plain sentences, escaped here."""
    return f'<ul class="notes">{"".join(f"<li>{escape(line)}</li>" for line in lines)}</ul>'


def paragraphs(lines: Iterable[str]) -> str:
    """Return plain sentences, each in a paragraph of its own, escaped here."""
    return "".join(f"<p>{escape(line)}</p>" for line in lines)


def items(lines: Iterable[str]) -> str:
    """Return a list of words, escaped here; nothing for none."""
    rows = "".join(f"<li>{escape(line)}</li>" for line in lines)
    return f"<ul>{rows}</ul>" if rows else ""


def word(tag: Literal["b", "code", "small"], text: str) -> str:
    """Return words set off from others, escaped here."""
    return f"<{tag}>{escape(text)}</{tag}>"


def chip(kind: str, words: str) -> str:
    """Return the word for a state, escaped here, which ``sheets/marks.css`` colours by ``kind``."""
    return f'<span class="chip {kind}">{escape(words)}</span>'


def stamp(evidence: Evidence, say: Locale) -> str:
    """Return the word for a kind of evidence to put on a map itself."""
    return f'<div class="stamp">{badge(evidence, say)}</div>'


def aside(words: str) -> str:
    """Return a remark made of markup, smaller than what it stands below."""
    return f'<p class="aside">{words}</p>'


def part(title: str, body: str, say: Locale) -> str:
    """Return markup under the heading that the message ``title`` gives; nothing where there is nothing."""
    return f'<section class="part"><h3>{escape(say.say(title))}</h3>{body}</section>' if body else ""


def pair(first: str, second: str) -> str:
    """Return two pieces of markup beside each other, one below the other where there is no room."""
    return f'<div class="pair"><div>{first}</div><div>{second}</div></div>'


def headline(scope: str, value: str, mark: str, lines: Iterable[str]) -> str:
    """Return a number said large.

    Parameters
    ----------
    scope, value, lines
        Whom it is about, the number, sentences below it: escaped here.
    mark
        Markup of ``marks``.
    """
    number = f'<small>{escape(scope)}</small><span class="value">{escape(value)}</span>'
    return f'<div class="headline">{number}{mark}{paragraphs(lines)}</div>'


def slots(rows: Iterable[tuple[Iterable[str], str]], say: Locale) -> str:
    """Return what is in use for what: ``rows`` have names, escaped here, and the markup of what they share."""
    told = (f"<li><strong>{escape(say.listed(names))}</strong><br>{words}</li>" for names, words in rows)
    return f'<ul class="slots">{"".join(told)}</ul>'


def figure(alt: str, *parts: str) -> str:
    """Return a picture made of markup, with ``alt`` for whoever does not see it; escaped here."""
    return f'<figure role="img" aria-label="{escape(alt, quote=True)}">{"".join(parts)}</figure>'


def style_word(name: str, words: str) -> str:
    """Return a style sheet in which ``--<name>`` is a text, for a word that only a style sheet can put in its place.

    All but letters and digits are escaped as CSS asks, so that no word ends the text or the sheet.
    """
    text = "".join(letter if letter.isalnum() else f"\\{ord(letter):x} " for letter in words)
    return f'<style>:root {{ --{name}: "{text}"; }}</style>'


def entry(name: str, words: Iterable[str]) -> str:
    """Return what is to be acted upon: its name as a file or a person gave it, and smaller words; escaped here."""
    return _named("waiting", foreign(clean(name)), map(escape, words))


def origin(mark: str, title: str, words: Iterable[str]) -> str:
    """Return a dataset with its marks and where it comes from; all of it markup of ``marks``, ``link``, ``stated``."""
    return _named("origin", title, words, f"{mark} ")


def _named(kind: str, title: str, words: Iterable[str], mark: str = "") -> str:
    small = " — ".join(filter(None, words))
    return f'<p class="{kind}">{mark}<strong>{title}</strong><br><small>{small}</small></p>'


def legend(entries: Iterable[LegendEntry], title: str, say: Locale, mark: str = "") -> str:
    """Return a legend that counts; ``mark`` is markup of ``aged``."""
    rows = "".join(
        f'<li><i class="{entry.mark}" style="background:{entry.colour}"></i>'
        f"<span>{escape(entry.label)}</span><b>{escape(say.number(entry.count))}</b></li>"
        for entry in entries
    )
    return f'<div class="legend"><p>{escape(title)} {mark}</p><ul>{rows}</ul></div>'


def foreign(text: str) -> str:
    """Return words of a source in their own direction, marked as not of this page's language."""
    return f'<bdi dir="auto">{_whole(escape(text))}</bdi>' if text else ""


def _whole(words: str) -> str:
    """Return markup in which the name and the number of a licence stay on one line."""
    return NUMBERED.sub(r'<span class="whole">\g<0></span>', words)


def address(url: str) -> str:
    """Return a web address as a link to it, from left to right in any language."""
    return f'<bdi dir="ltr">{link(url, url)}</bdi>' if url else ""


def latin(text: str) -> str:
    """Return what reads from left to right in any language, such as a code, an address or a clock."""
    return f'<bdi dir="ltr">{escape(text)}</bdi>' if text else ""


def stated(text: str, say: Locale) -> str:
    """Return what an origin states: our own words in the reader's language, everybody else's as they are."""
    return _whole(escape(say.origin(text))) or foreign(text)


def link(address: str, words: str) -> str:
    """Return a link to a web address; anything but http(s), and what is no address at all, stays plain text."""
    try:
        scheme = urlsplit(address).scheme
    except ValueError:
        scheme = ""
    if scheme not in {"http", "https"}:
        return escape(words)
    return f'<a href="{escape(address, quote=True)}" target="_blank" rel="noopener noreferrer">{escape(words)}</a>'
