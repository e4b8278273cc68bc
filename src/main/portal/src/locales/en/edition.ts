/** The choice of a plan that many pages begin with. */
export default {
  label: 'Plan',
  none: 'No plan has been published yet',
  status: { DRAFT: 'Draft', PUBLISHED: 'Under way', CLOSED: 'Ended' },
}
