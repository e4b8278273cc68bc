import { ref, watchEffect } from 'vue'

const KEY = 'huozhong.big'
const big = ref(localStorage.getItem(KEY) === 'true')
watchEffect(() => {
  localStorage.setItem(KEY, String(big.value))
  document.documentElement.classList.toggle('big', big.value)
})

/** 大字版, remembered by this browser. */
export function useBigType() {
  return big
}
