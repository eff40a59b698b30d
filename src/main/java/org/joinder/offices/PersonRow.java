package org.joinder.offices;

import java.util.List;

/** A person who held an office, under a slug that stays, with every term we know of, latest first. */
public record PersonRow(String slug, String name, List<HolderRow> terms) {}
