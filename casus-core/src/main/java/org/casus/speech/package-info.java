/**
 * Who says so: quotations and reported speech, with source, cue and content.
 */
@NullMarked
package org.casus.speech;

import org.jspecify.annotations.NullMarked;
