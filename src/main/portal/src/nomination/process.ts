/** The step, and the form, at which a sheet is corrected. */
export const CORRECTION = 'CorrectNomination'

/** The ends at which a nomination of this state has come. */
export const ENDS = {
  ACCEPTED: 'EndEvent_NomineeAccepted',
  NOT_CHOSEN: 'EndEvent_NominationNotChosen',
  REJECTED: 'EndEvent_NominationRejected',
  WITHDRAWN: 'EndEvent_NominationWithdrawn',
}
