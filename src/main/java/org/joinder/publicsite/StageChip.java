package org.joinder.publicsite;

/** A state as a word with a tone; the word alone carries the meaning. */
record StageChip(String word, String tone) {}
