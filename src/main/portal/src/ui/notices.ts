import { i18n } from '@/locales'

const t = (key: string) => i18n.global.t(key)

/** Says that something is done, in a word that goes by itself. */
export async function announce(words: string) {
  const [{ ElMessage }] = await Promise.all([
    import('./elMessage'), {},
  ])
  ElMessage.success(words)
}

/** Asks before something that can't be undone. */
export async function isSure(words: string, go = t('ui.confirm'), stay = t('ui.cancel')): Promise<boolean> {
  const [{ ElMessageBox }] = await Promise.all([
    import('./elMessageBox'), {},
  ])
  return ElMessageBox.confirm(words, { confirmButtonText: go, cancelButtonText: stay, closeOnClickModal: false }).then(
    () => true,
    () => false,
  )
}
