import type { Line } from './types'

/** How many of a quota's seats stay empty when everybody who is ready goes up; undefined where no number is given. */
export function missing(line: Line): number | undefined {
  return line.seats == null ? undefined : Math.max(0, line.seats - line.ready - line.listed)
}

/** Whether a list that goes up now has to say why it is short. */
export function isShort(lines: Line[]): boolean {
  return lines.some((line) => (missing(line) ?? 0) > 0)
}
