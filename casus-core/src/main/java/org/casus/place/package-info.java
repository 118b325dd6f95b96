/**
 * Where: the gazetteer, the places that a story names, and which of several places of one name is meant.
 */
@NullMarked
package org.casus.place;

import org.jspecify.annotations.NullMarked;
