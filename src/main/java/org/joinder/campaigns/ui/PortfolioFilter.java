package org.joinder.campaigns.ui;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.joinder.campaigns.CampaignCard;
import org.joinder.campaigns.CampaignStage;
import org.jspecify.annotations.Nullable;

/** Which campaigns a person wants to see and in which order, as it stands in the address. What is not understood there is left out. */
record PortfolioFilter(String words, @Nullable CampaignStage stage, Only only, Order order) {

    static final PortfolioFilter ALL = new PortfolioFilter("", null, Only.ALL, Order.TITLE);

    /** What else must hold. */
    enum Only {
        ALL("All campaigns"),
        OPEN_ASKS("With an open ask"),
        DATES("With a date ahead"),
        PUBLIC("Public"),
        PRIVATE("Not public");

        private final String words;

        Only(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }

        boolean holds(CampaignCard card) {
            return switch (this) {
                case ALL -> true;
                case OPEN_ASKS -> card.openAsks() > 0;
                case DATES -> card.nextOn() != null;
                case PUBLIC -> card.published();
                case PRIVATE -> !card.published();
            };
        }
    }

    /** In which order they stand. */
    enum Order {
        TITLE("By title"),
        NEXT("By next date"),
        LATEST("By latest news"),
        MOMENTUM("By momentum");

        private final String words;

        Order(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }

        private Comparator<CampaignCard> comparator() {
            return switch (this) {
                case TITLE -> Comparator.comparing(CampaignCard::title, String.CASE_INSENSITIVE_ORDER);
                case NEXT ->
                    Comparator.comparing(CampaignCard::nextOn, Comparator.nullsLast(Comparator.naturalOrder()));
                case LATEST ->
                    Comparator.comparing(
                            CampaignCard::lastOn, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()));
                case MOMENTUM ->
                    Comparator.<CampaignCard>comparingInt(
                                    card -> card.momentum().lately())
                            .reversed();
            };
        }
    }

    static PortfolioFilter of(Map<String, List<String>> address) {
        return new PortfolioFilter(
                first(address, "words"),
                find(CampaignStage.values(), first(address, "stage")).orElse(null),
                find(Only.values(), first(address, "only")).orElse(Only.ALL),
                find(Order.values(), first(address, "sort")).orElse(Order.TITLE));
    }

    /** What stands in the address; what is as usual is left out. */
    Map<String, String> address() {
        Map<String, String> address = new LinkedHashMap<>();
        if (!words.isBlank()) {
            address.put("words", words.strip());
        }
        if (stage != null) {
            address.put("stage", name(stage));
        }
        if (only != Only.ALL) {
            address.put("only", name(only));
        }
        if (order != Order.TITLE) {
            address.put("sort", name(order));
        }
        return address;
    }

    List<CampaignCard> choose(List<CampaignCard> cards) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return cards.stream()
                .filter(card -> stage == null || card.stage() == stage)
                .filter(only::holds)
                .filter(card -> (card.title() + " " + card.ask())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .sorted(order.comparator())
                .toList();
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String first(Map<String, List<String>> address, String name) {
        var values = address.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    private static <T extends Enum<T>> Optional<T> find(T[] values, String name) {
        return Arrays.stream(values).filter(value -> name(value).equals(name)).findFirst();
    }
}
