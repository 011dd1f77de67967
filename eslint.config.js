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
};
const folders = [...Object.keys(mayImport), "cli", "taskpane", "commands", "web"];

/** Forbids imports of every folder that is not listed for this one. */
function direction(folder) {
  const allowed = mayImport[folder];
  const forbidden = folders.filter(
    (other) => other !== folder && !allowed.some((a) => a.split("/")[0] === other),
  );
  const group = forbidden.map((other) => `**/${other}/**`).concat(["**/check-workbook"]);
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
      "no-restricted-globals": folder === "workbook" ? "off" : ["error", "process", "window", "document"],
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

/** A shell imports no other shell. */
function shell(folder) {
  const others = ["cli", "taskpane", "commands", "web"].filter((other) => other !== folder);
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
      "@typescript-eslint/switch-exhaustiveness-check": "off",
      "office-addins/no-office-initialize": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
    },
  },
  ...Object.keys(mayImport).map(direction),
  ...["cli", "taskpane", "commands", "web"].map(shell),
  {
    files: ["*.js", "scripts/**", "src/cli/**"],
    rules: { "no-console": "off", "@typescript-eslint/no-require-imports": "off" },
  },
  {
    files: ["src/tables/catalogue.ts", "src/schemes/**", "src/locales/**", "test/**"],
    rules: { "max-lines": "off" },
  },
);
