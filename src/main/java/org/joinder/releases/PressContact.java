package org.joinder.releases;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whom the press may ask: a name, a telephone number, an e-mail address, as far as they are known. */
public record PressContact(
        @Nullable String name,
        @Nullable String phone,
        @Nullable String email) {

    @Override
    public String toString() {
        return Stream.of(name, phone, email).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }
}
