import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

/** What form-js needs only for fields and expressions that no form here can have. */
const ABSENT = ['@bpmn-io/feelin', 'feelers', 'marked', 'dompurify', 'luxon', 'flatpickr', 'big.js']
/** Its own list of fields, without those. Select and Datetime are ours. */
const KEPT = 'Textfield, Textarea, Checkbox, Radio, Group, Default'
const FIELDS = /const formFields = \[([^\]]*)\]/
const CONFIG = /^(\w+)\.config = \{[\s\S]*?^\};/gm

/**
 * Leaves out of form-js what the server's allow-list of forms (FormRules) refuses: expressions, templates, markdown, and
 * fields other than text, choice, date and group. That is half of its weight. An upgrade that looks different fails the build.
 */
export function fewerFields(): Plugin {
  const absent = fileURLToPath(new URL('./src/forms/absent.ts', import.meta.url))
  return {
    name: 'fewer-fields',
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importer) {
      return importer?.includes('@bpmn-io/form-js-viewer') && ABSENT.includes(source) ? absent : undefined
    },
    transform(code, id) {
      if (!id.includes('@bpmn-io/form-js-viewer/dist/index.es.js')) return undefined
      const listed = FIELDS.exec(code)?.[1]?.replaceAll(/\/\*.*?\*\//g, '').split(',').map((name) => name.trim()) ?? []
      const kept = KEPT.split(', ')
      if (!kept.every((name) => listed.includes(name))) this.error('form-js lists its fields in another way')
      const left = new Set(listed.filter((name) => !kept.includes(name)))
      const changed = code
        .replace(FIELDS, `const formFields = [${KEPT}]`)
        .replace(CONFIG, (config, name: string) => (left.has(name) ? '' : config))
      return { code: changed, map: null }
    },
  }
}
