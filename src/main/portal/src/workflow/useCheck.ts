import { computed, ref, shallowRef } from 'vue'
import { Problem } from '@/api/problem'
import { batchesOf, submitBatch, type Batch, type Mark } from './useMarks'
import { readEffect, type Effect } from './useStepEffect'

export interface Outcome {
  taskId: string
  person: string
  state: string
  message: string
}

/** What is submitted together: whom, by step and category, what comes of it, who is left out; then a result per person. */
export function useCheck() {
  const marked = shallowRef<Mark[]>([])
  const unseen = shallowRef<Mark[]>([])
  const batches = ref<(Batch & { done: boolean })[]>([])
  const effects = shallowRef(new Map<string, Effect>())
  const outcomes = ref<Outcome[]>([])
  const busy = ref(false)
  const problem = ref<Problem>()
  const left = computed(() => batches.value.filter((batch) => !batch.done))
  const toSubmit = computed(() => left.value.reduce((sum, batch) => sum + batch.taskIds.length, 0))
  const finished = computed(() => batches.value.length > 0 && left.value.length === 0)
  const steps = computed(() => [...new Map(batches.value.map((batch) => [batch.step, batch])).values()])
  const count = (step: string) => marked.value.filter((mark) => mark.step === step).length
  /** Some of them are marked no more: another tab was faster. */
  const isStale = computed(() => !!problem.value?.problems.some((one) => one.field === 'taskIds'))

  /** Begins with these. */
  async function take(marks: Mark[]) {
    marked.value = marks.filter((mark) => mark.seen)
    unseen.value = marks.filter((mark) => !mark.seen)
    batches.value = batchesOf(marked.value).map((batch) => ({ ...batch, done: false }))
    const missing = steps.value.filter((one) => !effects.value.has(one.step))
    const found = await Promise.all(missing.map(async (one) => [one.step, await readEffect(one).catch(() => undefined)] as const))
    effects.value = new Map([...effects.value, ...found.filter((one): one is [string, Effect] => !!one[1])])
  }

  async function send(batch: Batch & { done: boolean }) {
    const said = await submitBatch(batch)
    batch.done = true
    const person = (id: string) => marked.value.find((mark) => mark.taskId === id)?.person ?? ''
    outcomes.value.push(...said.map((outcome) => ({ ...outcome, person: person(outcome.taskId) })))
  }

  /** Goes on where it stopped: a batch that was answered isn't sent again, one that wasn't is, under the same key. */
  async function submit() {
    if (busy.value) return
    busy.value = true
    problem.value = undefined
    try {
      for (const batch of left.value) await send(batch)
    } catch (failed) {
      problem.value = failed instanceof Problem ? failed : new Problem(-1, 'Bug', String(failed))
    } finally {
      busy.value = false
    }
  }

  return { marked, unseen, batches, left, toSubmit, effects, outcomes, busy, problem, finished, steps, count, isStale, take, submit }
}
