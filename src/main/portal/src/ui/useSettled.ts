import { onMounted, onScopeDispose, ref } from 'vue'

const LOOK = 1000

/**
 * Whether what is shown has been there for a second. A verb that brings the next person waits for it: the second click
 * of a double click, or a key that is held, must not decide on somebody whom nobody has seen.
 */
export function useSettled() {
  const settled = ref(false)
  let timer: ReturnType<typeof setTimeout> | undefined
  onMounted(() => (timer = setTimeout(() => (settled.value = true), LOOK)))
  onScopeDispose(() => clearTimeout(timer))
  return settled
}
