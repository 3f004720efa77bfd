/** The batch that office.js sends in one `sync()`, and the answer; the shapes are office.js' own. */

export enum PathType {
  Global = 1,
  NewObject = 2,
  Method = 3,
  Property = 4,
  Indexer = 5,
  ReferenceId = 6,
  NullObject = 7,
}

export enum ActionType {
  Instantiate = 1,
  Query = 2,
  Method = 3,
  SetProperty = 4,
  Trace = 5,
  RecursiveQuery = 6,
  QueryAsJson = 7,
  EnsureUnchanged = 8,
  Update = 9,
}

export interface ArgumentInfo {
  Arguments?: unknown[];
  ReferencedObjectPathIds?: (number | null)[];
}

export interface ObjectPath {
  Id: number;
  ObjectPathType: PathType;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}

export interface Action {
  Id: number;
  ActionType: ActionType;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
  ObjectState?: Record<string, unknown>;
}

export interface BatchRequest {
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
}

/** Asks about the workbook; the rest is what office.js arranges with Excel, such as the results of functions. */
export const isOfWorkbook = ({ ObjectPaths }: BatchRequest): boolean =>
  Object.values(ObjectPaths).every(({ ObjectPathType }) => ObjectPathType !== PathType.NewObject);

export interface BatchError {
  Code: string;
  Message: string;
  Location: string;
  ActionIndex: number;
  HttpStatusCode: number;
}

export interface BatchResponse {
  Results: { ActionId: number; Value: unknown }[];
  TraceIds: number[];
  Error?: BatchError;
}

/** Members are PascalCase on the wire (`GetRange`, `_KeepReference`) and camelCase in the object model. */
export const memberName = (wireName: string) => wireName.replace(/^_?[A-Z]/, (head) => head.toLowerCase());
export const wireName = (member: string) => member.replace(/^[a-z]/, (head) => head.toUpperCase());

const WRITES = new Set([ActionType.Method, ActionType.SetProperty, ActionType.Update]);

/** Not a method that only looks, such as `getRange`, nor what office.js arranges for itself: `_KeepReference`. */
export const isWriting = ({ ActionType: type, Name }: Action): boolean =>
  WRITES.has(type) && !(type === ActionType.Method && /^(_|get|load)/i.test(Name));
