import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { SendTaskId, ViewProps } from '../../view';

export type SendTaskProps = Pick<ViewProps, 'content' | 'open'>;

/** Each task is fetched when it is opened. */
export const COMPONENTS: Record<SendTaskId, LazyExoticComponent<ComponentType<SendTaskProps>>> = {
  health: lazy(() => import('./health/HealthTask')),
  freeze: lazy(() => import('./freeze/FreezeTask')),
  stamps: lazy(() => import('./stamps/StampsTask')),
  receive: lazy(() => import('./receive/ReceiveTask')),
};
