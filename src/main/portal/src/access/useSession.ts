import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'
import { answer, api, type Schema } from '@/api/client'

type Me = Schema<'Me'>

/** Who is logged in and by which posts; asks for the password over the page when the session has ended. */
export const useSession = defineStore('session', () => {
  const me = shallowRef<Me>()
  const ended = ref(false)
  const resume: (() => void)[] = []

  const duties = computed(() => me.value?.duties ?? [])
  const grants = computed(() => new Set(me.value?.grants ?? []))

  async function read() {
    me.value = (await answer(api.GET('/api/session'))).me ?? undefined
  }

  async function logIn(login: string, password: string) {
    const found = await answer(api.POST('/api/login', { body: { login, password } }))
    const another = me.value && me.value.userId !== found.userId
    me.value = found
    ended.value = false
    // what one typed is not for whoever comes after him
    if (another) {
      sessionStorage.clear()
      return location.assign('/')
    }
    resume.splice(0).forEach((go) => go())
  }

  async function logOut() {
    await answer(api.POST('/api/logout'))
    sessionStorage.clear()
    location.assign('/login')
  }

  /** Resolves once the dialog over the page has let the same person in again. */
  function logInAgain() {
    ended.value = true
    return new Promise<void>((go) => resume.push(go))
  }

  return { me, duties, grants, ended, read, logIn, logOut, logInAgain }
})
