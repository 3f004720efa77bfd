import type { AddInSide, HostSide } from './channel';
import { Dispatch, HostEvent, OfficeErrorCode } from './channel';

/**
 * The channel of Excel for Mac: office.js posts JSON to `window.webkit.messageHandlers.Agave` and is called back by
 * name. It works over plain http and in jsdom, which the channel of Excel on the web does not.
 */

interface MacMessage {
  methodId: number;
  callbackId: number;
  params?: { id: number; apiArgs?: unknown[]; keys?: string[]; values?: string[] };
}

enum Method {
  Execute = 1,
  RegisterEvent = 2,
  UnregisterEvent = 3,
  WriteSettings = 4,
  GetContext = 5,
}

/** Calls a function of `OSF.ScriptMessaging` in the add-in's window. */
type CallBack = (name: 'agaveHostCallback' | 'agaveHostEventCallback', id: number, params: unknown[]) => void;

export const MAC_HOST_INFO = (locale: string) => `Excel$Mac$16.00$${locale}$$$disableLogging$3`;

/** Where office.js puts a batch among the arguments of its request. */
const BODY = 4;
const DONE = [0];

export class MacChannel implements AddInSide {
  private readonly subscriptions = new Map<number, number>();

  constructor(
    private readonly host: HostSide,
    private readonly callBack: CallBack,
  ) {}

  /** A message from office.js. */
  receive(text: string): void {
    const message = JSON.parse(text) as MacMessage;
    const answer = this.answer(message);
    if (answer) queueMicrotask(() => this.callBack('agaveHostCallback', message.callbackId, answer));
  }

  raise(entries: unknown[][]): void {
    this.notify(HostEvent.RichApiMessage, [entries, HostEvent.RichApiMessage]);
  }

  selectionChanged(): void {
    this.notify(HostEvent.SelectionChanged, [{}, HostEvent.SelectionChanged]);
  }

  runCommand(id: string, action: string, source: string): void {
    const args = [id, action, JSON.stringify({ source: { id: source } })];
    this.notify(HostEvent.CommandInvoked, [args, HostEvent.CommandInvoked]);
  }

  private notify(event: HostEvent, params: unknown[]): void {
    const callback = this.subscriptions.get(event);
    if (callback !== undefined) this.callBack('agaveHostEventCallback', callback, params);
  }

  private answer({ methodId, params, callbackId }: MacMessage): unknown[] | undefined {
    switch (methodId as Method) {
      case Method.GetContext:
        return this.context();
      case Method.Execute:
        return this.execute(params?.id, params?.apiArgs ?? []);
      case Method.RegisterEvent:
        this.subscriptions.set(params?.id ?? -1, callbackId);
        return DONE;
      case Method.UnregisterEvent:
        this.subscriptions.delete(params?.id ?? -1);
        return DONE;
      case Method.WriteSettings:
        this.host.writeSettings(zip(params?.keys ?? [], params?.values ?? []));
        return DONE;
      default:
        return [[OfficeErrorCode.unsupported]];
    }
  }

  private execute(id: number | undefined, args: unknown[]): unknown[] {
    if (id === Dispatch.RichApiRequest) return this.batch(args);
    if (id !== Dispatch.CommandCompleted) return [[OfficeErrorCode.unsupported]];
    this.host.commandCompleted(String(args[0]));
    return [[0]];
  }

  private batch(args: unknown[]): unknown[] {
    const request = args.length === 1 && Array.isArray(args[0]) ? (args[0] as unknown[]) : args;
    return [[0, [200, [], this.host.process(String(request[BODY]))]]];
  }

  /** office.js reads the answer by position. */
  private context(): unknown[] {
    const { uiLocale, dataLocale, documentUrl, isReadOnly, hostVersion, requirements } = this.host.context();
    const settings = this.host.readSettings();
    const excel = 1;
    // As office.js has them in the end: its file defines these numbers twice.
    const [readWrite, readOnly] = [0, 1];
    const answer = Array<unknown>(24).fill(0);
    answer[0] = [Object.keys(settings), Object.values(settings)];
    answer[1] = 'add-in';
    answer[2] = excel;
    answer[3] = 16;
    answer[7] = isReadOnly ? readOnly : readWrite;
    answer[8] = uiLocale;
    answer[9] = dataLocale;
    answer[11] = documentUrl;
    answer[12] = 1;
    answer[13] = 1;
    answer[14] = '';
    answer[16] = 'correlation';
    answer[17] = 'instance';
    answer[18] = false;
    answer[19] = false;
    answer[20] = JSON.stringify(requirements);
    answer[21] = '';
    answer[22] = hostVersion;
    answer[23] = 2;
    return answer;
  }
}

const zip = (keys: string[], values: string[]): Record<string, string> =>
  Object.fromEntries(keys.map((key, i) => [key, values[i] ?? '']));
