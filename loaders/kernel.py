"""Asks the kernel of Linux to refuse a process what reading a file never needs: network, processes, other files."""

import ctypes
import os
import platform
import signal
import struct
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

# linux/prctl.h, linux/seccomp.h, linux/bpf_common.h
_DIE_WITH_PARENT, _NO_NEW_PRIVILEGES, _SECCOMP, _FILTER = 1, 38, 22, 2
_LOAD, _IF_EQUAL, _IF_AT_LEAST, _IF_ANY_BIT, _RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
_ALLOW, _REFUSE, _MISSING, _KILL = 0x7FFF0000, 0x00050000 | 1, 0x00050000 | 38, 0x80000000
_NUMBER, _ARCHITECTURE, _FIRST_ARGUMENT = 0, 4, 16
_OTHER_ABI: Final = 0x40000000
_SAME_PROCESS: Final = 0x10000  # CLONE_THREAD

# Machine → its number in linux/audit.h, its calls for a new process or thread, and the calls that are refused.
_MACHINES: Final[Mapping[str, tuple[int, int, int, tuple[int, ...]]]] = {
    "x86_64": (
        0xC000003E,
        56,
        435,
        (
            *(41, 53, 425),  # socket, socketpair, io_uring_setup, which makes sockets of its own
            *(57, 58, 59, 322),  # fork, vfork, execve, execveat
            *(62, 200, 129, 297, 434, 424, 438),  # kill and its kin, by number and by handle
            *(101, 310, 311),  # ptrace, the memory of other processes
            *(90, 91, 268, 452, 92, 93, 94, 260),  # chmod, chown and their kin
            *(188, 189, 190, 463, 132, 235, 261, 280),  # attributes and times of files
            *(165, 166, 155, 161, 272, 308, 428, 429, 442),  # mounts, roots, namespaces
            *(248, 249, 250, 298, 321, 323),  # keys, perf_event_open, bpf, userfaultfd
        ),
    ),
    "aarch64": (
        0xC00000B7,
        220,
        435,
        (
            *(198, 199, 425),
            *(221, 281),
            *(129, 130, 138, 240, 434, 424, 438),
            *(117, 270, 271),
            *(52, 53, 452, 54, 55),
            *(5, 6, 7, 463, 88),
            *(40, 39, 41, 51, 97, 268, 428, 429, 442),
            *(217, 218, 219, 241, 280, 282),
        ),
    ),
}

# linux/landlock.h; the three calls have the same numbers on every machine.
_CREATE, _ADD, _RESTRICT = 444, 445, 446
_ASK_VERSION, _BENEATH = 1, 1
_READ_FILE, _READ_FOLDER = 1 << 2, 1 << 3
# What each version of it can hold back: at first 13 rights, then moving between folders, truncating, device controls.
_RIGHTS: Final = ((1, 13), (2, 14), (3, 15), (5, 16))
_TCP_SINCE, _TCP = 4, 0b11
_SCOPES_SINCE, _SCOPES = 6, 0b11  # abstract sockets, signals


def die_with_parent() -> None:
    """Let the kernel kill this process when the one that started it ends, however that ends."""
    if sys.platform == "linux":
        _libc().prctl(_DIE_WITH_PARENT, signal.SIGKILL, 0, 0, 0)


def refuse_calls() -> bool:
    """Refuse this process network, other processes, and changes to files that nobody opened; tell whether it is so.

    It is not so outside of Linux and on machines whose numbers of calls are not listed here.
    """
    machine = _MACHINES.get(platform.machine()) if sys.platform == "linux" else None
    if machine is None or struct.calcsize("P") != 8:  # noqa: PLR2004 - bytes of an address
        return False
    program = _program(*machine)
    lines = (ctypes.c_char * len(program)).from_buffer_copy(program)
    header = struct.pack("HxxxxxxP", len(program) // 8, ctypes.addressof(lines))
    libc = _libc()
    return bool(libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0) == 0 and libc.prctl(_SECCOMP, _FILTER, header, 0, 0) == 0)


def _program(architecture: int, clone: int, clone3: int, refused: Iterable[int]) -> bytes:
    """Return the filter as the kernel runs it: pairs of a question and what is answered when it is so."""

    def line(code: int, value: int, yes: int = 0, no: int = 0) -> bytes:
        return struct.pack("HBBI", code, yes, no, value)

    lines = [
        *(line(_LOAD, _ARCHITECTURE), line(_IF_EQUAL, architecture, 1), line(_RETURN, _KILL)),
        *(line(_LOAD, _NUMBER), line(_IF_AT_LEAST, _OTHER_ABI, 0, 1), line(_RETURN, _REFUSE)),
    ]
    for number in refused:
        lines += [line(_IF_EQUAL, number, 0, 1), line(_RETURN, _REFUSE)]
    # Its flags stand in memory, where a filter cannot look; told that there is none, libraries use the older call.
    lines += [line(_IF_EQUAL, clone3, 0, 1), line(_RETURN, _MISSING)]
    lines += [line(_IF_EQUAL, clone, 0, 3), line(_LOAD, _FIRST_ARGUMENT), line(_IF_ANY_BIT, _SAME_PROCESS, 1)]
    lines += [line(_RETURN, _REFUSE), line(_RETURN, _ALLOW)]
    return b"".join(lines)


def fence(folder: Path, readable: Iterable[Path], listed: Iterable[Path]) -> bool:
    """Let this process write in ``folder`` only, and read nothing else but ``readable``; tell whether it is so.

    It is not so outside of Linux, and where the kernel is older than 5.13 or was built without Landlock.

    Parameters
    ----------
    folder
        Its own; everything is allowed there but to run programs.
    readable
        Files, and folders with all that is in them. What is not there is left out.
    listed
        Folders whose names may be seen, with those of the folders in them.
    """
    if sys.platform != "linux":
        return False
    libc = _libc()
    version = libc.syscall(_CREATE, None, ctypes.c_size_t(0), _ASK_VERSION)
    if version < 1:
        return False
    every = (1 << max(count for since, count in _RIGHTS if version >= since)) - 1
    sizes = struct.pack("QQQ", every, _TCP if version >= _TCP_SINCE else 0, _SCOPES if version >= _SCOPES_SINCE else 0)
    size = 24 if version >= _SCOPES_SINCE else 16 if version >= _TCP_SINCE else 8
    rules = libc.syscall(_CREATE, sizes, ctypes.c_size_t(size), 0)
    if rules < 0:
        return False
    try:
        run_programs = 1
        _allow(libc, rules, folder, every & ~run_programs)
        for path in readable:
            _allow(libc, rules, path, _READ_FILE | (_READ_FOLDER if path.is_dir() else 0))
        for path in listed:
            _allow(libc, rules, path, _READ_FOLDER)
        return bool(libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0) == 0 and libc.syscall(_RESTRICT, rules, 0) == 0)
    finally:
        os.close(rules)


def _allow(libc: ctypes.CDLL, rules: int, path: Path, rights: int) -> None:
    try:
        handle = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return
    try:
        libc.syscall(_ADD, rules, _BENEATH, struct.pack("=Qi", rights, handle), 0)
    finally:
        os.close(handle)


def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)
