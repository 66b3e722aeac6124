import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";
import { notices } from "./tools/notices.ts";
import { textFirst } from "./tools/textFirst.ts";

/**
 * The workbench, built twice: for `detente open`, split so that the first view is small, and as one file for
 * `detente publish`, which opens from disk too, where a browser fetches nothing.
 */
export default defineConfig(({ mode }) => {
  const isSingle = mode === "single";
  const { collect, write } = notices();
  return {
    root: "src/web",
    base: "./",
    plugins: [
      react(),
      write(),
      ...(isSingle ? [viteSingleFile({ removeViteModuleLoader: true }), textFirst()] : []),
    ],
    resolve: {
      alias: {
        // Papers are read in a worker, where there is no document to decode character references with.
        "decode-named-character-reference": new URL(
          "./node_modules/decode-named-character-reference/index.js",
          import.meta.url,
        ).pathname,
        "#start-engine": new URL(
          `./src/web/engine/${isSingle ? "startInline" : "startServed"}.ts`,
          import.meta.url,
        ).pathname,
      },
    },
    // From disk a browser refuses workers that are modules.
    worker: {
      plugins: () => [collect()],
      format: isSingle ? ("iife" as const) : ("es" as const),
      // unpdf asks where it lies only when it runs in Node.
      rolldownOptions: {
        checks: { pluginTimings: false },
        transform: { define: { "import.meta.resolve": "undefined" } },
      },
    },
    build: {
      outDir: `../../dist/${isSingle ? "web-single" : "web"}`,
      emptyOutDir: true,
      target: "es2022",
      chunkSizeWarningLimit: 3000,
      reportCompressedSize: false,
      rolldownOptions: {
        checks: { pluginTimings: false },
        // What is inlined is allowed by its hash, which `detente publish` writes into the page's policy.
        onwarn: (warning, warn) => {
          if (!/Content-Security-Policy/.test(warning.message)) warn(warning);
        },
      },
    },
  };
});
