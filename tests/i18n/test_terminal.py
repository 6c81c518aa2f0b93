"""What a terminal would obey is never written to it: names of zones come from files of others."""

import os
import subprocess
import sys
from typing import Final

import pytest

from i18n.command import DONE
from i18n.terminal import language_of, plain
from loaders.terminal import Answer, write


@pytest.mark.parametrize("sign", ["\x1b]0;owned\x07", "\x1b[2J", "\x9b31m", "\x08", "\r", "\u202e", "\u2066"])
def test_no_name_commands_the_terminal(sign: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Neither the commands of the loaders nor those of the indicators write a control; line ends stay."""
    line = f"El{sign}Max\tA"
    write(Answer(DONE, lambda: None, (line,)), as_json=False)
    for written in (capsys.readouterr().out.removesuffix("\n"), plain(f"{line}\nB").removesuffix("\nB")):
        assert [letter for letter in written if not letter.isprintable()] == ["\t"]
        assert written.startswith("El")
        assert written.endswith("Max\tA")


@pytest.mark.parametrize(
    ("words", "everywhere", "here", "language"),
    [
        (["--lang", "en"], "ko_KR.UTF-8", "ar_EG", "en"),
        (["list", "--lang=ko", "--json"], "", "en_US", "ko"),
        (["--lang", "de"], "ko_KR.UTF-8", "en_US", "ko"),
        ([], "C.UTF-8", "en_US.UTF-8", "en"),
        (["--lang"], "C", "de_DE", "ar"),
    ],
)
def test_a_command_speaks_the_language_asked_for(
    monkeypatch: pytest.MonkeyPatch, words: list[str], everywhere: str, here: str, language: str
) -> None:
    """Else the first of the environment that is one of ours, else Arabic."""
    monkeypatch.setenv("LC_ALL", everywhere)
    monkeypatch.setenv("LANG", here)
    assert language_of(words) == language


# A library that prints with C's own buffer, which is written when the process ends.
NOISY: Final = """
import ctypes
from i18n.terminal import speak_alone
speak_alone()
ctypes.CDLL(None).puts(b"solving")
print('["المكس"]')
"""


def test_what_a_library_prints_is_no_part_of_a_document() -> None:
    """Output holds what the program writes and nothing else, in UTF-8 whatever the machine usually has."""
    told = subprocess.run(  # noqa: S603 - our own interpreter and script
        [sys.executable, "-c", NOISY],
        capture_output=True,
        check=True,
        env={**os.environ, "PYTHONIOENCODING": "ascii:backslashreplace"},
    )
    assert told.stdout.decode() == '["المكس"]\n'
    assert told.stderr == b"solving\n"
