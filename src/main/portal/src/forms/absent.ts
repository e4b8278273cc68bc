// Stands for what form-js imports and no form here can use (see vite-forms.ts).
const absent = (): never => {
  throw new Error('Forms have no expressions here')
}

export const parseExpression = absent
export const parseUnaryTests = absent
export const evaluate = absent
export const unaryTest = absent
export const parseToSimpleTree = absent
export const marked = { parse: absent }
export const DateTime = { fromISO: absent, fromJSDate: absent }
export default absent
