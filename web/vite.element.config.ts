import { defineConfig } from 'vite';

/** Builds the embeddable element as one self-contained ES module beside the page. */
export default defineConfig({
  publicDir: false,
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: false,
    lib: { entry: 'src/element/persona-avatar.ts', formats: ['es'], fileName: () => 'persona-avatar.js' },
  },
});
