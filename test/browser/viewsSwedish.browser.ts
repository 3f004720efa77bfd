import { describeViews } from './describeViews';

describeViews({ locale: 'sv-SE', scheme: 'light', pane: 320 });
describeViews({ locale: 'sv-SE', scheme: 'dark', pane: 450 });
