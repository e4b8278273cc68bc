import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import components from 'unplugin-vue-components/vite'
import { ElementPlusResolver } from 'unplugin-vue-components/resolvers'
import { defineConfig } from 'vitest/config'
import { sharedPieces } from './vite-chunks.ts'
import { fewerFields } from './vite-forms.ts'
import { wordsWithPages } from './vite-words.ts'

// Nothing inline and nothing evaluated: the content security policy allows neither.
export default defineConfig({
  plugins: [
    vue(),
    fewerFields(),
    wordsWithPages(),
    components({ dts: false, dirs: [], resolvers: [ElementPlusResolver({ importStyle: 'css' })] }),
  ],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  define: { __VUE_OPTIONS_API__: false, __INTLIFY_PROD_DEVTOOLS__: false, __VUE_I18N_LEGACY_API__: false, __VUE_I18N_FULL_INSTALL__: false },
  server: {
    port: Number(process.env.PORT ?? 5173),
    strictPort: true,
    proxy: { '/api': { target: process.env.API ?? 'http://127.0.0.1:8080', changeOrigin: false } },
  },
  build: {
    outDir: fileURLToPath(new URL('../../../target/classes/static', import.meta.url)),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: 'assets/manifest.json',
    chunkSizeWarningLimit: 2000,
    // What every page begins with in one piece: split, it weighs more.
    rolldownOptions: {
      output: {
        // Names weigh in the list of what follows what, which every page has; assets/manifest.json knows them.
        chunkFileNames: 'assets/[hash:8].js',
        codeSplitting: {
          groups: [
            { name: 'vue', test: /node_modules[\\/](@vue|vue|vue-router|pinia|vue-i18n|@intlify)[\\/]/, minSize: 0, priority: 9 },
            ...sharedPieces(fileURLToPath(new URL('./src/main.ts', import.meta.url))),
          ],
        },
      },
    },
  },
  test: { environment: 'jsdom', include: ['src/**/*.spec.ts'], server: { deps: { inline: ['element-plus'] } } },
})
