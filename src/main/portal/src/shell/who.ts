import { computed } from 'vue'
import { useSession } from '@/access/useSession'
import { useFollows } from './useFollows'

/** What is known of whoever is logged in when places are shown to him. */
export interface Who {
  works: boolean
  clerk: boolean
  keeper: boolean
  runs: boolean
  follows: boolean
  has: (...grants: string[]) => boolean
}

export function useWho() {
  const session = useSession()
  const follows = useFollows()
  return computed<Who>(() => ({
    works: session.duties.length > 0,
    clerk: session.duties.some((duty) => duty.post === 'CLERK'),
    keeper: session.duties.some((duty) => duty.post === 'SEAL_KEEPER'),
    runs: session.duties.some((duty) => duty.runsItsRegion),
    follows: session.duties.length > 0 && follows.value,
    has: (...grants) => grants.some((name) => (session.grants as Set<string>).has(name)),
  }))
}
