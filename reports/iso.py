"""The description of spatial layers as catalogues of geodata read it: ISO 19115, written as ISO 19139 has it."""

from typing import Final
from xml.etree import ElementTree as ET

from i18n import Locale
from i18n.locale import bare
from reports.about import asked_words
from reports.content import Content

GMD, GCO, GML = "http://www.isotc211.org/2005/gmd", "http://www.isotc211.org/2005/gco", "http://www.opengis.net/gml"
CODES: Final = "http://www.isotc211.org/2005/resources/Codelist/gmxCodelists.xml"
LANGUAGES: Final = {"ar": "ara", "en": "eng", "ko": "kor"}  # ISO 639-2
NAMES: Final = {"gmd": GMD, "gco": GCO, "gml": GML}
Where = tuple[str, ...]


def iso_bytes(content: Content, identity: str, say: Locale) -> bytes:
    """Return the description of a report's layers.

    Parameters
    ----------
    identity
        What the file is called.
    """
    for prefix, name in NAMES.items():
        ET.register_namespace(prefix, name)
    root = ET.Element(f"{{{GMD}}}MD_Metadata")
    _text(root, ("fileIdentifier",), identity)
    _code(root, ("language",), "LanguageCode", LANGUAGES[say.language])
    _code(root, ("characterSet",), "MD_CharacterSetCode", "utf8")
    _code(root, ("hierarchyLevel",), "MD_ScopeCode", "dataset")
    contact = _under(root, ("contact", "CI_ResponsibleParty"))
    _text(contact, ("organisationName",), bare(say.say("app-title")))
    _code(contact, ("role",), "CI_RoleCode", "publisher")
    _date(_under(root, ("dateStamp",)), content.made_at[:10])
    _text(root, ("metadataStandardName",), "ISO 19115:2003/19139")
    _text(root, ("metadataStandardVersion",), "1.0")
    system = _under(root, ("referenceSystemInfo", "MD_ReferenceSystem", "referenceSystemIdentifier", "RS_Identifier"))
    _text(system, ("code",), "4326")
    _text(system, ("codeSpace",), "EPSG")
    _identification(_under(root, ("identificationInfo", "MD_DataIdentification")), content, say)
    _quality(_under(root, ("dataQualityInfo", "DQ_DataQuality")), content, say)
    ET.indent(root)
    whole: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return whole


def _identification(root: ET.Element, content: Content, say: Locale) -> None:
    citation = _under(root, ("citation", "CI_Citation"))
    _text(citation, ("title",), bare(say.say("table-name", district=content.district.name)))
    date = _under(citation, ("date", "CI_Date"))
    _date(_under(date, ("date",)), content.made_at[:10])
    _code(date, ("dateType",), "CI_DateTypeCode", "creation")
    _text(root, ("abstract",), _abstract(content, say))
    for item in content.measured:
        words = _under(root, ("descriptiveKeywords", "MD_Keywords"))
        _text(words, ("keyword",), item.result.indicator.title.of(say.language))
    for licence in dict.fromkeys(one.origin.licence for one in content.datasets() if one.origin.licence):
        _text(_under(root, ("resourceConstraints", "MD_LegalConstraints")), ("useLimitation",), licence)
    _code(root, ("spatialRepresentationType",), "MD_SpatialRepresentationTypeCode", "vector")
    _code(root, ("language",), "LanguageCode", LANGUAGES[say.language])
    _under(root, ("topicCategory", "MD_TopicCategoryCode")).text = "society"
    extent = _under(root, ("extent", "EX_Extent", "geographicElement", "EX_GeographicBoundingBox"))
    box = content.district.box.sides if content.zones is None else tuple(map(float, content.zones.total_bounds))
    west, south, east, north = box
    # In the order that the standard asks for.
    sides = {"westBoundLongitude": west, "eastBoundLongitude": east, "southBoundLatitude": south}
    for name, degrees in (sides | {"northBoundLatitude": north}).items():
        ET.SubElement(_under(extent, (name,)), f"{{{GCO}}}Decimal").text = f"{degrees:.6f}"


def _abstract(content: Content, say: Locale) -> str:
    weakest = content.evidence()
    note = say.say("report-no-values") if weakest is None else say.say(f"evidence-{weakest}-note")
    filters = " · ".join(f"{name}: {words}" for name, words in asked_words(content, say))
    return f"{bare(note)} {filters}"


def _quality(root: ET.Element, content: Content, say: Locale) -> None:
    _code(_under(root, ("scope", "DQ_Scope")), ("level",), "MD_ScopeCode", "dataset")
    lineage = _under(root, ("lineage", "LI_Lineage"))
    formulas = (item.result.indicator for item in content.measured)
    _text(lineage, ("statement",), "\n".join(f"{one.id}: {one.formula.of(say.language)}" for one in formulas))
    for one in content.datasets():
        source = _under(lineage, ("source", "LI_Source"))
        title = one.title.of(say.language) or one.id
        evidence = say.say(f"evidence-{one.evidence}")
        told = (title, evidence, f"{one.id} v{one.version}", one.origin.citation or one.origin.producer, one.sha256)
        _text(source, ("description",), " — ".join(filter(None, told)))


def _under(parent: ET.Element, path: Where) -> ET.Element:
    for name in path:
        parent = ET.SubElement(parent, f"{{{GMD}}}{name}")
    return parent


def _text(parent: ET.Element, path: Where, words: str) -> None:
    ET.SubElement(_under(parent, path), f"{{{GCO}}}CharacterString").text = _xml(words)


def _date(parent: ET.Element, day: str) -> None:
    ET.SubElement(parent, f"{{{GCO}}}Date").text = day


def _code(parent: ET.Element, path: Where, codes: str, value: str) -> None:
    told = {"codeList": f"{CODES}#{codes}", "codeListValue": value}
    ET.SubElement(_under(parent, path), f"{{{GMD}}}{codes}", told).text = value


def _xml(words: str) -> str:
    """Return words without the controls that XML has no place for."""
    return "".join(letter for letter in words if letter in "\t\n\r" or letter >= " ")
