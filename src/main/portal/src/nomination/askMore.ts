import { defineAsyncComponent } from 'vue'
import type { Problem } from '@/api/problem'

/** The button beside a refusal; fetched when one is shown, since few ever see it. */
export const AskMoreMobiles = defineAsyncComponent(() => import('./AskMoreMobiles.vue'))

/** He was given as many whole mobiles as one person gets on a day. */
export const isSpent = (problem?: Problem) => problem?.code === 'MobileBudgetSpent'
