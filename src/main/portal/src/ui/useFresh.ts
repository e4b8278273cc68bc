import { onMounted, onScopeDispose, ref, watch } from 'vue'

const EVERY = 60_000
const times = ref(0)

/** The place one is at was chosen again in the menu: its page begins again. */
export const beginAgain = () => void times.value++

/** How often that was so. */
export const useTimes = () => times

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
  watch(times, () => read())
}
