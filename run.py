"""Set up, start and test the dashboard: standard library only, on any system with Python 3.11 or newer."""

import argparse
import functools
import hashlib
import os
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
import venv
import webbrowser
from collections.abc import Iterator
from http.client import HTTPConnection
from pathlib import Path

import checking
import kiosk

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
STAMP = VENV / "set-up.txt"
LANGUAGES = ("ar", "en", "ko")
OLDEST = (3, 11)
READY_SECONDS = 60
BROWSER_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge")
BROWSER_SETTING = "ELMAX_CHROMIUM"
PHONES_SETTING = "ELMAX_PHONES"
EVERYWHERE = "0.0.0.0"  # noqa: S104 - whom the server shows what is settled in ui/network_guard.py
WRONG_USAGE, FAILED = 2, 5


def main(argv: list[str]) -> int:
    """Do what the command line asks; return the exit status of the contract."""
    options = _parse(argv)
    if sys.version_info < OLDEST:
        say("launcher-python", version=".".join(map(str, OLDEST)))
        return FAILED
    try:
        if options.command == "test":
            # What is not imported in the check need not be compiled for it, which takes longer than to unpack it.
            set_up("requirements-dev.txt", "--no-compile")
            return test()
        set_up("requirements.txt")
        return start(options.port, browser=not options.no_browser, stand=options.kiosk, phones=options.phones)
    except subprocess.CalledProcessError as fault:
        say("launcher-failed", step=" ".join(map(str, fault.cmd[:6])))
        return FAILED
    except KeyboardInterrupt:
        return 0


def _parse(argv: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="run.py", description=words()["launcher-help"])
    parser.add_argument(
        "command", nargs="?", choices=("start", "test"), default="start", help=words()["launcher-command"]
    )
    parser.add_argument("--port", type=int, default=8501, help=words()["launcher-port"])
    for name in ("no-browser", "kiosk", "phones"):
        parser.add_argument(f"--{name}", action="store_true", help=words()[f"launcher-{name}"])
    return parser.parse_args(argv)


def set_up(requirements: str, *how: str) -> None:
    """Make ``.venv`` and install ``requirements``, in the way that pip is told, where it is missing or older."""
    wanted = _fingerprint(requirements)
    if STAMP.exists() and wanted in STAMP.read_text(encoding="utf-8").split():
        return
    say("launcher-installing")
    if not _python().exists():
        venv.create(VENV, with_pip=True, clear=VENV.exists())
    install = [str(_python()), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *how]
    if how:
        _unpack_beside(install, requirements)
    subprocess.run([*install, "-r", str(ROOT / requirements)], check=True)  # noqa: S603 - our own interpreter, our own file
    # The development set holds the other one whole, so both are fresh after it.
    fresh = [wanted, _fingerprint("requirements.txt")]
    STAMP.write_text("\n".join(fresh), encoding="utf-8")


def _unpack_beside(install: list[str], requirements: str) -> None:
    """Unpack what is pinned in two processes, as one takes a minute; what fails is told by the install after it."""
    lines = [line for name in ("requirements.txt", requirements) for line in _lines(name)]
    pins = [line for line in lines if line[:1].isalnum() and ";" not in line]
    halves = [
        subprocess.Popen([*install, "--no-deps", *pins[half::2]], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # noqa: S603 - as above
        for half in (0, 1)
    ]
    for half in halves:
        half.wait()


def _lines(requirements: str) -> list[str]:
    return (ROOT / requirements).read_text(encoding="utf-8").splitlines()


def _fingerprint(requirements: str) -> str:
    parts = [ROOT / "requirements.txt", ROOT / requirements]
    text = "".join(part.read_text(encoding="utf-8") for part in parts) + requirements + sys.version
    return hashlib.sha256(text.encode()).hexdigest()


def _python() -> Path:
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def start(port: int, *, browser: bool, stand: bool = False, phones: bool = False) -> int:
    """Start the dashboard on this machine's own address and open it in a browser.

    Parameters
    ----------
    stand
        Fill the screen with the stand, and keep both server and browser alive until a person ends it.
    phones
        Listen on the network as well, where the server shows nothing but the control of the stand.
    """
    command = [str(_python()), "-m", "streamlit", "run", str(ROOT / "dashboard.py")]
    command += [f"--server.port={port}", "--server.headless=true"]
    environment = dict(os.environ)
    if phones:
        command.append(f"--server.address={EVERYWHERE}")
        environment[PHONES_SETTING] = "1"
    address = f"http://localhost:{port}/"
    if not _is_free(port):
        say("launcher-port-taken", port=str(port))
        return FAILED
    # Whoever ends the launcher, or closes the window that it runs in, ends the server with it.
    for name in ("SIGTERM", "SIGHUP", "SIGBREAK"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), signal.default_int_handler)
    say("launcher-starting", address=address)
    if phones:
        say("launcher-phones-told")
    begin = functools.partial(subprocess.Popen, command, cwd=ROOT, env=environment)
    if stand:
        return _keep(begin, port, address + kiosk.PATH, browser=browser)
    with begin() as server:
        threading.Thread(target=_open_when_ready, args=(port, address, browser), daemon=True).start()
        try:
            return server.wait()
        except KeyboardInterrupt:
            server.terminate()
            server.wait()
            return 0


def _keep(begin: kiosk.Begin, port: int, address: str, *, browser: bool) -> int:
    home = Path(os.environ.get("ELMAX_HOME") or ROOT / "var")
    window = kiosk.window((os.environ.get(BROWSER_SETTING, ""), *BROWSER_NAMES), address, home) if browser else None
    if browser and window is None:
        say("launcher-kiosk-no-browser", address=address)
        threading.Thread(target=_open_when_ready, args=(port, address, browser), daemon=True).start()
    say("launcher-kiosk-end")
    try:
        kiosk.Keeper(begin, functools.partial(_is_well, port), say, window).keep()
    except KeyboardInterrupt:
        say("launcher-kiosk-over")
    return 0


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        if os.name != "nt":  # elsewhere the option would let two servers share a port
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True


def _open_when_ready(port: int, address: str, browser: bool) -> None:  # noqa: FBT001 - a thread's argument has no name
    if not wait_until_ready(port):
        say("launcher-slow", address=address)
        return
    say("launcher-ready", address=address)
    if browser:
        webbrowser.open(address)


def wait_until_ready(port: int, seconds: float = READY_SECONDS) -> bool:
    """Tell whether the server on ``port`` says that it is well, within ``seconds``."""
    return any(_is_well(port) for _ in _ticks(seconds))


def _ticks(seconds: float) -> Iterator[None]:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        yield
        time.sleep(0.1)


def _is_well(port: int) -> bool:
    connection = HTTPConnection("127.0.0.1", port, timeout=2)
    try:
        connection.request("GET", "/_stcore/health")
        return connection.getresponse().status == 200  # noqa: PLR2004 - HTTP's own number
    except OSError:
        return False
    finally:
        connection.close()


def test() -> int:
    """Run the whole check."""
    browser = find_browser() or install_browser()
    return checking.Check(ROOT, _python(), {BROWSER_SETTING: browser}, say).whole()


def find_browser() -> str:
    """Return the path of a Chromium: from the environment, by its usual names, or Playwright's own; else empty."""
    named = os.environ.get(BROWSER_SETTING, "")
    if named and Path(named).exists():
        return named
    found = next((path for name in BROWSER_NAMES if (path := shutil.which(name))), "")
    return found or _playwright_browser()


def _playwright_browser() -> str:
    ask = "from playwright.sync_api import sync_playwright as s\nwith s() as p: print(p.chromium.executable_path)"
    answer = subprocess.run([_python(), "-c", ask], capture_output=True, text=True, check=False)  # noqa: S603 - our own text
    path = answer.stdout.strip()
    return path if path and Path(path).exists() else ""


def install_browser() -> str:
    """Install a Chromium in the way that works here and return its path; empty when none does.

    Playwright's own download comes first; where it cannot be fetched and we are root on a
    Debian system, the distribution's package does.
    """
    say("launcher-browser")
    subprocess.run([_python(), "-m", "playwright", "install", "chromium"], check=False, timeout=600)  # noqa: S603 - our own tool
    apt = shutil.which("apt-get")
    if not find_browser() and apt and hasattr(os, "geteuid") and os.geteuid() == 0:
        quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        subprocess.run([apt, "update", "-q"], check=False, env=quiet)  # noqa: S603 - found by name on this system
        subprocess.run([apt, "install", "-y", "-q", "chromium"], check=False, env=quiet)  # noqa: S603 - as above
    return find_browser()


def say(key: str, **facts: str) -> None:
    """Tell the person at the terminal, in the system's language where it is one of ours, else in Arabic."""
    print(words()[key].format(**facts), flush=True)


def words() -> dict[str, str]:
    """Return the launcher's sentences: its part of the translations holds plain ``key = text`` lines only."""
    system = (os.environ.get("LC_ALL") or os.environ.get("LANG") or "")[:2]
    language = system if system in LANGUAGES else LANGUAGES[0]
    path = ROOT / "i18n" / "locales" / language / "launcher.ftl"
    lines = path.read_text(encoding="utf-8").splitlines()
    return {
        key: text.replace("{ $", "{").replace(" }", "}") for key, _, text in (line.partition(" = ") for line in lines)
    }


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
