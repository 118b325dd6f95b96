/**
 * Who: countries, bodies, armed groups, offices and their holders by date; phrases resolved to actors.
 */
@NullMarked
package org.casus.actor;

import org.jspecify.annotations.NullMarked;
