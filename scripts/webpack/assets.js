/** Copies the icons and the samples into the build. */
const { readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");
const { sources, Compilation } = require("webpack");

const copied = [
  { from: "assets/icons", to: "icons", ending: ".png" },
  { from: "assets/samples", to: "samples", ending: ".xlsx" },
];

/** A webpack plugin. */
const copyAssets = {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("assets", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "assets", stage }, () => {
        for (const { from, to, ending } of copied) {
          const folder = path.join(compiler.context, from);
          for (const file of readdirSync(folder).filter((name) => name.endsWith(ending))) {
            const source = path.join(folder, file);
            compilation.fileDependencies.add(source);
            compilation.emitAsset(`${to}/${file}`, new sources.RawSource(readFileSync(source)));
          }
        }
      });
    });
  },
};

module.exports = { copyAssets };
