import { Problem } from './problem'
import { newKey } from './key'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])
const OWN_ANSWER_TO_401 = ['/api/login', '/api/first-run', '/api/first-password']

let logInAgain: (() => Promise<void>) | undefined
let unanswered = () => new Problem(0, 'Unanswered', 'No answer')

/** What to do when the session has ended, and what to say when no answer comes. */
export function onTransport(handlers: { sessionEnded: () => Promise<void>; unanswered: () => Problem }) {
  logInAgain = handlers.sessionEnded
  unanswered = handlers.unanswered
}

function csrfToken() {
  return document.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]+)/)?.[1]
}

async function withHeaders(request: Request): Promise<Request> {
  if (SAFE.has(request.method)) return request.clone()
  if (!csrfToken()) await fetch('/api/csrf')
  const ready = request.clone()
  ready.headers.set('X-XSRF-TOKEN', csrfToken() ?? '')
  return ready
}

/**
 * Sends a request with its CSRF token and idempotency key. When the session has ended it waits for the login dialog
 * and sends the same again; nothing typed is lost.
 */
export async function send(request: Request): Promise<Response> {
  if (!SAFE.has(request.method) && !request.headers.has('Idempotency-Key')) {
    request.headers.set('Idempotency-Key', newKey())
  }
  const answer = await fetch(await withHeaders(request)).catch(() => {
    throw unanswered()
  })
  const path = new URL(request.url).pathname
  if (answer.status !== 401 || !logInAgain || OWN_ANSWER_TO_401.includes(path)) return answer
  await logInAgain()
  return send(request)
}
