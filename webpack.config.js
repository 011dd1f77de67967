const { readdirSync } = require("node:fs");
const path = require("node:path");
const { BannerPlugin } = require("webpack");
const { copyAssets } = require("./scripts/webpack/assets");
const { manifestFor } = require("./scripts/webpack/manifest");
const { offline } = require("./scripts/webpack/offline");
const { pages } = require("./scripts/webpack/pages");

const rule = { test: /\.tsx?$/, use: "swc-loader", exclude: /node_modules/ };
const common = {
  mode: "production",
  devtool: false,
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [rule], parser: { javascript: { exportsPresence: "error" } } },
  performance: { hints: false },
  stats: "errors-warnings",
};
const node = { ...common, target: "node20", optimization: { minimize: false } };
const browser = {
  ...common,
  target: ["web", "es2022"],
  optimization: { splitChunks: { chunks: "all" } },
  // What the solver asks of Node, it does not ask in a browser.
  externals: { "node:module": "var {}" },
};
const addinFolder = path.join(__dirname, "dist", "addin");

/** The command line: `npm run build:cli`. */
const cli = {
  ...node,
  name: "cli",
  entry: { cli: "./src/cli/main.ts", "check-worker": "./src/cli/check-worker.ts" },
  output: { path: path.join(__dirname, "dist"), filename: "[name].js", clean: { keep: /^addin\// } },
  plugins: [new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, test: /^cli\.js$/ })],
};

/** The add-in and the page without Excel: a folder that any web server can host. */
const addin = {
  ...browser,
  name: "addin",
  entry: {
    taskpane: "./src/taskpane/index.tsx",
    commands: "./src/commands/index.ts",
    message: "./src/commands/message.ts",
    web: "./src/web/index.tsx",
  },
  output: {
    path: addinFolder,
    filename: "[name].[contenthash:12].js",
    // Beside the page, wherever the folder is hosted.
    publicPath: "",
    clean: { keep: /^watch-start\.js$/ },
  },
  plugins: [pages, copyAssets, manifestFor, offline],
};

/** The one script that must run in the oldest of browsers: it tells when the others cannot. */
const watchStart = {
  ...common,
  name: "watch-start",
  target: ["web", "es5"],
  entry: { "watch-start": "./src/excel/watch-start.ts" },
  output: { path: addinFolder, filename: "[name].js" },
  module: {
    rules: [
      {
        test: /\.ts$/,
        loader: "swc-loader",
        options: { swcrc: false, jsc: { parser: { syntax: "typescript" }, target: "es5" } },
      },
    ],
  },
};

/** React, FluentProvider and one button, built as the add-in is: what its first paint is measured against. */
const barePage = {
  ...browser,
  name: "bare-page",
  entry: { bare: "./scripts/bench/bare-page.tsx" },
  output: { path: path.join(__dirname, "build", "bare-page"), filename: "[name].js", clean: true },
};

/** Edits of a scenario, timed in the browser. */
const editsPage = {
  ...browser,
  name: "edits-page",
  entry: { edits: "./scripts/bench/edits-page.ts" },
  output: { path: path.join(__dirname, "build", "edits-page"), filename: "[name].js", clean: true },
  optimization: {},
};

/** The pane over a workbook in memory: what its tests and screenshots open. */
const panePage = {
  ...browser,
  name: "pane-page",
  entry: { page: "./test/pane/page.tsx" },
  output: { path: path.join(__dirname, "build", "pane-page"), filename: "[name].js" },
  optimization: {},
  cache: { type: "filesystem", cacheDirectory: path.join(__dirname, "build", "webpack-cache") },
};

/** What `npm run` calls from scripts/: each file there is one program. */
const scripts = {
  ...node,
  name: "scripts",
  entry: () =>
    Object.fromEntries(
      readdirSync(path.join(__dirname, "scripts"))
        .filter((file) => file.endsWith(".ts"))
        .map((file) => [file.slice(0, -3), `./scripts/${file}`]),
    ),
  output: {
    path: path.join(__dirname, "build", "scripts"),
    filename: "[name].js",
    clean: true,
    libraryTarget: "commonjs2",
  },
  externals: [/^(jest|hucre|read-excel-file|playwright-core|office-addin-dev-certs|@xarsh)/],
};

module.exports = [cli, addin, watchStart, barePage, editsPage, panePage, scripts];
