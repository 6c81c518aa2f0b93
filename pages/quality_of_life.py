"""Quality of life: which zones are worst off, how surely that can be said, and what is behind it."""

from ui.portrait_view import show_portrait
from ui.quality_view import pick_index, show_answer, show_pillars, show_places, show_reasons, show_source
from ui.shell import enter

say = enter("quality_of_life")
found = pick_index(say)
show_answer(found, say)
show_places(found, say)
show_pillars(found, say)
show_portrait(found, say)
show_reasons(found, say)
show_source(found, say)
