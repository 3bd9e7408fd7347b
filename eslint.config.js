import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';
import { layerPolicies, rooms } from './eslint.layers.js';
import svelteConfig from './svelte.config.js';

export default ts.config(
	{
		ignores: [
			'.cache/',
			'build/',
			'build-cli/',
			'.svelte-kit/',
			'node_modules/',
			'test-results/',
			'playwright-report/',
			'static/',
			'src/lib/spec/generated/'
		]
	},
	js.configs.recommended,
	...ts.configs.strictTypeChecked,
	...svelte.configs.recommended,
	{
		languageOptions: {
			parserOptions: {
				projectService: true,
				tsconfigRootDir: import.meta.dirname,
				extraFileExtensions: ['.svelte']
			}
		},
		rules: {
			// TypeScript itself knows which names exist, for the DOM, Node and workers apart.
			'no-undef': 'off',
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': 'error',
			'@typescript-eslint/restrict-template-expressions': [
				'error',
				{ allowNumber: true, allowBoolean: true }
			],
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
			// There are no enums and hardly a class here, and to look for them takes a fifth of the time.
			'@typescript-eslint/no-unsafe-enum-assignment': 'off',
			'@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
			'no-restricted-syntax': [
				'error',
				{ selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' },
				{ selector: 'ExportAllDeclaration', message: 'Name what is exported.' }
			]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
		rules: {
			// Our own links are checked by the end-to-end tests; resolve() adds nothing on a site with no base path.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: ['src/**/*.{ts,svelte}'],
		ignores: ['**/*.test.ts', 'src/app.d.ts'],
		plugins: { boundaries },
		settings: {
			'boundaries/elements': rooms,
			'boundaries/include': ['src/**/*'],
			'import/resolver': { typescript: { alwaysTryTypes: true } }
		},
		rules: {
			'boundaries/no-unknown-files': 'error',
			'boundaries/no-unknown-dependencies': 'error',
			'boundaries/dependencies': ['error', { default: 'disallow', policies: layerPolicies }]
		}
	},
	{
		// Composition roots also import what is no room: the framework's own modules, the stylesheet, the manifest.
		files: ['src/routes/**/*.{ts,svelte}'],
		rules: { 'boundaries/no-unknown-dependencies': 'off' }
	},
	{
		files: ['src/lib/core/**/*.ts', 'src/lib/spec/**/*.ts', 'src/lib/plan/**/*.ts', 'src/lib/report/**/*.ts'],
		ignores: ['**/*.test.ts'],
		rules: {
			// The same rows give the same bytes on any day and any machine.
			'no-restricted-properties': [
				'error',
				{ object: 'Math', property: 'random', message: 'Seed a generator of the core.' },
				{ object: 'Date', property: 'now', message: 'The time comes in from the composition root.' }
			],
			'no-restricted-globals': ['error', 'Date', 'performance', 'crypto']
		}
	},
	{
		files: ['src/lib/core/**/*.ts'],
		ignores: ['**/*.test.ts'],
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{
							regex: '^(?!@stdlib/|\\.{1,2}/)',
							message: 'The core is arithmetic: it imports distributions from stdlib and nothing else.'
						}
					]
				}
			]
		}
	},
	{ files: ['**/*.js', '**/*.mjs'], extends: [ts.configs.disableTypeChecked] },
	{
		files: ['**/*.test.ts', 'tests/**/*.ts'],
		rules: { '@typescript-eslint/no-non-null-assertion': 'off' }
	}
);
