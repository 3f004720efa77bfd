import { registries, type Command, type UIPlugin } from '@odoo/o-spreadsheet';

interface Positions {
  COL: Record<number, number>;
  ROW: Record<number, number>;
}
type PluginConfig = ConstructorParameters<typeof UIPlugin>[0];
type PluginConstructor<T> = {
  new (config: PluginConfig): UIPlugin & T;
  getters: readonly string[];
  layers: readonly string[];
};

const plugins = registries.statefulUIPluginRegistry;

/**
 * After each entry the grid measures every row and column of every sheet, and what of it is in sight, so as to draw
 * them. A sixth of the time of a test went into sheets that are not shown. Here they are measured when they are.
 */
export function measureWhatIsShown(): void {
  measureWhenAsked();
  keepSightOfShownSheet();
}

function measureWhenAsked(): void {
  const HeaderPositions = plugins.get('header_positions') as unknown as PluginConstructor<{
    computeHeaderPositionsOfSheet(sheetId: string): Positions;
  }>;
  class PositionsWhenAsked extends HeaderPositions {
    override computeHeaderPositionsOfSheet(sheetId: string): Positions {
      let measured: Positions | undefined;
      const measure = () => (measured ??= super.computeHeaderPositionsOfSheet(sheetId));
      return {
        get COL() {
          return measure().COL;
        },
        get ROW() {
          return measure().ROW;
        },
      };
    }
  }
  plugins.replace('header_positions', PositionsWhenAsked as never);
}

/** A grid that nobody draws never gets a size, and nothing of it is in sight: that was another third of its time. */
function keepSightOfShownSheet(): void {
  const Viewport = plugins.get('viewport') as unknown as PluginConstructor<{
    sheetsWithDirtyViewports: Set<string>;
  }>;
  class ViewportOfShownSheet extends Viewport {
    private isDrawn = false;

    override handle(command: Command): void {
      this.isDrawn ||= command.type === 'RESIZE_SHEETVIEW';
      super.handle(command as never);
    }

    override finalize(): void {
      const dirty = this.sheetsWithDirtyViewports;
      const shown = this.getters.getActiveSheetId();
      const isInSight = this.isDrawn && dirty.has(shown);
      this.sheetsWithDirtyViewports = new Set(isInSight ? [shown] : []);
      super.finalize();
      if (isInSight) dirty.delete(shown);
      this.sheetsWithDirtyViewports = dirty;
    }
  }
  plugins.replace('viewport', ViewportOfShownSheet as never);
}
