"""The theme that goes out is the one in the settings, however often it is asked for."""

import pytest
from streamlit.proto.NewSession_pb2 import CustomThemeConfig
from streamlit.runtime import app_session

from ui import theme

SECTIONS = ("theme", "theme.light", "theme.dark", "theme.sidebar", "theme.light.sidebar", "theme.dark.sidebar")


def told() -> bytes:
    """Return all sections as they go out."""
    message = CustomThemeConfig()
    parts = (message, message.light, message.dark, message.sidebar, message.light.sidebar, message.dark.sidebar)
    for part, section in zip(parts, SECTIONS, strict=True):
        getattr(app_session, theme.READ)(part, section)
    sealed: bytes = message.SerializeToString(deterministic=True)
    return sealed


def test_what_is_read_once_is_what_is_read_each_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same bytes, the first time and after; a second call changes nothing."""
    monkeypatch.setattr(app_session, theme.READ, getattr(app_session, theme.READ))
    before = told()
    assert b"0b6477" in before
    theme.read_once()
    theme.read_once()
    assert [told(), told()] == [before, before]


def test_another_streamlit_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the function has another name, pages are drawn all the same."""
    monkeypatch.delattr(app_session, theme.READ)
    theme.read_once()
    assert not hasattr(app_session, theme.READ)
