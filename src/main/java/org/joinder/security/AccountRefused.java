package org.joinder.security;

import org.joinder.base.Refused;

/** A rule about accounts said no; the message is for the person and says what to change. */
public class AccountRefused extends Refused {

    private AccountRefused(String message) {
        super(message);
    }

    static AccountRefused notAnAddress() {
        return new AccountRefused("Type a whole e-mail address, such as name@example.gov.");
    }

    static AccountRefused nameMissing() {
        return new AccountRefused("Type a name of at most 200 characters.");
    }

    static AccountRefused officeDoesNotFit(AccountRole role) {
        return new AccountRefused(
                role.needsOffice()
                        ? "Choose the office that this account acts for."
                        : "Only accounts of an AG office are bound to one; clear the office or change the role.");
    }

    static AccountRefused taken(String username) {
        return new AccountRefused("There is an account for " + username + " already.");
    }

    static AccountRefused lastAdministrator() {
        return new AccountRefused("This is the last administrator. Make someone else administrator first.");
    }

    static AccountRefused oneself() {
        return new AccountRefused("You cannot disable your own account. Another administrator can.");
    }

    static AccountRefused password(String rule) {
        return new AccountRefused(rule);
    }

    static AccountRefused wrongPassword() {
        return new AccountRefused("The current password is not right, or there were too many failed attempts.");
    }
}
