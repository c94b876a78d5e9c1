import { parse, type Node, type Program } from 'acorn';
import { transform } from 'sucrase';

/*
 * What the server runs to compile a layout, made into one script by `npm run layout-compiler`. No `class`, no `async`
 * and nothing of the web here: it runs in Rhino.
 */

interface Place {
  line: number;
  column: number;
}

interface Fault extends Place {
  message: string;
}

interface Change {
  start: number;
  end: number;
  text: string;
}

type Statement = Program['body'][number];
type Of<T extends Statement['type']> = Extract<Statement, { type: T }>;

const REACT = '$react';
const START: Place = { line: 1, column: 1 };

/** The script of a layout, or what is wrong with it, as JSON. */
export function compileLayout(source: string): string {
  try {
    return JSON.stringify({ script: script(source) });
  } catch (error) {
    return JSON.stringify(faultOf(error));
  }
}

function script(source: string): string {
  const code = javaScript(source);
  const program = parsed(code);
  refuseWhatFetches(program);
  return withoutModules(code, program);
}

/** Takes types and JSX away. Every line stays where it is. */
function javaScript(source: string): string {
  try {
    return transform(source, {
      transforms: ['typescript', 'jsx'],
      jsxRuntime: 'classic',
      jsxPragma: `${REACT}.createElement`,
      jsxFragmentPragma: `${REACT}.Fragment`,
      production: true,
      keepUnusedImports: true,
      disableESTransforms: true,
    }).code;
  } catch (error) {
    const { loc, message } = error as { loc?: Place; message: string };
    throw fault(loc ?? START, message);
  }
}

/** Sucrase lets much pass that is no JavaScript, so it is read once more, closely. */
function parsed(code: string): Program {
  try {
    return parse(code, {
      ecmaVersion: 2022,
      sourceType: 'module',
      locations: true,
    });
  } catch (error) {
    const { loc, message } = error as { loc?: Place; message: string };
    throw fault(loc ? { line: loc.line, column: loc.column + 1 } : START, message);
  }
}

/** Everything that would bring code from elsewhere, however deep it stands. */
function refuseWhatFetches(program: Program): void {
  const open: { value: unknown; isInFunction: boolean }[] = [
    { value: program, isInFunction: false },
  ];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, isInFunction } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (isNode(value)) refuseFetching(value, isInFunction);
    const isFunction = isNode(value) && value.type.indexOf('Function') >= 0;
    for (const [name, each] of Object.entries(value)) {
      if (name !== 'loc') open.push({ value: each, isInFunction: isInFunction || isFunction });
    }
  }
}

function refuseFetching(node: Node, isInFunction: boolean): void {
  if (node.type === 'ImportExpression') refuse(node, 'import() is not possible in a layout');
  if (node.type === 'MetaProperty' && isImportMeta(node)) {
    refuse(node, 'import.meta is not possible in a layout');
  }
  if (!isInFunction && (node.type === 'AwaitExpression' || isAwaitingLoop(node))) {
    refuse(node, 'await is only possible in a function');
  }
}

function isAwaitingLoop(node: Node): boolean {
  return node.type === 'ForOfStatement' && (node as unknown as { await: boolean }).await;
}

function isNode(value: object): value is Node {
  return 'type' in value;
}

function isImportMeta(node: Node): boolean {
  return (node as unknown as { meta: { name: string } }).meta.name === 'import';
}

/** Imports become variables, and what is exported by default is left in `exports.default`. Lines stay where they are. */
function withoutModules(code: string, program: Program): string {
  const imports = [`var ${REACT} = require("react");`];
  const changes: Change[] = [];
  const exported: string[] = [];
  for (const statement of program.body) {
    switch (statement.type) {
      case 'ImportDeclaration':
        imports.push(imported(statement));
        changes.push(blank(code, statement.start, statement.end));
        break;
      case 'ExportDefaultDeclaration':
        exported.push(byDefault(statement, changes));
        break;
      case 'ExportNamedDeclaration':
        exported.push(...named(code, statement, changes));
        break;
      case 'ExportAllDeclaration':
        refuse(statement, 'only what the layout defines can be exported');
        break;
      default:
    }
  }
  if (exported.length === 0) {
    throw fault(START, 'expected a component that is exported by default');
  }
  const [last] = exported.slice(-1);
  return `"use strict";${imports.join('')}${applied(code, changes)}\n${last ?? ''}`;
}

function imported(statement: Of<'ImportDeclaration'>): string {
  if (statement.source.value !== 'react') {
    refuse(statement, `only "react" can be imported, not "${String(statement.source.value)}"`);
  }
  return statement.specifiers
    .map((each) => {
      if (each.type !== 'ImportSpecifier') return `var ${each.local.name} = ${REACT};`;
      const { imported: from } = each;
      const name = from.type === 'Identifier' ? from.name : String(from.value);
      const value = name === 'default' ? REACT : `${REACT}[${JSON.stringify(name)}]`;
      return `var ${each.local.name} = ${value};`;
    })
    .join('');
}

function byDefault(statement: Of<'ExportDefaultDeclaration'>, changes: Change[]): string {
  const { declaration } = statement;
  const isDeclared =
    declaration.type === 'FunctionDeclaration' || declaration.type === 'ClassDeclaration';
  if (isDeclared && declaration.id) {
    changes.push({ start: statement.start, end: declaration.start, text: '' });
    return `exports.default = ${declaration.id.name};`;
  }
  changes.push({ start: statement.start, end: declaration.start, text: 'var $layout = ' });
  if (isDeclared) changes.push({ start: declaration.end, end: declaration.end, text: ';' });
  return 'exports.default = $layout;';
}

function named(code: string, statement: Of<'ExportNamedDeclaration'>, changes: Change[]): string[] {
  if (statement.source) refuse(statement, 'only what the layout defines can be exported');
  if (statement.declaration) {
    changes.push({ start: statement.start, end: statement.declaration.start, text: '' });
    return [];
  }
  changes.push(blank(code, statement.start, statement.end));
  return statement.specifiers.flatMap(({ exported, local }) => {
    const name = exported.type === 'Identifier' ? exported.name : exported.value;
    return name === 'default' && local.type === 'Identifier'
      ? [`exports.default = ${local.name};`]
      : [];
  });
}

/** Takes something away, but keeps its lines. */
function blank(code: string, start: number, end: number): Change {
  return { start, end, text: code.slice(start, end).replace(/[^\n]+/g, '') };
}

function applied(code: string, changes: Change[]): string {
  let done = '';
  let at = 0;
  for (const { start, end, text } of changes) {
    done += code.slice(at, start) + text;
    at = end;
  }
  return done + code.slice(at);
}

function refuse(node: Node, message: string): never {
  const start = node.loc?.start;
  throw fault(start ? { line: start.line, column: start.column + 1 } : START, message);
}

function fault(place: Place, message: string): Error {
  return Object.assign(new Error(message), { place });
}

function faultOf(error: unknown): Fault {
  const { place = START, message } = error as { place?: Place; message?: string };
  const text = String(message);
  if (/maximum (call )?stack/i.test(text)) return { ...START, message: 'it is nested too deeply' };
  return { ...place, message: text.replace(/\s*\(\d+:\d+\)$/, '').trim() };
}
