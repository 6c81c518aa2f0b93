"use strict";
// Ties the stand to the server: follows what a presenter asks for, and tells where it is. While the server is away the
// stand goes on by itself and nothing is shown; what is told then is told when it is back.
(() => {
  const KEPT = "elmax-stand-followed", HERE = `${location.pathname.replace(/[^/]*$/, "")}state`;
  const WAIT = 8000, AGAIN = 500, GAP = 5000; // milliseconds
  const pause = (time) => new Promise((done) => setTimeout(done, time));
  let seq = "", followed = 0, first = true, untold = true, moving = false, telling = false, asking = null;
  try { followed = Number(localStorage.getItem(KEPT)) || 0; first = !localStorage.getItem(KEPT); } catch { /* told anew */ }
  const opened = first && !location.hash.slice(1); // a browser that was never here, and was asked for no slide
  const typed = new URLSearchParams(location.search).has("lang") && !location.hash.slice(1); // who types one means it

  function follow(state) {
    if (!document.documentElement.dataset.deck) return; // nothing to turn yet: asked again in a moment
    seq = state.seq;
    const fresh = state.command > followed && (!first || opened), adopts = first && opened && state.slide;
    const news = first || fresh, chosen = first && typed;
    first = false;
    followed = Math.max(state.command, followed, 1);
    if (news) try { localStorage.setItem(KEPT, String(followed)); } catch { /* as above */ }
    if (!fresh && !adopts) return;
    const at = window.stand.now();
    moving = true; // what changes now was asked for, and need not be told slide by slide
    if (!chosen && state.language !== at.language) window.stand.language(state.language);
    if (state.slide && state.slide !== window.stand.now().slide) window.stand.go(state.slide);
    if (state.paused !== window.stand.now().paused) window.stand[state.paused ? "pause" : "resume"]();
    moving = false;
    untold = true;
    tell();
  }

  async function tell() {
    if (telling || moving || first) return; // what the server knows from before is read before it is told anything
    telling = true;
    try {
      while (untold && window.stand.now().slide) {
        untold = false;
        const body = JSON.stringify({ ...window.stand.now(), after: followed });
        const answer = await fetch(HERE, { method: "POST", body, signal: AbortSignal.timeout(WAIT) });
        if (answer.ok) follow(await answer.json());
      }
    } catch { untold = true; } // told when the server is back
    telling = false;
  }

  async function poll() {
    for (;;) {
      asking = new AbortController();
      const late = setTimeout(() => asking.abort(), WAIT);
      try {
        const answer = await fetch(`${HERE}?who=stand&after=${seq}`, { cache: "no-store", signal: asking.signal });
        if (!answer.ok) throw new Error(String(answer.status));
        follow(await answer.json());
        if (untold) tell();
        if (seq === "") await pause(AGAIN);
      } catch {
        untold = true;
        seq = "";
        await pause(AGAIN);
      }
      clearTimeout(late);
    }
  }

  window.stand.on(() => { untold = true; tell(); });
  let last = Date.now();
  setInterval(() => { // a laptop that slept holds a line to nobody
    if (Math.abs(Date.now() - last) > GAP) asking?.abort();
    last = Date.now();
  }, 1000);
  window.addEventListener("online", () => asking?.abort());
  poll();
})();
