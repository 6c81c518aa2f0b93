// What Streamlit says in English whatever the page speaks, said in the reader's language (streamlit#552), and names and
// roles that it leaves out. The words of all languages stand before this script, as ``elmaxWords``; which of them counts
// is told by the page, in the element ``elmax-language``.
(() => {
  const IDS = new Map(Object.entries({
    "Skip to main content": "skip", "Sidebar": "sidebar", "Collapse sidebar": "collapse", "Expand sidebar": "expand",
    "App pages": "pages", "Choose an option": "choose", "Open": "open", "Mapbox logo": "logo",
    "Toggle attribution": "attribution", "Zoom In": "closer", "Zoom Out": "farther", "file upload": "file",
    "Clear all": "clear", "Close": "close", "Fullscreen": "fullscreen", "Close fullscreen": "small", "Loading": "loading",
    "Increment": "increment", "Decrement": "decrement", "Step up": "increment", "Step down": "decrement",
    "Remove": "remove", "Selected values": "selected", "Map": "map", "Reset bearing to north": "north",
  }));
  const BEGINNINGS = [["Help for ", "help"], ["Fullscreen: ", "fullscreen"], ["Close fullscreen: ", "small"],
    ["Remove ", "remove"], ["Clear ", "clear"]];
  const ATTRIBUTES = ["aria-label", "title", "placeholder"];
  // By element: what each attribute was in English, and what was put in its place, in whatever language.
  const told = new WeakMap();

  const said = (english, words) => {
    const id = IDS.get(english.trim());
    if (id) return words[id];
    const found = BEGINNINGS.find(([start]) => english.startsWith(start));
    return found ? words[found[1]] + ": " + english.slice(found[0].length) : undefined;
  };

  const mend = (element, name, now, put, words) => {
    if (!now) return;
    const known = told.get(element) ?? {};
    const english = known[name]?.put === now ? known[name].english : now;
    const wanted = said(english, words);
    if (wanted === undefined || wanted === now) return;
    told.set(element, { ...known, [name]: { english, put: wanted } });
    put(wanted);
  };

  const speak = () => {
    const said = document.getElementById("elmax-language")?.dataset;
    if (said && document.documentElement.lang !== said.lang)
      Object.assign(document.documentElement, { lang: said.lang, dir: said.dir });
  };

  const all = () => {
    const words = elmaxWords[document.documentElement.lang];
    if (!words) return;
    for (const name of ATTRIBUTES)
      for (const element of document.querySelectorAll(`[${name}]`))
        mend(element, name, element.getAttribute(name), (put) => element.setAttribute(name, put), words);
    for (const element of document.querySelectorAll('[data-testid="stSkipToContent"]'))
      mend(element, "text", element.textContent, (put) => { element.textContent = put; }, words);
    for (const drop of document.querySelectorAll('[data-testid="stFileUploaderDropzone"]'))
      for (const button of drop.querySelectorAll("button:not([aria-label]), button[data-named]")) {
        const name = drop.getAttribute("aria-label") ?? words.file;
        if (button.getAttribute("aria-label") !== name) button.setAttribute("aria-label", name);
        button.dataset.named = "";
      }
    // A table that is moved inside its frame is moved by the keyboard too.
    for (const sheet of document.querySelectorAll(".sheet:not([tabindex])"))
      if (sheet.scrollHeight > sheet.clientHeight || sheet.scrollWidth > sheet.clientWidth) sheet.tabIndex = 0;
    for (const list of document.querySelectorAll('ul[data-testid="stSidebarNavItems"]:has(> div)')) {
      list.setAttribute("role", "none");
      for (const group of list.querySelectorAll(":scope > div:has(> li)")) group.setAttribute("role", "list");
    }
  };

  // One step of the back button for each choice: what the page adds to an address that was opened is no step of its
  // own, nor is the way from the root to the overview, how a map was moved, or what was typed into a search.
  if (!window.elmaxSteps) {
    const QUIET = /^(view|swipe|find)/;
    const push = history.pushState.bind(history);
    const told = (address) => {
      const words = new URLSearchParams(address.search);
      for (const name of [...words.keys()]) if (QUIET.test(name)) words.delete(name);
      words.sort();
      return address.pathname + "?" + words;
    };
    let touched = false;
    for (const kind of ["pointerdown", "keydown", "click", "drop"])
      window.addEventListener(kind, () => { touched = true; }, true);
    window.addEventListener("popstate", () => { touched = false; }, true);
    history.pushState = (state, title, to) => {
      const next = new URL(to ?? location.href, location.href);
      const turned = next.pathname !== location.pathname;
      if (touched && told(next) !== told(location)) push(state, title, to);
      else history.replaceState(state, title, to);
      if (turned) touched = false;
    };
    window.elmaxSteps = true;
  }

  // In a row of choices an arrow goes the way it points, or down and up; the library asks the browser's language for the
  // direction, not the page's, and knows neither down nor up.
  const STEPS = () => document.documentElement.dir === "rtl"
    ? { ArrowLeft: 1, ArrowRight: -1, ArrowDown: 1, ArrowUp: -1 } : { ArrowLeft: -1, ArrowRight: 1, ArrowDown: 1, ArrowUp: -1 };
  const step = (event) => {
    const by = STEPS()[event.key], row = event.target.closest?.('[role="radiogroup"]');
    if (!by || !row || event.altKey || event.ctrlKey || event.metaKey) return;
    const choices = [...row.querySelectorAll('button[role="radio"]:not([disabled])')], at = choices.indexOf(event.target);
    if (at < 0) return;
    choices[(at + by + choices.length) % choices.length].focus();
    event.preventDefault();
    event.stopPropagation();
  };
  if (window.elmaxStep) document.removeEventListener("keydown", window.elmaxStep, true);
  window.elmaxStep = step;
  document.addEventListener("keydown", step, true);

  // What jumps over a long list goes where it says, and leaves the address as it is: the back button goes by that.
  const jump = (event) => {
    const to = document.getElementById(event.target.closest?.("a.skip")?.hash.slice(1) ?? "");
    if (!to) return;
    event.preventDefault();
    to.focus();
  };
  if (window.elmaxJump) document.removeEventListener("click", window.elmaxJump, true);
  window.elmaxJump = jump;
  document.addEventListener("click", jump, true);

  // What the document shows until the page is drawn goes when that stands where the reader looks, or when they reach for
  // it: below it the page is pressed that nobody sees. It goes too when something else is said, and in any case soon.
  const front = document.getElementById("elmax-front");
  if (front) {
    const since = performance.now(), there = (what) => document.querySelector(what), reached = ["keydown", "pointerdown"];
    const own = "#root h1", first = front.dataset.until || own;
    const go = () => {
      clearInterval(watch);
      for (const kind of reached) window.removeEventListener(kind, reach, true);
      front.remove();
    };
    const reach = () => { if (there(own)) go(); };
    const watch = setInterval(() => {
      const rests = there('[data-testid="stApp"][data-test-script-state="notRunning"]') && there(own)
        && !there('[data-testid="stSkeleton"]');
      if ((there(own) && there(first)) || rests || there('[role="dialog"]') || performance.now() - since > 20000) go();
    }, 40);
    for (const kind of reached) window.addEventListener(kind, reach, true);
    if (front.dataset.more)
      fetch(front.dataset.more).then((came) => came.ok ? came.text() : "").then((made) => {
        front.querySelector(".first").innerHTML = made;
      }, () => {});
  }

  // Not put off again by every change: a map that loads changes all the time.
  let waits = false;
  const soon = () => {
    speak();
    if (!waits) setTimeout(() => { waits = false; all(); }, 100);
    waits = true;
  };
  new MutationObserver(soon).observe(document.documentElement, {
    childList: true, subtree: true, attributes: true, attributeFilter: [...ATTRIBUTES, "data-lang"] });
})();
