import { over, type Dossier } from './dossiers'

interface Unsent {
  typed: Record<string, unknown>
  kept: Dossier
}

/**
 * What stands in a form and could not be sent yet: a number that is too short, a correction that isn't finished. This tab
 * keeps it as it was typed until it was sent, thrown away or its user left; a reload brings it back.
 */
export function unsent(name: string, store: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> = sessionStorage) {
  const place = 'huozhong.unsent.' + name
  const forget = () => store.removeItem(place)
  const keep = (typed: Unsent['typed'], kept: Dossier) => store.setItem(place, JSON.stringify({ typed, kept }))

  /** Over what is kept now: what was typed stays, and where somebody else changed the same meanwhile, his is shown and it is named. */
  function restore(now: Dossier) {
    const found = store.getItem(place)
    if (!found) return undefined
    const { typed, kept } = JSON.parse(found) as Unsent
    return { typed, ...over(now, typed as Dossier, kept) }
  }
  return { keep, forget, restore }
}
