/** Runs the manifest's plugin alone, into a folder. */
const path = require("node:path");
const webpack = require("webpack");
const { manifestFor } = require("../../scripts/webpack/manifest");

webpack(
  {
    mode: "none",
    context: path.resolve(__dirname, "../.."),
    entry: {},
    output: { path: process.argv[2] },
    plugins: [manifestFor],
  },
  (error) => {
    if (error) throw error;
  },
);
