/** A run over many stories: coded side by side, written in the order of the input, counted and timed. */
@NullMarked
package org.casus.app.run;

import org.jspecify.annotations.NullMarked;
