"""The faces of paper, laid where the project keeps its faces."""

from reports.pdf import Faces
from store.faces import PRINTED, lay_paper
from store.letters import letters_in


def faces_of_paper() -> Faces:
    """Return the faces of paper."""
    folder = lay_paper()
    return Faces(folder, letters_in(*(folder / name for name in PRINTED)))
