import { address, csrfToken, failure, renewToken, type Query } from './client';
import { Refusal, Unreachable } from './errors';

interface Options {
  query?: Query;
  /** Makes a repeated sending harmless. */
  idempotencyKey: string;
  /** How much of it is through, from 0 to 1. */
  onProgress: (share: number) => void;
  signal: AbortSignal;
}

/** Sends a file as it is, in the body of a request. Rejects with an `AbortError` once `signal` says so. */
export async function sendFile<T>(path: string, file: File, options: Options): Promise<T> {
  try {
    return await attempt<T>(path, file, options);
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'csrf-token-missing') throw error;
    await renewToken();
    return attempt<T>(path, file, options);
  }
}

function attempt<T>(path: string, file: File, options: Options): Promise<T> {
  const { signal, onProgress, idempotencyKey, query } = options;
  return new Promise<T>((resolve, reject) => {
    const request = new XMLHttpRequest();
    const stop = () => {
      request.abort();
      reject(new DOMException('The file is not sent', 'AbortError'));
    };
    if (signal.aborted) {
      stop();
      return;
    }
    signal.addEventListener('abort', stop);
    request.open('POST', address(path, query));
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.setRequestHeader('Idempotency-Key', idempotencyKey);
    const token = csrfToken();
    if (token) request.setRequestHeader('X-XSRF-TOKEN', token);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
    request.onerror = () =>
      reject(new Unreachable(`Expected an answer from ${path}, but there was none`));
    request.onload = () => {
      const content = parse(request.responseText);
      if (request.status >= 200 && request.status < 300) resolve(content as T);
      else reject(failure(request.status, content));
    };
    request.onloadend = () => signal.removeEventListener('abort', stop);
    request.send(file);
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
