import { useCallback, useEffect, useRef, useState } from 'react';
import type { Problem } from '../../../../core/problem';
import type { Measure } from '../../../../register';
import { fetchFigures, type ScbAnswer, type ScbWait } from '../../../../register/scb';
import { asResult } from '../../../state/asResult';
import { readAllowedAddress } from './allowedAddress';

export interface Question {
  readonly measure: Measure;
  readonly years: readonly number[];
  readonly address: string;
}

export type Fetching =
  | { readonly status: 'idle' }
  | { readonly status: 'fetching'; readonly host: string; readonly wait?: ScbWait }
  | { readonly status: 'failed'; readonly problem: Problem }
  | { readonly status: 'done'; readonly question: Question; readonly answer: ScbAnswer };

interface Fetcher {
  readonly fetching: Fetching;
  readonly start: (question: Question) => void;
  readonly stop: () => void;
}

/** Asks SCB when told to and never by itself. Whoever leaves the form leaves the question too. */
export function useFetching(): Fetcher {
  const [fetching, setFetching] = useState<Fetching>({ status: 'idle' });
  const cancel = useRef<AbortController>();
  const stop = useCallback(() => cancel.current?.abort(), []);
  useEffect(() => stop, [stop]);

  const start = useCallback((question: Question): void => {
    const controller = new AbortController();
    cancel.current?.abort();
    cancel.current = controller;
    const isLatest = (): boolean => cancel.current === controller;
    const base = readAllowedAddress(question.address);
    const host = base.ok ? base.value.host : question.address;
    setFetching({ status: 'fetching', host });
    const onWait = (wait: ScbWait): void => {
      if (isLatest()) setFetching({ status: 'fetching', host, wait });
    };
    void asResult(() => fetchFigures({ ...question, signal: controller.signal, onWait })).then((answer) => {
      if (!isLatest()) return;
      setFetching(
        answer.ok
          ? { status: 'done', question, answer: answer.value }
          : { status: 'failed', problem: answer.problem },
      );
    });
  }, []);

  return { fetching, start, stop };
}
