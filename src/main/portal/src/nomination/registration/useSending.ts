import { ref, type Ref, type ShallowRef } from 'vue'
import { newKey } from '@/api/key'
import { Problem } from '@/api/problem'
import { differing, type Dossier } from './dossiers'
import { createDraft, editDraft, namedUnit, readSheet, type Place, type Put } from './useRegistration'

interface Start {
  id?: string
  /** Which version of the draft was read; it is sent back, so that nobody writes over what he hasn't seen. */
  version?: number
  place: () => Place
  kept: ShallowRef<Dossier>
  keptAsked: Ref<string>
  onCreated: (put: Put) => void
}
interface Sent {
  dossier: Dossier
  asked: string
}

/** Sends a draft. What got no answer comes again as it was, since it may have been kept; then what was typed meanwhile. */
export function useSending({ kept, keptAsked, ...start }: Start) {
  const id = ref(start.id)
  let version = start.version ?? 0
  let editing: Sent | undefined
  let creating: (Sent & { key: string; place: Place }) | undefined

  const isKept = (dossier: Dossier, unit: string) => !differing(dossier, kept.value).length && unit === keptAsked.value
  const isUnanswered = (failed: unknown) => failed instanceof Problem && failed.isUnanswered

  async function store(dossier: Dossier, unit: string): Promise<Put> {
    const put = id.value ? await edit(id.value, dossier, unit) : await create(dossier, unit)
    return isKept(dossier, unit) ? put : store(dossier, unit)
  }
  async function edit(draft: string, dossier: Dossier, unit: string) {
    editing ??= { dossier, asked: unit }
    const sent = editing
    const put = await editDraft(draft, version, sent.dossier, sent.asked).catch((failed) => {
      if (!isUnanswered(failed)) editing = undefined
      throw failed
    })
    editing = undefined
    return took(put, sent)
  }
  async function create(dossier: Dossier, unit: string) {
    creating ??= { key: newKey(), place: start.place(), dossier, asked: unit }
    const sent = creating
    const put = await createDraft(sent.key, sent.place, sent.dossier, sent.asked).catch((failed) => {
      if (!isUnanswered(failed)) creating = undefined
      throw failed
    })
    id.value = put.id
    took(put, sent)
    start.onCreated(put)
    return put
  }
  function took(put: Put, sent: Sent) {
    version = put.version
    kept.value = sent.dossier
    keptAsked.value = sent.asked
    return put
  }

  /** The draft as it stands now; what is sent from here on goes over that. */
  async function readAgain() {
    const { sheet, dossier } = await readSheet(id.value!)
    const unit = await namedUnit(sheet)
    editing = undefined
    version = sheet.draftVersion
    return { dossier, unit }
  }

  /** Which version was read or written last. */
  const read = () => version

  return { id, read, store, readAgain, isKept }
}
