import { onBeforeUnmount, onMounted, ref, type Ref } from 'vue'

const LEAST = 360

/** How high a part can be so that it ends with the window, whatever stands above it and below it; 0 where all is one column. */
export function useFill(part: Ref<HTMLElement | undefined>, below: Ref<HTMLElement | undefined>) {
  const height = ref(0)
  function measure() {
    if (!part.value) return
    around?.observe(part.value.parentElement!, { childList: true })
    const top = part.value.getBoundingClientRect().top + scrollY
    const rest = below.value ? below.value.offsetHeight + 12 : 0
    height.value = innerWidth > 900 ? Math.max(LEAST, innerHeight - top - rest - 16) : 0
  }
  const watcher = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(measure)
  // what comes above it later moves it without making the page any longer
  const around = typeof MutationObserver === 'undefined' ? undefined : new MutationObserver(measure)
  onMounted(() => {
    watcher?.observe(document.body)
    addEventListener('resize', measure)
  })
  onBeforeUnmount(() => {
    watcher?.disconnect()
    around?.disconnect()
    removeEventListener('resize', measure)
  })
  return { height, measure }
}
