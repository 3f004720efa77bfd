import type { Worksheet, WorksheetProtection } from 'exceljs';
import type { SheetProtection } from '../host/model/workbook';
import type { XmlElement } from './xml';
import { isTrue } from './xml';

/** What a protected sheet lets users do: Excel's interface says `allowSort`, the file `sort`. */
const PERMISSIONS: Record<string, string> = {
  allowAutoFilter: 'autoFilter',
  allowDeleteColumns: 'deleteColumns',
  allowDeleteRows: 'deleteRows',
  allowEditObjects: 'objects',
  allowEditScenarios: 'scenarios',
  allowFormatCells: 'formatCells',
  allowFormatColumns: 'formatColumns',
  allowFormatRows: 'formatRows',
  allowInsertColumns: 'insertColumns',
  allowInsertHyperlinks: 'insertHyperlinks',
  allowInsertRows: 'insertRows',
  allowPivotTables: 'pivotTables',
  allowSort: 'sort',
};

export async function protect(worksheet: Worksheet, { options, password }: SheetProtection): Promise<void> {
  const given = options as Record<string, unknown>;
  const allowed = Object.entries(PERMISSIONS).flatMap(([name, inFile]) =>
    name in given ? [[inFile, given[name] === true]] : [],
  );
  const selection = String(given['selectionMode'] ?? 'Normal');
  await worksheet.protect(password, {
    ...(Object.fromEntries(allowed) as Partial<WorksheetProtection>),
    selectLockedCells: selection === 'Normal',
    selectUnlockedCells: selection !== 'None',
  });
}

/**
 * The file has no password but its hash. The stand-in compares passwords as texts, so a sheet with one stays locked:
 * stricter than Excel, never laxer.
 */
export function readProtection({ attributes }: XmlElement): SheetProtection {
  const allowed = Object.entries(PERMISSIONS).flatMap(([name, inFile]) =>
    inFile in attributes && !isTrue(attributes[inFile]) ? [[name, true]] : [],
  );
  return {
    options: { ...Object.fromEntries(allowed), ...selectionOf(attributes) },
    password: attributes['hashValue'] ?? attributes['password'] ?? '',
  };
}

function selectionOf(attributes: Record<string, string>): { selectionMode?: string } {
  if (isTrue(attributes['selectUnlockedCells'])) return { selectionMode: 'None' };
  return isTrue(attributes['selectLockedCells']) ? { selectionMode: 'Unlocked' } : {};
}
