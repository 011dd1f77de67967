/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  testTimeout: 120_000,
  roots: ["<rootDir>/test"],
  globalSetup: "<rootDir>/test/set-up.ts",
  testPathIgnorePatterns: ["/node_modules/", "/test/foreign/"],
  // zip.js names its small entries for bundlers only: let tests run the very sources that the product bundles.
  moduleNameMapper: { "^@zip\\.js/zip\\.js/(lib/.*)$": "<rootDir>/node_modules/@zip.js/zip.js/$1" },
  transform: { "\\.(ts|tsx|mjs)$": ["@swc/jest"], "zip\\.js/lib/.*\\.js$": ["@swc/jest"] },
  transformIgnorePatterns: ["/node_modules/(?!(@zip\\.js/zip\\.js/lib|hucre)/)"],
};
