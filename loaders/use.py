"""Tells what a dataset is in use for."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from model.dataset import Dataset
    from store import Store


def uses(store: "Store", dataset: "Dataset") -> list[str]:
    """Return the services or parameters, else the role, that a dataset is in use for now."""
    wishes = dataset.services or ("",)
    found = {wish or dataset.role: store.active(dataset.role, wish) for wish in wishes}
    return [name for name, active in found.items() if active is not None and active.id == dataset.id]
