/**
 * Stories as they come in: their text, and its layout set apart into body, captions, bylines and page furniture; every offset points into the text as given.
 */
@NullMarked
package org.casus.story;

import org.jspecify.annotations.NullMarked;
