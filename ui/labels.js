// What zones are called and come to: as many as fit, numbers first. None lies on another or on a mark, each on its zone.

const SIZES = [13, 11, 10], MARK = 8, LARGE = 12, GAP = 1, PACE = 6, FAR = 48; // pixels
// By what is shown: the ink above and below the middle, and where each line stands, all at the largest size.
const BOTH = { over: 15, under: 18, name: -3, more: 13 }, ALONE = { over: 8, under: 9, more: 5 };
const ASIDE = [];
for (let x = -FAR; x <= FAR; x += PACE) for (let y = -FAR; y <= FAR; y += PACE) ASIDE.push([x, y]);
ASIDE.sort((one, other) => Math.hypot(...one) - Math.hypot(...other));

const over = (one, other) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

const around = (x, y, half, above, below) =>
  ({ left: x - half - GAP, right: x + half + GAP, top: y - above, bottom: y + below });

const room_of = ({ classList }) =>
  classList.contains("new") || classList.contains("moved") ? LARGE : MARK;

const lay = (label, { x, y, size, kind }) => {
  const part = size / SIZES[0], [name, more] = label.children;
  label.style.fontSize = `${size}px`;
  name.style.display = kind.name === undefined ? "none" : "";
  name.setAttribute("y", (kind.name || 0) * part);
  more.setAttribute("y", kind.more * part);
  if (x || y) label.setAttribute("transform", `${label.getAttribute("transform")} translate(${x} ${y})`);
};

// ``seen`` is what is looked at, in the units of the drawing: left, top, wide and high, and what stands before it.
const place_labels = ({ labels, marks, zones }, seen, unit) => {
  const at = ({ dataset }) => [(dataset.x - seen.x) / unit, (dataset.y - seen.y) / unit];
  const edge = { right: seen.wide / unit, bottom: seen.high / unit };
  const taken = [...marks.children].map((one) => around(...at(one), room_of(one), room_of(one), room_of(one)));
  taken.push(...seen.before);
  const areas = Object.fromEntries([...zones.children].filter((one) => one.told).map((one) => [one.told.id, one]));
  const all = [...labels.children];
  for (const label of all) {
    label.classList.remove("narrow");
    label.style.fontSize = `${SIZES[0]}px`;
    label.firstChild.style.display = "";
  }
  const told = all.map((label) => {
    const [name, more] = [...label.children].map((one) => one.getComputedTextLength() / 2), [x, y] = at(label);
    return { label, x, y, name: Math.max(name, more), more, found: null };
  });
  const fits = (one, kind, size, [dx, dy]) => {
    const part = size / SIZES[0], half = (kind === BOTH ? one.name : one.more) * part, x = one.x + dx, y = one.y + dy;
    const place = around(x, y, half, kind.over * part, kind.under * part);
    if (place.left < 0 || place.top < 0 || place.right > edge.right || place.bottom > edge.bottom) return null;
    if (taken.some((other) => over(other, place)) || told.some((other) => other !== one && other.found && over(other.found.place, place))) return null;
    const area = areas[one.label.dataset.id];
    if ((dx || dy) && area && !area.isPointInFill(new DOMPoint(seen.x + x * unit, seen.y + y * unit))) return null;
    return { place, x: dx, y: dy, size, kind };
  };
  const best = (one, kind) => {
    for (const size of SIZES) {
      for (const by of ASIDE) {
        const found = fits(one, kind, size, by);
        if (found) return found;
      }
    }
    return one.found;
  };
  const small_first = [...told].sort((one, other) => one.label.dataset.room - other.label.dataset.room);
  for (const kind of [ALONE, BOTH]) for (const one of small_first) one.found = best(one, kind);
  for (const one of told) {
    one.label.classList.toggle("narrow", !one.found);
    if (one.found) lay(one.label, one.found);
  }
};
