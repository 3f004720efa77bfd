import type { ChartNotes } from './chart';
import type { SavedComment } from './comments';
import type { SavedProperties } from './documentProperties';
import type { PageSetup } from './pageSetup';
import type { NameNotes, SavedWorkbook, SheetProtection, ValidationNotes } from './workbook';

/** What a workbook holds beyond its grid, while it is open. All who have it open hold the same. */
export interface Notes {
  readonly customXml: Map<string, string>;
  readonly settingValues: Map<string, unknown>;
  readonly nameNotes: Map<string, NameNotes>;
  readonly protections: Map<string, SheetProtection>;
  readonly veryHidden: Set<string>;
  readonly validationNotes: Map<string, ValidationNotes>;
  readonly pageSetups: Map<string, PageSetup>;
  readonly chartNotes: Map<string, ChartNotes>;
  readonly savedComments: Map<string, SavedComment>;
  readonly savedProperties: SavedProperties;
  nextId: number;
}

export function notesOf(saved?: SavedWorkbook): Notes {
  return {
    customXml: new Map(saved?.customXml),
    settingValues: new Map(saved?.settings),
    nameNotes: new Map(saved?.nameNotes),
    protections: new Map(saved?.protections),
    veryHidden: new Set(saved?.veryHidden),
    validationNotes: new Map(saved?.validationNotes),
    pageSetups: new Map(saved?.pageSetups),
    chartNotes: new Map(saved?.chartNotes),
    savedComments: new Map(saved?.comments),
    savedProperties: { author: '', lastAuthor: '', title: '', ...saved?.properties },
    nextId: saved?.nextId ?? 2,
  };
}
