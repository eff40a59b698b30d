package org.joinder.extraction.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.joinder.base.Jurisdiction;
import org.joinder.base.SourceText;
import org.jspecify.annotations.Nullable;

/** An invented release with what is expected of it: lines of a field's name and its value, a rule, and the text. */
record FieldCase(String name, List<String> expected, String text) {

    static FieldCase read(Path file) {
        try {
            String[] parts = Files.readString(file).split("----\n", 2);
            return new FieldCase(
                    Objects.toString(file.getFileName()), parts[0].lines().toList(), parts[1]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void check() {
        ReleaseFields fields = FieldFinder.find(Words.of(SourceText.of(text)));
        for (String line : expected) {
            int space = line.indexOf(' ');
            check(fields, line.substring(0, space), line.substring(space + 1));
        }
    }

    private void check(ReleaseFields fields, String field, String wanted) {
        Coalition coalition = fields.coalition();
        String as = name + " " + field;
        switch (field) {
            case "members" -> assertThat(who(coalition.members())).as(as).isEqualTo(offices(wanted));
            case "duplicates" -> assertThat(coalition.duplicates()).as(as).containsExactlyElementsOf(offices(wanted));
            case "leads" -> assertThat(coalition.leads()).as(as).containsExactlyElementsOf(offices(wanted));
            case "suggested" ->
                assertThat(who(coalition.members().stream()
                                .filter(Member::suggested)
                                .toList()))
                        .as(as)
                        .isEqualTo(offices(wanted));
            case "checks" ->
                assertThat(coalition.checks().stream().map(Check::code)).as(as).contains(wanted.split(" "));
            case "nonState" ->
                assertThat(coalition.nonStateMembers().stream().map(Found::value))
                        .as(as)
                        .contains(wanted);
            case "contact" -> assertThat(contacts(fields)).as(as).contains(wanted.equals("none") ? "" : wanted);
            case "quote" -> assertThat(fields.quotes()).as(as).anyMatch(quote -> says(quote, wanted));
            case "recipients" ->
                assertThat(fields.recipients().stream().map(Recipient::name))
                        .as(as)
                        .containsExactly(wanted.equals("none") ? new String[0] : wanted.split("; "));
            default -> assertThat(single(fields, field)).as(as).isEqualTo(wanted);
        }
    }

    private static String single(ReleaseFields fields, String field) {
        Found<?> found = switch (field) {
            case "headline" -> fields.headline();
            case "date" -> fields.date();
            case "office" -> fields.office();
            case "ag" -> fields.attorneyGeneral();
            case "kind" -> fields.kind();
            case "others" -> fields.coalition().claimedOthers();
            case "total" -> fields.coalition().claimedTotal();
            default -> throw new IllegalArgumentException("no field is called " + field);
        };
        return switch (found == null ? null : found.value()) {
            case null -> "none";
            case Jurisdiction office -> office.usps();
            case ReleaseKind kind -> kind.name().toLowerCase(Locale.ROOT);
            case Object other -> other.toString();
        };
    }

    private static List<String> contacts(ReleaseFields fields) {
        return fields.contacts().isEmpty()
                ? List.of("")
                : fields.contacts().stream()
                        .map(each -> each.name() + " | " + digits(each.phone()) + " | " + each.email())
                        .toList();
    }

    /** A number as press offices in the head of a case write it. */
    private static @Nullable String digits(@Nullable String phone) {
        return phone == null ? null : phone.replaceAll("\\(?(\\d{3})\\D*(\\d{3})\\D*(\\d{4})", "$1-$2-$3");
    }

    private static boolean says(Quote quote, String wanted) {
        String[] parts = wanted.split(" \\| ");
        return quote.speaker().equals(parts[0]) && quote.text().startsWith(parts[1]);
    }

    private static Set<Jurisdiction> who(List<Member> members) {
        Set<Jurisdiction> who = EnumSet.noneOf(Jurisdiction.class);
        members.forEach(member -> who.add(member.who()));
        return who;
    }

    /** Codes, where {@code all} means the fifty states, {@code +DC} one more and {@code -CT} one less. */
    private static Set<Jurisdiction> offices(String codes) {
        Set<Jurisdiction> who = EnumSet.noneOf(Jurisdiction.class);
        for (String code : codes.split(" ")) {
            if (code.equals("all")) {
                EnumSet.allOf(Jurisdiction.class).stream()
                        .filter(each -> each.kind() == Jurisdiction.Kind.STATE)
                        .forEach(who::add);
            } else if (code.startsWith("-")) {
                who.remove(Jurisdiction.of(code.substring(1)));
            } else {
                who.add(Jurisdiction.of(code.startsWith("+") ? code.substring(1) : code));
            }
        }
        return who;
    }
}
