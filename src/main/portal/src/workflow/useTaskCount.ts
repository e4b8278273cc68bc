import { computed, shallowRef } from 'vue'
import { useSession } from '@/access/useSession'
import { api } from '@/api/client'

const count = shallowRef<{ count: number; more: boolean }>()

/** Reads how many tasks are open again; pages call it after something was done. A hint only: no answer changes nothing. */
export async function countTasks() {
  if (useSession().duties.length === 0) return
  const { data } = await api.GET('/api/tasks/count').catch(() => ({ data: undefined }))
  if (data) count.value = data
}

/** The number beside 待办审批, 999+ at most; nothing when there is nothing to do. */
export const taskCount = computed(() => (!count.value?.count ? '' : count.value.count + (count.value.more ? '+' : '')))
