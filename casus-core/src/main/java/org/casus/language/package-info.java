/**
 * Sentences, tokens and what our model says of them: word classes, the dependency tree (UD v2), entities, and for each word whether it names an event.
 */
@NullMarked
package org.casus.language;

import org.jspecify.annotations.NullMarked;
