import type { HostObject } from '../hostObject';

/** The numbers by which office.js knows the events. */
export const EventType = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetNameChanged: 25,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;
export type EventType = (typeof EventType)[keyof typeof EventType];

/** The target of events that are heard on a collection. */
export const WORKBOOK_TARGET = 'Workbook';

type Push = (type: EventType, target: string, args: object, isRemote: boolean) => void;

/** Who listens to what. Excel sends nothing that nobody has asked for. */
export class Events {
  private readonly listeners = new Map<string, number>();
  push: Push = () => {};

  listen(type: EventType, target: string): void {
    this.listeners.set(keyOf(type, target), this.count(type, target) + 1);
  }

  unlisten(type: EventType, target: string): void {
    this.listeners.set(keyOf(type, target), Math.max(0, this.count(type, target) - 1));
  }

  /** To those who listen to the object itself, and to those who listen to all of its kind. */
  fire(type: EventType, target: string, args: object, isRemote = false): void {
    for (const listener of [target, WORKBOOK_TARGET])
      if (this.count(type, listener) > 0) this.push(type, listener, args, isRemote);
  }

  forgetAll(): void {
    this.listeners.clear();
  }

  private count(type: EventType, target: string): number {
    return this.listeners.get(keyOf(type, target)) ?? 0;
  }
}

interface EventSource {
  readonly events: Events;
  readonly eventTarget: string;
}

/** Gives a class the `_Register…` and `_Unregister…` methods that office.js calls when a handler comes or goes. */
export function hasEvents<T extends HostObject & EventSource>(
  constructor: { prototype: T },
  types: Record<string, EventType>,
): void {
  for (const [name, type] of Object.entries(types)) {
    define(constructor.prototype, `_register${name}`, function (this: EventSource) {
      this.events.listen(type, this.eventTarget);
    });
    define(constructor.prototype, `_unregister${name}`, function (this: EventSource) {
      this.events.unlisten(type, this.eventTarget);
    });
  }
}

const define = (prototype: object, name: string, value: (this: EventSource) => void) =>
  Object.defineProperty(prototype, name, { value, enumerable: false });

const keyOf = (type: EventType, target: string) => `${type}|${target}`;
