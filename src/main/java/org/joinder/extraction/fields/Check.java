package org.joinder.extraction.fields;

/** Whether what a release claims agrees with what it lists, as a code for machines and a sentence for people. */
public record Check(String code, String message) {}
