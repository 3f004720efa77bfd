import { MAC_HOST_INFO, MacChannel } from '../host/channel/mac';
import type { UiLocale } from '../host/engine/locale';
import type { ExcelHost } from '../host/excelHost';
import type { PaneState } from '../host/services';

/** The task pane: the page that ships, in a frame that believes to be Excel's web view. */
export class Pane {
  private readonly frame = document.createElement('iframe');

  constructor(
    private readonly container: HTMLElement,
    host: ExcelHost,
    address: string,
    locale: UiLocale,
    title: string,
  ) {
    const channel = new MacChannel(host, (name, id, params) =>
      this.frame.contentWindow?.postMessage({ toAddIn: { name, id, params } }, location.origin),
    );
    addEventListener('message', ({ source, origin, data }: MessageEvent<{ toHost?: string }>) => {
      const isPane = source === this.frame.contentWindow && origin === location.origin;
      if (isPane && typeof data?.toHost === 'string') channel.receive(data.toHost);
    });
    host.connect(channel);
    host.services.runtime.onPaneState = (state) => this.show(state);
    this.frame.title = title;
    this.frame.src = `${address}?_host_Info=${MAC_HOST_INFO(locale)}`;
    container.append(this.frame);
  }

  /** A closed pane goes on running: the shared runtime lives as long as the workbook is open. */
  show(state: PaneState): void {
    this.container.classList.toggle('closed', state !== 'Visible');
  }
}
