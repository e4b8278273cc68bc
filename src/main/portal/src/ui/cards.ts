const ROLES = { TABLE: 'table', THEAD: 'rowgroup', TBODY: 'rowgroup', TR: 'row', TD: 'cell' } as Record<string, string>

/** Gives each cell the words of its column to show on a card, and all their roles: as blocks they'd lose them. */
export function labelCells(table: HTMLTableElement) {
  const words = [...(table.tHead?.rows[0]?.cells ?? [])].map((head) => head.textContent?.trim() ?? '')
  for (const part of [table, ...table.querySelectorAll('thead, tbody, tr, td')]) part.setAttribute('role', ROLES[part.tagName]!)
  for (const head of table.querySelectorAll('th')) head.setAttribute('role', head.scope === 'row' ? 'rowheader' : 'columnheader')
  for (const body of table.tBodies) for (const row of body.rows) for (const cell of row.cells) label(cell, words)
}

function label(cell: HTMLTableCellElement, words: string[]) {
  const word = words[cell.cellIndex]
  if (cell.tagName === 'TD' && cell.colSpan === 1 && word) cell.dataset.label = word
  else delete cell.dataset.label
}
