// No mark lies on what a zone is called or comes to: its label steps up or down, as little as it must.

const MARK = 8, ASIDE = [0, -8, 8, -16, 16, -24, 24, -32, 32]; // pixels

const over = (one, other) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

const around = (x, y, { x: left, y: top, width, height }) =>
  ({ left: x + left, right: x + left + width, top: y + top, bottom: y + top + height });

const step_aside = ({ labels, marks }, unit) => {
  const at = ({ dataset }) => [dataset.x / unit, dataset.y / unit];
  const mark = { x: -MARK, y: -MARK, width: 2 * MARK, height: 2 * MARK };
  const taken = [...marks.children].map((one) => around(...at(one), mark));
  for (const label of labels.children) {
    const box = label.getBBox(), [x, y] = at(label);
    if (!box.width) continue; // not shown
    const by = ASIDE.find((by) => !taken.some((one) => over(one, around(x, y + by, box)))) || 0;
    taken.push(around(x, y + by, box));
    if (by) label.setAttribute("transform", `${label.getAttribute("transform")} translate(0 ${by})`);
  }
};

