package org.joinder.myoffice;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.joinder.base.Jurisdiction;
import org.joinder.security.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one private address a person may give to a calendar program. It is shown once and kept only as a hash; a new one
 * ends the old one, and it ends with the account, too.
 */
@Service
@Transactional
public class OfficeCalendars {

    private static final int TOKEN_BYTES = 32;

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    OfficeCalendars(JdbcClient jdbc, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    /** Makes an address and ends the one before; what is returned here cannot be asked for again. */
    @PreAuthorize("hasRole('OFFICE')")
    public String renew() {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        jdbc.sql("""
                        insert into office_calendar (username, token_hash, created_at) values (:who, :hash, :now)
                        on conflict (username) do update set token_hash = excluded.token_hash, created_at = excluded.created_at""")
                .param("who", user.require().username())
                .param("hash", hash(token))
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return token;
    }

    /** Ends the address; a calendar program that follows it finds nothing from now on. */
    @PreAuthorize("hasRole('OFFICE')")
    public void revoke() {
        jdbc.sql("delete from office_calendar where username = :who")
                .param("who", user.require().username())
                .update();
    }

    /** Since when the acting person has an address, if there is one. */
    @PreAuthorize("hasRole('OFFICE')")
    @Transactional(readOnly = true)
    public Optional<Instant> since() {
        return jdbc.sql("select created_at from office_calendar where username = :who")
                .param("who", user.require().username())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** The office whose dates the address gives, while it holds and its account may sign in. */
    @Transactional(readOnly = true)
    Optional<Jurisdiction> officeOf(String token) {
        return jdbc.sql("""
                        select owner.office from office_calendar calendar
                        join office_calendar_owner owner on owner.username = calendar.username
                        where calendar.token_hash = :hash""")
                .param("hash", hash(token))
                .query(String.class)
                .optional()
                .map(Jurisdiction::of);
    }

    private static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
