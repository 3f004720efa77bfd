import { helpers, registries, type CoreViewPlugin, type Model } from '@odoo/o-spreadsheet';

/** What the grid does with each entry for people who work together over a network, or draw. Half of an entry's time. */

/** The grid gives an id to every command, and asks for each of its digits apart: slower than many a command. */
class QuickIds extends helpers.UuidGenerator {
  override uuidv4(): string {
    return crypto.randomUUID();
  }
}

/** Before entries are sent, the grid finds out which are alike, to send less; here nothing is sent over a network. */
const asTheyAre = {
  squish: <T>(commands: T[]): T[] => commands,
  unsquish: <T>(commands: T[]): T[] => commands,
};

interface Session {
  session: { uuidGenerator: QuickIds; commandSquisher: typeof asTheyAre };
}

export function sendLightly(model: Model): Model {
  Object.assign((model as unknown as Session).session, {
    uuidGenerator: new QuickIds(),
    commandSquisher: asTheyAre,
  });
  return model;
}

type PluginConfig = ConstructorParameters<typeof CoreViewPlugin>[0];
interface Colors {
  new (config: PluginConfig): CoreViewPlugin & {
    tryToAddColors(colors: string[]): void;
    computeCustomColors(): string[];
    getCustomColors(): string[];
  };
  getters: readonly string[];
}

/** After each entry the grid looks for the colours of all cells, to have them ready for who chooses a colour. */
export function gatherColorsWhenAsked(): void {
  const { coreViewsPluginRegistry: plugins } = registries;
  const CustomColors = plugins.get('custom_colors') as unknown as Colors;
  class ColorsWhenAsked extends CustomColors {
    override finalize(): void {}

    override getCustomColors(): string[] {
      this.tryToAddColors(this.computeCustomColors());
      return super.getCustomColors();
    }
  }
  plugins.replace('custom_colors', ColorsWhenAsked as never);
}
