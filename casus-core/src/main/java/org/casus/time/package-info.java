/**
 * When: expressions of time, read against the day of publication.
 */
@NullMarked
package org.casus.time;

import org.jspecify.annotations.NullMarked;
