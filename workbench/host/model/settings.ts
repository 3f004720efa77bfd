import { itemNotFound } from '../hostError';
import { HostCollection, HostObject } from '../hostObject';
import type { Workbook } from './workbook';

/** Settings belong to this add-in in this file, as Office.context.document.settings does. */
class Setting extends HostObject {
  readonly className = 'Setting';
  override readonly scalars = ['key', 'value'];

  constructor(
    private readonly workbook: Workbook,
    readonly key: string,
  ) {
    super();
  }

  override get identity(): string {
    return this.key;
  }
  get value(): unknown {
    return this.workbook.settingValues.get(this.key);
  }
  set value(value: unknown) {
    this.workbook.settingValues.set(this.key, value);
  }
  delete(): void {
    this.workbook.settingValues.delete(this.key);
  }
}

export class SettingCollection extends HostCollection<Setting> {
  readonly className = 'SettingCollection';

  constructor(private readonly workbook: Workbook) {
    super();
  }

  get items(): Setting[] {
    return [...this.workbook.settingValues.keys()].map((key) => new Setting(this.workbook, key));
  }
  add(key: string, value: unknown): Setting {
    this.workbook.settingValues.set(key, value);
    return new Setting(this.workbook, key);
  }
  protected keysOf(item: Setting): string[] {
    return [item.key];
  }
  protected missing(): Error {
    return itemNotFound();
  }
}
