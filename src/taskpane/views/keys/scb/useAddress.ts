import { useState } from 'react';
import { readAllowedAddress } from './allowedAddress';
import { keepAddress, keptAddress } from './keptAddress';

/** The address as it is typed; kept as soon as figures could be fetched from it. */
export function useAddress(): { address: string; isKept: boolean; onAddress: (address: string) => void } {
  const [address, setAddress] = useState(keptAddress);
  const [isKept, setKept] = useState(true);

  function onAddress(typed: string): void {
    setAddress(typed);
    setKept(readAllowedAddress(typed).ok ? keepAddress(typed.trim()) : true);
  }

  return { address, isKept, onAddress };
}
