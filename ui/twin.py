"""The table beside a picture of any kind: the same rows in words, and as a file with numbers."""

from collections.abc import Callable
from html import escape

import pandas as pd
import streamlit as st

from figures import markup
from i18n import Locale
from store.harmless import spreadsheet
from ui import doors
from ui.finished import Finished


def show_twin(
    table: pd.DataFrame, name: str, say: Locale, rows: Callable[[], pd.DataFrame] | None = None, below: str = ""
) -> None:
    """Show the rows of a picture as a table, and give them as CSV; nothing where there are none.

    Parameters
    ----------
    table
        Words as a reader sees them, numbers with their units; escaped here.
    name
        Of the file, without its ending; one page has no two of one name.
    rows
        Makes what stands in the file, when it is asked for: numbers as numbers, ids, evidence, datasets. Without it
        the file holds ``table``.
    below
        Markup to stand under the table, such as ``crediting.credit_line``.
    """
    if table.empty:
        return
    cells = (map(escape, row) for row in table.itertuples(index=False, name=None))
    st.html(Finished(markup.wide(table.columns, cells, "twin") + below))
    st.download_button(
        say.say("download-csv"),
        data=lambda: spreadsheet(table if rows is None else rows()),
        file_name=f"{doors.district().id}-{name}.csv",
        mime="text/csv",
        on_click="ignore",
        icon=":material/download:",
        key=f"csv-{name}",
    )
