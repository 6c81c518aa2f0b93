"""What a terminal would obey is never written to it: names of zones come from files of others."""

import pytest

from indicators.terminal import plain
from loaders.terminal import DONE, Answer, write


@pytest.mark.parametrize("sign", ["\x1b]0;owned\x07", "\x1b[2J", "\x9b31m", "\x08", "\r", "\u202e", "\u2066"])
def test_no_name_commands_the_terminal(sign: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Neither the commands of the loaders nor those of the indicators write a control; line ends stay."""
    line = f"El{sign}Max\tA"
    write(Answer(DONE, lambda: None, (line,)), as_json=False)
    for written in (capsys.readouterr().out.removesuffix("\n"), plain(f"{line}\nB").removesuffix("\nB")):
        assert [letter for letter in written if not letter.isprintable()] == ["\t"]
        assert written.startswith("El")
        assert written.endswith("Max\tA")
