"""Laws that hold for any bytes whatever."""

import json

from hypothesis import given, settings
from hypothesis import strategies as st

from loaders.check import check
from loaders.options import Options
from loaders.parse import parse_bytes
from loaders.parsed import Parsed
from model.district import Box
from model.problem import Problem, ProblemError, Severity

REGION = Box(29.35, 30.20, 30.15, 31.40)
TABLES = st.text(alphabet='lonatservicebk,;|\t"\n\r 0123456789.-٣ةأ\ufeff', max_size=80).map(
    lambda text: "lon,lat,service\n29.84,31.15,bank\n" + text
)
NUMBERS = st.one_of(st.integers(), st.floats(), st.text(max_size=3), st.none())
JSON = st.recursive(
    st.one_of(NUMBERS, st.booleans(), st.sampled_from(["Point", "Polygon", "Feature", "FeatureCollection"])),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(
            st.sampled_from(["type", "features", "geometry", "coordinates", "properties", "crs", "service"]), inner
        ),
    ),
    max_leaves=12,
)


def _parsed(data: bytes) -> Parsed | tuple[Problem, ...]:
    try:
        return parse_bytes(data)
    except ProblemError as refusal:
        return refusal.problems


def _judged(data: bytes) -> None:
    """Judge ``data`` for several roles; whatever it is, it ends as a frame or as findings that stop it."""
    parsed = _parsed(data)
    if not isinstance(parsed, Parsed):
        assert {problem.severity for problem in parsed} <= {Severity.CHOICE, Severity.REFUSE}
        assert parsed
        return
    for options in (Options(), Options(role="facilities", accept_repairs=True), Options(role="observations")):
        checked = check(parsed, options, REGION)
        stopped = any(p.severity in {Severity.CHOICE, Severity.REFUSE} for p in checked.problems)
        assert checked.frame.empty == stopped
        assert len(checked.frame) <= parsed.rows_in


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=120))
def test_any_bytes_end_in_a_frame_or_a_finding(data: bytes) -> None:
    """No bytes whatever raise anything but a refusal."""
    _judged(data)


@settings(max_examples=100, deadline=None)
@given(TABLES)
def test_any_table_ends_in_a_frame_or_a_finding(text: str) -> None:
    """Quotes, delimiters and line ends in any order."""
    _judged(text.encode())


@settings(max_examples=100, deadline=None)
@given(JSON)
def test_any_json_ends_in_a_frame_or_a_finding(value: object) -> None:
    """Every nesting of the words that GeoJSON is made of."""
    _judged(json.dumps({"type": "Feature", "geometry": value, "properties": {"service": value}}).encode())
    _judged(json.dumps(value).encode())
