import { computed } from 'vue'
import { useSession } from '@/session/useSession'

/** A place in the menu; `badge` names the count shown beside it. */
export interface Place {
  path: string
  words: string
  badge?: 'tasks' | 'failed'
}

/** Where things are, for whoever is logged in: each role sees only its own. */
export function useMenu() {
  const session = useSession()
  return computed(() => {
    const has = (...names: string[]) => names.some((name) => (session.grants as Set<string>).has(name))
    const works = session.duties.length > 0
    const clerk = session.isClerk
    const runs = session.runsARegion
    const groups: { words: string; places: (Place | false)[] }[] = [
      { words: '', places: [works && { path: '/', words: 'desk.title' }] },
      {
        words: 'shell.handle',
        places: [
          works && { path: '/tasks', words: 'workflow.title', badge: 'tasks' },
          works && { path: '/tasks/done', words: 'workflow.doneTitle' },
          works && { path: '/people', words: 'nomination.listTitle' },
          clerk && { path: '/mine', words: 'nomination.mineTitle' },
          clerk && { path: '/imports', words: 'roster.title' },
          clerk && { path: '/people/new', words: 'nomination.newTitle' },
        ],
      },
      {
        words: 'shell.follow',
        places: [
          works && { path: '/selections', words: 'selection.title' },
          works && { path: '/submissions', words: 'submission.title' },
          works && { path: '/dates', words: 'plan.datesTitle' },
          works && { path: '/progress', words: 'progress.title' },
          works && { path: '/teams', words: 'team.title' },
        ],
      },
      {
        words: 'shell.manage',
        places: [
          (runs || has('SYSTEM_ADMINISTRATOR')) && { path: '/plans', words: 'plan.title' },
          has('SYSTEM_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR') && { path: '/organization', words: 'organization.title' },
          has('FLOW_ADMINISTRATOR') && { path: '/process-sets', words: 'publishing.title' },
          has('FLOW_ADMINISTRATOR') && { path: '/running-cases', words: 'publishing.runningTitle' },
          has('FLOW_ADMINISTRATOR') && { path: '/failed-jobs', words: 'publishing.failedTitle', badge: 'failed' },
          has('AUDITOR') && { path: '/audit', words: 'audit.title' },
        ],
      },
    ]
    return groups
      .map(({ words, places }) => ({ words, places: places.filter((place): place is Place => place !== false) }))
      .filter((group) => group.places.length > 0)
  })
}
