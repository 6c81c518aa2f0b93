// Takes any chart or map of a page home as an SVG or a PNG, made in the browser: the server is not asked. The picture
// says what its page says: title, what was chosen, evidence, sources, dates and address. The words of all languages stand
// before this script, as ``elmaxTaking``. Whatever a file says is cloned or set as text, and never becomes markup.
(() => {
  const PICTURES = ["figure[role=img]", ".plan", ".portrait", ".claims", ".register", ".kinds", ".pillars"].map((one) => `#root ${one}`).join();
  const HEADS = "h2, h3", OTHERS = ".card h3, .callout h3, .claim h3, .take *, .unseen";
  const BESIDE = ".legend, .key, .marks, .squares", EXPLAINED = ", .aside", CREDITS = ".credit", ORIGINS = ".origin";
  const PRESSED = "input, button, select, textarea, script, style, iframe, object, .plan-tools, .plan-tip, .plan-busy, .plan-cross";
  const WIDGETS = ["Selectbox", "MultiSelect", "ButtonGroup", "Radio", "Checkbox", "Slider", "NumberInput"].map((one) => `[data-testid="st${one}"]`).join();
  const WEAKEST = ["illustrative", "modelled", "reported", "measured"];
  const HATCHED = /url\(#(made-up|plan-made|h)\)/;
  const FACES = [["Source Sans", /./], ["Noto Sans Arabic", /[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]/],
    ["Noto Sans KR", /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7af]/]];
  const LEAST = 640, MOST = 1180, EDGE = 32, TWICE = 2, LONGEST = 16000; // pixels
  const XHTML = "http://www.w3.org/1999/xhtml", SVG = "http://www.w3.org/2000/svg";

  const said = () => elmaxTaking[document.documentElement.lang] ?? elmaxTaking.en;
  const main = () => document.querySelector('#root [data-testid="stMainBlockContainer"]');
  const before = (one, other) => Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
  const seen = (one) => one.getClientRects().length > 0 && (one.checkVisibility?.() ?? true);
  const words = (one) => (one?.textContent ?? "").replace(/\s+/g, " ").trim();
  const make = (tag, kind = "", ...inside) => {
    const node = document.createElementNS(XHTML, tag);
    if (kind) node.className = kind;
    node.append(...inside);
    return node;
  };

  // ---- what is there to take

  const pictures = () => {
    const place = main();
    if (!place) return [];
    const named = new Map(), found = [];
    let head = "";
    for (const one of place.querySelectorAll(`${HEADS}, ${PICTURES}`)) {
      if (one.matches(HEADS)) { if (!one.matches(OTHERS) && seen(one)) head = words(one); continue; }
      if (!seen(one) || one.parentElement.closest(PICTURES)) continue;
      const kind = one.matches(".plan, :has(> .still)") ? elmaxWords[document.documentElement.lang]?.map ?? "" : "";
      let name = [head || words(place.querySelector("h1")), words(one.querySelector("figcaption"))].filter(Boolean).join(": ");
      if (named.has(name) && kind) name += `: ${kind}`;
      const nth = (named.get(name) ?? 0) + 1;
      named.set(name, nth);
      found.push({ picture: one, head, name: nth > 1 ? `${name} (${nth.toLocaleString(said().tag)})` : name });
    }
    return found;
  };

  const chosen = (picture) => [...main().querySelectorAll(WIDGETS)].flatMap((box) => {
    if (!seen(box) || !before(box, picture) || box.closest(".st-key-pick-lang")) return [];
    const label = words(box.querySelector('[data-testid="stWidgetLabel"] p')), on = box.querySelector('input[type="checkbox"]');
    if (on) return on.checked ? [[label, ""]] : [];
    const many = [...box.querySelectorAll('[data-tag], [aria-checked="true"], input[type="radio"]:checked, [role="slider"]')]
      .map((one) => one.getAttribute("aria-valuetext") ?? words(one.matches("input") ? one.closest("label") : one));
    const told = many.length ? many : [box.querySelector("input")?.value];
    return told.some(Boolean) ? [[label, new Intl.ListFormat(said().tag).format(told.filter(Boolean))]] : [];
  });

  // What follows a picture, as a key does, up to the next picture or heading.
  const following = (picture, what) => {
    const found = [];
    for (const one of main().querySelectorAll(`${HEADS}, ${PICTURES}, ${what}`)) {
      if (picture.contains(one) || !before(picture, one)) continue;
      if (one.matches(`${HEADS}, ${PICTURES}`)) { if (one.matches(OTHERS)) continue; break; }
      if (seen(one) && !found.some((other) => other.contains(one))) found.push(one);
    }
    return found;
  };

  const kinds = (place) => [...place.querySelectorAll(".badge")].filter(seen)
    .map((one) => WEAKEST.findIndex((kind) => one.classList.contains(kind))).filter((at) => at >= 0);

  const hatched = (picture) => {
    if (picture.querySelector(".made-up, .plan-zones .made") || picture.matches(".made-up")) return true;
    return [...picture.querySelectorAll("img")].some((one) => {
      const [start, text] = one.src.split(";base64,");
      return start === "data:image/svg+xml" && HATCHED.test(atob(text));
    });
  };

  // The weakest evidence of what stands in the picture and around it; of the whole page where neither says any.
  const evidence = (picture) => {
    if (hatched(picture)) return 0;
    const near = picture.closest('.panel, [data-testid="stHtml"]') ?? picture;
    const found = [...kinds(picture), ...kinds(near)];
    const all = found.length ? found : kinds(main());
    return all.length ? Math.min(...all) : -1;
  };

  // ---- the picture with all that it must bear

  const uri = (blob) => new Promise((done, failed) => {
    const reader = new FileReader();
    Object.assign(reader, { onload: () => done(reader.result), onerror: failed });
    reader.readAsDataURL(blob);
  });
  const held = new Map();
  const fetched = (address) => {
    if (!held.has(address)) held.set(address, (async () => {
      const came = await fetch(address);
      if (!came.ok) throw new Error(address);
      return came.blob();
    })());
    held.get(address).catch(() => held.delete(address));
    return held.get(address);
  };

  const inside = (address) => new URL(address, document.baseURI).origin === location.origin;
  const copied = async (one) => {
    const copy = one.cloneNode(true);
    for (const node of copy.querySelectorAll(PRESSED)) node.remove();
    for (const node of [copy, ...copy.querySelectorAll("*")]) {
      for (const { name } of [...node.attributes])
        if (name.startsWith("on") || ["title", "tabindex", "srcset"].includes(name)) node.removeAttribute(name);
      for (const name of ["src", "href"]) {
        const address = node.getAttribute(name);
        if (!address || (node.localName !== "a" && /^(data:image\/|#)/.test(address))) continue;
        node.removeAttribute(name);
        if (node.matches("img, image") && inside(address)) node.setAttribute(name, await uri(await fetched(address)));
      }
    }
    return copy;
  };

  // The picture within what a style sheet asks of what stands around it; a panel goes whole, but for its heading.
  const shelled = async (picture) => {
    const panel = picture.closest(".panel"), from = panel ?? picture;
    let copy = await copied(from);
    if (panel) for (const head of copy.querySelectorAll(HEADS)) head.remove();
    for (let up = from.parentElement; up && !up.matches('[data-testid="stHtml"], [data-testid]'); up = up.parentElement)
      copy = make("div", `${up.className} shell`, copy);
    return copy;
  };

  const asked = (picture) => {
    const told = chosen(picture).map(([label, value]) => make("span", "", make("b", "", value ? `${label}:` : label), value ? ` ${value}` : ""));
    return told.length ? [make("p", "asked", ...told)] : [];
  };

  const rests = (picture) => {
    const at = evidence(picture), kind = WEAKEST[at], told = said();
    const badge = kind ? make("span", `badge ${kind}`, told.evidence[kind]) : make("b", "", told.unsaid);
    return make("p", "rests", make("b", "", told.rests), " ", badge, " ", kind ? told.notes[kind] : "");
  };

  const sources = async (picture) => {
    const near = following(picture, CREDITS), all = [...main().querySelectorAll(CREDITS)];
    const kept = new Map();
    for (const one of [...(near.length ? near : all), ...main().querySelectorAll(ORIGINS)])
      if (!one.closest(".take")) kept.set(words(one), one);
    return [make("h3", "", said().sources), ...await Promise.all([...kept.values()].map(copied))];
  };

  const read = (address) => { try { return decodeURI(address); } catch { return address; } }; // not all that is typed is one

  const framed = async ({ picture, head }) => {
    const told = said(), place = main(), shown = await shelled(picture);
    const mark = document.querySelector(".wordmark"), house = [...(mark?.children ?? [])].map((one) => make("span", "", words(one)));
    const more = await Promise.all(following(picture, picture.matches(".plan") ? BESIDE : BESIDE + EXPLAINED).map(copied));
    const day = new Date().toLocaleDateString(told.tag, { year: "numeric", month: "long", day: "numeric" });
    const address = make("bdi", "", read(location.href).replace(/%2C/gi, ","));
    address.dir = "ltr";
    const body = make("div", "picture", shown, ...more);
    body.dataset.testid = "stHtml";
    const frame = make("div", "taken stApp",
      make("header", "", make("p", "house", ...house), make("h1", "", words(place.querySelector("h1"))),
        ...(head ? [make("h2", "", head)] : []), ...asked(picture), rests(picture)),
      body, make("footer", "", make("section", "", ...await sources(picture)),
        make("p", "made", make("span", "", make("b", "", told.made), ` ${day}`), address)));
    Object.assign(frame, { lang: document.documentElement.lang, dir: document.documentElement.dir });
    return frame;
  };

  // ---- how it looks: our own sheets, and the faces of its letters

  const styled = async (text) => {
    const own = [...document.querySelectorAll('link[rel="stylesheet"][href*="/look/"]')];
    const sheets = await Promise.all(own.map(async (one) => (await fetched(one.href)).text()));
    const maps = [...document.querySelectorAll("style")].map((one) => one.textContent).filter((one) => one.includes(".plan-sheet"));
    const plain = [...sheets, ...maps].join("\n").replace(/\/\*[\s\S]*?\*\//g, "").replace(/@font-face\s*{[^}]*}/g, "");
    return [...await Promise.all(FACES.filter(([, letters]) => letters.test(text)).map(([name]) => face(name))), plain].join("\n");
  };

  const rules = (sheet) => { try { return [...sheet.cssRules]; } catch { return []; } };
  const face = async (name) => {
    const found = [...document.styleSheets].flatMap(rules).find((rule) => rule instanceof CSSFontFaceRule
      && rule.style.fontFamily.replace(/["']/g, "") === name && rule.style.fontStyle !== "italic");
    const address = found && /url\(["']?([^"')]+)/.exec(found.style.src)?.[1];
    if (!address) return "";
    try {
      const data = await uri(await fetched(new URL(address, found.parentStyleSheet.href ?? document.baseURI).href));
      return `@font-face { font-family: "${name}"; font-weight: ${found.style.fontWeight || "400"}; src: url("${data}"); }`;
    } catch { return ""; } // another face of the machine draws it
  };

  // How high it is, told by a document of the same width that has nothing but the same sheets.
  const measured = async (frame, styles, wide) => {
    const room = document.createElement("iframe");
    room.srcdoc = "<!doctype html><title></title>";
    room.setAttribute("aria-hidden", "true");
    room.tabIndex = -1;
    room.style.cssText = `position: fixed; inset-block-start: 0; left: -${4 * MOST}px; width: ${wide}px; height: 400px; border: 0; visibility: hidden;`;
    const loaded = new Promise((done) => { room.onload = done; });
    document.body.append(room);
    await loaded;
    const there = room.contentDocument, style = there.createElement("style");
    style.textContent = `body { margin: 0; } ${styles}`;
    there.head.append(style);
    const copy = there.importNode(frame, true);
    there.body.append(copy);
    copy.getBoundingClientRect();
    await there.fonts.ready;
    await Promise.all([...there.images].map((one) => one.decode().catch(() => {})));
    const high = Math.ceil(copy.getBoundingClientRect().height);
    room.remove();
    return high;
  };

  const drawn = async (one) => {
    const frame = await framed(one), styles = await styled(frame.textContent);
    const wide = Math.round(Math.min(Math.max(one.picture.getBoundingClientRect().width, LEAST), MOST)) + 2 * EDGE;
    const high = await measured(frame, styles, wide);
    const svg = document.createElementNS(SVG, "svg"), hold = document.createElementNS(SVG, "foreignObject");
    const put = (node, told) => { for (const [name, value] of Object.entries(told)) node.setAttribute(name, value); };
    put(svg, { width: wide, height: high, viewBox: `0 0 ${wide} ${high}`, lang: frame.lang });
    put(hold, { width: wide, height: high });
    const told = { title: `${words(main().querySelector("h1"))}: ${one.name}`,
      desc: one.picture.getAttribute("aria-label") ?? one.picture.querySelector("[aria-label]")?.getAttribute("aria-label") ?? "", style: styles };
    for (const [name, text] of Object.entries(told)) {
      const node = document.createElementNS(SVG, name);
      node.textContent = text;
      svg.append(node);
    }
    hold.append(frame);
    svg.append(hold);
    // What no XML may hold is no letter of any name.
    const text = new XMLSerializer().serializeToString(svg).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "");
    return { wide, high, file: new Blob([text], { type: "image/svg+xml" }) };
  };

  const painted = async ({ wide, high, file }) => {
    const image = new Image(), scale = Math.min(TWICE, LONGEST / wide, LONGEST / high);
    image.src = await uri(file);
    await image.decode();
    const canvas = Object.assign(document.createElement("canvas"), { width: Math.round(wide * scale), height: Math.round(high * scale) });
    canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
    return new Promise((done, failed) => canvas.toBlob((made) => (made ? done(made) : failed(new Error("blank"))), "image/png"));
  };

  Object.assign(window, { elmaxPictures: { pictures, drawn, painted, said, main, make } });
})();
