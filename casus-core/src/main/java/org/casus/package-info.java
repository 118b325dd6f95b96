/**
 * The one entrance: a story in, a coded story out. The rooms below are run in the order of the data flow.
 */
@NullMarked
package org.casus;

import org.jspecify.annotations.NullMarked;
