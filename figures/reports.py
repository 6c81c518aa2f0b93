"""What the page of reports says in markup: how far one is, what a kept one holds, what became of a code."""

from collections.abc import Iterable, Sequence
from html import escape

from figures import markup
from i18n import Locale


def progress(words: str, at: int, of: int) -> str:
    """Return how far a report is: in words, and as a bar; without a bar before anything is known."""
    told = escape(words, quote=True)
    bar = f'<progress max="{of}" value="{max(at - 1, 0)}" aria-label="{told}">{told}</progress>' if of else ""
    return f'<div class="live making" role="status"><p>{escape(words)}</p>{bar}</div>'


def held(title: str, mark: str, words: Iterable[str]) -> str:
    """Return what a kept report is: its title, markup of its evidence, and smaller words."""
    lines = "".join(f"<p>{escape(line)}</p>" for line in words if line)
    return f'<section class="kept-report"><h3>{escape(title)} {mark}</h3>{lines}</section>'


def contents(heads: Sequence[str], rows: Iterable[Sequence[str]], asked: Iterable[Sequence[str]], say: Locale) -> str:
    """Return what a kept report holds, folded away: what was asked, and every indicator with its number and code.

    Parameters
    ----------
    rows
        The last cell is the code by which the number can be made again.
    """
    told = "".join(f"<dt>{escape(name)}</dt><dd>{escape(says)}</dd>" for name, says in asked)
    cells = ([*map(escape, words), _code(code)] for *words, code in rows)
    table = markup.wide(heads, cells, "twin")
    return _fold(say.say("report-holds"), f'<dl class="facts">{told}</dl>{table}')


def made_of(datasets: Iterable[tuple[str, int]], say: Locale) -> str:
    """Return the versions of the data that a kept report was made of, folded away."""
    rows = (
        f"<li>{markup.latin(name)} {markup.word('small', say.say('version-is', number=version))}</li>"
        for name, version in datasets
    )
    return _fold(say.say("report-data"), f'<ul class="notes">{"".join(rows)}</ul>')


def verdict(code: str, title: str, lines: Iterable[str], *, same: bool) -> str:
    """Return what became of a code: whether it is equal, of what it is the number, and what is another now."""
    kind = "same" if same else "other"
    body = "".join(f"<p>{escape(line)}</p>" for line in lines if line)
    return f'<section class="verdict {kind}" role="status"><h3>{escape(title)} {_code(code)}</h3>{body}</section>'


def _fold(head: str, body: str) -> str:
    return f'<details class="sources"><summary>{escape(head)}</summary>{body}</details>'


def _code(code: str) -> str:
    return f'<bdi dir="ltr">{markup.word("code", code)}</bdi>' if code else ""
