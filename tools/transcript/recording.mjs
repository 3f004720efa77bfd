import path from 'node:path';
import { root } from '../build.mjs';
import { receiveTranscripts } from './receive.mjs';

const TRANSCRIPTS = path.join(root, 'transcripts');

/** What is built and served where the traffic with Excel is recorded; nothing of it otherwise. */
export function recording(isWanted) {
  if (!isWanted) return { kind: {}, receive: undefined };
  console.log(`Recording what the add-in and Excel say to each other, into ${TRANSCRIPTS}`);
  return { kind: { mode: 'development', record: true }, receive: receiveTranscripts(TRANSCRIPTS) };
}
