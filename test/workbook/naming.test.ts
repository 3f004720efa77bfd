import { allocateName } from '../../src/workbook/naming';

const free = (): boolean => false;

describe('a name for a label', () => {
  it.each([
    ['Folkmängd 2016', 'Folkmängd_2016'],
    ['Budget: administration (tkr)', 'Budget_administration_tkr'],
    ['PKS2018', 'PKS_2018'],
    ['LSS2018', 'LSS_2018'],
    ['ADM2016', 'ADM_2016'],
    ['R', 'R_'],
    ['c', 'c_'],
    ['R1C1', 'R1C1_'],
    ['RC', 'RC_'],
    ['2018 års nyckel', '_2018_års_nyckel'],
    ['Sant', 'Sant_'],
    ['!?', 'Nyckel'],
    ['Ga\u0308vle', 'Gävle'],
    ['=HYPERLINK("x")', 'HYPERLINK_x'],
  ])('%s is %s', (label, name) => {
    expect(allocateName(label, free)).toBe(name);
  });

  it('avoids names that are taken', () => {
    const taken = new Set(['PKS_2018', 'PKS_2018_2']);
    expect(allocateName('PKS 2018', (name) => taken.has(name))).toBe('PKS_2018_3');
  });
});
