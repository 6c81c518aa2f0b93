// The fold at the end of a page by which its pictures are taken home. It hangs behind all that the page library draws, and
// is put back where the library took it away with what held it.
(() => {
  const { pictures, drawn, painted, said, main, make } = window.elmaxPictures;
  const fold = make("details", "take"), name = make("summary"), told = make("p"), list = make("ul"), state = make("p", "state");
  state.setAttribute("role", "status");
  fold.append(name, told, list, state);
  let listed = "";

  const give = (file, suffix, nth) => {
    const page = location.pathname.split("/").pop().replace(/[^a-z_]/g, "") || "elmax";
    const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(file), download: `${page}-${nth + 1}-${document.documentElement.lang}.${suffix}` });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  };

  const take = async (nth, suffix) => {
    if (fold.dataset.busy) return;
    fold.dataset.busy = "1";
    state.textContent = said().working;
    try {
      const made = await drawn(pictures()[nth]);
      try {
        give(suffix === "png" ? await painted(made) : made.file, suffix, nth);
        state.textContent = said().done;
      } catch { // a browser that lets no page be painted
        give(made.file, "svg", nth);
        state.textContent = said().instead;
      }
    } catch {
      state.textContent = said().failed;
    }
    delete fold.dataset.busy;
  };

  const row = (one, nth) => make("li", "", make("span", "", one.name), ...["png", "svg"].map((suffix) => {
    const press = make("button", "", suffix.toUpperCase());
    press.type = "button";
    press.setAttribute("aria-label", `${suffix.toUpperCase()}: ${one.name}`);
    press.onclick = () => take(nth, suffix);
    return press;
  }));

  const look = () => {
    const place = main(), found = place ? pictures() : [];
    if (!found.length) return fold.remove();
    if (fold.parentElement !== place || fold.nextSibling) place.append(fold);
    const now = [document.documentElement.lang, location.pathname, ...found.map((one) => one.name)].join("\n");
    if (now === listed) return;
    if (listed.split("\n")[1] !== location.pathname) fold.open = false;
    listed = now;
    name.textContent = said().name;
    told.textContent = said().about;
    state.textContent = "";
    list.replaceChildren(...found.map(row));
  };

  let waits = false;
  const soon = () => {
    if (!waits) setTimeout(() => { waits = false; look(); }, 400);
    waits = true;
  };
  new MutationObserver((changes) => { if (changes.some((one) => !fold.contains(one.target))) soon(); })
    .observe(document.getElementById("root"), { childList: true, subtree: true });
  fold.addEventListener("toggle", look);
  soon();
})();
