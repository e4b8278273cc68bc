// Times come from the server as local times of Asia/Shanghai, without an offset: "2024-04-20T00:00:00".

/** The present moment in Shanghai, as the server writes times. */
export function nowInShanghai(now = new Date()): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'medium' })
    .format(now)
    .replace(' ', 'T')
}

export function dayNumber(time: string) {
  return Math.round(Date.parse(time.slice(0, 10) + 'T00:00:00Z') / 86_400_000)
}

/** The day whose 24:00 a midnight is: a deadline at 00:00 belongs to the day before. */
function lastDay(due: string) {
  const midnight = due.slice(11, 16) === '00:00'
  return dayNumber(due) - (midnight ? 1 : 0)
}

/** Whole days until the deadline's day; 0 today, at least -1 once it has passed. */
export function daysLeft(due: string, now = nowInShanghai()): number {
  if (due <= now) return Math.min(-1, lastDay(due) - dayNumber(now))
  return Math.max(0, lastDay(due) - dayNumber(now))
}

/** A day's parts; by their n the words choose whether to say the year, as they do where it isn't this one. */
export function dayParts(time: string, now = nowInShanghai()) {
  const [year, month, day] = time.slice(0, 10).split('-').map(Number)
  return { year, month, day, n: year === Number(now.slice(0, 4)) ? 1 : 2 }
}

/** A deadline's day and hour as people say them: the end of the 19th, not the start of the 20th. */
export function deadlineParts(due: string, now?: string) {
  const hour = due.slice(11, 16)
  return { ...dayParts(new Date(lastDay(due) * 86_400_000).toISOString(), now), hour: hour === '00:00' ? '24:00' : hour }
}

/** 2024-04-19 10:20 */
export function moment(time?: string | null) {
  return time ? time.slice(0, 16).replace('T', ' ') : ''
}

export function day(time?: string | null) {
  return time ? time.slice(0, 10) : ''
}
