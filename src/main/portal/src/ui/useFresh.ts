import { onMounted, onScopeDispose, watch } from 'vue'
import { useTimes } from './again'

const EVERY = 60_000

/** Reads again what others may have changed: when one comes back to the page, once a minute, and when the menu says so. */
export function useFresh(read: () => unknown) {
  const look = () => void (document.visibilityState === 'visible' && read())
  let timer: ReturnType<typeof setInterval> | undefined
  onMounted(() => {
    timer = setInterval(look, EVERY)
    document.addEventListener('visibilitychange', look)
  })
  onScopeDispose(() => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', look)
  })
  watch(useTimes(), () => read())
}
