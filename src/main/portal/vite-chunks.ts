interface Graph {
  getModuleInfo(id: string): { importedIds: readonly string[]; dynamicallyImportedIds: readonly string[] } | null
}

const FRAME = /\/src\/shell\/AppShell\.vue$/
const PAGE = /\/src\/(\w+\/)+\w+Page\.vue$/
/** Pages without the desk around them, which must not wait for what only its pages share. */
const BARE = /\/src\/(access\/LoginPage|phone\/\w+)\.vue$/
/** It names all of Element Plus, and what isn't used of it goes: nothing can be known by it. */
const BARREL = /element-plus\/es\/(components\/)?index\.mjs$/

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
  const pieceOf = (id: string) => {
    if (id === start || FRAME.test(id) || PAGE.test(id)) return undefined
    if (begun.has(id)) return 'start'
    return often(id) || frame.has(id) ? (bare.has(id) ? 'ui' : 'desk') : undefined
  }
  return new Map(all.map((id) => [id, pieceOf(id)]))
}

/**
 * On a slow line every file costs a turn, however small it is. What most pages share travels in three pieces: what the
 * start needs, what the bare pages need, too, and what the desk's frame and two of five pages need.
 */
export function sharedPieces(start: string) {
  let known: ReturnType<typeof pieces> | undefined
  return ['start', 'ui', 'desk'].map((piece, after) => ({
    name: (id: string, graph: Graph) => ((known ??= pieces(start, graph)).get(id) === piece ? piece : null),
    minSize: 0,
    priority: 3 - after,
  }))
}
