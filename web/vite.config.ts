import { defineConfig } from 'vitest/config';

/** Where `npm run dev` finds the API and the hub: `persona serve` on its default address. */
const server = process.env['PERSONA_SERVER'] ?? 'http://localhost:5080';

export default defineConfig({
  base: './',
  build: { target: 'es2022', cssTarget: ['chrome123', 'firefox120', 'safari17.5'], outDir: 'dist', emptyOutDir: true },
  server: { proxy: { '/api': server, '/hub': { target: server, ws: true } } },
  test: { include: ['tests/**/*.test.ts'], environment: 'node' },
});
