/** Something wrong with a document, as the server tells it. */
export interface DocumentFault {
  /** Such as tasks[2].action_url, or what the schema says of one field of the workflow. */
  path: string;
  message: string;
}

export type Thing =
  | { kind: 'workflow' }
  | { kind: 'task'; at: number }
  | { kind: 'transition'; at: number }
  | { kind: 'ticket'; at: number };

export interface PlacedFault {
  /** The thing it is about. */
  thing: Thing;
  /** Where inside of the thing: `action_url`, `condition.score`. Empty for the thing as a whole. */
  field: string;
  message: string;
}

const KINDS = { tasks: 'task', transitions: 'transition', tickets: 'ticket' } as const;
const IN_A_LIST = /^(tasks|transitions|tickets)\[(\d+)\](?:\.(.*))?$/s;

/** To which thing of the document a fault belongs. What fits nowhere belongs to the workflow. */
export function placeOf({ path, message }: DocumentFault): PlacedFault {
  const inside = path.replace(/^definition(\.|$)/, '');
  const found = IN_A_LIST.exec(inside);
  if (found) {
    const kind = KINDS[found[1] as keyof typeof KINDS];
    return { thing: { kind, at: Number(found[2]) }, field: found[3] ?? '', message };
  }
  return { thing: { kind: 'workflow' }, field: inside.replace(/^workflow(\.|$)/, ''), message };
}

export function isSameThing(one: Thing, other: Thing): boolean {
  if (one.kind === 'workflow' || other.kind === 'workflow') return one.kind === other.kind;
  return one.kind === other.kind && one.at === other.at;
}

/** The faults of one thing. */
export function faultsOf(faults: readonly DocumentFault[], thing: Thing): PlacedFault[] {
  return faults.map(placeOf).filter((fault) => isSameThing(fault.thing, thing));
}

/** Those of them that are about one field, or something inside of it. */
export function faultsAt(faults: readonly PlacedFault[], field: string): PlacedFault[] {
  return faults.filter(
    (fault) =>
      fault.field === field ||
      fault.field.startsWith(`${field}.`) ||
      fault.field.startsWith(`${field}[`),
  );
}
