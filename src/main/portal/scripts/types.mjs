// Generates src/api/schema.d.ts from the committed openapi.json; with --check only says whether it is current.
import { readFileSync, writeFileSync } from 'node:fs'
import openapiTS, { astToString } from 'openapi-typescript'

const description = new URL('../../resources/openapi.json', import.meta.url)
const target = new URL('../src/api/schema.d.ts', import.meta.url)
const types = astToString(await openapiTS(description, { defaultNonNullable: false }))
if (!process.argv.includes('--check')) {
  writeFileSync(target, types)
} else if (readFileSync(target, 'utf8') !== types) {
  console.error('src/api/schema.d.ts is not what openapi.json says: npm run types')
  process.exit(1)
}
