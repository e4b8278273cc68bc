import { computed, ref } from 'vue'
import { useSession } from '@/access/useSession'
import { api } from '@/api/client'

const count = ref(0)
const MOST = 999

/** Reads how much waits for a seal that one keeps; a hint only: no answer changes nothing. */
export async function countOrders() {
  if (!useSession().duties.some((duty) => duty.post === 'SEAL_KEEPER')) return
  const { data } = await api.GET('/api/seal-orders/count').catch(() => ({ data: undefined }))
  if (data) count.value = data.count
}

/** The number beside 用印; nothing when nothing waits. */
export const orderCount = computed(() => (count.value ? String(count.value) + (count.value === MOST ? '+' : '') : ''))
