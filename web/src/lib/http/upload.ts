import { address, csrfToken, failure } from './client';
import { Unreachable } from './errors';

/** Sends a file as the form field `file`, and tells how much of it is through, from 0 to 1. */
export function upload<T>(path: string, file: File, onProgress: (share: number) => void) {
  return new Promise<T>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', address(path));
    request.setRequestHeader('Accept', 'application/json');
    const token = csrfToken();
    if (token) request.setRequestHeader('X-XSRF-TOKEN', token);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : loaded / total);
    request.onerror = () =>
      reject(new Unreachable(`Expected an answer from ${path}, but there was none`));
    request.onload = () => {
      const content = parse(request.responseText);
      if (request.status < 300) resolve(content as T);
      else reject(failure(request.status, content));
    };
    const form = new FormData();
    form.append('file', file);
    request.send(form);
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
