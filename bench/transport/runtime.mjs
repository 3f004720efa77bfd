import fs from 'node:fs';
import { createRequire } from 'node:module';
import vm from 'node:vm';

const file = createRequire(import.meta.url).resolve(
  '@microsoft/office-js/dist/custom-functions-runtime.debug.js',
);

/** Where Microsoft's own source for calling functions begins and ends in the file that they ship. */
const BEGINS = '!function(modules)';
const ENDS = 'var oteljs = function';

/**
 * Starts Microsoft's runtime of custom functions as it ships, and gives the bridge that it speaks to Excel over.
 * What stands in for Excel sets `onMessage` and sends with `send`.
 */
export function startRuntime() {
  const bridge = { sendMessageToHost: (text) => bridge.onMessage(text), onMessage: () => undefined };
  Object.assign(globalThis, {
    window: globalThis,
    document: {},
    location: { href: 'https://localhost/' },
    _richApiNativeBridge: bridge,
    CustomFunctionMappings: {},
    OSF: {},
    Office: {
      onReady: () => ({ then: () => undefined }),
      context: { requirements: { isSetSupported: () => true } },
    },
  });
  vm.runInThisContext(callingPart(), { filename: 'custom-functions-runtime.js' });
  // Office.js adds this one in another part of the file; it writes to the same place.
  globalThis.CustomFunctions.associate = (id, implementation) =>
    (globalThis.CustomFunctionMappings[id] = implementation);
  return {
    version: JSON.parse(fs.readFileSync(file.replace(/dist.*$/, 'package.json'), 'utf8')).version,
    listen: (onMessage) => (bridge.onMessage = onMessage),
    send: (text) => bridge.onMessageFromHost(text),
  };
}

function callingPart() {
  const lines = fs.readFileSync(file, 'utf8').split('\n');
  const begins = lines.findIndex((line) => line.startsWith(BEGINS));
  const ends = lines.findIndex((line) => line.startsWith(ENDS));
  if (begins < 0 || ends < begins) throw new Error(`${file} has another shape than this bench knows.`);
  return lines.slice(begins, ends).join('\n');
}
