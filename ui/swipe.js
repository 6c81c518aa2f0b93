// Lays how it was over how it would be, on one map: a handle with a name, moved by hand, by touch or by keys.
// Left is before and right is after in every language, as maps and time are not mirrored.

const HANDLE = 38; // pixels: as wide as the style sheet makes it

class Swipe {
  constructor(plan) {
    this.plan = plan;
    this.was = plan.side("was");
    plan.now.group.after(this.was.group);
    this.cuts = Object.fromEntries(["was", "now"].map((name) => [name, this.cut(name)]));
    this.handle = document.createElement("input");
    Object.assign(this.handle, { type: "range", min: 0, max: 100, step: 1, value: 0, className: "plan-swipe" });
    this.handle.addEventListener("input", () => this.move());
    for (const name of ["edge", "before", "after"]) this[name] = part(name);
    plan.root.append(this.edge, this.before, this.after, this.handle);
  }

  cut(name) {
    const path = make("clipPath", { id: `plan-cut-${name}` }), room = make("rect");
    path.append(room);
    this.plan.sheet.append(path);
    return room;
  }

  draw(data) {
    const { before, words } = data;
    this.there = Boolean(before);
    // A link brings the handle; from then on the hand alone moves it.
    if (!this.there) this.handle.value = 0;
    else if (!this.moved) this.handle.value = data.swipe || 0;
    if (this.moved) this.write();
    this.handle.hidden = !this.there;
    if (this.there) {
      this.handle.setAttribute("aria-label", words.swipe);
      this.handle.title = words.swipe;
      this.before.textContent = words.before;
      this.after.textContent = words.after;
      const zones = data.zones.map((zone) => ({ ...zone, fill: before.fills[zone.id] }));
      this.plan.furnish(this.was, { ...data, ...before, zones, areas: [], water: [], cells: undefined });
    }
  }

  // Where the handle stands is in the address, as where the map is looked at is.
  move() {
    this.moved = true;
    this.look();
    clearTimeout(this.later);
    this.later = setTimeout(() => this.write(), LATER);
  }

  write() {
    tell_address("swipe", this.there && Number(this.handle.value) ? this.handle.value : "");
  }

  // Where the edge is, in pixels from the left: under the middle of the handle.
  look() {
    const { view, root } = this.plan, share = this.there ? this.handle.value / 100 : 0, shown = share > 0;
    const at = HANDLE / 2 + share * (root.clientWidth - HANDLE), unit = this.plan.unit(), left = view.x + at * unit;
    for (const node of [this.edge, this.before, this.after]) node.hidden = !shown;
    this.was.group.style.display = shown ? "" : "none";
    this.edge.style.left = `${at}px`;
    const high = this.plan.data.height;
    const rooms = { was: [view.x, left - view.x], now: [left, view.x + view.wide - left] };
    for (const [name, [x, width]] of Object.entries(rooms)) {
      for (const [key, value] of Object.entries({ x, y: 0, width: Math.max(width, 0), height: high }))
        this.cuts[name].setAttribute(key, value);
      const { group } = name === "was" ? this.was : this.plan.now;
      if (shown) group.setAttribute("clip-path", `url(#plan-cut-${name})`);
      else group.removeAttribute("clip-path");
    }
  }
}

