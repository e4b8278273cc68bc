import { answer, api, type Schema } from '@/api/client'
import { useLoad } from '@/ui/useLoad'

export type Forecast = Schema<'Forecast'>

/** Of each milestone by which something is owed still, in the caller's scope. */
export const useForecasts = (id: string) =>
  useLoad(() => answer(api.GET('/api/plans/{id}/forecasts', { params: { path: { id } } })))

/** Whether it is expected after its day. */
export const isLate = ({ expected, due }: Forecast) => !!expected && expected > due

/** The day, or why there is none and, of lists, the latest that can be told. */
export function inWords(t: (key: string, values?: Record<string, unknown>) => string, one: Forecast): string {
  if (one.expected) return t('forecast.day', { day: one.expected })
  const known = one.units.filter(({ expected }) => expected)
  if (one.reason !== 'SOME_UNITS') return t('forecast.unknown', { why: t('forecast.reason.' + one.reason) })
  const why = t('forecast.reason.SOME_UNITS', { count: one.units.length - known.length })
  return t('forecast.unknown', { why }) + (known[0] ? t('forecast.ofTheRest', { count: known.length, day: known[0].expected, unit: known[0].unit }) : '')
}
