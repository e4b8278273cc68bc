/** What was typed into a part and isn't saved yet: kept by this tab, with the revision that it was typed over. */
export interface Unsaved {
  text: string
  revision: number
}

const name = (report: string, part: string) => `huozhong.report.${report}.${part}`

export function unsavedOf(report: string, part: string): Unsaved | undefined {
  const kept = sessionStorage.getItem(name(report, part))
  return kept ? (JSON.parse(kept) as Unsaved) : undefined
}
export function keepUnsaved(report: string, part: string, typed?: Unsaved) {
  if (typed) sessionStorage.setItem(name(report, part), JSON.stringify(typed))
  else sessionStorage.removeItem(name(report, part))
}

/** As the server counts: 𠮷 is one. */
export const lengthOf = (text: string) => [...text].length

export type PartState = 'empty' | 'tooLong' | 'unsaved' | 'written'

/** How far a part is, in the list beside the paper. */
export function stateOf(part: { text: string; most: number }, typed?: string): PartState {
  const text = typed ?? part.text
  if (lengthOf(text) > part.most) return 'tooLong'
  if (typed !== undefined && typed !== part.text) return 'unsaved'
  return text.trim() ? 'written' : 'empty'
}

/** The last report's text, after what is there already. */
export const takenOver = (text: string, last: string) => (text.trim() ? text.trimEnd() + '\n' + last : last)

/** The parts whose text differs from another version's. */
export function changedParts(now: { code: string; text: string }[], before: { code: string; text: string }[]) {
  return now.filter((part) => before.find((one) => one.code === part.code)?.text !== part.text).map((part) => part.code)
}
