"""How each number is made, what it does not tell, and what cannot be measured yet."""

import streamlit as st

from ui import catalogue_view
from ui.shell import enter

say = enter("methods")
st.markdown(say.say("methods-lead"))
chosen = catalogue_view.pick_indicator(say)
catalogue_view.show_indicator(chosen, say)
catalogue_view.show_standing(chosen, say)
st.header(say.say("methods-catalogue"), anchor=False)
catalogue_view.show_catalogue(say)
st.header(say.say("methods-rules"), anchor=False)
st.markdown(say.say("methods-rules-body"))
