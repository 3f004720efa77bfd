import { HostObject } from './hostObject';

/** What office.js asks of Excel besides the workbook: the state of the shared runtime. */

class AddinInternalService extends HostObject {
  readonly className = 'AddinInternalService';
  /** office.js tells when it can take ribbon commands; without an answer it does not start. */
  notifyActionHandlerReady(): void {}
}

export type PaneState = 'Visible' | 'Hidden';

/** `Office.addin.showAsTaskpane` and `hide`. */
class AppRuntimeService extends HostObject {
  readonly className = 'AppRuntimeService';
  state: PaneState = 'Visible';
  onPaneState: (state: PaneState) => void = () => {};

  getAppRuntimeState(): string {
    return this.state === 'Visible' ? 'Visible' : 'Background';
  }
  setAppRuntimeState(state: string): void {
    this.state = state === 'Visible' ? 'Visible' : 'Hidden';
    this.onPaneState(this.state);
  }
}

/** `Office.addin.setStartupBehavior`: whether the file starts the add-in when it is opened. */
class AppRuntimePersistenceService extends HostObject {
  readonly className = 'AppRuntimePersistenceService';
  startState = 'Inactive';

  getAppRuntimeStartState(): string {
    return this.startState;
  }
  setAppRuntimeStartState(state: string): void {
    this.startState = state;
  }
}

interface Services {
  runtime: AppRuntimeService;
  persistence: AppRuntimePersistenceService;
}

export const createServices = (): Services => ({
  runtime: new AppRuntimeService(),
  persistence: new AppRuntimePersistenceService(),
});

/** By the type names that office.js uses. */
export const servicesByType = ({ runtime, persistence }: Services): Record<string, HostObject> => ({
  'Microsoft.InternalService.AddinInternalService': new AddinInternalService(),
  'Microsoft.AppRuntime.AppRuntimeService': runtime,
  'Microsoft.AppRuntime.AppRuntimePersistenceService': persistence,
});
