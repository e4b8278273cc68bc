/** What a spreadsheet puts on the clipboard, as rows of cells; a cell with breaks or quotes in it comes in quotes. */
export function pasted(text: string): string[][] {
  const rows: string[][] = [[]]
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/y
  while (cell.lastIndex < text.length) {
    const [, quoted, plain, end] = cell.exec(text)!
    rows.at(-1)!.push((quoted?.replaceAll('""', '"') ?? plain ?? '').trim())
    if (end !== '\t' && cell.lastIndex < text.length) rows.push([])
  }
  return rows
}

/** Whether a paste is for several cells: breaks in a long text that comes from no table are its own. */
export function isGrid(data: Pick<DataTransfer, 'getData'>, long: boolean): boolean {
  const rows = pasted(data.getData('text/plain'))
  if (rows.length === 1 && rows[0]!.length < 2) return false
  return !long || /<table/i.test(data.getData('text/html')) || rows.every((row) => row.length > 1)
}
