import { describe, expect, it } from 'vitest'
import { FOLLOWED, listOf, rowsOf, type Place } from './steps'

const XML = `<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"><bpmn:process id="Nomination">
  <bpmn:userTask id="GiveEmployerOpinion" name="所在工作单位意见"/><bpmn:exclusiveGateway id="G" name="入选？"/>
  <bpmn:receiveTask id="AwaitSelection" name="等待遴选结果"/><bpmn:endEvent id="EndEvent_NomineeAccepted" name="纳入队伍"/>
  <bpmn:endEvent id="EndEvent_NominationCorrected" name="已修改"/></bpmn:process></bpmn:definitions>`
const place = (id: string, count: number, process = 'Nomination', name?: string) => ({ process, place: id, name, count, late: 0 }) as Place

describe('where people are', () => {
  const people = FOLLOWED[0]!
  const rows = rowsOf(XML, people, [place('AwaitSelection', 5), place('ACCEPTED', 2), place('DRAFT', 9), place('GiveOldOpinion', 1, 'Nomination', '旧环节'), place('SignSubmission', 3, 'Submission')])

  it('is said in the order of the diagram, ends last, with nobody where nobody is', () => {
    expect(rows.map((one) => [one.name, one.count])).toEqual([
      ['所在工作单位意见', 0],
      ['等待遴选结果', 5],
      ['旧环节', 1],
      ['纳入队伍', 2],
    ])
  })
  it('leads to the same people', () => {
    expect(listOf(people, rows[1]!, 'p').query).toEqual({ plan: 'p', awaits: 'AwaitSelection' })
    expect(listOf(people, rows[3]!, 'p').query).toEqual({ plan: 'p', state: 'ACCEPTED' })
  })
})
