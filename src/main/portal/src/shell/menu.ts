import { computed } from 'vue'
import { useSession } from '@/session/useSession'
import { useFollows } from './useFollows'
import { usePutsForward } from './usePutsForward'

/** A place in the menu; `badge` names the count shown beside it. */
export interface Place {
  path: string
  words: string
  badge?: 'tasks' | 'failed'
}

/** Where things are, for whoever is logged in: each role sees only its own. */
export function useMenu() {
  const session = useSession()
  const follows = useFollows()
  const puts = usePutsForward()
  return computed(() => {
    const has = (...names: string[]) => names.some((name) => (session.grants as Set<string>).has(name))
    const works = session.duties.length > 0
    const clerk = session.duties.some((duty) => duty.post === 'CLERK')
    const puttingForward = clerk && puts.value
    const follow = works && follows.value
    const runs = session.duties.some((duty) => duty.runsItsRegion)
    const groups: { words: string; places: (Place | false)[] }[] = [
      { words: '', places: [works && { path: '/', words: 'titles.desk' }] },
      {
        words: 'shell.handle',
        places: [
          works && { path: '/tasks', words: 'titles.tasks', badge: 'tasks' },
          works && { path: '/tasks/done', words: 'titles.done' },
          works && { path: '/people', words: 'titles.people' },
          clerk && { path: '/mine', words: 'titles.mine' },
          puttingForward && { path: '/imports', words: 'titles.imports' },
          puttingForward && { path: '/people/new', words: 'titles.register' },
        ],
      },
      {
        words: 'shell.follow',
        places: [
          follow && { path: '/selections', words: 'titles.selections' },
          follow && { path: '/submissions', words: 'titles.submissions' },
          follow && { path: '/dates', words: 'titles.dates' },
          follow && { path: '/progress', words: 'titles.progress' },
          follow && { path: '/teams', words: 'titles.teams' },
        ],
      },
      {
        words: 'shell.manage',
        places: [
          (runs || has('SYSTEM_ADMINISTRATOR')) && { path: '/plans', words: 'titles.plans' },
          has('SYSTEM_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR') && { path: '/organization', words: 'titles.organization' },
          has('FLOW_ADMINISTRATOR') && { path: '/process-sets', words: 'titles.sets' },
          has('FLOW_ADMINISTRATOR') && { path: '/running-cases', words: 'titles.running' },
          has('FLOW_ADMINISTRATOR') && { path: '/failed-jobs', words: 'titles.failed', badge: 'failed' },
          has('AUDITOR') && { path: '/audit', words: 'titles.audit' },
        ],
      },
    ]
    return groups
      .map(({ words, places }) => ({ words, places: places.filter((place): place is Place => place !== false) }))
      .filter((group) => group.places.length > 0)
  })
}
