import { deadlineParts } from '@/ui/dates'
import type { Milestone, Phase } from './usePlan'

const DAY = 86_400_000
const at = (day: string) => Date.parse(day.slice(0, 10) + 'T00:00:00Z')

/** A label under the band: its pin, where its text begins or ends, and in which of the lanes below each other. */
export interface Pin {
  milestone: Milestone
  x: number
  anchor: 'start' | 'end'
  lane: number
}

export interface Bar {
  phase: Phase
  x: number
  width: number
  label: string
}

export interface Band {
  months: { x: number; month: number; year?: number }[]
  bars: Bar[]
  pins: Pin[]
  today?: number
  lanes: number
}

/** How wide a text is, roughly: a Chinese character is as wide as it is high, others about half of it. */
export function widthOf(text: string, size: number) {
  return [...text].reduce((sum, sign) => sum + (sign.charCodeAt(0) > 255 ? size : size * 0.56), 0)
}

/** What fits into a bar: the whole name, else what stands in its brackets, else nothing. */
function fitting(name: string, width: number, size: number) {
  const short = name.match(/[（(](.+)[）)]/)?.[1]
  return [name, short ?? '', ''].find((text) => widthOf(text, size) <= width - 12) ?? ''
}

/** Where everything of a plan's year is on a band of this width. */
export function bandOf(plan: { phases: Phase[]; milestones: Milestone[] }, now: string, width: number, size: number): Band {
  const days = [...plan.phases.flatMap((one) => [one.from, one.to]), ...plan.milestones.map((one) => one.day)].map(at)
  const first = new Date(Math.min(...days))
  const start = Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), 1)
  const last = new Date(Math.max(...days))
  const end = Date.UTC(last.getUTCFullYear(), last.getUTCMonth() + 1, 1)
  const x = (time: number) => ((time - start) / (end - start)) * width
  const today = at(now)
  return {
    months: monthsOf(start, end).map((time, index) => ({ x: x(time), ...monthOf(time, index) })),
    bars: plan.phases.map((phase) => {
      const from = x(at(phase.from))
      const wide = x(at(phase.to) + DAY) - from - 2
      return { phase, x: from, width: Math.max(2, wide), label: fitting(phase.name, wide, size) }
    }),
    ...pinsOf(plan.milestones, x, width, size),
    today: today >= start && today < end ? x(today + DAY / 2) : undefined,
  }
}

function monthsOf(start: number, end: number) {
  const months = []
  for (let time = start; time < end; ) {
    months.push(time)
    const month = new Date(time)
    time = Date.UTC(month.getUTCFullYear(), month.getUTCMonth() + 1, 1)
  }
  return months
}

function monthOf(time: number, index: number) {
  const month = new Date(time)
  const said = month.getUTCMonth() + 1
  return { month: said, year: index === 0 || said === 1 ? month.getUTCFullYear() : undefined }
}

/** The later ones above, so that no stem crosses a label; towards the left where the right edge is near. */
function pinsOf(milestones: Milestone[], x: (time: number) => number, width: number, size: number) {
  const taken: [number, number][][] = []
  const pins = [...milestones].reverse().map((milestone): Pin => {
    const { n, year, month, day, hour } = deadlineParts(milestone.end)
    const head = widthOf(`${n > 1 ? `${year}年` : ''}${month}月${day}日 ${hour} 前 · 剩 200 天 · 18 个单位未报送`, size)
    const wide = Math.max(milestone.code === 'ROSTERS' ? head : head * 0.66, widthOf(milestone.name, size)) + 24
    const pin = x(at(milestone.day) + DAY / 2)
    const anchor = pin + wide > width ? 'end' : 'start'
    const span: [number, number] = anchor === 'start' ? [pin - 4, pin + wide] : [pin - wide, pin + 4]
    let lane = taken.findIndex((spans) => spans.every(([from, to]) => span[1] < from || span[0] > to))
    if (lane < 0) lane = taken.push([]) - 1
    taken[lane]!.push(span)
    return { milestone, x: pin, anchor, lane }
  })
  return { pins, lanes: taken.length }
}
