interface Known {
  code: string | null
  importedIds: readonly string[]
  dynamicallyImportedIds: readonly string[]
}
interface Graph {
  getModuleInfo(id: string): Known | null
}

const FRAME = /\/src\/shell\/AppShell\.vue$/
const PAGE = /\/src\/(\w+\/)+\w+Page\.vue$/
/** Pages without the desk around them, which must not wait for what only its pages share. */
const BARE = /\/src\/((access\/LoginPage|phone\/\w+)\.vue|\w+\/phoneView\.ts)$/
const OURS = /\/portal\/src\/(?!locales)[a-zA-Z/]+\.ts$/
/** In a piece of its own (vite.config.ts). */
const VUE = /node_modules[\\/](@vue|vue|vue-router|pinia|vue-i18n|@intlify)[\\/]/
/** It names all of Element Plus, and what isn't used of it goes: nothing can be known by it. */
const BARREL = /element-plus\/es\/(components\/)?index\.mjs$/
/** In characters before they are minified: a file of its own would cost more than what it says. */
const SMALL = 390

/** All that comes with a module at once; all that it can ever lead to, where `later` counts, too. */
function closure(from: string, graph: Graph, later = false) {
  const found = new Set<string>()
  const left = [from]
  for (let id = left.pop(); id; id = left.pop()) {
    if (found.has(id)) continue
    found.add(id)
    const info = graph.getModuleInfo(id)
    if (info && !BARREL.test(id)) left.push(...info.importedIds, ...(later ? info.dynamicallyImportedIds : []))
  }
  return found
}

/** Which piece a module travels in; none for what only few pages have. */
function pieces(start: string, graph: Graph) {
  const all = [...closure(start, graph, true)]
  const begun = closure(start, graph)
  const bare = new Set(all.filter((id) => BARE.test(id)).flatMap((id) => [...closure(id, graph)]))
  const frame = closure(all.find((id) => FRAME.test(id))!, graph)
  const pages = all.filter((id) => PAGE.test(id) && !BARE.test(id)).map((id) => closure(id, graph))
  const often = (id: string) => pages.filter((page) => page.has(id)).length * 5 >= pages.length * 2
  const placed = (id: string) => VUE.test(id) || begun.has(id) || often(id) || frame.has(id)
  const begins = new Set(all.flatMap((id) => graph.getModuleInfo(id)?.dynamicallyImportedIds ?? []))
  const roots = [...begins].map((id) => closure(id, graph))
  const shared = (id: string) => !begins.has(id) && roots.filter((root) => root.has(id)).length > 1
  const small = (id: string): boolean => {
    const { code, importedIds } = graph.getModuleInfo(id)!
    return OURS.test(id) && code!.length < SMALL && shared(id) && importedIds.every((one) => placed(one) || small(one))
  }
  const pieceOf = (id: string) => {
    if (id === start || FRAME.test(id) || PAGE.test(id)) return undefined
    if (begun.has(id)) return 'start'
    return often(id) || frame.has(id) || small(id) ? (bare.has(id) ? 'ui' : 'desk') : undefined
  }
  return new Map(all.map((id) => [id, pieceOf(id)]))
}

/**
 * On a slow line every file costs a turn, however small it is. What most pages share travels in three pieces: what the
 * start needs, what the bare pages need, too, and what the desk's frame and two of five pages need. What is small goes with
 * the latter two once two pages have it: else each page that a module adds splits what others shared into more files.
 */
export function sharedPieces(start: string) {
  let known: ReturnType<typeof pieces> | undefined
  return ['start', 'ui', 'desk'].map((piece, after) => ({
    name: (id: string, graph: Graph) => ((known ??= pieces(start, graph)).get(id) === piece ? piece : null),
    minSize: 0,
    priority: 3 - after,
  }))
}
