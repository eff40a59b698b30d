package org.joinder.security;

/** A temporary password, shown once to the administrator who hands it over; only its hash is kept. */
public record NewPassword(AccountId account, String password) {}
