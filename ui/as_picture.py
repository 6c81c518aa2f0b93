"""The one door by which a picture of a page is taken home: made when it is asked for, with all that it must bear."""

import streamlit as st

from i18n import Locale
from model.indicator import Result
from ui import doors


def show_take(result: Result, zone: str, say: Locale) -> None:
    """Give the map and the bars of a result as a picture with title, evidence, source, date and code inside."""
    st.download_button(
        say.say("take-picture"),
        data=lambda: _made(result, zone, say),
        file_name=f"{doors.district().id}-{result.indicator.id}-{round(result.threshold)}.png",
        mime="image/png",
        on_click="ignore",
        icon=":material/image:",
        key="take-picture",
    )


def _made(result: Result, zone: str, say: Locale) -> bytes:
    from ui import drawn_reports  # noqa: PLC0415 - what sets paper is loaded when somebody takes a picture

    return drawn_reports.picture(result, zone, say)
