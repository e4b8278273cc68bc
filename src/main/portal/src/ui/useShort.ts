import { onScopeDispose, ref } from 'vue'

/** Whether the window is a laptop's: wide, but with no height to give away. The same as in the style sheets. */
export function useShort() {
  const short = matchMedia('(max-height: 799px) and (min-width: 901px)')
  const is = ref(short.matches)
  const look = () => (is.value = short.matches)
  short.addEventListener('change', look)
  onScopeDispose(() => short.removeEventListener('change', look))
  return is
}
