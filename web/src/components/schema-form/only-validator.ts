/** What `@rjsf/core` gets where it asks for Ajv, which it does for tests of its own; see `vite.config.ts`. */
export { validator as default } from './validator';
