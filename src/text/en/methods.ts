import type { methods as source } from '../sv/methods';

export const methods: typeof source = {
  more: 'More methods',
  lowered: (amount, party, to, from, others) =>
    `At ${amount} ${party} would pay ${to} instead of ${from}${others > 0 ? `, and ${others === 1 ? 'one more party' : `${others} more parties`} would pay less` : ''}.`,
  of: {
    'largest-remainder': {
      name: 'Largest remainder',
      does: 'Everybody is rounded down, and what is left goes to the largest remainders.',
      fit: 'Fit for a decided table. If the amount is raised, a single party can still come to pay a step less.',
    },
    webster: {
      name: 'Webster (Sainte-Laguë)',
      does: 'All weights are divided by the same number, chosen so that the rounded parts add up to the amount.',
      fit: 'Fit when the amount is tried out or is for several years: if it is raised, nobody pays less. A part can be more than one step from the unrounded amount.',
    },
    quota: {
      name: 'Quota method',
      does: 'The amount is given out step by step to whoever has the largest weight for what it pays already, but nobody goes above the unrounded amount rounded up.',
      fit: 'Fit when nobody may pay less because the amount is raised, and all are to be within a step of the unrounded amount. The largest pay the odd steps more often.',
    },
    independent: {
      name: 'Each on its own',
      does: 'Each part is rounded on its own, as in many published tables.',
      fit: 'Fit for reproducing such a table. The sum can be another than the amount.',
    },
    'largest-weight': {
      name: 'Largest weight',
      does: 'Everybody is rounded down, and what is left goes, one step each, to the largest weights.',
      fit: 'Fit for reproducing amounts that were calculated so. The largest always pay the odd steps.',
    },
    first: {
      name: 'First',
      does: 'Everybody is rounded down, and what is left goes, one step each, to the first rows of the key.',
      fit: 'Fit for reproducing amounts that were calculated so. The order of the rows decides: sorting the key moves the odd steps.',
    },
    last: {
      name: 'Last',
      does: 'Everybody is rounded on its own but the last row of the key, which pays what is left over.',
      fit: 'Fit for reproducing a spreadsheet. The order of the rows decides, and the last can be several steps from the unrounded amount.',
    },
  },
};
