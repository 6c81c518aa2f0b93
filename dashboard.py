"""The router: `streamlit run dashboard.py` opens the house here."""

from ui.shell import route

route()
