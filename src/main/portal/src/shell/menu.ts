import { computed } from 'vue'
import { modules, type Group, type Module, type Place } from './modules'
import { useWho, type Who } from './who'

const GROUPS: Group[] = ['', 'handle', 'follow', 'manage']

interface Shown extends Place {
  path: string
  words: string
}

/** The places of one group for one user, in their order. */
function placesOf(group: Group, who: Who, all: Module[]): Shown[] {
  return all
    .flatMap((one) => one.routes ?? [])
    .flatMap(({ path, meta }) => (meta?.menu ? [{ ...meta.menu, path: path.replace(/\/:.*/, ''), words: meta.title ?? '' }] : []))
    .filter((place) => place.group === group && place.seenBy(who))
    .sort((a, b) => a.order - b.order)
}

/** Where things are for this user: each role sees only its own. */
export const menuOf = (who: Who, all = modules) =>
  GROUPS.map((group) => ({ words: group && 'shell.' + group, places: placesOf(group, who, all) })).filter(
    (group) => group.places.length > 0,
  )

export function useMenu() {
  const who = useWho()
  return computed(() => menuOf(who.value))
}
