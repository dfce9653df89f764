import tailwind from '@tailwindcss/vite';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

// The console: `vite build` for the server to serve, `vite` beside a server on port 3000 for work on it.
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [tailwind()],
  build: {
    outDir: '../../dist/apps/console',
    emptyOutDir: true,
    target: 'es2023',
    // Files of their own, whose names change with their contents: nothing is put inside the page, whose policy allows none.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
    reportCompressedSize: false,
  },
  server: { proxy: { '^/(api|v1|openapi|docs|guide)(/|$)': 'http://localhost:3000' } },
});
