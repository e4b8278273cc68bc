import { computed } from 'vue'
import { useSession } from '@/access/useSession'

/** What the two administrators may do here: one keeps units and users, the other gives grants. */
export function useRights() {
  const session = useSession()
  return {
    keeps: computed(() => session.grants.has('SYSTEM_ADMINISTRATOR')),
    grants: computed(() => session.grants.has('SECURITY_ADMINISTRATOR')),
  }
}
