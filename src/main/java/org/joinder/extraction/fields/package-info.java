/**
 * What a press release says about itself and its coalition: headline, date, office, attorney general, press contacts,
 * kind, members, recipients and quotes. One pass cuts the text into {@code Words}; every finder then walks those words
 * and never the characters, so that the whole stays linear in the length of the text. Vocabularies are the CSV files
 * beside the classes.
 */
@NullMarked
package org.joinder.extraction.fields;

import org.jspecify.annotations.NullMarked;
