import { describe, expect, it } from 'vitest'
import type { Schema } from '@/api/client'
import type { Board } from './types'
import { openings } from './useRounds'

const quota = (ownerUnitId: string, kind: string) => ({ ownerUnitId, owner: ownerUnitId, kind }) as Schema<'QuotaView'>
const round = (ownerId: string, kind: string, state: string) => ({ ownerId, kind, state }) as Board

describe('the rounds that can be opened', () => {
  it('are those of the own units of which none is running', () => {
    const quotas = [quota('a', 'OWN_POOL'), quota('a', 'OWN_POOL'), quota('a', 'REGION_MARKS'), quota('b', 'OWN_POOL')]
    const rounds = [round('a', 'REGION_MARKS', 'OPEN'), round('a', 'OWN_POOL', 'CLOSED'), round('a', 'OWN_POOL', 'CANCELLED')]

    expect(openings(quotas, rounds, (unit) => unit === 'a').map((one) => one.kind)).toEqual(['OWN_POOL'])
  })
})
