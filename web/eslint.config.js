import { existsSync, readdirSync } from 'node:fs';
import js from '@eslint/js';
import checkFile from 'eslint-plugin-check-file';
import formatjs from 'eslint-plugin-formatjs';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const features = existsSync('src/features') ? readdirSync('src/features') : [];

const wallClock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message:
      'Take `now` as a parameter, or `useNow()`; only lib/time/clock.ts reads the wall clock.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message:
      'Take `now` as a parameter, or `useNow()`; only lib/time/clock.ts reads the wall clock.',
  },
];
const anyDate = {
  selector: "NewExpression[callee.name='Date']",
  message: 'Components make no dates: `useNow()`, `instant(iso)`, or a pure function in rules/.',
};
const dayjs = {
  group: ['dayjs', 'dayjs/*'],
  message:
    'Only components/dates uses dayjs (Mantine needs it); everything else uses Intl and lib/time.',
};

const zod = {
  regex: '^zod$',
  message:
    "import * as z from 'zod/mini' (z.optional(x), z.extend(listSearch, {…})): zod itself is 20 kB more to fetch.",
};

const tooltip = {
  name: '@mantine/core',
  importNames: ['Tooltip'],
  message:
    '<Hint> of components/hint.tsx: what draws it is fetched when the first one is asked for.',
};

/** Zones: what the files of one place may not import. */
function zone(files, patterns) {
  return {
    files,
    rules: {
      'no-restricted-imports': ['error', { paths: [tooltip], patterns: [dayjs, zod, ...patterns] }],
    },
  };
}

const sharedZone = {
  group: ['@/features/*', '@/routes/*', '@/app/*'],
  message: 'Shared code knows no feature, route or shell.',
};
const upwards = {
  group: ['../../../*'],
  message: 'Use @/… across folders; relative paths stay inside a feature.',
};

export default tseslint.config(
  {
    ignores: [
      'dist',
      'src/app/route-tree.gen.ts',
      'src/lib/api/schema.d.ts',
      'playwright-report',
      'test-results',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks, 'check-file': checkFile, formatjs },
    languageOptions: { globals: globals.browser },
    rules: {
      ...reactHooks.configs.flat['recommended-latest'].rules,
      // Rules for the React compiler, which is not used; they refuse refs handed to event handlers.
      'react-hooks/refs': 'off',
      'react-hooks/set-state-in-effect': 'off',
      'react-hooks/incompatible-library': 'off',
      'react-hooks/preserve-manual-memoization': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { ignoreRestSiblings: true, argsIgnorePattern: '^_' },
      ],
      'no-restricted-syntax': ['error', ...wallClock],
      'check-file/filename-naming-convention': [
        'error',
        {
          'src/{app,features,components,lib,test}/**/*.{ts,tsx}': 'KEBAB_CASE',
          'e2e/**/*.ts': 'KEBAB_CASE',
        },
        { ignoreMiddleExtensions: true },
      ],
      'check-file/folder-naming-convention': [
        'error',
        { 'src/{app,features,components,lib,test,messages}/**/': 'KEBAB_CASE' },
      ],
    },
  },
  {
    files: ['src/**/*.tsx'],
    rules: {
      'no-restricted-syntax': ['error', ...wallClock, anyDate],
      'formatjs/no-literal-string-in-jsx': [
        'error',
        {
          props: {
            include: [
              ['*', '{label,placeholder,title,alt,description,aria-label,aria-description}'],
            ],
          },
        },
      ],
    },
  },
  zone(['src/{app,routes}/**/*.{ts,tsx}'], []),
  zone(['src/{components,lib}/**/*.{ts,tsx}'], [sharedZone, upwards]),
  {
    files: ['src/components/dates/**/*.{ts,tsx}'],
    rules: { 'no-restricted-imports': ['error', { patterns: [zod, sharedZone, upwards] }] },
  },
  {
    files: ['src/components/hint-bubble.tsx'],
    rules: { 'no-restricted-imports': ['error', { patterns: [dayjs, zod, sharedZone, upwards] }] },
  },
  ...features.map((feature) =>
    zone(
      [`src/features/${feature}/**/*.{ts,tsx}`],
      [
        upwards,
        {
          regex: `^@/features/(?!${feature}/)`,
          message:
            'Features do not import each other; share through lib or components, or compose in app.',
        },
        {
          group: ['@/routes/*', '@/app/*'],
          message: 'Features know neither routes nor the shell.',
        },
      ],
    ),
  ),
  {
    // Development only, never translated.
    files: ['src/app/gallery/**'],
    rules: { 'formatjs/no-literal-string-in-jsx': 'off', 'no-restricted-syntax': 'off' },
  },
  { files: ['src/lib/time/clock.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['**/*.test.{ts,tsx}', 'src/test/**/*.{ts,tsx}', 'e2e/**/*.ts'],
    rules: {
      'no-restricted-syntax': 'off',
      'no-restricted-imports': 'off',
      'formatjs/no-literal-string-in-jsx': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-properties': [
        'error',
        {
          object: 'vi',
          property: 'mock',
          message:
            'Test files share modules, and whoever has this one already would keep the real one: vi.spyOn(module, …).',
        },
      ],
    },
  },
  { files: ['*.js', 'scripts/**'], languageOptions: { globals: globals.node } },
  { files: ['public/**'], languageOptions: { globals: globals.browser } },
);
