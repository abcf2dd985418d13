import js from '@eslint/js'
import hooks from 'eslint-plugin-react-hooks'
import ts from 'typescript-eslint'

export default ts.config(
  { ignores: ['dist/', 'node_modules/', '.cache/', 'test-results/'] },
  js.configs.recommended,
  ...ts.configs.strict,
  {
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off', // noUncheckedIndexedAccess makes them needed in typed-array loops
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/no-invalid-void-type': 'off', // a command may return nothing or its exit code
    },
  },
  { files: ['src/web/**/*.{ts,tsx}'], ...hooks.configs.flat.recommended },
  {
    files: ['**/*.mjs', 'bench/**', 'training/**', 'test/**', 'examples/**', 'src/cli/main.ts'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly', Buffer: 'readonly', setTimeout: 'readonly', performance: 'readonly', fetch: 'readonly' } },
    rules: { 'no-console': 'off' },
  },
)
