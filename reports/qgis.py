"""How QGIS shows a layer of a GeoPackage: classes, no data, the hatching of what is made up, names that it shapes."""

from typing import Final
from xml.etree import ElementTree as ET

from figures import palette
from figures.classes import classes_of
from figures.dots import short
from i18n import Locale
from i18n.locale import bare
from model.evidence import Evidence
from model.indicator import Result

VERSION: Final = "3.34"
OUTLINE, HATCH = "outline", "hatch"
LABEL: Final = """"zone_name" || '\n' || coalesce(round("value", 1), '')"""


def qml(result: Result, say: Locale) -> str:
    """Return the style of an indicator's layer, as QGIS keeps it beside the layer."""
    root = ET.Element("qgis", version=VERSION, styleCategories="Symbology|Labeling", labelsEnabled="1")
    renderer = ET.SubElement(root, "renderer-v2", type="RuleRenderer", symbollevels="0", enableorderby="0")
    rules = ET.SubElement(renderer, "rules", key="root")
    symbols = ET.SubElement(renderer, "symbols")
    for number, (label, filter_, colour) in enumerate(_rules(result, say)):
        rule = {"key": f"rule-{number}", "symbol": str(number), "label": label, "filter": filter_}
        ET.SubElement(rules, "rule", rule)
        symbol = ET.SubElement(symbols, "symbol", type="fill", name=str(number), alpha="1")
        _hatch(symbol, number) if colour == HATCH else _fill(symbol, colour)
    _label(root)
    return ET.tostring(root, encoding="unicode")


def _rules(result: Result, say: Locale) -> list[tuple[str, str, str]]:
    """Return label, filter and colour of every rule, drawn in this order."""
    found, unit = classes_of(result), result.indicator.unit
    spans, rules = found.spans(), []
    for (low, high), fill in zip(spans, found.fills, strict=True):
        # The outermost classes hold whatever lies beyond, as on every map here.
        ends = [f'"value" >= {low!r}'] if (low, high) != spans[0] else []
        ends += [f'"value" < {high!r}'] if (low, high) != spans[-1] else []
        words = say.say("range", low=short(low, unit, say), high=short(high, unit, say))
        rules.append((bare(words), " AND ".join(('"value" IS NOT NULL', *ends)), fill))
    rules.append((say.say("no-data"), '"value" IS NULL', palette.NO_DATA))
    return [*rules, (say.say("evidence-illustrative"), f"\"evidence\" = '{Evidence.ILLUSTRATIVE}'", HATCH)]


def _fill(symbol: ET.Element, colour: str) -> None:
    layer = ET.SubElement(symbol, "layer", {"class": "SimpleFill", "enabled": "1", "locked": "0", "pass": "0"})
    told = {"color": _rgb(colour), "outline_color": _rgb(palette.INK), "outline_width": "0.3", "style": "solid"}
    _options(layer, told)


def _hatch(symbol: ET.Element, number: int) -> None:
    layer = ET.SubElement(symbol, "layer", {"class": "LinePatternFill", "enabled": "1", "locked": "0", "pass": "0"})
    _options(layer, {"angle": "45", "distance": "2.4", "distance_unit": "MM", "color": _rgb(palette.HATCH)})
    line = ET.SubElement(layer, "symbol", type="line", name=f"@{number}@0", alpha="0.5")
    inner = ET.SubElement(line, "layer", {"class": "SimpleLine", "enabled": "1", "locked": "0", "pass": "0"})
    _options(inner, {"line_color": _rgb(palette.HATCH), "line_width": "0.3", "line_style": "solid"})


def _options(layer: ET.Element, told: dict[str, str]) -> None:
    whole = ET.SubElement(layer, "Option", type="Map")
    for name, value in told.items():
        ET.SubElement(whole, "Option", name=name, type="QString", value=value)


def _label(root: ET.Element) -> None:
    settings = ET.SubElement(ET.SubElement(root, "labeling", type="simple"), "settings", calloutType="simple")
    style = {"fieldName": LABEL, "isExpression": "1", "fontSize": "9", "textColor": _rgb(palette.INK)}
    ET.SubElement(settings, "text-style", style)
    ET.SubElement(settings, "placement", placement="0")


def _rgb(colour: str) -> str:
    return ",".join(map(str, palette.rgba(colour)))
