import * as React from 'react';
import type { ComponentType } from 'react';

export interface LayoutProps {
  fields: unknown;
  values: unknown;
  readOnly: boolean;
  onSubmit: (values: unknown) => Promise<boolean>;
}

/** The component that a compiled layout defines. */
export function componentOf(script: string): ComponentType<LayoutProps> {
  const exports: { default?: unknown } = {};
  const define = new Function('require', 'exports', script) as (
    require: (name: string) => unknown,
    exports: object,
  ) => void;
  define(required, exports);
  if (!isComponent(exports.default)) {
    throw new TypeError('Expected a component that is exported by default');
  }
  return exports.default;
}

function required(name: string): unknown {
  if (name !== 'react') throw new Error(`Expected react, but the layout asks for ${name}`);
  return React;
}

/** Functions and classes, and what `memo` and `forwardRef` make of them. */
function isComponent(value: unknown): value is ComponentType<LayoutProps> {
  return typeof value === 'function' || (typeof value === 'object' && value !== null);
}
