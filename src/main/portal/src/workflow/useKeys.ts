import { onBeforeUnmount, onMounted, ref, watchEffect } from 'vue'

const KEY = 'huozhong.keys'

/** Whether a key belongs to the page: not to a text field, not to a dialog, not to somebody who is typing Chinese. */
export function isForThePage(event: KeyboardEvent): boolean {
  const target = event.target as HTMLElement | null
  const typing = target?.closest('input:not([type=checkbox]), textarea, select, [contenteditable=true], [role=dialog]')
  return !typing && !event.isComposing && event.keyCode !== 229 && !event.ctrlKey && !event.metaKey && !event.altKey
}

/** 键盘操作, off until asked for and remembered by this browser. */
export function useKeys(actions: Record<string, () => void>) {
  const on = ref(localStorage.getItem(KEY) === 'true')
  watchEffect(() => localStorage.setItem(KEY, String(on.value)))
  const press = (event: KeyboardEvent) => {
    const act = actions[event.key.toUpperCase()]
    if (!on.value || !act || !isForThePage(event)) return
    event.preventDefault()
    act()
  }
  onMounted(() => addEventListener('keydown', press))
  onBeforeUnmount(() => removeEventListener('keydown', press))
  return on
}
