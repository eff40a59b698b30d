package org.joinder.campaigns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.joinder.legislation.BillId;
import org.joinder.legislation.LegislationPaths;
import org.joinder.letters.LetterId;
import org.joinder.letters.LetterPaths;
import org.joinder.shell.TodayMove;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What moved since a moment: campaigns that came to another stage, and bills that campaigns gather. */
@Component
public class CampaignMoves {

    /** The words of what moved, and when. */
    public record Move(Instant at, String kind, String sentence) {}

    private final JdbcClient jdbc;

    CampaignMoves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<TodayMove> stages(Instant since, int most) {
        return jdbc.sql("""
                        select campaign.slug, campaign.title, change.from_stage, change.to_stage, change.at
                        from campaign_stage_change change join campaign on campaign.id = change.campaign_id
                        where change.at > :since order by change.at desc limit :most""")
                .param("since", Timestamp.from(since))
                .param("most", most)
                .query((row, _) -> new TodayMove(
                        row.getObject(5, OffsetDateTime.class).toInstant(),
                        "Campaign",
                        "“" + row.getString(2) + "” went from " + words(row.getString(3)) + " to "
                                + words(row.getString(4)),
                        CampaignPaths.one(row.getString(1))))
                .list();
    }

    List<TodayMove> bills(Instant since, int most) {
        return jdbc.sql("""
                        select key, latest_action, latest_action_on, changed_at from campaign_bill_move
                        where changed_at > :since and latest_action is not null order by changed_at desc limit :most""")
                .param("since", Timestamp.from(since))
                .param("most", most)
                .query((row, _) -> {
                    var bill = BillId.of(row.getString(1));
                    return new TodayMove(
                            row.getObject(4, OffsetDateTime.class).toInstant(),
                            "Bill",
                            updated(bill, row.getString(2), row.getObject(3, LocalDate.class)),
                            LegislationPaths.workspace(bill));
                })
                .list();
    }

    /** Of these campaigns: which came to another stage, and which of their bills moved; latest first. */
    public List<Move> of(Collection<CampaignId> campaigns, Instant since, int most) {
        return campaigns.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        (select change.at, 'Campaign', '“' || campaign.title || '”', change.to_stage, null::date
                         from campaign_stage_change change join campaign on campaign.id = change.campaign_id
                         where campaign.id in (:campaigns) and change.at > :since order by change.at desc limit :most)
                        union all
                        (select distinct move.changed_at, 'Bill', move.key, move.latest_action, move.latest_action_on
                         from campaign_bill_move move join campaign_record record
                             on record.node_kind = 'BILL' and record.node_key = move.key
                         where record.campaign_id in (:campaigns) and move.changed_at > :since
                             and move.latest_action is not null
                         order by move.changed_at desc limit :most)
                        order by 1 desc limit :most""")
                        .param(
                                "campaigns",
                                campaigns.stream().map(CampaignId::value).toList())
                        .param("since", Timestamp.from(since))
                        .param("most", most)
                        .query((row, _) -> move(row))
                        .list();
    }

    private static Move move(ResultSet row) throws SQLException {
        String kind = row.getString(2);
        String sentence = kind.equals("Bill")
                ? updated(BillId.of(row.getString(3)), row.getString(4), row.getObject(5, LocalDate.class))
                : row.getString(3) + " is now " + words(row.getString(4));
        return new Move(row.getObject(1, OffsetDateTime.class).toInstant(), kind, sentence);
    }

    private static String updated(BillId bill, String action, @Nullable LocalDate on) {
        return bill.displayName() + " was updated; last recorded: " + action + " (" + StatusWords.on(on) + ")";
    }

    List<TodayMove> signatures(Instant since, int most) {
        return jdbc.sql("""
                        select letter.id, letter.subject, max(growth.changed_at) as at, max(growth.signed)
                        from campaign_growth growth join campaign_letter letter on letter.id = growth.letter_id
                        where growth.changed_at > :since and growth.signed > 0
                        group by letter.id, letter.subject order by at desc limit :most""")
                .param("since", Timestamp.from(since))
                .param("most", most)
                .query((row, _) -> new TodayMove(
                        row.getObject(3, OffsetDateTime.class).toInstant(),
                        "Letter",
                        "“" + row.getString(2) + "” was answered; " + row.getInt(4) + " signed",
                        LetterPaths.one(new LetterId(row.getLong(1)))))
                .list();
    }

    private static String words(String stage) {
        return CampaignStage.valueOf(stage).words().toLowerCase(Locale.ROOT);
    }
}
