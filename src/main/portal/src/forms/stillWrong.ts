export interface Wrong {
  field: string
  message: string
}
type Data = Record<string, unknown>

/** What is still wrong of what was told of `before`: a field changed since then is what its rules say of it now. */
export function stillWrong(told: Wrong[], before: Data, now: Data, said: (field: string) => string[]): Wrong[] {
  return told.flatMap((one, i) => {
    if (now[one.field] === before[one.field]) return one
    const again = told.findIndex(({ field }) => field === one.field) < i
    return again ? [] : said(one.field).map((message) => ({ field: one.field, message }))
  })
}
