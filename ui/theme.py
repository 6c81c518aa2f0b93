"""The theme goes out with every rerun; Streamlit reads it from its settings anew each time, here it is read once."""

from typing import Final

from streamlit.proto.NewSession_pb2 import CustomThemeConfig
from streamlit.runtime import app_session

READ: Final = "_populate_theme_msg"


def read_once() -> None:
    """Keep what Streamlit reads of each section of the theme: 17 % of a crowd's processor time went into it.

    It takes the place of a function that is not part of Streamlit's promise, which is why its version is pinned; where
    there is no such function, nothing is done, and the theme is read as before.
    """
    read, made = getattr(app_session, READ, None), dict[str, CustomThemeConfig]()
    if read is None or getattr(read, "reads_once", False):
        return

    def populate(message: CustomThemeConfig, section: str = "theme") -> None:
        if section not in made:
            fresh = CustomThemeConfig()
            read(fresh, section)
            made[section] = fresh
        if made[section].ByteSize():  # an empty section stays away, as it does without us
            message.MergeFrom(made[section])

    populate.reads_once = True  # type: ignore[attr-defined]  # a mark on a function, for whoever comes twice
    setattr(app_session, READ, populate)
