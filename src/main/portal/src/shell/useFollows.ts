import { shallowRef } from 'vue'
import { api } from '@/api/client'
import { readPlans } from '@/plan/usePlan'
import { useSession } from '@/access/useSession'

const follows = shallowRef(false)

/**
 * Whether somebody has a round, a list or a team to follow: he runs a region, his unit puts people forward, or it is
 * asked in a round. An employer's leader has none of them. Without an answer all places are there.
 */
export async function readFollows() {
  const { duties } = useSession()
  if (!duties.length) return
  follows.value = duties.some((duty) => duty.runsItsRegion) || (await hasSome().catch(() => true))
}

async function hasSome() {
  const plan = (await readPlans()).find((one) => one.status === 'PUBLISHED')?.id
  if (!plan) return true
  const [board, rounds] = await Promise.all([
    api.GET('/api/plans/{id}/progress', { params: { path: { id: plan } } }),
    api.GET('/api/selections', { params: { query: { plan } } }),
  ])
  return !board.data || !rounds.data || board.data.lines.length + rounds.data.length > 0
}

export const useFollows = () => follows
