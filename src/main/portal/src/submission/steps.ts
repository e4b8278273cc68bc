// What a step of a list's case is: its receipt, its acceptance, or one that an administrator drew.
export function listStep(step: string): 'sign' | 'review' | 'drawn' {
  return step === 'SignSubmission' ? 'sign' : step === 'ReviewSubmission' ? 'review' : 'drawn'
}
