import { computed, onScopeDispose, ref, shallowRef, watch } from 'vue'
import { Problem } from '@/api/problem'
import { nowInShanghai } from '@/ui/dates'
import type { DossierField } from '@/forms/dossierFields'
import { dossierOf, keepable, over, type Dossier } from './dossiers'
import type { Place, Put } from './useRegistration'
import { unsent } from './unsent'
import { useSending } from './useSending'

const PAUSE = 1500
const AGAIN = 10_000
const CHANGED = 'DraftChanged'

export type DraftState = 'empty' | 'waiting' | 'saving' | 'saved' | 'offline' | 'refused'
/** What was typed in a field that somebody else changed, too. */
export interface Clash {
  field: DossierField
  text: string
}
export interface Refused {
  field: string
  text: string
  message: string
}

interface Start {
  id?: string
  /** Which version of the draft was read; it is sent back, so that nobody writes over what he hasn't seen. */
  version?: number
  kept?: Dossier
  askedUnitId?: string
  place: () => Place
  /** The rules of the form itself, by field. */
  broken: (typed: Dossier) => { field: string; message: string }[]
  onCreated: (put: Put) => void
}

/** Keeps a draft as it is typed: 1.5 s after the last change, again when no answer came, and never less than was typed. */
export function useKeptDraft(start: Start) {
  const kept = shallowRef<Dossier>(start.kept ?? {})
  const left = start.id ? unsent('draft.' + start.id).restore(kept.value) : undefined
  const typed = shallowRef<Dossier>(left?.dossier ?? kept.value)
  /** What the form is opened with. */
  const shown = shallowRef<Dossier>(typed.value)
  const loads = ref(0)
  const clashing = (fields: DossierField[], mine: Dossier) => fields.map((field) => ({ field, text: mine[field] ?? '' }))
  const clashes = shallowRef<Clash[]>(left ? clashing(left.clashes, left.typed) : [])
  const asked = ref(start.askedUnitId ?? '')
  const keptAsked = ref(asked.value)
  const state = ref<DraftState>(start.id ? 'saved' : 'empty')
  const savedAt = ref('')
  const problem = shallowRef<Problem>()
  const notice = ref<string>()
  const refused = shallowRef<Refused[]>([])
  let timer: ReturnType<typeof setTimeout> | undefined
  let running: Promise<void> | undefined
  const { id, read, store, readAgain, isKept } = useSending({ ...start, kept, keptAsked })

  /** What the form or the server has against what stands there now. */
  const unfit = computed(() => [
    ...start.broken(typed.value),
    ...refused.value.filter((one) => (typed.value as Record<string, unknown>)[one.field] === one.text),
  ])
  const fitting = () => keepable(typed.value, kept.value, unfit.value.map((one) => one.field))
  const changedTo = (dossier: Dossier) => !isKept(dossier, asked.value)
  const dirty = computed(() => changedTo(typed.value))
  /** Somebody else, or another page, changed the draft: nothing is kept until the newer one was loaded. */
  const outdated = computed(() => problem.value?.code === CHANGED)

  function later(pause: number) {
    clearTimeout(timer)
    timer = setTimeout(() => void save(), pause)
  }
  function change(data: Record<string, unknown>) {
    typed.value = dossierOf(data)
    touched()
  }
  function touched() {
    if (!dirty.value || outdated.value) return
    if (state.value !== 'saving') state.value = 'waiting'
    later(PAUSE)
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
    if (outdated.value) return
    running = keep().finally(() => (running = undefined))
    await running
    if (state.value === 'saved' && changedTo(fitting())) await save()
  }

  /** Submitting it was refused, since somebody was faster: as when keeping it is. */
  function refusedAs(said?: Problem) {
    if (said?.code !== CHANGED) return false
    problem.value = said
    state.value = 'refused'
    return true
  }

  /** The newer draft with what only I changed; what both changed is shown beside it. */
  async function takeNewer() {
    const { dossier, unit } = await readAgain()
    const mine = over(dossier, typed.value, kept.value)
    clashes.value = clashing(mine.clashes, typed.value)
    if (asked.value === keptAsked.value || unit !== keptAsked.value) asked.value = unit
    kept.value = dossier
    keptAsked.value = unit
    typed.value = shown.value = mine.dossier
    loads.value++
    problem.value = undefined
    state.value = 'saved'
    touched()
  }

  /** Submitted, deleted or thrown away: nothing is left to come back. */
  const forget = () => id.value && unsent('draft.' + id.value).forget()
  watch([id, typed, kept], ([now]) => {
    if (now && dirty.value) unsent('draft.' + now).keep(typed.value, kept.value)
    else forget()
  })
  if (left) touched()

  const online = () => void (state.value === 'offline' && save())
  addEventListener('online', online)
  onScopeDispose(() => {
    clearTimeout(timer)
    removeEventListener('online', online)
  })
  const doing = { change, touched, save, takeNewer, refusedAs, read, forget }
  const clashesSeen = () => (clashes.value = [])
  return { id, typed, shown, loads, clashes, clashesSeen, outdated, asked, state, savedAt, problem, notice, unfit, dirty, ...doing }
}
export type Draft = ReturnType<typeof useKeptDraft>
