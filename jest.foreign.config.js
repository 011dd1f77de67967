/** Tests with programs that are not on npm: LibreOffice, openpyxl, XlsxWriter. `npm run test:foreign` */
module.exports = {
  ...require("./jest.config.js"),
  roots: ["<rootDir>/test/foreign"],
  testPathIgnorePatterns: ["/node_modules/"],
  globalSetup: "<rootDir>/test/foreign/set-up.ts",
};
