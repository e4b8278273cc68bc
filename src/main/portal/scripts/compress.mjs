// Beside every text of the built portal the same as it travels: compressed once, here, and never while somebody waits.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const target = new URL('../../../../target/classes/static/', import.meta.url)
const TEXT = /\.(js|css|html|svg|json|wasm)$/
const LEAST = 512

for (const name of readdirSync(target, { recursive: true }).filter((one) => TEXT.test(one))) {
  const place = new URL(name, target)
  const text = readFileSync(place)
  if (text.length < LEAST) continue
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: text.length }
  writeFileSync(new URL(name + '.br', target), brotliCompressSync(text, { params }))
  writeFileSync(new URL(name + '.gz', target), gzipSync(text, { level: 9 }))
}
