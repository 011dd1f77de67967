const officeAddins = require("eslint-plugin-office-addins");
const tseslint = require("typescript-eslint");

/** Folders of src that each folder may import, besides itself. The flow goes one way. */
const mayImport = {
  tables: ["workbook/workbook"],
  rules: ["tables"],
  schemes: ["tables", "rules"],
  assessment: ["tables", "rules", "schemes", "workbook/workbook"],
  report: ["tables", "rules", "assessment", "locales", "workbook/workbook"],
  locales: ["tables", "rules", "assessment", "workbook/workbook"],
  workbook: [],
  pane: [
    "check-workbook",
    "tables",
    "rules",
    "schemes",
    "assessment",
    "report",
    "locales",
    "workbook/workbook",
  ],
};
const shells = ["cli", "taskpane", "commands", "web"];
const folders = [...Object.keys(mayImport), ...shells];

/** Forbids imports of every folder that is not listed for this one. */
function direction(folder) {
  const allowed = mayImport[folder];
  const forbidden = folders.filter(
    (other) => other !== folder && !allowed.some((a) => a.split("/")[0] === other),
  );
  const group = forbidden.map((other) => `**/${other}/**`);
  if (!allowed.includes("check-workbook")) group.push("**/check-workbook");
  if (folder !== "workbook") {
    group.push("**/workbook/xlsx/**", "**/workbook/memory/**", "**/workbook/officejs/**");
  }
  return {
    files: [`src/${folder}/**/*.{ts,tsx}`],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [{ group, message: `src/${folder} may import only: ${allowed.join(", ") || "itself"}.` }],
        },
      ],
      "no-restricted-globals": ["error", ...forbiddenGlobals(folder)],
      "no-restricted-syntax": [
        "error",
        {
          selector:
            "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: "No clock below the shells: the assessment date is an argument.",
        },
      ],
    },
  };
}

/** Hosts stay outside: Office.js in its adapter, the page in the pane's views. */
function forbiddenGlobals(folder) {
  if (folder === "workbook") return ["process", "window", "document"];
  if (folder === "pane") return ["process", "Excel", "Office"];
  return ["process", "window", "document", "Excel", "Office"];
}

/** A shell imports no other shell. */
function shell(folder) {
  const others = shells.filter((other) => other !== folder);
  return {
    files: [`src/${folder}/**/*.{ts,tsx}`],
    rules: {
      "no-restricted-imports": ["error", { patterns: others.map((other) => `**/${other}/**`) }],
    },
  };
}

module.exports = tseslint.config(
  { ignores: ["dist/", "build/", "node_modules/", "coverage/"] },
  ...tseslint.configs.recommended,
  {
    plugins: { "office-addins": officeAddins },
    rules: {
      "no-console": "error",
      eqeqeq: "error",
      curly: ["error", "multi-line"],
      "prefer-const": "error",
      "max-lines": ["error", { max: 320, skipBlankLines: true, skipComments: true }],
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/consistent-type-imports": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
    },
  },
  ...Object.keys(mayImport).map(direction),
  ...shells.map(shell),
  {
    files: ["**/*.js", "scripts/**", "src/cli/**"],
    rules: { "no-console": "off", "@typescript-eslint/no-require-imports": "off" },
  },
  {
    files: ["src/tables/catalogue.ts", "src/schemes/**", "src/locales/**", "test/**"],
    rules: { "max-lines": "off" },
  },
);
