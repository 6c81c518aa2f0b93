"use strict";
// Keeps what the stand is made of, so that a reload shows the same slide while the server is away.
const PATIENCE = 4000; // milliseconds that a server which does not answer is waited for
const HERE = new URL("./", self.location).pathname;

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(elmaxKept.name).then((kept) => kept.addAll(elmaxKept.first)).then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  event.waitUntil((async () => {
    for (const name of await caches.keys()) if (name.startsWith("stand-") && name !== elmaxKept.name) await caches.delete(name);
    await self.clients.claim();
  })());
});

self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== self.location.origin) return;
  const own = url.pathname.startsWith(HERE) ? url.pathname.slice(HERE.length) : null;
  if (own === "" || /^deck\/[a-z]{2}$/.test(own)) event.respondWith(newest(event.request, own === "" ? HERE : url.pathname));
  else if (own?.startsWith("look/") || url.pathname.includes("/static/")) event.respondWith(kept(event.request));
});

const pending = new Set(); // what was asked of the server and is not answered: a browser holds few lines to one server

async function newest(request, name) {
  const store = await caches.open(elmaxKept.name), held = await store.match(name);
  if (held && pending.has(name)) return held;
  pending.add(name);
  const asked = fetch(request).then(async (answer) => {
    if (answer.ok) await store.put(name, answer.clone());
    return answer;
  }).finally(() => pending.delete(name));
  if (!held) return asked;
  const late = new Promise((done) => setTimeout(() => done(null), PATIENCE));
  const answer = await Promise.race([asked.catch(() => null), late]);
  return answer && answer.ok ? answer : held;
}

async function kept(request) {
  const store = await caches.open(elmaxKept.name), held = await store.match(request);
  if (held) return held;
  const answer = await fetch(request);
  if (answer.ok) await store.put(request, answer.clone());
  return answer;
}
