import prettier from "eslint-config-prettier";
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

/** What `core` must stay clean of: it knows nothing of files, network, the clock, stdout or the doors. */
const outerWorld = {
  patterns: [
    { group: ["node:*", "fs", "path", "os"], message: "core does no I/O" },
    { group: ["**/hcl-scanner/**", "**/policy-pack/**"], message: "core does not know the doors" },
  ],
};

const DOORS = ["**/hcl-scanner/**", "**/policy-pack/**"];
/** Readers know the core, doors know readers and the core, and no door knows another one. */
const without = (files, group, message) => ({
  files,
  rules: { "no-restricted-imports": ["error", { patterns: [{ group, message }] }] },
});

export default defineConfig(
  { ignores: ["**/dist", "coverage", "test/**/fixtures/**", "examples/**"] },
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  {
    files: ["**/*.ts"],
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "no-console": "error",
    },
  },
  {
    files: ["core/**/*.ts"],
    rules: {
      "no-restricted-imports": ["error", outerWorld],
      "no-restricted-globals": ["error", "process", "console", "fetch", "setTimeout", "Buffer"],
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: "`now` is a parameter" },
      ],
    },
  },
  without(["policy-file/**/*.ts", "pulumi-reader/**/*.ts"], DOORS, "readers do not know the doors"),
  without(["hcl-scanner/**/*.ts"], ["**/policy-pack/**"], "doors do not know each other"),
  without(["policy-pack/**/*.ts"], ["**/hcl-scanner/**"], "doors do not know each other"),
  { files: ["scripts/**", "test/**"], rules: { "no-console": "off" } },
  prettier,
);
