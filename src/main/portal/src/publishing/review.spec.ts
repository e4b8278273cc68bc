import { expect, it } from 'vitest'
import { mounted } from '@/testing/mounted'
import SetProblems from './SetProblems.vue'
import SetState from './SetState.vue'

const problem = (file: string, sentence: string, element = '') => ({ file, sentence, element })

it('says aloud what keeps a set from going live, under the file it stands in', async () => {
  const problems = [problem('A.bpmn', '没有结束'), problem('B.dmn', '没有行'), problem('A.bpmn', '没有表单', 'Step')]
  const page = await mounted(SetProblems, { problems, remarks: [] })
  const said = page.getByRole('alert')
  expect([...said.querySelectorAll('h3')].map((one) => one.textContent)).toEqual(['A.bpmn', 'B.dmn'])
  expect(page.getAllByRole('listitem').map((one) => one.textContent)).toEqual(['没有结束', '没有表单（Step）', '没有行'])
})

it('raises no alarm over a remark', async () => {
  const page = await mounted(SetProblems, { problems: [], remarks: [problem('A.bpmn', '名称很长')] })
  expect(page.queryByRole('alert')).toBeNull()
  expect(page.getByRole('listitem').textContent).toBe('名称很长')
})

it('calls the set that is live so, whatever became of it before', async () => {
  const live = await mounted(SetState, { set: { live: true, state: 'PUBLISHED' } })
  const draft = await mounted(SetState, { set: { live: false, state: 'DRAFT' } })
  expect(live.box.textContent).toContain('正式流程')
  expect(draft.box.textContent).toContain('草稿')
})
