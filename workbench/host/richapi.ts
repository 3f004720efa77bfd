import { apiNotFound, HostError, invalidArgument, itemNotFound } from './hostError';
import { HostObject, NULL_OBJECT } from './hostObject';
import type { OrNull } from './hostObject';
import { Projection } from './projection';
import type { Action, ArgumentInfo, BatchError, BatchRequest, BatchResponse, ObjectPath } from './wire';
import { ActionType, memberName, PathType } from './wire';

/** Throws ApiNotFound when the chosen client does not have the member. */
export type Gate = (className: string, member: string) => void;

interface RichApiOptions {
  root: HostObject;
  /** Services that office.js makes by type name, such as the custom-functions service. */
  services: Record<string, HostObject>;
  gate: Gate;
  /** Asked before a batch; an error here stops all of it (cell-edit mode, for one). */
  beforeBatch?: (request: BatchRequest) => void;
  beforeAction?: (action: Action) => void;
  /** What is wrong with all of it together. */
  afterBatch?: () => void;
}

/** Runs the batches of office.js on an object model. Knows the protocol, and nothing about Excel. */
export class RichApi {
  private readonly objects = new Map<string, HostObject>();
  private readonly references = new WeakMap<HostObject, string>();
  private nextReference = 1;

  constructor(readonly options: RichApiOptions) {}

  process(request: BatchRequest): BatchResponse {
    return new Batch(this, request).run();
  }

  /** How many tracked objects the add-in still holds; a leak shows here. */
  get trackedObjects(): number {
    return this.objects.size;
  }

  keep(object: HostObject): void {
    if (this.references.has(object)) return;
    const reference = `ref-${this.nextReference++}`;
    this.references.set(object, reference);
    this.objects.set(reference, object);
  }

  release(reference: string): void {
    const object = this.objects.get(reference);
    if (object) this.references.delete(object);
    this.objects.delete(reference);
  }

  /** Who held them is gone. */
  forgetReferences(): void {
    for (const reference of [...this.objects.keys()]) this.release(reference);
  }

  referenceOf(object: HostObject): string | undefined {
    return this.references.get(object);
  }

  referenced(reference: string): HostObject {
    const object = this.objects.get(reference);
    if (!object)
      throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
    return object;
  }
}

/** One `sync()`. A path is evaluated once, so that `worksheets.add()` adds one sheet however often it is named. */
class Batch {
  private readonly resolved = new Map<number, OrNull<HostObject>>();
  private readonly projection: Projection;

  constructor(
    private readonly api: RichApi,
    private readonly request: BatchRequest,
  ) {
    this.projection = new Projection(
      (object, member) => this.member(object, member),
      (object) => api.referenceOf(object),
    );
  }

  /** The first failing action ends the batch; what went before it stays done, as in Excel. */
  run(): BatchResponse {
    const response: BatchResponse = { Results: [], TraceIds: [] };
    let index = 0;
    try {
      this.api.options.beforeBatch?.(this.request);
      for (; index < this.request.Actions.length; index++) {
        const action = this.request.Actions[index] as Action;
        this.api.options.beforeAction?.(action);
        if (action.ActionType === ActionType.Trace) response.TraceIds.push(action.Id);
        response.Results.push({ ActionId: action.Id, Value: this.act(action) ?? null });
      }
      this.api.options.afterBatch?.();
    } catch (problem) {
      response.Error = this.describe(problem, Math.min(index, this.request.Actions.length - 1));
    }
    return response;
  }

  private act(action: Action): unknown {
    if (action.ActionType === ActionType.Trace) return null;
    const object = this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return this.projection.identify(object);
      case ActionType.Query:
      case ActionType.QueryAsJson:
        return this.projection.load(object, action.QueryInfo ?? {});
      case ActionType.Method:
        return this.call(object, action);
      case ActionType.SetProperty:
        return this.set(object, memberName(action.Name), this.args(action.ArgumentInfo)[0]);
      case ActionType.Update:
        for (const [member, value] of Object.entries(action.ObjectState ?? {}))
          this.set(object, memberName(member), value);
        return null;
      default:
        throw new HostError('UnsupportedOperation', `The stand-in has no action ${action.ActionType}.`);
    }
  }

  private call(object: OrNull<HostObject>, action: Action): unknown {
    if (object === NULL_OBJECT) return null;
    const args = this.args(action.ArgumentInfo);
    if (action.Name === '_KeepReference') return this.api.keep(object);
    if (action.Name === '_RemoveReference') return this.api.release(String(args[0]));
    const value = this.invoke(object, memberName(action.Name), args);
    return value instanceof HostObject ? this.projection.identify(value) : value;
  }

  private set(object: OrNull<HostObject>, member: string, value: unknown): null {
    if (object === NULL_OBJECT) throw itemNotFound();
    this.check(object, member);
    if (!hasSetter(object, member)) throw invalidArgument(`${object.className}.${member} is read-only`);
    (object as unknown as Record<string, unknown>)[member] = value;
    return null;
  }

  private resolve(id: number): OrNull<HostObject> {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[id];
    if (!path) throw new HostError('InvalidObjectPath', `The object path ${id} is not part of the request.`);
    const object = this.walk(path);
    this.resolved.set(id, object);
    return object;
  }

  private walk(path: ObjectPath): OrNull<HostObject> {
    const parent = path.ParentObjectPathId ? this.resolve(path.ParentObjectPathId) : this.api.options.root;
    if (parent === NULL_OBJECT) return NULL_OBJECT;
    switch (path.ObjectPathType) {
      case PathType.Global:
        return this.api.options.root;
      case PathType.NewObject:
        return this.service(path.Name);
      case PathType.Property:
        return asObject(this.member(parent, memberName(path.Name)));
      case PathType.Method:
        return asObject(this.invoke(parent, memberName(path.Name), this.args(path.ArgumentInfo)));
      case PathType.Indexer:
        return asObject(this.invoke(parent, 'getItem', this.args(path.ArgumentInfo)));
      case PathType.ReferenceId:
        return this.api.referenced(path.Name);
      case PathType.NullObject:
        return NULL_OBJECT;
      default:
        throw new HostError('InvalidRequest', `The stand-in has no object path type ${path.ObjectPathType}.`);
    }
  }

  private service(name: string): HostObject {
    const service = this.api.options.services[name];
    if (!service) throw apiNotFound(`the stand-in has no service ${name}`);
    return service;
  }

  private args(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, i) => {
      const id = references?.[i];
      return id ? this.resolve(id) : value;
    });
  }

  private member(object: HostObject, member: string): unknown {
    this.check(object, member);
    return (object as unknown as Record<string, unknown>)[member];
  }

  private invoke(object: HostObject, member: string, args: unknown[]): unknown {
    const method = this.member(object, member);
    if (typeof method !== 'function') throw apiNotFound(`${object.className}.${member} is not a method`);
    return method.apply(object, args) as unknown;
  }

  /** Unknown members fail loudly: an answer that Excel would not give is worse than none. */
  private check(object: HostObject, member: string): void {
    this.api.options.gate(object.className, member);
    if (!(member in object)) throw apiNotFound(`the stand-in has no ${object.className}.${member}`);
  }

  private describe(problem: unknown, index: number): BatchError {
    if (!(problem instanceof HostError)) console.error('The stand-in for Excel failed:', problem);
    const action = this.request.Actions[index];
    const path = action && this.request.ObjectPaths[action.ObjectPathId];
    const location = [path?.Name, action?.Name].filter(Boolean).map((name) => memberName(name as string));
    return {
      Code: problem instanceof HostError ? problem.code : 'GeneralException',
      Message: problem instanceof Error ? problem.message : String(problem),
      Location: location.join('.'),
      ActionIndex: index,
      HttpStatusCode: problem instanceof HostError ? problem.httpStatus : 500,
    };
  }
}

const asObject = (value: unknown): OrNull<HostObject> => (value instanceof HostObject ? value : NULL_OBJECT);

function hasSetter(object: object, member: string): boolean {
  for (let owner: object | null = object; owner; owner = Object.getPrototypeOf(owner) as object | null) {
    const property = Object.getOwnPropertyDescriptor(owner, member);
    if (property) return property.set !== undefined || property.writable === true;
  }
  return false;
}
