import type { notices as sv } from '../sv/notices';

export const notices: typeof sv = {
  unreachable:
    'Fördelningsnyckel cannot reach Office. Ask IT to allow the address appsforoffice.microsoft.com in the firewall, and try again.',
  notInExcel: 'Fördelningsnyckel is opened from the Home tab in Excel.',
  incomplete: 'The whole task pane could not be loaded. Check the network and try again.',
  tryAgain: 'Try again',
};
