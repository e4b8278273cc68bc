/** A month as people write it, as the server holds it: 1978.5, 1978年5月, 197805 → 1978-05. What is none stays as it is. */
export function monthOf(typed: string): string {
  const text = typed.trim().replace(/[\uff10-\uff19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
  const found =
    text.match(/^(\d{4})\s*[-.\uff0e/\u5e74\u2014\u2013]\s*(\d{1,2})\s*\u6708?$/) ?? text.match(/^(\d{4})(\d{2})$/)
  const [, year, month = ''] = found ?? []
  if (Number(month) < 1 || Number(month) > 12) return text
  return `${year}-${month.padStart(2, '0')}`
}
