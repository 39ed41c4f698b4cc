import js from "@eslint/js";
import globals from "globals";

const unsafe = ["innerHTML", "outerHTML", "insertAdjacentHTML", "write"].map((property) => ({
  property,
  message: "Data are written as text, never as HTML.",
}));

export default [
  { ignores: ["**/build/**", "node_modules/**", ".venv/**", ".venv-lint/**"] },
  js.configs.recommended,
  {
    languageOptions: { ecmaVersion: 2022, sourceType: "module" },
    rules: {
      curly: ["error", "multi-line"],
      eqeqeq: "error",
      "max-len": ["error", { code: 120, ignoreUrls: true }],
      "max-lines": ["error", 300],
      "max-lines-per-function": ["error", { max: 60, skipComments: true }],
      "no-eval": "error",
      "no-restricted-properties": ["error", ...unsafe],
      "no-shadow": "error",
      "no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "no-var": "error",
      "prefer-const": "error",
    },
  },
  { files: ["lks_plugin/insight/page/src/**"], languageOptions: { globals: globals.browser } },
  {
    files: ["tools/**", "tests/insight/page/**", "eslint.config.js"],
    languageOptions: { globals: globals.node },
  },
];
