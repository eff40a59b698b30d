package org.joinder.signdoor;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.joinder.base.Jurisdiction;
import org.joinder.messages.MailAddress;
import org.joinder.security.AccountRole;
import org.joinder.security.AccountService;
import org.joinder.security.AsSystem;
import org.joinder.security.CurrentUser;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom each office wants to be written to: its accounts, and the contacts that staff keep for it. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('STAFF','ADMIN')")
public class ContactService {

    private final JdbcClient jdbc;
    private final AccountService accounts;
    private final CurrentUser user;
    private final Clock clock;

    ContactService(JdbcClient jdbc, AccountService accounts, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.user = user;
        this.clock = clock;
    }

    /** Adds a contact without an account; refused when the address is none or is there already. */
    public void add(Jurisdiction office, String name, String address) {
        var written = address.strip().toLowerCase(Locale.ROOT);
        if (name.isBlank()) {
            throw SignDoorRefused.because("Fill in the contact's name.");
        }
        if (!MailAddress.isValid(written)) {
            throw SignDoorRefused.because("“" + address.strip() + "” is not an e-mail address.");
        }
        try {
            jdbc.sql("""
                            insert into office_contact (office, name, address, added_by, added_at)
                            values (:office, :name, :address, :by, :at)""")
                    .param("office", office.usps())
                    .param("name", name.strip())
                    .param("address", written)
                    .param("by", user.require().username())
                    .param("at", Timestamp.from(clock.instant()))
                    .update();
        } catch (DuplicateKeyException twice) {
            throw SignDoorRefused.because(written + " is a contact of this office already.");
        }
    }

    /** Takes a contact off; what was sent to it stays on record. */
    public void remove(Contact contact) {
        jdbc.sql("update office_contact set removed_at = :at, removed_by = :by where id = :id and removed_at is null")
                .param("at", Timestamp.from(clock.instant()))
                .param("by", user.require().username())
                .param("id", contact.id())
                .update();
    }

    /** Everyone to be written to, by office; an address that has an account is there once, as that account. */
    @Transactional(readOnly = true)
    public Map<Jurisdiction, List<Contact>> all() {
        Map<Jurisdiction, List<Contact>> found = new EnumMap<>(Jurisdiction.class);
        withAccounts().forEach(each -> put(found, each));
        jdbc.sql("select id, office, name, address from office_contact where removed_at is null order by id")
                .query((row, n) -> new Contact(
                        row.getLong("id"),
                        Jurisdiction.of(row.getString("office")),
                        row.getString("name"),
                        row.getString("address"),
                        false))
                .list()
                .forEach(each -> put(found, each));
        return Collections.unmodifiableMap(found);
    }

    private List<Contact> withAccounts() {
        return AsSystem.run(() -> accounts.list("", Pageable.unpaged())).stream()
                .filter(account ->
                        account.role() == AccountRole.OFFICE && account.enabled() && account.office() != null)
                .map(account -> new Contact(
                        0, Objects.requireNonNull(account.office()), account.displayName(), account.username(), true))
                .sorted(Comparator.comparing(Contact::address))
                .toList();
    }

    private static void put(Map<Jurisdiction, List<Contact>> found, Contact contact) {
        var known = found.computeIfAbsent(contact.office(), office -> new ArrayList<>());
        if (known.stream().noneMatch(each -> each.address().equals(contact.address()))) {
            known.add(contact);
        }
    }
}
