"""The access scores by name, each with its usual weights, for whoever chooses between them."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from accessibility.catchments import Catchment, Scores, balanced, enhanced, gravity, three_step, two_step
from accessibility.decay import WAN, gaussian_weights, power_weights, step_weights
from accessibility.rational import rational

# By name: from the pairs within a catchment and its size in metres to the scores. When to use which is told in the
# messages ``score-<name>`` and ``score-<name>-when``. Of ``raam`` less is better.
FAMILY: Final[Mapping[str, Callable[[Catchment, float], Scores]]] = MappingProxyType(
    {
        "2sfca": lambda pairs, _: two_step(pairs),
        "e2sfca": lambda pairs, metres: enhanced(pairs, gaussian_weights(pairs.metres, metres)),
        "e2sfca-step": lambda pairs, metres: enhanced(pairs, step_weights(pairs.metres, metres)),
        "3sfca": lambda pairs, metres: three_step(pairs, step_weights(pairs.metres, metres, WAN)),
        "bfca": lambda pairs, metres: balanced(pairs, gaussian_weights(pairs.metres, metres)),
        "gravity": lambda pairs, metres: gravity(pairs, power_weights(pairs.metres, scale=metres)),
        "raam": lambda pairs, metres: rational(pairs, metres=metres),
    }
)
