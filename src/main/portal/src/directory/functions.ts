// 职能 is data; these have words of their own, everything else shows its code.
export const FUNCTIONS = [
  'PUBLICITY', 'CIVILITY_OFFICE', 'DIVISION', 'EMPLOYER', 'STREET', 'COMMUNITY', 'HEALTH', 'SCIENCE', 'AGRICULTURE',
] as const

export function functionWords(code: string, t: (key: string) => string) {
  return (FUNCTIONS as readonly string[]).includes(code) ? t('directory.functions.' + code) : code
}
