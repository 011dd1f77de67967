/** Writes the service worker of the page without Excel, with the list of all files that the page may ask for. */
const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const path = require("node:path");
const { sources, Compilation } = require("webpack");

/** What the page loads besides its scripts. */
const fixed = ["web.html", "page.css", "icons/proofsheet-32.png"];

/** A webpack plugin. */
const offline = {
  apply(compiler) {
    const template = path.join(compiler.context, "assets/pages/service-worker.js");
    compiler.hooks.thisCompilation.tap("offline", (compilation) => {
      compilation.fileDependencies.add(template);
      // After the pages are written.
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "offline", stage }, (assets) => {
        const samples = Object.keys(assets).filter((name) => name.startsWith("samples/"));
        const files = [...fixed, ...scriptsOf(compilation.entrypoints.get("web")), ...samples].sort();
        const hash = createHash("sha256");
        for (const file of files) hash.update(file).update(assets[file].buffer());
        const text = readFileSync(template, "utf8")
          .replace("{{version}}", hash.digest("hex").slice(0, 12))
          .replace('["{{files}}"]', JSON.stringify(files));
        compilation.emitAsset("service-worker.js", new sources.RawSource(text));
      });
    });
  },
};

/** The scripts of an entry, and all that they may fetch later: the solver of the plan among them. */
function scriptsOf(entry) {
  const groups = new Set([entry]);
  for (const group of groups) for (const child of group.childrenIterable) groups.add(child);
  const files = [...groups].flatMap((group) =>
    group.chunks.flatMap(({ files: scripts, auxiliaryFiles }) => [...scripts, ...auxiliaryFiles]),
  );
  return [...new Set(files)];
}

module.exports = { offline };
