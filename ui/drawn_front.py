"""The first view of the overview, that stands in the document before the page is drawn; kept by its ids.

A cache here is under the rule of ``ui/doors.py``: keys are ids and the store's token, what is kept is frozen.
"""

from datetime import date

from figures import front, markup
from i18n import locale
from model.text import Language
from ui import doors, drawn, guide, kept, state
from ui.overview_view import key_cards, key_results
from ui.remembered import remembered
from ui.show import still_of


def glance(language: Language, *, guided: bool, real: bool) -> str:
    """Return the guide where it is laid out, the key figures and the map, as markup."""
    with state.assumed(real=real):
        return _glance(doors.shelf().state(), language, kept.today(), guided=guided, real=real)


@remembered(entries=12)
def _glance(state: str, language: Language, today: date, *, guided: bool, real: bool) -> str:  # noqa: ARG001 - keys
    say, results = locale(language), key_results()
    asked = front.guided(*guide.laid_out(results[0], say)) if guided else ""
    cards = markup.cards(key_cards(results, say))
    picture = drawn.picture(results[0], say)
    return front.glance(asked, cards, say.say("overview-map"), picture and still_of(picture, results[0], say))
