import { ref, shallowRef, watch } from 'vue'
import { Problem } from '@/api/problem'
import { useLoad } from '@/ui/useLoad'
import { correctCell, excludeRow, readRows, undoRepair, type Row, type View } from './useImports'

/** The rows at hand and what is done with them; a changed row stays where it is, so that nothing jumps away. */
export function useRows(id: string, view: () => View, changed: () => void) {
  const load = useLoad(() => readRows(id, view()))
  const more = ref(false)
  const busy = ref<number>()
  const problem = shallowRef<Problem>()
  watch(view, load.reload)

  async function loadMore() {
    const page = load.data.value
    if (!page?.next || more.value) return
    more.value = true
    try {
      const next = await readRows(id, view(), page.next)
      load.data.value = { items: [...page.items, ...next.items], next: next.next }
    } catch (failed) {
      problem.value = failed instanceof Problem ? failed : undefined
    } finally {
      more.value = false
    }
  }

  async function change(before: Row, act: () => Promise<Row>) {
    if (busy.value !== undefined) return
    busy.value = before.row
    problem.value = undefined
    try {
      const after = await act()
      const items = load.data.value?.items.map((row) => (row.row === after.row ? after : row)) ?? []
      load.data.value = { ...load.data.value!, items }
      if (before.duplicates.length || after.duplicates.length) await refreshTwins(after)
      changed()
    } catch (failed) {
      problem.value = failed instanceof Problem ? failed : new Problem(-1, 'Bug', String(failed))
      if (problem.value.status === 409) changed()
    } finally {
      busy.value = undefined
    }
  }

  /** Whoever else was the same person is judged anew too. */
  async function refreshTwins(after: Row) {
    const twins = new Map((await readRows(id, 'ALL', undefined)).items.map((row) => [row.row, row]))
    const items = load.data.value?.items.map((row) => (row.row === after.row ? after : (twins.get(row.row) ?? row))) ?? []
    load.data.value = { ...load.data.value!, items }
  }

  return {
    load,
    more,
    busy,
    problem,
    loadMore,
    correct: (row: Row, field: string, value: string) => change(row, () => correctCell(id, row.row, field, value)),
    undo: (row: Row, field: string, undone: boolean) => change(row, () => undoRepair(id, row.row, field, undone)),
    exclude: (row: Row, excluded: boolean) => change(row, () => excludeRow(id, row.row, excluded)),
  }
}
