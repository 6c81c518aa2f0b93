"""Project impact: what changed where something was built, what nobody can tell yet, and the resettlement's ledger."""

import streamlit as st

from ui import drawn_impact
from ui.impact_view import (
    move_of,
    pick_impact,
    pick_project,
    show_behind,
    show_first_ledger,
    show_impact,
    show_ledger,
    show_none,
    show_register,
)
from ui.search import PROJECT, pick_words
from ui.shell import PageEndError, enter

say = enter("impact")
found = drawn_impact.entries()
if not found:
    show_none(say)
    show_first_ledger(say)
    raise PageEndError
find, project, parameter = st.columns([2, 5, 4], vertical_alignment="bottom")
with find:
    words = pick_words(say, PROJECT)
with project:
    chosen = pick_project(found, words, say)
with parameter:
    told = pick_impact(chosen, say)
show_impact(chosen, told, found, say)
move = move_of(chosen.id)
book = None if move is None else show_ledger(move, say)
show_register(found, chosen, say)
show_behind(chosen, told, book, say)
