import { isObject } from '@/components/workflow-drawing/document';
import type { Data } from '../api/ticket';

/** The schema of the fields of a workflow, as its document writes it; without what must be there. */
export function workflowFields(document: Data): Data {
  const workflow = document['workflow'];
  const fields = isObject(workflow) && isObject(workflow['fields']) ? workflow['fields'] : {};
  const { required: _required, ...open } = fields;
  return open;
}

/** Whether the document has a layout for reading `workflow`, or `ticket:<key>`. */
export function hasLayout(document: Data, of: string): boolean {
  const owner =
    of === 'workflow' ? document['workflow'] : ticketOf(document, of.slice('ticket:'.length));
  const layouts = isObject(owner) ? owner['layouts'] : null;
  return isObject(layouts) && typeof layouts['display'] === 'string' && layouts['display'] !== '';
}

function ticketOf(document: Data, key: string): unknown {
  const all = document['tickets'];
  return Array.isArray(all) ? all.find((one) => isObject(one) && one['key'] === key) : null;
}
