/**
 * The first script of a page for Excel, compiled for the oldest of browsers, since those are what it must tell of:
 * where the page's own scripts fail to run, it says so.
 */
import { showNotice } from "./notice";
import { patience } from "./patience";

// Office.js would send a page without a host away from an iframe.
(window as { OsfOptOut?: boolean }).OsfOptOut = true;

window.setTimeout(() => {
  if (document.documentElement.getAttribute("data-started") === null) showNotice({ why: "not-started" });
}, patience);
