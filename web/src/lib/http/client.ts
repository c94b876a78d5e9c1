import { Broken, Refusal, SignedOut, Unreachable } from './errors';
import { codeOf, readProblem } from './problem';

export type QueryValue = string | number | boolean | null | undefined | readonly string[];
export type Query = Readonly<Record<string, QueryValue>>;

interface Options {
  query?: Query;
  /** The version that was seen; sent as `If-Match`. */
  ifMatch?: number;
  /** Makes a repeated creation harmless; see `useIdempotencyKey`. */
  idempotencyKey?: string;
  signal?: AbortSignal;
}

export const http = {
  get: <T>(path: string, options?: Options) => send<T>('GET', path, undefined, options),
  post: <T>(path: string, body?: unknown, options?: Options) =>
    send<T>('POST', path, body, options),
  put: <T>(path: string, body: unknown, options?: Options) => send<T>('PUT', path, body, options),
  patch: <T>(path: string, body: unknown, options?: Options) =>
    send<T>('PATCH', path, body, options),
  delete: <T = void>(path: string, options?: Options) =>
    send<T>('DELETE', path, undefined, options),
};

/** The address of an API call, also for links such as a CSV export. */
export function address(path: string, query: Query = {}): string {
  const url = new URL(path, window.location.origin);
  for (const [name, value] of Object.entries(query)) {
    const values = Array.isArray(value) ? value : [value];
    for (const one of values) {
      if (one !== undefined && one !== null && one !== '') url.searchParams.append(name, `${one}`);
    }
  }
  return url.href;
}

async function send<T>(method: string, path: string, body: unknown, options: Options = {}) {
  const url = address(path, options.query);
  const attempt = () => reach(url, requestOf(method, body, options));
  let response = await attempt();
  let content = await read(response);
  if (response.status === 403 && isTokenMissing(content)) {
    await renewToken();
    response = await attempt();
    content = await read(response);
  }
  if (response.ok) return content as T;
  throw failure(response.status, content);
}

/** The token against forgery is renewed at sign-in and sign-out; any answer brings the new one. */
export async function renewToken(): Promise<void> {
  await reach(address('/api/session/methods'), requestOf('GET', undefined, {}));
}

function requestOf(method: string, body: unknown, options: Options): RequestInit {
  return {
    method,
    headers: headers(method, body, options),
    credentials: 'same-origin',
    signal: options.signal ?? null,
    body: body === undefined ? null : body instanceof FormData ? body : JSON.stringify(body),
  };
}

function isTokenMissing(content: unknown): boolean {
  const problem = readProblem(content);
  return problem !== null && codeOf(problem) === 'csrf-token-missing';
}

function headers(method: string, body: unknown, options: Options): Headers {
  const all = new Headers({ Accept: 'application/json' });
  if (body !== undefined && !(body instanceof FormData))
    all.set('Content-Type', 'application/json');
  if (options.ifMatch !== undefined) all.set('If-Match', `"${options.ifMatch}"`);
  if (options.idempotencyKey) all.set('Idempotency-Key', options.idempotencyKey);
  const token = method === 'GET' ? null : csrfToken();
  if (token) all.set('X-XSRF-TOKEN', token);
  return all;
}

export function csrfToken(): string | null {
  const found = /(?:^|; )XSRF-TOKEN=([^;]*)/.exec(document.cookie);
  return found?.[1] ? decodeURIComponent(found[1]) : null;
}

async function reach(url: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(url, request);
  } catch (cause) {
    if (request.signal?.aborted) throw cause;
    throw new Unreachable(`Expected an answer from ${url}, but there was none`, { cause });
  }
}

async function read(response: Response): Promise<unknown> {
  const text = await response.text();
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    if (response.ok) throw new Broken(response.status, 'Expected JSON from the server');
    return undefined;
  }
}

export function failure(status: number, content: unknown): Error {
  const problem = readProblem(content);
  const code = problem && codeOf(problem);
  if (status === 401 && code !== 'sign-in-refused') return new SignedOut('No session');
  if (status >= 500 || !problem) return new Broken(status, problem?.detail ?? `Status ${status}`);
  return new Refusal(code ?? `status-${status}`, status, problem);
}
