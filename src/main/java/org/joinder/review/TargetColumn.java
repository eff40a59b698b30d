package org.joinder.review;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.joinder.extraction.Target;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what a mention names as JSON. */
@Converter
class TargetColumn implements AttributeConverter<@Nullable Target, @Nullable String> {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Target target) {
        return target == null ? null : JSON.writerFor(Target.class).writeValueAsString(target);
    }

    @Override
    public @Nullable Target convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : JSON.readValue(column, Target.class);
    }
}
