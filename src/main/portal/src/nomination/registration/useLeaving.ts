import { onMounted, onScopeDispose } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRouter, type RouteLocationNormalized } from 'vue-router'
import { isSure } from '@/ui/notices'

/** Leaving keeps what can be kept, and asks where something can't. */
export function useLeaving(options: {
  dirty: () => boolean
  save?: () => Promise<void>
  /** What was kept for a reload goes, too. */
  discard?: () => unknown
  isOwn?: (to: RouteLocationNormalized) => boolean
}) {
  const { t } = useI18n()
  const stop = useRouter().beforeEach(async (to) => {
    if (!options.dirty() || options.isOwn?.(to)) return true
    await options.save?.()
    if (!options.dirty()) return true
    const goes = await isSure(t('ui.unsaved'), t('ui.discard'), t('ui.stay'))
    if (goes) options.discard?.()
    return goes
  })
  const closing = (event: BeforeUnloadEvent) => {
    if (!options.dirty()) return
    event.preventDefault()
    void options.save?.()
  }
  onMounted(() => addEventListener('beforeunload', closing))
  onScopeDispose(() => {
    stop()
    removeEventListener('beforeunload', closing)
  })
}
