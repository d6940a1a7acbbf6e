import { readdirSync, readFileSync } from "node:fs";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

/** Where the screens' own style sheets and those of the components are. */
const SHEETS = ["src", "node_modules/@utrecht"].map((folder) => `${import.meta.dirname}/${folder}`);

function tokensAskedIn(css: string): string[] {
  return [...css.matchAll(/var\(\s*(--[\w-]+)/g)].map((found) => found[1] ?? "");
}

function tokensAskedFor(): string[] {
  return SHEETS.flatMap((folder) => {
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
    const sheets = files.filter((file) => file.endsWith(".css"));
    return sheets.flatMap((file) => tokensAskedIn(readFileSync(`${folder}/${file}`, "utf8")));
  });
}

/** The theme with the tokens that are asked for, directly or by another token. */
function withoutUnused(theme: string): string {
  const values = new Map(
    [...theme.matchAll(/^\s*(--[\w-]+):(.*);$/gm)].map(([, name = "", value]) => [name, value]),
  );
  const used = new Set(tokensAskedFor());
  // A set that grows while it is walked is walked to its new end.
  for (const name of used) for (const other of tokensAskedIn(values.get(name) ?? "")) used.add(other);
  return theme.replace(/^\s*(--[\w-]+):.*;\n/gm, (line, name: string) => (used.has(name) ? line : ""));
}

/** The theme has 2,640 tokens and the screens ask for some 300; the window would work out all of them at its start. */
const onlyUsedTokens: Plugin = {
  name: "only-used-tokens",
  enforce: "pre",
  transform: {
    filter: { id: /voorbeeld-design-tokens\/dist\/theme\.css$/ },
    handler: withoutUnused,
  },
};

// `fake.html` is a development page: only `index.html` is an input of the build.
export default defineConfig({
  base: "./",
  plugins: [react(), onlyUsedTokens],
  build: {
    target: "es2022",
    // Inlined files would need data: in the content security policy.
    assetsInlineLimit: 0,
  },
  // Some texts stand in seeds/, because paper has them too.
  server: { port: 1420, strictPort: true, fs: { allow: [".."] } },
  test: {
    environment: "jsdom",
    // A busy machine is slow, not wrong: a flow that is typed key by key may take its time.
    testTimeout: 30_000,
    setupFiles: ["src/test/setup.ts"],
    css: false,
  },
});
