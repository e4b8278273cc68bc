import { computed, onScopeDispose, ref, shallowRef } from 'vue'
import { newKey } from '@/api/key'
import { Problem } from '@/api/problem'
import { nowInShanghai } from '@/ui/dates'
import { differing, dossierOf, keepable, type Dossier } from './dossiers'
import { createDraft, editDraft, type Place, type Put } from './useRegistration'

const PAUSE = 1500
const AGAIN = 10_000

export type DraftState = 'empty' | 'waiting' | 'saving' | 'saved' | 'offline' | 'refused'
export interface Refused {
  field: string
  text: string
  message: string
}

interface Start {
  id?: string
  kept?: Dossier
  askedUnitId?: string
  place: () => Place
  /** The rules of the form itself, by field. */
  broken: (typed: Dossier) => { field: string; message: string }[]
  onCreated: (put: Put) => void
}

/** Keeps a draft as it is typed: 1.5 s after the last change, again when no answer came, and never less than was typed. */
export function useDraft(start: Start) {
  const id = ref(start.id)
  const kept = shallowRef<Dossier>(start.kept ?? {})
  const typed = shallowRef<Dossier>(start.kept ?? {})
  const asked = ref(start.askedUnitId ?? '')
  const keptAsked = ref(asked.value)
  const state = ref<DraftState>(start.id ? 'saved' : 'empty')
  const savedAt = ref('')
  const problem = shallowRef<Problem>()
  const notice = ref<string>()
  const refused = shallowRef<Refused[]>([])
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | undefined
  let creating: { key: string; place: Place; dossier: Dossier; asked: string } | undefined

  /** What the form or the server has against what stands there now. */
  const unfit = computed(() => [
    ...start.broken(typed.value),
    ...refused.value.filter((one) => (typed.value as Record<string, unknown>)[one.field] === one.text),
  ])
  const fitting = () => keepable(typed.value, kept.value, unfit.value.map((one) => one.field))
  const changedTo = (dossier: Dossier) => differing(dossier, kept.value).length > 0 || asked.value !== keptAsked.value
  const dirty = computed(() => changedTo(typed.value))

  function later(pause: number) {
    clearTimeout(timer)
    timer = setTimeout(() => void save(), pause)
  }
  function change(data: Record<string, unknown>) {
    typed.value = dossierOf(data)
    touched()
  }
  function touched() {
    if (!dirty.value) return
    if (state.value !== 'saving') state.value = 'waiting'
    later(PAUSE)
  }

  async function store(dossier: Dossier, unit: string) {
    if (id.value) return editDraft(id.value, dossier, unit)
    creating ??= { key: newKey(), place: start.place(), dossier, asked: unit }
    const first = creating
    const put = await createDraft(first.key, first.place, first.dossier, first.asked).catch((failed) => {
      if (!(failed instanceof Problem && failed.isUnanswered)) creating = undefined
      throw failed
    })
    id.value = put.id
    kept.value = first.dossier
    start.onCreated(put)
    return differing(dossier, first.dossier).length || unit !== first.asked ? editDraft(put.id, dossier, unit) : put
  }

  async function keep(retry = true): Promise<void> {
    const dossier = fitting()
    const unit = asked.value
    if (!changedTo(dossier)) {
      if (state.value !== 'empty') state.value = id.value ? 'saved' : 'waiting'
      return
    }
    state.value = 'saving'
    try {
      notice.value = (await store(dossier, unit)).notice
      kept.value = dossier
      keptAsked.value = unit
      savedAt.value = nowInShanghai().slice(11, 16)
      problem.value = undefined
      state.value = 'saved'
    } catch (failed) {
      const said = failed instanceof Problem ? failed : new Problem(-1, 'Bug', String(failed))
      if (said.isUnanswered) {
        state.value = 'offline'
        return later(AGAIN)
      }
      const fields = said.problems.filter((one) => one.field in dossier)
      if (said.status === 400 && fields.length && retry) {
        refused.value = fields.map(({ field, message }) => ({ field, message, text: (dossier as Record<string, string>)[field] ?? '' }))
        return keep(false)
      }
      problem.value = said
      state.value = 'refused'
    }
  }

  /** Once at a time; what was typed meanwhile follows. */
  async function save() {
    clearTimeout(timer)
    if (running) await running
    running = keep().finally(() => (running = undefined))
    await running
    if (state.value === 'saved' && changedTo(fitting())) await save()
  }

  const online = () => void (state.value === 'offline' && save())
  addEventListener('online', online)
  onScopeDispose(() => {
    clearTimeout(timer)
    removeEventListener('online', online)
  })
  return { id, kept, typed, asked, state, savedAt, problem, notice, unfit, dirty, change, touched, save }
}
export type Draft = ReturnType<typeof useDraft>
