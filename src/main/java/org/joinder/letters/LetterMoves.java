package org.joinder.letters;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.joinder.base.Jurisdiction;
import org.joinder.security.Actor;
import org.joinder.security.Role;
import org.joinder.shell.TodayDate;
import org.joinder.shell.TodayMove;
import org.joinder.shell.TodaySource;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells staff which letters were answered, and which deadlines come within a month. */
@Component
@Order(45)
class LetterMoves implements TodaySource {

    private static final int SOON_DAYS = 31;

    private final JdbcClient jdbc;
    private final Clock clock;

    LetterMoves(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<TodayMove> moved(Actor actor, Instant since) {
        if (!isStaff(actor)) {
            return List.of();
        }
        return jdbc.sql("""
                        select letter.id, letter.subject, max(response.answered_at) as latest, count(*),
                               string_agg(response.jurisdiction, ',' order by response.answered_at)
                        from letter_response response join letter on letter.id = response.letter_id
                        where response.answered_at > :since
                        group by letter.id, letter.subject order by latest desc limit :most""")
                .param("since", Timestamp.from(since))
                .param("most", MOST)
                .query((row, _) -> new TodayMove(
                        row.getObject(3, OffsetDateTime.class).toInstant(),
                        "Letter",
                        answers(row.getInt(4)) + " “" + row.getString(2) + "”: " + codes(row.getString(5)),
                        LetterPaths.one(new LetterId(row.getLong(1)))))
                .list();
    }

    @Override
    public List<TodayDate> ahead(Actor actor) {
        if (!isStaff(actor)) {
            return List.of();
        }
        var today = LocalDate.now(clock);
        return jdbc.sql("""
                        select id, subject, round_deadline from letter
                        where status = 'OPEN' and round_deadline between :from and :to
                        order by round_deadline limit :most""")
                .param("from", Date.valueOf(today))
                .param("to", Date.valueOf(today.plusDays(SOON_DAYS)))
                .param("most", MOST)
                .query((row, _) -> new TodayDate(
                        row.getObject(3, LocalDate.class),
                        "Last day to sign “" + row.getString(2) + "”",
                        LetterPaths.one(new LetterId(row.getLong(1)))))
                .list();
    }

    private static String codes(String offices) {
        return Arrays.stream(offices.split(","))
                .map(office -> Jurisdiction.valueOf(office).usps())
                .collect(Collectors.joining(", "));
    }

    private static String answers(int number) {
        return number == 1 ? "1 office answered" : number + " offices answered";
    }

    private static boolean isStaff(Actor actor) {
        return actor.has(Role.STAFF) || actor.has(Role.ADMIN);
    }
}
