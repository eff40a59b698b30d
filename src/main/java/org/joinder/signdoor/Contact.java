package org.joinder.signdoor;

import org.joinder.base.Jurisdiction;

/** Somebody of an office who is written to about its requests; {@code id} is 0 for an account of the office. */
public record Contact(long id, Jurisdiction office, String name, String address, boolean hasAccount) {}
