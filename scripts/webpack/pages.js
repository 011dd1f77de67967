/** Writes the html page of each entry, once the names of its scripts are known. */
const { readFileSync } = require("node:fs");
const path = require("node:path");
const { sources, Compilation } = require("webpack");

const defaultOfficeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** Which pages there are. `office`: it talks to Excel. */
const pageList = [
  { entry: "taskpane", office: true },
  { entry: "commands", office: true },
  { entry: "message", office: false },
  { entry: "web", office: false },
];

/** A webpack plugin. */
const pages = {
  apply(compiler) {
    const officeJs = officeAddress(process.env.OFFICE_JS_URL || defaultOfficeJs);
    const template = path.join(compiler.context, "assets/pages/page.html");
    const style = path.join(compiler.context, "assets/pages/page.css");
    compiler.hooks.thisCompilation.tap("pages", (compilation) => {
      compilation.fileDependencies.addAll([template, style]);
      // After the hashes in the names are final.
      const stage = Compilation.PROCESS_ASSETS_STAGE_ANALYSE;
      compilation.hooks.processAssets.tap({ name: "pages", stage }, () => {
        const emit = (name, text) => compilation.emitAsset(name, new sources.RawSource(text));
        emit("page.css", readFileSync(style, "utf8"));
        for (const page of pageList) {
          const files = compilation.entrypoints.get(page.entry).getFiles();
          const scripts = files.filter((file) => file.endsWith(".js"));
          const html = pageHtml(readFileSync(template, "utf8"), page, scripts, officeJs);
          emit(`${page.entry}.html`, html);
        }
      });
    });
  },
};

/** @throws Error for an address that is not https. */
function officeAddress(address) {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol === "https:") return url;
  throw new Error(`OFFICE_JS_URL: "${address}" is no https address, such as ${defaultOfficeJs}`);
}

/** Office.js stands last, so that a slow or blocked address does not keep ours from running. */
function pageHtml(template, { office }, scripts, officeJs) {
  const tags = scripts.map((file) => `<script defer src="${file}"></script>`);
  if (office) {
    tags.unshift('<script defer src="watch-start.js"></script>');
    tags.push(`<script defer data-office src="${escapeAttribute(officeJs.href)}"></script>`);
  }
  return template
    .replace("{{policy}}", () => policy(office ? officeJs.origin : null))
    .replace("{{scripts}}", () => tags.join("\n    "));
}

/** Nothing but this host and Office.js; WebAssembly of this host, for the solver. Styles: files of ours, and empty style elements that scripts fill through the CSSOM. */
function policy(officeOrigin) {
  const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
  const rules = {
    "default-src": "'none'",
    "script-src": ["'self'", "'wasm-unsafe-eval'", officeOrigin].filter(Boolean).join(" "),
    "style-src": `'self' ${emptyStyle}`,
    "img-src": "'self' data:",
    "connect-src": "'self'",
    "worker-src": "'self'",
    "manifest-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'none'",
  };
  return Object.entries(rules)
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");
}

function escapeAttribute(text) {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
}

module.exports = { pages };
