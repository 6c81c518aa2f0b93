"use strict";
// The control of the stand: asks where it is, again and again, and sends it where the presenter wants it.
(() => {
  const LANGUAGES = Object.keys(elmaxControl), root = document.documentElement;
  const WAIT = 9000, AGAIN = 1000; // milliseconds: a question that hangs is given up; one that failed is asked again
  const of = (id) => document.getElementById(id), pause = (time) => new Promise((done) => setTimeout(done, time));
  let here = null, slides = [], listed = "", ahead = 0, gone = false, until = 0, round = 0, asking = null;

  const words = () => elmaxControl[root.lang];
  const say = (text) => { if (of("said").textContent !== text) of("said").textContent = text; of("said").hidden = !text; };

  function speak() {
    root.dir = words().dir;
    for (const one of document.querySelectorAll("[data-say]")) one.textContent = words()[one.dataset.say];
    for (const one of document.querySelectorAll("[data-mine]")) one.setAttribute("aria-pressed", String(one.dataset.mine === root.lang));
    document.title = words().title;
  }

  async function ask(path, body) {
    const how = { cache: "no-store", signal: AbortSignal.timeout(WAIT) };
    if (body) Object.assign(how, { method: "POST", body: JSON.stringify(body) });
    else { asking = new AbortController(); how.signal = AbortSignal.any?.([asking.signal, how.signal]) || asking.signal; }
    const answer = await fetch(path, how);
    return { status: answer.status, said: await answer.json() };
  }

  function enter(problem) {
    here = null;
    of("lead").hidden = true;
    of("enter").hidden = false;
    say(problem || "");
  }

  // The titles and notes in the language of this page, asked for once, and anew when a slide is not among them.
  async function list() {
    const wanted = root.lang;
    const answer = await ask(`list/${wanted}`);
    if (answer.status !== 200 || wanted !== root.lang) return;
    slides = answer.said;
    listed = wanted;
    of("jump").replaceChildren(...slides.map((one, at) => new Option(`${number(at + 1)}. ${one.title}`, one.id)));
    draw();
  }

  const number = (one) => new Intl.NumberFormat(words().numbers, { useGrouping: false }).format(one);
  const two = (one) => new Intl.NumberFormat(words().numbers, { minimumIntegerDigits: 2 }).format(one);

  function clock() {
    if (until) {
      const left = Math.ceil((until - Date.now()) / 1000);
      say(left > 0 ? `${words().wait} ${number(left)}` : "");
      if (left <= 0) until = 0;
    }
    if (!here || !here.started) return;
    const gone = Math.max(0, Math.floor((Date.now() / 1000 - ahead) - here.started));
    of("time").textContent = `${number(Math.floor(gone / 60))}:${two(gone % 60)}`;
  }

  function draw() {
    if (!here) return;
    of("enter").hidden = true;
    of("lead").hidden = false;
    const at = slides.findIndex((one) => one.id === here.slide);
    const now = slides[at], after = at < 0 ? null : slides[(at + 1) % slides.length];
    of("now").textContent = now ? `${number(at + 1)} / ${number(slides.length)} · ${now.title}` : words().looking;
    of("after").textContent = after ? after.title : "";
    of("notes").textContent = now ? now.notes || words()["no-notes"] : "";
    of("notes-after").textContent = after ? after.notes || words()["no-notes"] : "";
    if (now && document.activeElement !== of("jump")) of("jump").value = here.slide;
    of("pause").dataset.do = here.paused ? "resume" : "pause";
    of("pause").dataset.say = of("pause").dataset.do;
    of("pause").textContent = words()[of("pause").dataset.do];
    for (const one of document.querySelectorAll("[data-stand]")) one.setAttribute("aria-pressed", String(one.dataset.stand === here.language));
    const away = gone || here.away;
    for (const one of document.querySelectorAll("#lead button, #lead select")) one.disabled = away;
    say(gone ? words().gone : here.away ? words().away : here.paused ? words().paused : "");
    clock();
  }

  async function take(answer) {
    if (answer.status === 401 || (answer.status === 200 && !answer.said.control)) return enter(here ? words().unknown : "");
    if (answer.status !== 200) return say(words()[String(answer.said.problem).replace("control-", "")] || words().bad);
    here = answer.said;
    ahead = Date.now() / 1000 - here.now;
    draw();
    if (listed !== root.lang || !slides.some((one) => one.id === here.slide)) await list();
    return null;
  }

  // One question at a time; a round that another began after is over.
  async function follow() {
    const mine = ++round;
    asking?.abort();
    while (mine === round) {
      try {
        const answer = await ask(`state?after=${here && !gone ? here.seq : ""}`);
        if (mine !== round) return;
        gone = false;
        await take(answer);
        if (!here) return;
      } catch {
        if (mine !== round) return;
        gone = true;
        if (here) draw(); else say(words().gone);
        await pause(AGAIN);
      }
    }
  }

  async function send(what) {
    try { await take(await ask("do", what)); } catch { gone = true; draw(); follow(); }
  }

  of("enter").addEventListener("submit", async (event) => {
    event.preventDefault();
    const digits = [...of("code").value].map((one) => "٠١٢٣٤٥٦٧٨٩".indexOf(one)).map((at, place) => (at < 0 ? of("code").value[place] : at));
    try {
      const { status, said } = await ask("claim", { code: digits.join("").replace(/\s/g, "") });
      of("code").value = "";
      if (status === 429) { until = Date.now() + said.seconds * 1000; clock(); return; }
      if (status !== 200) { say(words()[String(said.problem).replace("control-", "")] || words().bad); of("code").focus(); return; }
      say(words().connected);
      gone = true; // so that where the stand is is told at once
      follow();
    } catch { say(words().gone); }
  });
  document.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    if (button.dataset.mine) {
      root.lang = button.dataset.mine;
      history.replaceState(null, "", `?lang=${root.lang}`);
      speak();
      draw();
      if (here) list().catch(() => {});
    } else if (button.dataset.stand) send({ do: "language", to: button.dataset.stand });
    else if (button.dataset.do) send({ do: button.dataset.do });
  });
  of("jump").addEventListener("change", () => send({ do: "go", to: of("jump").value }));
  for (const event of ["online", "pageshow", "visibilitychange"])
    window.addEventListener(event, () => { if (here && document.visibilityState === "visible") { gone = true; follow(); } });

  // A phone that slept, or whose network changed, asks at once.
  let last = Date.now();
  setInterval(() => {
    if (here && Date.now() - last > 5000) { gone = true; follow(); }
    last = Date.now();
    clock();
  }, 1000);

  if (!LANGUAGES.includes(root.lang)) root.lang = LANGUAGES[0];
  speak();
  of("code").value = /^#\d{6}$/.test(location.hash) ? location.hash.slice(1) : "";
  if (location.hash) history.replaceState(null, "", location.pathname + location.search);
  follow();
})();
