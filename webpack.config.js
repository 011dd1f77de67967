const { readdirSync } = require("node:fs");
const path = require("node:path");
const { BannerPlugin } = require("webpack");

const rule = { test: /\.tsx?$/, use: "swc-loader", exclude: /node_modules/ };
const node = {
  target: "node20",
  mode: "production",
  devtool: false,
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [rule], parser: { javascript: { exportsPresence: "error" } } },
  optimization: { minimize: false },
  performance: { hints: false },
  stats: "errors-warnings",
};

/** The product: `npm run build`. */
const product = {
  ...node,
  name: "product",
  entry: { cli: "./src/cli/main.ts", "check-worker": "./src/cli/check-worker.ts" },
  output: { path: path.join(__dirname, "dist"), filename: "[name].js", clean: true },
  plugins: [new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, test: /^cli\.js$/ })],
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
  externals: [/^(jest|hucre|read-excel-file|@xarsh)/],
};

module.exports = [product, scripts];
