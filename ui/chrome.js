// What Streamlit says in English whatever the page speaks, said in the reader's language (streamlit#552), and names and
// roles that it leaves out. The words stand as data beside this script, which is the same for everybody.
(() => {
  const IDS = new Map(Object.entries({
    "Skip to main content": "skip", "Sidebar": "sidebar", "Collapse sidebar": "collapse", "Expand sidebar": "expand",
    "App pages": "pages", "Choose an option": "choose", "Open": "open", "Mapbox logo": "logo",
    "Toggle attribution": "attribution", "Zoom In": "closer", "Zoom Out": "farther", "file upload": "file",
    "Clear all": "clear", "Close": "close", "Fullscreen": "fullscreen", "Close fullscreen": "small", "Loading": "loading",
    "Increment": "increment", "Decrement": "decrement", "Step up": "increment", "Step down": "decrement",
    "Remove": "remove", "Map": "map", "Reset bearing to north": "north",
  }));
  const BEGINNINGS = [["Help for ", "help"], ["Fullscreen: ", "fullscreen"], ["Close fullscreen: ", "small"],
    ["Remove ", "remove"], ["Clear ", "clear"]];
  const ATTRIBUTES = ["aria-label", "title", "placeholder"];
  // By element: what each attribute was in English, and what was put in its place.
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

  const all = () => {
    const words = document.getElementById("chrome-words")?.dataset;
    if (!words) return;
    for (const name of ATTRIBUTES)
      for (const element of document.querySelectorAll(`[${name}]`))
        mend(element, name, element.getAttribute(name), (put) => element.setAttribute(name, put), words);
    for (const element of document.querySelectorAll('[data-testid="stSkipToContent"]'))
      mend(element, "text", element.textContent, (put) => { element.textContent = put; }, words);
    for (const drop of document.querySelectorAll('[data-testid="stFileUploaderDropzone"]'))
      for (const button of drop.querySelectorAll("button:not([aria-label])"))
        button.setAttribute("aria-label", drop.getAttribute("aria-label") ?? words.file);
    for (const list of document.querySelectorAll('ul[data-testid="stSidebarNavItems"]:has(> div)')) {
      list.setAttribute("role", "none");
      for (const group of list.querySelectorAll(":scope > div:has(> li)")) group.setAttribute("role", "list");
    }
  };

  // Not put off again by every change: a map that loads changes all the time.
  let waits = false;
  const soon = () => { if (!waits) setTimeout(() => { waits = false; all(); }, 100); waits = true; };
  all();
  if (window.elmaxChrome) window.elmaxChrome.disconnect();
  window.elmaxChrome = new MutationObserver(soon);
  window.elmaxChrome.observe(document.documentElement, {
    childList: true, subtree: true, attributes: true, attributeFilter: [...ATTRIBUTES, "data-lang"] });
})();
