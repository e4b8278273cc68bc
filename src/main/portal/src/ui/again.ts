import { ref } from 'vue'

const times = ref(0)

/** The place one is at was chosen again in the menu: its page begins again. */
export const beginAgain = () => void times.value++

/** How often that was so. */
export const useTimes = () => times
