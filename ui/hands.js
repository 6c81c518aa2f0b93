// What hands do to a map (live_map.js): a mouse, fingers, keys.

const STEP = 12, LEAP = 60, SLIP = 6;

class Hands {
  listen() {
    const sheet = this.sheet;
    sheet.addEventListener("keydown", (event) => this.key(event));
    sheet.addEventListener("focus", () => sheet.matches(":focus-visible") && this.cross(0, 0));
    sheet.addEventListener("blur", () => this.hint(this.fill("cross", [])));
    sheet.addEventListener("wheel", (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      this.zoom(event.deltaY < 0 ? ZOOM : 1 / ZOOM, this.place(event));
    }, { passive: false });
    sheet.addEventListener("pointerdown", (event) => {
      if (event.button) return;
      this.fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
      this.moved = this.fingers.size > 1;
      this.from = { x: event.clientX, y: event.clientY, view: { ...this.view } };
    });
    sheet.addEventListener("pointermove", (event) => this.drag(event));
    sheet.addEventListener("pointerup", (event) => {
      const was = this.fingers.delete(event.pointerId);
      if (!was || this.moved || this.fingers.size) return;
      // No hand rests over a screen that is touched: what lies under the finger is said once it was lifted.
      if (event.pointerType === "touch") this.under(event);
      this.point(this.place(event));
    });
    for (const name of ["pointercancel", "pointerleave"])
      sheet.addEventListener(name, (event) => {
        this.fingers.delete(event.pointerId);
        if (event.pointerType !== "touch" || this.moved) this.hint();
      });
  }

  drag(event) {
    const last = this.fingers.get(event.pointerId);
    if (!last) return this.hover(event);
    const here = { x: event.clientX, y: event.clientY };
    if (this.fingers.size === 2) {
      const other = [...this.fingers].find(([id]) => id !== event.pointerId)[1];
      const apart = (one) => Math.hypot(one.x - other.x, one.y - other.y) || 1;
      const middle = { clientX: (here.x + other.x) / 2, clientY: (here.y + other.y) / 2 };
      this.zoom(apart(here) / apart(last), this.place(middle));
    } else if (this.moved || Math.hypot(here.x - this.from.x, here.y - this.from.y) > SLIP) {
      this.moved = true;
      const unit = this.unit(), { view } = this.from;
      const x = view.x - (here.x - this.from.x) * unit, y = view.y - (here.y - this.from.y) * unit;
      this.show({ x, y, wide: view.wide });
    }
    this.fingers.set(event.pointerId, here);
  }

  hover(event) {
    if (event.pointerType !== "touch") this.under(event);
  }

  under(event) {
    const at = this.place(event), mark = event.target.closest?.(".plan-marks > g");
    this.hint(mark?.told || this.told_at(at), at);
  }

  key(event) {
    const by = event.shiftKey ? LEAP : STEP;
    const ways = { ArrowLeft: [-by, 0], ArrowRight: [by, 0], ArrowUp: [0, -by], ArrowDown: [0, by] };
    if (event.key in ways) this.cross(...ways[event.key]);
    else if (event.key === "Enter" || event.key === " ") this.on && this.point(this.on);
    else if (event.key === "+" || event.key === "=") this.zoom(ZOOM, this.on);
    else if (event.key === "-") this.zoom(1 / ZOOM, this.on);
    else if (event.key === "Escape" && this.data.chosen) this.pick({ told: { id: this.data.chosen } });
    else return;
    event.preventDefault();
  }
}
