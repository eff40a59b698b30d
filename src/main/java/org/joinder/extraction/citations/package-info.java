/**
 * Finds what a text cites: sections of codes, public laws, regulations, bills and acts by name. One pass over the
 * characters stops at words that may begin or anchor a citation ({@link org.joinder.extraction.citations.Triggers});
 * one rule a kind reads on from there. What a bill or an act belongs to is settled afterwards, from the whole text.
 * Vocabularies are CSV files beside this package's resources, so that people can review them.
 */
@NullMarked
package org.joinder.extraction.citations;

import org.jspecify.annotations.NullMarked;
