import type { Schema } from '@/api/client'

export type Opinion = Schema<'Opinion'>

/** The fields that a return names, as the API names them. */
export const fieldsOf = (opinion: Opinion) => opinion.fields.split(',').filter(Boolean)

/** The returns that nothing has answered yet. */
export const openReturns = (all: Opinion[]) => all.filter((one) => one.decision === 'RETURN' && !one.voided)

/** The fields that those ask to be corrected. */
export const askedFields = (all: Opinion[]) => [...new Set(openReturns(all).flatMap(fieldsOf))]
