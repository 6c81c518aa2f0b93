"""The door of the words: ``python -m i18n`` tells which sentences no native speaker has checked."""

import argparse
import io
import json
import sys
from collections import Counter
from collections.abc import Sequence

from i18n import locale
from i18n.checked import Sentence, note, sentences
from i18n.command import DONE, WRONG_USAGE, answered, helped
from i18n.locale import Locale
from i18n.terminal import plain
from model.text import LANGUAGES, Language


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status: 2 when a name is not known."""
    return answered(arguments, _parser, _run, lambda _: WRONG_USAGE)


def _run(options: argparse.Namespace, say: Locale) -> int:
    sys.stdout.write(plain(_answer(options, say)) + "\n")
    return DONE


def _parser(language: Language) -> argparse.ArgumentParser:
    say = locale(language)
    told = helped(lambda name: say.say(f"checked-help-{name}"))
    made = argparse.ArgumentParser(prog="python -m i18n", description=plain(say.say("checked-about")))
    commands = made.add_subparsers(dest="command", required=True)
    for name in ("unchecked", "checked"):
        command = commands.add_parser(name, help=told(name))
        command.add_argument("--lang", choices=LANGUAGES, default=say.language, help=told("lang"))
        command.add_argument("--of", choices=LANGUAGES, required=name == "checked", help=told("of"))
    listing, noting = commands.choices["unchecked"], commands.choices["checked"]
    listing.add_argument("--all", action="store_true", help=told("all"))
    listing.add_argument("--json", action="store_true", help=told("json"))
    noting.add_argument("names", nargs="+", metavar="NAME", help=told("names"))
    noting.add_argument("--who", required=True, help=told("who"))
    return made


def _answer(options: argparse.Namespace, say: Locale) -> str:
    if options.command == "checked":
        return say.say("checked-noted", count=note(options.of, options.names, options.who))
    found = {language: sentences(language) for language in ((options.of,) if options.of else LANGUAGES)}
    left = [one for told in found.values() for one in told if not one.who]
    if options.json:
        rows = [{"language": one.language, "file": one.file, "key": one.key, "words": one.words} for one in left]
        return json.dumps({"sentences": sum(map(len, found.values())), "unchecked": rows}, ensure_ascii=False, indent=1)
    heads = [
        say.say(
            "checked-count",
            language=say.say(f"checked-language-{language}"),
            left=sum(not one.who for one in told),
            all=len(told),
        )
        for language, told in found.items()
    ]
    return "\n".join([*heads, *(_whole(left) if options.all or options.of else _by_file(left, say))])


def _whole(left: Sequence[Sentence]) -> list[str]:
    return [f"{one.language} {one.file} {one.key} = {one.words}" for one in left]


def _by_file(left: Sequence[Sentence], say: Locale) -> list[str]:
    counts = Counter((one.language, one.file) for one in left)
    return [f"  {language} {file}: {say.number(count)}" for (language, file), count in sorted(counts.items())]


if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    sys.exit(main())
