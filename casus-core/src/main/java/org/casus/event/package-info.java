/**
 * What happened: frames found in trees, with their parties, status, counts, claims, links and reasons.
 */
@NullMarked
package org.casus.event;

import org.jspecify.annotations.NullMarked;
