import { computed, shallowRef } from 'vue'
import { api } from '@/api/client'
import { useSession } from '@/access/useSession'

const count = shallowRef(0)

/** Reads how many jobs have failed again; nobody but a flow administrator asks. */
export async function countFailed() {
  if (!useSession().grants.has('FLOW_ADMINISTRATOR')) return
  const { data } = await api.GET('/api/failed-jobs/count').catch(() => ({ data: undefined }))
  if (data) count.value = data.count
}

/** The number beside 失败任务; nothing when nothing failed. */
export const failedCount = computed(() => (count.value ? String(count.value) : ''))
