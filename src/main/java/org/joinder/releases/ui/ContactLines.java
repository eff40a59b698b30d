package org.joinder.releases.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joinder.releases.PressContact;
import org.jspecify.annotations.Nullable;

/** Press contacts as a person types them: one a line, name, telephone and e-mail in any order, parted by commas. */
final class ContactLines {

    private ContactLines() {}

    static String write(List<PressContact> contacts) {
        return contacts.stream()
                .map(each -> Stream.of(each.name(), each.phone(), each.email())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("\n"));
    }

    static List<PressContact> read(String lines) {
        return lines.lines()
                .filter(line -> !line.isBlank())
                .map(ContactLines::one)
                .toList();
    }

    private static PressContact one(String line) {
        List<String> names = new ArrayList<>();
        String phone = null;
        String email = null;
        for (String part :
                Arrays.stream(line.split("[,;]", -1)).map(String::strip).toList()) {
            if (email == null && part.contains("@")) {
                email = part;
            } else if (phone == null && digits(part) >= 7) {
                phone = part;
            } else if (!part.isEmpty()) {
                names.add(part);
            }
        }
        return new PressContact(blankToNull(String.join(", ", names)), phone, email);
    }

    private static long digits(String part) {
        return part.chars().filter(Character::isDigit).count();
    }

    private static @Nullable String blankToNull(String value) {
        return value.isEmpty() ? null : value;
    }
}
