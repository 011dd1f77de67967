/** Puts the manifest into the build, with the address of the host that will serve it. */
const { readFileSync } = require("node:fs");
const path = require("node:path");
const { sources, Compilation } = require("webpack");

const developmentHost = "https://localhost:3000";

/** A webpack plugin. */
const manifestFor = {
  apply(compiler) {
    const host = hostAddress(process.env.PROOFSHEET_HOST || developmentHost);
    const file = path.join(compiler.context, "manifest.xml");
    compiler.hooks.thisCompilation.tap("manifest", (compilation) => {
      compilation.fileDependencies.add(file);
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "manifest", stage }, () => {
        const manifest = readFileSync(file, "utf8").replaceAll(developmentHost, host);
        compilation.emitAsset("manifest.xml", new sources.RawSource(manifest));
      });
    });
  },
};

/**
 * An address as the manifest writes it, without the slash at its end; a path is welcome.
 * @throws Error for one that Office would refuse.
 */
function hostAddress(address) {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol === "https:" && !url.search && !url.hash && !/[<>&"']/.test(url.href)) {
    return url.href.replace(/\/$/, "");
  }
  throw new Error(`PROOFSHEET_HOST: "${address}" is no https address, such as ${developmentHost}`);
}

module.exports = { manifestFor };
