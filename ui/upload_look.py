"""What an analyst looks at while a file is understood: its first rows, and where it would fall on the map."""

from typing import Final

import numpy as np
import streamlit as st

from figures import upload
from figures.preview import places_map, repair_pictures
from i18n import Locale
from loaders.parsed import Parsed
from loaders.place import coordinates_of
from loaders.preview import fallen, sample
from loaders.report import Judged
from loaders.systems import DEGREES
from ui import doors
from ui.upload_state import Work

LAYERS = (("zones", "zones"), ("backdrop", "backdrop"))
MOST_REPAIRS: Final = 6  # pairs of outlines on one page


def show_rows(parsed: Parsed, left_out: tuple[str, ...], say: Locale) -> None:
    """Show the first rows as they stand in the file, without the columns ``left_out``: words, never markup."""
    st.header(say.say("rows-title"), anchor=False)
    st.caption(say.say("rows-lead"))
    st.html(upload.raw_rows(parsed.frame.head(upload.MOST_ROWS).drop(columns=list(left_out), errors="ignore"), say))


def show_places(work: Work, found: Judged, say: Locale) -> None:
    """Draw where the rows fall, read as they are read now; say so where they have no place."""
    st.header(say.say("places-title"), anchor=False)
    if found.parsed is None:
        st.caption(say.say("places-waiting"))
        return
    few = sample(found.parsed)
    shapes = fallen(few, work.options, doors.district().region)
    if not len(shapes):
        st.caption(say.say("places-nowhere" if coordinates_of(few, work.options).columns() else "places-none"))
        return
    layers = {name: doors.active_frame(role) for name, role in LAYERS}
    words = say.say("places-alt", count=len(shapes), crs=work.options.crs or found.report.crs or DEGREES)
    if len(few.frame) < len(found.parsed.frame):
        words += " " + say.say("places-sample", rows=len(found.parsed.frame))
    drawn = np.asarray(shapes.to_numpy(dtype=object))
    st.html(places_map(drawn, layers, doors.district(), words, say))
    st.caption(words)


def show_repairs(found: Judged, say: Locale) -> None:
    """Draw outlines before and after their repair, with the change in their area."""
    pairs = found.checked.repairs[:MOST_REPAIRS]
    if pairs:
        st.header(say.say("repairs-title"), anchor=False)
        words = [say.say("repair-row", row=pair.row, percent=say.number(pair.change * 100, 2)) for pair in pairs]
        told = [(line, pair.before, pair.after) for line, pair in zip(words, pairs, strict=True)]
        st.html(repair_pictures(told, say))
