import type { Schema } from '@/api/client'

export type Board = Schema<'SelectionBoardBoard'>
export type Candidate = Schema<'SelectionBoardCandidate'>
export type Seats = Schema<'SelectionBoardSeats'>
export type Asked = Schema<'SelectionBoardAsked'>
export type Said = Schema<'RoundPulseSaid'>
export type TaskEntry = Schema<'TaskEntry'>
export type Plan = Schema<'PlanView'>
export type Kind = Board['kind']
/** Where somebody stands on the board. */
export type Place = 'pool' | 'CHOSEN' | 'RESERVE'
