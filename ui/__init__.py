"""The only library floor that knows Streamlit."""
