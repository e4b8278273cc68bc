import { expect, it } from 'vitest'
import { i18n } from '@/locales'
import { deadlineParts } from './dates'

it('a deadline says its year where that is not this one', () => {
  const said = (now: string) => i18n.global.t('ui.before', deadlineParts('2024-04-20T00:00:00', now))
  expect(said('2024-01-01T08:00:00')).toBe('4月19日 24:00 前')
  expect(said('2025-01-01T08:00:00')).toBe('2024年4月19日 24:00 前')
})
