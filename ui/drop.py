"""The place where a file is dropped, and the freeing of the memory that it took."""

import streamlit as st
from streamlit.runtime import get_instance
from streamlit.runtime.memory_uploaded_file_manager import MemoryUploadedFileManager
from streamlit.runtime.scriptrunner import get_script_run_ctx
from streamlit.runtime.uploaded_file_manager import UploadedFile

from figures import markup
from i18n import Locale


def ask(label: str, name: str, say: Locale) -> UploadedFile | None:
    """Offer a place to drop a file, and return the one that came; the next one finds an empty place.

    Parameters
    ----------
    label
        What is asked for.
    name
        Under which it is counted how many came.
    """
    count = st.session_state.setdefault(name, 0)
    # Streamlit's own word on the button is English in every language; ours stands in its place: ``widgets.css``.
    st.html(markup.style_word("upload-button", say.say("upload-button")))
    sent = st.file_uploader(label, key=f"{name}-{count}")
    if sent is not None:
        st.session_state[name] = count + 1
    return sent


def forget(sent: UploadedFile) -> None:
    """Free the memory of a file that was looked at; the server would hold it, and soon let in no other."""
    run = get_script_run_ctx()
    manager = get_instance().uploaded_file_mgr
    if run is not None and isinstance(manager, MemoryUploadedFileManager):
        manager.remove_file(run.session_id, sent.file_id)
