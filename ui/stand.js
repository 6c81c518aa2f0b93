"use strict";
// The stand: holds the whole deck in three languages and turns its slides, whether or not the server answers.
(() => {
  const WORDS = elmaxStand.words, LANGUAGES = Object.keys(WORDS), KEPT = "elmax-stand", HELD = "1", RESTS = "2";
  const ASK_EVERY = 30, TICK = 200, QUIET = 5000, LONG = 1000; // seconds, milliseconds
  const asked = new URLSearchParams(location.search);
  const pace = Math.min(Math.max(Number(asked.get("pace")) || 1, 1), 100); // a rehearsal's time runs faster
  const leaves = [...document.querySelectorAll(".leaf")], line = document.querySelector("#line i");
  const count = document.getElementById("count"), root = document.documentElement;
  const calm = matchMedia("(prefers-reduced-motion: reduce)"), heard = [];
  let decks = {}, fresh = {}, front = 0, busy = false;
  // `held`: paused by whoever presents, until they go on. `rests`: paused by a touch, until nobody has touched for long.
  // A tap on the button of the pause is a visitor's: it rests. Keys, the phone and a long press are a presenter's: they hold.
  const at = { slide: "", language: root.lang, held: false, rests: false, shown: "" };
  let began = performance.now(), spent = 0, touched = 0, turned = 0, asking = 0, pointed = 0, pressing = 0, pressed = false;

  const now = () => performance.now() / 1000 * pace;
  const paused = () => at.held || at.rests;
  const deck = () => decks[at.language] || Object.values(decks)[0];
  const slides = () => (deck() ? deck().slides : []);
  const index = () => Math.max(0, slides().findIndex((one) => one.id === at.slide));
  const told = () => ({ slide: at.slide, language: at.language, paused: paused() });

  function remember() {
    const mark = `#${at.slide}~${at.language}~${at.held ? HELD : at.rests ? RESTS : 0}`;
    if (location.hash !== mark) history.replaceState(null, "", `${location.pathname}${location.search}${mark}`);
    try { localStorage.setItem(KEPT, mark); } catch { /* a browser that keeps nothing still has the address */ }
  }

  function recall() {
    let mark = location.hash;
    try { mark ||= localStorage.getItem(KEPT) || ""; } catch { /* as above */ }
    const [slide, language, held] = decodeURIComponent(mark.slice(1)).split("~");
    at.slide = slide || "";
    // The document is of the language that was typed; a reload has a mark of its own and stays where it was.
    const typed = !location.hash && LANGUAGES.includes(asked.get("lang"));
    if (!typed && LANGUAGES.includes(language)) at.language = language;
    at.held = held === HELD;
    at.rests = held === RESTS; // from now on, as if somebody had touched it
    touched = now();
  }

  function speak() {
    const words = WORDS[at.language];
    root.lang = at.language;
    root.dir = words.dir;
    for (const button of document.querySelectorAll("[data-do]")) {
      const name = button.dataset.do === "pause" && paused() ? "resume" : button.dataset.do;
      if (button.title !== words[name]) { button.title = words[name]; button.setAttribute("aria-label", words[name]); }
    }
    document.getElementById("hands").setAttribute("aria-label", words.hands);
    for (const button of document.querySelectorAll("[data-language]"))
      button.setAttribute("aria-pressed", String(button.dataset.language === at.language));
    root.classList.toggle("paused", paused());
  }

  // Shows what `at` says; both leaves are used again and again, so that nothing grows.
  function show() {
    const list = slides();
    if (!list.length) return;
    const here = list[index()];
    at.slide = here.id;
    const own = here.language && decks[here.language];
    const page = (own && own.slides.find((one) => one.id === here.id)) || here;
    const mark = `${deck().version} ${page.id} ${own ? here.language : at.language}`;
    if (mark !== at.shown) {
      at.shown = mark;
      const back = leaves[1 - front];
      back.innerHTML = page.html;
      leaves[front].inert = true;
      leaves[front].setAttribute("aria-hidden", "true");
      leaves[front].classList.remove("shown");
      front = 1 - front;
      back.inert = false;
      back.removeAttribute("aria-hidden");
      back.classList.add("shown");
      document.title = page.title;
    }
    const numbers = new Intl.NumberFormat(WORDS[at.language].numbers);
    count.textContent = `${numbers.format(index() + 1)} / ${numbers.format(list.length)}`;
    speak();
    remember();
    for (const ear of heard) ear(told());
  }

  function swap() {
    if (!Object.keys(fresh).length) return;
    decks = fresh;
    fresh = {};
    root.dataset.deck = deck().version;
  }

  function turn(id) {
    swap();
    at.slide = id;
    turned = now();
    spent = 0;
    show();
  }

  function step(by) {
    const list = slides();
    if (list.length) turn(list[(index() + by + list.length) % list.length].id);
  }

  function rest() {
    touched = now();
    if (at.held) return;
    if (!at.rests) spent += now() - turned;
    at.rests = true;
    speak();
    remember();
    for (const ear of heard) ear(told());
  }

  function hold(on) {
    if (on && !paused()) spent += now() - turned;
    at.held = on;
    at.rests = false;
    turned = now();
    speak();
    remember();
    for (const ear of heard) ear(told());
  }

  function language(code) {
    if (!LANGUAGES.includes(code) || code === at.language) return;
    at.language = code;
    show();
  }

  function reset() {
    at.held = at.rests = false;
    swap();
    if (deck()) { at.language = deck().start; turn(slides()[0].id); }
  }

  // One clock for all: a laptop that slept goes on where it would be, and a timer that was lost stops nothing.
  function tick() {
    const list = slides();
    if (list.length) {
      const whole = list[index()].seconds, gone = spent + (paused() ? 0 : now() - turned);
      const share = calm.matches ? (index() + 1) / list.length : Math.min(1, gone / whole);
      line.style.transform = `scaleX(${share.toFixed(3)})`;
      if (at.rests && now() - touched > deck().idle) reset();
      else if (!paused() && gone >= whole) step(1);
    }
    root.classList.toggle("quiet", performance.now() - pointed > QUIET);
    if (performance.now() / 1000 >= asking) { asking = performance.now() / 1000 + ASK_EVERY / pace; ask(); }
  }

  async function fetched(code) {
    const answer = await fetch(`deck/${code}`, { cache: "no-cache", signal: AbortSignal.timeout(120000) });
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.json();
  }

  // Asks for the deck in every language; a newer one waits until the next turn, and only when all languages are of it.
  async function ask() {
    if (busy) return;
    busy = true;
    try {
      const code = at.language, first = await fetched(code);
      if (!deck()) { decks = { [code]: first }; turned = now(); root.dataset.deck = first.version; show(); }
      if (LANGUAGES.some((one) => !decks[one] || decks[one].version !== first.version)) {
        const found = {};
        for (const one of LANGUAGES) found[one] = one === code ? first : await fetched(one);
        if (LANGUAGES.every((one) => found[one].version === first.version)) {
          if (deck().version === first.version) { decks = found; show(); } else fresh = found;
        }
      }
    } catch { asking = Math.min(asking, performance.now() / 1000 + 3); /* the server is away: what is here goes on */ }
    busy = false;
  }

  function act(name, tapped) {
    if (name === "pause") { if (tapped && !paused()) rest(); else hold(!paused()); }
    else if (name === "screen") {
      if (document.fullscreenElement) document.exitFullscreen();
      else root.requestFullscreen?.().catch(() => {});
    } else { rest(); step(name === "next" ? 1 : -1); }
  }

  document.addEventListener("click", (event) => {
    const button = event.target.closest("button"), tapped = event.detail > 0; // a key's click has none
    if (!button || (pressed && tapped)) return;
    if (button.dataset.language) { rest(); language(button.dataset.language); } else act(button.dataset.do, tapped);
  });
  document.addEventListener("pointerdown", (event) => {
    const button = event.target.closest("button");
    pressed = false;
    clearTimeout(pressing);
    if (!button) rest();
    else if (button.dataset.do === "pause") pressing = setTimeout(() => { pressed = true; hold(true); }, LONG);
  });
  for (const end of ["pointerup", "pointercancel"]) document.addEventListener(end, () => clearTimeout(pressing));
  document.addEventListener("contextmenu", (event) => { if (event.target.closest("button")) event.preventDefault(); });
  document.addEventListener("keydown", (event) => {
    const onward = root.dir === "rtl" ? "ArrowLeft" : "ArrowRight", back = root.dir === "rtl" ? "ArrowRight" : "ArrowLeft";
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if ([onward, "PageDown"].includes(event.key)) { rest(); step(1); }
    else if ([back, "PageUp"].includes(event.key)) { rest(); step(-1); }
    else if (event.key === " " && !event.target.closest("button")) hold(!paused());
    else if (event.key === "Home") reset();
    else return;
    event.preventDefault();
  });
  document.addEventListener("pointermove", () => { pointed = performance.now(); });
  // A screen that nobody touches stays awake; the system takes that back whenever the window is hidden.
  const wake = () => { if (!document.hidden) navigator.wakeLock?.request("screen").catch(() => {}); };
  document.addEventListener("visibilitychange", wake);
  wake();
  window.addEventListener("hashchange", () => { recall(); show(); });

  window.stand = {
    go: (id) => { if (slides().some((one) => one.id === id)) turn(id); },
    next: () => step(1),
    previous: () => step(-1),
    language,
    pause: () => hold(true),
    resume: () => hold(false),
    reset,
    now: told,
    on: (ear) => heard.push(ear),
  };

  recall();
  speak();
  turned = now();
  setInterval(tick, TICK);
  tick();
  navigator.serviceWorker?.register("worker.js").catch(() => {});
})();
