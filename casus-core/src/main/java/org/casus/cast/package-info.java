/**
 * The cast of one story: which actors its words mean, through the story's own links where the words alone do not say: surnames, "the
 * militia", "he", "they".
 */
@NullMarked
package org.casus.cast;

import org.jspecify.annotations.NullMarked;
