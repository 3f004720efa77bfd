/** The two clients that the add-in promises to work in, as far as their requirement sets tell them apart. */
export type ProfileName = 'ltsc2024' | 'm365';

export interface Profile {
  name: ProfileName;
  label: string;
  version: string;
  requirements: Record<string, string>;
  /** Sets that this version of office.js still counts as web only, and that have come to the client since. */
  promoted: readonly string[];
}

export const PROFILES: Record<ProfileName, Profile> = {
  ltsc2024: {
    name: 'ltsc2024',
    promoted: [],
    label: 'Excel LTSC 2024',
    version: '16.89.24090815.0',
    requirements: {
      ExcelApi: '1.17',
      CustomFunctionsRuntime: '1.3',
      CustomFunctions: '1.4',
      SharedRuntime: '1.2',
      RibbonApi: '1.2',
      DialogApi: '1.2',
    },
  },
  m365: {
    name: 'm365',
    promoted: ['ExcelApiOnline'],
    label: 'Microsoft 365',
    version: '16.103.25110922.0',
    requirements: {
      ExcelApi: '1.21',
      CustomFunctionsRuntime: '1.5',
      CustomFunctions: '1.7',
      SharedRuntime: '1.2',
      RibbonApi: '1.2',
      DialogApi: '1.2',
    },
  },
};
