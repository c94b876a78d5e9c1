import type { Task } from '@/features/tickets/api/task';
import type { TicketError } from '@/features/tickets/api/ticket-errors';
import type { Data, Ticket, TicketRow, TicketStep } from '@/features/tickets/api/ticket';
import type { WorkflowDocument } from '@/components/workflow-drawing/document';
import { now } from '@/lib/time/clock';
import type { FakePerson } from './cast';
import { EQUIPMENT } from './equipment-sample';
import { person, ref } from './ticket-people';
import { definitionOf, holds, propertiesOf, schemaOf } from './ticket-rules';
import { openFirst } from './ticket-samples';
import { DOCUMENT_EDIT, LEAVE } from './workflow-samples';

/* Tickets that run through the examples, as far as a screen can tell. */

export const FAKE_DOCUMENTS: readonly WorkflowDocument[] = [EQUIPMENT, DOCUMENT_EDIT, LEAVE];

export interface FakeTask {
  step: TicketStep;
  ticket: FakeTicket;
  input: Data;
  output: Data | null;
  draft: Data | null;
  version: number;
}

export interface FakeTicket {
  row: TicketRow;
  document: WorkflowDocument;
  versionId: string;
  data: Data;
  fields: Data;
  version: number;
}

const MINUTE = 60_000;

function ago(minutes: number): string {
  return new Date(now().getTime() - minutes * MINUTE).toISOString();
}

export class TicketWorld {
  readonly tickets: FakeTicket[] = [];
  readonly tasks: FakeTask[] = [];
  readonly errors: TicketError[] = [];
  private lastNumber = 34;

  constructor() {
    openFirst(this);
  }

  /** A ticket of the first ticket type of a document; its first task goes to somebody, or waits. */
  open(
    document: WorkflowDocument,
    by: string,
    data: Data,
    minutes = 0,
    holder: string | null = 'admin',
  ): FakeTicket {
    this.lastNumber += 1;
    const type = document.tickets![0]!;
    const ticket: FakeTicket = {
      row: {
        id: `ticket-${this.lastNumber}`,
        number: this.lastNumber,
        workflow: document.workflow.key,
        workflowTitle: document.workflow.title,
        type: type.key,
        typeTitle: type.title,
        about: String(data['title'] ?? data['item'] ?? ''),
        submitter: ref(person(by)),
        status: 'IN_PROGRESS',
        createdAt: ago(minutes),
        closedAt: null,
        open: [],
      },
      document,
      versionId: `version-${document.workflow.key}`,
      data,
      fields: { ...data },
      version: 1,
    };
    this.tickets.unshift(ticket);
    this.follow(ticket, null, minutes, holder);
    return ticket;
  }

  openOf(ticket: FakeTicket): FakeTask[] {
    return this.tasks.filter(
      ({ step, ticket: of }) => of === ticket && !['COMPLETED', 'CANCELLED'].includes(step.status),
    );
  }

  find(number: unknown): FakeTicket | undefined {
    return this.tickets.find(({ row }) => String(row.number) === number);
  }

  task(id: unknown): FakeTask | undefined {
    return this.tasks.find(({ step }) => step.id === id);
  }

  /** What somebody did is done; what follows from it, follows. */
  finish(task: FakeTask, output: Data, by: FakePerson | null, isSkipped = false): void {
    const at = now().toISOString();
    task.output = isSkipped ? null : output;
    task.draft = null;
    task.version += 1;
    Object.assign(task.step, {
      status: 'COMPLETED',
      completedAt: at,
      completedBy: by && ref(by),
      skipped: isSkipped,
      nextAt: null,
    });
    Object.assign(task.ticket.fields, isSkipped ? {} : output);
    this.close(task);
    this.follow(task.ticket, task, 0, 'admin');
  }

  fail(task: FakeTask): void {
    Object.assign(task.step, { status: 'ERROR', failures: 3, nextAt: null });
    this.errors.unshift({
      id: `error-${this.errors.length + 1}`,
      ticket: String(task.ticket.row.number),
      instanceId: task.ticket.row.id,
      about: task.ticket.row.about,
      ticketStatus: task.ticket.row.status,
      taskId: task.step.id,
      task: task.step.key,
      type: 'TASK_UPDATE',
      message: 'Expected an answer of readability.example.com with status 2xx, but it was 503.',
      detail: 'HTTP/1.1 503 Service Unavailable\nRetry-After: 120\n\n{"error":"overloaded"}',
      status: 'NEW',
      notes: '',
      isOpen: true,
      canSkip: true,
      mayRepair: true,
      times: 3,
      createdAt: ago(42),
      changedAt: ago(12),
      version: 1,
    });
  }

  /** Ends what was wrong with a task. */
  close(task: FakeTask): void {
    for (const error of this.errors) {
      if (error.taskId === task.step.id)
        Object.assign(error, { isOpen: false, status: 'RESOLVED' });
    }
  }

  cancel(ticket: FakeTicket): void {
    for (const { step } of this.openOf(ticket)) step.status = 'CANCELLED';
    this.end(ticket, 'CANCELLED');
  }

  view(ticket: FakeTicket, mayRepair: boolean): Ticket {
    const tasks = this.tasks.filter((task) => task.ticket === ticket);
    const errors = this.errors.filter((one) => one.isOpen && one.instanceId === ticket.row.id);
    return {
      ticket: this.rowOf(ticket),
      versionId: ticket.versionId,
      instanceId: ticket.row.id,
      data: ticket.data,
      schema: schemaOf(ticket.document, ticket.document.tickets![0]!.fields ?? []),
      document: ticket.document as unknown as Data,
      stuck: errors.length,
      errors: errors.length,
      steps: tasks.map(({ step }) => step),
      mayRepair,
      version: ticket.version,
      ...(mayRepair ? { fields: ticket.fields } : {}),
    } as Ticket;
  }

  rowOf(ticket: FakeTicket): TicketRow {
    const open = this.openOf(ticket).map(({ step }) => ({
      title: step.title,
      status: step.status,
      holder: step.holder,
    }));
    return { ...ticket.row, open };
  }

  taskView(task: FakeTask, me: FakePerson, mayRepair: boolean): Task {
    const { step, ticket } = task;
    const definition = definitionOf(ticket.document, step.key);
    return {
      task: this.taskRow(task),
      description: definition.description ?? '',
      links: (definition.references ?? []).map(({ label, desc, uri }) => ({
        label,
        description: desc ?? '',
        uri,
      })),
      versionId: ticket.versionId,
      input: task.input,
      output: task.output,
      draft: task.draft,
      fields: schemaOf(ticket.document, definition.input),
      outputs: schemaOf(ticket.document, definition.output),
      hasEditLayout: false,
      hasDisplayLayout: false,
      completedBy: step.completedBy,
      taken: step.taken,
      mayComplete: step.holder?.id === me.id && ['OPEN', 'IN_PROGRESS'].includes(step.status),
      mayRepair,
      version: task.version,
    };
  }

  taskRow({ step, ticket }: FakeTask): Task['task'] {
    const { title, key, number, type, status, holder, createdAt, startedAt, completedAt } = step;
    const { skipped, failures, nextAt, id } = step;
    return {
      id,
      ticket: String(ticket.row.number),
      instanceId: ticket.row.id,
      about: ticket.row.about,
      ticketStatus: ticket.row.status,
      itemId: `item-${id}`,
      number,
      key,
      title,
      type,
      status,
      holder,
      createdAt,
      startedAt,
      completedAt,
      skipped,
      failures,
      nextAt,
    };
  }

  private follow(
    ticket: FakeTicket,
    after: FakeTask | null,
    minutes: number,
    holder: string | null,
  ) {
    const { document, fields } = ticket;
    const from = after?.step.key ?? null;
    const holding = document.transitions
      .filter((one) => (one.from ?? null) === from && holds(one.condition, fields))
      .sort((a, b) => (a.priority ?? 0) - (b.priority ?? 0));
    const taken = document.workflow.parallel ? holding : holding.slice(0, 1);
    if (after)
      after.step.taken = taken.map(({ to }) => `${from}->${to ?? 'null'}`).join(', ') || null;
    for (const { to, status } of taken) {
      if (to) this.add(ticket, to, minutes, holder);
      else if (this.openOf(ticket).length === 0) this.end(ticket, status ?? 'COMPLETED');
    }
    ticket.version += 1;
  }

  private end(ticket: FakeTicket, status: 'COMPLETED' | 'CANCELLED'): void {
    Object.assign(ticket.row, { status, closedAt: now().toISOString() });
    ticket.version += 1;
  }

  private add(ticket: FakeTicket, key: string, minutes: number, username: string | null): void {
    const definition = definitionOf(ticket.document, key);
    const isForm = definition.type === 'FORM';
    const number = this.tasks.filter((task) => task.ticket === ticket).length + 1;
    const holder = isForm && username ? ref(person(username)) : null;
    const names = Object.keys(propertiesOf(schemaOf(ticket.document, definition.input)));
    this.tasks.push({
      ticket,
      step: {
        id: `task-${ticket.row.number}-${number}`,
        number,
        key,
        title: definition.title,
        type: definition.type,
        status: isForm ? 'OPEN' : 'IN_PROGRESS',
        holder,
        createdAt: ago(minutes),
        startedAt: null,
        completedAt: null,
        completedBy: null,
        skipped: false,
        failures: 0,
        taken: null,
        nextAt: null,
      },
      input: Object.fromEntries(
        names.filter((name) => name in ticket.fields).map((name) => [name, ticket.fields[name]]),
      ),
      output: null,
      draft: null,
      version: 1,
    });
  }
}
