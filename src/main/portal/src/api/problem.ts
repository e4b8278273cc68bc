/** One field, what is wrong with it, and what there is to choose where it is to be one of a few. */
export interface FieldProblem {
  field: string
  message: string
  choices?: string[]
}

/** What the server refuses (RFC 9457), in the words it says it in; status 0 when there was no answer at all. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly problems: FieldProblem[] = [],
  ) {
    super(message)
  }

  /** No answer came: the same request can be sent again under the same key. */
  get isUnanswered() {
    return this.status === 0
  }

  get isForbidden() {
    return this.status === 403 || this.status === 404
  }
}

export function problemOf(status: number, body: unknown): Problem {
  const said = (typeof body === 'object' && body !== null ? body : {}) as {
    code?: string
    detail?: string
    title?: string
    problems?: FieldProblem[]
  }
  return new Problem(status, said.code ?? 'Unknown', said.detail ?? said.title ?? `(${status})`, said.problems ?? [])
}
