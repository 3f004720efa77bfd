import { describeViews } from './describeViews';

describeViews({ locale: 'en-US', scheme: 'light', pane: 450 });
describeViews({ locale: 'en-US', scheme: 'dark', pane: 320 });
