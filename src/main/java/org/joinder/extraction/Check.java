package org.joinder.extraction;

/** What the claims, lists and issuer of a document say of each other, such as "claims 49 others and lists 50: agrees". */
public record Check(String code, String message) {}
