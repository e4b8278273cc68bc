import type { Plugin } from 'vite'

/**
 * form-js speaks English only: its words are replaced in its source, a list of from → to. A word that isn't there any
 * more fails the build, so that an upgrade can't bring English back unseen.
 */
export function formJsWords(words: Record<string, string>): Plugin {
  const missing = new Set(Object.keys(words))
  let seen = false
  return {
    name: 'form-js-words',
    apply: 'build',
    transform(code, id) {
      if (!id.includes('@bpmn-io/form-js-viewer/dist/index.es.js')) return undefined
      seen = true
      let changed = code
      for (const [from, to] of Object.entries(words)) {
        if (!changed.includes(from)) continue
        missing.delete(from)
        changed = changed.replaceAll(from, to)
      }
      return { code: changed, map: null }
    },
    buildEnd(failed) {
      if (!failed && seen && missing.size) this.error('form-js has no such words: ' + [...missing].join(' · '))
    },
  }
}
