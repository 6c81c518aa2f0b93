"""What stands on a page: key figures, maps, bars, tables, origins, each with its evidence and its source."""

import math
from collections.abc import Iterable
from html import escape

import streamlit as st

from figures import crediting, headline, markup
from figures.alt_text import limits_of, people_key
from figures.tables import most_beyond, plain, reason, target_sums
from i18n import Locale
from indicators.needs import DATASET
from model.dataset import Dataset
from model.evidence import Evidence
from model.indicator import DISTRICT_ZONE, RESIDENTS, Result, Value
from ui import beside, doors, drawn, kept, state
from ui.as_picture import show_take
from ui.files import table_csv
from ui.finished import Finished
from ui.menu import ROOT


def show_heading(words: str, *, of_page: bool = False) -> None:
    """Say what a part is about: a level under ``st.header``, or as high as it where none is above (``of_page``)."""
    st.markdown(f"{'##' if of_page else '###'} {plain(words)}", anchors=False)


def show_picture(result: Result, say: Locale) -> None:
    """Show the map as a still picture, for a glance: it needs no graphics card and no program in the browser."""
    if result.missing:
        show_missing(result, say)
    picture = drawn.picture(result, say)
    if not picture:
        return
    show_still(picture, drawn.words(result, say), result, say)
    st.html(legend_of(result, say))


def show_still(picture: str, alt: str, result: Result, say: Locale) -> None:
    """Show a still picture of ``result`` with its stamp, its credits and its text alternative."""
    credit = beside.credits_line(result, say, on_map=True)
    st.html(Finished(markup.figure(alt, stamp_of(result, say), picture) + credit))


def still_of(picture: str, result: Result, say: Locale) -> str:
    """Return a still picture of ``result`` with its stamp, and without what is said of it, as markup."""
    return markup.figure(drawn.words(result, say), stamp_of(result, say), picture)


def legend_of(result: Result, say: Locale) -> str:
    """Return the legend of the map of ``result``, as markup."""
    return drawn.legend(result, beside.mark_of(result, say), say)


def show_bars(result: Result, say: Locale, zone: str = "") -> None:
    """Draw the zones ranked, best first, or one of them beside all together."""
    figure = drawn.bars(result, say, zone)
    if figure:
        st.html(Finished(figure + beside.credits_line(result, say)))


def show_headline(result: Result, say: Locale, zone: str = "") -> None:
    """Say the district's number, or a zone's, large, in a sentence, with its evidence."""
    whole = result.of_zone(zone) or result.district()
    known = not math.isnan(whole.value)
    words = headline.sentence(result, whole, say) if known else reason(whole, say)
    mark = markup.marks(whole, say, beside.age_of(result)) if known else ""
    value = say.quantity(whole.value, whole.unit, 1)
    scope = say.say("whole-district") if whole.zone == DISTRICT_ZONE else doors.names(say).get(whole.zone, whole.zone)
    st.html(markup.headline(scope, value, mark, [words, *_headline_more(result, whole, say)]))


def _headline_more(result: Result, whole: Value, say: Locale) -> list[str]:
    told = headline.bounds(whole, say)
    lines = [told] if told else []
    if result.at_own_reach() and not math.isnan(whole.persons_to_target):
        key = "headline-target" if people_key(result) == RESIDENTS else "headline-target-group"
        lines.append(say.say(key, persons=round(whole.persons_to_target)))
    most = most_beyond(result, doors.names(say), say) if whole.zone == DISTRICT_ZONE else ""
    return [*lines, *filter(None, [most]), *beside.mapped_words(result, say)]


def show_table_twin(result: Result, say: Locale, zone: str = "") -> None:
    """Show the same rows and numbers as the picture, of all zones or of one, and give them as a file."""
    names, shown = doors.names(say), result.narrowed(zone)
    st.html(Finished(drawn.twin(result, say, zone) + crediting.credit_line((), say, beside.mark_of(result, say))))
    zones, whole = target_sums(result)
    if result.at_own_reach() and zones > whole and shown is result:
        st.caption(say.say("table-targets"))
    with st.container(horizontal=True, key="taken"):
        st.download_button(
            say.say("download-csv"),
            data=lambda: table_csv(shown, names, say, beside.age_of(result), beside.credits_told(result)),
            file_name=f"{doors.district().id}-{result.indicator.id}-{round(result.threshold)}.csv",
            mime="text/csv",
            on_click="ignore",
            icon=":material/download:",
        )
        if any(not math.isnan(value.value) for value in result.values):
            show_take(result, zone, say)


def show_origin(result: Result, say: Locale) -> None:
    """Name every dataset behind a result, what it counted, and what it does not tell."""
    st.header(say.say("origin-title"), anchor=False)
    told = any(not math.isnan(value.value) for value in result.values)
    counts = {f"count-{name}": count for name, count in result.counts.items() if count and told}
    lines = [say.say(key, count=count) for key, count in counts.items() if say.has(key)]
    show_notes([*lines, *filter(None, [limits_of(result, say)])], result.datasets.values(), say)


def show_notes(lines: Iterable[str], datasets: Iterable[Dataset], say: Locale) -> None:
    """Say what a number does not tell, and name every dataset behind it."""
    st.html(markup.notes(lines))
    unique = {dataset.id: dataset for dataset in datasets}
    if unique:
        st.html("".join(_origin_row(dataset, say) for dataset in unique.values()))


def _origin_row(dataset: Dataset, say: Locale) -> str:
    parts = [markup.stated(dataset.origin.producer, say), markup.stated(dataset.origin.licence, say)]
    if dataset.vintage:
        parts.append(escape(say.say("vintage-is", date=say.date(dataset.vintage))))
    parts.append(escape(say.say("version-is", number=dataset.version)))
    title = markup.link(dataset.origin.address, titled(dataset, say))
    mark = f"{markup.badge(dataset.evidence, say)} {markup.aged(dataset.evidence, kept.ages().get(dataset.id), say)}"
    return markup.origin(mark, title, parts)


def titled(dataset: Dataset, say: Locale) -> str:
    """Return a dataset's title to stand beside the word for its evidence, which it then does not say again."""
    title = dataset.title.of(say.language) or dataset.id
    return title.removesuffix(f" ({say.say(f'evidence-{dataset.evidence}')})")


def show_missing(result: Result, say: Locale) -> None:
    """Say what a value lacks, who could give it and how to bring it."""
    hidden = doors.hidden(result.indicator.id)
    show_lacking(result.missing, result.indicator.owners, say, illustrated=hidden)


def show_lacking(missing: Iterable[str], owners: Iterable[str], say: Locale, *, illustrated: bool) -> None:
    """Say what is needed and not there, who could give it and how to bring it; ids of both.

    Parameters
    ----------
    illustrated
        Whether there is an illustration of it, which the reader has switched off.
    """
    names = say.listed(need_name(token, say) for token in missing)
    words = [say.say("missing-needs", names=names)]
    owners = [say.say(f"owner-{owner}") for owner in owners if say.has(f"owner-{owner}")]
    words += [say.say("missing-owners", names=say.listed(owners))] if owners else []
    words += [say.say("missing-illustration")] if illustrated else []
    st.info(plain(" ".join(words)), icon=":material/info:")
    show_way_to_bring(say)


def show_way_to_bring(say: Locale) -> None:
    """Lead to where what is missing is brought."""
    st.page_link(
        ROOT / "pages" / "upload.py",
        label=say.say("missing-bring"),
        icon=":material/upload_file:",
        query_params=state.link(),
    )


def need_name(token: str, say: Locale) -> str:
    """Return the name of something an indicator needs: a role, a service, a column or a survey yet to be made."""
    if "|" in token:
        return say.say("either-or", names=say.listed(need_name(part, say) for part in token.split("|")))
    role, _, dataset = token.partition(":")
    if role == DATASET:
        return say.say("own-dataset", dataset=dataset)
    for key in (f"service-{token}", f"role-{token}", "need-" + token.replace(".", "-").replace("_", "-")):
        if say.has(key):
            return say.say(key)
    return token


def show_cards(cards: Iterable[str], title: str = "") -> None:
    """Lay key figures in a grid; ``title`` names them where no heading does."""
    st.html(markup.cards(cards, title))


def value_card(result: Result, label: str, say: Locale) -> str:
    """Return the key figure of an indicator for the whole district."""
    whole = result.district()
    known = not math.isnan(whole.value)
    below = [reason(whole, say)]
    if known:
        below = [say.say("card-within", metres=say.quantity(result.threshold, "m")), *_card_persons(whole, result, say)]
    below += beside.mapped_short(result, say)
    return markup.card(
        label,
        say.quantity(whole.value, whole.unit, 1) if known else say.say("no-data"),
        markup.marks(whole, say, beside.age_of(result)) if known else "",
        below,
        kind="blank" if not known else "illustrative" if whole.evidence is Evidence.ILLUSTRATIVE else "",
    )


def _card_persons(whole: Value, result: Result, say: Locale) -> list[str]:
    if math.isnan(whole.persons):
        return [say.say(f"weight-{result.weight}")]
    target = result.indicator.target
    if math.isnan(whole.persons_to_target) or target is None:
        return [say.say("card-reached", persons=say.quantity(whole.persons, "persons"))]
    asked = say.say(
        "card-target",
        value=say.quantity(target.value, whole.unit),
        source=say.say(f"target-source-{target.source}"),
    )
    return [say.say("card-to-target", persons=round(whole.persons_to_target)), asked]


def stamp_of(result: Result, say: Locale) -> str:
    """Return the word to put on the map itself when any of it is made up."""
    kinds = {value.evidence for value in result.values if value.evidence}
    return markup.stamp(Evidence.ILLUSTRATIVE, say) if Evidence.ILLUSTRATIVE in kinds else ""
