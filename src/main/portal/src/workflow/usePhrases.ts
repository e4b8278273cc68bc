import { shallowRef } from 'vue'
import { answer, api, type Schema } from '@/api/client'
import { useAction } from '@/ui/useAction'

export type Phrase = Schema<'PhrasesPhrase'>

const phrases = shallowRef<Phrase[]>()

async function read() {
  phrases.value = await answer(api.GET('/api/phrases'))
}

/** The texts to choose from: the step's own first, then one's own, then the units'; each once. */
export function choices(defaults: string[], found: Phrase[]): string[] {
  return [...new Set([...defaults, ...found.map((phrase) => phrase.text)])]
}

/** 常用意见, read once for all places that offer them. A page goes on without them where they can't be read. */
export function usePhrases() {
  if (!phrases.value) read().catch(() => undefined)
  const id = (phrase: Phrase) => ({ path: { id: phrase.id } })

  const add = useAction(async (key: string, text: string, unitId?: string) => {
    await answer(api.POST('/api/phrases', { params: { header: { 'Idempotency-Key': key } }, body: { text, unitId } }))
    await read()
    return true
  })
  const change = useAction(async (_key: string, phrase: Phrase, text: string, position: number) => {
    await answer(api.PUT('/api/phrases/{id}', { params: id(phrase), body: { text, position } }))
    await read()
    return true
  })
  const remove = useAction(async (_key: string, phrase: Phrase) => {
    await answer(api.DELETE('/api/phrases/{id}', { params: id(phrase) }))
    await read()
    return true
  })
  return { phrases, add, change, remove }
}
