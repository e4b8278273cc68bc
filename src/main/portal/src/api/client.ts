import createClient, { type FetchResponse } from 'openapi-fetch'
import type { components, paths } from './schema'
import { problemOf } from './problem'
import { send } from './transport'

/** The names of the API's own types: Schema<'Me'>. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name]

/** The typed client, generated from openapi.json. */
export const api = createClient<paths>({ baseUrl: location.origin, fetch: send })

/** The answer's body; a refusal is thrown as a Problem, so that nobody can drop it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export async function answer<T extends Record<string | number, any>, O, M extends `${string}/${string}`>(
  call: Promise<FetchResponse<T, O, M>>,
) {
  const { data, error, response } = await call
  if (!response.ok) throw problemOf(response.status, error)
  return data as NonNullable<FetchResponse<T, O, M>['data']>
}

/** A file by its address, as a blob with the name the server gives it. */
export async function fetchFile(path: string, init: RequestInit = {}): Promise<{ blob: Blob; name: string }> {
  const response = await send(new Request(new URL(path, location.origin), init))
  if (!response.ok) throw problemOf(response.status, await response.json().catch(() => undefined))
  const said = response.headers.get('Content-Disposition') ?? ''
  const name = said.match(/filename\*=UTF-8''([^;]+)/i)?.[1] ?? said.match(/filename="?([^";]+)/i)?.[1] ?? ''
  return { blob: await response.blob(), name: decodeURIComponent(name) }
}

/** Lets the browser keep a file. */
export function keepFile({ blob, name }: { blob: Blob; name: string }, otherwise = 'file') {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name || otherwise
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
