"""Three homes and two clinics, small enough to score by hand."""

import numpy as np

from accessibility.catchments import Catchment

# Walks in metres within a catchment of 900 m: A to X 300; B to X 600 and to Y 300; C to Y 900.
PEOPLE, STAFF = (100.0, 200.0, 300.0), (6.0, 3.0)


def catchment(
    people: tuple[float, ...] = PEOPLE,
    staff: tuple[float, ...] = STAFF,
    *,
    origin: tuple[int, ...] = (0, 1, 1, 2),
    facility: tuple[int, ...] = (0, 0, 1, 1),
    metres: tuple[float, ...] = (300.0, 600.0, 300.0, 900.0),
    unmeasured: tuple[int, ...] = (),
) -> Catchment:
    """Return the three homes A, B, C and the two clinics X, Y, or a change of them."""
    measured = np.ones(len(people), dtype=np.bool_)
    measured[list(unmeasured)] = False
    return Catchment(
        origin=np.array(origin, dtype=np.int64),
        facility=np.array(facility, dtype=np.int64),
        metres=np.array(metres, dtype=np.float64),
        demand=np.array(people, dtype=np.float64),
        supply=np.array(staff, dtype=np.float64),
        measured=measured,
    )
