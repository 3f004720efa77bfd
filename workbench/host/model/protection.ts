import { accessDenied, invalidOperation } from '../hostError';
import { HostObject } from '../hostObject';
import type { Worksheet } from './worksheet';

/** A protected sheet refuses writes by hand and through the API; its formulas go on calculating. */
export class WorksheetProtection extends HostObject {
  readonly className = 'WorksheetProtection';
  override readonly scalars = ['protected', 'options'];

  constructor(private readonly worksheet: Worksheet) {
    super();
  }

  get protected(): boolean {
    return this.worksheet.workbook.grid.getters.isSheetLocked(this.worksheet.id);
  }
  get options(): object | null {
    return this.record?.options ?? null;
  }

  protect(options: object | null = null, password = ''): void {
    if (this.protected) throw invalidOperation('the sheet is protected already');
    this.worksheet.workbook.protections.set(this.worksheet.id, {
      options: options ?? {},
      password: password ?? '',
    });
    this.worksheet.workbook.grid.dispatch('LOCK_SHEET', { sheetId: this.worksheet.id });
  }
  unprotect(password = ''): void {
    if (!this.protected) return;
    if ((this.record?.password ?? '') !== (password ?? '')) throw accessDenied('wrong password');
    this.worksheet.workbook.protections.delete(this.worksheet.id);
    this.worksheet.workbook.grid.dispatch('UNLOCK_SHEET', { sheetId: this.worksheet.id });
  }

  private get record() {
    return this.worksheet.workbook.protections.get(this.worksheet.id);
  }
}
