package org.joinder.delegations;

/** Where delegations are kept in the workspace. */
public final class DelegationPaths {

    public static final String LIST = "delegations";

    private DelegationPaths() {}
}
