import type { Component, Ref } from 'vue'
import type { RouteRecordRaw } from 'vue-router'
import type { Schema } from '@/api/client'
import type { Who } from './who'

type Task = Schema<'TaskEntry'>
export type Group = '' | 'handle' | 'follow' | 'manage'

/** A page's place in the menu. */
export interface Place {
  group: Group
  order: number
  seenBy: (who: Who) => boolean
  /** What is said beside it; nothing where it is empty. */
  badge?: Ref<string>
}

declare module 'vue-router' {
  interface RouteMeta {
    menu?: Place
  }
}

/** What a task shows of its case, and how that is read before it is shown. */
export interface CaseView {
  read?: (caseId: string) => Promise<unknown>
  summary: Component
  /** Its parts, where a form asks for some of them. */
  parts?: (file: unknown) => { code: string; name: string }[]
  /** What stands before the way to a form that is filled in elsewhere. */
  note?: Component
}

/** Where a process's places are told and counted. */
export interface Progress {
  order: number
  name: string
  /** How many, in words: people, rounds. */
  counted: string
  column: 'people' | 'things'
  /** The end event at which a case of this state has come. */
  ends?: Record<string, string>
  /** The page with all of them. */
  list: string
  /** Whether that page can show those at one place of the diagram only. */
  narrows?: boolean
}

/** A scanned page that shows what a task asks for, and how its picture is read. */
export interface KnownScan {
  id: string
  words: string
  picture: () => Promise<Blob>
}

/** What a process brings. */
export interface Process {
  page: (caseId: string) => string
  /** Its tasks are done on that page, and not beside the list of tasks. */
  onItsPage?: boolean
  /** At which of its steps many get the same opinion at once. */
  inBatches?: (step: string) => boolean
  /** The scans of its case that are known already and may stand for an opinion on paper at this step. */
  scans?: (task: Pick<Task, 'caseId' | 'step'>) => Promise<KnownScan[]>
  /** Forms that have a page of their own. */
  forms?: Record<string, (task: Pick<Task, 'caseId' | 'taskId'>) => string>
  view?: () => Promise<{ default: CaseView }>
  /** The same on a phone's screen. */
  phone?: () => Promise<{ default: CaseView }>
  progress?: Progress
}

/** What a feature brings: each folder's module.ts says it. */
export interface Module {
  routes?: RouteRecordRaw[]
  /** Read once the desk's frame stands. */
  begin?: () => Promise<unknown>
  processes?: Record<string, Process>
  /** Where a step is begun for which no task asks. */
  begins?: Record<string, string>
}

const found = import.meta.glob<{ default: Module }>('../*/module.ts', { eager: true })
export const modules = Object.values(found).map((one) => one.default)

/** Every process that some module brings; another one has its title and its form, and no page. */
export const processes: Record<string, Process> = Object.assign({}, ...modules.map((one) => one.processes))
export const begins: Record<string, string> = Object.assign({}, ...modules.map((one) => one.begins))

/** The page of a case, where there is one. */
export const pageOf = ({ process, caseId }: Pick<Task, 'process' | 'caseId'>) => processes[process]?.page(caseId)
