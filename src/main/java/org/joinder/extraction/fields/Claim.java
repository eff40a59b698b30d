package org.joinder.extraction.fields;

/**
 * One number that may be the size of the coalition, how it is meant, and how plainly it says so (1 to 3); {@code beyond} when it
 * names members beside a number of states.
 */
record Claim(int value, boolean others, boolean beyond, int strength, int word, int past, String rule) {}
