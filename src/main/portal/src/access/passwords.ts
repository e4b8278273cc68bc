import { Problem } from '@/api/problem'

export const SHORTEST = 10

/** What can be said of a new password before it is sent; common ones only the server knows. */
export function checkPasswords(password: string, again: string, words: (key: string) => string) {
  const problems: { field: string; message: string }[] = []
  if ([...password].length < SHORTEST) problems.push({ field: 'password', message: words('account.tooShort') })
  else if (password !== again) problems.push({ field: 'again', message: words('account.mismatch') })
  if (problems[0]) throw new Problem(400, 'InvalidInput', problems[0].message, problems)
}
