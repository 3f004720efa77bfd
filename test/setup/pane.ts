import { cleanup, configure } from '@testing-library/react';

// Fluent UI renders slowly in jsdom, the more so on a busy build machine; one second is too short to wait.
configure({ asyncUtilTimeout: 10_000 });

afterEach(cleanup);
