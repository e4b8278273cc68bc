import a11y from 'eslint-plugin-vuejs-accessibility'
import vue from 'eslint-plugin-vue'
import ts from 'typescript-eslint'

const layout = Object.entries(vue.rules).filter(([, rule]) => rule.meta.type === 'layout')

// What a look at the source finds and neither vue-tsc nor a spec does; nothing about layout.
export default [
  { ignores: ['node_modules', 'src/api/schema.d.ts'] },
  ...ts.configs.recommended,
  ...vue.configs['flat/recommended'],
  ...a11y.configs['flat/recommended'],
  {
    files: ['**/*.vue'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    rules: {
      ...Object.fromEntries(layout.map(([name]) => ['vue/' + name, 'off'])),
      // A page shows; what it asks of the server has a name, in a use….ts beside it.
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { paths: [{ name: '@/api/client', message: 'Ask the server in a use….ts.', allowTypeImports: true }] },
      ],
      'no-restricted-globals': ['error', { name: 'fetch', message: 'Ask the server in a use….ts.' }],
      // Texts come from the server: none is ever taken for HTML.
      'vue/no-v-html': 'error',
      'vue/block-order': ['error', { order: ['script', 'template', 'style'] }],
      'vue/component-api-style': ['error', ['script-setup']],
      // A label is near its control or names it; Element Plus's controls take the id.
      'vuejs-accessibility/label-has-for': ['error', { required: { some: ['nesting', 'id'] } }],
    },
  },
  {
    rules: {
      // vue-tsc looks for these.
      '@typescript-eslint/no-unused-vars': 'off',
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  { files: ['scripts/**'], rules: { 'no-console': 'off' } },
]
