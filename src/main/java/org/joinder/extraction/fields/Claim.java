package org.joinder.extraction.fields;

/** One number that may be the size of the coalition, how it is meant, and how plainly it says so (1 to 3). */
record Claim(int value, boolean others, int strength, int word, int past, String rule) {}
