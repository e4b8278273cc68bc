import { isSure } from './notices'
import { i18n } from '@/locales'

/** Whether what was typed differs from how it began; and, where it does, the question before it is thrown away. */
export function useDirty(typed: () => unknown) {
  const first = JSON.stringify(typed())
  const dirty = () => JSON.stringify(typed()) !== first
  const mayGo = async () => !dirty() || isSure(i18n.global.t('ui.unsaved'), i18n.global.t('ui.discard'), i18n.global.t('ui.stay'))
  /** For a dialog's before-close. */
  const beforeClose = async (close: () => void) => {
    if (await mayGo()) close()
  }
  return { dirty, mayGo, beforeClose }
}
