/** As many bytes as the server takes of one file. */
const MOST = 40 * 1024 * 1024

/** What is wrong with a chosen file, before it is sent; a key of our words. */
export function fileFault(file: File | undefined, ending: 'xlsx' | 'zip'): string | undefined {
  if (!file) return 'roster.noFile'
  if (!file.name.toLowerCase().endsWith('.' + ending)) return ending === 'xlsx' ? 'roster.notXlsx' : 'roster.notZip'
  if (file.size === 0) return 'roster.emptyFile'
  return file.size > MOST ? 'roster.tooLarge' : undefined
}

export function sizeOf(file: File) {
  const kib = file.size / 1024
  return kib < 1024 ? `${Math.max(1, Math.round(kib))} KB` : `${(kib / 1024).toFixed(1)} MB`
}
