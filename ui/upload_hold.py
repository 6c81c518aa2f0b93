"""Puts a judged file by on the shelf, whole and not in use, so that what it would change can be seen first."""

from dataclasses import replace

import pandas as pd

from loaders.add import draft_of
from loaders.report import Judged
from model.evidence import Evidence
from model.problem import Problem, ProblemError, Severity
from store import Draft
from ui import doors
from ui.upload_state import Work, put, who


def held(work: Work, found: Judged | None) -> Work:
    """Return the work with its file put by; what the shelf refuses is told in it.

    Until a person says what the data is worth it waits as the weakest kind, so that nothing passes for more.
    """
    if work.held is not None or found is None or not found.fit:
        return work
    shelf = doors.shelf()
    try:
        draft = draft_of(found, replace(work.options, evidence=Evidence.ILLUSTRATIVE), shelf)
        waits = shelf.hold(found.checked.frame, draft, who=who(), file=work.name)
    except ProblemError as refusal:
        return _told(work, *refusal.problems)
    except OSError as fault:
        return _told(work, disk_failed(work.name, fault))
    work = replace(work, held=waits, base=waits.base, told=())
    put(work)
    return work


def frame_of(work: Work) -> pd.DataFrame:
    """Return the rows that would be kept: as they were judged, or as they wait on the shelf."""
    if work.judged is not None and work.judged.fit:
        return work.judged.checked.frame
    if work.held is None:
        return pd.DataFrame()
    return doors.shelf().imagined(work.held.id).frame(work.held.dataset.id)


def first_draft(work: Work) -> Draft | None:
    """Return what is said of the file so far; None where nothing waits."""
    if work.held is None:
        return None
    told = work.held.dataset
    return Draft(told.id, told.role, told.title, told.kind, told.evidence, told.origin, told.vintage)


def disk_failed(name: str, fault: OSError) -> Problem:
    """Return the finding that the disk failed."""
    facts = {"file": name, "fault": fault.strerror or type(fault).__name__}
    return Problem("disk-failed", Severity.REFUSE, facts=facts)


def _told(work: Work, *problems: Problem) -> Work:
    work = replace(work, told=problems)
    put(work)
    return work
