/** Keeps the page's files in the browser, so that it opens without a connection; over http(s) only. */
export function workOffline(): void {
  if (!location.protocol.startsWith("http") || !("serviceWorker" in navigator)) return;
  // Where the browser does not allow it, the page works as long as it is open.
  addEventListener(
    "load",
    () => void navigator.serviceWorker.register("service-worker.js").catch(() => undefined),
  );
}
