import { version } from '../../../../package.json';
import { ok, type Result } from '../../../core/problem';
import { change } from '../../excel';
import { readKeys } from '../../keys/readKeys';
import { readPlacedScenarios } from '../../scenarios/readScenarios';
import { writePart } from '../../fileParts';
import { toXml } from './provenancePart';
import { readSender } from './readSender';
import type { Provenance } from './received';

/** Notes in the file that it is sent: by whom, when, in which scenario, and with which stamps. */
export async function recordSending(now = new Date()): Promise<Result<Provenance>> {
  return change(async (context) => ok(await writeSending(context, now)), {});
}

async function writeSending(context: Excel.RequestContext, now: Date): Promise<Provenance> {
  const by = await readSender(context);
  const scenarios = await readPlacedScenarios(context);
  const keys = await readKeys(context);
  const scenario = scenarios?.ok ? scenarios.value.chosen : '';
  const provenance: Provenance = {
    version,
    sent: now.toISOString(),
    ...(by !== '' && { by }),
    ...(scenario !== '' && { scenario }),
    stamps: keys.map(({ stamp }) => stamp).filter((stamp) => stamp !== ''),
    from: 'part',
  };
  await writePart(context, 'provenance', toXml(provenance));
  return provenance;
}
