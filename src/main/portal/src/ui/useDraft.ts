import { ref, watch } from 'vue'

/** A longer text that survives a reload of the page; kept by this tab only, and forgotten when it was sent. */
export function useDraft(key: string) {
  const name = 'huozhong.draft.' + key
  const text = ref(sessionStorage.getItem(name) ?? '')
  watch(text, (now) => (now ? sessionStorage.setItem(name, now) : sessionStorage.removeItem(name)))
  return text
}
