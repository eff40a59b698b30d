package org.joinder.releases;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.joinder.base.Jurisdiction;
import org.jspecify.annotations.Nullable;

/** Keeps an office as the USPS code of its jurisdiction. */
@Converter
class OfficeColumn implements AttributeConverter<@Nullable Jurisdiction, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Jurisdiction office) {
        return office == null ? null : office.usps();
    }

    @Override
    public @Nullable Jurisdiction convertToEntityAttribute(@Nullable String usps) {
        return usps == null ? null : Jurisdiction.of(usps);
    }
}
