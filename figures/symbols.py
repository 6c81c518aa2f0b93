"""Symbolic expressions in sentences that run from the right: each stands for itself, from left to right."""

import re
from html import escape
from typing import Final

_ARABIC: Final = re.compile("[\u0621-\u064a]")
# Latin and Greek letters, and the letters that stand below others.
_LETTERS: Final = "A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0370-\u03ff\u1d62-\u1d6a\u2090-\u209c"
_LETTER: Final = re.compile(f"[{_LETTERS}]")
# Digits of both kinds with their separators, raised and lowered digits, brackets.
_REST: Final = "0-9\u0660-\u0669\u066b\u066c\u00b2\u00b3\u00b9\u00bd\u2080-\u208e()|^_%\u221e"
# What joins two terms: dangling at an end, it belongs to the words around.
_JOINTS: Final = " ,/=<>+-\u2212\u00d7\u00f7\u00b7\u2260\u2264\u2265"
# A point within a number or a name is part of it; one that ends a sentence, like a colon, ends the expression.
_RUN: Final = re.compile(rf"(?:[{_LETTERS}{_REST}{re.escape(_JOINTS)}]|\.(?=\w))+")


def symbolic(text: str) -> str:
    """Return ``text`` as markup in which every symbolic expression is a piece of its own.

    In an Arabic sentence a browser would mirror the sign of ``a \u2264 b`` and lay the terms of ``T = \u2026`` out from
    the right. Numbers and signs between words stay with the words; a text without Arabic letters stays as it is.
    """
    if not _ARABIC.search(text):
        return escape(text)
    made, end = "", 0
    for run in _RUN.finditer(text):
        expression = _expression(run.group())
        if expression:
            start = run.start() + run.group().index(expression)
            made += f'{escape(text[end:start])}<bdi dir="ltr">{escape(expression)}</bdi>'
            end = start + len(expression)
    return made + escape(text[end:])


def shielded(text: str) -> str:
    """Return ``text`` with every symbolic expression in an isolate from left to right, where there is no markup."""
    if not _ARABIC.search(text):
        return text
    return _RUN.sub(_isolated, text)


def _isolated(run: re.Match[str]) -> str:
    expression = _expression(run.group())
    return run.group().replace(expression, f"\u2066{expression}\u2069", 1) if expression else run.group()


def _expression(run: str) -> str:
    """Return a run without what joins it to words; empty where it holds no letter, and so is no expression."""
    inner = run.strip(_JOINTS)
    # A bracket whose partner lies among the words is theirs.
    while inner.count("(") != inner.count(")"):
        if inner.startswith("("):
            inner = inner[1:].strip(_JOINTS)
        elif inner.endswith(")"):
            inner = inner[:-1].strip(_JOINTS)
        else:
            break
    return inner if _LETTER.search(inner) else ""
