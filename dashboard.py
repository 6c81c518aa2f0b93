"""What `streamlit run` opens: the application, whose script is this same file.

Imported by the server it is the application; run as a script, for every reader, it is the router.
"""

if __name__ == "__main__":
    from ui.shell import route

    route()
else:
    import streamlit as st

    from ui.serving import MIDDLEWARE, ROUTES, warmed

    app = st.App(__file__, lifespan=warmed, routes=ROUTES, middleware=MIDDLEWARE)
