import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

// `fake.html` is a development page: only `index.html` is an input of the build.
export default defineConfig({
  base: "./",
  plugins: [react()],
  build: {
    target: "es2022",
    chunkSizeWarningLimit: 1500,
    // Inlined files would need data: in the content security policy.
    assetsInlineLimit: 0,
  },
  server: { port: 1420, strictPort: true },
  test: {
    environment: "jsdom",
    setupFiles: ["src/test/setup.ts"],
    css: false,
  },
});
