package org.joinder.review;

/** Identifies a mention under review. */
public record ReviewItemId(long value) {}
