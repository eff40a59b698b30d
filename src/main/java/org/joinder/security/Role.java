package org.joinder.security;

/** The role names, for the access annotations of views and services. An administrator may do all that staff may. */
public final class Role {

    public static final String ADMIN = "ADMIN";
    public static final String STAFF = "STAFF";
    public static final String OFFICE = "OFFICE";

    private Role() {}
}
