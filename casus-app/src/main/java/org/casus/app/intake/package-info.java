/** Stories as they come in: text files, JSON lines, standard input and folders become {@code Story} records, one by one. */
@NullMarked
package org.casus.app.intake;

import org.jspecify.annotations.NullMarked;
