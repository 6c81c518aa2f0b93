// Shows what the server drew and tells where somebody points. Every word comes as data and is only ever text.

const ZOOM = 1.6, CLOSEST = 12, TOUCH = 22, LATER = 400, BESIDE = 14;
const SIDE = ["cells", "zones", "water", "areas", "lines", "labels", "marks"];
const FREE = ["ground", "busy", "cross"];

class Plan extends Hands {
  constructor(holder) {
    super();
    this.holder = holder;
    this.root = document.createElement("div");
    this.root.className = "plan";
    this.sheet = make("svg", { class: "plan-sheet", tabindex: "0", role: "application" });
    const hatch = make("pattern", { id: "plan-made", width: 9, height: 9, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" });
    hatch.append(make("path", { d: "M0 0V9", stroke: "#16303a", "stroke-opacity": 0.4, "stroke-width": 1.4 }));
    const held = make("defs");
    held.append(hatch);
    this.sheet.append(held);
    this.layers = Object.fromEntries(FREE.map((name) => [name, make("g", { class: `plan-${name}` })]));
    this.now = this.side("now");
    this.sheet.append(this.layers.ground, this.now.group, this.layers.busy, this.layers.cross);
    for (const name of ["tools", "scale", "north", "stamp", "tip"]) this[name] = part(name);
    Object.assign(this.tip, { hidden: true, dir: "auto", ariaLive: "polite" });
    this.root.append(this.sheet, this.tools, this.scale, this.north, this.stamp, this.tip);
    holder.append(this.root);
    this.swipe = new Swipe(this);
    this.fingers = new Map();
    this.listen();
    new ResizeObserver(() => this.look()).observe(this.root);
  }

  side(name) {
    const layers = Object.fromEntries(SIDE.map((one) => [one, make("g", { class: `plan-${one}` })]));
    const group = make("g", { class: `plan-side-${name}` });
    group.append(...Object.values(layers));
    return { group, layers };
  }

  // ---- what is drawn

  draw(data) {
    const { width, height } = data;
    this.root.style.aspectRatio = `${width} / ${height}`;
    this.data = data;
    this.sheet.setAttribute("aria-label", data.words.label);
    this.sheet.setAttribute("aria-description", data.words.help);
    this.north.textContent = data.words.north;
    this.tools.replaceChildren(
      button("+", data.words.nearer, () => this.zoom(ZOOM)),
      button("−", data.words.farther, () => this.zoom(1 / ZOOM)),
      button("⤢", data.words.whole, () => this.show(this.whole())),
    );
    if (!this.view) this.view = this.asked(data.view) || this.whole();
    this.stamp.replaceChildren(...(data.stamp ? [this.badge(data.stamp)] : []));
    this.fill("ground", data.ground ? [make("image", { href: data.ground, width, height })] : []);
    this.fill("busy", []);
    this.furnish(this.now, data);
    this.swipe.draw(data);
    this.look();
    if (this.roamed) this.write();
    // What was said of a place is another where the plan is another.
    if (!this.tip.hidden) this.hint(this.told_at(this.said), this.said);
    if (data.lead && this.wanted === data.chosen) this.follow(data.lead);
    this.wanted = undefined;
  }

  badge(words) {
    const node = document.createElement("span");
    node.className = "badge illustrative";
    node.textContent = words;
    return node;
  }

  furnish({ layers }, data) {
    const last = (one) => Number(one.id === data.chosen);
    const zones = [...data.zones].sort((one, other) => last(one) - last(other));
    layers.zones.classList.toggle("picked", Boolean(data.chosen));
    layers.zones.classList.toggle("bare", Boolean(data.cells));
    layers.cells.replaceChildren(...(data.cells || []).map((one) => this.cell(one)));
    layers.zones.replaceChildren(...zones.flatMap((zone) => this.zone(zone, zone.id === data.chosen)));
    layers.water.replaceChildren(...data.water.map((d) => make("path", { d, "fill-rule": "evenodd" })));
    layers.areas.replaceChildren(...data.areas.map((d) => make("path", { d })));
    layers.lines.replaceChildren(...data.lines.map(({ d, kind }) => make("path", { d, class: kind })));
    layers.labels.replaceChildren(...data.labels.map((one) => this.label(one)));
    layers.marks.replaceChildren(...data.marks.map((one) => this.mark(one)));
  }

  fill(layer, nodes) {
    this.layers[layer].replaceChildren(...nodes);
  }

  zone({ d, id, fill, made, name, tip }, chosen) {
    const area = make("path", { d, fill, "fill-rule": "evenodd", class: chosen ? "zone chosen" : "zone" });
    area.told = { id, name, tip };
    return made ? [area, make("path", { d, class: "made", fill: "url(#plan-made)", "fill-rule": "evenodd" })] : [area];
  }

  cell({ d, fill, few, tip }) {
    const area = make("path", { d, fill, class: few ? "cell few" : "cell" });
    area.tip = tip;
    return area;
  }

  label({ x, y, id, name, more, room }) {
    const group = make("g", { "data-x": x, "data-y": y, "data-id": id, "data-room": room });
    group.append(make("text", { y: -3 }, name), make("text", { y: 13, class: "more" }, more));
    return group;
  }

  mark({ x, y, kind, name }) {
    const group = make("g", { "data-x": x, "data-y": y, class: kind });
    group.append(make("circle", { r: 7 }), make("path", { d: "M-4-4L4 4M4-4L-4 4", class: "x" }));
    group.append(make("path", { d: "M-5 0H5M0-5V5", class: "plus" }));
    group.told = { name, tip: "" };
    return group;
  }

  // ---- where it is looked at

  whole() {
    return { x: 0, y: 0, wide: this.data.width };
  }

  asked(view) {
    return view && view.wide > 0 ? view : null;
  }

  unit() {
    return this.view.wide / (this.root.clientWidth || this.data.width);
  }

  look() {
    if (!this.data || !this.view) return;
    const { width, height } = this.data, view = this.view;
    view.wide = Math.min(Math.max(view.wide, width / CLOSEST), width);
    const high = (view.wide * height) / width;
    view.x = Math.min(Math.max(view.x, 0), width - view.wide);
    view.y = Math.min(Math.max(view.y, 0), height - high);
    this.sheet.setAttribute("viewBox", `${view.x} ${view.y} ${view.wide} ${high}`);
    this.sheet.style.touchAction = view.wide < width ? "none" : "pan-y pinch-zoom";
    const unit = this.unit();
    for (const node of this.sheet.querySelectorAll("[data-x]")) {
      node.setAttribute("transform", `translate(${node.dataset.x} ${node.dataset.y}) scale(${unit})`);
    }
    const longest = this.data.scales.filter((one) => one.units / unit < this.root.clientWidth / 4).pop();
    const bar = longest || this.data.scales[0];
    this.scale.style.width = `${bar.units / unit}px`;
    this.scale.textContent = bar.words;
    this.swipe.look();
    const before = this.furniture();
    for (const side of [this.now, this.swipe.was]) place_labels(side.layers, { ...view, high, before }, unit);
  }

  // What stands before the map, in pixels of it: no name is to lie behind that.
  furniture() {
    const map = this.sheet.getBoundingClientRect();
    return [...this.tools.children, ...this.stamp.children, this.scale, this.north].map((one) => {
      const { left, right, top, bottom } = one.getBoundingClientRect();
      return { left: left - map.left, right: right - map.left, top: top - map.top, bottom: bottom - map.top };
    });
  }

  show(view) {
    this.view = view;
    this.look();
    this.roamed = true;
    clearTimeout(this.later);
    this.later = setTimeout(() => this.write(), LATER);
  }

  // Where it is looked at stands in the address, without asking the server to run the page again.
  write() {
    // What a link shows is what is seen, to the last dot.
    for (const name of ["x", "y", "wide"]) this.view[name] = Math.round(this.view[name]);
    this.look();
    const { x, y, wide } = this.view;
    tell_address("view", wide >= this.data.width ? "" : [x, y, wide].join("_"));
  }

  zoom(by, at) {
    const { x, y, wide } = this.view, high = (wide * this.data.height) / this.data.width;
    const on = at || { x: x + wide / 2, y: y + high / 2 };
    const next = Math.min(Math.max(wide / by, this.data.width / CLOSEST), this.data.width), part = next / wide;
    this.show({ x: on.x - (on.x - x) * part, y: on.y - (on.y - y) * part, wide: next });
  }

  // ---- where somebody points

  place(event) {
    const box = this.sheet.getBoundingClientRect(), unit = this.unit();
    return { x: this.view.x + (event.clientX - box.left) * unit, y: this.view.y + (event.clientY - box.top) * unit };
  }

  at(layer, name, { x, y }) {
    const areas = [...this.now.layers[layer].querySelectorAll(name)];
    return areas.reverse().find((area) => area.isPointInFill(new DOMPoint(x, y)));
  }

  zone_at(spot) {
    return this.at("zones", ".zone", spot);
  }

  told_at(spot) {
    const told = this.zone_at(spot)?.told, cell = this.data.cells && this.at("cells", ".cell", spot);
    if (!this.data.cells) return told;
    return told && { name: told.name, tip: cell ? cell.tip : this.data.words.empty };
  }

  point({ x, y }) {
    if (this.data.picks) return this.pick(this.zone_at({ x, y }));
    const busy = make("g", { "data-x": x, "data-y": y, class: "busy" });
    busy.append(make("circle", { r: 9 }));
    this.fill("busy", [busy]);
    this.look();
    this.tell("spot", { x, y, near: TOUCH * this.unit(), at: Date.now() });
  }

  pick(area) {
    if (!area) return;
    // The same once more takes it back.
    const again = area.told.id === this.data.chosen, id = again ? "" : area.told.id;
    if (again && this.data.picks === "always") return this.follow(this.data.lead);
    this.wanted = id;
    for (const one of this.now.layers.zones.querySelectorAll(".zone")) one.classList.toggle("chosen", Boolean(id) && one === area);
    this.tell("zone", { id, at: Date.now() });
  }

  follow(name) {
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const goal = document.getElementsByClassName(name)[0];
    if (goal) goal.scrollIntoView({ behavior: calm ? "auto" : "smooth", block: "start" });
  }

  // What lies under a hand or under the cross, in words.
  hint(told, at) {
    this.tip.hidden = !told?.name;
    this.said = at;
    if (this.tip.hidden) return;
    const name = document.createElement("b");
    name.textContent = told.name;
    this.tip.replaceChildren(name, ...(told.tip ? [document.createElement("br"), told.tip] : []));
    const left = (at.x - this.view.x) / this.unit(), top = (at.y - this.view.y) / this.unit();
    const { clientWidth: wide, clientHeight: high } = this.root;
    this.tip.style.left = `${Math.max(4, Math.min(left + BESIDE, wide - this.tip.offsetWidth - 4))}px`;
    const above = top - this.tip.offsetHeight - BESIDE;
    this.tip.style.top = `${above > 4 ? above : Math.min(top + BESIDE, high - this.tip.offsetHeight - 4)}px`;
  }

  cross(dx, dy) {
    const { x, y, wide } = this.view, high = (wide * this.data.height) / this.data.width, unit = this.unit();
    const was = this.on || { x: x + wide / 2, y: y + high / 2 };
    this.on = {
      x: Math.min(Math.max(was.x + dx * unit, 0), this.data.width),
      y: Math.min(Math.max(was.y + dy * unit, 0), this.data.height),
    };
    const node = make("g", { "data-x": this.on.x, "data-y": this.on.y });
    node.append(make("path", { d: "M-16 0H-4M4 0H16M0-16V-4M0 4V16" }));
    this.fill("cross", [node]);
    const { x: left, y: top } = this.view;
    if (this.on.x < left || this.on.x > left + wide || this.on.y < top || this.on.y > top + high)
      this.show({ x: this.on.x - wide / 2, y: this.on.y - high / 2, wide });
    else this.look();
    this.hint(this.told_at(this.on), this.on);
  }
}

export default function (component) {
  const { data, parentElement, setTriggerValue } = component;
  const plan = (parentElement.plan ||= new Plan(parentElement));
  plan.tell = setTriggerValue;
  plan.draw(data);
}
