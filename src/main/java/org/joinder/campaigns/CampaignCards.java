package org.joinder.campaigns;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * All campaigns as a list shows them, in one query. Each card is kept from the last change of its campaign, and judged
 * anew when that was on another day, since deadlines pass and campaigns fall silent without anybody changing anything.
 */
@Component
public class CampaignCards {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final CampaignRepository campaigns;
    private final CampaignReader reader;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CampaignCards(
            JdbcClient jdbc,
            CampaignRepository campaigns,
            CampaignReader reader,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.jdbc = jdbc;
        this.campaigns = campaigns;
        this.reader = reader;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Every campaign, by title. */
    public List<CampaignCard> all() {
        var today = LocalDate.now(clock);
        jdbc.sql("""
                        select id from campaign left join campaign_card on campaign_id = id and judged_on = :today
                        where campaign_id is null""")
                .param("today", Date.valueOf(today))
                .query(Long.class)
                .list()
                .forEach(this::judge);
        return jdbc
                .sql("select card from campaign_card")
                .query((row, _) -> JSON.readValue(row.getString(1), CampaignCard.class))
                .list()
                .stream()
                .sorted(Comparator.comparing(CampaignCard::title, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** Keeps what the campaign looks like now; part of the transaction that changed it. */
    void keep(Gathered gathered, CampaignStatus status) {
        var today = LocalDate.now(clock);
        var card = CampaignCard.of(gathered, status, today);
        jdbc.sql("""
                        insert into campaign_card (campaign_id, judged_on, card) values (:id, :today, cast(:card as jsonb))
                        on conflict (campaign_id) do update set judged_on = excluded.judged_on, card = excluded.card""")
                .param("id", card.id().value())
                .param("today", Date.valueOf(today))
                .param("card", JSON.writeValueAsString(card))
                .update();
    }

    // Locked, so that a change made at the same moment is not overwritten by what was read before it.
    private void judge(long id) {
        transaction.executeWithoutResult(_ -> {
            jdbc.sql("select id from campaign where id = :id for update")
                    .param("id", id)
                    .query(Long.class)
                    .optional();
            Optional<Campaign> found = campaigns.findById(id);
            found.map(reader::everything).ifPresent(gathered -> keep(gathered, reader.status(gathered)));
        });
    }
}
