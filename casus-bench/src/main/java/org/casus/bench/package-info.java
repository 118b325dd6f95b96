/**
 * Measurements: how right and how fast the rooms of the coder are, on files that hold the answers.
 */
@NullMarked
package org.casus.bench;

import org.jspecify.annotations.NullMarked;
