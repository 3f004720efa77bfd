import { inNamespace } from './stage.mjs';

/** For webpack: the sources as a stage with a namespace of its own has them. */
export default function namespaceLoader(source) {
  return inNamespace(source, this.getOptions());
}
