import * as functions from './functions';

/*
 * Loaded as a classic blocking script before everything else: Excel's runtime begins to call functions as soon as the
 * first one is associated, so all of them are, in one synchronous block. The id in the metadata is the name in capitals.
 */
for (const [name, implementation] of Object.entries(functions)) {
  CustomFunctions.associate(name.toUpperCase(), implementation);
}
