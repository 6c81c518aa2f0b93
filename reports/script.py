"""What a page of a brief can do besides being read: it sorts its tables, and tells of the zone that is pointed at.

It runs without a network and asks for nothing; the page's policy lets these very bytes run and no others. Without it
the page says the same.
"""

import base64
import hashlib
from typing import Final

SCRIPT: Final = r"""
document.documentElement.classList.add("works");
const all = (root, what) => [...root.querySelectorAll(what)];
const words = cell => (cell ? cell.textContent.replace(/[\u2066-\u2069\u200e\u200f]/g, "").trim() : "");
const amount = text => {
  const plain = text.replace(/[\u0660-\u0669]/g, digit => digit.charCodeAt(0) & 15)
    .replace(/[\u066c,\s]/g, "").replace("\u066b", ".").replace("\u2212", "-");
  const found = /-?\d+(\.\d+)?/.exec(plain);
  return found ? Number(found[0]) : NaN;
};
for (const table of all(document, "table")) {
  const heads = all(table, "thead th"), body = table.tBodies[0];
  if (body.rows.length < 2) continue;
  heads.forEach((head, at) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const down = head.getAttribute("aria-sort") === "ascending";
      heads.forEach(one => one.removeAttribute("aria-sort"));
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      const rows = [...body.rows].filter(row => !row.classList.contains("whole"));
      const key = row => words(row.cells[at]), size = row => amount(key(row));
      const counted = at > 0 && rows.some(row => !isNaN(size(row)));
      // What is not known stands last, whichever way the others run.
      const unknown = counted ? rows.filter(row => isNaN(size(row))) : rows.filter(row => !key(row));
      const known = rows.filter(row => !unknown.includes(row));
      known.sort((one, other) => counted ? size(one) - size(other)
        : key(one).localeCompare(key(other), document.documentElement.lang, {numeric: true}));
      if (down) known.reverse();
      body.prepend(...known, ...unknown);
    });
  });
}
for (const article of all(document, "article")) {
  const named = all(article, "[data-zone]"), reading = article.querySelector(".reading");
  if (!reading) continue;
  const rows = Object.fromEntries(all(article, "tbody tr").map(row => [words(row.cells[0]), row]));
  const tell = zone => {
    named.forEach(one => one.classList.toggle("on", one.dataset.zone === zone));
    Object.entries(rows).forEach(([name, row]) => row.classList.toggle("on", name === zone));
    const cells = zone && rows[zone] ? [...rows[zone].cells] : [];
    const told = cells.filter(words).map((cell, at) => (at ? `${cell.dataset.head}: ` : "") + cell.textContent);
    reading.textContent = told.join(" | ") || reading.dataset.usual;
  };
  for (const one of named) {
    if (one.classList.contains("bar")) one.tabIndex = 0;
    for (const event of ["pointerenter", "focus", "click"]) one.addEventListener(event, () => tell(one.dataset.zone));
    for (const event of ["pointerleave", "blur"]) one.addEventListener(event, () => tell(""));
  }
  reading.dataset.usual = reading.textContent;
}
"""


def allowed() -> str:
    """Return what a policy calls the script by: the hash of its bytes."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(SCRIPT.encode()).digest()).decode()}'"
