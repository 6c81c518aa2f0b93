"""Everything the numbers are made of: what is in use for which role, and where it comes from."""

import streamlit as st

from ui import doors, shelf_view
from ui.shell import enter

say = enter("datasets")
st.subheader(say.say("datasets-active"), anchor=False)
shelf_view.show_active(say)
st.subheader(say.say("datasets-all"), anchor=False)
for dataset in doors.datasets():
    shelf_view.show_dataset(dataset, say)
