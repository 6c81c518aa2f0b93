// No mark lies on what a zone is called or comes to: its label steps up or down, as little as it must, and stays in sight.

const ASIDE = [0, -8, 8, -16, 16, -24, 24, -32, 32], MARK = 8, LARGE = 12; // pixels

const over = (one, other) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

const around = (x, y, { x: left, y: top, width, height }) =>
  ({ left: x + left, right: x + left + width, top: y + top, bottom: y + top + height });

const room_of = ({ classList }) => {
  const half = classList.contains("new") || classList.contains("moved") ? LARGE : MARK;
  return { x: -half, y: -half, width: 2 * half, height: 2 * half };
};

// ``seen`` is what is looked at, in the units of the drawing: left, top and height.
const step_aside = ({ labels, marks }, seen, unit) => {
  const at = ({ dataset }) => [(dataset.x - seen.x) / unit, (dataset.y - seen.y) / unit];
  const taken = [...marks.children].map((one) => around(...at(one), room_of(one)));
  for (const label of labels.children) {
    const box = label.getBBox(), [x, y] = at(label);
    if (!box.width) continue; // not shown
    const free = (by) => {
      const place = around(x, y + by, box), cut = place.top < 0 || place.bottom > seen.high / unit;
      return !(cut && y > 0 && y < seen.high / unit) && !taken.some((one) => over(one, place));
    };
    const by = ASIDE.find(free) || 0;
    taken.push(around(x, y + by, box));
    if (by) label.setAttribute("transform", `${label.getAttribute("transform")} translate(0 ${by})`);
  }
};

