/** Coded stories as they go out: a table for people, JSON lines as the contract has them, CSV with a row a dyad. */
@NullMarked
package org.casus.app.output;

import org.jspecify.annotations.NullMarked;
