import { nowInShanghai } from '@/ui/dates'

/** So many days after today in Shanghai, as 2024-04-19. */
export function daysFrom(days: number, now = nowInShanghai()): string {
  return new Date(Date.parse(now.slice(0, 10) + 'T00:00:00Z') + days * 86_400_000).toISOString().slice(0, 10)
}
