/**
 * The command line: reads stories from files and pipes, has them coded, and writes tables, JSON lines and CSV.
 */
@NullMarked
package org.casus.app;

import org.jspecify.annotations.NullMarked;
