import type { Schema } from '@/api/client'

export type Sheet = Schema<'SubmissionBoardSheet'>
export type Person = Schema<'SubmissionBoardPerson'>
export type Roster = Schema<'PrintListRoster'>
export type Ready = Schema<'ReadinessReady'>
export type Line = Schema<'ReadinessLine'>
export type Accepted = Schema<'AcceptedListAccepted'>
