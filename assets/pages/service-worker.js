/** Keeps the files of the page without Excel, so that it opens without a connection. Other pages are none of its business. */
const cacheName = "proofsheet-{{version}}";
const files = ["{{files}}"];
const addresses = new Map(files.map((file) => [new URL(file, self.registration.scope).href, file]));

self.addEventListener("install", (event) => {
  // The files of one build go together: past the browser's own cache.
  const fresh = files.map((file) => new Request(file, { cache: "no-cache" }));
  event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll(fresh)));
});

self.addEventListener("activate", (event) => {
  const isOld = (name) => name.startsWith("proofsheet-") && name !== cacheName;
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter(isOld).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener("fetch", (event) => {
  const address = new URL(event.request.url);
  address.search = "";
  const file = addresses.get(address.href);
  if (event.request.method !== "GET" || file === undefined) return;
  event.respondWith(
    caches
      .open(cacheName)
      .then((cache) => cache.match(file))
      .then((kept) => kept ?? fetch(event.request)),
  );
});
