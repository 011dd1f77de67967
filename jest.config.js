/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testPathIgnorePatterns: ["/node_modules/", "/test/foreign/"],
  transform: { "\\.(ts|tsx|mjs)$": ["@swc/jest"] },
};
