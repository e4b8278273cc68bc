/** Texts by key, nested. */
export interface Words {
  [key: string]: string | Words
}

/** A language's words, a file a module: zh/nomination.ts is nomination.*. */
export function words(files: Record<string, { default: Words }>): Record<string, Words> {
  return Object.fromEntries(
    Object.entries(files).map(([path, file]) => [path.replace(/^.*\/|\.ts$/g, ''), file.default]),
  )
}
