import type { ComponentType } from 'react';
import { AddForm } from './AddForm';
import { BlendForm } from './BlendForm';
import { EqualForm } from './EqualForm';
import type { FormProps } from './form';
import { PasteForm } from './PasteForm';
import { PhaseInForm } from './PhaseInForm';
import { RegisterForm } from './RegisterForm';
import { RowsForm } from './RowsForm';
import { SelectionForm } from './SelectionForm';

export type Way =
  'register' | 'selection' | 'paste' | 'rows' | 'equal' | 'percent' | 'blend' | 'add' | 'nested' | 'phaseIn';

/** The ways to make a key, in the order in which they are offered. */
export const GROUPS = [
  { group: 'weights', ways: ['register', 'selection', 'paste', 'rows'] },
  { group: 'simple', ways: ['equal', 'percent'] },
  { group: 'keys', ways: ['blend', 'add', 'nested', 'phaseIn'] },
] as const satisfies readonly { group: string; ways: readonly Way[] }[];

export const WAYS: Record<Way, ComponentType<FormProps>> = {
  register: RegisterForm,
  selection: SelectionForm,
  paste: PasteForm,
  rows: (props) => <RowsForm {...props} kind="rows" />,
  equal: EqualForm,
  percent: (props) => <RowsForm {...props} kind="percent" />,
  blend: BlendForm,
  add: AddForm,
  nested: (props) => <RowsForm {...props} kind="nested" />,
  phaseIn: PhaseInForm,
};
