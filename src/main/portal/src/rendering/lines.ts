/** A line that is the same, was taken out or came in; numbered as it stands in the text that has it. */
export interface Line {
  kind: 'same' | 'out' | 'in'
  number: number
  text: string
}

const MOST = 4_000_000
const numbered = (kind: Line['kind'], texts: string[], from: number): Line[] => texts.map((text, i) => ({ kind, number: from + i + 1, text }))

/** How many lines two texts have in common from each pair of places on. */
function common(was: string[], is: string[]): Uint16Array[] {
  const table = Array.from({ length: was.length + 1 }, () => new Uint16Array(is.length + 1))
  for (let i = was.length - 1; i >= 0; i--)
    for (let j = is.length - 1; j >= 0; j--)
      table[i]![j] = was[i] === is[j] ? table[i + 1]![j + 1]! + 1 : Math.max(table[i + 1]![j]!, table[i]![j + 1]!)
  return table
}

function between(was: string[], is: string[], from: number): Line[] {
  if (was.length * is.length > MOST) return [...numbered('out', was, from), ...numbered('in', is, from)]
  const table = common(was, is)
  const lines: Line[] = []
  let i = 0
  let j = 0
  while (i < was.length || j < is.length) {
    if (i < was.length && j < is.length && was[i] === is[j]) {
      lines.push({ kind: 'same', number: from + ++j, text: is[j - 1]! })
      i++
    } else if (j >= is.length || (i < was.length && table[i + 1]![j]! >= table[i]![j + 1]!)) lines.push({ kind: 'out', number: from + ++i, text: was[i - 1]! })
    else lines.push({ kind: 'in', number: from + ++j, text: is[j - 1]! })
  }
  return lines
}

/** What differs between two texts, line by line, with a little of what is the same around it. */
export function changed(before: string, now: string, around = 2): Line[] {
  const was = before.split('\n')
  const is = now.split('\n')
  let head = 0
  while (head < was.length && head < is.length && was[head] === is[head]) head++
  let tail = 0
  while (tail < was.length - head && tail < is.length - head && was.at(-1 - tail) === is.at(-1 - tail)) tail++
  const all = [
    ...numbered('same', is.slice(0, head), 0),
    ...between(was.slice(head, was.length - tail), is.slice(head, is.length - tail), head),
    ...numbered('same', is.slice(is.length - tail), is.length - tail),
  ]
  return all.filter((line, i) => line.kind !== 'same' || all.slice(Math.max(0, i - around), i + around + 1).some((near) => near.kind !== 'same'))
}

/** Where a line of a text begins and ends. */
export function rangeOf(text: string, number: number): [number, number] {
  const lines = text.split('\n')
  const start = lines.slice(0, number - 1).reduce((sum, line) => sum + line.length + 1, 0)
  return [start, start + (lines[number - 1]?.length ?? 0)]
}
