/**
 * What counts as an event: PLOVER's types, modes and contexts, CAMEO's codes, and the frames that say which words name which event and who stands where.
 */
@NullMarked
package org.casus.codebook;

import org.jspecify.annotations.NullMarked;
