"""The JSON that the commands print: reports, datasets and findings, with each sentence in every language."""

from collections.abc import Callable, Mapping
from dataclasses import asdict
from typing import Any

from loaders.report import Report
from model.dataset import Dataset
from model.problem import Place, Problem
from store import Held

Sentences = Callable[[Problem], Mapping[str, str]]


def report_document(report: Report, sentences: Sentences) -> dict[str, Any]:
    """Return a report as the contract has it; what does not apply is null.

    ``dataset`` is there only when it was kept, ``held`` when it was put by.

    Parameters
    ----------
    sentences
        Gives the sentence of a finding by language.
    """
    texts = {name: getattr(report, name) or None for name in ("format", "encoding", "delimiter", "crs", "role")}
    document: dict[str, Any] = {
        "verdict": report.verdict.value,
        **texts,
        "rows_in": report.rows_in,
        "rows_loaded": report.rows_loaded,
        "rows_set_aside": report.rows_set_aside,
        "columns": dict(report.columns),
        "problems": problem_documents(report.problems, sentences),
    }
    if report.dataset is not None:
        document["dataset"] = {
            "id": report.dataset.id,
            "version": report.dataset.version,
            "sha256": report.dataset.sha256,
        }
    if report.held is not None:
        document["held"] = held_document(report.held)
    return document


def held_document(held: Held) -> dict[str, Any]:
    """Return an upload that waits with all that is known of it."""
    return {"id": held.id, "file": held.file, "base": held.base, "dataset": dataset_document(held.dataset)}


def problem_documents(problems: tuple[Problem, ...], sentences: Sentences) -> list[dict[str, Any]]:
    """Return findings as the contract has them; ``candidates`` is there when there is something to choose from."""
    return [
        {
            "rule": problem.rule,
            "severity": problem.severity.value,
            "count": problem.count,
            "where": [_place(place) for place in problem.where],
            **({"candidates": list(problem.candidates)} if problem.candidates else {}),
            "say": dict(sentences(problem)),
        }
        for problem in problems
    ]


def dataset_document(dataset: Dataset) -> dict[str, Any]:
    """Return one version of a dataset with all that is known of it."""
    return {**asdict(dataset), "kind": dataset.kind.value, "evidence": dataset.evidence.value}


def _place(place: Place) -> dict[str, Any]:
    return {name: value for name, value in asdict(place).items() if value is not None}
